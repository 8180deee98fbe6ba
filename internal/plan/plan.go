// Package plan turns what a person said into an action plan: a value, a markdown document and a calendar.
//
// The document is the person's own. Writing it again goes through Merge, which keeps every tick and every line
// that the person wrote or changed. The package is pure: no clock, no disk, no terminal.
package plan

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
)

// Input is everything a plan is made from.
type Input struct {
	Answers  answers.Set
	Lessons  []lessons.Lesson // opened ones, in the order of the path and in the person's language
	Audience lessons.Audience // an empty mode counts as self-study
	Track    lessons.Track    // OwnerTrack makes the owner's plan, anything else an employee's
	Profile  *Profile         // nil: never measured
	Words    i18n.Strings
	Today    time.Time
	Start    time.Time // the day that 30, 60 and 90 days count from; zero: when the first lesson was started, else Today
	Ticks    []Tick    // of the document as it is now, see ReadTicks; nil when there is none
}

// Profile is the rating of the person's LinkedIn profile as the plan shows it.
type Profile struct {
	Edition       string // of the guidelines
	Before, After *Point // first and latest measurement; equal, or Before nil, when there is one
	Goal          int    // 0: at least 85, and ten more than the latest score
	Gains         []Gain // biggest first; the plan takes three
	Stale         bool   // the guidelines are older than they should be
}

// Point is one measurement.
type Point struct {
	At                  time.Time
	Score, Known, Total int
	Sections            []SectionPoint
}

// SectionPoint is the score of one section, 0 to 100.
type SectionPoint struct {
	Title string
	Score int
}

// Gain is one thing that would raise the score.
type Gain struct {
	ID      string // of the criterion; the title stands in for an empty one
	Title   string
	Points  int
	Minutes int
	Do      string // what to do, in one line
}

// Plan is a person's action plan. It is a value; Build makes it.
type Plan struct {
	Title    string
	Made     string // when it was made and whose it is
	Sections []Section
	Actions  []Action // every check box but those of the review days, in the order of the document

	track  lessons.Track
	words  i18n.Strings
	start  time.Time // the day that 30, 60 and 90 days count from
	today  time.Time
	rhythm rhythm
	goal   int // for the profile's score, 0 when it was not measured
	own    int // blocks that come from what was said or measured
}

// Section is one numbered part of the document.
type Section struct {
	ID, Title string
	Blocks    []Block

	mark string // id of its heading
}

// Kind is how a block looks.
type Kind int

// The kinds of block.
const (
	Text    Kind = iota // one line
	Heading             // a heading within a section
	Bullet              // one item of a list
	Box                 // one check box
	Quote               // own words, one or more lines
	Table
	Hint // a line from the tool, in italics
)

// Block is a piece of the document that is written, kept or replaced as a whole.
type Block struct {
	ID    string
	Kind  Kind
	Lines []string // markdown, escaped, without tick and marker
	Done  bool     // a ticked box

	group string // the heading that it stands under: "30" "60" "90", or empty for the section's own
}

// Action is one thing to do.
type Action struct {
	ID     string
	If     string // as the person put it; empty when it is not an if-then
	Then   string
	Rhythm string    // once daily weekly biweekly monthly, or empty
	First  time.Time // the first time, at the latest; zero when it has no date
	Days   int       // 30, 60 or 90: the part of the plan it is in
	Done   bool

	sentence string // both halves
	moment   rhythm // the day and hour that its If names
}

// Empty reports whether the plan holds nothing yet that the person said, did or measured.
func (p Plan) Empty() bool { return p.own == 0 }

// Counts is how many actions there are and how many of them are done.
func (p Plan) Counts() (actions, done int) {
	for _, a := range p.Actions {
		if a.Done {
			done++
		}
	}
	return len(p.Actions), done
}
