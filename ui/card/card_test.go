package card_test

import (
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/handover"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/card"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

var today = time.Date(2026, time.November, 24, 15, 0, 0, 0, time.UTC)

func context(lang string, width, height int) kit.Context {
	return kit.Context{Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: today}
}

// options is what somebody who did everything can hand over.
func options(lang string) card.Options {
	l, err := lessons.OpenShipped(lang, "my-90-days", lessons.Options{})
	if err != nil {
		panic(err)
	}
	set := answers.Set{Person: answers.Person{Name: "Ayşe", Department: "legal"}}
	for _, s := range l.Steps {
		switch s.Type {
		case lessons.TypeReflection:
			set = set.WithAnswer(l.ID, s.ID, answers.Answer{Lines: []string{"Contracten die je begrijpt. (" + s.ID + ")"}})
		case lessons.TypeCommitment:
			set = set.WithAnswer(l.ID, s.ID, answers.Answer{Plans: []answers.IfThen{{
				If: "Als ik op maandag koffie heb gehaald", Then: "reageer ik op een bericht van een collega, en dat houd ik vol tot " + s.ID, Rhythm: "weekly",
			}}})
		}
	}
	set = set.WithAnswer(l.ID, "role", answers.Answer{Choice: []string{"sharer"}})
	in := handover.Input{
		Answers: set, Lessons: []lessons.Lesson{l}, Planned: 5, Done: 2, Gaps: []string{"headline", "about", "skills"}, Prize: true, Today: today,
		First: &answers.Measurement{At: today.AddDate(0, -1, 0), Score: 44, Known: 18, Total: 24, Edition: "2026-11"},
		Last:  &answers.Measurement{At: today, Score: 68, Known: 18, Total: 24, Edition: "2026-11"},
	}
	return card.Options{
		Offer: handover.Of(in, "c7f3c9a2b41d0e55", lang), File: "/home/ayse/Documenten/kaart-c7f3c9.yaml",
		Names: handover.Names{Criteria: map[string]string{"headline": "Kopregel", "about": "Info"}, Prize: "Boekenbon, Sanne (HR)"},
	}
}

func key(name string) tea.KeyMsg {
	types := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd, "space": tea.KeySpace,
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "backspace": tea.KeyBackspace, "ctrl+u": tea.KeyCtrlU,
	}
	if kind, ok := types[name]; ok {
		m := tea.KeyMsg{Type: kind}
		if name == "space" {
			m.Runes = []rune{' '}
		}
		return m
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// press presses keys, parted by blanks, and gives what the last one asked.
func press(s *card.Screen, ctx kit.Context, keys string) (last kit.Action) {
	for k := range strings.FieldsSeq(keys) {
		last, _ = s.Update(ctx, key(k))
	}
	return last
}

// opened is a screen with everything to choose from, after keys.
func opened(ctx kit.Context, keys string) *card.Screen {
	s := card.New()
	s.Show(options(ctx.Strings.Lang))
	press(s, ctx, keys)
	return s
}

func frame(s *card.Screen, ctx kit.Context) string {
	p := s.Page(ctx)
	p.Typing = s.Typing()
	return ansi.Strip(kit.Frame(ctx, p, kit.Scroll{}.Follow(ctx, p).Top()))
}

func TestFrames(t *testing.T) {
	made := func(s *card.Screen, ctx kit.Context) {
		o := options(ctx.Strings.Lang)
		o.Made = true
		s.Show(o)
	}
	states := []struct {
		name, keys string
		then       func(s *card.Screen, ctx kit.Context)
	}{
		{name: "nothing"},
		{name: "some", keys: "space down space down down space end up up space down space down"},
		{name: "no-ticks", keys: "enter"},
		{name: "no-name", keys: "down space down ctrl+u enter"},
		{name: "no-sentences", keys: "down down down down down down down down space enter"},
		{name: "file", keys: "space down space down down space enter"},
		{name: "writing", keys: "space enter enter"},
		{name: "written", keys: "space enter enter", then: func(s *card.Screen, _ kit.Context) {
			s.ShowWritten("/home/ayse/Documenten/kaart-c7f3c9.yaml", today.AddDate(0, 6, 0))
		}},
		{name: "made", then: made},
		{name: "take-back", then: func(s *card.Screen, ctx kit.Context) { made(s, ctx); press(s, ctx, "t") }},
		{name: "taken", then: func(s *card.Screen, ctx kit.Context) {
			made(s, ctx)
			press(s, ctx, "t enter")
			s.ShowWritten("/home/ayse/Documenten/kaart-c7f3c9.yaml", today)
		}},
		{name: "failed", keys: "space enter enter", then: func(s *card.Screen, _ kit.Context) { s.Failed("kaart-c7f3c9.yaml: geen toegang") }},
	}
	for lang, sizes := range map[string][][2]int{"nl": {{80, 24}, {60, 18}, {140, 40}}, "en": {{80, 24}}} {
		for _, st := range states {
			for _, size := range sizes {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", st.name, lang, size[0], size[1]), func(t *testing.T) {
					ctx := context(lang, size[0], size[1])
					s := opened(ctx, st.keys)
					if st.then != nil {
						st.then(s, ctx)
					}
					golden.RequireEqual(t, frame(s, ctx)+"\n")
				})
			}
		}
	}
}

