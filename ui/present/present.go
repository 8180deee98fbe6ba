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
)

// Resume is what the screen first asks when a session of this lesson was interrupted.
type Resume struct {
	Since  time.Time // when it was opened
	Number int       // the step it is at, and of how many
	Of     int
}

// GoOn and Anew answer a Resume.
type (
	// GoOn goes on with the interrupted session.
	GoOn struct{}
	// Anew leaves it as it is and begins another one.
	Anew struct{}
)

// Options is what the screen is begun with.
type Options struct {
	Resume      *Resume
	Departments map[string]string // known beside the built-in ones: id -> name
}

// Screen is the room's screen. What is typed half-way (a jump, a search, a question to park) is its own; everything
// else is in the Show.
type Screen struct{}

// New begins the screen.
func New(Options) *Screen { return &Screen{} }

// Update handles a key.
func (s *Screen) Update(kit.Context, room.Show, tea.Msg) kit.Action { return nil }

// Typing reports whether letters go into a text field.
func (s *Screen) Typing() bool { return false }

// View is the whole frame, never larger than the terminal.
func (s *Screen) View(kit.Context, room.Show) string { return "" }
