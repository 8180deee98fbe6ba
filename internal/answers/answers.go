// Package answers is what a person said: a value, and the store that keeps it.
//
// A Set is a value: every With method returns a new Set and leaves the old one
// as it was, so that a set can be handed to a save that runs in the background.
// The package knows no lesson, no guideline and no screen; of a profile it knows what was read of it.
package answers

import (
	"maps"
	"time"

	"ambassadeur/internal/member"
)

// Answer is what a person said at one step of a lesson.
type Answer struct {
	At       time.Time `json:"at"`
	Revision int       `json:"revision"`          // of the lesson when this was answered
	Skipped  bool      `json:"skipped,omitempty"` // went on without answering
	// Choice holds ids: of options, of scenes on the path taken, "true" or "false", a value on a scale, or the
	// numbers (from 1) of items: ticked ones, or in the order chosen.
	Choice   []string `json:"choice,omitempty"`
	Lines    []string `json:"lines,omitempty"` // free text: one line or paragraph, or the lines of a list
	Plans    []IfThen `json:"plans,omitempty"`
	Attempts int      `json:"attempts,omitempty"`
	Hints    int      `json:"hints,omitempty"`
	Shown    bool     `json:"shown,omitempty"` // the right answer was shown before it was given
	Open     bool     `json:"open,omitempty"`  // not final: hints were taken or a try went wrong, and another is left
	Score    float64  `json:"score,omitempty"` // the part of the step's points earned, 0 to 1
}

// IfThen is one commitment: if this happens, then I do that.
type IfThen struct {
	If     string `json:"if"`
	Then   string `json:"then"`
	Rhythm string `json:"rhythm,omitempty"` // once daily weekly biweekly monthly
	Due    string `json:"due,omitempty"`    // YYYY-MM-DD: the first time, at the latest
}

// Progress is how far a person is in one lesson.
type Progress struct {
	Revision  int               `json:"revision"`
	Started   time.Time         `json:"started"`
	Finished  time.Time         `json:"finished,omitzero"`
	Step      string            `json:"step,omitempty"`   // where the person is now
	Number    int               `json:"number,omitempty"` // of that step, from 1; kept so that a menu need not read the lesson
	Of        int               `json:"of,omitempty"`     // steps on the way
	Seed      uint64            `json:"seed"`             // decides every shuffle of the lesson, so that an order is kept
	Answers   map[string]Answer `json:"answers,omitempty"`
	Refreshed []time.Time       `json:"refreshed,omitempty"` // recaps done after finishing
}

// Rated is what a person said about one criterion of the profile.
type Rated struct {
	Level  string    `json:"level"`
	At     time.Time `json:"at"`
	Reason string    `json:"reason,omitempty"` // why it overrules what was measured
}

// Measurement is the profile's rating at one moment.
type Measurement struct {
	At       time.Time         `json:"at"`
	Edition  string            `json:"edition"`
	Moment   string            `json:"moment,omitempty"` // before, after or now, when a lesson asked for it
	Import   string            `json:"import,omitempty"` // the newest import it rests on; empty when there was none
	Score    int               `json:"score"`            // 0 to 100 over what was known
	Known    int               `json:"known"`
	Total    int               `json:"total"`
	Sections map[string]int    `json:"sections,omitempty"` // section id -> 0 to 100
	Levels   map[string]string `json:"levels,omitempty"`   // criterion id -> level id
}

// Person is how the program addresses somebody; every field may be empty.
type Person struct {
	Name       string `json:"name,omitempty"`
	Department string `json:"department,omitempty"`
	Language   string `json:"language,omitempty"`
	Theme      string `json:"theme,omitempty"`
	Met        bool   `json:"met,omitempty"` // has seen the first screen
}

// Set is everything one person said on this computer.
type Set struct {
	Person       Person              `json:"person"`
	Lessons      map[string]Progress `json:"lessons,omitempty"`
	Profile      map[string]Rated    `json:"profile,omitempty"` // criterion id -> level said
	Member       member.Member       `json:"member,omitzero"`   // what was imported and pasted
	Measurements []Measurement       `json:"measurements,omitempty"`
	Recalls      map[string]Recall   `json:"recalls,omitempty"` // "lesson/step" -> last recall of that question
	PlanFile     string              `json:"plan_file,omitempty"`
	PlanWritten  time.Time           `json:"plan_written,omitzero"`
	Ticks        Ticks               `json:"ticks,omitzero"`      // of the plan
	CardID       string              `json:"card_id,omitempty"`   // of the card that was handed over; a newer one replaces it
	OwnerPlan    Written             `json:"owner_plan,omitzero"` // the plan of who runs the programme
}

