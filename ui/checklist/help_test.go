package checklist_test

import (
	"os"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// now is the day of the tests.
var now = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)

func small(tb testing.TB, lang string) profile.Guidelines {
	tb.Helper()
	file := "testdata/small." + lang + ".yaml"
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	g, problems := profile.Read(file, data, nil)
	for _, p := range problems {
		if !strings.Contains(p.Rule, "W402") { // one source is doubtful on purpose
			tb.Fatal(problems)
		}
	}
	return g.For("")
}

func context(lang string, width, height int) kit.Context {
	return kit.Context{
		Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: now,
	}
}

// said is evidence from "criterion level" pairs, said on an earlier day.
func said(pairs ...string) profile.Evidence {
	var e profile.Evidence
	for _, p := range pairs {
		id, level, _ := strings.Cut(p, " ")
		e = e.WithSaid(id, profile.Statement{Level: level, At: now.AddDate(0, 0, -10)})
	}
	return e
}

func full() profile.Evidence {
	return said("photo good", "headline job", "about company", "skills some", "two-step on")
}

// export is measured facts, taken from an export of 12 November.
func export(e profile.Evidence) profile.Evidence {
	at := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	return e.With("headline.length", profile.Fact{Number: 24, Origin: profile.Export, At: at, Text: "Advocaat bij Bakker & Co"}).
		With("headline.default", profile.Fact{Yes: true, Origin: profile.Export, At: at})
}

// earlier is a measurement of 3 September as the app keeps it.
func earlier(g profile.Guidelines, e profile.Evidence) answers.Measurement {
	r := profile.Rate(g, e)
	m := answers.Measurement{
		At: time.Date(2026, 9, 3, 10, 0, 0, 0, time.UTC), Edition: r.Edition, Moment: "before", Score: r.Score, Known: r.Known,
		Total: r.Total, Levels: map[string]string{},
	}
	for _, res := range r.Results {
		if res.Known {
			m.Levels[res.Criterion.ID] = res.Level.ID
		}
	}
	return m
}

func key(name string) tea.KeyMsg {
	special := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "home": tea.KeyHome, "end": tea.KeyEnd, "backspace": tea.KeyBackspace,
		"ctrl+s": tea.KeyCtrlS, "ctrl+x": tea.KeyCtrlX, "space": tea.KeySpace, "delete": tea.KeyDelete, "pgdown": tea.KeyPgDown,
	}
	if t, ok := special[name]; ok {
		if t == tea.KeySpace {
			return tea.KeyMsg{Type: t, Runes: []rune{' '}}
		}
		return tea.KeyMsg{Type: t}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// press presses keys, parted by blanks, and returns the actions.
func press(s *checklist.Screen, keys string) []kit.Action {
	var actions []kit.Action
	for k := range strings.FieldsSeq(keys) {
		if a, _ := s.Update(context("nl", 80, 24), key(k)); a != nil {
			actions = append(actions, a)
		}
	}
	return actions
}

// frame is what the terminal shows, scrolled as the app does for a page seen for the first time.
func frame(s *checklist.Screen, ctx kit.Context) string {
	p := s.Page(ctx)
	p.Typing = s.Typing()
	return kit.Frame(ctx, p, kit.Scroll{}.Follow(ctx, p).Top())
}
