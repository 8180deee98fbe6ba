package profile

import (
	"maps"
	"time"
)

// Origin is where a fact or a level comes from.
type Origin string

// The origins. All but Said are measurements.
const (
	Said   Origin = "said"   // chosen by the person
	Export Origin = "export" // LinkedIn's data archive
	PDF    Origin = "pdf"    // the profile saved as PDF
	Pasted Origin = "pasted" // text that the person pasted
)

// Fact is one thing that was measured. Which of Number and Yes counts is in FactInfo.
type Fact struct {
	Number int
	Yes    bool
	Origin Origin
	At     time.Time
	Text   string // to show beside it, such as the headline itself
}

// Statement is the level that a person chose for a criterion.
type Statement struct {
	Level  string
	At     time.Time
	Reason string // why it overrules what was measured before; without one the measurement counts
}

// Evidence is all that is known of one profile.
type Evidence struct {
	Facts map[string]Fact      // fact id -> fact; a fact that is not here is unknown
	Said  map[string]Statement // criterion id -> statement
}

// With returns evidence that also holds this fact; e is left as it was.
func (e Evidence) With(id string, f Fact) Evidence {
	facts := maps.Clone(e.Facts)
	if facts == nil {
		facts = map[string]Fact{}
	}
	facts[id] = f
	e.Facts = facts
	return e
}

// WithSaid returns evidence that also holds this statement about a criterion; one without a level takes it back.
// e is left as it was.
func (e Evidence) WithSaid(criterion string, s Statement) Evidence {
	said := maps.Clone(e.Said)
	if said == nil {
		said = map[string]Statement{}
	}
	said[criterion] = s
	if s.Level == "" {
		delete(said, criterion)
	}
	e.Said = said
	return e
}
