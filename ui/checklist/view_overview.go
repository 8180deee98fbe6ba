package checklist

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

func (s *Screen) drawOverview(ctx kit.Context) (lines []string, focus kit.Span) {
	lines = append(s.stale(ctx), s.situation(ctx)...)
	if n := len(lines); n > 0 && lines[n-1] != "" {
		lines = append(lines, "")
	}
	gains, was, ids := s.gains(), s.was(), s.listed()
	for i, g := range s.groups() {
		if i > 0 {
			lines = append(lines, "")
		}
		at := len(lines)
		lines = append(lines, s.heading(ctx, g, was))
		for j, r := range g.results {
			if r.Criterion.ID == s.chosen {
				focus = kit.Span{From: len(lines), To: len(lines)}
				if j == 0 {
					focus.From = at // the heading comes with its first line
				}
			}
			lines = append(lines, s.line(ctx, r, gains))
		}
	}
	if len(ids) > 0 && s.chosen == ids[0] {
		focus.From = 0
	}
	lines = append(append(lines, ""), s.legend(ctx)...)
	lines = append(lines, s.past(ctx)...)
	if len(ids) > 0 && s.chosen == ids[len(ids)-1] {
		focus.To = min(len(lines)-1, focus.To+ctx.Rows()-1) // as much of what follows as there is room for
	}
	return lines, focus
}

// situation is what is to be done, and how the score moved.
func (s *Screen) situation(ctx kit.Context) []string {
	w := ctx.Strings.Checklist
	var text []string
	switch n := s.open(); {
	case n == 1:
		text = append(text, w.OneLeft)
	case n > 1:
		text = append(text, fmt.Sprintf(w.LeftF, n, minutes(n)))
		if likely := w.Likely(s.rating.Likely()); likely != "" {
			text = append(text, likely)
		}
	case s.moment == "before":
		text = append(text, w.OpenBefore)
	case s.moment == "after":
		text = append(text, w.OpenAfter)
	}
	var lines []string
	if len(text) > 0 {
		lines = kit.Flow(strings.Join(text, " "), ctx.Column())
	}
	lines = append(lines, s.changed(ctx)...)
	if measured, said := s.origins(); measured > 0 {
		lines = append(lines, kit.Paint(ctx.Styles.Quiet, kit.Flow(fmt.Sprintf(w.OriginsF, measured, said)+".", ctx.Column()))...)
	}
	return lines
}

// origins is how many criteria that count were measured, and how many the person chose.
func (s *Screen) origins() (measured, said int) {
	for _, r := range s.questions() {
		switch {
		case !r.Known:
		case r.Origin == profile.Said:
			said++
		default:
			measured++
		}
	}
	return measured, said
}

const maxHeading, maxSectionBar = 24, 24

// heading is the line above a group; a section's has its bar, its score and its coverage, and what the score was.
func (s *Screen) heading(ctx kit.Context, g group, was map[string]int) string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	switch g.kind {
	case mostGain:
		return st.Strong.Render(w.MostGain)
	case notRated:
		return st.Strong.Render(capital(w.NotRated))
	case inOrder:
		return st.Strong.Render(capital(w.InOrder))
	case extra:
		return st.Strong.Render(ansi.Truncate(w.Extra, ctx.Column(), "…"))
	case bySection:
	}
	name := 0
	for _, part := range s.rating.Sections {
		name = max(name, ansi.StringWidth(part.Section.Title))
	}
	name = min(name, maxHeading)
	part := g.section
	title := ansi.Truncate(part.Section.Title, name, "…")
	line := st.Strong.Render(title) + strings.Repeat(" ", name-ansi.StringWidth(title)+2)
	covered := st.Quiet.Render(fmt.Sprintf(w.PartF, part.Known, part.Total))
	if part.Known == 0 {
		return kit.Fit(line+covered, ctx.Column())
	}
	tail := "  " + st.Strong.Render(fmt.Sprintf("%3d", part.Score)) + "   " + covered
	if then, ok := was[part.Section.ID]; ok {
		tail += st.Quiet.Render("   " + fmt.Sprintf(w.WasF, then))
	}
	bar := max(4, min(maxSectionBar, ctx.Column()-name-2-sectionTail))
	return kit.Fit(line+kit.Bar{Part: float64(part.Score), Whole: 100}.Draw(st, bar)+tail, ctx.Column())
}

// sectionTail is the room for a section's numbers: "  100   10 van 10   was 100".
const sectionTail = 28

// line is a criterion: how good it is, and what it would bring for how many minutes.
func (s *Screen) line(ctx kit.Context, r profile.Result, gains map[string]float64) string {
	w, st, c := ctx.Strings.Checklist, ctx.Styles, r.Criterion
	sign, look := s.sign(ctx, r)
	point, style := "  ", st.Text
	if c.ID == s.chosen {
		point, style = st.Selected.Render(st.Signs.Point)+" ", st.Selected
	}
	right := ""
	switch gain, ok := gains[c.ID]; {
	case r.Likely != nil:
		right = st.Accent.Render(w.ToConfirm)
	case !r.Known:
		right = st.Quiet.Render(w.StillOpen)
	case ok:
		right = st.Accent.Render(w.Plus(gain)) + st.Quiet.Render(fmt.Sprintf("%9s", fmt.Sprintf(ctx.Strings.Common.MinutesF, c.EffortMinutes)))
	}
	title := ansi.Truncate(c.Title, max(10, ctx.Column()-7-ansi.StringWidth(right)), "…")
	left := point + look.Render(sign) + "  " + style.Render(title)
	if right == "" {
		return left
	}
	return kit.Spread(left, right, ctx.Column())
}

// legend says the signs in words.
func (s *Screen) legend(ctx kit.Context) []string {
	w, g := ctx.Strings.Checklist, ctx.Styles.Signs
	text := strings.Join([]string{g.Done + " " + w.InOrder, g.Doing + " " + w.Partly, g.Todo + " " + w.Missing, "? " + w.StillOpen}, "   ")
	lines := kit.Wrap(text, ctx.Column())
	if len(s.gains()) > 0 {
		lines = append(lines, kit.Flow(w.LegendGain, ctx.Column())...)
	}
	return kit.Paint(ctx.Styles.Quiet, lines)
}

// capital is a text with a capital.
func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(r)) + text[size:]
}
