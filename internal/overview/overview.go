// Package overview is how things stand: answers set beside the lessons there are and the profile's guidelines. Home on
// screen and home in lines show it; it is pure.
package overview

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// RefreshQuestions is how many questions a refresher asks at most.
const RefreshQuestions = 5

// historyLength is how many measurements a small chart shows.
const historyLength = 8

// State is how far a lesson is.
type State int

// The states of a lesson.
const (
	Todo State = iota
	Doing
	Done
)

// Lesson is one lesson of the path.
type Lesson struct {
	lessons.Header
	State       State
	Step, Steps int // when Doing: the current step, from 1, and how many there are
}

// Profile is the latest rating of the profile beside the first.
type Profile struct {
	Rated         bool
	Score, First  int
	Known, Total  int
	At            time.Time // of the latest measurement
	History       []int     // scores, oldest first
	MeasuredTwice bool      // under one edition, so that First and Score compare
}

// Plan is how the action plan stands.
type Plan struct {
	Written       bool
	Actions, Done int
	Sources       int // answers that land in it when it is written
}

// Refresh is a lesson whose questions are due again.
type Refresh struct {
	Lesson, Title string
	Questions     int
}

// Overview is everything that home shows.
type Overview struct {
	Lessons []Lesson
	Profile Profile
	Plan    Plan
	Refresh *Refresh // nil: nothing is due
}

// Of sets the answers beside the lessons of a path, as the person's department sees it.
func Of(set answers.Set, headers []lessons.Header, now time.Time) Overview {
	o := Overview{Profile: profileOf(set), Plan: Plan{Sources: sources(set)}}
	for _, h := range headers {
		p := set.Progress(h.ID)
		if lessons.For(h.Departments, set.Person.Department) {
			o.Lessons = append(o.Lessons, lessonOf(h, p))
		}
		if n := asked(p); o.Refresh == nil && n > 0 && lessons.RefreshDue(p, now) {
			o.Refresh = &Refresh{Lesson: h.ID, Title: h.Title, Questions: min(RefreshQuestions, n)}
		}
	}
	return o
}

// Next is the position of the lesson that was begun, else of the first one to do; len(Lessons) when all are done.
func (o Overview) Next() int {
	for i, l := range o.Lessons {
		if l.State == Doing {
			return i
		}
	}
	for i, l := range o.Lessons {
		if l.State == Todo {
			return i
		}
	}
	return len(o.Lessons)
}

// Minutes is the planned minutes of what was done, and of everything.
func (o Overview) Minutes() (done, all int) {
	sum := 0.0
	for _, l := range o.Lessons {
		all += l.Minutes
		switch l.State {
		case Done:
			sum += float64(l.Minutes)
		case Doing:
			sum += float64(l.Minutes) * float64(max(0, l.Step-1)) / float64(max(1, l.Steps))
		case Todo:
		}
	}
	return int(sum + 0.5), all
}

func lessonOf(h lessons.Header, p answers.Progress) Lesson {
	l := Lesson{Header: h}
	switch {
	case !p.Finished.IsZero():
		l.State = Done
	case len(p.Answers) > 0 || p.Number > 1:
		l.State, l.Step, l.Steps = Doing, p.Number, p.Of
	}
	return l
}

func profileOf(set answers.Set) Profile {
	n := len(set.Measurements)
	if n == 0 {
		return Profile{}
	}
	last := set.Measurements[n-1]
	p := Profile{Rated: true, Score: last.Score, First: last.Score, Known: last.Known, Total: last.Total, At: last.At}
	for _, m := range set.Measurements {
		if m.Edition == last.Edition {
			p.History = append(p.History, m.Score)
		}
	}
	if first, ok := Baseline(set.Measurements, last.Edition); ok && !first.At.Equal(last.At) {
		p.First, p.MeasuredTwice = first.Score, true
	}
	p.History = p.History[max(0, len(p.History)-historyLength):]
	return p
}

// Baseline is the measurement that later ones compare with: the first under an edition that knew at least half, for
// a score over a handful of criteria says little; else the first of all.
func Baseline(measurements []answers.Measurement, edition string) (answers.Measurement, bool) {
	var first answers.Measurement
	found := false
	for _, m := range measurements {
		if m.Edition != edition {
			continue
		}
		if 2*m.Known >= m.Total {
			return m, true
		}
		if !found {
			first, found = m, true
		}
	}
	return first, found
}

// asked is how many graded questions of a lesson were answered.
func asked(p answers.Progress) int {
	n := 0
	for _, a := range p.Answers {
		if a.Attempts > 0 || a.Shown {
			n++
		}
	}
	return n
}

// sources is how many answers have words or commitments that a plan can be made of.
func sources(set answers.Set) int {
	n := 0
	for _, p := range set.Lessons {
		for _, a := range p.Answers {
			if len(a.Lines)+len(a.Plans) > 0 {
				n++
			}
		}
	}
	return n
}