// Written is where and when a plan was written, and what was ticked in it.
type Written struct {
	File  string    `json:"file,omitempty"`
	At    time.Time `json:"at,omitzero"`
	Ticks Ticks     `json:"ticks,omitzero"`
}

// Ticks is what was ticked in a plan when it was last read.
type Ticks struct {
	At      time.Time `json:"at,omitzero"`
	Planned int       `json:"planned,omitempty"` // actions, the person's own too
	Done    int       `json:"done,omitempty"`
	IDs     []string  `json:"ids,omitempty"` // of the ticked ones that came from the tool
}

// Recall is the last time an earlier question was asked again.
type Recall struct {
	At    time.Time `json:"at"`
	Score float64   `json:"score"` // 0 to 1
}

// Empty reports whether nothing was said yet.
func (s Set) Empty() bool {
	return s.Person == Person{} && len(s.Lessons) == 0 && len(s.Profile) == 0 && len(s.Measurements) == 0 && s.Member.Empty()
}

// Progress is how far the person is in a lesson; the zero value when it was never opened.
func (s Set) Progress(lesson string) Progress { return s.Lessons[lesson] }

// Answer is what was said at a step, and whether anything was.
func (s Set) Answer(lesson, step string) (Answer, bool) {
	a, ok := s.Lessons[lesson].Answers[step]
	return a, ok
}

// WithPerson returns the set with this person.
func (s Set) WithPerson(p Person) Set {
	s.Person = p
	return s
}

// WithProgress returns the set with this progress in a lesson.
func (s Set) WithProgress(lesson string, p Progress) Set {
	s.Lessons = with(s.Lessons, lesson, p)
	return s
}

// WithAnswer returns the set with this answer at a step; the lesson must have been started.
func (s Set) WithAnswer(lesson, step string, a Answer) Set {
	p := s.Lessons[lesson]
	p.Answers = with(p.Answers, step, a)
	return s.WithProgress(lesson, p)
}

// WithRated returns the set with this level said for a criterion; an empty level takes it back.
func (s Set) WithRated(criterion string, r Rated) Set {
	if r.Level == "" {
		s.Profile = maps.Clone(s.Profile)
		delete(s.Profile, criterion)
		return s
	}
	s.Profile = with(s.Profile, criterion, r)
	return s
}

// WithMember returns the set with this knowledge of the member.
func (s Set) WithMember(m member.Member) Set {
	s.Member = m
	return s
}

// WithMeasurement returns the set with one more measurement. A measurement of the same day, edition, moment and
// import is replaced: a day's work on a profile is one point in time, and what was imported anew is another.
func (s Set) WithMeasurement(m Measurement) Set {
	kept := make([]Measurement, 0, len(s.Measurements)+1)
	for _, old := range s.Measurements {
		if sameDay(old.At, m.At) && old.Edition == m.Edition && old.Moment == m.Moment && old.Import == m.Import {
			continue
		}
		kept = append(kept, old)
	}
	s.Measurements = append(kept, m)
	return s
}

// WithRecall returns the set with the outcome of asking an earlier question again.
func (s Set) WithRecall(lesson, step string, r Recall) Set {
	s.Recalls = with(s.Recalls, lesson+"/"+step, r)
	return s
}

// Plan is where and when a plan was last written: the owner's or the person's own.
func (s Set) Plan(owner bool) Written {
	if owner {
		return s.OwnerPlan
	}
	return Written{File: s.PlanFile, At: s.PlanWritten, Ticks: s.Ticks}
}

// WithPlan returns the set that remembers where and when a plan was written, and what was ticked in it.
func (s Set) WithPlan(owner bool, w Written) Set {
	if owner {
		s.OwnerPlan = w
		return s
	}
	s.PlanFile, s.PlanWritten, s.Ticks = w.File, w.At, w.Ticks
	return s
}

// with is a copy of m that also holds v at k.
func with[K comparable, V any](m map[K]V, k K, v V) map[K]V {
	c := make(map[K]V, len(m)+1)
	maps.Copy(c, m)
	c[k] = v
	return c
}

func sameDay(a, b time.Time) bool {
	ay, am, ad := a.Date()
	by, bm, bd := b.Date()
	return ay == by && am == bm && ad == bd
}
