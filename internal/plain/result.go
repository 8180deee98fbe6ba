package plain

import (
	"fmt"
	"math"
	"strconv"

	"ambassadeur/internal/overview"
	"ambassadeur/profile"
)

// maxFindings is how many things to do the result names.
const maxFindings = 3

// result says the rating, what changed, and what gains most.
func (c *rating) result(r profile.Rating) {
	w := c.Words.Plain
	c.gap()
	c.say(w.Result)
	c.sayF(w.ScoreF, r.Score, r.Known, r.Total)
	c.since(r)
	for _, s := range r.Sections {
		c.hang("- ", c.sectionScore(s))
	}
	c.stale()
	found := r.Findings(profile.ByGain)
	c.gap()
	if len(found) == 0 {
		c.say(w.NothingToGain)
		return
	}
	c.say(w.MostGain)
	for i, f := range found[:min(maxFindings, len(found))] {
		one := f.Result.Criterion
		points := int(math.Round(f.Gain))
		c.item(i+1, fmt.Sprintf(w.FindingF, one.Title, max(1, points), one.EffortMinutes))
		c.hang("   ", one.Advice)
		if len(one.Sources) > 0 {
			c.hang("   ", c.source(one.Sources[0]))
		}
	}
}

// sectionScore is a section's score with its coverage, or that there is none.
func (c *rating) sectionScore(s profile.SectionRating) string {
	w := c.Words.Plain
	if s.Known == 0 {
		return fmt.Sprintf(w.SectionUnratedF, s.Section.Title, s.Total)
	}
	return fmt.Sprintf(w.SectionF, s.Section.Title, s.Score, s.Known, s.Total)
}

// since sets the score beside the first one by the same edition that was there before this conversation.
func (c *rating) since(r profile.Rating) {
	m, ok := overview.Baseline(c.before, r.Edition)
	if ok {
		c.sayF(c.Words.Plain.SinceF, c.Words.Common.Day(m.At, c.Now()), m.Score, m.Known, m.Total, signed(r.Score-m.Score))
	}
}

// more is all that the guidelines say of one criterion.
func (c *rating) more(one profile.Criterion) {
	w := c.Words.Plain
	c.say(one.Advice)
	if e := one.Example; e != nil {
		c.sayF(w.BeforeF, e.Before)
		c.sayF(w.AfterF, e.After)
	}
	for _, l := range one.Limits {
		bounds := ""
		switch {
		case l.Min > 0 && l.Max > 0:
			bounds = fmt.Sprintf(w.BetweenF, l.Min, l.Max)
		case l.Max > 0:
			bounds = fmt.Sprintf(w.MostF, l.Max)
		case l.Min > 0:
			bounds = fmt.Sprintf(w.LeastF, l.Min)
		}
		c.sayF(w.LimitF, l.What, bounds, w.LimitKinds[string(l.Kind)])
	}
	for _, s := range one.Sources {
		c.say(c.source(s))
	}
}

func (c *rating) source(s profile.Source) string {
	return fmt.Sprintf(c.Words.Plain.SourceF, s.Name, s.Date, c.Words.Plain.Sureness[s.Sure])
}

// signed is a difference with its sign in front.
func signed(n int) string {
	if n > 0 {
		return "+" + strconv.Itoa(n)
	}
	return strconv.Itoa(n)
}
