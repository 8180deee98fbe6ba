package profile_test

import (
	"testing"
	"time"

	"ambassadeur/profile"
)

var (
	monday  = time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC)
	tuesday = monday.AddDate(0, 0, 1)
)

// headline is a criterion with a rule that can prove each level but one.
func headline() profile.Criterion {
	return profile.Criterion{
		ID: "headline", Section: "story", Weight: 2, EffortMinutes: 10,
		Levels: []profile.Level{{ID: "empty", Score: 0}, {ID: "job", Score: 0.5}, {ID: "good", Score: 1}},
		Measure: []profile.Rule{
			{Fact: "headline.length", AtMost: new(0), Level: "empty"},
			{Fact: "headline.default", Is: new(true), Level: "job"},
			{Fact: "headline.buzzwords", AtLeast: new(1), Level: "job"},
			{Fact: "headline.length", AtLeast: new(40), Level: "good"},
		},
	}
}

func only(criteria ...profile.Criterion) profile.Guidelines {
	return profile.Guidelines{ID: "test", Edition: "1", Sections: []profile.Section{{ID: "story"}, {ID: "proof"}}, Criteria: criteria}
}

func number(n int) profile.Fact {
	return profile.Fact{Number: n, Origin: profile.Export, At: monday}
}

func truth(yes bool) profile.Fact {
	return profile.Fact{Yes: yes, Origin: profile.Export, At: monday}
}

// The first rule that fits gives the level; a fact that is not known leaves it open, unless it could not have made a
// difference.
func TestMeasuring(t *testing.T) {
	tests := []struct {
		name  string
		facts map[string]profile.Fact
		level string // empty: not known
		by    string
	}{
		{"nothing is known", nil, "", ""},
		{"the first rule fits", map[string]profile.Fact{"headline.length": number(0)}, "empty", "headline.length"},
		{"an earlier fact is unknown", map[string]profile.Fact{"headline.length": number(60)}, "", ""},
		{"a fact between is unknown", map[string]profile.Fact{"headline.length": number(60), "headline.default": truth(false)}, "", ""},
		{"all earlier rules do not fit", map[string]profile.Fact{"headline.length": number(60), "headline.default": truth(false), "headline.buzzwords": number(0)}, "good", "headline.length"},
		{"a second rule fits", map[string]profile.Fact{"headline.length": number(60), "headline.default": truth(true)}, "job", "headline.default"},
		{"the unknown fact would give the same level", map[string]profile.Fact{"headline.length": number(60), "headline.buzzwords": number(2)}, "job", "headline.buzzwords"},
		{"no rule fits", map[string]profile.Fact{"headline.length": number(20), "headline.default": truth(false), "headline.buzzwords": number(0)}, "", ""},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := profile.Rate(only(headline()), profile.Evidence{Facts: tt.facts}).Results[0]
			if r.Known != (tt.level != "") || r.Level.ID != tt.level || r.Fact != tt.by {
				t.Errorf("known %v, level %q by %q", r.Known, r.Level.ID, r.Fact)
			}
			if r.Known && (r.Origin != profile.Export || !r.At.Equal(monday)) {
				t.Errorf("origin %q at %v", r.Origin, r.At)
			}
		})
	}
}

// A rule to confirm proposes a level and knows nothing: the score is as without it, until the person says so.
func TestLikely(t *testing.T) {
	c := headline()
	c.Measure[3].Confirm = true
	facts := map[string]profile.Fact{"headline.length": number(60), "headline.default": truth(false), "headline.buzzwords": number(0)}
	r := profile.Rate(only(c), profile.Evidence{Facts: facts})
	got := r.Results[0]
	if got.Known || r.Rated() || r.Likely() != 1 || got.Likely == nil || got.Likely.ID != "good" || got.Fact != "headline.length" || !got.At.Equal(monday) {
		t.Errorf("got %+v of %+v", got, r)
	}
	for _, level := range []string{"good", "job"} { // said needs no reason: nothing was measured
		said := profile.Evidence{Facts: facts}.WithSaid("headline", profile.Statement{Level: level, At: monday})
		r = profile.Rate(only(c), said)
		if got := r.Results[0]; !got.Known || got.Level.ID != level || got.Likely != nil || got.Measured != nil || r.Likely() != 0 {
			t.Errorf("said %s: %+v", level, got)
		}
	}
	facts["headline.default"] = truth(true)
	if got := profile.Rate(only(c), profile.Evidence{Facts: facts}).Results[0]; !got.Known || got.Level.ID != "job" || got.Likely != nil {
		t.Errorf("a rule that decides goes first: %+v", got)
	}
}

