package kit

import (
	"strings"

	"github.com/charmbracelet/lipgloss"

	"ambassadeur/ui/theme"
)

// Bar is a part of a whole, drawn; the number belongs beside it.
type Bar struct {
	Part, Whole float64
	Before      float64 // an earlier part, drawn lighter; 0 for none
}

// Draw draws the bar over a width of columns. A part that is more than nothing is at least one column, and less
// than the whole is at least one column short of it.
func (b Bar) Draw(s theme.Styles, width int) string {
	if width <= 0 {
		return ""
	}
	full, before := b.columns(b.Part, width), b.columns(b.Before, width)
	old, light := 0, 0
	switch {
	case before < full:
		old = before
	case before > full: // what was lost comes after what is left
		light = before - full
	}
	return row(s.BarPart, s.Signs.Full, old) + row(s.BarFull, s.Signs.Full, full-old) +
		row(s.BarPart, s.Signs.Full, light) + row(s.BarRest, s.Signs.Rest, width-full-light)
}

// row is a sign n times, without the bytes of a style when it is none.
func row(style lipgloss.Style, sign string, n int) string {
	if n <= 0 {
		return ""
	}
	return style.Render(strings.Repeat(sign, n))
}

func (b Bar) columns(part float64, width int) int {
	switch {
	case b.Whole <= 0 || part <= 0:
		return 0
	case part >= b.Whole:
		return width
	}
	return min(max(1, width-1), max(1, int(part/b.Whole*float64(width)+0.5)))
}

// Spark draws numbers from 0 to top as a row of small columns.
func Spark(s theme.Styles, numbers []int, top int) string {
	var out strings.Builder
	last := len(s.Signs.Spark) - 1
	for _, n := range numbers {
		out.WriteString(s.Signs.Spark[min(last, max(0, n*last/max(1, top)))])
	}
	return out.String()
}
