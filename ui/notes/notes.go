// Package notes is the facilitator's own window: what the room sees now, what to say, and how that is for time. It draws
// a room.Show and asks for changes to it.
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
	Rooms   []Room // every other session whose window is there
}

// Room is a session to follow.
type Room struct {
	ID, Lesson, Title, Department string
	Opened                        time.Time
}

// Options is what the screen is begun with.
type Options struct {
	Departments map[string]string // known beside the built-in ones: id -> name
}

// Screen is the facilitator's window. What is typed half-way and how far the notes are read is its own; everything else
// is in the Show.
type Screen struct {
	options  Options
	over     overlay
	helping  bool // the keys lie over everything
	helped   int  // first line of them
	selected int  // of the rooms
	readAt   string
	read     int // first line of the notes of the step readAt
}

// New begins the screen.
func New(o Options) *Screen { return &Screen{options: o} }

// Update handles a key. Show is nil while no room is followed.
func (s *Screen) Update(ctx kit.Context, show *room.Show, live Live, msg tea.Msg) kit.Action {
	key, ok := msg.(tea.KeyMsg)
	d := desk{Context: ctx, show: show, live: live}.filled()
	switch {
	case !ok:
		return nil
	case s.helping:
		s.helpKey(ctx, key)
		return nil
	case kit.Pressed(key, "f1"), !s.Typing() && kit.Pressed(key, "?"):
		s.helping, s.helped = true, 0
		return nil
	case s.over.kind != nothing && !s.lies(show):
		s.over = overlay{} // the room moved on under it: what was meant by the key is gone too
		return nil
	case s.over.kind != nothing:
		return s.overlayKey(d, key)
	case show == nil:
		return s.waitKey(live, key)
	}
	return s.key(d, key)
}

// Typing reports whether letters go into a text field.
func (s *Screen) Typing() bool {
	switch s.over.kind {
	case jumping, searching, parking, counting:
		return !s.helping
	default:
		return false
	}
}

// waitKey handles a key while no room is followed.
func (s *Screen) waitKey(live Live, key tea.KeyMsg) kit.Action {
	at := min(s.selected, len(live.Rooms)-1)
	switch n := kit.Digit(key); {
	case kit.Pressed(key, "q", "ctrl+c", "esc"):
		return Quit{}
	case kit.Pressed(key, "down"):
		s.selected = kit.Move(at, 1, len(live.Rooms))
	case kit.Pressed(key, "up"):
		s.selected = kit.Move(at, -1, len(live.Rooms))
	case n >= 1 && n <= len(live.Rooms):
		return Follow{live.Rooms[n-1].ID}
	case kit.Pressed(key, "enter", " ") && at >= 0:
		return Follow{live.Rooms[at].ID}
	}
	return nil
}
