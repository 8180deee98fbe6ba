package preview

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// View is the whole frame around the lesson as its own screen drew it, never larger than the terminal.
func (s *Screen) View(ctx kit.Context, f Facts, lesson string) string {
	l := s.Layout(ctx, f)
	if l.Small {
		return kit.Frame(ctx, kit.Page{}, 0)
	}
	picture := s.picture(ctx, f, l, strings.Split(lesson, "\n"))
	var lines []string
	if l.Wide {
		side := s.panel(ctx, f, l)
		line := ctx.Styles.BarRest.Render(upright(ctx))
		if f.Bar {
			line = ctx.Styles.Accent.Render(upright(ctx))
		}
		for i := range l.Place.Height {
			row := picture[i] + strings.Repeat(" ", max(0, l.Place.Width-ansi.StringWidth(picture[i]))) + " " + line
			if i < len(side) && side[i] != "" {
				row += " " + kit.Fit(side[i], l.Panel)
			}
			lines = append(lines, row)
		}
		lines = pad(lines, ctx.Height-1)
	} else {
		lines = append(append(picture, s.rule(ctx, f)), pad(s.below(ctx, f, l), l.Panel)...)
	}
	lines = append(lines, s.bar(ctx, f, l))
	for i := range lines {
		lines[i] = kit.Fit(lines[i], ctx.Width)
	}
	return strings.Join(lines, "\n")
}

func upright(ctx kit.Context) string { return ctx.Styles.Signs.Quote }

// pad makes a list of lines a number of lines long.
func pad(lines []string, n int) []string {
	for len(lines) < n {
		lines = append(lines, "")
	}
	return lines[:max(0, n)]
}

// picture is the lesson in its place: as large as it is, within an outline when a size was chosen, and as much as fits.
func (s *Screen) picture(ctx kit.Context, f Facts, l Layout, lesson []string) []string {
	switch {
	case s.over == helping:
		return pad(helpLines(ctx, l.Place), l.Place.Height)
	case s.over == listing && !l.Wide:
		return pad(s.list(ctx, f, l.Place.Width-4, l.Place.Height, "  "), l.Place.Height)
	case !f.Picture:
		return pad(s.source(ctx, f, l.Place), l.Place.Height)
	case f.Size == (Size{}):
		return pad(squeeze(lesson, l.Place.Height), l.Place.Height)
	}
	pan := Size{min(s.pan.Width, l.Inner.Width-l.Seen.Width), min(s.pan.Height, l.Inner.Height-l.Seen.Height)}
	lesson = pad(lesson, l.Inner.Height)[pan.Height:]
	left := strings.Repeat(" ", max(0, (l.Place.Width-l.Seen.Width-2)/2))
	if !l.Outline {
		left = strings.Repeat(" ", max(0, (l.Place.Width-l.Seen.Width)/2))
	}
	top := max(0, (l.Place.Height-l.Inner.Height-2)/2)
	lines := pad(nil, top)
	edge := outline(ctx, f, l.Inner)
	if l.Outline {
		lines = append(lines, left+edge.top)
	}
	for i := range l.Seen.Height {
		row := lesson[i]
		if l.Cut() {
			row = ansi.Cut(row, pan.Width, pan.Width+l.Seen.Width)
		}
		if l.Outline {
			row = edge.side + kit.Fit(row, l.Inner.Width) + strings.Repeat(" ", max(0, l.Inner.Width-ansi.StringWidth(row))) + edge.side
		}
		lines = append(lines, left+row)
	}
	if l.Outline {
		lines = append(lines, left+edge.bottom)
	}
	return pad(lines, l.Place.Height)
}

type edges struct{ top, side, bottom string }

// outline is the thin line around a chosen size, with that size in it.
func outline(ctx kit.Context, f Facts, size Size) edges {
	st := ctx.Styles.Quiet
	if !f.Bar {
		st = ctx.Styles.Accent
	}
	signs := []string{"╭", "╮", "╰", "╯", "─", "│"}
	if ctx.Styles.Signs.Rest == "-" {
		signs = []string{"+", "+", "+", "+", "-", "|"}
	}
	name := " " + sizeName(ctx, size) + " "
	flat := strings.Repeat(signs[4], max(0, size.Width-2-ansi.StringWidth(name)))
	return edges{
		top: st.Render(signs[0] + signs[4] + name + flat + signs[4] + signs[1]), side: st.Render(signs[5]),
		bottom: st.Render(signs[2] + strings.Repeat(signs[4], size.Width) + signs[3]),
	}
}

