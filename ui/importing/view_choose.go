package importing

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
)

// drawChoose draws as much as there is room for: first the details of the files go, then the introduction.
func (s *Screen) drawChoose(ctx kit.Context) (lines []string, focus kit.Span) {
	w := ctx.Strings.Importing
	for _, roomy := range []struct {
		intro   string
		details bool
	}{{w.Intro + " " + w.Short, true}, {w.Intro + " " + w.Short, false}, {w.Short, false}, {"", false}} {
		lines, focus = s.choices(ctx, roomy.intro, roomy.details)
		if len(lines) <= ctx.Rows() {
			break
		}
	}
	return lines, focus
}

func (s *Screen) choices(ctx kit.Context, intro string, details bool) (lines []string, focus kit.Span) {
	w, st, width := ctx.Strings.Importing, ctx.Styles, ctx.Column()
	if intro != "" {
		lines = append(kit.Flow(intro, width), "")
	}
	switch shown := s.shown(); {
	case s.looking:
		lines = append(lines, st.Quiet.Render(w.Looking), "")
	case len(shown) == 0:
		lines = append(lines, section(ctx, w.NoneTitle, w.NoneHow, width)...)
		lines = append(lines, "")
	default:
		lines = append(lines, st.Strong.Render(w.Found))
		items, on := kit.List(ctx, s.items(ctx, details), s.selected())
		if s.onFile() {
			focus = kit.Span{From: len(lines) + on.From, To: len(lines) + on.To}
		}
		lines = append(lines, items...)
		if n := len(s.found) - len(shown); n > 0 {
			lines = append(lines, "       "+st.Quiet.Render(fmt.Sprintf(w.MoreF, n)))
		}
		lines = append(lines, "")
	}
	at := len(lines)
	lines = append(lines, s.drawField(ctx)...)
	lines = append(lines, "", st.Key.Render(ctx.Strings.Common.Keys.Tab)+" "+kit.Fit(w.HowLine, width-ansi.StringWidth(ctx.Strings.Common.Keys.Tab)-1))
	switch {
	case !s.onFile():
		focus = kit.Span{From: at, To: min(len(lines)-1, at+ctx.Rows()-1)}
	case s.sel == 0:
		focus.From = 0
	}
	return lines, focus
}

// selected is the file that is marked; -1 when the field is.
func (s *Screen) selected() int {
	if s.onFile() {
		return s.sel
	}
	return -1
}

func (s *Screen) items(ctx kit.Context, details bool) []kit.Item {
	st := ctx.Styles
	var items []kit.Item
	for i, f := range s.shown() {
		it := kit.Item{Sign: kit.Number(i), Style: st.Text}
		if s.field.Text() != "" {
			it.Sign = " " // numbers are typed into the field now
		}
		room := ctx.Column() - 7
		if details {
			it.Note = []string{st.Quiet.Render(kit.Fit(about(ctx, f), room))}
		} else {
			it.Right = day(ctx, f)
			room -= ansi.StringWidth(it.Right) + 2
		}
		it.Text = shortened(f.Name, room)
		items = append(items, it)
	}
	return items
}

func (s *Screen) drawField(ctx kit.Context) []string {
	w, st := ctx.Strings.Importing, ctx.Styles
	label, point, view := w.FieldFirst, "  ", s.field.Focus(false).View(ctx, ctx.Column()-4)
	if len(s.shown()) > 0 {
		label = w.Field
	}
	if !s.onFile() {
		point, view = st.Selected.Render(st.Signs.Point)+" ", s.field.View(ctx, ctx.Column()-4)
	}
	if s.field.Text() == "" {
		view += strings.Repeat(" ", max(0, 1-ansi.StringWidth(view))) + st.Quiet.Render(w.FieldHint)
	}
	lines := kit.Paint(st.Strong, kit.Flow(label, ctx.Column()))
	return append(lines, "  "+point+view, "    "+st.BarRest.Render(strings.Repeat(st.Signs.Rest, max(1, ctx.Column()-4))))
}

// about is a file in a few words: what it is, of when, how large.
func about(ctx kit.Context, f Found) string {
	parts := []string{looks(ctx.Strings.Importing, f.What)}
	if d := day(ctx, f); d != "" {
		parts = append(parts, d)
	}
	if f.What != Folder {
		parts = append(parts, size(ctx, f.Size))
	}
	return strings.Join(parts, " · ")
}

func day(ctx kit.Context, f Found) string {
	if f.Modified.IsZero() {
		return ""
	}
	return ctx.Strings.Common.Day(f.Modified, ctx.Now)
}

func looks(w i18n.Importing, what What) string { return w.Looks[kind(what)] }

func kind(what What) string {
	switch what {
	case PDF:
		return "pdf"
	case Table:
		return "table"
	case Folder:
		return "folder"
	case Archive:
	}
	return "archive"
}

// size is a number of bytes as file managers show it.
func size(ctx kit.Context, bytes int64) string {
	n := float64(max(0, bytes))
	for _, unit := range []string{"kB", "MB", "GB"} {
		n /= 1000
		switch {
		case n < 1000 && unit == "kB":
			return fmt.Sprintf("%d kB", max(1, int(n+0.5)))
		case n < 100 || unit == "GB":
			return ctx.Strings.Common.Decimal(n) + " " + unit
		case n < 1000:
			return fmt.Sprintf("%d %s", int(n+0.5), unit)
		}
	}
	return ""
}

// beside is the selected file, and what will be read of it, on a wide terminal.
func (s *Screen) beside(ctx kit.Context) []string {
	if !ctx.HasSide() {
		return nil
	}
	w, width := ctx.Strings.Importing, ctx.Side()
	if !s.onFile() {
		return promises(ctx, width)
	}
	f := s.shown()[s.sel]
	lines := section(ctx, capital(looks(w, f.What)), w.Gives[kind(f.What)], width)
	lines = append(lines, "")
	folder := kit.Clean(f.Path[:max(0, strings.LastIndexAny(f.Path, `/\`))])
	lines = append(lines, kit.Paint(ctx.Styles.Quiet, strings.Split(ansi.Hardwrap(folder, width, true), "\n"))...)
	return append(append(lines, ""), promises(ctx, width)...)
}

func capital(text string) string {
	first, n := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[n:]
}
