package ui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/notes"
	"ambassadeur/ui/present"
	"ambassadeur/ui/theme"
)

// PresenterConfig is everything that the room's window, or the facilitator's, is given. Functions that read or write are
// called in commands only.
type PresenterConfig struct {
	Notes         bool // the facilitator's window; else the room's
	Lang          string
	Theme         theme.Name
	Accent        string
	ASCII         bool
	Width, Height int
	Now           func() time.Time
	Audience      lessons.Audience // the organisation's words and cases
	Departments   map[string]string

	Start  *Opened         // the session to show; nil in the facilitator's window when there is no room yet
	Resume *present.Resume // Start was interrupted: the room is asked what to do
	// Anew begins another session of the same lesson instead of the interrupted one.
	Anew func() (Opened, error)
	// Write makes a change to the session as it is kept, or to last when that is newer. What it returns is good also when
	// it could not be kept.
	Write func(last room.Session, change func(room.Session) room.Session) (room.Session, error)
	// Load reads the session's lesson in a language.
	Load func(s room.Session, lang string) (lessons.Lesson, error)
	// Follow opens another room's session.
	Follow func(id string) (Opened, error)
}

// Opened is a session with its lesson.
type Opened struct {
	Session room.Session
	Lesson  lessons.Lesson
}

// What the presenter is told from outside.
type (
	// Synced is the session as it is kept now.
	Synced struct{ Session room.Session }
	// Reloaded is the lesson's file as it is now, or what is wrong with it; then the last good version stays.
	Reloaded struct {
		Lesson  lessons.Lesson
		Problem string
	}
	// Follows is a room that opened while none was followed.
	Follows struct{ Opened Opened }
	// Around is which rooms there are, and whether the one that is followed is open.
	Around struct {
		Open  bool
		Rooms []notes.Room
	}
)

// Presenter is the room's window or the facilitator's: a tea.Model of its own, since neither knows a person's answers. A
// key changes what is on screen at once; the change is then made to the session as it is kept, which may hold changes of
// the other window too, and what comes of it is shown.
type Presenter struct {
	cfg    PresenterConfig
	styles theme.Styles
	width  int
	height int

	base    room.Session  // as it was last known to be kept
	show    *room.Show    // base with the pending changes; nil while no room is followed
	pending []room.Change // made here, not kept yet
	writing int           // how many of them are being kept now
	leaving bool
	ticking bool

	room  *present.Screen
	notes *notes.Screen
	live  notes.Live

	scroll kit.Scroll
	frame  string
}

// NewPresenter begins the window where cfg says.
func NewPresenter(cfg PresenterConfig) *Presenter {
	p := &Presenter{cfg: cfg, width: cfg.Width, height: cfg.Height, styles: theme.WithAccent(cfg.Theme, cfg.Accent, cfg.ASCII)}
	if cfg.Notes {
		p.notes = notes.New(notes.Options{Departments: cfg.Departments})
	} else {
		p.room = present.New(present.Options{Resume: cfg.Resume, Departments: cfg.Departments})
	}
	if cfg.Start != nil {
		p.open(*cfg.Start)
	}
	return p
}

func (p *Presenter) open(o Opened) {
	show := room.Open(o.Lesson, p.cfg.Audience, o.Session)
	p.base, p.show, p.pending = o.Session, &show, nil
	p.live.Problem = ""
}

// Session is what this window knows of the session, kept or not; false while there is none.
func (p *Presenter) Session() (room.Session, bool) {
	if p.show == nil {
		return room.Session{}, false
	}
	return p.show.Session, true
}

// Init starts the clock that is on screen.
func (p *Presenter) Init() tea.Cmd { return p.tick() }

type (
	wroteMsg struct {
		id      string
		session room.Session
		n       int
		err     error
	}
	openedMsg struct {
		opened Opened
		err    error
	}
	loadedMsg struct {
		lesson lessons.Lesson
		err    error
	}
	secondMsg struct{}
)

