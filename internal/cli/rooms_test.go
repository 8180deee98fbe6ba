//go:build !windows

package cli_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/termtest"
)

const patience = 10 * time.Second

// window starts the program in a terminal of its own.
func window(t *testing.T, home string, args ...string) *termtest.Terminal {
	t.Helper()
	cmd := exec.Command("ambassadeur", args...)
	cmd.Env = append(os.Environ(), "AMBASSADEUR_HOME="+home, "LANG=nl_NL.UTF-8", "LC_ALL=", "TERM=xterm-256color", "COLORFGBG=15;0")
	term, err := termtest.Start(cmd, 80, 24)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(term.Close)
	return term
}

func see(t *testing.T, term *termtest.Terminal, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if err := term.WaitFor(text, patience); err != nil {
			t.Fatal(err)
		}
	}
}

func keys(t *testing.T, term *termtest.Terminal, names ...string) {
	t.Helper()
	for _, name := range names {
		if err := term.Key(name); err != nil {
			t.Fatal(err)
		}
	}
}

// A session in two windows: either can be killed in the middle of a vote, and is back where it was.
func TestRoomInTwoWindows(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	notes := window(t, home, "notes")
	see(t, notes, "Nog geen zaal")
	room := window(t, home, "present", "whats-in-it-for-us", "--department", "legal")
	see(t, room, "45 minuten")
	see(t, notes, "titelblad", "ZAAL: titel") // it found the room by itself
	keys(t, notes, " ")
	see(t, room, "1 / 10", "Risico of kans?")
	keys(t, notes, "1", "1", "2", "5", "5")
	see(t, room, "5 stemmen")
	keys(t, room, "4")
	see(t, notes, "samen 6")
	keys(t, notes, "t")

	room.Kill()
	see(t, notes, "ZAAL: dicht", "Het venster van de zaal is dicht")
	keys(t, notes, "3")
	see(t, notes, "samen 7")
	room = window(t, home, "present", "whats-in-it-for-us")
	see(t, room, "een sessie die niet af is")
	keys(t, room, "enter")
	see(t, room, "7 stemmen", "klok staat stil")
	see(t, notes, "ZAAL: vraag")

	notes.Kill()
	keys(t, room, "2")
	see(t, room, "8 stemmen")
	notes = window(t, home, "notes")
	see(t, notes, "samen 8")

	keys(t, notes, "r")
	see(t, room, "25 %")
	keys(t, notes, "b")
	if err := room.WaitGone("25 %", patience); err != nil {
		t.Fatal(err)
	}
	keys(t, room, "x") // any key shows it again, and does nothing else
	see(t, notes, "ZAAL: uitslag")
	keys(t, notes, "A", "down", "enter")
	see(t, room, "25 %") // the department changed, the step and the votes did not
	keys(t, room, "q", "enter")
	if err := room.Wait(patience); err != nil {
		t.Errorf("the room ended with %v", err)
	}
	if !strings.Contains(room.Screen(), "Bewaard: ") {
		t.Errorf("where it is kept is not said:\n%s", room.Screen())
	}
	keys(t, notes, "q", "enter")
	if err := notes.Wait(patience); err != nil {
		t.Errorf("the notes ended with %v", err)
	}
}

// Two rooms at once are two sessions; the notes ask which one to follow.
func TestTwoRooms(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	one := window(t, home, "present", "whats-in-it-for-us")
	see(t, one, "45 minuten")
	two := window(t, home, "present", "whats-in-it-for-us")
	see(t, two, "45 minuten")
	notes := window(t, home, "notes")
	see(t, notes, "Welke zaal?")
	keys(t, notes, "1")
	see(t, notes, "titelblad")
	keys(t, notes, " ")
	see(t, notes, "stap 1 van 10")
	keys(t, one, " ", " ")
	see(t, one, "2 / 10")
	if a, b := strings.Contains(one.Screen(), "2 / 10"), strings.Contains(two.Screen(), "2 / 10"); !a || b {
		t.Errorf("the rooms are not apart: %v %v", a, b)
	}
}

// A lesson's file that is broken while it is shown: the wall stays as it was, the notes say where.
func TestBrokenWhileShown(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	file := filepath.Join(home, "les.yaml")
	write := func(text string) {
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	good := strings.Replace(polls(), "Vraag 1?", "Wie heeft er weleens een bericht gedeeld?", 1)
	write(good)
	room := window(t, home, "present", file)
	see(t, room, "spatie")
	notes := window(t, home, "notes")
	see(t, notes, "titelblad")
	keys(t, room, " ")
	see(t, room, "Wie heeft er weleens")
	write(strings.Replace(good, "question", "vraag", 1))
	see(t, notes, "Het lesbestand klopt niet", "question")
	if screen := room.Screen(); !strings.Contains(screen, "Wie heeft er weleens") || strings.Contains(screen, "klopt niet") {
		t.Errorf("the wall:\n%s", screen)
	}
	write(strings.Replace(good, "Wie heeft er weleens", "Wie van jullie heeft er weleens", 1))
	see(t, room, "Wie van jullie")
	see(t, notes, "Wie van jullie")
}

// A sync file that is damaged while a room is open costs nothing.
func TestDamagedWhileShown(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	room := window(t, home, "present", "whats-in-it-for-us")
	see(t, room, "45 minuten")
	keys(t, room, " ", "1")
	see(t, room, "1 stem")
	found, err := filepath.Glob(filepath.Join(home, "sessions", "*.json"))
	if err != nil || len(found) != 1 {
		t.Fatalf("%v, %v", found, err)
	}
	if err := os.WriteFile(found[0], []byte("\x00\x01{"), 0o600); err != nil {
		t.Fatal(err)
	}
	keys(t, room, "1")
	see(t, room, "2 stemmen")
	notes := window(t, home, "notes")
	see(t, notes, "samen 2")
}
