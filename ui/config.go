// Package ui is the program in the terminal. App is its only tea.Model: it holds the answers, the screens on top of
// each other and what they share, and carries out what screens ask for. What needs a disk, a clock or a plan comes
// in through Config as functions; App calls those that read or write only in commands, never in Update.
package ui

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/handover"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/theme"
)

// Config is everything the program in the terminal is given.
type Config struct {
	Answers answers.Set
	Folder  string // where answers are kept, to show
	Notice  string // what the person should know at the start
	Theme   theme.Name
	Accent  string // an organisation's colour, or empty
	ASCII   bool
	Width   int // of the terminal, if known before it says so
	Height  int

	Now  func() time.Time
	Seed func() uint64

	// Headers are the lessons of the path in a language. It must be quick: it is called before the first frame.
	Headers func(lang string) []lessons.Header
	// More reads the headers of further lessons in the background; nil when there are none.
	More func(lang string) ([]lessons.Header, error)
	// Open reads a whole lesson; when it is not there in the language, in another one.
	Open       func(lang, id string) (lessons.Lesson, error)
	Guidelines func(lang string) (profile.Guidelines, error)
	Words      func(department string) map[string]string
	Cases      []lessons.Case
	// Owner is set when this is the path of who runs the programme, who has a plan of its own.
	Owner bool
	// Departments are known beside the built-in ones: id -> name.
	Departments map[string]string

	Save func(answers.Set) error
	// Patience is how long the screen waits for a save before it shows what comes next: whoever sees a step may
	// trust that the answer to the one before is kept. Zero waits for as long as it takes.
	Patience time.Duration
	// Plan is the plan as it would be written now, in markdown.
	Plan func(set answers.Set, lang string) (PlanPreview, error)
	// WritePlan writes it, with its calendar if wanted, and says where.
	WritePlan func(set answers.Set, lang string, calendar bool) (PlanWritten, error)
	// Offer is what there is to hand over, in a language.
	Offer func(set answers.Set, lang string) (CardOffer, error)
	// WriteCard writes a card of what was ticked, or with nil one that takes the earlier one back.
	WriteCard func(o CardOffer, chosen *handover.Choice) (CardWritten, error)
	Browse    func(url string) error

	// Found looks for what LinkedIn gave, where downloads go.
	Found func() []importing.Found
	// Dropped is the paths that a text names, as it is typed, pasted or dropped.
	Dropped func(text string) []string
	// ReadLinkedIn reads exports and profile PDFs, and says how far it is.
	ReadLinkedIn func(paths []string, progress func(name string, done, of int)) ([]linkedin.Import, []importing.Problem)

	Start  Start
	Lesson *lessons.Lesson // for StartLesson: what to open
	Paths  []string        // for StartImport: what to read
}

// Start is the screen the program begins with.
type Start int

// Where the program can begin.
const (
	StartHome Start = iota
	StartLesson
	StartProfile
	StartImport
	StartCard
)

// PlanPreview is the plan before it is written.
type PlanPreview struct {
	Markdown      string
	File          string // where it will be written
	Exists        bool   // a plan is there already; ticks and own lines in it are kept
	Actions, Done int
	Empty         bool // there is nothing in it yet
	Stale         bool // the profile was rated by guidelines that are older than they should be
	Moves         []overview.Move
}

// PlanWritten is how writing the plan went.
type PlanWritten struct {
	File, Backup, Calendar string
	Ticks                  answers.Ticks // of the plan as it is now
	Beside                 []string      // further documents
}

// CardOffer is what there is to hand over, and where a card of it would be written.
type CardOffer struct {
	handover.Offer
	Names handover.Names
	File  string
	ID    string // of the cards of this person
}

// CardWritten is a card that was written; Ends is the last day on which it counts.
type CardWritten struct {
	File string
	Ends time.Time
}
