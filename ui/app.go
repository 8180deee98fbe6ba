package ui

import (
	"maps"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/home"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
	"ambassadeur/ui/welcome"
)

// App is the program: the only tea.Model.
type App struct {
	cfg    Config
	set    answers.Set
	lang   string
	styles theme.Styles
	width  int
	height int

	screens []kit.Screen // the last one is on screen
	home    *home.Screen
	headers []lessons.Header
	loading bool // more headers are being read
	plan    PlanPreview
	inLes   *openLesson // the lesson on the stack, if any
	cards   CardOffer   // what the screen of a card offers

	scroll kit.Scroll
	help   bool
	notice string

	saving, dirty, leaving bool
	hold                   bool  // what is being saved was said just now: the screen waits for it
	saves                  int   // how many were begun
	slow                   bool  // the one that runs takes so long that the screen goes on without it
	lost                   error // a save that failed and was not made good yet

	frame string // the last drawn frame; empty when something changed
	shown string // what is on screen
}

// NewApp begins the program where cfg says.
func NewApp(cfg Config) *App {
	lang := cfg.Answers.Person.Language
	if !i18n.Known(lang) {
		lang = "en"
	}
	a := &App{cfg: cfg, set: cfg.Answers, lang: lang, width: cfg.Width, height: cfg.Height}
	a.set.Person.Language = lang
	a.styles = theme.WithAccent(cfg.Theme, cfg.Accent, cfg.ASCII)
	a.headers = cfg.Headers(lang)
	a.loading = cfg.More != nil
	a.home = home.New(a.homeData())
	a.screens = []kit.Screen{a.home}
	switch {
	case cfg.Start == StartLesson && cfg.Lesson != nil:
		a.openLesson(*cfg.Lesson)
	case !a.set.Person.Met:
		a.push(a.welcome(true))
	}
	return a
}

// Kept is what was said, with what is half-filled on screen: for a program that is stopped from outside.
func (a *App) Kept() answers.Set {
	a.cfg.Save = func(answers.Set) error { return nil } // the caller saves
	if k, ok := a.top().(keeper); ok {
		a.do(k.Keep(a.context()))
	}
	return a.set
}

// Size is that of the terminal, as far as it is known.
func (a *App) Size() (width, height int) { return a.width, a.height }

// Lost is why the last answers could not be saved, or nil.
func (a *App) Lost() error { return a.lost }

// Init starts what is read in the background.
func (a *App) Init() tea.Cmd {
	var cmds []tea.Cmd
	if a.cfg.More != nil {
		cmds = append(cmds, a.readMore())
	}
	if a.cfg.Start == StartProfile || a.cfg.Start == StartImport {
		cmds = append(cmds, a.openChecklist(""))
	}
	if a.cfg.Start == StartCard {
		cmds = append(cmds, a.openCard())
	}
	return tea.Batch(append(cmds, a.previewPlan())...)
}

// Update handles one message: the app's own keys first, then the screen's.
func (a *App) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	a.frame = ""
	switch m := msg.(type) {
	case tea.WindowSizeMsg:
		a.width, a.height = m.Width, m.Height
		return a, nil
	case tea.KeyMsg:
		if cmd, done := a.key(m); done {
			return a, cmd
		}
		if cmd, done := a.drop(m); done {
			return a, cmd
		}
	case savedMsg:
		return a, a.saved(m.err)
	case slowMsg:
		a.slow = a.saving && m.save == a.saves
		return a, nil
	case actionMsg:
		return a, a.do(m.action)
	default:
		if cmd, done := a.arrived(msg); done {
			return a, cmd
		}
	}
	action, cmd := a.top().Update(a.context(), msg)
	return a, tea.Batch(cmd, a.do(action))
}

// actionMsg carries an action that a command asks for.
type actionMsg struct{ action kit.Action }

// key handles the keys that work on every screen, and reports whether it did.
func (a *App) key(m tea.KeyMsg) (tea.Cmd, bool) {
	typing := a.top().Typing()
	switch {
	case kit.Pressed(m, "ctrl+c"):
		return a.leave(), true
	case a.help:
		a.help = a.scrolled(m) // reading on keeps it open, any other key closes it
		return nil, true
	case kit.Pressed(m, "f1"), !typing && kit.Pressed(m, "?"):
		a.help = true
		return nil, true
	case kit.Pressed(m, "ctrl+l"), !typing && kit.Pressed(m, "L"):
		return a.switchLanguage(), true
	case kit.Pressed(m, "ctrl+t"), !typing && kit.Pressed(m, "T"):
		return a.switchTheme(a.styles.Theme.Next()), true
	}
	return nil, a.scrolled(m)
}

func (a *App) scrolled(m tea.KeyMsg) bool {
	ctx := a.context()
	var by int
	switch {
	case kit.Pressed(m, "pgdown", "ctrl+f"):
		by = ctx.Rows() - 2
	case kit.Pressed(m, "pgup"):
		by = 2 - ctx.Rows()
	case kit.Pressed(m, "down") && a.readsOn(ctx):
		by = 1
	case kit.Pressed(m, "up") && a.readsOn(ctx):
		by = -1
	default:
		return false
	}
	p := a.page(ctx)
	a.scroll = a.scroll.Follow(ctx, p).By(ctx, p, by)
	return true
}

// readsOn reports whether the page is something to read that is higher than the terminal: then arrows scroll it.
func (a *App) readsOn(ctx kit.Context) bool {
	p := a.page(ctx)
	return !p.Typing && (p.Reads || p.Focus == kit.Span{}) && len(p.Body) > ctx.Rows()
}

// View is the frame as it was last drawn, or a new one when something changed.
func (a *App) View() string {
	if a.saving && a.hold && !a.slow && a.shown != "" {
		return a.shown // nobody may see the next step before the answer to this one is kept
	}
	if a.frame == "" {
		ctx := a.context()
		p := a.page(ctx)
		a.scroll = a.scroll.Follow(ctx, p)
		a.frame = kit.Frame(ctx, p, a.scroll.Top())
	}
	a.shown = a.frame
	return a.frame
}

func (a *App) page(ctx kit.Context) kit.Page {
	p := a.top().Page(ctx)
	p.Typing = a.top().Typing()
	if a.help {
		return kit.Help(ctx, p)
	}
	return p
}

func (a *App) context() kit.Context {
	return kit.Context{
		Width: a.width, Height: a.height, Styles: a.styles, Strings: i18n.For(a.lang), Now: a.cfg.Now(), Notice: a.notice,
	}
}

func (a *App) top() kit.Screen { return a.screens[len(a.screens)-1] }

func (a *App) push(s kit.Screen) { a.screens = append(a.screens, s) }

// pop goes back one screen; home is always below.
func (a *App) pop() {
	if len(a.screens) > 1 {
		a.screens = a.screens[:len(a.screens)-1]
	}
	if a.top() == a.home {
		a.home.Show(a.homeData())
	}
}

func (a *App) welcome(first bool) *welcome.Screen {
	o := welcome.Options{First: first, Folder: a.cfg.Folder, Departments: lessons.DepartmentsWith(a.cfg.Departments), Names: map[string]string{}}
	maps.Copy(o.Names, i18n.For(a.lang).Common.Departments)
	maps.Copy(o.Names, a.cfg.Departments)
	for _, h := range a.headers {
		o.Lessons++
		o.Minutes += h.Minutes
	}
	p := a.set.Person
	p.Theme = string(a.styles.Theme)
	return welcome.New(p, o)
}
