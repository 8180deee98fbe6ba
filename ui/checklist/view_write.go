package checklist

import (
	"fmt"
	"math"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/measure"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

const (
	fieldIndent = 2
	leastRows   = 3  // of a text that does not fit on screen
	roomyRows   = 16 // from which there is room for empty lines
)

// fieldWidth is how wide the text is: typing and drawing must agree on it.
func fieldWidth(ctx kit.Context) int { return max(4, ctx.Column()-fieldIndent) }

// drawWriting is the text with what is measured in it right below. When the text does not fit on screen, the part
// with the cursor is shown, so that the measuring stays in view.
func (s *Screen) drawWriting(ctx kit.Context) (lines []string, focus kit.Span) {
	r, _ := s.result(s.chosen)
	c, st := r.Criterion, ctx.Styles
	read := s.read(ctx, c)
	head, foot := s.asked(ctx, c), s.underneath(ctx, c, read)
	field, cursor := s.field(ctx, c, read.length, max(leastRows, ctx.Rows()-len(head)-len(foot)))
	point := st.Selected.Render(st.Signs.Point) + " "
	focus = kit.Span{From: len(head) + cursor, To: len(head) + cursor}
	lines = append(append(head, kit.Indent(point, field)...), foot...)
	for _, part := range [][]string{s.example(ctx, c, ctx.Column()), s.advice(ctx, r, ctx.Column())} {
		if !ctx.HasSide() && len(part) > 0 && len(lines)+1+len(part) <= ctx.Rows() {
			lines = append(append(lines, ""), part...)
		}
	}
	return lines, focus
}

// asked is which text is to be written.
func (s *Screen) asked(ctx kit.Context, c profile.Criterion) []string {
	w, st := ctx.Strings.Checklist.Writing, ctx.Styles
	text := map[measure.Subject]string{
		measure.HeadlineText: w.Headline, measure.AboutText: w.About, measure.DescriptionText: w.Description,
	}[subjectOf(c)]
	right := ""
	if s.unsaved(s.chosen, s.writing.area.Text()) {
		right = st.Quiet.Render(w.NotSaved)
	}
	lines := []string{kit.Spread(st.Strong.Render(c.Title), right, ctx.Column())}
	if !roomy(ctx) && s.writing.area.Text() != "" {
		return lines
	}
	return append(append(lines, kit.Paint(st.Accent, kit.Flow(text, ctx.Column()))...), "")
}

func roomy(ctx kit.Context) bool { return ctx.Rows() >= roomyRows }

// field is the text over at most some rows, with a line where its visible part ends, and the row of the cursor.
func (s *Screen) field(ctx kit.Context, c profile.Criterion, length, rows int) (lines []string, cursor int) {
	area := s.writing.area
	lines = area.View(ctx, fieldWidth(ctx), 1)
	cursor = area.Cursor(lines)
	for n := len(lines); n-1 > cursor && strings.TrimSpace(ansi.Strip(lines[n-1])) == ""; n = len(lines) {
		lines = lines[:n-1]
	}
	if seen, _ := limit(c, profile.Visible, false); seen > 0 && length > seen {
		if at, columns, ok := area.Place(lines, seen); ok {
			lines = append(lines[:at+1:at+1], append([]string{s.rule(ctx, columns)}, lines[at+1:]...)...)
			if cursor > at {
				cursor++
			}
		}
	}
	return window(ctx, lines, cursor, rows)
}

// window is the lines around the cursor, with how many there are above and below it.
func window(ctx kit.Context, lines []string, cursor, rows int) ([]string, int) {
	if len(lines) <= rows {
		return lines, cursor
	}
	w, st := ctx.Strings.Checklist.Writing, ctx.Styles
	from := max(0, min(cursor-rows/2, len(lines)-rows))
	shown := append([]string(nil), lines[from:from+rows]...)
	if from > 0 && cursor > from {
		shown[0] = st.Quiet.Render(st.Signs.Up + " " + fmt.Sprintf(w.LinesF, from+1))
	}
	if below := len(lines) - from - rows; below > 0 && cursor < from+rows-1 {
		shown[rows-1] = st.Quiet.Render(st.Signs.Down + " " + fmt.Sprintf(w.LinesF, below+1))
	}
	return shown, cursor - from
}

// rule is the line under the last characters that are visible on LinkedIn, with an arrow at the last one.
func (s *Screen) rule(ctx kit.Context, columns int) string {
	st, label := ctx.Styles, ctx.Strings.Checklist.Writing.VisibleHere
	width, size := fieldWidth(ctx), len([]rune(label))
	line := func(n int) string { return strings.Repeat(st.Signs.Rest, max(0, n)) }
	if columns+1+size <= width {
		return st.Quiet.Render(line(columns-1) + st.Signs.Up + " " + label)
	}
	return st.Quiet.Render(label + " " + line(columns-size-2) + st.Signs.Up)
}

// underneath is the gauge, what is measured, and what it comes to.
func (s *Screen) underneath(ctx kit.Context, c profile.Criterion, read reading) []string {
	st, width := ctx.Styles, fieldWidth(ctx)
	indent := func(lines []string) []string { return kit.Indent("  ", append([]string{""}, lines...))[1:] }
	gap := func(lines []string) []string {
		if roomy(ctx) {
			return append(lines, "")
		}
		return lines
	}
	lines := gap(nil)
	seen, _ := limit(c, profile.Visible, false)
	if most, _ := limit(c, profile.Hard, false); most > 0 {
		lines = append(lines, kit.Gauge{Part: float64(read.length), Whole: float64(most), Mark: float64(seen)}.Draw(st, width))
	}
	lines = gap(append(lines, s.counted(ctx, c, read.length, width)...))
	for _, k := range read.checks {
		sign, look := k.state.sign(ctx)
		lines = append(lines, kit.Indent(look.Render(sign)+"  ", kit.Flow(k.text, max(10, width-3)))...)
	}
	if len(read.checks) > 0 {
		lines = gap(lines)
	}
	return indent(append(lines, s.outcome(ctx, c, read, width)...))
}

// counted is the number of characters in words.
func (s *Screen) counted(ctx kit.Context, c profile.Criterion, length, width int) []string {
	w, st := ctx.Strings.Checklist.Writing, ctx.Styles
	most, _ := limit(c, profile.Hard, false)
	text := fmt.Sprintf(w.PlainCountF, length)
	if most > 0 {
		text = fmt.Sprintf(w.CountF, length, most)
	}
	if most > 0 && length > most {
		return kit.Paint(st.Warn, kit.Flow(text+": "+fmt.Sprintf(w.TooManyF, length-most), width))
	}
	if seen, what := limit(c, profile.Visible, false); seen > 0 {
		_, where, _ := strings.Cut(what, " ")
		text += " · " + fmt.Sprintf(w.VisibleF, seen, where)
	}
	return kit.Paint(st.Quiet, kit.Flow(text, width))
}

// outcome is the level that the text measures as, with what that does to the score, or a word that must be read first.
func (s *Screen) outcome(ctx kit.Context, c profile.Criterion, read reading, width int) []string {
	w, st := ctx.Strings.Checklist.Writing, ctx.Styles
	switch {
	case s.hint == tooLong:
		return kit.Paint(st.Warn, kit.Flow(w.Drop, width))
	case s.writing.leaving:
		return kit.Paint(st.Warn, kit.Flow(w.Leaving, width))
	case read.tooLong:
		return kit.Flow(w.Drop, width)
	case read.length == 0 && read.level == nil:
		return kit.Paint(st.Quiet, kit.Flow(w.Empty+" "+w.Local, width))
	case read.level == nil && read.fine() && subjectOf(c) != measure.DescriptionText:
		return kit.Flow(w.Fine, width)
	case read.level == nil:
		return kit.Flow(w.Undecided, width)
	}
	right := ""
	switch {
	case read.change > 0:
		right = st.Accent.Render(ctx.Strings.Checklist.Gain(float64(read.change)))
	case read.change < 0:
		right = st.Quiet.Render(strings.Replace(ctx.Strings.Checklist.Gain(math.Abs(float64(read.change))), "+", "-", 1))
	}
	lines := pairs(ctx, max(10, width-14), [][2]string{{w.MeasuresAs, read.level.Text}})
	lines[0] = kit.Spread(lines[0], right, width)
	return lines
}
