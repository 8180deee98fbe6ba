package profile

import (
	"slices"
	"time"

	"ambassadeur/internal/yamlfile"
)

// Guidelines is one file of guidelines: what a good profile is, according to whom, and when that was checked.
type Guidelines struct {
	ID, Language string
	Edition      string // before and after are compared within one edition
	Title        string
	Checked      time.Time // the day the facts were checked
	StaleAfter   int       // days after Checked
	Sections     []Section
	Criteria     []Criterion

	doc *yamlfile.Doc
}

// Section is a group of criteria, with a score of its own.
type Section struct{ ID, Title string }

// Criterion is one thing about a profile that can be better or worse.
type Criterion struct {
	ID, Section   string
	Title         string
	Question      string  // asked when it was not measured
	Levels        []Level // from worst to best
	Weight        int     // 1 to 3
	EffortMinutes int     // to get to the best level
	Advice        string
	Example       *Example
	Limits        []Limit
	Sources       []Source
	Optional      bool     // never lowers a score
	Departments   []string // empty: everybody
	Variants      map[string]Variant
	Measure       []Rule
	Shows         []string // facts that say something about it and decide nothing

	node yamlfile.Node
}

// Level is one answer to a criterion's question.
type Level struct {
	ID, Text string
	Score    float64 // 0 to 1; the best level has 1
}

// Example is how something reads before and after the advice was followed.
type Example struct{ Before, After string }

// LimitKind tells how strict a limit is.
type LimitKind string

// The kinds of limit.
const (
	Hard    LimitKind = "hard"    // LinkedIn refuses more, or less
	Visible LimitKind = "visible" // the rest is cut off on screen; unofficial
	Advised LimitKind = "advice"
)

// Limit bounds something; a bound of 0 is none.
type Limit struct {
	What     string // in the file's language, "characters"
	Min, Max int
	Kind     LimitKind
}

// Source is where a criterion comes from.
type Source struct {
	Name, URL string
	Date      string // YYYY, YYYY-MM or YYYY-MM-DD: when it was made or seen
	Sure      string // A (LinkedIn itself) to D (doubtful)
}

// Variant is other wording and weight of a criterion for one department; what is empty keeps the criterion's own.
type Variant struct {
	Question, Advice string
	Example          *Example
	Weight           int
	Levels           []LevelVariant
}

// LevelVariant is another text or score of the level with this id.
type LevelVariant struct {
	ID, Text string
	Score    *float64
}

// Rule gives a level when a fact is so; it has exactly one of Is, AtLeast and AtMost.
type Rule struct {
	Fact            string
	Is              *bool
	AtLeast, AtMost *int
	Level           string
	Confirm         bool // the level is only likely: the person is asked to confirm it
}

// Criterion returns the criterion with this id.
func (g Guidelines) Criterion(id string) (Criterion, bool) {
	i := slices.IndexFunc(g.Criteria, func(c Criterion) bool { return c.ID == id })
	if i < 0 {
		return Criterion{}, false
	}
	return g.Criteria[i], true
}

// Stale reports whether the guidelines were checked too long ago to rely on.
func (g Guidelines) Stale(now time.Time) bool {
	return !now.Before(g.Checked.AddDate(0, 0, g.StaleAfter+1))
}

// Best returns the level to get to; the zero Level when there is none.
func (c Criterion) Best() Level {
	if len(c.Levels) == 0 {
		return Level{}
	}
	return c.Levels[len(c.Levels)-1]
}

// Level returns the level with this id.
func (c Criterion) Level(id string) (Level, bool) {
	i := slices.IndexFunc(c.Levels, func(l Level) bool { return l.ID == id })
	if i < 0 {
		return Level{}, false
	}
	return c.Levels[i], true
}

// Facts lists the facts that the criterion is about: those it is measured by and those it shows, each once.
func (c Criterion) Facts() []string {
	var ids []string
	for _, r := range c.Measure {
		if !slices.Contains(ids, r.Fact) {
			ids = append(ids, r.Fact)
		}
	}
	for _, id := range c.Shows {
		if !slices.Contains(ids, id) {
			ids = append(ids, id)
		}
	}
	return ids
}
