package checklist

import (
	"fmt"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// change is how the rating moved since an earlier measurement, over what was known both times: only that compares
// like with like.
type change struct {
	from          answers.Measurement
	before, after profile.Rating
	whole         bool // both know the same criteria
}

// since returns how the rating moved since the first measurement that is worth comparing with; false when there is
// none, or when it holds just what is known now.
func (s *Screen) since() (change, bool) {
	m, ok := s.baseline()
	if !ok || s.same(m) || len(m.Levels) == 0 || m.Edition != s.guidelines.Edition {
		return change{}, false
	}
	c := change{from: m}
	then, now := map[string]profile.Statement{}, map[string]profile.Statement{}
	for _, r := range s.rating.Results {
		id := r.Criterion.ID
		if was, ok := r.Criterion.Level(m.Levels[id]); ok && r.Known {
			then[id], now[id] = profile.Statement{Level: was.ID}, profile.Statement{Level: r.Level.ID}
		}
	}
	c.before, c.after = profile.Rate(s.guidelines, profile.Evidence{Said: then}), profile.Rate(s.guidelines, profile.Evidence{Said: now})
	c.whole = c.after.Known == s.rating.Known && m.Known == s.rating.Known
	return c, profile.Comparable(c.before, c.after)
}

// baseline is the first measurement by this edition that knew at least half, else the first by this edition, else
// the latest of all.
func (s *Screen) baseline() (answers.Measurement, bool) {
	var first *answers.Measurement
	for i, m := range s.history {
		if m.Edition != s.guidelines.Edition || m.Known == 0 {
			continue
		}
		if 2*m.Known >= m.Total {
			return m, true
		}
		if first == nil {
			first = &s.history[i]
		}
	}
	if first != nil {
		return *first, true
	}
	if n := len(s.history); n > 0 && s.history[n-1].Known > 0 {
		return s.history[n-1], true
	}
	return answers.Measurement{}, false
}

// changed says in words how the score moved; nothing when there is nothing to compare with.
func (s *Screen) changed(ctx kit.Context) []string {
	w := ctx.Strings.Checklist
	m, ok := s.baseline()
	if !ok || s.same(m) || !s.rating.Rated() {
		return nil
	}
	day := ctx.Strings.Common.Day(m.At, ctx.Now)
	c, comparable := s.since()
	var text string
	switch {
	case m.Edition != s.guidelines.Edition:
		text = fmt.Sprintf(w.OtherEditionF, day, m.Score, m.Known, m.Total)
	case !comparable:
		text = fmt.Sprintf(w.EarlierF, day, m.Score, m.Known, m.Total)
	case c.whole:
		text = s.difference(ctx, c, day) + " (" + fmt.Sprintf(w.ThenF, c.before.Score, m.Known, m.Total) + ")."
	default:
		text = s.difference(ctx, c, day) + ": " + fmt.Sprintf(w.CommonF, c.before.Score, c.after.Score, c.after.Known) + "."
	}
	return kit.Flow(text, ctx.Column())
}

func (s *Screen) difference(ctx kit.Context, c change, day string) string {
	w := ctx.Strings.Checklist
	switch n := c.after.Score - c.before.Score; {
	case n == 1:
		return fmt.Sprintf(w.OneGainedF, n, day)
	case n > 0:
		return fmt.Sprintf(w.GainedF, n, day)
	case n == -1:
		return fmt.Sprintf(w.OneLostF, -n, day)
	case n < 0:
		return fmt.Sprintf(w.LostF, -n, day)
	}
	return fmt.Sprintf(w.SameF, day)
}

// was is the earlier score of each section that knew the same criteria then, where it was another.
func (s *Screen) was() map[string]int {
	c, ok := s.since()
	if !ok {
		return nil
	}
	known := map[string]int{}
	for _, part := range s.rating.Sections {
		known[part.Section.ID] = part.Known
	}
	was := map[string]int{}
	for _, moved := range profile.Compare(c.before, c.after) {
		if id := moved.After.Section.ID; moved.Points != 0 && moved.After.Known == known[id] {
			was[id] = moved.Before.Score
		}
	}
	return was
}
