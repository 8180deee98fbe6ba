package ui_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/preview"
	"ambassadeur/ui/theme"
)

// reading is a lesson's text as the command line reads a file.
func reading(text string) preview.Reading {
	r := preview.Reading{Name: "les.yaml", Format: "lesson/1", At: time.Date(2026, 11, 24, 10, 42, 0, 0, time.UTC)}
	r.Lesson, r.Problems = lessons.Read("les.yaml", []byte(text), lessons.Options{})
	r.Good = r.Problems.Errors() == 0
	r.Outline = lessons.Outline([]byte(text))
	r.Source = strings.Split(strings.TrimRight(kit.Clean(text), "\n"), "\n")
	return r
}

func allTypesText(t testing.TB, lang string) string {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("lesson", "testdata", lang, "all-types.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	return string(data)
}

func previewer(lang, text string, width, height int) *ui.Previewer {
	return ui.NewPreviewer(ui.PreviewConfig{
		Strings: i18n.For(lang), Theme: theme.Dark, Width: width, Height: height, Seed: 7, First: reading(text),
		Now: func() time.Time { return time.Date(2026, 11, 24, 11, 0, 0, 0, time.UTC) },
	})
}

// keyed is a key as a terminal sends it.
func keyed(name string) tea.KeyMsg {
	for k := tea.KeyType(-100); k < 200; k++ {
		if m := (tea.KeyMsg{Type: k}); m.String() == name && k != tea.KeyRunes {
			return m
		}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

// press gives keys to the window and carries out what it asks for.
func press(p *ui.Previewer, names ...string) {
	for _, name := range names {
		_, cmd := p.Update(keyed(name))
		if cmd == nil {
			continue
		}
		if saved, ok := cmd().(ui.Saved); ok {
			p.Update(saved)
		}
	}
}

func shown(p *ui.Previewer) string { return ansi.Strip(p.View()) }

func mustSee(t *testing.T, p *ui.Previewer, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(shown(p), text) {
			t.Fatalf("%q is not on screen:\n%s", text, shown(p))
		}
	}
}

func mustFit(t interface{ Fatalf(string, ...any) }, frame string, width, height int) {
	lines := strings.Split(frame, "\n")
	if len(lines) > height {
		t.Fatalf("%d lines in %d rows", len(lines), height)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > width {
			t.Fatalf("a line of %d in %d columns: %q", w, width, ansi.Strip(l))
		}
	}
}

// The window looks as it did when it was last looked at: as an employee, a room and in lines, with and without mistakes.
func TestPreviewFrames(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 18}, {140, 40}} {
		for _, lang := range []string{"nl", "en"} {
			t.Run(fmt.Sprintf("%s-%dx%d", lang, size[0], size[1]), func(t *testing.T) {
				text := allTypesText(t, lang)
				broken := strings.Replace(text, "question:", "vraag:", 1)
				var b strings.Builder
				draw := func(what string, p *ui.Previewer) {
					mustFit(t, p.View(), size[0], size[1])
					fmt.Fprintf(&b, "=== %s\n", what)
					for l := range strings.SplitSeq(shown(p), "\n") {
						b.WriteString(strings.TrimRight(l, " ") + "\n")
					}
				}
				p := previewer(lang, text, size[0], size[1])
				draw("title", p)
				press(p, "tab")
				draw("bar", p)
				press(p, "n", "n", "n")
				draw("employee", p)
				press(p, "m")
				draw("room", p)
				press(p, "r")
				draw("room, revealed", p)
				press(p, "m")
				draw("plain lines", p)
				press(p, "m", "g")
				draw("steps", p)
				press(p, "esc", "?")
				draw("keys", p)
				press(p, "esc", "s")
				draw("80x24", p)
				press(p, "s")
				draw("60x18", p)
				press(p, "s", "right", "pgdown")
				draw("140x40", p)
				press(p, "s", "tab")
				p.Update(ui.Saved{Reading: reading(broken)})
				draw("broken while shown", p)
				press(p, "tab", "down")
				draw("broken, the bar", p)
				p.Update(ui.Saved{Reading: preview.Reading{Name: "les.yaml", Gone: true}})
				draw("gone", p)
				draw("broken from the start", previewer(lang, broken, size[0], size[1]))
				golden.RequireEqual(t, []byte(b.String()))
			})
		}
	}
}