// What was measured beats what was said, unless the person has a reason and said it later.
func TestMeasuredBeatsSaid(t *testing.T) {
	job := profile.Evidence{}.With("headline.length", number(60)).With("headline.default", truth(true))
	tests := []struct {
		name     string
		evidence profile.Evidence
		said     profile.Statement
		level    string
		overrule bool
	}{
		{"only said", profile.Evidence{}, profile.Statement{Level: "good", At: monday}, "good", false},
		{"said without a reason", job, profile.Statement{Level: "good", At: tuesday}, "job", false},
		{"said with a reason, before", job, profile.Statement{Level: "good", At: monday.AddDate(0, 0, -1), Reason: "nieuw"}, "job", false},
		{"said with a reason, at that moment", job, profile.Statement{Level: "good", At: monday, Reason: "nieuw"}, "job", false},
		{"said with a reason, after", job, profile.Statement{Level: "good", At: tuesday, Reason: "nieuw"}, "good", true},
		{"said a level that is gone, after", job, profile.Statement{Level: "great", At: tuesday, Reason: "nieuw"}, "job", false},
		{"said only a level that is gone", profile.Evidence{}, profile.Statement{Level: "great", At: tuesday}, "", false},
	}
	for _, tt := range tests {
		t.Run(tt.name, func(t *testing.T) {
			r := profile.Rate(only(headline()), tt.evidence.WithSaid("headline", tt.said)).Results[0]
			if r.Level.ID != tt.level || r.Known != (tt.level != "") {
				t.Errorf("known %v, level %q, want %q", r.Known, r.Level.ID, tt.level)
			}
			if overruled := r.Measured != nil; overruled != tt.overrule {
				t.Errorf("overruled: %v", overruled)
			}
			if tt.overrule && (r.Measured.ID != "job" || r.Reason != "nieuw" || r.Origin != profile.Said || !r.At.Equal(tuesday) || r.Fact != "") {
				t.Errorf("overruled by %q at %v because %q; measured %q", r.Origin, r.At, r.Reason, r.Measured.ID)
			}
		})
	}
}

// A rule to a level that the guidelines no longer have measures nothing.
func TestRuleToNoLevelMeasuresNothing(t *testing.T) {
	c := headline()
	c.Measure = []profile.Rule{{Fact: "headline.length", AtLeast: new(1), Level: "great"}}
	if r := profile.Rate(only(c), profile.Evidence{}.With("headline.length", number(9))); r.Known != 0 || r.Results[0].Known {
		t.Errorf("%+v", r.Results[0])
	}
}

// Nothing known is no score, and neither are optional criteria alone.
func TestNoScoreWithoutCoverage(t *testing.T) {
	extra := headline()
	extra.ID, extra.Optional = "extra", true
	r := profile.Rate(only(headline(), extra), profile.Evidence{}.WithSaid("extra", profile.Statement{Level: "good"}))
	if r.Rated() || r.Score != 0 || r.Known != 0 || r.Total != 1 {
		t.Errorf("rated %v, score %d, %d of %d", r.Rated(), r.Score, r.Known, r.Total)
	}
	if u := r.Unknown(); len(u) != 1 || u[0].Criterion.ID != "headline" {
		t.Errorf("unknown: %v", u)
	}
}

// A score counts each criterion by its weight, in its own section and in the whole.
func TestScoreIsTheWeightedMean(t *testing.T) {
	light := headline()
	light.ID, light.Weight, light.Section = "light", 1, "proof"
	e := profile.Evidence{}.WithSaid("headline", profile.Statement{Level: "job"}).WithSaid("light", profile.Statement{Level: "good"})
	r := profile.Rate(only(headline(), light), e)
	if r.Score != 67 || len(r.Sections) != 2 || r.Sections[0].Score != 50 || r.Sections[1].Score != 100 {
		t.Errorf("score %d, sections %+v", r.Score, r.Sections)
	}
	found := r.Findings(profile.ByGain)
	if len(found) != 1 || found[0].Result.Criterion.ID != "headline" || int(found[0].Gain+0.5) != 33 {
		t.Errorf("findings %+v", found)
	}
}

// Adding to evidence leaves the evidence that it was added to as it was.
func TestEvidenceIsAValue(t *testing.T) {
	before := profile.Evidence{}.With("skills.count", number(3)).WithSaid("about", profile.Statement{Level: "good"})
	after := before.With("skills.count", number(4)).WithSaid("about", profile.Statement{})
	if before.Facts["skills.count"].Number != 3 || before.Said["about"].Level != "good" {
		t.Errorf("changed: %+v", before)
	}
	if _, ok := after.Said["about"]; ok || after.Facts["skills.count"].Number != 4 {
		t.Errorf("not changed: %+v", after)
	}
}

// Ratings compare within one edition, and only when both have a score.
func TestCompare(t *testing.T) {
	g := only(headline())
	before := profile.Rate(g, profile.Evidence{}.WithSaid("headline", profile.Statement{Level: "empty"}))
	after := profile.Rate(g, profile.Evidence{}.WithSaid("headline", profile.Statement{Level: "job"}))
	if c := profile.Compare(before, after); len(c) != 1 || c[0].Points != 50 || c[0].After.Section.ID != "story" {
		t.Errorf("changes %+v", c)
	}
	g.Edition = "2"
	other := profile.Rate(g, profile.Evidence{}.WithSaid("headline", profile.Statement{Level: "job"}))
	if profile.Comparable(before, other) || profile.Compare(before, other) != nil {
		t.Error("another edition compares")
	}
	if profile.Comparable(before, profile.Rate(only(headline()), profile.Evidence{})) {
		t.Error("a rating without a score compares")
	}
}

func BenchmarkRate(b *testing.B) {
	g, err := profile.Load("nl")
	if err != nil {
		b.Fatal(err)
	}
	e := profile.Evidence{}
	for _, f := range profile.Facts() {
		e = e.With(f.ID, profile.Fact{Number: 3, Yes: true, Origin: profile.Export, At: monday})
	}
	for _, c := range g.Criteria {
		e = e.WithSaid(c.ID, profile.Statement{Level: c.Levels[0].ID, At: monday})
	}
	for b.Loop() {
		profile.Rate(g.For("legal"), e).Findings(profile.ByGain)
	}
}
