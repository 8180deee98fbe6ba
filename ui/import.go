package ui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/dropped"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/overview"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/home"
	"ambassadeur/ui/importing"
)

// aMoment is how long reading may take before it is shown: most of it is done by then.
const aMoment = 150 * time.Millisecond

// What comes back while an import is open. Each names its screen: one that was left gets nothing any more.
type (
	foundMsg struct {
		screen *importing.Screen
		found  []importing.Found
	}
	readingMsg struct {
		screen   *importing.Screen
		name     string
		done, of int
		next     <-chan tea.Msg
	}
	importedMsg struct {
		screen     *importing.Screen
		imports    []linkedin.Import
		problems   []importing.Problem
		guidelines profile.Guidelines
		err        error
	}
)

// drop opens what is dragged onto the window, on the screens where nothing else can be pasted.
func (a *App) drop(m tea.KeyMsg) (tea.Cmd, bool) {
	if !m.Paste || a.cfg.ReadLinkedIn == nil || a.top().Typing() || !dropped.Looks(string(m.Runes)) {
		return nil, false
	}
	switch a.top().(type) {
	case *home.Screen, *checklist.Screen:
		find := a.openImport()
		action, cmd := a.top().Update(a.context(), m)
		return tea.Batch(find, cmd, a.do(action)), true
	}
	return nil, false
}

func (a *App) openImport() tea.Cmd {
	a.push(importing.New())
	return a.find()
}

// find looks for files to offer.
func (a *App) find() tea.Cmd {
	screen, ok := a.top().(*importing.Screen)
	if !ok || a.cfg.Found == nil {
		return nil
	}
	found := a.cfg.Found
	return func() tea.Msg { return foundMsg{screen, found()} }
}

// read reads paths, or those that a text names, in the background.
func (a *App) read(paths []string, text string) tea.Cmd {
	screen, ok := a.top().(*importing.Screen)
	if !ok || a.cfg.ReadLinkedIn == nil {
		return nil
	}
	cfg, lang := a.cfg, a.lang
	return func() tea.Msg {
		came := make(chan tea.Msg, 1)
		go func() {
			began := cfg.Now()
			if text != "" {
				paths = cfg.Dropped(text)
			}
			m := importedMsg{screen: screen}
			m.imports, m.problems = cfg.ReadLinkedIn(paths, func(name string, done, of int) {
				if cfg.Now().Sub(began) < aMoment {
					return
				}
				select { // whoever is busy drawing gets the next one
				case came <- readingMsg{screen, name, done, of, came}:
				default:
				}
			})
			m.guidelines, m.err = cfg.Guidelines(lang)
			came <- m
		}()
		return <-came
	}
}

// reading shows how far it is, and waits for more.
func (a *App) reading(m readingMsg) tea.Cmd {
	if a.top() == m.screen {
		m.screen.Reading(m.name, m.done, m.of)
	}
	return func() tea.Msg { return <-m.next }
}

// imported adds what was read to the answers and shows how it went. Who left the screen meanwhile did not want it.
func (a *App) imported(m importedMsg) tea.Cmd {
	if a.top() != m.screen {
		return nil
	}
	if m.err != nil {
		a.say(m.err)
		return nil
	}
	o := importing.Outcome{Imports: m.imports, Problems: m.problems}
	set, before, after := overview.Import(a.set, m.guidelines.For(a.set.Person.Department), linkedin.Members(m.imports), a.moment(), a.cfg.Now())
	o.Before, o.After = before, after
	m.screen.Done(o)
	if len(m.imports) == 0 {
		return nil
	}
	return a.keep(set)
}

// moment is the one that a lesson asked a measurement of, when an open checklist is for it.
func (a *App) moment() string {
	for _, s := range a.screens {
		if list, ok := s.(*checklist.Screen); ok {
			return list.Moment()
		}
	}
	return ""
}

// leftImport goes back to the checklist with what is known now, and to a new one when there was none.
func (a *App) leftImport(act importing.Left) tea.Cmd {
	a.pop()
	if below, ok := a.top().(*checklist.Screen); ok {
		below.Renew(a.set.Member, overview.Evidence(a.set), a.set.Measurements)
		return nil
	}
	if act.Done {
		return a.openChecklist("")
	}
	return nil
}
