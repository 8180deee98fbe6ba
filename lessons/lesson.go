package lessons

import (
	"cmp"
	"maps"
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Track is for whom a lesson is made.
type Track string

// The tracks.
const (
	Employee   Track = "employee" // self-study
	Session    Track = "session"  // projected, with a facilitator
	OwnerTrack Track = "owner"    // the programme's owner
)

// Mode is where a lesson or a step is shown.
type Mode string

// The modes. A step without a mode is shown in Both.
const (
	Self Mode = "self"
	Room Mode = "session"
	Both Mode = "both"
)

// Share is what of an answer may leave the computer, if the person wants it to.
type Share string

// What may be shared.
const (
	ShareNone  Share = "none"
	ShareCount Share = "count"
	ShareText  Share = "text"
)

// Header is what a menu knows of a lesson; reading it does not read the steps.
type Header struct {
	ID, Language string
	Revision     int
	Title        string
	Goal         string
	Summary      string
	Track        Track
	Departments  []string // empty: everybody
	Minutes      int
	After        []string // lessons that are best done first: advice, not a lock
	Author       string
	License      string
	File         string // where it was read
}

// Lesson is one lesson file: a header and steps.
type Lesson struct {
	Header
	Steps []Step

	node yamlfile.Node
	doc  *yamlfile.Doc
}

// Step is one step of a lesson. What every type has is here; what is special to its type is in Body.
type Step struct {
	ID          string
	Type        Type
	Title       string
	Text        string // the Markdown subset of the format
	Question    string
	Minutes     int
	Notes       string // for the facilitator; never on the room's screen
	Departments []string
	Variants    map[string]Variant // department -> other wording
	Mode        Mode
	Optional    bool // may be dropped when time is short
	When        *When
	Image       *Image
	Art         string
	Link        *Link

	Hints       []string // graded steps only
	Explanation string
	Points      int
	Attempts    int  // in self-study; after the last one the answer is shown
	Repeat      bool // may come back in a refresher

	Plan  *Target
	Share Share

	Body Body

	node yamlfile.Node
}

// Variant is other wording of a step for one department; empty fields keep the step's own.
type Variant struct {
	Title, Text, Question, Explanation, Fallback, Notes string
	Hints                                               []string
	Suggest                                             []Suggestion
}

// When says on what condition a step is shown; all given conditions must hold.
type When struct {
	Step       string   // an earlier step
	Is, Not    []string // option ids, values on a scale, endings, "true" or "false"
	ScoreBelow int      // percent of the points so far; 0 is no condition
	ScoreFrom  int      // percent of the points so far; -1 is no condition
}

// Image is a picture beside a step; Alt stands in for it wherever pictures cannot be shown.
type Image struct{ File, Alt string }

// Link is shown, never fetched.
type Link struct{ URL, Text string }

// Target is where an answer lands in the action plan.
type Target struct {
	Section string
	Label   string
	As      string // text list quote checkbox; empty: by type of step
}

// Step returns the step with this id.
func (l Lesson) Step(id string) (Step, bool) {
	i := slices.IndexFunc(l.Steps, func(s Step) bool { return s.ID == id })
	if i < 0 {
		return Step{}, false
	}
	return l.Steps[i], true
}

// For reports whether a list of departments includes this one. An empty list includes everybody; somebody
// without a department, or with one that is not built in and not named, counts as "other".
func For(departments []string, department string) bool {
	if len(departments) == 0 || slices.Contains(departments, department) {
		return true
	}
	return !slices.Contains(Departments(), department) && slices.Contains(departments, "other")
}

// Departments lists the built-in departments.
func Departments() []string {
	return []string{
		"sales", "marketing", "communication", "hr", "it", "legal", "finance", "operations", "service",
		"management", "research", "office", "other",
	}
}

// DepartmentsWith lists the built-in departments and then those of an organisation (id -> name) by name. An organisation may
// name a built-in one: that one is not listed twice.
func DepartmentsWith(own map[string]string) []string {
	built := Departments()
	ids := slices.DeleteFunc(slices.Collect(maps.Keys(own)), func(id string) bool { return slices.Contains(built, id) })
	slices.SortFunc(ids, func(a, b string) int {
		return cmp.Or(cmp.Compare(strings.ToLower(own[a]), strings.ToLower(own[b])), cmp.Compare(a, b))
	})
	return append(built, ids...)
}

// Sections lists the sections of the action plan that a step's plan key can name, in the plan's order.
func Sections(t Track) []string {
	if t == OwnerTrack {
		return []string{
			"dna", "backing", "pilot", "forerunners", "session", "workshop", "capacity", "webcare", "content",
			"reward", "actions", "review", "notes",
		}
	}
	return []string{
		"motivation", "role", "profile", "network", "topics", "boundaries", "actions", "rhythm", "support",
		"rewards", "review", "notes",
	}
}