// What is saved is seen at once, at the same step, with what was answered there; also when the step is renamed or moved.
func TestPreviewKeepsItsPlace(t *testing.T) {
	text := scenes()
	p := previewer("nl", text, 80, 24)
	press(p, "tab", "n", "n", "tab", "2", "enter")
	mustSee(t, p, "Vraag twee?", "✗")
	for what, next := range map[string]string{
		"new words": strings.Replace(text, "Vraag twee?", "Vraag twee, anders?", 1),
		"renamed":   strings.Replace(strings.Replace(text, "Vraag twee?", "Vraag twee, anders?", 1), "id: two", "id: second", 1),
		"one before it": strings.Replace(strings.Replace(text, "Vraag twee?", "Vraag twee, anders?", 1), "steps:\n",
			"steps:\n  - {id: zero, type: text, title: \"Vooraf\", text: \"Lees dit even.\"}\n", 1),
	} {
		t.Run(what, func(t *testing.T) {
			p := previewer("nl", text, 80, 24)
			press(p, "tab", "n", "n", "tab", "2", "enter")
			p.Update(ui.Saved{Reading: reading(next)})
			mustSee(t, p, "Vraag twee, anders?", "✗")
		})
	}
}

// A step whose type changes under the answer, or that goes away, costs the answer and nothing else.
func TestPreviewOfAnotherStep(t *testing.T) {
	text := scenes()
	p := previewer("nl", text, 80, 24)
	press(p, "tab", "n", "n", "tab", "2")
	asked := strings.Index(text, "  - id: two")
	rest := text[asked:]
	after := strings.Index(rest[5:], "  - id: ") + 5
	p.Update(ui.Saved{Reading: reading(text[:asked] + "  - {id: two, type: reflection, question: \"In je eigen woorden?\", input: line}\n" + rest[after:])})
	mustSee(t, p, "In je eigen woorden?")
	press(p, "x", "enter")
	p.Update(ui.Saved{Reading: reading(text[:asked] + rest[after:])})
	mustSee(t, p, "Vraag drie?")
	for range 20 {
		press(p, "enter", "1")
	}
}

// What is half typed stays when the file is saved.
func TestPreviewKeepsHalfASentence(t *testing.T) {
	p := previewer("nl", scenes(), 80, 24)
	press(p, "tab", "g", "end", "up", "enter", "tab", "Ik ga")
	mustSee(t, p, "Ik ga")
	p.Update(ui.Saved{Reading: reading(strings.Replace(scenes(), "Wat neem je mee?", "Wat onthoud je?", 1))})
	mustSee(t, p, "Wat onthoud je?", "Ik ga")
	press(p, "f6", "m", "m", "m", "d", "f6")
	mustSee(t, p, "Wat onthoud je?", "Ik ga")
}

// A mistake leaves the last good picture and says since when it is; mending it goes on there.
func TestPreviewOfMistakes(t *testing.T) {
	text := scenes()
	p := previewer("nl", text, 80, 24)
	press(p, "tab", "n", "tab")
	p.Update(ui.Saved{Reading: reading(strings.Replace(text, "Vraag twee?\"", "Vraag twee?\"\n    kleur: rood", 1))})
	mustSee(t, p, "Vraag een?", "zoals het was om 10:42", "1 fout", `sleutel "kleur"`, "regel")
	press(p, "tab", "enter")
	mustSee(t, p, "Vraag twee?") // the problem led to its step
	p.Update(ui.Saved{Reading: preview.Reading{Name: "les.yaml", Gone: true}})
	mustSee(t, p, "Vraag twee?", "het bestand is weg")
	p.Update(ui.Saved{Reading: reading(text)})
	mustSee(t, p, "Vraag twee?", "in orde")
	if strings.Contains(shown(p), "zoals het was") {
		t.Errorf("the new picture counts as old:\n%s", shown(p))
	}
}

// A file that was broken when the window opened is shown as soon as it is not.
func TestPreviewBeginsWhenMended(t *testing.T) {
	for _, keys := range [][]string{{}, {"tab"}, {"n", "g", "m", "r", "d", "s", "enter", "f6", "1"}} {
		p := previewer("nl", "format: lesson/1\nid: x\n", 80, 24)
		mustSee(t, p, "nog geen beeld", "fouten")
		press(p, keys...)
		p.Update(ui.Saved{Reading: reading(scenes())})
		mustSee(t, p, "Drie vragen")
	}
}