// Update handles one message.
func (p *Presenter) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	p.frame = ""
	switch m := msg.(type) {
	case tea.WindowSizeMsg:
		p.width, p.height = m.Width, m.Height
	case tea.KeyMsg:
		var cmds []tea.Cmd
		for _, k := range apart(m, p.typing()) {
			cmds = append(cmds, p.key(k))
		}
		return p, tea.Batch(append(cmds, p.tick())...)
	case secondMsg:
		p.ticking = false
		return p, p.tick()
	case wroteMsg:
		return p, p.wrote(m)
	case Synced:
		return p, tea.Batch(p.synced(m.Session), p.tick())
	case loadedMsg:
		if m.err == nil && p.show != nil {
			p.reopen(m.lesson)
		}
	case Reloaded:
		p.live.Problem = kit.Clean(m.Problem)
		if m.Problem == "" && p.show != nil {
			p.reopen(m.Lesson)
		}
	case Around:
		p.live.Open, p.live.Rooms = m.Open, m.Rooms
	case Follows:
		if p.show == nil {
			p.open(m.Opened)
			return p, p.tick()
		}
	case openedMsg:
		if m.err != nil {
			p.live.Unsaved = kit.Clean(m.err.Error())
			return p, nil
		}
		p.open(m.opened)
		return p, p.tick()
	}
	return p, nil
}

// apart is the keys of a message one by one: what is typed fast, or comes over a slow line, arrives as one. Into a text
// field it goes as it is.
func apart(m tea.KeyMsg, typing bool) []tea.KeyMsg {
	if m.Type != tea.KeyRunes || len(m.Runes) < 2 || typing {
		return []tea.KeyMsg{m}
	}
	if m.Paste { // on no field: nothing that was copied is a command
		return nil
	}
	var keys []tea.KeyMsg
	for _, r := range m.Runes {
		k := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}, Alt: m.Alt}
		if r == ' ' {
			k.Type = tea.KeySpace
		}
		keys = append(keys, k)
	}
	return keys
}

// key handles the keys of both windows, then lets the screen have it.
func (p *Presenter) key(m tea.KeyMsg) tea.Cmd {
	typing := p.typing()
	switch {
	case kit.Pressed(m, "ctrl+l"), !typing && kit.Pressed(m, "L"):
		if p.show == nil {
			p.cfg.Lang = other(p.cfg.Lang)
			return nil
		}
		return p.change(room.InLanguage(other(p.show.Lesson.Language)))
	case kit.Pressed(m, "ctrl+t"), !typing && kit.Pressed(m, "T"):
		p.styles = theme.WithAccent(p.styles.Theme.Next(), p.cfg.Accent, p.cfg.ASCII)
		return nil
	}
	ctx := p.context()
	if p.room != nil {
		if p.show == nil {
			return tea.Quit
		}
		return p.do(p.room.Update(ctx, *p.show, m))
	}
	return p.do(p.notes.Update(ctx, p.show, p.live, m))
}

func other(lang string) string {
	if lang == "nl" {
		return "en"
	}
	return "nl"
}

func (p *Presenter) typing() bool {
	if p.room != nil {
		return p.room.Typing()
	}
	return p.notes.Typing()
}

// do carries out what a screen asks.
func (p *Presenter) do(action kit.Action) tea.Cmd {
	switch a := action.(type) {
	case present.Changed:
		return p.change(a.Change)
	case notes.Changed:
		return p.change(a.Change)
	case present.Quit, notes.Quit:
		return p.quit()
	case present.Anew:
		anew := p.cfg.Anew
		return func() tea.Msg {
			o, err := anew()
			return openedMsg{o, err}
		}
	case notes.Follow:
		follow := p.cfg.Follow
		return func() tea.Msg {
			o, err := follow(a.ID)
			return openedMsg{o, err}
		}
	}
	return nil
}

// change shows a change at once and has it kept.
func (p *Presenter) change(c room.Change) tea.Cmd {
	if p.show == nil || c == nil {
		return nil
	}
	next := p.show.Do(c)
	p.show = &next
	p.pending = append(p.pending, c)
	return tea.Batch(p.write(), p.speak())
}

