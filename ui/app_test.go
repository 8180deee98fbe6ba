package ui_test

import (
	"errors"
	"slices"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/handover"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui"
	"ambassadeur/ui/theme"
)

var now = time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC)

// desk is a program without a terminal: messages go in, and every command is carried out at once.
type desk struct {
	app   *ui.App
	saved []answers.Set
	cards []*handover.Choice // what was written; nil took a card back
	fail  error
	quit  bool
}

// config is what the program is given at this desk.
func (d *desk) config(set answers.Set, start ui.Start) ui.Config {
	open := func(lang, id string) (lessons.Lesson, error) {
		lib, err := lessons.NewLibrary(lang, lessons.Employee, lessons.Options{})
		if err != nil {
			return lessons.Lesson{}, err
		}
		return lib.Open(id)
	}
	return ui.Config{
		Answers: set, Folder: "/home/noor/.local/share/ambassadeur", Theme: theme.Dark, Width: 80, Height: 24,
		Now: func() time.Time { return now }, Seed: func() uint64 { return 7 },
		Headers: func(lang string) []lessons.Header {
			lib, err := lessons.NewLibrary(lang, lessons.Employee, lessons.Options{})
			if err != nil {
				panic(err)
			}
			return lib.Headers()
		},
		Open: open, Guidelines: profile.Load,
		Save: func(s answers.Set) error {
			if d.fail == nil {
				d.saved = append(d.saved, s)
			}
			return d.fail
		},
		Plan: func(answers.Set, string) (ui.PlanPreview, error) {
			return ui.PlanPreview{Markdown: "# Plan\n\n- [ ] iets", File: "/tmp/actieplan.md", Actions: 1}, nil
		},
		WritePlan: func(answers.Set, string, bool) (ui.PlanWritten, error) {
			return ui.PlanWritten{File: "/tmp/actieplan.md"}, nil
		},
		Offer: func(set answers.Set, lang string) (ui.CardOffer, error) {
			if d.fail != nil {
				return ui.CardOffer{}, d.fail
			}
			return ui.CardOffer{Offer: handover.Of(handover.Input{Answers: set, Today: now}, "c7f3c9a2b41d0e55", lang), File: "/tmp/kaart.yaml", ID: "c7f3c9a2b41d0e55"}, nil
		},
		WriteCard: func(_ ui.CardOffer, chosen *handover.Choice) (ui.CardWritten, error) {
			d.cards = append(d.cards, chosen)
			return ui.CardWritten{File: "/tmp/kaart.yaml", Ends: now}, nil
		},
		Browse: func(string) error { return nil },
		Start:  start,
	}
}

func sit(set answers.Set, start ui.Start, lesson string) *desk {
	d := &desk{}
	cfg := d.config(set, start)
	if lesson != "" {
		l, err := cfg.Open(set.Person.Language, lesson)
		if err != nil {
			panic(err)
		}
		cfg.Lesson = &l
	}
	d.app = ui.NewApp(cfg)
	d.carryOut(d.app.Init())
	return d
}

func known(lang string) answers.Set {
	return answers.Set{Person: answers.Person{Name: "Noor", Department: "legal", Language: lang, Met: true}}
}

func (d *desk) send(msg tea.Msg) {
	_, cmd := d.app.Update(msg)
	d.carryOut(cmd)
}

func (d *desk) carryOut(cmd tea.Cmd) {
	if cmd == nil {
		return
	}
	switch msg := cmd().(type) {
	case nil:
	case tea.QuitMsg:
		d.quit = true
	case tea.BatchMsg:
		for _, c := range msg {
			d.carryOut(c)
		}
	default:
		d.send(msg)
	}
}

func (d *desk) keys(names ...string) {
	for _, n := range names {
		d.send(keyNamed(n))
	}
}

func keyNamed(name string) tea.KeyMsg {
	special := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"tab": tea.KeyTab, "ctrl+c": tea.KeyCtrlC, "ctrl+l": tea.KeyCtrlL, "ctrl+t": tea.KeyCtrlT, "f1": tea.KeyF1,
		"pgdown": tea.KeyPgDown, "pgup": tea.KeyPgUp, "backspace": tea.KeyBackspace, "space": tea.KeySpace, "ctrl+n": tea.KeyCtrlN,
	}
	if t, ok := special[name]; ok {
		return tea.KeyMsg{Type: t}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

func (d *desk) screen() string { return ansi.Strip(d.app.View()) }

func (d *desk) see(t *testing.T, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(d.screen(), text) {
			t.Fatalf("%q is not on screen:\n%s", text, d.screen())
		}
	}
}

