package card

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/ui/kit"
)

// Typing reports whether the name is being typed.
func (s *Screen) Typing() bool { return s.phase == choosing && s.now().naming }

// Update ticks, shows the file, and asks to write it.
func (s *Screen) Update(ctx kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	if _, ok := msg.(tea.KeyMsg); !ok {
		return nil, nil
	}
	s.warning = ""
	switch s.phase {
	case choosing:
		return s.choose(ctx, msg), nil
	case whole, withdrawing:
		switch {
		case kit.Pressed(msg, "esc"):
			s.phase = choosing
			s.goTo(s.at)
		case kit.Pressed(msg, "enter"):
			return s.write(s.phase), nil
		}
	case written:
		switch {
		case kit.Pressed(msg, "enter", "esc"):
			return Left{}, nil
		case kit.Pressed(msg, "t") && s.shown == whole:
			s.phase = withdrawing
		}
	case failed:
		switch {
		case kit.Pressed(msg, "esc"):
			return Left{}, nil
		case kit.Pressed(msg, "enter") && s.shown != loading:
			return s.write(s.shown), nil
		case kit.Pressed(msg, "enter"):
			return Left{}, nil
		}
	case loading, writing:
		if kit.Pressed(msg, "esc") {
			return Left{}, nil
		}
	}
	return nil, nil
}

// choose moves through the list and ticks.
func (s *Screen) choose(ctx kit.Context, msg tea.Msg) kit.Action {
	switch {
	case kit.Pressed(msg, "esc"):
		return Left{}
	case kit.Pressed(msg, "up", "shift+tab"):
		s.goTo(s.at - 1)
	case kit.Pressed(msg, "down", "tab"):
		s.goTo(s.at + 1)
	case kit.Pressed(msg, "enter"):
		if s.warning = s.missing(ctx); s.warning == "" {
			s.phase = whole
		}
	case s.now().naming:
		s.name = s.name.Update(msg)
	case kit.Pressed(msg, "k"):
		s.goTo(s.at - 1)
	case kit.Pressed(msg, "j"):
		s.goTo(s.at + 1)
	case kit.Pressed(msg, "home", "g"):
		s.goTo(0)
	case kit.Pressed(msg, "end", "G"):
		s.goTo(len(s.rows()) - 1)
	case kit.Pressed(msg, " ", "x"):
		s.warning = s.toggle(ctx)
	case kit.Pressed(msg, "t") && s.options.Made:
		s.phase = withdrawing
	}
	return nil
}

// write asks to write the file that is on screen.
func (s *Screen) write(shown phase) kit.Action {
	s.phase, s.shown = writing, shown
	if shown == withdrawing {
		return TookBack{}
	}
	return Wrote{s.choice()}
}

// keys is the key map as it is now: enter says what it will do.
func (s *Screen) keys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Card, ctx.Strings.Common.Keys
	back := kit.Bind(k.Esc, k.Back, "esc")
	switch s.phase {
	case choosing:
		keys := []key.Binding{kit.Bind(k.Enter, w.KeyLook, "enter")}
		if !s.now().naming {
			keys = append(keys, kit.Bind(k.Space, w.KeyTick, " ", "x"))
		}
		keys = append(keys, kit.Bind(k.UpDown, w.KeyChoose, "up", "down"), back)
		if s.options.Made && !s.now().naming {
			keys = append(keys, kit.Bind("t", w.KeyTakeBack, "t"))
		}
		return keys
	case whole, withdrawing:
		return []key.Binding{kit.Bind(k.Enter, w.KeyWrite, "enter"), kit.Bind(k.Esc, w.KeyChange, "esc")}
	case written:
		keys := []key.Binding{kit.Bind(k.Enter, w.KeyDone, "enter")}
		if s.shown == whole {
			keys = append(keys, kit.Bind("t", w.KeyTakeBack, "t"))
		}
		return keys
	case failed:
		if s.shown != loading {
			return []key.Binding{kit.Bind(k.Enter, w.KeyAgain, "enter"), back}
		}
	case loading, writing:
	}
	return []key.Binding{back}
}