// In the room nothing is given away before its time, and the facilitator's notes never.
func TestPreviewRoomGivesNothingAway(t *testing.T) {
	p := previewer("nl", scenes(), 80, 24)
	press(p, "tab", "m", "n")
	for n := range 3 {
		if at := []string{"Vraageen?", "Vraagtwee?", "Vraagdrie?"}[n]; !strings.Contains(strings.ReplaceAll(shown(p), " ", ""), at) {
			t.Fatalf("not at %s:\n%s", at, shown(p))
		}
		for _, secret := range []string{"Omdat het zo is", "Geheime notitie", "✓ "} {
			if strings.Contains(strings.Split(shown(p), "━━")[0], secret) {
				t.Errorf("%q is on screen:\n%s", secret, shown(p))
			}
		}
		press(p, "r")
		mustSee(t, p, "Omdat het zo is")
		press(p, "r", "n")
	}
}

// The keys of the bar turn everything that can be turned, and come round.
func TestPreviewBar(t *testing.T) {
	p := previewer("nl", scenes(), 140, 40)
	press(p, "tab")
	at := shown(p)
	for _, keys := range [][]string{{"m", "m", "m"}, {"s", "s", "s", "s"}, {"d", "D"}, {"m", "M"}, {"n", "p"}, {"g", "esc"}, {"?", "x"}, {"t", "t", "t"}, {"n", "n", "p", "p", "p"}} {
		press(p, keys...)
		if now := shown(p); now != at {
			t.Fatalf("after %v:\n%s", keys, now)
		}
	}
	press(p, "g", "down", "down", "enter")
	mustSee(t, p, "Vraag twee?")
	press(p, "d")
	mustSee(t, p, "d IT") // the lesson makes a difference for it, so it comes first
}

// What a lesson asks tab for itself is not taken from it; f6 goes to the bar.
func TestPreviewLeavesTabToForms(t *testing.T) {
	p := ui.NewPreviewer(ui.PreviewConfig{
		Strings: i18n.For("nl"), Theme: theme.Dark, Width: 80, Height: 24, First: reading(allTypesText(t, "nl")), Step: "promise", Now: time.Now,
	})
	for range 20 {
		if strings.Contains(shown(p), "f6 naar de balk") {
			press(p, "tab")
			mustSee(t, p, "f6 naar de balk")
			press(p, "f6")
			mustSee(t, p, "BALK")
			return
		}
		press(p, "down", "enter")
	}
	t.Fatalf("no form:\n%s", shown(p))
}

// A translation that lies beside the file is shown, at the same step; without one only the program's words change.
func TestPreviewInAnotherLanguage(t *testing.T) {
	for _, beside := range []bool{true, false} {
		text := scenes()
		p := ui.NewPreviewer(ui.PreviewConfig{
			Strings: i18n.For("nl"), Theme: theme.Dark, Width: 80, Height: 24, First: reading(text), Now: time.Now,
			Read: func(lang string) preview.Reading {
				r := reading(text)
				if lang == "en" && beside {
					r = reading(strings.NewReplacer("language: nl", "language: en", "Vraag twee", "Question two").Replace(text))
					r.Translation = true
				}
				r.Language = lang
				return r
			},
		})
		press(p, "tab", "n", "n", "l")
		if beside {
			mustSee(t, p, "Question two?", "step 2 of")
		} else {
			mustSee(t, p, "Vraag twee?", "step 2 of", "geen vertaling")
		}
		press(p, "l")
		mustSee(t, p, "Vraag twee?", "stap 2 van")
	}
}

// Escape sequences in a file do not reach the terminal, as a lesson or as text.
func TestPreviewIsHarmless(t *testing.T) {
	for _, text := range []string{
		strings.ReplaceAll(scenes(), "Vraag", `\e]0;boe\aVraag`),
		strings.ReplaceAll(scenes(), "Vraag", "\x1b]0;boe\aVraag"),
		"format: lesson/1\n\x1b[2Jid: x\n", "\x1b[2J", "\xff\xfe\x00",
	} {
		p := previewer("nl", text, 80, 24)
		for _, k := range []string{"f1", "f6", "n", "n", "m", "m", "m", "g", "esc"} {
			for _, bad := range []string{"\a", "\x1b]", "\x1b[2J", "\x00"} {
				if strings.Contains(p.View(), bad) {
					t.Fatalf("%q is in the frame of %q", bad, text)
				}
			}
			press(p, k)
		}
	}
}

