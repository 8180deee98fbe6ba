package lesson

import (
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

func (w *writing) keys(ctx kit.Context, _ moment) []key.Binding {
	k, words := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	switch w.input {
	case "list":
		does := words.AddLine
		if w.lines[w.sel].Text() == "" {
			does = words.Onward
		}
		return []key.Binding{kit.Bind(k.Enter, does, "enter"), kit.Bind(k.UpDown, words.Choose, "up", "down")}
	case "paragraph":
		return []key.Binding{kit.Bind(k.Enter, words.Onward, "enter"), kit.Bind("ctrl+j", words.NewLine, "ctrl+j", "alt+enter")}
	}
	return []key.Binding{kit.Bind(k.Enter, words.Onward, "enter")}
}

func (w *writing) draw(ctx kit.Context, m moment, _ bool) drawing {
	s := ctx.Styles
	width := fieldWidth(ctx)
	pointed := "  " + s.Selected.Render(s.Signs.Point) + " "
	var d drawing
	switch w.input {
	case "paragraph":
		d.lines = kit.Indent(pointed, w.area.View(ctx, width, 2))
		d.focus.To = len(d.lines)
	default:
		for i, l := range w.lines {
			if i == w.sel {
				d.focus.From = len(d.lines)
				d.lines = append(d.lines, pointed+l.View(ctx, width))
				d.focus.To = len(d.lines)
				continue
			}
			d.lines = append(d.lines, kit.Indent("  "+s.Signs.Bullet+" ", kit.Wrap(l.Text(), width))...)
		}
	}
	d.lines = append(d.lines, fieldRule(ctx))
	if counted := w.count(ctx); counted != "" {
		d.lines = append(d.lines, kit.Spread("", counted, ctx.Column()))
	}
	help := ""
	switch {
	case w.input == "list":
		help = ctx.Strings.Lesson.ListHelp
	case m.step.Type == lessons.TypeExample:
		help = ctx.Strings.Lesson.MayBeEmpty
	}
	if help != "" {
		d.lines = append(d.lines, "    "+s.Quiet.Render(kit.Fit(help, width)))
	}
	return d
}

// count is how many characters there are, once that begins to matter.
func (w *writing) count(ctx kit.Context) string {
	a, _ := w.said(moment{})
	n := utf8.RuneCountInString(strings.Join(a.Lines, "\n"))
	text := sprintf(ctx.Strings.Lesson.CharactersF, n, lessons.MaxWriting)
	switch {
	case n > lessons.MaxWriting:
		return ctx.Styles.Warn.Render(text)
	case n > lessons.MaxWriting*8/10:
		return ctx.Styles.Quiet.Render(text)
	}
	return ""
}

// fieldWidth is how wide a field is: typing and drawing must agree on it.
func fieldWidth(ctx kit.Context) int { return max(4, ctx.Column()-4) }

// fieldRule is the line under a field.
func fieldRule(ctx kit.Context) string {
	return "    " + ctx.Styles.BarRest.Render(strings.Repeat(ctx.Styles.Signs.Rest, max(1, ctx.Column()-4)))
}
