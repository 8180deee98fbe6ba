// Package welcome is the first screen somebody sees, and the settings later: language, name, department, theme.
package welcome

import (
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// What the screen asks for.
type (
	// Changed is the person as chosen so far; language and theme take effect at once.
	Changed struct{ Person answers.Person }
	// Done is the person as chosen.
	Done struct{ Person answers.Person }
	// Quit asks to stop.
	Quit struct{}
)

// Options is what the screen must know.
type Options struct {
	First       bool     // nobody has been here before
	Folder      string   // where answers are kept
	Departments []string // ids, in the order of the list
	Names       map[string]string
	Lessons     int // how many there are, and how long they take
	Minutes     int
}

type row int

const (
	languageRow row = iota
	nameRow
	departmentRow
	themeRow
	doneRow
	rows
)

// Screen is the welcome, and the settings.
type Screen struct {
	person  answers.Person
	options Options
	name    kit.Line
	row     row
}

// New shows a person's settings. With First the button is selected, for all of it is optional.
func New(p answers.Person, o Options) *Screen {
	s := &Screen{person: p, options: o, name: kit.NewLine(p.Name, "", 40), row: languageRow}
	if o.First {
		s.row = doneRow
	}
	return s
}

// Typing reports whether the name is being typed.
func (s *Screen) Typing() bool { return s.row == nameRow }

// Update moves through the rows and changes them.
func (s *Screen) Update(_ kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	switch {
	case kit.Pressed(msg, "up", "shift+tab"):
		s.goTo(s.row - 1)
	case kit.Pressed(msg, "down", "tab"):
		s.goTo(s.row + 1)
	case kit.Pressed(msg, "enter"):
		if s.row == doneRow || !s.options.First {
			return Done{s.chosen()}, nil
		}
		s.goTo(s.row + 1)
	case kit.Pressed(msg, "esc"):
		if s.options.First {
			return Quit{}, nil
		}
		return Done{s.chosen()}, nil
	case s.row == nameRow:
		s.name = s.name.Update(msg)
	case kit.Pressed(msg, "left", "h"):
		return s.change(-1), nil
	case kit.Pressed(msg, "right", "l", " "):
		return s.change(1), nil
	}
	return nil, nil
}

func (s *Screen) goTo(r row) {
	s.row = max(languageRow, min(r, rows-1))
	s.name = s.name.Focus(s.row == nameRow)
}

// chosen is the person as the rows say.
func (s *Screen) chosen() answers.Person {
	p := s.person
	p.Name, p.Met = s.name.Text(), true
	return p
}

// change goes to the row's next or previous value.
func (s *Screen) change(by int) kit.Action {
	switch s.row {
	case languageRow:
		s.person.Language = turn([]string{"nl", "en"}, s.person.Language, by)
	case departmentRow:
		s.person.Department = turn(append([]string{""}, s.options.Departments...), s.person.Department, by)
	case themeRow:
		var names []string
		for _, n := range theme.Names() {
			names = append(names, string(n))
		}
		s.person.Theme = turn(names, s.person.Theme, by)
	case nameRow, doneRow, rows:
		return nil
	}
	p := s.chosen()
	p.Met = s.person.Met // only Done has met
	return Changed{p}
}

// Follow takes over a language or theme that was changed by a key of the app.
func (s *Screen) Follow(p answers.Person) { s.person.Language, s.person.Theme = p.Language, p.Theme }

func turn(values []string, now string, by int) string {
	i := max(0, slices.Index(values, now))
	return values[(i+by+len(values))%len(values)]
}
