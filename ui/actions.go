package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/card"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/home"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/review"
	"ambassadeur/ui/theme"
	"ambassadeur/ui/welcome"
)

// do carries out what a screen asked for.
func (a *App) do(action kit.Action) tea.Cmd {
	switch act := action.(type) {
	case nil:
		return nil
	case []kit.Action:
		cmds := make([]tea.Cmd, len(act))
		for i, one := range act {
			cmds[i] = a.do(one)
		}
		return tea.Batch(cmds...)

	case welcome.Changed:
		return a.changed(act.Person)
	case welcome.Done:
		cmd := a.changed(act.Person)
		a.pop()
		a.home.SelectNext()
		return cmd
	case welcome.Quit, home.Quit:
		return a.leave()

	case home.OpenedLesson:
		return a.readLesson(act.ID, false)
	case home.OpenedRefresher:
		return a.readLesson(act.Lesson, true)
	case home.OpenedProfile:
		return a.openChecklist("")
	case home.OpenedPlan:
		return a.openPlan()
	case home.OpenedSettings:
		a.push(a.welcome(false))
		return nil

	case lesson.Progressed:
		return a.progressed(act)
	case lesson.Finished:
		return a.finished()
	case lesson.Left:
		return a.leftLesson()
	case lesson.MeasureProfile:
		return a.openChecklist(act.Moment)
	case lesson.OpenedLink:
		return a.browse(act.URL)

	case checklist.Rated:
		return a.keep(a.set.WithRated(act.Criterion, act.Rated))
	case checklist.Left:
		return a.leftChecklist(act)
	case checklist.Wrote:
		return a.keep(a.set.WithMember(act.Member))
	case checklist.OpenedImport:
		return a.openImport()
	case checklist.OpenedLink:
		return a.browse(act.URL)

	case importing.Chosen:
		if act.Path != "" {
			return a.read([]string{act.Path}, "")
		}
		return a.read(nil, act.Text)
	case importing.Left:
		return a.leftImport(act)
	case importing.OpenedLink:
		return a.browse(act.URL)

	case home.OpenedCard, review.OpenedCard:
		return a.openCard()
	case card.Wrote:
		return a.writeCard(&act.Choice)
	case card.TookBack:
		return a.writeCard(nil)
	case card.Left:
		a.pop()
		return nil

	case review.Wrote:
		return a.writePlan(act.Calendar)
	case review.Refreshed:
		return a.previewPlan()
	case review.Scrolled:
		ctx := a.context()
		p := a.page(ctx)
		a.scroll = a.scroll.Follow(ctx, p).By(ctx, p, act.Lines)
		return nil
	case review.Left:
		a.pop()
		return nil
	}
	panic("ui: a screen asked for something the app does not know")
}

// changed takes over a person's settings; language and theme take effect at once.
func (a *App) changed(p answers.Person) tea.Cmd {
	language, look := p.Language != a.lang, p.Theme != string(a.styles.Theme)
	if !look {
		p.Theme = a.set.Person.Theme // not chosen: it follows the terminal
	}
	a.set = a.set.WithPerson(p)
	var cmds []tea.Cmd
	if look && theme.Known(p.Theme) {
		cmds = append(cmds, a.switchTheme(theme.Name(p.Theme)))
	}
	if language {
		cmds = append(cmds, a.speak(p.Language))
	}
	a.home.Show(a.homeData())
	return tea.Batch(append(cmds, a.save())...)
}

func (a *App) switchTheme(name theme.Name) tea.Cmd {
	a.styles = theme.WithAccent(name, a.cfg.Accent, a.cfg.ASCII)
	a.set.Person.Theme = string(name)
	a.tellWelcome()
	return a.save()
}

func (a *App) switchLanguage() tea.Cmd {
	if a.lang == "nl" {
		return a.speak("en")
	}
	return a.speak("nl")
}

// speak goes on in another language on every screen, in the same place.
func (a *App) speak(lang string) tea.Cmd {
	a.lang = lang
	a.set.Person.Language = lang
	a.headers = a.cfg.Headers(lang)
	a.tellWelcome()
	a.home.Show(a.homeData())
	cmds := []tea.Cmd{a.save(), a.translate(), a.previewPlan(), a.offer()}
	if a.cfg.More != nil {
		a.loading = true
		cmds = append(cmds, a.readMore())
	}
	return tea.Batch(cmds...)
}

func (a *App) tellWelcome() {
	if w, ok := a.top().(*welcome.Screen); ok {
		p := a.set.Person
		p.Theme = string(a.styles.Theme)
		w.Follow(p)
	}
}

func (a *App) browse(url string) tea.Cmd {
	open := a.cfg.Browse
	return func() tea.Msg { return browsedMsg{open(url)} }
}

type browsedMsg struct{ err error }
