//go:build !windows

package cli_test

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/termtest"
)

// draft is a small lesson with the words of its second question.
func draft(question string) string {
	return `format: lesson/1
id: drie-vragen
language: nl
revision: 1
title: "Drie vragen"
goal: "Je kiest drie keer."
track: employee
minutes: 6
steps:
  - id: one
    type: truefalse
    question: "Een profiel is nooit af."
    answer: true
    explanation: "Er komt altijd iets bij."
  - id: two
    type: single
    question: "` + question + `"
    options:
      - {text: "De ene kant op", correct: true}
      - {text: "De andere kant op", feedback: "Daar staat niemand."}
    explanation: "Omdat het zo is."
  - id: mine
    type: reflection
    question: "Wat neem je mee?"
    input: line
    plan: {section: actions}
`
}

// previewed is a lesson in a window beside an editor, at its second question.
func previewed(t *testing.T) (file string, term *termtest.Terminal) {
	t.Helper()
	home := t.TempDir()
	file = filepath.Join(home, "les.yaml")
	save(t, file, draft("Waar kijk je?"))
	term = window(t, home, "preview", file, "--step", "two")
	see(t, term, "Waar kijk je?", "in orde", "stap 2 van 3")
	return file, term
}

func save(t *testing.T, file, text string) {
	t.Helper()
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

// However an editor saves a file, the new words are on screen, at the same step and with what was answered there.
func TestPreviewFollowsSaves(t *testing.T) {
	t.Parallel()
	file, term := previewed(t)
	keys(t, term, "2", "enter")
	see(t, term, "Daar staat niemand.")
	write := map[string]func(text string){
		"written": func(text string) { save(t, file, text) },
		"emptied, then written": func(text string) {
			f, err := os.Create(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, part := range []string{text[:len(text)/2], text[len(text)/2:]} {
				if _, err := f.WriteString(part); err != nil {
					t.Fatal(err)
				}
			}
			if err := f.Close(); err != nil {
				t.Fatal(err)
			}
		},
		"another in its place": func(text string) {
			save(t, file+"~", text)
			if err := os.Rename(file+"~", file); err != nil {
				t.Fatal(err)
			}
		},
		"moved away, then written": func(text string) {
			if err := os.Rename(file, file+".bak"); err != nil {
				t.Fatal(err)
			}
			save(t, file, text)
		},
		"of the same size and time": func(text string) {
			info, err := os.Stat(file)
			if err != nil {
				t.Fatal(err)
			}
			save(t, file, text)
			if err := os.Chtimes(file, info.ModTime(), info.ModTime()); err != nil {
				t.Fatal(err)
			}
		},
	}
	n := 10
	for what, how := range write {
		n++
		question := fmt.Sprintf("Waar kijk %d?", n)
		how(draft(question))
		see(t, term, question, "stap 2 van 3", "Daar staat niemand.")
		if strings.Contains(term.Screen(), "fout") {
			t.Errorf("%s: half a file was shown:\n%s", what, term.Screen())
		}
	}
}

// A mistake is shown beside the last good picture; a file that is gone is waited for.
func TestPreviewFollowsMistakes(t *testing.T) {
	t.Parallel()
	file, term := previewed(t)
	save(t, file, strings.Replace(draft("Waar kijk je nu?"), "explanation: \"Omdat", "explanatoin: \"Omdat", 1))
	see(t, term, "zoals het was om", "Waar kijk je?", `"explanatoin"`, "regel 21, teken 5", "^")
	save(t, file, draft("Waar kijk je nu?"))
	see(t, term, "Waar kijk je nu?", "in orde")
	save(t, file, draft("Waar dan?")[:200])
	see(t, term, "zoals het was om", "Waar kijk je nu?", "fout")
	if err := os.Remove(file); err != nil {
		t.Fatal(err)
	}
	see(t, term, "het bestand is weg", "Waar kijk je nu?")
	save(t, file, draft("Waar dan?"))
	see(t, term, "Waar dan?", "in orde", "stap 2 van 3")
	keys(t, term, "tab", "m", "m")
	see(t, term, "Stap 2 van 3", "1. De ene kant op")
	keys(t, term, "q")
	if err := term.Wait(patience); err != nil {
		t.Errorf("it ended with %v", err)
	}
	if _, err := os.Stat(filepath.Join(filepath.Dir(file), "answers.json")); err == nil {
		t.Error("what was answered is kept")
	}
}

// The organisation's words, cases and translations are followed too.
func TestPreviewFollowsTheFolder(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	for _, lang := range []string{"nl", "en"} {
		if err := os.Mkdir(filepath.Join(home, lang), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	company := "format: workshop/1\nlanguage: nl\nname: \"%s\"\n"
	save(t, filepath.Join(home, "workshop.yaml"), fmt.Sprintf(company, "Vos en Zn"))
	file := filepath.Join(home, "nl", "les.yaml")
	save(t, file, draft("Wat doet {organisation}?"))
	english := strings.Replace(draft("What does {organisation} do?"), "language: nl", "language: en", 1)
	save(t, filepath.Join(home, "en", "les.yaml"), english)
	term := window(t, home, "preview", file, "--step", "2")
	see(t, term, "Wat doet Vos en Zn?")
	save(t, filepath.Join(home, "workshop.yaml"), fmt.Sprintf(company, "De Das"))
	see(t, term, "Wat doet De Das?")
	keys(t, term, "tab", "l")
	see(t, term, "What does De Das do?", "step 2 of 3")
	save(t, filepath.Join(home, "en", "les.yaml"), strings.Replace(english, "What does", "What else does", 1))
	see(t, term, "What else does De Das do?")
	save(t, filepath.Join(home, "workshop.yaml"), "format: workshop/1\norganisatie: x\n")
	see(t, term, "workshop.yaml", `"language"`)
}

// What check says between files is beside the lesson too, and goes when it is mended anywhere.
func TestPreviewSeesWhatIsBetweenFiles(t *testing.T) {
	t.Parallel()
	home := t.TempDir()
	for _, dir := range []string{"nl", "en"} {
		if err := os.Mkdir(filepath.Join(home, dir), 0o700); err != nil {
			t.Fatal(err)
		}
	}
	company := "format: workshop/1\nlanguage: nl\nname: \"De Das\"\ntracks:\n  - track: employee\n    lessons: [%s]\n"
	save(t, filepath.Join(home, "workshop.yaml"), fmt.Sprintf(company, "your-network"))
	file := filepath.Join(home, "nl", "les.yaml")
	text := strings.Replace(draft("Waar kijk je?"), "steps:", "after: [eerste-les]\nsteps:", 1)
	save(t, file, text)
	term := window(t, home, "preview", file, "--step", "two")
	see(t, term, `les "eerste-les" bestaat niet`, "1 fout, 1 waarschuwing")
	save(t, file, strings.Replace(text, "eerste-les", "your-network", 1))
	see(t, term, "deze les staat niet in workshop.yaml")
	save(t, filepath.Join(home, "workshop.yaml"), fmt.Sprintf(company, "your-network, drie-vragen"))
	see(t, term, "in orde")
	save(t, filepath.Join(home, "en", "les.yaml"), strings.Replace(strings.Replace(draft("Where do you look?"), "language: nl", "language: en", 1), "id: two", "id: deux", 1))
	keys(t, term, "tab", "l")
	see(t, term, `stap "deux" staat niet in de nl-versie`)
}

// BenchmarkSaveToFrame is the time from a save to the new words on the terminal.
func BenchmarkSaveToFrame(b *testing.B) {
	home := b.TempDir()
	file := filepath.Join(home, "les.yaml")
	write := func(n int) {
		if err := os.WriteFile(file, []byte(draft(fmt.Sprintf("Waar kijk %d?", n))), 0o600); err != nil {
			b.Fatal(err)
		}
	}
	write(0)
	cmd := exec.Command("ambassadeur", "preview", file, "--step", "two")
	cmd.Env = append(os.Environ(), "AMBASSADEUR_HOME="+home, "LANG=nl_NL.UTF-8", "LC_ALL=", "TERM=xterm-256color", "COLORFGBG=15;0")
	term, err := termtest.Start(cmd, 80, 24)
	if err != nil {
		b.Fatal(err)
	}
	defer term.Close()
	if err := term.WaitFor("kijk 0?", patience); err != nil {
		b.Fatal(err)
	}
	var longest time.Duration
	n := 0
	for b.Loop() {
		n++
		from := time.Now()
		write(n)
		if err := term.WaitFor(fmt.Sprintf("kijk %d?", n), patience); err != nil {
			b.Fatal(err)
		}
		longest = max(longest, time.Since(from))
	}
	b.ReportMetric(float64(longest.Milliseconds()), "ms-longest")
}
