package ui

import (
	"maps"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/present"
	"ambassadeur/ui/preview"
	"ambassadeur/ui/theme"
)

// PreviewConfig is everything that the window beside an author's editor is given.
type PreviewConfig struct {
	Strings       i18n.Strings // of the author; the picture speaks the lesson's language
	Theme         theme.Name
	Accent        string
	ASCII         bool
	Width, Height int
	Now           func() time.Time
	Seed          uint64

	First      preview.Reading // the file as it was when the window opened
	Way        preview.Way     // empty: what the lesson is made for
	Step       string          // id of the step to begin at
	Department string
	// Read reads the file, or its translation when there is one. It is called in commands only.
	Read func(lang string) preview.Reading
}

// Saved is the file as it is now.
type Saved struct{ Reading preview.Reading }

// Previewer is a lesson as others will see it, while it is being written: a tea.Model of its own, which keeps nothing. It
// drives the same screens as the other two; what is answered in it is thrown away.
type Previewer struct {
	cfg    PreviewConfig
	styles theme.Styles
	width  int
	height int

	reading preview.Reading // the file as it is
	good    preview.Reading // the file as it was when it could last be shown
	lang    string          // that was asked for; empty for the file's own
	speaks  string          // the language of the picture

	way        preview.Way
	department string
	size       preview.Size
	bar        bool
	screen     *preview.Screen
	notice     string

	self     *lesson.Screen
	progress answers.Progress
	help     bool
	scroll   kit.Scroll
	room     *present.Screen
	show     room.Show
	line     int // of the plain lines, the first that is shown

	ticking bool
	frame   string
}

// NewPreviewer begins the window where cfg says.
func NewPreviewer(cfg PreviewConfig) *Previewer {
	p := &Previewer{
		cfg: cfg, width: cfg.Width, height: cfg.Height, department: cfg.Department, way: cfg.Way, reading: cfg.First,
		styles: theme.WithAccent(cfg.Theme, cfg.Accent, cfg.ASCII), screen: preview.New(), speaks: cfg.Strings.Lang,
	}
	if p.way == "" {
		p.way = preview.Self
	}
	p.bar = !cfg.First.Good
	if cfg.First.Good {
		p.begin(cfg.First)
		if cfg.Step != "" {
			p.place(cfg.Step)
		}
	}
	return p
}

// begin makes the first picture.
func (p *Previewer) begin(r preview.Reading) {
	if p.cfg.Way == "" && r.Lesson.Track == lessons.Session {
		p.way = preview.Room
	}
	p.good, p.speaks = r, r.Lesson.Language
	p.enter(room.AtStart)
}

// Init asks nothing: the file was read already, and whoever watches it sends Saved.
func (p *Previewer) Init() tea.Cmd { return nil }

// Update handles one message.
func (p *Previewer) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	p.frame = ""
	switch m := msg.(type) {
	case tea.WindowSizeMsg:
		p.width, p.height = m.Width, m.Height
	case secondMsg:
		p.ticking = false
	case Saved:
		p.saved(m.Reading)
	case tea.KeyMsg:
		p.notice = ""
		var cmds []tea.Cmd
		for _, k := range apart(m, p.typing()) {
			cmds = append(cmds, p.key(k))
		}
		return p, tea.Batch(append(cmds, p.tick())...)
	}
	return p, p.tick()
}

// key handles the keys that work wherever the keys go, then gives it to the bar or the lesson.
func (p *Previewer) key(k tea.KeyMsg) tea.Cmd {
	switch {
	case kit.Pressed(k, "ctrl+c"):
		return tea.Quit
	case kit.Pressed(k, "f5"):
		return p.read()
	case kit.Pressed(k, "f6"):
		p.bar = !p.bar || p.good.Lesson.ID == ""
		return nil
	case p.bar:
		return p.do(p.screen.Update(p.context(), p.facts(), k))
	case kit.Pressed(k, "tab") && !p.ownTab(), p.good.Lesson.ID == "":
		p.bar = true
		return nil
	}
	switch p.way {
	case preview.Room:
		return p.roomKey(k)
	case preview.Plain:
		return p.plainKey(k)
	case preview.Self:
	}
	return p.selfKey(k)
}

// do carries out what the bar asks.
func (p *Previewer) do(action kit.Action) tea.Cmd {
	switch a := action.(type) {
	case preview.Quit:
		return tea.Quit
	case preview.Leave:
		p.bar = p.good.Lesson.ID == "" // without a picture there is nowhere to go
	case preview.Move:
		p.move(a.By)
	case preview.Go:
		p.goTo(a)
	case preview.Again:
		p.again()
	case preview.Turn:
		return p.turn(a)
	}
	return nil
}

func (p *Previewer) read() tea.Cmd {
	read, lang := p.cfg.Read, p.lang
	if read == nil {
		return nil
	}
	return func() tea.Msg { return Saved{read(lang)} }
}

func (p *Previewer) typing() bool {
	switch {
	case p.bar || p.good.Lesson.ID == "":
		return false
	case p.way == preview.Room:
		return p.room.Typing()
	case p.way == preview.Self:
		return p.self.Typing()
	}
	return false
}

// tick wakes the window at the next second while a clock runs on it.
func (p *Previewer) tick() tea.Cmd {
	if p.ticking || p.way != preview.Room || !p.show.Session.Clock.Running() {
		return nil
	}
	p.ticking = true
	now := p.cfg.Now()
	return tea.Tick(now.Truncate(time.Second).Add(time.Second).Sub(now), func(time.Time) tea.Msg { return secondMsg{} })
}

// View is the frame as it was last drawn, or a new one when something changed.
func (p *Previewer) View() string {
	if p.frame != "" || p.width < 1 || p.height < 1 {
		return p.frame
	}
	ctx, f := p.context(), p.facts()
	drawn := ""
	if f.Picture && ctx.Width >= kit.MinWidth && ctx.Height >= kit.MinHeight {
		drawn = p.draw(p.inner())
	}
	p.frame = p.screen.View(ctx, f, drawn)
	return p.frame
}

func (p *Previewer) context() kit.Context {
	return kit.Context{Width: p.width, Height: p.height, Styles: p.styles, Strings: p.cfg.Strings, Now: p.cfg.Now()}
}

// inner is what the lesson's own screen is given.
func (p *Previewer) inner() kit.Context {
	ctx := p.context()
	ctx = p.screen.Layout(ctx, p.facts()).Context(ctx)
	ctx.Strings = p.words()
	return ctx
}

// words is the interface's words in the language of the picture, with the organisation's names of departments.
func (p *Previewer) words() i18n.Strings {
	words := i18n.For(p.speaks)
	if len(p.good.Departments) > 0 {
		words.Common.Departments = maps.Clone(words.Common.Departments)
		for id, name := range p.good.Departments {
			words.Common.Departments[id] = kit.Clean(name)
		}
	}
	return words
}
