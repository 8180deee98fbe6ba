package present_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/present"
	"ambassadeur/ui/theme"
)

var now = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

// allTypes is the lesson with one step of every type.
func allTypes(tb testing.TB, lang string) lessons.Lesson {
	tb.Helper()
	file := filepath.Join("..", "lesson", "testdata", lang, "all-types.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	l, problems := lessons.Read(file, data, lessons.Options{})
	if problems.Errors() > 0 {
		tb.Fatal(problems)
	}
	return l
}

func shipped(tb testing.TB, lang, id string) lessons.Lesson {
	tb.Helper()
	l, err := lessons.OpenShipped(lang, id, lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func session(l lessons.Lesson) room.Show {
	return room.Open(l, lessons.Audience{}, room.New("s", l.ID, l.Title, l.Language, "legal", now, 7))
}

func context(lang string, width, height int) kit.Context {
	return kit.Context{Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: now}
}

// press is a key as a terminal sends it.
func press(name string) tea.KeyMsg {
	for k := tea.KeyType(-100); k < 200; k++ {
		if m := (tea.KeyMsg{Type: k}); m.String() == name && k != tea.KeyRunes {
			return m
		}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// play presses keys and does what the screen asks for; it reports whether it asked to quit.
func play(ctx kit.Context, s *present.Screen, show room.Show, keys ...string) (room.Show, bool) {
	quit := false
	for _, k := range keys {
		switch a := s.Update(ctx, show, press(k)).(type) {
		case present.Changed:
			show = show.Do(a.Change)
		case present.Quit:
			quit = true
		}
	}
	return show, quit
}

func fits(tb testing.TB, frame string, width, height int) {
	tb.Helper()
	lines := strings.Split(frame, "\n")
	if len(lines) > height {
		tb.Fatalf("%d lines in %d rows", len(lines), height)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			tb.Fatalf("a line of %d in %d columns: %q", w, width, ansi.Strip(l))
		}
	}
}
