package home

import (
	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/internal/overview"
	"ambassadeur/ui/kit"
)

// keys is the key map as it is now: enter says what it will do.
func (s *Screen) keys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Home.Keys, ctx.Strings.Common.Keys
	enter := w.Open
	if i := s.selected; i < len(s.data.Lessons) {
		switch s.data.Lessons[i].State {
		case overview.Doing:
			enter = w.Continue
		case overview.Todo:
			enter = w.Begin
		case overview.Done:
			enter = w.Again
		}
	}
	keys := []key.Binding{
		kit.Bind(k.Enter, enter, "enter"), kit.Bind(k.UpDown, w.Choose, "up", "down"),
		kit.Bind("p", w.Profile, "p"), kit.Bind("a", w.Plan, "a"),
	}
	if s.data.Refresh != nil {
		keys = append(keys, kit.Bind(w.RefreshKey, w.Refresh, "o", "r"))
	}
	return append(keys, kit.Bind("i", w.Settings, "i"), kit.Bind("d", w.Card, "d"), kit.Bind("q", k.Quit, "q"))
}
