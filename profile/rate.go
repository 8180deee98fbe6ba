package profile

import (
	"cmp"
	"math"
	"slices"
	"time"
)

// Rating is what evidence comes to under guidelines.
type Rating struct {
	Guidelines   string          // the id of the guidelines
	Edition      string          // of the guidelines
	Score        int             // 0 to 100, over what is known only; means nothing unless Rated
	Known, Total int             // how many criteria are known, of how many; the optional ones aside
	Sections     []SectionRating // those with criteria, in order
	Results      []Result        // one for each criterion, in order
}

// SectionRating is the rating of one section.
type SectionRating struct {
	Section      Section
	Score        int // 0 to 100, over what is known only; means nothing when Known is 0
	Known, Total int // the optional criteria aside
}

// Result is what is known about one criterion.
type Result struct {
	Criterion Criterion
	Known     bool
	Level     Level  // the zero Level when it is not known
	Origin    Origin // of the level, or of the likely one
	At        time.Time
	Fact      string // the id of the fact that decided; empty when the level was said
	Likely    *Level // what facts point to, when nothing is known: for the person to confirm
	Measured  *Level // what was measured, when the person overruled that
	Reason    string // why
}

// Rate rates evidence under guidelines; for a person, those of For. It is pure: the same in gives the same out.
//
// What was measured counts, and what was said counts where nothing was measured. A statement overrules a
// measurement when it has a reason and is newer.
func Rate(g Guidelines, e Evidence) Rating {
	r := Rating{Guidelines: g.ID, Edition: g.Edition}
	for _, c := range g.Criteria {
		r.Results = append(r.Results, rated(c, e))
	}
	r.Known, r.Total = coverage(r.Results)
	r.Score = rounded(mean(r.Results))
	for _, s := range g.Sections {
		if within := r.in(s.ID); len(within) > 0 {
			part := SectionRating{Section: s, Score: rounded(mean(within))}
			part.Known, part.Total = coverage(within)
			r.Sections = append(r.Sections, part)
		}
	}
	return r
}

// Rated reports whether anything is known, and so whether there is a score.
func (r Rating) Rated() bool { return r.Known > 0 }

// Unknown returns the criteria to ask about, in order; the optional ones too.
func (r Rating) Unknown() []Result {
	var unknown []Result
	for _, res := range r.Results {
		if !res.Known {
			unknown = append(unknown, res)
		}
	}
	return unknown
}

// Likely counts the criteria that facts point to a level of, for the person to confirm; the optional ones aside.
func (r Rating) Likely() int {
	n := 0
	for _, res := range r.Results {
		if res.Likely != nil && !res.Criterion.Optional {
			n++
		}
	}
	return n
}

func (r Rating) in(section string) []Result {
	var within []Result
	for _, res := range r.Results {
		if res.Criterion.Section == section {
			within = append(within, res)
		}
	}
	return within
}

func rated(c Criterion, e Evidence) Result {
	r := Result{Criterion: c}
	l, by, ok := measured(c, e.Facts)
	f := e.Facts[by.Fact]
	switch {
	case ok && by.Confirm:
		r.Likely, r.Origin, r.At, r.Fact = &l, f.Origin, f.At, by.Fact
	case ok:
		r.Known, r.Level, r.Origin, r.At, r.Fact = true, l, f.Origin, f.At, by.Fact
	}
	s, ok := e.Said[c.ID]
	if !ok {
		return r
	}
	l, ok = c.Level(s.Level)
	if !ok || r.Known && (s.Reason == "" || !s.At.After(r.At)) {
		return r
	}
	if r.Known {
		was := r.Level
		r.Measured = &was
	}
	r.Known, r.Level, r.Origin, r.At, r.Fact, r.Reason, r.Likely = true, l, Said, s.At, "", s.Reason, nil
	return r
}

// measured returns the level that the rules give and the rule that decided. An unknown fact in an earlier rule could
// have given another level, and so leaves it open, unless the level is the same.
func measured(c Criterion, facts map[string]Fact) (Level, Rule, bool) {
	open := ""
	for _, rule := range c.Measure {
		f, known := facts[rule.Fact]
		if known && !rule.fits(f) {
			continue
		}
		if open != "" && open != rule.Level {
			return Level{}, Rule{}, false
		}
		if known {
			l, ok := c.Level(rule.Level)
			return l, rule, ok
		}
		open = rule.Level
	}
	return Level{}, Rule{}, false
}

func (r Rule) fits(f Fact) bool {
	switch {
	case r.Is != nil:
		return f.Yes == *r.Is
	case r.AtLeast != nil:
		return f.Number >= *r.AtLeast
	case r.AtMost != nil:
		return f.Number <= *r.AtMost
	}
	return false
}

func coverage(results []Result) (known, total int) {
	for _, r := range results {
		if r.Criterion.Optional {
			continue
		}
		total++
		if r.Known {
			known++
		}
	}
	return known, total
}

// mean is the weighted mean score of what is known, 0 to 1. An optional criterion counts only where it raises the
// mean, and never alone.
func mean(results []Result) float64 {
	sum, weight := 0.0, 0.0
	var extra []*Result
	for i := range results {
		switch r := &results[i]; {
		case !r.Known:
		case r.Criterion.Optional:
			extra = append(extra, r)
		default:
			sum += r.Level.Score * float64(r.Criterion.Weight)
			weight += float64(r.Criterion.Weight)
		}
	}
	if weight == 0 {
		return 0
	}
	// from the highest down: each is taken while it is above the mean so far, which gives the highest mean there is
	slices.SortStableFunc(extra, func(a, b *Result) int { return cmp.Compare(b.Level.Score, a.Level.Score) })
	for _, r := range extra {
		if r.Level.Score <= sum/weight {
			break
		}
		sum += r.Level.Score * float64(r.Criterion.Weight)
		weight += float64(r.Criterion.Weight)
	}
	return sum / weight
}

func rounded(part float64) int { return int(math.Round(100 * part)) }
