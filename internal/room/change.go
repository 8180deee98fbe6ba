package room

import (
	"maps"
	"slices"
	"time"

	"ambassadeur/lessons"
)

// Next goes on: to the next phase of an exercise, else to the next step, else to the closing page. From is where the one
// who pressed the key saw the room: when it has moved on since, nothing happens.
func Next(from string, now time.Time) Change {
	return func(s Show) Session {
		if s.Place() != from || s.Over() {
			return s.Session
		}
		if n, of := s.Phase(); n+1 < of {
			return s.phase(n + 1)
		}
		return s.arrive(s.n+1, now)
	}
}

// Back goes back: to the phase, the scene or the step before.
func Back(from string, now time.Time) Change {
	return func(s Show) Session {
		if s.Place() != from || !s.Started() {
			return s.Session
		}
		if n, of := s.Phase(); of > 0 && n > 0 {
			return s.phase(n - 1)
		}
		if turns := s.turns(); len(turns) > 0 {
			return s.turned(turns[:len(turns)-1])
		}
		return s.arrive(s.n-1, now)
	}
}

// GoTo goes to the step at a place, from 0; -1 is the title page, one past the last is the closing page.
func GoTo(place int, now time.Time) Change {
	return func(s Show) Session {
		if place < -1 || place > len(s.steps) {
			return s.Session
		}
		return s.arrive(place, now)
	}
}

// arrive is the session that goes to a place: that begins it, at the closing page ends it, and ends a break.
func (s Show) arrive(place int, now time.Time) Session {
	next := s.at(place)
	if s.Session.Break != nil {
		next.Pace = next.Pace.held(false, now)
	}
	if next.Began == nil && place >= 0 {
		next.Began = &now
	}
	if next.At == AtEnd && next.Ended == nil {
		next.Ended = &now
	}
	return next
}

// at is the session at a place: closed, at the first phase, with a clock that stands still, and nothing before it.
func (s Show) at(place int) Session {
	next := s.Session
	next.Stage, next.Phase, next.Blank, next.Break, next.Clock = Closed, 0, false, nil, Clock{}
	switch {
	case place < 0:
		next.At, next.Number = AtStart, 0
	case place >= len(s.steps):
		next.At, next.Number = AtEnd, 0
	default:
		st := s.steps[place]
		next.At, next.Number = st.ID, place+1
		next.Clock.Left = Seconds(60 * Minutes(st))
		if b, ok := st.Body.(lessons.ExerciseBody); ok && len(b.Phases) > 0 {
			next.Clock = Clock{Left: Seconds(60 * b.Phases[0].Minutes), Shown: true}
		}
	}
	return next
}

func (s Show) phase(n int) Session {
	next := s.Session
	st, _ := s.Step()
	next.Phase = n
	if b, ok := st.Body.(lessons.ExerciseBody); ok {
		next.Clock = Clock{Left: Seconds(60 * b.Phases[n].Minutes), Shown: true}
	}
	return next
}

// Reveal shows one thing more of the current step: the result of a vote, then the answer. A poll has no answer. Where
// nothing was counted the answer comes at once. In a scenario the second reveal goes on with what most chose.
func Reveal(from string, stage Stage) Change {
	return func(s Show) Session {
		next := s.Session
		if s.Place() != from || next.Stage != stage || next.Stage == Answer {
			return next
		}
		st, ok := s.Step()
		_, graded := st.Body.(lessons.Graded)
		switch voted := s.Voted(); {
		case !ok:
		case st.Type == lessons.TypeScenario && len(s.Choices()) > 0:
			if stage == Result {
				return Turn(s.Ballot(), s.majority())(s)
			}
			if voted {
				next.Stage = Result
			}
		case voted && stage == Closed:
			next.Stage = Result
		case graded:
			next.Stage = Answer
		}
		return next
	}
}

// Hide closes the current step again: the question alone is shown.
func Hide() Change {
	return func(s Show) Session {
		next := s.Session
		next.Stage = Closed
		return next
	}
}

