package checklist

import (
	"fmt"
	"math"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

const topFindings = 3

func (s *Screen) inResult(ctx kit.Context, msg tea.Msg) kit.Action {
	top := s.top()
	if n := kit.Digit(msg); n > 0 && n <= len(top) {
		s.ask(top[n-1].Result.Criterion.ID)
		return nil
	}
	switch {
	case kit.Pressed(msg, "esc", "q"), kit.Pressed(msg, "enter", " ") && s.moment != "":
		return s.left(ctx)
	case kit.Pressed(msg, "i"):
		return OpenedImport{}
	case kit.Pressed(msg, "enter", " ", "o"):
		s.view = overview
		s.chosen = s.first()
	case kit.Pressed(msg, "n"):
		s.resume()
	}
	return nil
}

// top is what gains most for a minute.
func (s *Screen) top() []profile.Finding {
	found := s.rating.Findings(profile.ByGain)
	return found[:min(len(found), topFindings)]
}

// open is how many questions that count are not answered.
func (s *Screen) open() int { return s.rating.Total - s.rating.Known }

func (s *Screen) drawResult(ctx kit.Context) []string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	title := w.Done
	if n := s.open(); n == 1 {
		title += " " + w.OneSkipped
	} else if n > 1 {
		title += " " + fmt.Sprintf(w.SkippedF, n)
	}
	lines := kit.Paint(st.Strong, kit.Flow(title, ctx.Column()))
	if c := s.changed(ctx); len(c) > 0 {
		lines = append(lines, c...)
	}
	lines = append(append(lines, ""), s.stale(ctx)...)
	was := s.was()
	for _, g := range s.bySection() {
		if g.section.Total > 0 {
			lines = append(lines, s.heading(ctx, g, was))
		}
	}
	lines = append(append(lines, ""), s.topLines(ctx)...)
	return append(lines, s.past(ctx)...)
}

func (s *Screen) topLines(ctx kit.Context) []string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	top := s.top()
	if len(top) == 0 {
		return kit.Flow(w.AllInOrder, ctx.Column())
	}
	lines := []string{st.Strong.Render(w.TopGains)}
	minutes, gain := 0, 0.0
	for i, f := range top {
		c := f.Result.Criterion
		minutes, gain = minutes+c.EffortMinutes, gain+f.Gain
		right := st.Accent.Render(w.Gain(f.Gain)) + st.Quiet.Render(" · "+fmt.Sprintf(ctx.Strings.Common.MinutesF, c.EffortMinutes))
		left := "  " + st.Key.Render(kit.Number(i)) + "  " + c.Title
		lines = append(lines, kit.Spread(ansi.Truncate(left, max(1, ctx.Column()-ansi.StringWidth(right)-2), "…"), right, ctx.Column()))
		lines = append(lines, kit.Indent("     ", kit.Paint(st.Quiet, kit.Flow(c.Best().Text, max(10, ctx.Column()-5))))...)
	}
	after := min(100, s.rating.Score+int(math.Round(gain)))
	text := fmt.Sprintf(w.TogetherF, minutes, after) + " (" + fmt.Sprintf(w.CoverageF, s.rating.Known, s.rating.Total) + ")."
	return append(append(lines, ""), kit.Flow(text, ctx.Column())...)
}
