package card

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// onScreen is which of the two files is shown, or being written.
func (s *Screen) onScreen() phase {
	if s.phase == writing {
		return s.shown
	}
	return s.phase
}

// fileToWrite is the whole file, with where it goes.
func (s *Screen) fileToWrite(ctx kit.Context) []string {
	w, st := ctx.Strings.Card, ctx.Styles
	c, say := s.options.Offer.Card(s.choice()), w.Whole
	if s.onScreen() == withdrawing {
		c, say = s.options.Offer.Withdrawal(), w.WholeBack
	}
	lines := append(kit.Flow(say, ctx.Column()), "")
	lines = append(lines, where(ctx, w.FileLabel, s.options.File)...)
	rule := st.BarRest.Render(strings.Repeat(st.Signs.Rest, ctx.Column()))
	lines = append(lines, "", rule, "")
	lines = append(lines, fileLines(ctx, c.Text(ctx.Strings.Lang), ctx.Column(), true)...)
	return append(lines, "", rule)
}

// fileLines draws a card's text, its remarks less loud, or left out; long lines go on below.
func fileLines(ctx kit.Context, text string, width int, remarks bool) []string {
	var lines []string
	for line := range strings.Lines(text) {
		body, remark := strings.TrimRight(line, "\n"), ""
		if i := strings.LastIndex(body, "  # "); i >= 0 {
			body, remark = body[:i], body[i+len("  # "):]
		}
		indent := strings.Repeat(" ", len(body)-len(strings.TrimLeft(body, " ")))
		for i, l := range kit.Wrap(kit.Clean(strings.TrimSpace(body)), max(1, width-len(indent)-2)) {
			if i > 0 {
				l = "  " + l
			}
			lines = append(lines, indent+l)
		}
		if remark == "" || !remarks {
			continue
		}
		last := len(lines) - 1
		if ansi.StringWidth(lines[last])+4+ansi.StringWidth(remark) <= width {
			lines[last] += "  " + ctx.Styles.Quiet.Render("# "+remark)
			continue
		}
		lines = append(lines, kit.Paint(ctx.Styles.Quiet, kit.Indent("    # ", kit.Wrap(kit.Clean(remark), max(1, width-6))))...)
	}
	return lines
}

// confirmation says what was written, how long it counts, and that it is handed in by hand.
func (s *Screen) confirmation(ctx kit.Context) []string {
	w, st := ctx.Strings.Card, ctx.Styles
	title, next := w.WrittenTitle, w.WrittenNext
	if s.shown == withdrawing {
		title, next = w.TakenTitle, w.TakenNext
	}
	lines := []string{st.Good.Render(st.Signs.Done) + " " + st.Strong.Render(title), ""}
	lines = append(lines, where(ctx, w.FileLabel, s.file)...)
	if s.shown == whole {
		next = append([]string{fmt.Sprintf(w.EndsF, ctx.Strings.Common.Date(s.ends))}, next...)
	}
	lines = append(lines, "")
	for _, n := range next {
		lines = append(lines, kit.Indent("  "+st.Signs.Bullet+" ", kit.Wrap(n, ctx.Column()-4))...)
	}
	return lines
}

// failure says what went wrong; what was ticked is still there.
func (s *Screen) failure(ctx kit.Context) []string {
	w, st := ctx.Strings.Card, ctx.Styles
	title := w.FailedRead
	if s.shown != loading {
		title = w.FailedWrite
	}
	lines := []string{st.Bad.Render(st.Signs.Wrong + " " + title), ""}
	return append(lines, kit.Flow(s.problem, ctx.Column())...)
}

// where is a file with what it is, its path in full.
func where(ctx kit.Context, label, path string) []string {
	width := ansi.StringWidth(label) + 2
	full := strings.Split(ansi.Hardwrap(oneLine(path), max(1, ctx.Column()-width), true), "\n")
	return kit.Indent(ctx.Styles.Quiet.Render(label)+"  ", kit.Paint(ctx.Styles.Strong, full))
}

// oneLine is a path as it can be shown: a name may hold anything.
func oneLine(path string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(kit.Clean(path))
}
