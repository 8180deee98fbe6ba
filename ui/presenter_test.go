package ui_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/theme"
)

// shelf is where two windows keep a session in a test.
type shelf struct {
	session room.Session
	err     error
}

func (s *shelf) write(last room.Session, change func(room.Session) room.Session) (room.Session, error) {
	now := s.session
	if now.Seq < last.Seq {
		now = last
	}
	next := change(now)
	if s.err == nil {
		s.session = next
	}
	return next, s.err
}

func windows(t *testing.T) (*shelf, *ui.Presenter, *ui.Presenter) {
	t.Helper()
	l, err := lessons.OpenShipped("nl", "whats-in-it-for-us", lessons.Options{})
	if err != nil {
		t.Fatal(err)
	}
	at := time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)
	keep := &shelf{session: room.New("s", l.ID, l.Title, "nl", "", at, 1)}
	cfg := ui.PresenterConfig{
		Lang: "nl", Theme: theme.Dark, Width: 80, Height: 24, Now: func() time.Time { return at },
		Start: &ui.Opened{Session: keep.session, Lesson: l}, Write: keep.write,
		Load: func(s room.Session, lang string) (lessons.Lesson, error) {
			return lessons.OpenShipped(lang, s.Lesson, lessons.Options{})
		},
	}
	wall := ui.NewPresenter(cfg)
	cfg.Notes = true
	return keep, wall, ui.NewPresenter(cfg)
}

// send gives a window a message, and carries out what it asks for at once, but for ticks.
func send(p *ui.Presenter, msg tea.Msg) {
	_, cmd := p.Update(msg)
	carryOut(p, cmd)
}

func carryOut(p *ui.Presenter, cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	done := make(chan tea.Msg, 1)
	go func() { done <- cmd() }()
	select {
	case msg := <-done:
		if batch, ok := msg.(tea.BatchMsg); ok {
			for _, c := range batch {
				carryOut(p, c)
			}
		} else if msg != nil {
			send(p, msg)
		}
	case <-time.After(100 * time.Millisecond): // a tick
	}
}

func rune1(r string) tea.KeyMsg { return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(r)} }

// What one window does is seen in the other.
func TestTwoWindowsShowTheSame(t *testing.T) {
	keep, wall, notes := windows(t)
	send(wall, rune1(" "))
	send(notes, ui.Synced{Session: keep.session})
	for _, k := range []string{"1", "1", "2", "4", "5", "5", "r"} {
		send(notes, rune1(k))
	}
	send(wall, ui.Synced{Session: keep.session})
	if frame := ansi.Strip(wall.View()); !strings.Contains(frame, "33 %") || !strings.Contains(frame, "6 stemmen") {
		t.Errorf("the wall does not show what was counted in the notes:\n%s", frame)
	}
	send(wall, rune1(" "))
	send(notes, ui.Synced{Session: keep.session})
	if frame := ansi.Strip(notes.View()); !strings.Contains(frame, "stap 2 van 10") {
		t.Errorf("the notes do not follow:\n%s", frame)
	}
}

// Both windows pressing "on" at the same moment is one step, and hands that are counted in both are all counted.
func TestBothAtOnce(t *testing.T) {
	keep, wall, notes := windows(t)
	send(wall, rune1(" "))
	send(notes, rune1(" ")) // it has not heard of the wall's yet
	if keep.session.Number != 1 {
		t.Errorf("at step %d", keep.session.Number)
	}
	send(wall, rune1("1"))
	send(notes, rune1("1"))
	send(notes, rune1("2"))
	if got := keep.session.Votes["before"].First; got["1"] != 2 || got["2"] != 1 {
		t.Errorf("counted %v", got)
	}
}

// Hands that are counted faster than the terminal sends them are all counted; what is pasted is no command.
func TestFastKeys(t *testing.T) {
	keep, wall, _ := windows(t)
	send(wall, rune1(" "))
	send(wall, rune1("112-1"))
	if got := keep.session.Votes["before"].First; got["1"] != 1 || got["2"] != 1 {
		t.Errorf("counted %v", got)
	}
	send(wall, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("5 3q"), Paste: true})
	if got := keep.session; got.Votes["before"].First["5"] != 0 || got.Number != 1 {
		t.Errorf("pasted: %+v", got)
	}
	send(wall, rune1("P2"))
	if keep.session.Break == nil {
		t.Error("no break")
	}
}

// A session that cannot be kept goes on; the notes say so, the wall does not. Once it can be kept, all of it is.
func TestUnkeptGoesOn(t *testing.T) {
	keep, wall, notes := windows(t)
	keep.err = errors.New("de schijf is vol")
	send(wall, rune1(" "))
	send(wall, rune1("1"))
	send(notes, rune1(" "))
	if frame := ansi.Strip(wall.View()); !strings.Contains(frame, "1 stem") || strings.Contains(frame, "schijf") {
		t.Errorf("the wall:\n%s", frame)
	}
	if frame := ansi.Strip(notes.View()); !strings.Contains(frame, "de schijf is vol") {
		t.Errorf("the notes:\n%s", frame)
	}
	keep.err = nil
	send(wall, rune1("1"))
	if got := keep.session.Votes["before"].First["1"]; got != 2 || keep.session.Number != 1 {
		t.Errorf("kept %d of 2 hands at step %d", got, keep.session.Number)
	}
}

// A lesson's file that is broken while it is shown is the notes' matter; one that is right again is shown.
func TestBrokenFile(t *testing.T) {
	_, wall, notes := windows(t)
	before := wall.View()
	for _, w := range []*ui.Presenter{wall, notes} {
		send(w, ui.Reloaded{Problem: "les.yaml:3:1: \x1b[2Jonbekende sleutel"})
	}
	if wall.View() != before {
		t.Error("the wall shows that the file is broken")
	}
	if frame := notes.View(); !strings.Contains(ansi.Strip(frame), "onbekende sleutel") || strings.Contains(frame, "\x1b[2J") {
		t.Errorf("the notes:\n%s", frame)
	}
	l, _ := lessons.OpenShipped("nl", "sharing-safely-together", lessons.Options{})
	send(wall, ui.Reloaded{Lesson: l})
	if wall.View() == before {
		t.Error("the wall does not show the new lesson")
	}
}

// The language changes in both windows, at the same step, with the votes.
func TestLanguage(t *testing.T) {
	keep, wall, notes := windows(t)
	send(wall, rune1(" "))
	send(wall, rune1("1"))
	send(wall, rune1("L"))
	send(notes, ui.Synced{Session: keep.session})
	if frame := ansi.Strip(wall.View()); !strings.Contains(frame, "1 vote") || !strings.Contains(frame, "1 / 10") {
		t.Errorf("the wall:\n%s", frame)
	}
	if frame := ansi.Strip(notes.View()); !strings.Contains(frame, "step 1 of 10") {
		t.Errorf("the notes:\n%s", frame)
	}
}
