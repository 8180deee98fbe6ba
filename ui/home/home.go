// Package home is the first screen: the path of lessons, the profile, the plan, and what to do next.
//
// It is shown a Data, which the app makes from the answers; it asks to open things and changes nothing.
package home

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/overview"
	"ambassadeur/ui/kit"
)

// Data is all that the screen shows.
type Data struct {
	overview.Overview
	Name, Department string
	Owner            bool            // the path of who runs the programme
	Moves            []overview.Move // how the sections of the profile moved since the first measurement
	Loading          bool            // more lessons are being read
	Stale            bool            // the guidelines of the profile are older than they should be
	Notice           string          // something the person should know once
}

// What the screen asks for.
type (
	// OpenedLesson asks for a lesson.
	OpenedLesson struct{ ID string }
	// OpenedProfile asks for the checklist.
	OpenedProfile struct{}
	// OpenedPlan asks for the plan.
	OpenedPlan struct{}
	// OpenedCard asks for what can be handed over to who runs the programme.
	OpenedCard struct{}
	// OpenedRefresher asks for the questions of an earlier lesson.
	OpenedRefresher struct{ Lesson string }
	// OpenedSettings asks for name, department, language and theme.
	OpenedSettings struct{}
	// Quit asks to stop.
	Quit struct{}
)

// Screen is the home screen.
type Screen struct {
	data     Data
	selected int
}

// New shows the data with the next thing to do selected.
func New(d Data) *Screen { return &Screen{data: d, selected: d.Next()} }

// Show shows newer data; what was selected stays selected.
func (s *Screen) Show(d Data) {
	var id string
	if i := s.selected; i < len(s.data.Lessons) {
		id = s.data.Lessons[i].ID
	}
	s.data = d
	for i, l := range d.Lessons {
		if l.ID == id {
			s.selected = i
		}
	}
	s.selected = max(0, min(s.selected, s.rows()-1))
}

// SelectNext selects the next thing to do.
func (s *Screen) SelectNext() { s.selected = s.data.Next() }

// Typing is always false: home has no text field.
func (s *Screen) Typing() bool { return false }

// The lines below the path, counted from its end.
const (
	profileRow = iota
	planRow
	refreshRow
)

func (s *Screen) rows() int {
	n := len(s.data.Lessons) + refreshRow
	if s.data.Refresh != nil {
		n++
	}
	return n
}

// Update moves through the lines and opens what is chosen.
func (s *Screen) Update(_ kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	switch {
	case kit.Pressed(msg, "up", "k"):
		s.selected = kit.Move(s.selected, -1, s.rows())
	case kit.Pressed(msg, "down", "j", "tab"):
		s.selected = kit.Move(s.selected, 1, s.rows())
	case kit.Pressed(msg, "home", "g"):
		s.selected = 0
	case kit.Pressed(msg, "end", "G"):
		s.selected = s.rows() - 1
	case kit.Pressed(msg, "enter", " "):
		return s.open(s.selected), nil
	case kit.Pressed(msg, "p"):
		return OpenedProfile{}, nil
	case kit.Pressed(msg, "a"):
		return OpenedPlan{}, nil
	case kit.Pressed(msg, "d"):
		return OpenedCard{}, nil
	case kit.Pressed(msg, "o", "r") && s.data.Refresh != nil:
		return OpenedRefresher{s.data.Refresh.Lesson}, nil
	case kit.Pressed(msg, "i"):
		return OpenedSettings{}, nil
	case kit.Pressed(msg, "q", "esc"):
		return Quit{}, nil
	}
	if n := kit.Digit(msg); n > 0 && n <= len(s.data.Lessons) {
		s.selected = n - 1
	}
	return nil, nil
}

func (s *Screen) open(i int) kit.Action {
	if i < len(s.data.Lessons) {
		return OpenedLesson{s.data.Lessons[i].ID}
	}
	switch i - len(s.data.Lessons) {
	case profileRow:
		return OpenedProfile{}
	case planRow:
		return OpenedPlan{}
	case refreshRow:
		if s.data.Refresh != nil {
			return OpenedRefresher{s.data.Refresh.Lesson}
		}
	}
	return nil
}
