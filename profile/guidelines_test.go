package profile_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"ambassadeur/profile"
)

// Guidelines are stale from the day after their last good day.
func TestStale(t *testing.T) {
	g := profile.Guidelines{Checked: time.Date(2026, 11, 23, 0, 0, 0, 0, time.UTC), StaleAfter: 180}
	last := g.Checked.AddDate(0, 0, 180)
	for _, tt := range []struct {
		now   time.Time
		stale bool
	}{
		{g.Checked, false},
		{g.Checked.AddDate(-1, 0, 0), false},
		{last, false},
		{last.Add(23 * time.Hour), false},
		{last.AddDate(0, 0, 1), true},
		{last.AddDate(1, 0, 0), true},
	} {
		if g.Stale(tt.now) != tt.stale {
			t.Errorf("%v: stale %v", tt.now, !tt.stale)
		}
	}
}

// A department sees its own criteria, with its own words and weights; the guidelines stay as they were.
func TestForDepartment(t *testing.T) {
	zero := 0.0
	featured := profile.Criterion{
		ID: "featured", Section: "story", Title: "Uitgelicht", Question: "algemeen", Advice: "algemeen", Weight: 1,
		Levels: []profile.Level{{ID: "empty", Text: "Leeg", Score: 0.4}, {ID: "good", Text: "Vol", Score: 1}},
		Variants: map[string]profile.Variant{
			"legal":  {Question: "juridisch", Weight: 2, Levels: []profile.LevelVariant{{ID: "empty", Score: &zero}, {ID: "good", Text: "Een checklist"}}},
			"other":  {Advice: "overig"},
			"bakery": {Advice: "brood", Example: &profile.Example{Before: "meel", After: "brood"}},
		},
	}
	g := only(featured,
		profile.Criterion{ID: "ssi", Section: "proof", Departments: []string{"sales"}},
		profile.Criterion{ID: "rest", Section: "proof", Departments: []string{"other", "it"}})
	tests := []struct {
		department, question, advice string
		weight                       int
		empty                        float64
		ids                          string
	}{
		{"legal", "juridisch", "algemeen", 2, 0, "featured"},
		{"sales", "algemeen", "algemeen", 1, 0.4, "featured ssi"},
		{"it", "algemeen", "algemeen", 1, 0.4, "featured rest"},
		{"other", "algemeen", "overig", 1, 0.4, "featured rest"},
		{"", "algemeen", "overig", 1, 0.4, "featured rest"},
		{"unheard-of", "algemeen", "overig", 1, 0.4, "featured rest"},
		{"bakery", "algemeen", "brood", 1, 0.4, "featured rest"},
	}
	for _, tt := range tests {
		own := g.For(tt.department)
		c, _ := own.Criterion("featured")
		var ids []string
		for _, c := range own.Criteria {
			ids = append(ids, c.ID)
		}
		if c.Question != tt.question || c.Advice != tt.advice || c.Weight != tt.weight || c.Levels[0].Score != tt.empty || strings.Join(ids, " ") != tt.ids {
			t.Errorf("%q: %q %q weight %d, empty %v; %v", tt.department, c.Question, c.Advice, c.Weight, c.Levels[0].Score, ids)
		}
	}
	if l, _ := g.For("legal").Criteria[0].Level("good"); l.Text != "Een checklist" || l.Score != 1 {
		t.Errorf("good for legal: %+v", l)
	}
	if g.For("bakery").Criteria[0].Example == nil || g.Criteria[0].Levels[0].Score != 0.4 || g.Criteria[0].Example != nil {
		t.Errorf("the guidelines changed: %+v", g.Criteria[0])
	}
}

// Every department reads the shipped guidelines whole: levels still rise to 1, and only sales has the sales index.
func TestShippedGuidelinesForEveryDepartment(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		g, _ := shipped(t, lang)
		for _, d := range append(profile.Departments(), "") {
			own := g.For(d)
			if _, ok := own.Criterion("ssi"); ok != (d == "sales") {
				t.Errorf("%s: ssi for %q: %v", lang, d, ok)
			}
			for _, c := range own.Criteria {
				if c.Best().Score != 1 || !slices.IsSortedFunc(c.Levels, func(a, b profile.Level) int {
					if a.Score < b.Score {
						return -1
					}
					return 1
				}) {
					t.Errorf("%s: %s for %q: %+v", lang, c.ID, d, c.Levels)
				}
			}
		}
	}
}

// A hard maximum is of characters, not of megabytes or pages.
func TestHardMax(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		g, _ := shipped(t, lang)
		for id, want := range map[string]int{"headline": 220, "about": 2600, "photo": 0, "featured": 0, "skills": 0} {
			c, ok := g.Criterion(id)
			if got, has := c.HardMax(); !ok || got != want || has != (want > 0) {
				t.Errorf("%s: %s has hard maximum %d (%v), want %d", lang, id, got, has, want)
			}
		}
	}
}

// Characters are counted, not bytes, and blanks around a text are not.
func TestCount(t *testing.T) {
	for text, want := range map[string]int{"": 0, "  \n": 0, "één": 3, " vóór 10 uur\n": 11, "👍": 1} {
		if got := profile.Count(text); got != want {
			t.Errorf("%q: %d, want %d", text, got, want)
		}
	}
}

// Facts have unique names and say what they are in both languages.
func TestFactsAreDocumented(t *testing.T) {
	seen := map[string]bool{}
	for _, f := range profile.Facts() {
		if seen[f.ID] || f.Doc.NL == "" || f.Doc.EN == "" || !strings.Contains(f.ID, ".") {
			t.Errorf("%+v", f)
		}
		seen[f.ID] = true
	}
	if len(seen) != 35 {
		t.Errorf("%d facts", len(seen))
	}
}

// A criterion names the facts that it needs once each.
func TestCriterionFacts(t *testing.T) {
	if got := strings.Join(headline().Facts(), " "); got != "headline.length headline.default headline.buzzwords" {
		t.Error(got)
	}
}
