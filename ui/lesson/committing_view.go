package lesson

import (
	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/ui/kit"
)

func (c *committing) keys(ctx kit.Context, m moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	if c.form != nil {
		return c.form.keys(ctx)
	}
	does := w.Take
	switch i := c.sel - len(c.plans); {
	case c.sel == c.rows(m)-1:
		does = w.Onward
	case i < 0:
		does = w.Change
	case i == len(c.suggested(m)):
		does = w.WriteOwn
	}
	keys := []key.Binding{kit.Bind(k.Enter, does, "enter"), kit.Bind(k.UpDown, w.Choose, "up", "down")}
	if n := len(c.suggested(m)); n > 0 {
		keys = append(keys, kit.Bind(numbers(n), w.Take, "1"))
	}
	keys = append(keys, kit.Bind("n", w.WriteOwn, "n"))
	if len(c.plans) > 0 {
		keys = append(keys, kit.Bind("x", w.Delete, "x", "delete"))
	}
	if c.undo != nil {
		keys = append(keys, kit.Bind("u", w.Undo, "u"))
	}
	return keys
}

func (c *committing) draw(ctx kit.Context, m moment, airy bool) drawing {
	s, w := ctx.Styles, ctx.Strings.Lesson
	if c.form != nil {
		return c.form.draw(ctx)
	}
	var items []kit.Item
	for _, p := range c.plans {
		it := kit.Item{Sign: s.Signs.Done, Style: s.Text, Text: sentence(ctx, p), Note: kit.Paint(s.Quiet, kit.Wrap(timing(ctx, p), ctx.Column()-7)), Spaced: airy}
		if unfinished(p) {
			it.Sign, it.Note = s.Signs.Doing, []string{s.Warn.Render(w.NotFinished)}
		}
		items = append(items, it)
	}
	made, focus := kit.List(ctx, items, c.sel)
	var d drawing
	if len(items) > 0 {
		d.lines = append(d.lines, made...)
		d.lines, d.focus = append(d.lines, ""), focus
	}
	items = items[:0:0]
	for i, sug := range c.suggested(m) {
		items = append(items, kit.Item{Sign: kit.Number(i), Style: s.Text, Text: sug.If + ", " + sug.Then, Spaced: airy})
	}
	items = append(items, kit.Item{Sign: "n", Style: s.Text, Text: w.Own})
	rest, focus := kit.List(ctx, items, min(c.sel-len(c.plans), len(items)))
	if at := c.sel - len(c.plans); at >= 0 && at < len(items) {
		d.focus = kit.Span{From: len(d.lines) + focus.From, To: len(d.lines) + focus.To}
	}
	d.lines = append(d.lines, rest...)
	last := -1
	if c.sel == c.rows(m)-1 {
		last = 0
	}
	d.lines = append(d.lines, "")
	on, _ := kit.List(ctx, []kit.Item{{Sign: s.Signs.To, Style: s.Text, Text: w.Onward, Right: c.togo(ctx, m)}}, last)
	if last == 0 {
		d.focus = kit.Span{From: len(d.lines), To: len(d.lines)}
	}
	d.lines = append(d.lines, on...)
	return d
}

// togo says how many commitments are asked for, as long as there are fewer.
func (c *committing) togo(ctx kit.Context, m moment) string {
	if n := c.least(m); len(c.plans) < n {
		return sprintf(ctx.Strings.Lesson.CommittedF, len(c.plans), n)
	}
	return ""
}
