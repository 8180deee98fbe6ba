// Package preview is what a trainer sees around a lesson that is being written: the problems of its file, the list of its
// steps, and the bar with which to go about. The lesson itself is drawn by the screen that others will see it on; it
// comes in as lines.
package preview

import (
	"time"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// Way is how a lesson is looked at.
type Way string

// The ways.
const (
	Self  Way = "self"
	Room  Way = "room"
	Plain Way = "plain"
)

// Ways lists the ways in the order in which a key goes through them.
func Ways() []Way { return []Way{Self, Room, Plain} }

// Size is columns and rows; the zero Size is as large as fits.
type Size struct{ Width, Height int }

// Sizes lists the sizes in the order in which a key goes through them.
func Sizes() []Size { return []Size{{}, {80, 24}, {60, 18}, {140, 40}} }

// Reading is a file as it was at a moment.
type Reading struct {
	Name        string // of the file, without its folder
	Language    string // that was asked for; empty for the file's own
	Translation bool   // this is another file than the one that was named, because of the language
	At          time.Time
	Gone        bool
	Why         string // it is there and cannot be read
	Format      string // what the file says it is, such as "lesson/1"
	Good        bool   // Lesson can be shown
	Lesson      lessons.Lesson
	Problems    yamlfile.Problems
	Outline     []lessons.Place
	Source      []string // its lines
	// Audience is the organisation's words and cases.
	Audience    lessons.Audience
	Departments map[string]string // the organisation's own: id -> name
}

// IsLesson reports whether the file is meant as a lesson.
func (r Reading) IsLesson() bool { return r.Format == "" || hasPrefix(r.Format, "lesson/") }

func hasPrefix(s, p string) bool { return len(s) >= len(p) && s[:len(p)] == p }

// Step is one step of the list to go to.
type Step struct {
	ID, Name string
	Shown    bool // it is on the way for who looks now
}

// Facts is everything that is drawn, but for the lesson itself.
type Facts struct {
	Reading    Reading
	Picture    bool      // there is a lesson to show, perhaps an older one
	As         time.Time // when it was read
	Way        Way
	Size       Size
	Department string // its name, empty for everybody
	Language   string // of the picture
	Bar        bool   // the keys are the bar's
	OwnTab     bool   // the lesson uses tab itself now
	Steps      []Step
	At         string // the step on screen, room.AtStart or room.AtEnd
	Number, Of int
	Notice     string
}

// Old reports whether the picture is older than the file.
func (f Facts) Old() bool { return f.Picture && !f.Reading.Good }

// What this screen asks of the previewer.
type (
	// Go goes to a step, or to the one at its place when the picture does not have it.
	Go struct {
		ID    string
		Place int // from 0
	}
	// Move goes some steps on or back.
	Move struct{ By int }
	// Turn takes the next way, department or size, or the one before.
	Turn struct {
		What What
		By   int
	}
	// Again reveals, or begins the step anew.
	Again struct{}
	// Leave gives the keys to the lesson.
	Leave struct{}
	// Quit closes the window.
	Quit struct{}
)

// What is what can be turned.
type What int

// All of them.
const (
	TheWay What = iota
	TheDepartment
	TheSize
	TheTheme
	TheLanguage
)

// Screen is what is the bar's own: which problem is chosen, and what lies over the lesson.
type Screen struct {
	chosen  key
	over    over
	row     int // of the list of steps
	pan     Size
	topLine int // of the file's text
}

type over int

const (
	nothing over = iota
	listing
	helping
)

// New begins the screen.
func New() *Screen { return &Screen{} }

// Covers reports whether something lies over the lesson.
func (s *Screen) Covers() bool { return s.over != nothing }
