// Package member is what LinkedIn holds about one person, as read from their own data export, from their profile saved
// as PDF, or from text that they pasted. It is a value; it reads nothing itself and knows nothing of the checklist.
package member

import (
	"reflect"
	"time"
)

// Origin is how a part was read.
type Origin string

// The origins.
const (
	Export Origin = "export" // LinkedIn's data archive, or one file of it
	PDF    Origin = "pdf"    // the profile saved as PDF
	Pasted Origin = "pasted" // text that the person pasted or typed
)

// Source is where a part was read, and of which moment it is: when the export was made, the PDF was saved, the text
// was pasted.
type Source struct {
	Origin Origin    `json:"origin"`
	At     time.Time `json:"at"`
}

// Part is one thing about a member. The zero Part is not known; a known one may be empty.
type Part[T any] struct {
	Value T `json:"value"`
	Source
}

// Of is a known part.
func Of[T any](value T, from Source) Part[T] { return Part[T]{value, from} }

// Known reports whether the part was read.
func (p Part[T]) Known() bool { return p.Origin != "" }

// IsZero is for encoding/json: what is not known is not written.
func (p Part[T]) IsZero() bool { return !p.Known() }

// Member is one person on LinkedIn. Texts have no control characters and no more than the limits of this package;
// a line break in them is "\n". Lists are in the order of the source.
type Member struct {
	Name     Part[string]   `json:"name,omitzero"`
	Headline Part[string]   `json:"headline,omitzero"`
	About    Part[string]   `json:"about,omitzero"`
	Location Part[string]   `json:"location,omitzero"`
	Industry Part[string]   `json:"industry,omitzero"`
	URL      Part[string]   `json:"url,omitzero"` // https://www.linkedin.com/in/NAME, without a slash at the end
	Email    Part[string]   `json:"email,omitzero"`
	Websites Part[[]string] `json:"websites,omitzero"`

	Positions   Part[[]Position] `json:"positions,omitzero"`   // newest first
	Description Part[string]     `json:"description,omitzero"` // of the current position, when it was pasted
	Education   Part[[]School]   `json:"education,omitzero"`

	Skills    Part[[]Skill]  `json:"skills,omitzero"`     // all of them
	TopSkills Part[[]string] `json:"top_skills,omitzero"` // the three at most that a PDF shows

	Endorsements Part[int]              `json:"endorsements,omitzero"` // accepted ones, over all skills
	Received     Part[[]Recommendation] `json:"received,omitzero"`     // recommendations by others that are visible
	Given        Part[int]              `json:"given,omitzero"`        // recommendations written for others

	Languages    Part[[]Language]    `json:"languages,omitzero"`
	Certificates Part[[]Certificate] `json:"certificates,omitzero"`
	Volunteering Part[[]Volunteer]   `json:"volunteering,omitzero"`
	Projects     Part[[]Project]     `json:"projects,omitzero"`
	Publications Part[[]Publication] `json:"publications,omitzero"`
	Honors       Part[[]Honor]       `json:"honors,omitzero"`

	Connections Part[int]       `json:"connections,omitzero"`
	Follows     Part[[]string]  `json:"-"`                 // organisations; not kept, Followed is what counts
	Followed    Part[bool]      `json:"followed,omitzero"` // a current employer is among them; known only when it is
	Photo       Part[time.Time] `json:"photo,omitzero"`    // when the last profile photo was uploaded
	Banner      Part[time.Time] `json:"banner,omitzero"`   // when the last background photo was uploaded
	Posts       Part[Activity]  `json:"posts,omitzero"`
	Comments    Part[Activity]  `json:"comments,omitzero"`
	Workplace   Part[bool]      `json:"workplace,omitzero"` // the workplace was verified; known only when it was
}

// Activity is how often somebody did something in the days before the source was made.
type Activity struct {
	In30 int `json:"in_30"` // days
	In90 int `json:"in_90"`
}

