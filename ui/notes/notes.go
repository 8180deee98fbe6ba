// Package notes is the facilitator's own window: the notes of the step that the room sees, what comes next, time and
// pace, and the counting of votes. It draws a room.Show and asks for changes to it.
package notes

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
	// Follow asks for another room's session.
	Follow struct{ ID string }
	// Quit closes the window; the room goes on.
	Quit struct{}
)

// Live is what is known of the room beside its session.
type Live struct {
	Open    bool   // the room's window is there
	Problem string // why the lesson's file cannot be shown as it is now; the last good version is; empty for none
	Unsaved string // why the session cannot be kept on disk; empty for none
	Rooms   []Room // every session that can be followed
}

// Room is a session to follow.
type Room struct {
	ID, Title, Department string
	Opened                time.Time
	Open                  bool // its window is there
}

// Options is what the screen is begun with.
type Options struct {
	Departments map[string]string // known beside the built-in ones: id -> name
}

// Screen is the facilitator's window.
type Screen struct{}

// New begins the screen.
func New(Options) *Screen { return &Screen{} }

// Update handles a key. Show is nil while no room is followed.
func (s *Screen) Update(kit.Context, *room.Show, Live, tea.Msg) kit.Action { return nil }

// Typing reports whether letters go into a text field.
func (s *Screen) Typing() bool { return false }

// Page draws the window.
func (s *Screen) Page(kit.Context, *room.Show, Live) kit.Page { return kit.Page{} }
