package profile_test

import (
	"fmt"
	"math"
	"slices"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/profile"
)

// anyGuidelines draws guidelines of up to ten criteria in three sections.
func anyGuidelines() *rapid.Generator[profile.Guidelines] {
	return rapid.Custom(func(t *rapid.T) profile.Guidelines {
		g := profile.Guidelines{ID: "any", Edition: "1"}
		for _, id := range []string{"a", "b", "c"} {
			g.Sections = append(g.Sections, profile.Section{ID: id})
		}
		for i := range rapid.IntRange(1, 10).Draw(t, "criteria") {
			c := profile.Criterion{
				ID: fmt.Sprint("c", i), Section: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "section"),
				Weight: rapid.IntRange(1, 3).Draw(t, "weight"), EffortMinutes: rapid.IntRange(1, 90).Draw(t, "minutes"),
				Optional: rapid.IntRange(0, 2).Draw(t, "optional") == 0,
			}
			hundredths := rapid.SliceOfNDistinct(rapid.IntRange(0, 99), 1, 4, rapid.ID[int]).Draw(t, "scores")
			slices.Sort(hundredths)
			for n, h := range append(hundredths, 100) {
				c.Levels = append(c.Levels, profile.Level{ID: fmt.Sprint("l", n), Score: float64(h) / 100})
			}
			g.Criteria = append(g.Criteria, c)
		}
		return g
	})
}

// anyEvidence draws what was said about some criteria.
func anyEvidence(g profile.Guidelines) *rapid.Generator[profile.Evidence] {
	return rapid.Custom(func(t *rapid.T) profile.Evidence {
		e := profile.Evidence{}
		for _, c := range g.Criteria {
			if rapid.IntRange(0, 3).Draw(t, "known") > 0 {
				e = e.WithSaid(c.ID, profile.Statement{Level: rapid.SampledFrom(c.Levels).Draw(t, "level").ID})
			}
		}
		return e
	})
}

func checkRating(t *testing.T, claim func(t *rapid.T, g profile.Guidelines, e profile.Evidence, r profile.Rating)) {
	t.Helper()
	rapid.Check(t, func(t *rapid.T) {
		g := anyGuidelines().Draw(t, "guidelines")
		e := anyEvidence(g).Draw(t, "evidence")
		claim(t, g, e, profile.Rate(g, e))
	})
}

// Every score is from 0 to 100, and no more is known than there is; sections add up to the whole.
func TestScoresAreWithinBounds(t *testing.T) {
	checkRating(t, func(t *rapid.T, _ profile.Guidelines, _ profile.Evidence, r profile.Rating) {
		known, total := 0, 0
		for _, s := range r.Sections {
			if s.Score < 0 || s.Score > 100 || s.Known > s.Total || s.Known == 0 && s.Score != 0 {
				t.Fatalf("section %+v", s)
			}
			known, total = known+s.Known, total+s.Total
		}
		if r.Score < 0 || r.Score > 100 || r.Known != known || r.Total != total {
			t.Fatalf("score %d, %d of %d; in sections %d of %d", r.Score, r.Known, r.Total, known, total)
		}
	})
}

// The score is the best weighted mean that any choice among the optional criteria gives, and of none when that is best.
func TestScoreIsTheBestThatOptionalCriteriaAllow(t *testing.T) {
	checkRating(t, func(t *rapid.T, _ profile.Guidelines, _ profile.Evidence, r profile.Rating) {
		var must, extra []profile.Result
		for _, res := range r.Results {
			if res.Known && res.Criterion.Optional {
				extra = append(extra, res)
			} else if res.Known {
				must = append(must, res)
			}
		}
		best := 0.0
		for mask := range 1 << len(extra) {
			sum, weight := 0.0, 0.0
			for i, res := range append(slices.Clone(must), extra...) {
				if i < len(must) || mask>>(i-len(must))&1 == 1 {
					sum += res.Level.Score * float64(res.Criterion.Weight)
					weight += float64(res.Criterion.Weight)
				}
			}
			if len(must) > 0 {
				best = max(best, sum/weight)
			}
		}
		if math.Abs(float64(r.Score)-100*best) > 0.5+1e-9 {
			t.Fatalf("score %d, best %v", r.Score, 100*best)
		}
	})
}