// write keeps the pending changes. One write runs at a time, so that they are kept in their order.
func (p *Presenter) write() tea.Cmd {
	if p.writing > 0 || len(p.pending) == 0 {
		return nil
	}
	p.writing = len(p.pending)
	changes, last, write := p.pending[:p.writing:p.writing], p.base, p.cfg.Write
	lesson, audience := p.show.Lesson, p.cfg.Audience // values: the command must not see the presenter
	return func() tea.Msg {
		s, err := write(last, func(s room.Session) room.Session { return applied(room.Open(lesson, audience, s), changes).Session })
		return wroteMsg{last.ID, s, len(changes), err}
	}
}

func applied(s room.Show, changes []room.Change) room.Show {
	for _, c := range changes {
		s = s.Do(c)
	}
	return s
}

// wrote follows up on a write: what was kept is the new base, with what was pressed since on top of it.
func (p *Presenter) wrote(m wroteMsg) tea.Cmd {
	p.writing = 0
	if m.id != p.base.ID || p.show == nil {
		return p.write()
	}
	p.live.Unsaved = ""
	if m.err != nil {
		p.live.Unsaved = kit.Clean(m.err.Error())
	}
	p.pending = append([]room.Change(nil), p.pending[min(m.n, len(p.pending)):]...)
	p.rebase(m.session)
	if p.leaving && len(p.pending) == 0 {
		return tea.Quit
	}
	return tea.Batch(p.write(), p.speak())
}

// synced takes over what the other window did. While something of this one is being kept, that will bring it.
func (p *Presenter) synced(s room.Session) tea.Cmd {
	if p.show == nil || s.ID != p.base.ID || s.Seq <= p.base.Seq || p.writing > 0 {
		return nil
	}
	p.rebase(s)
	return p.speak()
}

func (p *Presenter) rebase(s room.Session) {
	p.base = s
	next := applied(room.Open(p.show.Lesson, p.cfg.Audience, s), p.pending)
	p.show = &next
}

func (p *Presenter) reopen(l lessons.Lesson) {
	next := p.show.In(l)
	p.show = &next
}

// speak loads the lesson in the session's language when it is shown in another one.
func (p *Presenter) speak() tea.Cmd {
	if p.show == nil || p.show.Session.Language == p.show.Lesson.Language {
		return nil
	}
	s, load := p.show.Session, p.cfg.Load
	return func() tea.Msg {
		l, err := load(s, s.Language)
		return loadedMsg{l, err}
	}
}

// quit ends the window, but not before all is kept.
func (p *Presenter) quit() tea.Cmd {
	if p.leaving || len(p.pending) == 0 {
		return tea.Quit
	}
	p.leaving = true
	return p.write()
}

// tick wakes the window at the next second when a clock runs on it, at the next minute in the facilitator's window.
func (p *Presenter) tick() tea.Cmd {
	every := time.Duration(0)
	switch {
	case p.show != nil && (p.show.Session.Clock.Running() || p.show.Session.Break != nil):
		every = time.Second
	case p.notes != nil:
		every = 10 * time.Second
	}
	if every == 0 || p.ticking {
		return nil
	}
	p.ticking = true
	now := p.cfg.Now()
	return tea.Tick(now.Truncate(every).Add(every).Sub(now), func(time.Time) tea.Msg { return secondMsg{} })
}

// View is the frame as it was last drawn, or a new one when something changed.
func (p *Presenter) View() string {
	if p.frame != "" {
		return p.frame
	}
	ctx := p.context()
	switch {
	case p.room != nil && p.show != nil:
		p.frame = p.room.View(ctx, *p.show)
	case p.notes != nil:
		page := p.notes.Page(ctx, p.show, p.live)
		page.Typing = p.notes.Typing()
		p.scroll = p.scroll.Follow(ctx, page)
		p.frame = kit.Frame(ctx, page, p.scroll.Top())
	}
	return p.frame
}

func (p *Presenter) context() kit.Context {
	lang := p.cfg.Lang
	if p.show != nil && i18n.Known(p.show.Lesson.Language) {
		lang = p.show.Lesson.Language
	}
	return kit.Context{Width: p.width, Height: p.height, Styles: p.styles, Strings: i18n.For(lang), Now: p.cfg.Now()}
}
