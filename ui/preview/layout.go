package preview

import (
	"ambassadeur/ui/kit"
)

const (
	wideFrom   = 110 // columns from which problems stand beside the lesson
	panelLeast = 38
	panelMost  = 60
	gap        = 3 // columns between lesson and panel, with a line in the middle
	leastStrip = 4 // rows of problems below the lesson
)

// Layout is where everything comes on the screen.
type Layout struct {
	Small   bool // there is no place for anything
	Wide    bool // problems stand beside the lesson, else below it
	Place   Size // that the lesson and its outline have
	Inner   Size // of the lesson as it is drawn
	Seen    Size // of the lesson as it can be seen
	Outline bool
	Panel   int // columns beside, or rows of problems below
}

// Context is what the lesson's screen is given.
func (l Layout) Context(ctx kit.Context) kit.Context {
	ctx.Width, ctx.Height, ctx.Notice = l.Inner.Width, l.Inner.Height, ""
	return ctx
}

// Layout divides the terminal.
func (s *Screen) Layout(ctx kit.Context, f Facts) Layout {
	l := Layout{Small: ctx.Width < kit.MinWidth || ctx.Height < kit.MinHeight, Wide: ctx.Width >= wideFrom}
	l.Place = Size{ctx.Width, ctx.Height - 1}
	if l.Wide {
		l.Panel = max(panelLeast, min(ctx.Width*3/10, panelMost))
		if f.Size.Width > 0 { // what a fixed size leaves is the panel's
			l.Panel = max(l.Panel, min(panelMost, ctx.Width-gap-f.Size.Width-2))
		}
		l.Place.Width -= l.Panel + gap
		if ctx.Height > 24 {
			l.Place.Height-- // air above the bar
		}
	} else {
		l.Panel = s.strip(ctx, f)
		l.Place.Height -= l.Panel + 1
	}
	l.Inner = f.Size
	if f.Size == (Size{}) {
		least := Size{kit.MinWidth, kit.MinHeight}
		if f.Way != Self || !f.Picture {
			least = Size{40, 12}
		}
		l.Inner = Size{max(least.Width, l.Place.Width), max(least.Height, l.Place.Height)}
	}
	l.Outline = f.Size != (Size{}) && l.Inner.Width+2 <= l.Place.Width && l.Inner.Height+2 <= l.Place.Height
	l.Seen = Size{min(l.Inner.Width, l.Place.Width), min(l.Inner.Height, l.Place.Height)}
	return l
}

// Cut reports whether not all of a chosen size can be seen.
func (l Layout) Cut() bool { return l.Seen != l.Inner }

// strip is how many rows of problems there are below the lesson: more on a higher terminal, and none where the lesson
// needs every row, unless somebody is looking at them.
func (s *Screen) strip(ctx kit.Context, f Facts) int {
	rows := min(leastStrip+max(0, (ctx.Height-24)/2), ctx.Height-2-kit.MinHeight)
	switch {
	case !f.Picture:
		rows = ctx.Height / 3
	case f.Bar:
		rows = max(rows, leastStrip)
	}
	if rows <= 0 {
		return 0
	}
	return min(rows, len(s.problems(ctx, f, ctx.Width-4, rows)))
}
