package checklist

import (
	"fmt"
	"strconv"

	"ambassadeur/ui/kit"
)

// Page draws the view that is open.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	p := kit.Page{Title: s.guidelines.Title, Right: s.score(ctx), Bar: s.scoreBar(), Keys: s.keys(ctx)}
	switch s.view {
	case intro:
		p.ID = "checklist/intro"
		p.Body, p.Focus = s.drawIntro(ctx)
	case overview:
		p.ID = "checklist/overview"
		p.Body, p.Focus = s.drawOverview(ctx)
		p.Side = s.side(ctx)
	case question:
		p.ID = "checklist/question/" + s.chosen
		p.Body, p.Focus = s.drawQuestion(ctx)
		p.Side = s.beside(ctx)
		if s.flow {
			p.Bar = &kit.Bar{Part: float64(s.rating.Known), Whole: float64(s.rating.Total)}
		}
	case result:
		p.ID, p.Body = "checklist/result", s.drawResult(ctx)
	case written:
		p.ID = "checklist/writing/" + s.chosen
		p.Body, p.Focus = s.drawWriting(ctx)
		p.Side = s.advised(ctx)
	}
	return p
}

// score is the score with its coverage, or the coverage alone.
func (s *Screen) score(ctx kit.Context) string {
	w, r := ctx.Strings.Checklist, s.rating
	if !r.Rated() {
		return fmt.Sprintf(w.CoverageF, r.Known, r.Total)
	}
	covered := " · " + fmt.Sprintf(w.CoverageF, r.Known, r.Total)
	return ctx.Styles.Strong.Render(strconv.Itoa(r.Score)) + ctx.Styles.Quiet.Render(covered)
}

// scoreBar is the score as a bar, over what it was when that was rated over the same.
func (s *Screen) scoreBar() *kit.Bar {
	if !s.rating.Rated() {
		return nil
	}
	bar := &kit.Bar{Part: float64(s.rating.Score), Whole: 100}
	if c, ok := s.since(); ok && c.whole {
		bar.Before = float64(c.before.Score)
	}
	return bar
}

// stale warns when the guidelines were checked too long ago, with an empty line after it.
func (s *Screen) stale(ctx kit.Context) []string {
	g := s.guidelines
	if !g.Stale(ctx.Now) {
		return nil
	}
	text := fmt.Sprintf(ctx.Strings.Checklist.StaleF, ctx.Strings.Common.Date(g.Checked), g.StaleAfter)
	return append(kit.Paint(ctx.Styles.Warn, kit.Flow(text, ctx.Column())), "")
}

// secondsAsked is how long a question takes to answer.
const secondsAsked = 15

func minutes(questions int) int { return max(1, (questions*secondsAsked+30)/60) }

// drawIntro is what the checklist is, then the two ways to begin, and under those what somebody may want to know first.
func (s *Screen) drawIntro(ctx kit.Context) (lines []string, focus kit.Span) {
	w, st := ctx.Strings.Checklist, ctx.Styles
	width := ctx.Column()
	lines = []string{st.Strong.Render(w.IntroTitle)}
	if roomy(ctx) {
		lines = append(lines, "")
	}
	lines = append(lines, kit.Flow(fmt.Sprintf(w.IntroF, s.rating.Total), width)...)
	if s.moment == "before" {
		lines = append(append(lines, ""), kit.Flow(w.IntroBefore, width)...)
	}
	selected := 0
	if s.begin {
		selected = 1
	}
	choices, _ := kit.List(ctx, []kit.Item{
		{Sign: kit.Number(0), Text: w.Import, Note: kit.Paint(st.Quiet, kit.Flow(w.ImportWhy, max(10, width-7))), Spaced: roomy(ctx)},
		{Sign: kit.Number(1), Text: w.Start},
	}, selected)
	focus.From = len(lines) + 1
	lines = append(append(lines, ""), choices...)
	focus.To = len(lines) - 1
	lines = append(append(lines, ""), s.stale(ctx)...)
	g := s.guidelines
	return append(lines, pairs(ctx, width, [][2]string{
		{w.Takes, fmt.Sprintf(w.TakesF, minutes(s.rating.Total))},
		{w.Private, w.PrivateText},
		{w.Beside, w.BesideText},
		{w.Checked, fmt.Sprintf(w.CheckedF, g.Edition, ctx.Strings.Common.Date(g.Checked))},
	})...), focus
}
