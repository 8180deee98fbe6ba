package team

import (
	"cmp"
	"slices"
	"time"

	"ambassadeur/internal/card"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Played is a session with a room, with its lesson when that is there.
type Played struct {
	Session room.Session
	Lesson  *lessons.Lesson
}

// Mood is what rooms answered to one question, before and after.
type Mood struct {
	Question string
	From, To string // words at both ends of the scale
	Steps    int
	Before   Tenths
	After    Tenths
}

// Tenths is an average in tenths over N votes: 34 is 3.4.
type Tenths struct{ Mean, N int }

// over is when a session that nobody ended will not go on.
const over = 24 * time.Hour

// moods is the questions that were asked twice on a scale, over all sessions that are over; of each session only when five
// people at least voted both times.
func moods(played []Played, now time.Time) []Mood {
	type key struct{ lesson, step string }
	type tally struct {
		key
		Mood
		before, after int // sums
	}
	var all []tally
	for _, p := range played {
		if p.Lesson == nil || p.Session.Ended == nil && now.Sub(p.Session.Opened) < over {
			continue
		}
		for _, st := range p.Lesson.Steps {
			body, poll := st.Body.(lessons.PollBody)
			if !poll || body.Compare == "" || body.Scale == nil {
				continue
			}
			before, n := votes(p.Session.Votes[body.Compare], body.Scale.Steps)
			after, m := votes(p.Session.Votes[st.ID], body.Scale.Steps)
			if n < Smallest || m < Smallest {
				continue
			}
			k := key{p.Lesson.ID, st.ID}
			i := slices.IndexFunc(all, func(t tally) bool { return t.key == k && t.Steps == body.Scale.Steps })
			if i < 0 {
				i = len(all)
				all = append(all, tally{key: k, Mood: Mood{
					Question: card.Line(st.Question, 200), From: card.Line(body.Scale.From, 40), To: card.Line(body.Scale.To, 40), Steps: body.Scale.Steps,
				}})
			}
			all[i].Before.N += n
			all[i].After.N += m
			all[i].before += before
			all[i].after += after
		}
	}
	slices.SortFunc(all, func(a, b tally) int {
		return cmp.Or(cmp.Compare(a.lesson, b.lesson), cmp.Compare(a.step, b.step), cmp.Compare(a.Steps, b.Steps))
	})
	var out []Mood
	for _, t := range all {
		t.Before.Mean, t.After.Mean = rounded(10*t.before, t.Before.N), rounded(10*t.after, t.After.N)
		out = append(out, t.Mood)
	}
	return out
}

// votes is the sum and the number of the votes on a scale that counted last.
func votes(b room.Ballot, steps int) (sum, n int) {
	counts := b.First
	if len(b.Second) > 0 {
		counts = b.Second
	}
	for i := 1; i <= steps; i++ {
		c := counts[numeral(i)]
		sum += i * c
		n += c
	}
	return sum, n
}