// Position is one role. Dates are "YYYY-MM" or "YYYY", empty when not given.
type Position struct {
	Title       string `json:"title"`
	Company     string `json:"company"`
	Location    string `json:"location,omitempty"`
	Description string `json:"description,omitempty"`
	Start       string `json:"start,omitempty"`
	End         string `json:"end,omitempty"`
	Current     bool   `json:"current,omitempty"` // it has not ended
}

// School is one education.
type School struct {
	Name   string `json:"name"`
	Degree string `json:"degree,omitempty"`
	Notes  string `json:"notes,omitempty"`
	Start  string `json:"start,omitempty"`
	End    string `json:"end,omitempty"`
}

// Skill is a skill with how many endorsements of it were accepted.
type Skill struct {
	Name         string `json:"name"`
	Endorsements int    `json:"endorsements,omitempty"`
}

// Recommendation is a visible recommendation by somebody else.
type Recommendation struct {
	Name    string `json:"name"`
	Title   string `json:"title,omitempty"`
	Company string `json:"company,omitempty"`
	Text    string `json:"text"`
}

// Language is a language somebody speaks.
type Language struct {
	Name  string `json:"name"`
	Level string `json:"level,omitempty"` // as LinkedIn words it
}

// Certificate is a licence or certificate.
type Certificate struct {
	Name  string `json:"name"`
	By    string `json:"by,omitempty"`
	URL   string `json:"url,omitempty"`
	Start string `json:"start,omitempty"`
	End   string `json:"end,omitempty"`
}

// Volunteer is a volunteer role.
type Volunteer struct {
	Role        string `json:"role"`
	Where       string `json:"where,omitempty"`
	Cause       string `json:"cause,omitempty"`
	Description string `json:"description,omitempty"`
	Start       string `json:"start,omitempty"`
	End         string `json:"end,omitempty"`
}

// Project is something somebody worked on.
type Project struct {
	Name        string `json:"name"`
	Description string `json:"description,omitempty"`
	URL         string `json:"url,omitempty"`
	Start       string `json:"start,omitempty"`
	End         string `json:"end,omitempty"`
}

// Publication is something somebody published.
type Publication struct {
	Name        string `json:"name"`
	By          string `json:"by,omitempty"`
	Description string `json:"description,omitempty"`
	URL         string `json:"url,omitempty"`
	On          string `json:"on,omitempty"` // YYYY-MM-DD, YYYY-MM or YYYY
}

// Honor is an honour or award.
type Honor struct {
	Name        string `json:"name"`
	By          string `json:"by,omitempty"`
	Description string `json:"description,omitempty"`
	On          string `json:"on,omitempty"`
}

// Current is the position that somebody is in now, the newest one when there are more.
func (m Member) Current() (Position, bool) {
	for _, p := range m.Positions.Value {
		if p.Current {
			return p, true
		}
	}
	return Position{}, false
}

// CurrentDescription is what the current position says: as it was pasted, unless the positions were read later.
func (m Member) CurrentDescription() Part[string] {
	if m.Description.Known() && (!m.Positions.Known() || !m.Description.At.Before(m.Positions.At)) {
		return m.Description
	}
	p, ok := m.Current()
	if !ok {
		return Part[string]{}
	}
	return Of(p.Description, m.Positions.Source)
}

// Latest is the source of the newest part that was imported, pasted text aside; the zero Source when there is none.
func (m Member) Latest() Source {
	var latest Source
	v := reflect.ValueOf(m)
	for i := range v.NumField() {
		part, ok := v.Field(i).Interface().(interface{ from() Source })
		if !ok {
			continue
		}
		if s := part.from(); s.Origin != Pasted && s.At.After(latest.At) {
			latest = s
		}
	}
	return latest
}

func (s Source) from() Source { return s }

// Empty reports whether nothing is known of the member.
func (m Member) Empty() bool { return reflect.ValueOf(m).IsZero() }

// IsZero is for encoding/json: nothing is written of a member of whom nothing is known.
func (m Member) IsZero() bool { return m.Empty() }