// What is asked to be written is what was ticked, and nothing is asked before the file was on screen.
func TestChoosing(t *testing.T) {
	ctx := context("nl", 80, 24)
	for _, c := range []struct {
		keys string
		want kit.Action
	}{
		{"space enter", nil},
		{"space enter enter", card.Wrote{Choice: handover.Choice{Blocks: []handover.Block{handover.Department}, Name: "Ayşe"}}},
		{"space space enter enter", nil},
		{"down space down ctrl+u U i l enter enter", card.Wrote{Choice: handover.Choice{Blocks: []handover.Block{handover.Name}, Name: "Uil"}}},
		{"down space down ctrl+u enter enter", nil},
		{"end space enter enter", card.Wrote{Choice: handover.Choice{Blocks: []handover.Block{handover.Prize}, Name: "Ayşe"}}},
		{"space enter esc space down down x enter enter", card.Wrote{Choice: handover.Choice{Blocks: []handover.Block{handover.Score}, Name: "Ayşe"}}},
		{"t", nil},
		{"esc", card.Left{}},
		{"space enter enter enter", nil},
	} {
		if got := press(opened(ctx, ""), ctx, c.keys); !reflect.DeepEqual(got, c.want) {
			t.Errorf("%s asks %#v, want %#v", c.keys, got, c.want)
		}
	}
}

// An earlier card can be taken back, from the list and right after writing one.
func TestTakingBack(t *testing.T) {
	ctx := context("nl", 80, 24)
	s := opened(ctx, "space enter enter")
	s.ShowWritten("kaart.yaml", today)
	if got := press(s, ctx, "t"); got != nil {
		t.Errorf("t alone asks %#v", got)
	}
	if !strings.Contains(frame(s, ctx), "withdrawn: true") {
		t.Error("the file that takes the card back is not shown")
	}
	if got := press(s, ctx, "enter"); got != (card.TookBack{}) {
		t.Errorf("enter asks %#v", got)
	}
	s.Failed("vol")
	if got := press(s, ctx, "enter"); got != (card.TookBack{}) {
		t.Errorf("trying again asks %#v", got)
	}
}

// What was ticked is still ticked in another language, and after writing failed.
func TestTicksStay(t *testing.T) {
	ctx := context("nl", 80, 24)
	s := opened(ctx, "space down down space")
	s.Show(options("en"))
	ctx = context("en", 80, 24)
	if got := frame(s, ctx); strings.Count(got, "[✓]") != 2 || !strings.Contains(got, "My department") {
		t.Errorf("after switching the language:\n%s", got)
	}
	want := press(s, ctx, "enter enter")
	s.Failed("vol")
	if got := press(s, ctx, "enter"); !reflect.DeepEqual(got, want) {
		t.Errorf("trying again asks %#v, want %#v", got, want)
	}
}

// Who can be shown nothing can go back.
func TestNothingToOffer(t *testing.T) {
	ctx := context("nl", 80, 24)
	for _, k := range []string{"enter", "esc"} {
		s := card.New()
		s.Failed("het plan is niet te lezen")
		if got := press(s, ctx, k); got != (card.Left{}) {
			t.Errorf("%s asks %#v", k, got)
		}
	}
	if got := press(card.New(), ctx, "esc"); got != (card.Left{}) {
		t.Errorf("esc asks %#v while loading", got)
	}
}