// A better level never lowers the score, of the whole or of a section.
func TestRaisingALevelNeverLowersTheScore(t *testing.T) {
	checkRating(t, func(t *rapid.T, g profile.Guidelines, e profile.Evidence, r profile.Rating) {
		res := rapid.SampledFrom(r.Results).Draw(t, "result")
		if !res.Known {
			return
		}
		levels := res.Criterion.Levels
		from := slices.Index(levels, res.Level)
		better := levels[rapid.IntRange(from, len(levels)-1).Draw(t, "better")]
		after := profile.Rate(g, e.WithSaid(res.Criterion.ID, profile.Statement{Level: better.ID}))
		if after.Score < r.Score {
			t.Fatalf("%d became %d", r.Score, after.Score)
		}
		for i, s := range after.Sections {
			if s.Score < r.Sections[i].Score {
				t.Fatalf("section %s: %d became %d", s.Section.ID, r.Sections[i].Score, s.Score)
			}
		}
	})
}

// Knowing an optional criterion never lowers the score, and is not coverage.
func TestOptionalNeverLowers(t *testing.T) {
	checkRating(t, func(t *rapid.T, g profile.Guidelines, e profile.Evidence, r profile.Rating) {
		for _, c := range g.Criteria {
			if !c.Optional {
				continue
			}
			without := profile.Rate(g, e.WithSaid(c.ID, profile.Statement{}))
			if without.Score > r.Score || without.Known != r.Known || without.Total != r.Total {
				t.Fatalf("without %s %d (%d of %d), with it %d (%d of %d)", c.ID, without.Score, without.Known, without.Total, r.Score, r.Known, r.Total)
			}
		}
	})
}

// What is not known does not count: without those criteria the score is the same.
func TestUnknownNeverCounts(t *testing.T) {
	checkRating(t, func(t *rapid.T, g profile.Guidelines, e profile.Evidence, r profile.Rating) {
		g.Criteria = slices.DeleteFunc(slices.Clone(g.Criteria), func(c profile.Criterion) bool {
			_, known := e.Said[c.ID]
			return !known
		})
		if r2 := profile.Rate(g, e); r2.Score != r.Score || r2.Known != r.Known {
			t.Fatalf("%d over %d, without the unknown %d over %d", r.Score, r.Known, r2.Score, r2.Known)
		}
		if len(r.Unknown()) != len(r.Results)-len(g.Criteria) {
			t.Fatalf("%d unknown of %d", len(r.Unknown()), len(r.Results))
		}
	})
}

// The gain of a finding is what the score rises, within rounding; findings come in the order that was asked for.
func TestGainIsWhatTheScoreRises(t *testing.T) {
	checkRating(t, func(t *rapid.T, g profile.Guidelines, e profile.Evidence, r profile.Rating) {
		found := r.Findings(profile.ByGain)
		for i, f := range found {
			c := f.Result.Criterion
			after := profile.Rate(g, e.WithSaid(c.ID, profile.Statement{Level: c.Best().ID}))
			if off := float64(after.Score-r.Score) - f.Gain; math.Abs(off) > 1+1e-9 || f.Gain <= 0 {
				t.Fatalf("%s: gain %v, score %d became %d", c.ID, f.Gain, r.Score, after.Score)
			}
			if i > 0 {
				last := found[i-1]
				if f.Gain/float64(c.EffortMinutes) > last.Gain/float64(last.Result.Criterion.EffortMinutes) {
					t.Fatalf("%s gives more a minute than %s before it", c.ID, last.Result.Criterion.ID)
				}
			}
		}
		ordered := r.Findings(profile.BySection)
		if len(ordered) != len(found) {
			t.Fatalf("%d by section, %d by gain", len(ordered), len(found))
		}
	})
}

// What is known, not optional and not at its best is always a finding.
func TestNothingToImproveIsLeftOut(t *testing.T) {
	checkRating(t, func(t *rapid.T, _ profile.Guidelines, _ profile.Evidence, r profile.Rating) {
		want := 0
		for _, res := range r.Results {
			if res.Known && !res.Criterion.Optional && res.Level != res.Criterion.Best() {
				want++
			}
		}
		got := 0
		for _, f := range r.Findings(profile.BySection) {
			if !f.Result.Criterion.Optional {
				got++
			}
		}
		if got != want {
			t.Fatalf("%d findings, want %d", got, want)
		}
	})
}
