package room

import (
	"slices"
	"strconv"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// Show is a session with its lesson: everything that both windows draw from.
type Show struct {
	Session Session
	Lesson  lessons.Lesson

	walk  lessons.Walk
	steps []lessons.Step
	order []int // of the current step's options, as they are shown
	n     int   // place of the current step in steps; -1 at the start, len(steps) at the end
}

// Change makes the next session out of a show. It changes nothing in place.
type Change func(Show) Session

// Open lays a session over a lesson. Of the audience the department is the session's own. A session at a step that the
// lesson no longer has is at the one with its number.
func Open(l lessons.Lesson, a lessons.Audience, s Session) Show {
	a.Mode, a.Department = lessons.Room, s.Department
	show := Show{Session: s, Lesson: l}
	show.Lesson.Header = a.Header(l.Header)
	opened := s.Opened
	if opened.IsZero() {
		opened = time.Unix(1, 0) // a walk that has not begun takes a seed of its own
	}
	show.walk = lessons.Begin(l, a, answers.Progress{Revision: l.Revision, Started: opened, Seed: s.Seed, Answers: majorities(l, s)}, opened, s.Seed)
	for _, st := range show.walk.Steps() {
		if !slices.Contains(s.Dropped, st.ID) || st.ID == s.At {
			show.steps = append(show.steps, st)
		}
	}
	switch s.At {
	case AtStart:
		show.n = -1
	case AtEnd:
		show.n = len(show.steps)
	default:
		show.n = slices.IndexFunc(show.steps, func(st lessons.Step) bool { return st.ID == s.At })
		if show.n < 0 {
			show.n = max(0, min(s.Number, len(show.steps))-1)
			show.Session = show.at(show.n)
			show.Session.Blank, show.Session.Break = s.Blank, s.Break // nobody pressed a key
		}
		show.Session.Number = min(show.n, len(show.steps)-1) + 1
		show.walk = show.walk.GoTo(show.Session.At)
	}
	if _, ok := show.Step(); ok {
		show.order = show.walk.Order()
	}
	return show
}

// Do is the show after a change.
func (s Show) Do(change Change) Show {
	next := change(s)
	next.Seq = s.Session.Seq + 1
	return s.With(next)
}

// With is the show with another session of the same lesson.
func (s Show) With(next Session) Show { return Open(s.Lesson, s.walk.Audience(), next) }

// In is the show with another lesson: in another language, or as its file is now.
func (s Show) In(l lessons.Lesson) Show { return Open(l, s.walk.Audience(), s.Session) }

// Step is the current step as the room's department reads it, and false at the start and the end.
func (s Show) Step() (lessons.Step, bool) {
	if s.n < 0 || s.n >= len(s.steps) {
		return lessons.Step{}, false
	}
	return s.steps[s.n], true
}

// Place is where the room is, to the phase of an exercise and the scene of a scenario: Next, Back and Reveal take it, so
// that two windows that press a key at the same moment go one step, not two.
func (s Show) Place() string {
	st, _ := s.Step()
	if n, _ := s.Phase(); n > 0 {
		return s.Session.At + "#" + strconv.Itoa(n)
	}
	if turns := s.Session.Turns[st.ID]; len(turns) > 0 {
		return s.Session.At + "#" + strconv.Itoa(len(turns))
	}
	return s.Session.At
}

// Upcoming is the step after the current one.
func (s Show) Upcoming() (lessons.Step, bool) {
	if s.n+1 >= len(s.steps) {
		return lessons.Step{}, false
	}
	return s.steps[s.n+1], true
}

// Steps is every step on the way, without those left out. It must not be changed.
func (s Show) Steps() []lessons.Step { return s.steps }

// Number is that of the current step, from 1, 0 at the start, one more than there are at the end; and how many there are.
func (s Show) Number() (n, of int) { return s.n + 1, len(s.steps) }

// Started and Over report whether the room is past the title page, and at the closing page.
func (s Show) Started() bool { return s.n >= 0 }

// Over reports whether the room is at the closing page.
func (s Show) Over() bool { return s.n == len(s.steps) }

// Order is the places, in the file, of the options, items or right sides of the current step as they are shown.
func (s Show) Order() []int { return slices.Clone(s.order) }

// Phase is the current phase of an exercise, from 0, and how many it has; 0 of 0 for any other step.
func (s Show) Phase() (n, of int) {
	st, _ := s.Step()
	b, ok := st.Body.(lessons.ExerciseBody)
	if !ok {
		return 0, 0
	}
	return max(0, min(s.Session.Phase, len(b.Phases)-1)), len(b.Phases)
}

// Skippable is the steps still to come that can be left out, and the minutes that would save.
func (s Show) Skippable() (steps []lessons.Step, minutes int) {
	for _, st := range s.steps[min(s.n+1, len(s.steps)):] {
		if st.Optional {
			steps = append(steps, st)
			minutes += Minutes(st)
		}
	}
	return steps, minutes
}

// Minutes is how long a step takes: what it says, else the sum of its phases.
func Minutes(st lessons.Step) int {
	if b, ok := st.Body.(lessons.ExerciseBody); ok && st.Minutes == 0 {
		sum := 0
		for _, p := range b.Phases {
			sum += p.Minutes
		}
		return sum
	}
	return st.Minutes
}