// Whatever is pressed and saved, at any size, the frame fits and nothing breaks.
func TestPreviewFits(t *testing.T) {
	good := []string{allTypesText(t, "nl"), allTypesText(t, "en"), scenes()}
	var readings []preview.Reading
	for _, text := range good {
		readings = append(readings, reading(text), reading(strings.Replace(text, "question:", "vraag:", 2)),
			reading(strings.ReplaceAll(text, "type: single", "type: poll")), reading(text[:len(text)/2]))
	}
	readings = append(readings, preview.Reading{Name: "x", Gone: true}, preview.Reading{Name: strings.Repeat("naam", 40), Why: "geen toegang"},
		preview.Reading{Name: "w.yaml", Format: "workshop/1", Source: []string{"format: workshop/1"}}, reading(""))
	keys := []string{
		"tab", "f6", "n", "n", "p", "m", "d", "s", "g", "r", "t", "l", "?", "esc", "enter", "up", "down", "left", "right", "pgup", "pgdown", "1", "2", "a", "x", " ",
		"h", "L", "T", "home", "end", "shift+tab", "f1", "f5", "b", "P", "A", "/", "k", "v", "+",
	}
	rapid.Check(t, func(t *rapid.T) {
		width, height := rapid.IntRange(0, 200).Draw(t, "width"), rapid.IntRange(0, 60).Draw(t, "height")
		first := readings[rapid.IntRange(0, len(readings)-1).Draw(t, "first")]
		p := ui.NewPreviewer(ui.PreviewConfig{
			Strings: i18n.For(rapid.SampledFrom(i18n.Languages()).Draw(t, "lang")), Theme: theme.Light, Width: width, Height: height, First: first,
			Now: func() time.Time { return time.Date(2026, 11, 24, 11, 0, 0, 0, time.UTC) },
		})
		for range rapid.IntRange(0, 60).Draw(t, "n") {
			switch rapid.IntRange(0, 9).Draw(t, "what") {
			case 0:
				p.Update(ui.Saved{Reading: readings[rapid.IntRange(0, len(readings)-1).Draw(t, "saved")]})
			case 1:
				width, height = rapid.IntRange(0, 200).Draw(t, "width"), rapid.IntRange(0, 60).Draw(t, "height")
				p.Update(tea.WindowSizeMsg{Width: width, Height: height})
			default:
				press(p, rapid.SampledFrom(keys).Draw(t, "key"))
			}
			mustFit(t, p.View(), width, max(1, height))
		}
	})
}

// Any file can be looked at in every way.
func FuzzPreview(f *testing.F) {
	for _, lang := range []string{"nl", "en"} {
		text := allTypesText(f, lang)
		f.Add(text)
		f.Add(strings.Replace(text, "question:", "vraag:", 1))
	}
	f.Add(scenes())
	f.Fuzz(func(t *testing.T, text string) {
		p := previewer("nl", text, 80, 24)
		for _, k := range []string{"f6", "n", "m", "n", "r", "m", "n", "m", "d", "g", "down", "enter", "s", "s", "down", "enter", "f6", "1", "enter"} {
			press(p, k)
			mustFit(t, p.View(), 80, 24)
		}
		q := previewer("nl", scenes(), 120, 30)
		press(q, "f6", "n", "n", "f6", "2", "enter")
		q.Update(ui.Saved{Reading: reading(text)})
		mustFit(t, q.View(), 120, 30)
	})
}

// scenes is a small lesson with three questions.
func scenes() string {
	head := "format: lesson/1\nid: three\nlanguage: nl\nrevision: 1\ntitle: \"Drie vragen\"\ngoal: \"Je kiest drie keer.\"\ntrack: employee\nminutes: 6\nsteps:\n"
	one := func(id, question, more string) string {
		return "  - id: " + id + "\n    type: single\n    question: \"" + question + "\"\n    options:\n      - {text: \"De ene kant op\", correct: true, feedback: \"Dat klopt.\"}\n      - {text: \"De andere kant op\", feedback: \"Dat is het niet.\"}\n" +
			"    attempts: 1\n    explanation: \"Omdat het zo is.\"\n    notes: \"Geheime notitie\"\n" + more
	}
	return head + one("one", "Vraag een?", "") + one("two", "Vraag twee?", "    variants:\n      it: {question: \"Vraag twee voor IT?\"}\n") + one("three", "Vraag drie?", "") +
		"  - {id: mine, type: reflection, question: \"Wat neem je mee?\", input: line, plan: {section: actions}}\n"
}
