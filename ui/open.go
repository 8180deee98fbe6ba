package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/review"
)

// openLesson is the lesson that is on the stack.
type openLesson struct {
	id        string
	lesson    lessons.Lesson
	screen    *lesson.Screen
	refresher bool
}

// What was read in the background.
type (
	lessonMsg struct {
		lesson    lessons.Lesson
		refresher bool
		err       error
	}
	guidelinesMsg struct {
		moment     string
		guidelines profile.Guidelines
		err        error
	}
	headersMsg struct {
		lang    string
		headers []lessons.Header
		err     error
	}
	translatedMsg struct {
		lesson     *lessons.Lesson
		guidelines *profile.Guidelines
	}
	previewMsg struct {
		lang    string
		preview PlanPreview
		err     error
	}
	writtenMsg struct {
		written PlanWritten
		err     error
	}
)

// arrived handles what was read in the background, and reports whether the message was such a thing.
func (a *App) arrived(msg tea.Msg) (tea.Cmd, bool) {
	switch m := msg.(type) {
	case lessonMsg:
		if m.err != nil {
			a.say(m.err)
			return nil, true
		}
		if m.refresher {
			a.openRefresher(m.lesson)
		} else {
			a.openLesson(m.lesson)
		}
	case guidelinesMsg:
		if m.err != nil {
			a.say(m.err)
			return nil, true
		}
		g := m.guidelines.For(a.set.Person.Department)
		o := checklist.Options{Moment: m.moment, Member: a.set.Member}
		a.push(checklist.New(g, overview.Evidence(a.set), a.set.Measurements, o))
		if a.cfg.Start == StartImport && len(a.cfg.Paths) > 0 {
			paths := a.cfg.Paths
			a.cfg.Paths = nil
			a.push(importing.New())
			return a.read(paths, ""), true
		}
	case headersMsg:
		if m.lang != a.lang {
			return nil, true // the language was switched meanwhile
		}
		a.loading = false
		if m.err != nil {
			a.say(m.err)
		}
		a.headers = lessons.Merge(a.headers, m.headers)
		a.home.Show(a.homeData())
	case translatedMsg:
		a.translated(m)
	case foundMsg:
		m.screen.Show(m.found)
	case readingMsg:
		return a.reading(m), true
	case importedMsg:
		return a.imported(m), true
	case previewMsg:
		a.previewed(m)
	case writtenMsg:
		return a.planWritten(m), true
	case offerMsg:
		a.offered(m)
	case cardMsg:
		return a.cardWritten(m), true
	case browsedMsg:
		if m.err != nil {
			a.say(m.err)
		}
	default:
		return nil, false
	}
	return nil, true
}

func (a *App) say(err error) { a.notice = a.told(err) }

// told is an error in the language of the screen, if it can say itself in it.
func (a *App) told(err error) string {
	if r, ok := err.(interface{ In(lang string) string }); ok {
		return kit.Clean(r.In(a.lang))
	}
	return kit.Clean(err.Error())
}

func (a *App) readLesson(id string, refresher bool) tea.Cmd {
	open, lang := a.cfg.Open, a.lang
	return func() tea.Msg {
		l, err := open(lang, id)
		return lessonMsg{l, refresher, err}
	}
}

func (a *App) readMore() tea.Cmd {
	more, lang := a.cfg.More, a.lang
	return func() tea.Msg {
		headers, err := more(lang)
		return headersMsg{lang, headers, err}
	}
}

func (a *App) audience() lessons.Audience {
	return lessons.Audience{Department: a.set.Person.Department, Mode: lessons.Self, Words: a.cfg.Words, Cases: a.cfg.Cases}
}

func (a *App) openLesson(l lessons.Lesson) {
	w := lessons.Begin(l, a.audience(), a.set.Progress(l.ID), a.cfg.Now(), a.cfg.Seed())
	a.show(&openLesson{id: l.ID, lesson: l, screen: lesson.New(w, a.lessonOptions())})
}

func (a *App) openRefresher(l lessons.Lesson) {
	r := lessons.Refresher(l, a.audience(), a.set.Progress(l.ID), overview.RefreshQuestions)
	if len(r.Steps) == 0 {
		return
	}
	w := lessons.Begin(r, a.audience(), answers.Progress{}, a.cfg.Now(), a.cfg.Seed())
	o := a.lessonOptions()
	o.Refresher = true
	a.show(&openLesson{id: l.ID, lesson: r, screen: lesson.New(w, o), refresher: true})
}

func (a *App) lessonOptions() lesson.Options {
	var o lesson.Options
	if n := len(a.set.Measurements); n > 0 {
		m := a.set.Measurements[n-1]
		o.Score = &lesson.ProfileScore{Score: m.Score, Known: m.Known, Total: m.Total}
		if first, ok := overview.Baseline(a.set.Measurements, m.Edition); ok {
			o.Score.Before = &lesson.ProfileScore{Score: first.Score, Known: first.Known, Total: first.Total}
		}
	}
	return o
}

func (a *App) show(o *openLesson) {
	a.notice = ""
	a.inLes = o
	a.push(o.screen)
}

func (a *App) openChecklist(moment string) tea.Cmd {
	read, lang := a.cfg.Guidelines, a.lang
	return func() tea.Msg {
		g, err := read(lang)
		return guidelinesMsg{moment, g, err}
	}
}

func (a *App) openPlan() tea.Cmd {
	a.push(review.New(review.Options{Owner: a.cfg.Owner}))
	return a.previewPlan()
}

// translate reads what is on screen in the language as it is now.
func (a *App) translate() tea.Cmd {
	open, read, lang := a.cfg.Open, a.cfg.Guidelines, a.lang
	id, onList := "", false
	if a.inLes != nil {
		id = a.inLes.id
	}
	for _, s := range a.screens {
		switch s.(type) {
		case *checklist.Screen, *importing.Screen:
			onList = true
		}
	}
	return func() tea.Msg {
		var m translatedMsg
		if id != "" {
			if l, err := open(lang, id); err == nil {
				m.lesson = &l
			}
		}
		if onList {
			if g, err := read(lang); err == nil {
				m.guidelines = &g
			}
		}
		return m
	}
}

func (a *App) translated(m translatedMsg) {
	if o := a.inLes; m.lesson != nil && o != nil && m.lesson.ID == o.id {
		l := *m.lesson
		if l.Language != a.lang {
			a.notice = i18n.For(a.lang).Common.OtherLanguageOnly
		}
		if o.refresher {
			l = lessons.Refresher(l, a.audience(), a.set.Progress(l.ID), overview.RefreshQuestions)
		}
		o.lesson = l
		o.screen.In(l)
	}
	if m.guidelines == nil {
		return
	}
	for _, s := range a.screens {
		if list, ok := s.(interface{ In(profile.Guidelines) }); ok {
			list.In(m.guidelines.For(a.set.Person.Department))
		}
	}
}
