package ui

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/present"
	"ambassadeur/ui/preview"
)

// draw is the lesson as who looks now sees it.
func (p *Previewer) draw(ctx kit.Context) string {
	switch p.way {
	case preview.Room:
		return p.room.View(ctx, p.show)
	case preview.Plain:
		return p.plainView(ctx)
	case preview.Self:
	}
	page := p.page(ctx)
	p.scroll = p.scroll.Follow(ctx, page)
	return kit.Frame(ctx, page, p.scroll.Top())
}

func (p *Previewer) page(ctx kit.Context) kit.Page {
	page := p.self.Page(ctx)
	page.Typing = p.self.Typing()
	if p.help {
		return kit.Help(ctx, page)
	}
	return page
}

// ownTab reports whether the lesson's screen uses tab itself now.
func (p *Previewer) ownTab() bool {
	if p.bar || p.way != preview.Self || p.self == nil || p.help {
		return false
	}
	return slices.ContainsFunc(p.self.Page(p.small()).Keys, func(k key.Binding) bool { return slices.Contains(k.Keys(), "tab") })
}

// small is a context for what does not depend on the size.
func (p *Previewer) small() kit.Context {
	ctx := p.context()
	ctx.Width, ctx.Height, ctx.Strings = 80, 24, p.words()
	return ctx
}

// selfKey gives a key to the employee's screen, as the app does.
func (p *Previewer) selfKey(k tea.KeyMsg) tea.Cmd {
	ctx, typing := p.inner(), p.self.Typing()
	switch {
	case p.help:
		p.help = p.scrolled(ctx, k)
	case kit.Pressed(k, "f1"), !typing && kit.Pressed(k, "?"):
		p.help = true
	case kit.Pressed(k, "ctrl+l"), !typing && kit.Pressed(k, "L"):
		return p.turn(preview.Turn{What: preview.TheLanguage, By: 1})
	case kit.Pressed(k, "ctrl+t"), !typing && kit.Pressed(k, "T"):
		return p.turn(preview.Turn{What: preview.TheTheme, By: 1})
	case p.scrolled(ctx, k):
	default:
		action, cmd := p.self.Update(ctx, k)
		p.follow(action)
		return cmd
	}
	return nil
}

func (p *Previewer) scrolled(ctx kit.Context, k tea.KeyMsg) bool {
	page := p.page(ctx)
	reads := !page.Typing && (page.Reads || page.Focus == kit.Span{}) && len(page.Body) > ctx.Rows()
	var by int
	switch {
	case kit.Pressed(k, "pgdown", "ctrl+f"):
		by = ctx.Rows() - 2
	case kit.Pressed(k, "pgup"):
		by = 2 - ctx.Rows()
	case kit.Pressed(k, "down") && reads:
		by = 1
	case kit.Pressed(k, "up") && reads:
		by = -1
	default:
		return false
	}
	p.scroll = p.scroll.Follow(ctx, page).By(ctx, page, by)
	return true
}

// follow takes over what happened on the employee's screen. What leads elsewhere is said.
func (p *Previewer) follow(action kit.Action) {
	w := p.cfg.Strings.Preview
	switch a := action.(type) {
	case []kit.Action:
		for _, one := range a {
			p.follow(one)
		}
	case lesson.Progressed:
		p.progress = a.Progress
	case lesson.Finished:
		p.progress, p.notice, p.bar = a.Progress, w.Finished, true
	case lesson.Left:
		p.progress, p.notice, p.bar = a.Progress, w.Left, true
	case lesson.MeasureProfile:
		p.notice = w.Measures
	case lesson.OpenedLink:
		p.notice = fmt.Sprintf(w.LinkF, kit.Clean(a.URL))
	}
}

// keep takes over what is half typed on the employee's screen.
func (p *Previewer) keep() {
	if p.way == preview.Self && p.self != nil && !p.self.AtTitle() {
		p.follow(p.self.Keep(p.small()))
	}
}

func (p *Previewer) roomKey(k tea.KeyMsg) tea.Cmd {
	if !p.room.Typing() {
		switch {
		case kit.Pressed(k, "ctrl+l", "L"):
			return p.turn(preview.Turn{What: preview.TheLanguage, By: 1})
		case kit.Pressed(k, "ctrl+t", "T"):
			return p.turn(preview.Turn{What: preview.TheTheme, By: 1})
		}
	}
	switch a := p.room.Update(p.inner(), p.show, k).(type) {
	case present.Changed:
		p.show = p.show.Do(a.Change)
		p.department = p.show.Session.Department
	case present.Quit:
		p.bar = true
	}
	return nil
}

// plainKey turns the pages of the plain lines.
func (p *Previewer) plainKey(k tea.KeyMsg) tea.Cmd {
	ctx := p.inner()
	switch {
	case kit.Pressed(k, "down"):
		p.line++
	case kit.Pressed(k, "up"):
		p.line--
	case kit.Pressed(k, "pgdown"):
		p.line += ctx.Height - 2
	case kit.Pressed(k, "pgup"):
		p.line -= ctx.Height - 2
	case kit.Pressed(k, "enter", " ", "right"):
		p.move(1)
	case kit.Pressed(k, "left", "backspace"):
		p.move(-1)
	case kit.Pressed(k, "T"):
		return p.turn(preview.Turn{What: preview.TheTheme, By: 1})
	case kit.Pressed(k, "L"):
		return p.turn(preview.Turn{What: preview.TheLanguage, By: 1})
	case kit.Pressed(k, "esc", "q"):
		p.bar = true
	}
	p.line = max(0, min(p.line, len(p.lines(ctx))-ctx.Height+2))
	return nil
}

// lines is what a conversation in lines would say here.
func (p *Previewer) lines(ctx kit.Context) []string {
	return plain.Excerpt(ctx.Strings, p.walk(), p.self.AtTitle(), ctx.Now, min(plain.DefaultWidth, ctx.Width-2))
}

func (p *Previewer) plainView(ctx kit.Context) string {
	lines := p.lines(ctx)
	from := max(0, min(p.line, len(lines)-1))
	to := min(len(lines), from+ctx.Height-1)
	out := append([]string{""}, kit.Indent(" ", lines[from:to])...)
	return strings.Join(out, "\n")
}

// facts is what is drawn around the lesson.
func (p *Previewer) facts() preview.Facts {
	f := preview.Facts{
		Reading: p.reading, Picture: p.good.Lesson.ID != "", As: p.good.At, Way: p.way, Size: p.size, Language: p.speaks,
		Bar: p.bar, Notice: p.notice,
	}
	if !f.Picture {
		return f
	}
	if p.department != "" {
		f.Department = p.departmentName()
	}
	f.OwnTab, f.At = p.ownTab(), p.at()
	path := p.path()
	audience := p.audience(lessons.Self)
	if p.way == preview.Room {
		audience.Mode = lessons.Room
		f.Number, f.Of = p.show.Number()
	} else {
		f.Number, f.Of = p.walk().Position()
	}
	for _, st := range p.good.Lesson.Steps {
		f.Steps = append(f.Steps, preview.Step{ID: st.ID, Name: named(audience.Worded(st, p.good.Lesson.Language)), Shown: slices.Contains(path, st.ID)})
	}
	return f
}

// named is what a step is called in a list.
func named(st lessons.Step) string {
	for _, text := range []string{st.Title, st.Question} {
		if text != "" {
			return strings.Join(strings.Fields(text), " ")
		}
	}
	return st.ID
}
