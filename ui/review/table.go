package review

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// The columns of a table: the blank between two, and the least that one is made to shrink to.
const (
	columnGap   = 3
	leastColumn = 5
)

// drawTable draws a table within a width. Where the markdown renderer cuts what does not fit, this wraps it.
func drawTable(ctx kit.Context, source string, width int) []string {
	lines := strings.Split(source, "\n")
	rows := [][]string{cells(lines[0])}
	for _, l := range lines[min(2, len(lines)):] {
		rows = append(rows, cells(l))
	}
	n := len(rows[0])
	room := width - columnGap*(n-1)
	if len(lines) < 2 || room < n*leastColumn {
		return kit.Markdown(ctx, source, width)
	}
	widths := make([]int, n)
	for i, row := range rows {
		rows[i] = append(row, make([]string, max(0, n-len(row)))...)[:n] // a row may have any number of cells
		for c, cell := range rows[i] {
			widths[c] = max(widths[c], natural(ctx, cell))
		}
	}
	shrink(widths, room)
	right := alignedRight(lines[1], n)
	out := kit.Paint(ctx.Styles.Strong, plain(drawRow(ctx, rows[0], widths, right)))
	total := columnGap * (n - 1)
	for _, w := range widths {
		total += w
	}
	out = append(out, ctx.Styles.BarRest.Render(strings.Repeat(ctx.Styles.Signs.Rest, total)))
	for _, row := range rows[1:] {
		out = append(out, drawRow(ctx, row, widths, right)...)
	}
	return out
}

// drawRow draws the cells of a row beside each other, on as many lines as the highest needs.
func drawRow(ctx kit.Context, row []string, widths []int, right []bool) []string {
	drawn, height := make([][]string, len(row)), 1
	for c, cell := range row {
		drawn[c] = kit.Markdown(ctx, cell, widths[c])
		height = max(height, len(drawn[c]))
	}
	out := make([]string, height)
	for i := range out {
		for c, lines := range drawn {
			var cell string
			if i < len(lines) {
				cell = lines[i]
			}
			pad := strings.Repeat(" ", max(0, widths[c]-ansi.StringWidth(cell)))
			if right[c] {
				cell, pad = pad, cell
			}
			out[i] += cell + pad + strings.Repeat(" ", columnGap)
		}
		out[i] = strings.TrimRight(out[i], " ")
	}
	return out
}

// natural is the width of a cell on one line.
func natural(ctx kit.Context, cell string) int {
	width := 0
	for _, l := range kit.Markdown(ctx, cell, max(1, ansi.StringWidth(cell)+1)) {
		width = max(width, ansi.StringWidth(l))
	}
	return width
}

// shrink makes the widest columns less wide until all of them fit in the room.
func shrink(widths []int, room int) {
	total := 0
	for _, w := range widths {
		total += w
	}
	for ; total > room; total-- {
		widest := 0
		for c, w := range widths {
			if w > widths[widest] {
				widest = c
			}
		}
		widths[widest]--
	}
}

// cells is the cells of a table's line; a bar with a backslash before it is text.
func cells(line string) []string {
	line = strings.TrimSuffix(strings.TrimPrefix(strings.TrimSpace(line), "|"), "|")
	const bar = "\x00"
	row := strings.Split(strings.ReplaceAll(line, `\|`, bar), "|")
	for i, c := range row {
		row[i] = strings.TrimSpace(strings.ReplaceAll(c, bar, "|"))
	}
	return row
}

// alignedRight is which columns a table's second line wants on the right.
func alignedRight(line string, n int) []bool {
	right := make([]bool, n)
	for c, cell := range cells(line) {
		if c < n {
			right[c] = strings.HasSuffix(cell, ":") && !strings.HasPrefix(cell, ":")
		}
	}
	return right
}