// Vote adds hands to a choice, or takes them off, in the round that is on. It does nothing when the vote of that name
// is not on.
func Vote(ballot, choice string, by int) Change {
	return func(s Show) Session {
		b := s.Session.Votes[ballot]
		counts := b.First
		if b.Again {
			counts = b.Second
		}
		return SetVotes(ballot, choice, counts[choice]+max(-MaxVotes, min(MaxVotes, by)))(s)
	}
}

// SetVotes makes the hands for a choice a number.
func SetVotes(ballot, choice string, n int) Change {
	return func(s Show) Session {
		choices := s.Choices()
		if ballot == "" || s.Ballot() != ballot || !slices.ContainsFunc(choices, func(c Choice) bool { return c.ID == choice }) {
			return s.Session
		}
		next := s.Session
		b, known := next.Votes[ballot]
		if !known && len(next.Votes) >= maxBallots {
			return next
		}
		n := max(0, min(MaxVotes, n))
		if b.Again {
			b.Second = counted(b.Second, choices, choice, n)
		} else {
			b.First = counted(b.First, choices, choice, n)
		}
		next.Votes = with(next.Votes, ballot, b)
		return next
	}
}

// counted is counts with one of the choices set. When there is no more room, what was voted for choices that the lesson
// no longer has makes way.
func counted(counts map[string]int, choices []Choice, choice string, n int) map[string]int {
	counts = with(counts, choice, n)
	if len(counts) > maxChoices {
		maps.DeleteFunc(counts, func(id string, _ int) bool {
			return !slices.ContainsFunc(choices, func(c Choice) bool { return c.ID == id })
		})
	}
	return counts
}

// Again begins the second vote, after a discussion of two minutes; while nothing was counted in it, it goes back to the
// first.
func Again(ballot string) Change {
	const discuss = 2 * 60
	return func(s Show) Session {
		next := s.Session
		b := next.Votes[ballot]
		on := b.Again
		if ballot == "" || s.Ballot() != ballot || on && s.Tally(2).Total > 0 || !on && s.Tally(1).Total == 0 {
			return next
		}
		b.Again = !on
		next.Votes = with(next.Votes, ballot, b)
		next.Stage, next.Clock = Closed, Clock{Left: discuss, Shown: true}
		if on {
			next.Clock = s.at(s.n).Clock
		}
		return next
	}
}

// BlankScreen blanks the room's screen, or shows it again. The clock goes on.
func BlankScreen(on bool) Change {
	return func(s Show) Session {
		next := s.Session
		next.Blank = on
		return next
	}
}

// Park notes a question for later. Control characters are left out, and what is too long or too much.
func Park(text string) Change {
	text = line(text, MaxText)
	return func(s Show) Session {
		next := s.Session
		if text != "" && len(next.Parked) < MaxParked {
			next.Parked = append(slices.Clone(next.Parked), text)
		}
		return next
	}
}

// Unpark takes the last parked question away.
func Unpark() Change {
	return func(s Show) Session {
		next := s.Session
		if n := len(next.Parked); n > 0 {
			next.Parked = slices.Clone(next.Parked[:n-1])
		}
		return next
	}
}

// Shorten leaves out the optional steps that are still to come, or takes back those that were left out.
func Shorten() Change {
	return func(s Show) Session {
		next := s.Session
		if len(next.Dropped) > 0 {
			next.Dropped = nil
			return next
		}
		steps, _ := s.Skippable()
		for _, st := range steps {
			next.Dropped = append(next.Dropped, st.ID)
		}
		return next
	}
}

// ForDepartment switches the department: examples and wording change at once.
func ForDepartment(department string) Change {
	return func(s Show) Session {
		next := s.Session
		next.Department = department
		return next
	}
}

// InLanguage switches the language of the session.
func InLanguage(lang string) Change {
	return func(s Show) Session {
		next := s.Session
		next.Language = lang
		return next
	}
}

// with is a map with one entry set; the map itself stays as it was.
func with[K comparable, V any](m map[K]V, key K, value V) map[K]V {
	next := maps.Clone(m)
	if next == nil {
		next = map[K]V{}
	}
	next[key] = value
	return next
}
