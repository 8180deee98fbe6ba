// Package present is the room's screen: one idea at a time, readable from the back, and nothing given away before its
// time. It draws a room.Show and asks for changes to it; the facilitator's notes are never on it.
package present

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// What this screen asks of the presenter.
type (
	// Changed asks for a change of the session.
	Changed struct{ Change room.Change }
	// Quit closes the window; the session is kept.
	Quit struct{}
	// Anew leaves an interrupted session as it is and begins another one.
	Anew struct{}
)

// Resume is what the screen asks about first when a session of this lesson was interrupted.
type Resume struct{ Since time.Time }

// Options is what the screen is begun with.
type Options struct {
	Resume      *Resume
	Departments map[string]string // known beside the built-in ones: id -> name
}

// Screen is the room's screen. What is typed half-way is its own; everything else is in the Show.
type Screen struct {
	options Options
	over    overlay
	touched bool // a key was pressed: the hint to zoom has been seen
}

// New begins the screen.
func New(o Options) *Screen {
	s := &Screen{options: o}
	if o.Resume != nil {
		s.over.kind = resuming
	}
	return s
}

// Update handles a key.
func (s *Screen) Update(ctx kit.Context, show room.Show, msg tea.Msg) kit.Action {
	key, ok := msg.(tea.KeyMsg)
	if !ok {
		return nil
	}
	s.touched = true
	if s.over.kind != nothing {
		return s.overlayKey(ctx, show, key)
	}
	if show.Session.Blank {
		return Changed{room.BlankScreen(false)}
	}
	return s.key(ctx, show, key)
}

// Typing reports whether letters go into a text field.
func (s *Screen) Typing() bool {
	switch s.over.kind {
	case jumping, searching, parking, counting:
		return true
	default:
		return false
	}
}
