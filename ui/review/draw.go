package review

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// drawing is a document as drawn last, and for what: drawing costs milliseconds, and a frame is drawn at each key.
type drawing struct {
	width int
	look  string
	lines []string
}

// document draws the plan, once for each width and look.
func (s *Screen) document(ctx kit.Context) []string {
	st := ctx.Styles
	width, look := ctx.Column(), ctx.Strings.Lang+st.Selected.Render(st.Signs.Ticked)+string(st.Theme)
	if s.drawn.lines == nil || s.drawn.width != width || s.drawn.look != look {
		*s.drawn = drawing{width, look, s.plan.draw(ctx, width)}
	}
	return s.drawn.lines
}

func (d document) draw(ctx kit.Context, width int) []string {
	var lines []string
	for i, b := range d.blocks {
		if i > 0 && parted(d.blocks[i-1], b) {
			lines = append(lines, "")
		}
		lines = append(lines, b.draw(ctx, width)...)
	}
	if d.cut > 0 {
		lines = append(lines, "")
		lines = append(lines, kit.Paint(ctx.Styles.Quiet, kit.Wrap(fmt.Sprintf(ctx.Strings.Review.CutF, d.cut), width))...)
	}
	return lines
}

// parted reports whether an empty line stands between two blocks. What follows a heading belongs to it.
func parted(before, b block) bool {
	switch {
	case before.kind == heading:
		return b.kind == heading && b.level <= before.level
	case b.kind == heading || b.kind == table || before.kind == table:
		return true
	}
	return b.apart || b.kind != before.kind
}

func (b block) draw(ctx kit.Context, width int) []string {
	switch b.kind {
	case heading:
		style := ctx.Styles.Selected
		if b.level > 2 {
			style = ctx.Styles.Strong
		}
		return kit.Paint(style, plain(kit.Markdown(ctx, "# "+b.source, width)))
	case item:
		return b.drawItem(ctx, width)
	case table:
		return drawTable(ctx, b.source, width)
	case text:
	}
	return kit.Markdown(ctx, b.source, width)
}

// drawItem puts what does not fit on the first line under its first word.
func (b block) drawItem(ctx kit.Context, width int) []string {
	st := ctx.Styles
	sign := b.sign
	switch b.sign {
	case "[x]":
		sign = st.Good.Render(st.Signs.Ticked)
	case "[ ]":
		sign = st.Signs.Unticked
	case "-", "*", "+":
		sign = st.Signs.Bullet
	}
	sign = strings.Repeat("  ", b.level) + sign + " "
	lines := kit.Markdown(ctx, b.source, max(1, width-ansi.StringWidth(sign)))
	if len(lines) == 0 {
		return []string{sign}
	}
	return kit.Indent(sign, lines)
}

func plain(lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		out[i] = ansi.Strip(l)
	}
	return out
}
