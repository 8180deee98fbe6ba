package team

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// columns is how wide a line in a terminal may be.
const columns = 78

// Text is the overview for a terminal: lines of at most 78 columns, with bars for the scores.
func (o Overview) Text(v View) string { return o.document(v).terminal(v) }

// Text is the prize for a terminal.
func (p Prize) Text(v View) string { return p.document(v).terminal(v) }

func (d document) terminal(v View) string {
	var b strings.Builder
	title := ansi.Wrap(oneLine(d.title), columns, "")
	b.WriteString(title + "\n" + strings.Repeat("=", ansi.StringWidth(ansi.Truncate(oneLine(d.title), columns, ""))) + "\n")
	for _, p := range d.parts {
		switch {
		case p.heading != "":
			b.WriteString("\n" + ansi.Wrap(strings.ToUpper(oneLine(p.heading)), columns, "") + "\n")
		case p.text != "":
			b.WriteString(ansi.Wrap(oneLine(p.text), columns, "") + "\n")
		case len(p.items) > 0:
			for _, item := range p.items {
				b.WriteString("  - " + strings.ReplaceAll(ansi.Wrap(oneLine(item), columns-4, ""), "\n", "\n    ") + "\n")
			}
		case len(p.rows) > 0:
			b.WriteByte('\n')
			grid(&b, p)
		case len(p.bars) > 0:
			b.WriteByte('\n')
			for _, line := range p.bars {
				b.WriteString(line.draw() + "\n")
			}
		}
	}
	if v.ASCII {
		return strings.NewReplacer("█", "#", "▒", "=", "░", ".", "→", ">", "–", "-", "·", "|", "…", "...", "≥", ">=").Replace(b.String())
	}
	return b.String()
}

// draw is a bar of 36 cells: as far as the lower of the two scores, from there to the higher, and what is left.
func (b bar) draw() string {
	const cells = 36
	from, to := b.ends()
	full, far := min(from, to)*cells/100, max(from, to)*cells/100
	return padded(b.label, 28) + "  " + b.numbers() + "  " + strings.Repeat("█", full) + strings.Repeat("▒", far-full) + strings.Repeat("░", cells-far)
}

// grid writes a table, its first column as wide as there is room for and wrapped, the others to the right.
func grid(b *strings.Builder, p part) {
	widths := make([]int, len(p.head))
	rest := columns
	rows := [][]string{p.head}
	for _, r := range p.rows {
		rows = append(rows, texts(r))
	}
	for _, r := range rows {
		for i, cell := range r {
			widths[i] = max(widths[i], ansi.StringWidth(oneLine(cell)))
		}
	}
	for i, w := range widths[1:] {
		widths[i+1] = min(w, 16)
		rest -= widths[i+1] + 2
	}
	widths[0] = min(widths[0], rest)
	write := func(cells []string) {
		for n, line := range strings.Split(ansi.Wrap(oneLine(cells[0]), widths[0], ""), "\n") {
			text := padded(line, widths[0])
			for i, cell := range cells[1:] {
				if n > 0 {
					cell = ""
				}
				cell = ansi.Truncate(oneLine(cell), widths[i+1], "…")
				text += "  " + strings.Repeat(" ", max(widths[i+1]-ansi.StringWidth(cell), 0)) + cell
			}
			b.WriteString(strings.TrimRight(text, " ") + "\n")
		}
	}
	write(p.head)
	total := widths[0]
	for _, w := range widths[1:] {
		total += w + 2
	}
	b.WriteString(strings.Repeat("-", max(total, 1)) + "\n")
	for _, r := range rows[1:] {
		write(r)
	}
}

func padded(text string, width int) string {
	text = ansi.Truncate(oneLine(text), width, "…")
	return text + strings.Repeat(" ", max(width-ansi.StringWidth(text), 0))
}
