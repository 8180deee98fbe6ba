package checklist

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/i18n"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// pairs draws labels with a text each, the texts under each other.
func pairs(ctx kit.Context, width int, rows [][2]string) []string {
	label := 0
	for _, r := range rows {
		label = max(label, ansi.StringWidth(r[0])+3)
	}
	var lines []string
	for _, r := range rows {
		first := ctx.Styles.Quiet.Render(r[0]) + strings.Repeat(" ", label-ansi.StringWidth(r[0]))
		lines = append(lines, kit.Indent(first, kit.Flow(r[1], max(10, width-label)))...)
	}
	return lines
}

// advice is what to do, with what it takes and brings.
func (s *Screen) advice(ctx kit.Context, r profile.Result, width int) []string {
	w, st, c := ctx.Strings.Checklist, ctx.Styles, r.Criterion
	right := st.Quiet.Render(fmt.Sprintf(ctx.Strings.Common.MinutesF, c.EffortMinutes))
	if gain, ok := s.gains()[c.ID]; ok {
		right = st.Accent.Render(w.Gain(gain)) + st.Quiet.Render(" · ") + right
	}
	if r.Known && r.Level == c.Best() {
		right = st.Good.Render(st.Signs.Done + " " + w.InOrder)
	}
	return append([]string{kit.Spread(st.Strong.Render(w.HowTo), right, width)}, kit.Flow(c.Advice, width)...)
}

func (s *Screen) example(ctx kit.Context, c profile.Criterion, width int) []string {
	if c.Example == nil {
		return nil
	}
	w := ctx.Strings.Checklist
	return pairs(ctx, width, [][2]string{{w.Before, c.Example.Before}, {w.After, c.Example.After}})
}

// limits says of each limit how strict it is.
func limits(ctx kit.Context, c profile.Criterion, width int) []string {
	if len(c.Limits) == 0 {
		return nil
	}
	w, st := ctx.Strings.Checklist, ctx.Styles
	lines := []string{st.Strong.Render(w.Limits)}
	for _, l := range c.Limits {
		text := bounds(w, l) + " · " + strictness(w, l)
		lines = append(lines, kit.Indent(st.Quiet.Render(st.Signs.Bullet)+" ", kit.Flow(text, max(10, width-2)))...)
	}
	return lines
}

func bounds(w i18n.Checklist, l profile.Limit) string {
	switch {
	case l.Min > 0 && l.Max > 0:
		return fmt.Sprintf(w.BetweenF, l.Min, l.Max, l.What)
	case l.Min > 0:
		return fmt.Sprintf(w.AtLeastF, l.Min, l.What)
	}
	return fmt.Sprintf(w.AtMostF, l.Max, l.What)
}

func strictness(w i18n.Checklist, l profile.Limit) string {
	switch {
	case l.Kind == profile.Visible:
		return w.CutOff
	case l.Kind == profile.Advised:
		return w.Advised
	case l.Min > 0 && l.Max > 0:
		return w.RefusesBoth
	case l.Min > 0:
		return w.RefusesLess
	}
	return w.RefusesMore
}

// sign is how good a criterion is, and how it looks.
func (s *Screen) sign(ctx kit.Context, r profile.Result) (string, lipgloss.Style) {
	st := ctx.Styles
	switch {
	case !r.Known:
		return "?", st.Accent
	case r.Level == r.Criterion.Best():
		return st.Signs.Done, st.Good
	case r.Level.Score > 0:
		return st.Signs.Doing, st.Warn
	}
	return st.Signs.Todo, st.Bad
}
