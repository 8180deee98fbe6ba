// Package room is a lesson played with a room full of people: where it stands, what was voted, what time is left. It is
// pure: a Session is a value, a Change makes a new one, and a Show is a session with its lesson, from which the room's
// screen, the facilitator's notes and the handout are drawn. Only counts are kept, never who voted, when or in what order.
package room

import "time"

// Format is the first line of a session file.
const Format = "session/1"

// Where a session is when it is at none of the lesson's steps. No id of a step looks like that.
const (
	AtStart = ""     // the title page
	AtEnd   = "/end" // the closing page
)

// Stage is how much of the current step the room sees.
type Stage string

// The stages. A step always begins Closed, also when the room comes back to it.
const (
	Closed Stage = ""       // the question
	Result Stage = "result" // what was voted
	Answer Stage = "answer" // what is right, and why
)

// Limits of a session.
const (
	MaxVotes  = 999 // for one choice
	MaxParked = 40
	MaxText   = 200 // characters of a parked question
	MaxBytes  = 256 << 10
)

// Limits that keep a file below MaxBytes. No lesson comes near them.
const (
	maxBallots = 100
	maxChoices = 12 // in one count; a changed lesson may have other ones
	maxSteps   = 40 // with turns, or left out
	maxTurns   = 50 // in one scenario: a story may have circles
)

// Session is one lesson with one room, as it is kept. It holds nothing about a person.
type Session struct {
	Format     string `json:"format"`
	ID         string `json:"id"`             // of the session
	Lesson     string `json:"lesson"`         // id of the lesson
	File       string `json:"file,omitempty"` // the lesson's file, when it was given as a file
	Title      string `json:"title"`
	Language   string `json:"language"`
	Revision   int    `json:"revision"`
	Department string `json:"department,omitempty"`

	Opened time.Time  `json:"opened"`
	Began  *time.Time `json:"began,omitempty"` // when the room left the title page
	Ended  *time.Time `json:"ended,omitempty"` // when the closing page was first shown
	Seed   uint64     `json:"seed"`

	At      string   `json:"at"`               // a step's id, AtStart or AtEnd
	Number  int      `json:"number,omitempty"` // of that step, from 1, in case a changed lesson has it no longer
	Stage   Stage    `json:"stage,omitempty"`
	Phase   int      `json:"phase,omitempty"` // of an exercise, from 0
	Clock   Clock    `json:"clock"`
	Pace    Pace     `json:"pace"`
	Blank   bool     `json:"blank,omitempty"`
	Break   *Break   `json:"break,omitempty"`
	Dropped []string `json:"dropped,omitempty"` // steps left out because time is short

	Votes  map[string]Ballot `json:"votes,omitempty"` // by the id of a step; in a scenario by STEP/SCENE
	Turns  map[string][]int  `json:"turns,omitempty"` // what the room chose in a scenario: places of options, from 0
	Parked []string          `json:"parked,omitempty"`

	Seq uint64 `json:"seq"` // one more with every change
}

// Ballot is the counts of a vote, by id of a choice. The second vote is after a discussion.
type Ballot struct {
	First  map[string]int `json:"first,omitempty"`
	Second map[string]int `json:"second,omitempty"`
	Again  bool           `json:"again,omitempty"` // the second vote is on
}

// Break is a pause of the room.
type Break struct {
	Until time.Time `json:"until"`
}

// New is a session of a lesson that has not begun.
func New(id, lesson, title, language, department string, now time.Time, seed uint64) Session {
	return Session{
		Format: Format, ID: id, Lesson: lesson, Title: title, Language: language, Department: department, Opened: now, Seed: seed,
	}
}

// Untouched reports whether nothing happened in a session yet that would be missed.
func (s Session) Untouched() bool {
	return s.Began == nil && len(s.Votes) == 0 && len(s.Parked) == 0
}
