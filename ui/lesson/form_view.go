package lesson

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/ui/kit"
)

func (f *form) keys(ctx kit.Context) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	keys := []key.Binding{kit.Bind(k.Enter, w.Save, "enter"), kit.Bind(k.Tab+" "+k.UpDown, w.NextField, "tab", "up", "down")}
	switch f.sel {
	case rhythmField:
		keys = append(keys, kit.Bind(k.LeftRight, w.Choose, "left", "right"))
	case dayField:
		keys = append(keys, kit.Bind(k.LeftRight, w.DayBy, "left", "right"))
	case whenField, thenField, fieldCount:
	}
	return append(keys, kit.Bind(k.Esc, w.ToList, "esc"))
}

func (f *form) draw(ctx kit.Context) drawing {
	s, w := ctx.Styles, ctx.Strings.Lesson
	labels := [fieldCount]string{w.IfLabel, w.ThenLabel, w.RhythmLabel, w.DayLabel}
	width := 0
	for _, l := range labels {
		width = max(width, len([]rune(l)))
	}
	room := max(4, ctx.Column()-width-6)
	var d drawing
	for i, label := range labels {
		point, style := "  ", s.Quiet
		if field(i) == f.sel {
			point, style = s.Selected.Render(s.Signs.Point)+" ", s.Accent
			d.focus = kit.Span{From: len(d.lines), To: len(d.lines) + 1}
		}
		label = style.Render(label) + strings.Repeat(" ", width-len([]rune(label))+2)
		d.lines = append(d.lines, "  "+point+label+f.value(ctx, field(i), room))
		if field(i) != rhythmField && i < int(dayField) {
			d.lines = append(d.lines, strings.Repeat(" ", width+6)+s.BarRest.Render(strings.Repeat(s.Signs.Rest, room)))
		} else {
			d.lines = append(d.lines, "")
		}
	}
	d.lines = d.lines[:len(d.lines)-1]
	d.focus.To = min(d.focus.To, len(d.lines)-1)
	return d
}

// text is what is typed in a field: around the cursor when it is selected, else from its start.
func (f *form) text(ctx kit.Context, i, room int) string {
	if l := f.fields[i]; l.Focused() || l.Text() == "" {
		return l.View(ctx, room)
	}
	return kit.Fit(f.fields[i].Text(), room)
}

// value is what a field shows. A day also reads as people say it.
func (f *form) value(ctx kit.Context, which field, room int) string {
	s := ctx.Styles
	switch which {
	case whenField:
		return f.text(ctx, 0, room)
	case thenField:
		return f.text(ctx, 1, room)
	case rhythmField:
		name := ctx.Strings.Common.Rhythms[f.rhythm]
		if f.sel == rhythmField {
			return s.Accent.Render("‹ ") + s.Strong.Render(name) + s.Accent.Render(" ›")
		}
		return name
	case dayField, fieldCount:
	}
	text := f.fields[2].View(ctx, min(room, 14))
	if day, ok := parseDay(f.fields[2].Text(), f.now); ok {
		text += strings.Repeat(" ", max(2, 14-lineWidth(text))) + s.Quiet.Render(fullDay(ctx, day))
	}
	return text
}
