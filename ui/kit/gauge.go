package kit

import "ambassadeur/ui/theme"

// Gauge is a Bar with a mark on it: how much there is of what fits, and where something ends before that. More than
// fits is drawn as a warning.
type Gauge struct {
	Part, Whole float64
	Mark        float64 // 0, or not below Whole, for none
}

// Draw draws the gauge over a width of columns. What is past the mark begins right of it.
func (g Gauge) Draw(s theme.Styles, width int) string {
	if width <= 0 {
		return ""
	}
	full, style := Bar{Part: g.Part, Whole: g.Whole}.columns(g.Part, width), s.BarFull
	if g.Part > g.Whole {
		style = s.Warn
	}
	if g.Mark <= 0 || g.Mark >= g.Whole {
		return row(style, s.Signs.Full, full) + row(s.BarRest, s.Signs.Rest, width-full)
	}
	at := min(width-1, int(g.Mark/g.Whole*float64(width)+0.5))
	before, after := min(full, at), max(0, full-at-1)
	if g.Part > g.Mark && at < width-1 {
		after = max(1, after)
	}
	return row(style, s.Signs.Full, before) + row(s.BarRest, s.Signs.Rest, at-before) + s.Text.Render(s.Signs.Quote) +
		row(style, s.Signs.Full, after) + row(s.BarRest, s.Signs.Rest, width-at-1-after)
}
