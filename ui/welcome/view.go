package welcome

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// Page draws what the program is, and the rows.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	w := ctx.Strings.Welcome
	p := kit.Page{ID: "welcome", Title: ctx.Strings.Common.AppName, Keys: s.keys(ctx)}
	if s.options.First {
		p.Body = append(p.Body, kit.Paint(ctx.Styles.Strong, kit.Flow(w.Headline, ctx.Column()))...)
		p.Body = append(p.Body, "")
		p.Body = append(p.Body, kit.Flow(fmt.Sprintf(w.IntroF, s.options.Lessons, s.options.Minutes), ctx.Column())...)
		p.Body = append(p.Body, "")
		p.Body = append(p.Body, kit.Flow(w.Private, ctx.Column())...)
	} else {
		p.Title = w.Settings
		p.Body = append(p.Body, kit.Flow(w.SettingsIntro, ctx.Column())...)
	}
	p.Body = append(p.Body, "")
	first := len(p.Body)
	p.Body = append(p.Body,
		s.line(ctx, languageRow, w.Language, w.Languages[s.person.Language]),
		s.nameLine(ctx),
		s.line(ctx, departmentRow, w.Department, s.department(ctx)),
		s.line(ctx, themeRow, w.Theme, w.Themes[s.person.Theme]),
		"", s.button(ctx))
	line := first + int(s.row)
	if s.row == doneRow {
		line++
	}
	p.Focus = kit.Span{From: line, To: line}
	if !s.options.First && s.options.Folder != "" {
		p.Body = append(p.Body, "", "")
		p.Body = append(p.Body, kit.Paint(ctx.Styles.Quiet, kit.Wrap(fmt.Sprintf(w.FolderF, s.options.Folder), ctx.Column()))...)
	}
	if s.options.First && s.row == doneRow {
		p.Focus = kit.Span{To: line}
	}
	return p
}

func (s *Screen) department(ctx kit.Context) string {
	if s.person.Department == "" {
		return ctx.Strings.Welcome.NoDepartment
	}
	if n := s.options.Names[s.person.Department]; n != "" {
		return n
	}
	return s.person.Department
}

func (s *Screen) line(ctx kit.Context, r row, label, value string) string {
	st := ctx.Styles
	if s.row != r {
		return "    " + pad(label) + value
	}
	return "  " + st.Selected.Render(st.Signs.Point) + " " + st.Selected.Render(pad(label)+"< "+value+" >")
}

func (s *Screen) nameLine(ctx kit.Context) string {
	st, w := ctx.Styles, ctx.Strings.Welcome
	if s.row != nameRow {
		value := s.name.Text()
		if value == "" {
			value = st.Quiet.Render(w.NoName)
		}
		return "    " + pad(w.Name) + value
	}
	return "  " + st.Selected.Render(st.Signs.Point) + " " + st.Selected.Render(pad(w.Name)) + s.name.View(ctx, ctx.Column()-22)
}

func (s *Screen) button(ctx kit.Context) string {
	st, w := ctx.Styles, ctx.Strings.Welcome
	label := w.Keep
	if s.options.First {
		label = w.Begin
	}
	if s.row != doneRow {
		return "    " + label
	}
	return "  " + st.Selected.Render(st.Signs.Point+" "+label)
}

func pad(label string) string {
	return label + strings.Repeat(" ", max(1, 14-ansi.StringWidth(label)))
}

func (s *Screen) keys(ctx kit.Context) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Welcome
	enter := w.Save
	if s.options.First {
		enter = w.Next
		if s.row == doneRow {
			enter = w.Start
		}
	}
	keys := []key.Binding{kit.Bind(k.Enter, enter, "enter"), kit.Bind(k.UpDown, w.Choose, "up", "down")}
	if s.row != nameRow && s.row != doneRow {
		keys = append(keys, kit.Bind(k.LeftRight, w.Change, "left", "right"))
	}
	if s.options.First {
		return append(keys, kit.Bind(k.Esc, k.Quit, "esc"))
	}
	return append(keys, kit.Bind(k.Esc, k.Back, "esc"))
}
