package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/x/ansi"
)

// frameRows is what a frame takes of the terminal's height: a header, a bar or blank line, a blank line, the line
// that says there is more, and the footer.
const frameRows = 5

// Frame draws a page in the terminal's size, from line top of its body. No line is wider and there are no more
// lines than the terminal has, at any size.
func Frame(ctx Context, p Page, top int) string {
	if ctx.Width < MinWidth || ctx.Height < MinHeight {
		return tooSmall(ctx)
	}
	column := ctx.Column()
	lines := make([]string, 0, ctx.Height)
	lines = append(lines, header(ctx, p), subheader(ctx, p), "")
	rows := ctx.Rows()
	top = max(0, min(top, len(p.Body)-rows))
	for i := range rows {
		var l string
		if top+i < len(p.Body) {
			l = Fit(p.Body[top+i], column)
		}
		if ctx.HasSide() && i < len(p.Side) && p.Side[i] != "" {
			l += strings.Repeat(" ", max(0, column-ansi.StringWidth(l))+sideGap) + Fit(p.Side[i], ctx.Side())
		}
		lines = append(lines, l)
	}
	lines = append(lines, more(ctx, top, len(p.Body)-rows-top), footer(ctx, p, ctx.total()))
	margin := strings.Repeat(" ", ctx.margin())
	for i, l := range lines {
		if l != "" {
			lines[i] = margin + l
		}
	}
	return strings.Join(lines, "\n")
}

// total is the width of column, gap and side panel together.
func (c Context) total() int {
	if c.HasSide() {
		return c.Column() + sideGap + c.Side()
	}
	return c.Column()
}

// margin is the blank left of the page: two columns, more on a wide terminal.
func (c Context) margin() int { return max(2, (c.Width-c.total())/2-2) }

func header(ctx Context, p Page) string {
	s := ctx.Styles
	width := ctx.total()
	right := ansi.Truncate(p.Right, width/2, "…")
	left := ansi.Truncate(p.Title, max(1, width-ansi.StringWidth(right)-2), "…")
	gap := max(0, width-ansi.StringWidth(left)-ansi.StringWidth(right))
	if right == "" {
		return s.Title.Render(left)
	}
	return s.Title.Render(left) + strings.Repeat(" ", gap) + s.Quiet.Render(right)
}

func subheader(ctx Context, p Page) string {
	if p.Bar == nil {
		return ""
	}
	return p.Bar.Draw(ctx.Styles, ctx.total())
}

// more says how many lines are above and below what is on screen.
func more(ctx Context, above, below int) string {
	s, k := ctx.Styles, ctx.Strings.Common.Keys
	switch {
	case ctx.Notice != "":
		return s.Bad.Render(ansi.Truncate(s.Signs.Wrong+" "+ctx.Notice, ctx.total(), "…"))
	case below > 0:
		return s.Quiet.Render(s.Signs.Down + " " + k.More + " (pgdn)")
	case above > 0:
		return s.Quiet.Render(s.Signs.Up + " " + k.Less + " (pgup)")
	}
	return ""
}

// footer is the keys of a page on one line: as many as fit, in order, and always the way to all of them.
func footer(ctx Context, p Page, width int) string {
	s := ctx.Styles
	last := helpKey(ctx, p.Typing)
	room := width - ansi.StringWidth(last.Help().Key+" "+last.Help().Desc)
	var parts []string
	for _, k := range p.Keys {
		if !k.Enabled() || k.Help().Key == "" {
			continue
		}
		w := ansi.StringWidth(k.Help().Key+" "+k.Help().Desc) + 3
		if w > room {
			break
		}
		room -= w
		parts = append(parts, s.Key.Render(k.Help().Key)+" "+s.KeyDoes.Render(k.Help().Desc))
	}
	parts = append(parts, s.Key.Render(last.Help().Key)+" "+s.KeyDoes.Render(last.Help().Desc))
	return strings.Join(parts, "   ")
}

func helpKey(ctx Context, typing bool) key.Binding {
	if typing {
		return Bind("f1", ctx.Strings.Common.Keys.Help, "f1")
	}
	return Bind("?", ctx.Strings.Common.Keys.Help, "?", "f1")
}

func tooSmall(ctx Context) string {
	lines := append(Wrap(ctx.Strings.Common.TooSmall, max(1, ctx.Width)), "")
	lines = append(lines, Wrap(sprintf(ctx.Strings.Common.TooSmallF, ctx.Width, ctx.Height), max(1, ctx.Width))...)
	return strings.Join(lines[:min(len(lines), max(0, ctx.Height))], "\n")
}
