// Package importing is the screen on which a person brings in what LinkedIn gave them: the data export, the profile as
// PDF, or a single table. It offers the files that were found, takes a path that is typed, pasted or dropped, shows how
// far reading is, and then what was read and what was not. It reads nothing itself.
package importing

import (
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// Found is a file that looks like LinkedIn's, in a folder where downloads go.
type Found struct {
	Path     string
	Name     string
	What     What
	Size     int64 // bytes
	Modified time.Time
}

// What is what a file looks like, from its name.
type What int

// What a file can look like.
const (
	Archive What = iota
	PDF
	Table
	Folder
)

// Problem is a path that could not be read.
type Problem struct {
	Name string // base name, or what was typed
	Err  error  // mostly a *linkedin.Error
}

// Outcome is how an import went.
type Outcome struct {
	Imports  []linkedin.Import
	Problems []Problem
	Kept     error          // why the outcome could not be saved; nil when it was
	Before   profile.Rating // of what was known before
	After    profile.Rating // and with this
}

// What the screen asks for.
type (
	// Chosen asks to read paths: one that was found, or what was typed or dropped, just as it is.
	Chosen struct {
		Path string // of a Found; empty when Text is
		Text string // typed, pasted or dropped: one or more paths, perhaps in quotes
	}
	// Left asks to close the screen; with Done the person saw an outcome that changed something.
	Left struct{ Done bool }
	// OpenedLink asks to show a page in the browser.
	OpenedLink struct{ URL string }
)

// view is which of its pages the screen shows.
type view int

const (
	choose view = iota
	howTo
	reading
	report
)

// Screen is the import.
type Screen struct {
	view view

	looking bool // files are still being looked for
	found   []Found
	sel     int // of the found files; those that are shown, and then the field
	field   kit.Line
	tried   bool   // what is in the field was tried and failed: a new path takes its place
	asked   Chosen // what was asked for last, so that a second enter does not ask twice

	name     string // of what is read
	done, of int

	outcome  Outcome
	outcomes int  // how many were shown
	changed  bool // one of them changed something
}

// New returns the screen while it is still being looked for files.
func New() *Screen {
	return &Screen{looking: true, field: emptyField()}
}

func emptyField() kit.Line { return kit.NewLine("", "", maxTyped).Focus(true) }

// maxTyped bounds what the field takes, in characters: room for some dropped files.
const maxTyped = 8192

// Show offers the files that were found, the newest first.
func (s *Screen) Show(found []Found) {
	chosen, onFile := "", s.onFile()
	if onFile {
		chosen = s.found[s.sel].Path
	}
	atField := !s.looking && !onFile || s.field.Text() != ""
	s.looking, s.found, s.sel = false, found, 0
	for i, f := range s.shown() {
		if onFile && f.Path == chosen {
			s.sel = i
		}
	}
	if atField || len(found) == 0 {
		s.sel = len(s.shown())
	}
}

// Reading says that reading began, with a name to show, and how far it is; of is 0 when that is not known.
func (s *Screen) Reading(name string, done, of int) {
	s.view, s.name, s.done, s.of = reading, name, done, of
}

// Done shows an outcome.
func (s *Screen) Done(o Outcome) {
	s.view, s.outcome, s.asked = report, o, Chosen{}
	s.outcomes++
	s.tried = len(o.Imports) == 0
	if !s.tried {
		s.changed = true
		s.field = emptyField()
	}
}

// In names what is still to be asked by the same guidelines in another language.
func (s *Screen) In(g profile.Guidelines) {
	results := slices.Clone(s.outcome.After.Results)
	for i, r := range results {
		if c, ok := g.Criterion(r.Criterion.ID); ok {
			results[i].Criterion = c
		}
	}
	s.outcome.After.Results = results
}

// Typing reports whether letters go into the field: always, where the field is.
func (s *Screen) Typing() bool { return s.view == choose }

// Update handles a key.
func (s *Screen) Update(_ kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	k, ok := msg.(tea.KeyMsg)
	if !ok {
		return nil, nil
	}
	if k.Paste && s.view != reading {
		return s.pasted(k), nil
	}
	switch s.view {
	case choose:
		return s.inChoose(k), nil
	case howTo:
		return s.inHowTo(k), nil
	case reading:
		if kit.Pressed(k, "esc") {
			return s.left(), nil
		}
	case report:
		return s.inReport(k), nil
	}
	return nil, nil
}

func (s *Screen) inReport(k tea.KeyMsg) kit.Action {
	failed := len(s.outcome.Imports) == 0
	switch {
	case failed && kit.Pressed(k, "enter", "esc", " ", "i"), kit.Pressed(k, "i"):
		s.view = choose
	case kit.Pressed(k, "enter", "esc", " "):
		return s.left()
	}
	return nil
}

func (s *Screen) left() kit.Action { return Left{Done: s.changed} }
