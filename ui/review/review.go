// Package review is the screen that shows the action plan and asks to write it. It is shown the plan as markdown and
// knows nothing of how a plan is made or where it is kept.
package review

import (
	"math"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/ui/kit"
)

// Preview is the plan as it would be written now.
type Preview struct {
	Markdown      string
	File          string // where it will be written
	Exists        bool   // a plan is there already; ticks and own lines in it are kept
	Actions, Done int
	Empty         bool // there is nothing in it yet
}

// Options is whose plan it is.
type Options struct{ Owner bool } // of who runs the programme

// Written is what was written; Backup, Calendar and the folder of further documents are empty when there is none.
type Written struct{ File, Backup, Calendar, Beside string }

// What the screen asks for.
type (
	// Wrote asks to write the plan, with or without a calendar file; ShowWritten or Failed answers it.
	Wrote struct{ Calendar bool }
	// Refreshed asks for a new preview; Show or Failed answers it.
	Refreshed struct{}
	// Scrolled asks to scroll by a number of lines, further than the page goes if it is far.
	Scrolled struct{ Lines int }
	// OpenedCard asks for what can be handed over to who runs the programme.
	OpenedCard struct{}
	// Left asks to go back.
	Left struct{}
)

// far is past the end of every page, in lines.
const far = math.MaxInt32

// phase is what the screen is at.
type phase int

const (
	loading   phase = iota // the first preview is being made
	ready                  // the plan is on screen
	writing                // the plan is still on screen while it is written
	written                // the confirmation is on screen
	rewriting              // the confirmation is still on screen while the plan is written once more
	reopening              // the confirmation is still on screen while a new preview is made
	failed
)

// Screen shows one plan.
type Screen struct {
	options Options
	phase   phase
	preview Preview
	plan    document
	written Written
	problem string
	asked   kit.Action // the latest Wrote or Refreshed: what to try again
	drawn   *drawing
}

var _ kit.Screen = (*Screen)(nil)

// New waits for its first preview: the app calls Show or Failed.
func New(o Options) *Screen { return &Screen{options: o, asked: Refreshed{}, drawn: &drawing{}} }

// Show shows a preview. A confirmation stays on screen until the person has asked to see the plan again.
func (s *Screen) Show(p Preview) {
	p.File = path(p.File)
	s.preview, s.plan, s.drawn = p, parse(p.Markdown), &drawing{}
	switch s.phase {
	case loading, ready, reopening, failed:
		s.phase = ready
	case writing, written, rewriting:
	}
}

// ShowWritten confirms what was written.
func (s *Screen) ShowWritten(w Written) {
	s.written = Written{File: path(w.File), Backup: path(w.Backup), Calendar: path(w.Calendar), Beside: path(w.Beside)}
	s.preview.Exists, s.phase = true, written
}

// Failed says why the preview or the writing that was asked for did not work out; enter tries again. A confirmation
// stays: nothing was asked for since.
func (s *Screen) Failed(text string) {
	if s.phase != written {
		s.problem, s.phase = kit.Clean(text), failed
	}
}

// Typing is always false: there is no text field here.
func (s *Screen) Typing() bool { return false }

// Update writes, scrolls and leaves.
func (s *Screen) Update(ctx kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	switch {
	case kit.Pressed(msg, "esc"):
		return Left{}, nil
	case kit.Pressed(msg, "enter"):
		return s.enter(), nil
	case kit.Pressed(msg, "w") && s.canWrite():
		return s.ask(Wrote{}), nil
	case kit.Pressed(msg, "k", "c") && s.canWrite():
		return s.ask(Wrote{Calendar: true}), nil
	case kit.Pressed(msg, "d") && s.handsOver():
		return OpenedCard{}, nil
	case kit.Pressed(msg, "r") && s.canRefresh():
		return s.ask(Refreshed{}), nil
	case kit.Pressed(msg, "up"):
		return Scrolled{-1}, nil
	case kit.Pressed(msg, "down"):
		return Scrolled{1}, nil
	case kit.Pressed(msg, " "):
		return Scrolled{max(1, ctx.Rows()-1)}, nil
	case kit.Pressed(msg, "home", "g"):
		return Scrolled{-far}, nil
	case kit.Pressed(msg, "end", "G"):
		return Scrolled{far}, nil
	}
	return nil, nil
}

// enter does the obvious next thing.
func (s *Screen) enter() kit.Action {
	switch s.phase {
	case ready:
		if s.preview.Empty {
			return Left{}
		}
		return s.ask(Wrote{})
	case failed:
		return s.ask(s.asked)
	case written, reopening:
		return Left{}
	case loading, writing, rewriting:
	}
	return nil
}

// ask remembers what is asked for, so that it can be tried again.
func (s *Screen) ask(a kit.Action) kit.Action {
	s.asked = a
	_, write := a.(Wrote)
	switch {
	case write && s.phase == written:
		s.phase = rewriting
	case write:
		s.phase = writing
	case s.phase == written:
		s.phase = reopening
	case s.phase == failed && s.hasPlan():
		s.phase = ready
	case s.phase == failed:
		s.phase = loading
	}
	return a
}

// handsOver reports whether it is time to make a card of what was written: that is about oneself.
func (s *Screen) handsOver() bool { return s.phase == written && !s.options.Owner }

// hasPlan reports whether there is a plan to show or to write.
func (s *Screen) hasPlan() bool { return s.preview.Markdown != "" && !s.preview.Empty }

func (s *Screen) canWrite() bool {
	return s.hasPlan() && (s.phase == ready || s.phase == failed || s.phase == written)
}

func (s *Screen) canRefresh() bool {
	return s.phase == ready || s.phase == failed || s.phase == written
}

// path is a file's name as it can be shown: a name may hold anything.
func path(name string) string {
	return strings.NewReplacer("\n", " ", "\t", " ").Replace(kit.Clean(name))
}
