package kit

import (
	"strconv"

	"github.com/charmbracelet/lipgloss"
)

// Item is one line of a list to choose from.
type Item struct {
	Sign   string // "1", "○", "✓"
	Style  lipgloss.Style
	Text   string
	Note   []string // styled lines under it, such as feedback
	Right  string   // small text at the end of the line
	Spaced bool     // an empty line after it
}

// List draws items with the selected one marked, and the lines that the selected one takes. A selected of -1
// marks none.
func List(ctx Context, items []Item, selected int) (lines []string, focus Span) {
	s := ctx.Styles
	width := ctx.Column()
	for i, it := range items {
		point, style := "  ", it.Style
		if i == selected {
			point, style = s.Selected.Render(s.Signs.Point)+" ", s.Selected
			if len(s.Signs.Point) > 0 && it.Style.GetForeground() != (lipgloss.NoColor{}) {
				style = it.Style.Bold(true)
			}
		}
		sign := it.Sign
		if sign != "" {
			sign += "  "
		}
		indent := 2 + 2 + lipgloss.Width(sign)
		wrapped := Wrap(it.Text, max(10, width-indent-rightWidth(it.Right)))
		from := len(lines)
		for j, l := range wrapped {
			switch {
			case j == 0 && it.Right != "":
				lines = append(lines, Spread("  "+point+style.Render(sign+l), s.Quiet.Render(it.Right), width))
			case j == 0:
				lines = append(lines, "  "+point+style.Render(sign+l))
			default:
				lines = append(lines, blanks(indent)+style.Render(l))
			}
		}
		for _, n := range it.Note {
			lines = append(lines, blanks(indent)+n)
		}
		if i == selected {
			focus = Span{from, len(lines) - 1}
		}
		if it.Spaced && i < len(items)-1 {
			lines = append(lines, "")
		}
	}
	return lines, focus
}

func rightWidth(right string) int {
	if right == "" {
		return 0
	}
	return lipgloss.Width(right) + 2
}

func blanks(n int) string {
	const many = "                                                                                "
	return many[:min(n, len(many))]
}

// Number is the sign of the i-th item, from 0: "1" to "9", then none.
func Number(i int) string {
	if i < 9 {
		return strconv.Itoa(i + 1)
	}
	return " "
}

// Move is the selected item after a step up (-1) or down (1) in a list of n, stopping at its ends.
func Move(selected, by, n int) int { return max(0, min(selected+by, n-1)) }