// Somebody new is welcomed, and one enter later sees the path with the first lesson selected.
func TestFirstRun(t *testing.T) {
	d := sit(answers.Set{Person: answers.Person{Language: "nl"}}, ui.StartHome, "")
	d.see(t, "Wat je invult, blijft op deze computer")
	d.keys("enter")
	d.see(t, "▸ ○  Jouw netwerk is de olievlek", "0 van 144 min")
	if last := d.saved[len(d.saved)-1]; !last.Person.Met || last.Person.Theme != "" {
		t.Errorf("saved person %+v, want met and no theme chosen", last.Person)
	}
}

// An answer is saved at once, and the lesson goes on where it was, also in the other language.
func TestAnswerIsSavedAndResumed(t *testing.T) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.keys("enter", "2", "enter", "enter")
	if n := len(d.saved); n == 0 || len(d.saved[n-1].Lessons["your-network"].Answers) == 0 {
		t.Fatalf("nothing was saved; the screen is:\n%s", d.screen())
	}
	d.see(t, "stap 3 van")
	again := sit(d.saved[len(d.saved)-1], ui.StartLesson, "your-network")
	again.see(t, "stap 3 van", "Pagina of collega's?")
	again.keys("L")
	again.see(t, "step 3 of", "Your network is the ripple")
	again.keys("esc")
	again.see(t, "Your path", "step 3 of")
}

// A save that fails is said on screen, and made good by the next one.
func TestFailedSaveIsSaid(t *testing.T) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.fail = errors.New("de schijf is vol")
	d.keys("enter", "2", "enter")
	d.see(t, "Niet bewaard: de schijf is vol")
	if d.app.Lost() == nil {
		t.Error("the app does not know that answers were lost")
	}
	d.fail = nil
	d.keys("enter")
	if d.app.Lost() != nil || strings.Contains(d.screen(), "Niet bewaard") {
		t.Errorf("still lost after a good save:\n%s", d.screen())
	}
}

// Saves land in order: while one runs, later answers wait, and the newest is saved last.
func TestSavesLandInOrder(t *testing.T) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.keys("enter")
	before := len(d.saved)
	var waiting []tea.Cmd
	for _, k := range []string{"2", "enter", "enter"} {
		if _, cmd := d.app.Update(keyNamed(k)); cmd != nil {
			waiting = append(waiting, cmd)
		}
	}
	for _, cmd := range waiting {
		d.carryOut(cmd)
	}
	if len(d.saved) == before {
		t.Fatal("nothing was saved")
	}
	last := d.saved[len(d.saved)-1].Lessons["your-network"]
	if last.Number != 3 {
		t.Errorf("the last save is at step %d, want 3", last.Number)
	}
}

// Quitting waits for the save that runs.
func TestQuitWaitsForSave(t *testing.T) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.keys("enter")
	_, running := d.app.Update(keyNamed("2"))
	d.carryOut(running)
	_, running = d.app.Update(keyNamed("enter"))
	_, quit := d.app.Update(keyNamed("ctrl+c"))
	d.carryOut(quit)
	if d.quit {
		t.Fatal("quit before the answer was saved")
	}
	d.carryOut(running)
	if !d.quit {
		t.Fatal("did not quit after the answer was saved")
	}
}

// Rating the profile from home leaves a measurement, and home shows it with its coverage.
func TestProfileIsMeasured(t *testing.T) {
	d := sit(known("en"), ui.StartHome, "")
	d.keys("p", "n", "1", "1", "2", "2", "esc", "esc")
	set := d.saved[len(d.saved)-1]
	if len(set.Profile) != 2 || len(set.Measurements) != 1 {
		t.Fatalf("said %v, measured %v; the screen is:\n%s", set.Profile, set.Measurements, d.screen())
	}
	d.see(t, "LinkedIn profile", "2 of")
}

// Help shows the keys of every screen, and any key closes it.
func TestHelp(t *testing.T) {
	d := sit(known("nl"), ui.StartHome, "")
	d.keys("?")
	d.see(t, "Toetsen op dit scherm", "ctrl+c")
	d.keys("esc")
	d.see(t, "Jouw pad")
}

