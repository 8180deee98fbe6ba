package ui

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
)

type savedMsg struct{ err error }

// slowMsg comes a while after a save began.
type slowMsg struct{ save int }

// keep makes a newer set the answers, and saves it.
func (a *App) keep(set answers.Set) tea.Cmd {
	a.set, a.hold = set, true
	return a.save()
}

// save writes the answers as they are now. One save runs at a time, so that an older one cannot land on a newer one.
func (a *App) save() tea.Cmd {
	if a.saving {
		a.dirty = true
		return nil
	}
	a.saving, a.dirty, a.slow = true, false, false
	a.saves++
	set, write, n := a.set, a.cfg.Save, a.saves // values: the command must not see the app
	save := func() tea.Msg { return savedMsg{write(set)} }
	if a.cfg.Patience == 0 {
		return save
	}
	return tea.Batch(save, tea.Tick(a.cfg.Patience, func(time.Time) tea.Msg { return slowMsg{n} }))
}

// saved follows up on a save. A save that failed is said, and tried again with the next answer.
func (a *App) saved(err error) tea.Cmd {
	a.saving, a.lost = false, err
	a.notice = ""
	if err != nil {
		a.notice = i18n.For(a.lang).Common.NotSaved + " " + kit.Clean(err.Error())
	}
	a.hold = a.hold && a.dirty
	switch {
	case a.dirty:
		return a.save()
	case a.leaving:
		return tea.Quit
	}
	return nil
}

// keeper is a screen with something half-filled that must not be lost.
type keeper interface {
	Keep(ctx kit.Context) kit.Action
}

// leave ends the program, but not before the answers are safe.
func (a *App) leave() tea.Cmd {
	var cmd tea.Cmd
	if k, ok := a.top().(keeper); ok && !a.leaving {
		cmd = a.do(k.Keep(a.context()))
	}
	if a.leaving { // a second ctrl+c does not wait
		return tea.Quit
	}
	a.leaving = true
	if a.saving {
		return cmd // saved will quit
	}
	return tea.Quit
}