func sizeName(ctx kit.Context, s Size) string {
	switch {
	case s == Size{}:
		return ctx.Strings.Preview.Window
	case ctx.Styles.Signs.Rest == "-":
		return fmt.Sprintf("%dx%d", s.Width, s.Height)
	}
	return fmt.Sprintf("%d×%d", s.Width, s.Height)
}

// squeeze takes blank lines out of a frame that is a little too high, from below, and keeps its last line.
func squeeze(lines []string, rows int) []string {
	for i := len(lines) - 2; i > 0 && len(lines) > rows; i-- {
		if strings.TrimSpace(ansi.Strip(lines[i])) == "" {
			lines = append(lines[:i:i], lines[i+1:]...)
		}
	}
	if n := len(lines); n > rows && rows > 0 {
		lines = append(lines[:rows-1:rows-1], lines[n-1])
	}
	return lines
}

// rule parts the lesson from what is below it, and says which file this is and how it is.
func (s *Screen) rule(ctx kit.Context, f Facts) string {
	st := ctx.Styles
	line, style := st.Signs.Rest, st.BarRest
	if f.Bar {
		line, style = st.Signs.Full, st.Accent
	}
	right := verdict(ctx, f)
	left := st.Strong.Render(kit.Clean(f.Reading.Name))
	if old := oldness(ctx, f); old != "" {
		left += "  " + old
	}
	left = kit.Fit(left, max(8, ctx.Width-ansi.StringWidth(right)-9))
	fill := max(1, ctx.Width-ansi.StringWidth(left)-ansi.StringWidth(right)-8)
	return style.Render(strings.Repeat(line, 2)) + " " + left + " " + style.Render(strings.Repeat(line, fill)) + " " + right + " " + style.Render(strings.Repeat(line, 2))
}

// oldness says that the picture is not the file as it is now.
func oldness(ctx kit.Context, f Facts) string {
	if !f.Old() {
		return ""
	}
	return ctx.Styles.Warn.Render(fmt.Sprintf(ctx.Strings.Preview.AsItWasF, f.As.Format("15:04")))
}

// below is the problems under the lesson.
func (s *Screen) below(ctx kit.Context, f Facts, l Layout) []string {
	return kit.Indent("  ", s.problems(ctx, f, ctx.Width-4, l.Panel))
}

// panel is what stands beside the lesson: which file, how it is, its problems, and its steps.
func (s *Screen) panel(ctx kit.Context, f Facts, l Layout) []string {
	st, w := ctx.Styles, ctx.Strings.Preview
	lines := []string{st.Title.Render(kit.Fit(kit.Clean(f.Reading.Name), l.Panel)), verdict(ctx, f)}
	if old := oldness(ctx, f); old != "" {
		lines = append(lines, old)
	}
	lines = append(lines, "")
	rest := l.Place.Height - len(lines)
	if s.over == listing {
		return append(lines, s.list(ctx, f, l.Panel, rest, "")...)
	}
	steps := 0
	if f.Picture {
		steps = min(len(f.Steps)+3, max(rest/3, 0))
	}
	if problems := s.problems(ctx, f, l.Panel, rest-steps); len(problems) > 0 {
		lines = append(append(lines, problems...), "")
	}
	if rest = l.Place.Height - len(lines) - 2; f.Picture && rest > 2 {
		lines = append(lines, st.Quiet.Render(w.Steps))
		lines = append(lines, s.list(ctx, f, l.Panel, rest, "")...)
	}
	return lines
}

// where says what is on screen, and as whom.
func where(ctx kit.Context, f Facts) string {
	w := ctx.Strings.Preview
	at := fmt.Sprintf(w.StepF, f.Number, f.Of)
	switch f.At {
	case room.AtStart:
		at = w.AtTitle
	case room.AtEnd:
		at = w.AtEnd
	}
	if !f.Picture {
		return ""
	}
	who := f.Department
	if who == "" {
		who = w.Everybody
	}
	return strings.Join([]string{at, w.Ways[string(f.Way)], who, f.Language, sizeName(ctx, f.Size)}, " · ")
}
