package report

import (
	"encoding/json"
	"time"

	"ambassadeur/profile"
)

// Format names the JSON form. Keys may be added to it; none is renamed or removed within a version.
const Format = "profile-rating/1"

// document is the JSON form. Scores are 0 to 100; times are RFC 3339; an unknown level is left out.
type document struct {
	Format     string      `json:"format"`
	Guidelines string      `json:"guidelines"`
	Edition    string      `json:"edition"`
	Checked    string      `json:"checked"` // YYYY-MM-DD
	Stale      bool        `json:"stale"`
	Date       time.Time   `json:"date"`
	Score      *int        `json:"score"` // null when nothing is known
	Known      int         `json:"known"`
	Total      int         `json:"total"`
	Before     *point      `json:"before,omitempty"`
	Sections   []section   `json:"sections"`
	Criteria   []criterion `json:"criteria"`
	Findings   []finding   `json:"findings"`

	Facts   map[string]fact `json:"facts"`             // by the ids of docs/profile.md; what is not known is not there
	Imports []imported      `json:"imports,omitempty"` // of this run
}

type point struct {
	Date  time.Time `json:"date"`
	Score int       `json:"score"`
	Known int       `json:"known"`
	Total int       `json:"total"`
}

type section struct {
	ID    string `json:"id"`
	Title string `json:"title"`
	Score *int   `json:"score"`
	Known int    `json:"known"`
	Total int    `json:"total"`
}

type criterion struct {
	ID       string     `json:"id"`
	Section  string     `json:"section"`
	Title    string     `json:"title"`
	Known    bool       `json:"known"`
	Level    string     `json:"level,omitempty"`
	Score    *float64   `json:"score,omitempty"` // 0 to 1
	Origin   string     `json:"origin,omitempty"`
	Date     *time.Time `json:"date,omitempty"`
	Reason   string     `json:"reason,omitempty"`
	Likely   string     `json:"likely,omitempty"` // the level that facts point to, when it is not known: to be confirmed
	Optional bool       `json:"optional,omitempty"`
	Weight   int        `json:"weight"`
}

type finding struct {
	Criterion string  `json:"criterion"`
	Gain      float64 `json:"gain"` // points of the score
	Minutes   int     `json:"minutes"`
	Advice    string  `json:"advice"`
}

// fact is a number, 0 or more, or true or false.
type fact struct {
	Value  any       `json:"value"`
	Origin string    `json:"origin"` // export, pdf or pasted
	Date   time.Time `json:"date"`   // of which moment it is
}

type imported struct {
	Name     string    `json:"name"`
	Kind     string    `json:"kind"`  // complete, basic, partial, table or pdf
	Date     time.Time `json:"date"`  // of which moment it is
	Dated    bool      `json:"dated"` // the source tells that moment; else it is the file's own date
	Files    []file    `json:"files"`
	Unopened int       `json:"unopened"` // files that are not needed and were not opened
}

type file struct {
	Name   string `json:"name"`
	Topic  string `json:"topic"`
	Status string `json:"status"` // read, empty, missing or failed
	Rows   int    `json:"rows"`
	Reason string `json:"reason,omitempty"` // why it failed
}

// JSON is the rating as indented JSON with a line end.
func JSON(in Input) ([]byte, error) {
	g, r := in.Guidelines, in.Rating
	d := document{
		Format: Format, Guidelines: g.ID, Edition: r.Edition, Checked: g.Checked.Format(time.DateOnly), Stale: g.Stale(in.Today),
		Date: in.Today, Known: r.Known, Total: r.Total, Sections: []section{}, Criteria: []criterion{}, Findings: []finding{},
	}
	if r.Rated() {
		d.Score = &r.Score
	}
	if b := in.Before; b != nil {
		d.Before = &point{b.At, b.Score, b.Known, b.Total}
	}
	for _, s := range r.Sections {
		one := section{ID: s.Section.ID, Title: s.Section.Title, Known: s.Known, Total: s.Total}
		if s.Known > 0 {
			one.Score = &s.Score
		}
		d.Sections = append(d.Sections, one)
	}
	for _, res := range r.Results {
		c := criterion{
			ID: res.Criterion.ID, Section: res.Criterion.Section, Title: res.Criterion.Title, Known: res.Known,
			Optional: res.Criterion.Optional, Weight: res.Criterion.Weight, Reason: res.Reason,
		}
		if res.Known {
			c.Level, c.Score, c.Origin, c.Date = res.Level.ID, &res.Level.Score, string(res.Origin), &res.At
		}
		if res.Likely != nil {
			c.Likely = res.Likely.ID
		}
		d.Criteria = append(d.Criteria, c)
	}
	for _, f := range r.Findings(profile.ByGain) {
		d.Findings = append(d.Findings, finding{f.Result.Criterion.ID, f.Gain, f.Result.Criterion.EffortMinutes, oneLine(f.Result.Criterion.Advice)})
	}
	d.Facts, d.Imports = factsOf(in), importsOf(in)
	out, err := json.MarshalIndent(d, "", "  ")
	return append(out, '\n'), err
}

func factsOf(in Input) map[string]fact {
	facts := map[string]fact{}
	for _, info := range profile.Facts() {
		f, ok := in.Facts[info.ID]
		if !ok {
			continue
		}
		var value any = f.Number
		if info.Bool {
			value = f.Yes
		}
		facts[info.ID] = fact{value, string(f.Origin), f.At}
	}
	return facts
}

func importsOf(in Input) []imported {
	var out []imported
	for _, i := range in.Imports {
		one := imported{Name: i.Name, Kind: string(i.Kind), Date: i.At, Dated: i.Dated, Files: []file{}, Unopened: i.Unopened}
		for _, f := range i.Files {
			one.Files = append(one.Files, file{f.Name, string(f.Topic), string(f.Status), f.Rows, string(f.Why)})
		}
		out = append(out, one)
	}
	return out
}
