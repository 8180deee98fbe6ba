package lessons

import (
	"maps"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/answers"
)

// State is where a step stands.
type State int

// The states of a step.
const (
	Asking  State = iota // nothing was answered, or the answer may still be changed
	Retry                // the answer was not right yet, and there is another try
	Settled              // answered or given up: what was right is shown
)

// Walk is one person (or one room) going through one lesson. It is a value: every move returns a new Walk and
// leaves the old one as it was. It knows no screen, no clock and no file; every front end drives the same Walk.
type Walk struct {
	lesson   Lesson
	audience Audience
	progress answers.Progress
	at       string // id of the current step; empty at the end
}

// Begin opens a lesson where progress left it, its end included, or at the start with a new seed for its shuffles.
func Begin(l Lesson, a Audience, p answers.Progress, now time.Time, seed uint64) Walk {
	if p.Started.IsZero() {
		p = answers.Progress{Revision: l.Revision, Started: now, Seed: seed}
	}
	p.Revision = l.Revision
	l.Header = a.Header(l.Header)
	w := Walk{lesson: l, audience: a, progress: p}
	w.progress.Answers = w.fitting()
	path := w.path()
	w.at = p.Step
	atEnd := p.Step == "" && !p.Finished.IsZero()
	if !atEnd && !slices.ContainsFunc(path, func(s Step) bool { return s.ID == w.at }) {
		w.at = firstOpen(path, w.progress)
	}
	w.progress.Step = w.at
	return w
}

// firstOpen is the first step without an answer, or the very first when all have one.
func firstOpen(path []Step, p answers.Progress) string {
	for _, s := range path {
		if _, done := p.Answers[s.ID]; !done {
			return s.ID
		}
	}
	if len(path) > 0 {
		return path[0].ID
	}
	return ""
}

// fitting is the answers that the lesson as it is now still understands.
func (w Walk) fitting() map[string]answers.Answer {
	kept := map[string]answers.Answer{}
	for id, a := range w.progress.Answers {
		s, ok := w.lesson.Step(id) // in a refresher the ids of steps have a slash too
		if !ok {
			s, ok = w.lesson.Step(id[strings.LastIndex(id, "/")+1:])
		}
		a.Attempts, a.Hints, a.Score = max(0, a.Attempts), max(0, a.Hints), min(max(0, a.Score), 1)
		if ok && fits(s, a) {
			kept[id] = a
		}
	}
	return kept
}

// fits reports whether an answer is still one to this step. What was not given yet, a draft, may be incomplete.
func fits(s Step, a answers.Answer) bool {
	known := choices(s)
	switch b := s.Body.(type) {
	case OrderBody:
		known = numbers(len(b.Items))
	case MatchBody:
		known = numbers(len(b.Pairs))
	}
	for _, id := range a.Choice {
		if id != "" && len(known) > 0 && !slices.Contains(known, id) {
			return false
		}
	}
	draft := a.Attempts == 0 && (a.Open || a.Skipped)
	return draft || s.Body.accept(a) == nil
}

// Lesson is the lesson that is walked through.
func (w Walk) Lesson() Lesson { return w.lesson }

// Audience is for whom.
func (w Walk) Audience() Audience { return w.audience }

// Progress is what to keep, so that a later Begin goes on from here.
func (w Walk) Progress() answers.Progress {
	p := w.progress
	p.Number, p.Of = w.Position()
	return p
}

// Done reports whether the walk is past the last step.
func (w Walk) Done() bool { return w.at == "" }

// Step is the current step as its audience reads it, and false at the end.
func (w Walk) Step() (Step, bool) {
	path := w.path()
	for i, s := range path {
		if s.ID == w.at {
			return w.audience.forStep(path[:i], s).Worded(s, w.lesson.Language), true
		}
	}
	return Step{}, false
}

// Steps is every step that is on the way now, as its audience reads it. Answers may change it (when).
func (w Walk) Steps() []Step {
	path := w.path()
	worded := make([]Step, len(path))
	for i, s := range path {
		worded[i] = w.audience.forStep(path[:i], s).Worded(s, w.lesson.Language)
	}
	return worded
}

// Position is the number of the current step, from 1, and how many there are; at the end the number is one more.
// Questions that a recap will ask again count from the start, so that the number of steps does not grow on the way.
func (w Walk) Position() (n, of int) {
	path := w.path()
	i := slices.IndexFunc(path, func(s Step) bool { return s.ID == w.at })
	if i < 0 {
		i = len(path)
		return i + 1, i
	}
	if w.audience.Mode == Room {
		return i + 1, len(path)
	}
	return i + 1, len(path) + pending(path)
}

// Answer is what was said at the current step, and whether anything was.
func (w Walk) Answer() (answers.Answer, bool) {
	a, ok := w.progress.Answers[w.at]
	return a, ok
}

// AnswerTo is what was said at a step.
func (w Walk) AnswerTo(step string) (answers.Answer, bool) {
	a, ok := w.progress.Answers[step]
	return a, ok
}

// State is where the current step stands. Steps without a right answer stay Asking, for what was said may change.
func (w Walk) State() State {
	s, ok := w.Step()
	a, answered := w.Answer()
	if _, graded := s.Body.(Graded); !ok || !graded || !answered {
		return Asking
	}
	switch {
	case !a.Open:
		return Settled
	case a.Attempts > 0:
		return Retry
	}
	return Asking
}

// Next goes to the next step, or to the end, which finishes the lesson.
func (w Walk) Next(now time.Time) Walk {
	path := w.path()
	i := slices.IndexFunc(path, func(s Step) bool { return s.ID == w.at })
	switch {
	case w.at == "":
		return w
	case i+1 < len(path):
		return w.moved(path[i+1].ID)
	}
	w = w.moved("")
	if w.progress.Finished.IsZero() {
		w.progress.Finished = now
	}
	return w
}

// Back goes to the step before, from the end to the last one; at the first step it stays.
func (w Walk) Back() Walk {
	n, _ := w.Position()
	if path := w.path(); n > 1 {
		return w.moved(path[n-2].ID)
	}
	return w
}

// GoTo goes to a step that is on the way; it stays where it is when there is none of that id.
func (w Walk) GoTo(id string) Walk {
	if slices.ContainsFunc(w.path(), func(s Step) bool { return s.ID == id }) {
		return w.moved(id)
	}
	return w
}

// For returns the walk for another audience, at the same step if that is still on the way.
func (w Walk) For(a Audience) Walk {
	return Begin(w.lesson, a, w.progress, w.progress.Started, w.progress.Seed)
}

// In returns the walk through the same lesson in another language, with all that was said.
func (w Walk) In(l Lesson) Walk {
	return Begin(l, w.audience, w.progress, w.progress.Started, w.progress.Seed)
}

func (w Walk) moved(id string) Walk {
	w.at, w.progress.Step = id, id
	return w
}

func (w Walk) with(a answers.Answer) Walk {
	a.Revision = w.lesson.Revision
	m := maps.Clone(w.progress.Answers)
	if m == nil {
		m = map[string]answers.Answer{}
	}
	m[w.at] = a
	w.progress.Answers = m
	return w
}