// Help that does not fit can be read on: scrolling keeps it open.
func TestHelpScrolls(t *testing.T) {
	d := sit(known("nl"), ui.StartHome, "")
	d.send(tea.WindowSizeMsg{Width: 60, Height: 18})
	d.keys("?", "pgdown")
	d.see(t, "ctrl+c")
	d.keys("up", "down", "esc")
	d.see(t, "Jouw pad")
}

// While letters go into a field, the footer names a key for help that is not a letter.
func TestFooterWhileTyping(t *testing.T) {
	d := sit(known("nl"), ui.StartHome, "")
	d.keys("i")
	d.see(t, "? toetsen")
	d.keys("down")
	d.see(t, "f1 toetsen")
}

// No key at any size ever breaks the program or draws beyond the terminal.
func TestAnyKeyAtAnySize(t *testing.T) {
	names := []string{
		"enter", "esc", "up", "down", "left", "right", "tab", "ctrl+l", "ctrl+t", "f1", "pgdown", "pgup", "backspace", "space", "ctrl+n",
		"1", "2", "3", "4", "9", "a", "b", "d", "h", "i", "k", "n", "o", "p", "s", "t", "w", "x", "?", "é", "L", "T",
	}
	rapid.Check(t, func(t *rapid.T) {
		lesson := rapid.SampledFrom(append([]string{""}, lessons.Order(lessons.Employee)...)).Draw(t, "lesson")
		start := ui.StartHome
		if lesson != "" {
			start = ui.StartLesson
		}
		d := sit(known(rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "language")), start, lesson)
		for range rapid.IntRange(1, 60).Draw(t, "keys") {
			if rapid.IntRange(0, 9).Draw(t, "resize") == 0 {
				d.send(tea.WindowSizeMsg{Width: rapid.IntRange(1, 200).Draw(t, "w"), Height: rapid.IntRange(1, 60).Draw(t, "h")})
			}
			d.keys(rapid.SampledFrom(names).Draw(t, "key"))
			fits(t, d)
			if d.quit {
				return
			}
		}
	})
}

func fits(t *rapid.T, d *desk) {
	w, h := d.app.Size()
	lines := strings.Split(d.app.View(), "\n")
	if len(lines) > max(1, h) {
		t.Fatalf("%d lines in a terminal of %d by %d", len(lines), w, h)
	}
	for _, l := range lines {
		if n := ansi.StringWidth(l); n > max(1, w) {
			t.Fatalf("%d columns in a terminal of %d by %d: %q", n, w, h, l)
		}
	}
}

// Nobody sees the next step before the answer to this one is kept.
func TestFrameWaitsForSave(t *testing.T) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.keys("enter", "2")
	before := d.screen()
	_, running := d.app.Update(keyNamed("enter"))
	if d.screen() != before {
		t.Fatalf("the screen went on before the answer was kept:\n%s", d.screen())
	}
	d.carryOut(running)
	d.see(t, "stap 2 van")
}

// Departments of the organisation come after the built-in ones, in the same order every time, and none twice.
func TestOwnDepartments(t *testing.T) {
	d := &desk{}
	cfg := d.config(known("nl"), ui.StartHome)
	cfg.Departments = map[string]string{"bakery": "Bakkerij", "legal": "Juristen", "depot": "Magazijn", "apps": "Apps"}
	d.app = ui.NewApp(cfg)
	d.carryOut(d.app.Init())
	d.keys("i", "down", "down")
	d.see(t, "Juristen")
	var seen []string
	for range len(lessons.Departments()) + 4 { // the built-in ones, three more, and none
		for line := range strings.Lines(d.screen()) {
			if _, name, ok := strings.Cut(line, "< "); ok {
				seen = append(seen, strings.TrimSuffix(strings.TrimSpace(name), " >"))
			}
		}
		d.keys("right")
	}
	at := slices.Index(seen, "Apps")
	if at < 0 || !slices.Equal(seen[at:at+3], []string{"Apps", "Bakkerij", "Magazijn"}) {
		t.Errorf("in this order: %q", seen)
	}
	slices.Sort(seen)
	if n := len(slices.Compact(seen)); n != len(lessons.Departments())+4 {
		t.Errorf("%d different ones: %q", n, seen)
	}
}
