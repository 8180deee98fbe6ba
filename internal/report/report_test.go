package report_test

import (
	"encoding/json"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/report"
	"ambassadeur/profile"
)

var today = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)

// input is a lawyer's profile, partly said and partly measured.
func input(t *testing.T, lang string) report.Input {
	t.Helper()
	g, err := profile.Load(lang)
	if err != nil {
		t.Fatal(err)
	}
	g = g.For("legal")
	e := profile.Evidence{}
	for _, id := range []string{"photo", "headline", "featured", "two-step"} {
		c, ok := g.Criterion(id)
		if !ok {
			t.Fatalf("there is no criterion %s", id)
		}
		e = e.WithSaid(id, profile.Statement{Level: c.Levels[0].ID, At: today})
	}
	e = e.With("url.custom", profile.Fact{Yes: true, Origin: profile.Export, At: today.AddDate(0, 0, -11)})
	return report.Input{
		Guidelines: g, Rating: profile.Rate(g, e), Words: i18n.For(lang), Today: today,
		Before: &report.Point{At: today.AddDate(0, -1, 0), Score: 31, Known: 20, Total: 25},
	}
}

// The report has score with coverage, what gains most with advice and source, and everything that was rated.
func TestMarkdown(t *testing.T) {
	for _, lang := range i18n.Languages() {
		t.Run(lang, func(t *testing.T) { golden.RequireEqual(t, []byte(report.Markdown(input(t, lang)))) })
	}
}

// Old guidelines are said, above the scores.
func TestStaleIsSaid(t *testing.T) {
	in := input(t, "en")
	in.Today = today.AddDate(1, 0, 0)
	text := report.Markdown(in)
	if i, j := strings.Index(text, in.Words.Report.Stale), strings.Index(text, "| Section |"); i < 0 || i > j {
		t.Errorf("stale guidelines are said at %d, the table is at %d", i, j)
	}
}

// The JSON keys are a promise: programs read them.
func TestJSONKeys(t *testing.T) {
	in := input(t, "en")
	data, err := report.JSON(in)
	if err != nil {
		t.Fatal(err)
	}
	var d struct {
		Format     string
		Score      *int
		Known      int
		Total      int
		Before     struct{ Score int }
		Sections   []struct{ ID string }
		Criteria   []struct{ ID, Level, Origin string }
		Findings   []struct{ Criterion string }
		Guidelines string
	}
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	if d.Format != "profile-rating/1" || d.Score == nil || *d.Score != in.Rating.Score || d.Known != 5 || d.Total != in.Rating.Total || d.Before.Score != 31 {
		t.Errorf("read back %+v", d)
	}
	for _, c := range d.Criteria {
		if c.ID == "url" && (c.Origin != "export" || c.Level == "") {
			t.Errorf("a measured criterion is %+v", c)
		}
	}
	if len(d.Findings) == 0 || len(d.Sections) == 0 {
		t.Errorf("%d findings, %d sections", len(d.Findings), len(d.Sections))
	}
}

// The JSON has every fact with its source, and file by file what was just read.
func TestJSONFacts(t *testing.T) {
	in := input(t, "en")
	at := today.AddDate(0, 0, -11)
	in.Facts = map[string]profile.Fact{
		"skills.count": {Number: 12, Origin: profile.Export, At: at}, "headline.default": {Yes: true, Origin: profile.Pasted, At: today},
		"volunteering.count": {Origin: profile.PDF, At: at},
	}
	in.Imports = []linkedin.Import{{
		Name: "Basic.zip", Kind: linkedin.Basic, At: at, Dated: true, Unopened: 3,
		Files: []linkedin.File{{Name: "Skills.csv", Topic: linkedin.TopicSkills, Status: linkedin.Failed, Why: linkedin.Damaged}},
	}}
	data, err := report.JSON(in)
	if err != nil {
		t.Fatal(err)
	}
	var d map[string]any
	if err := json.Unmarshal(data, &d); err != nil {
		t.Fatal(err)
	}
	day, now := at.Format(time.RFC3339), today.Format(time.RFC3339)
	for key, want := range map[string]any{
		"facts": map[string]any{
			"skills.count":       map[string]any{"value": 12.0, "origin": "export", "date": day},
			"headline.default":   map[string]any{"value": true, "origin": "pasted", "date": now},
			"volunteering.count": map[string]any{"value": 0.0, "origin": "pdf", "date": day},
		},
		"imports": []any{map[string]any{
			"name": "Basic.zip", "kind": "basic", "date": day, "dated": true, "unopened": 3.0,
			"files": []any{map[string]any{"name": "Skills.csv", "topic": "skills", "status": "failed", "rows": 0.0, "reason": "damaged"}},
		}},
	} {
		if !reflect.DeepEqual(d[key], want) {
			t.Errorf("%s is %v, want %v", key, d[key], want)
		}
	}
}

// A profile of which nothing is known has no score.
func TestNothingKnownIsNoScore(t *testing.T) {
	in := input(t, "nl")
	in.Rating = profile.Rate(in.Guidelines, profile.Evidence{})
	data, err := report.JSON(in)
	if err != nil || !strings.Contains(string(data), `"score": null`) {
		t.Errorf("error %v, JSON:\n%s", err, data)
	}
}
