package lesson_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/theme"
)

var now = time.Date(2026, 11, 23, 10, 0, 0, 0, time.UTC)

const seed = 7

// read returns the lesson with one step of every type, or another lesson of testdata.
func read(tb testing.TB, lang string) lessons.Lesson {
	tb.Helper()
	if lang == "nl" {
		return dutch()
	}
	return english()
}

// A lesson is a value, so that all tests can begin from the same one.
var (
	dutch   = sync.OnceValue(func() lessons.Lesson { return mustRead("nl") })
	english = sync.OnceValue(func() lessons.Lesson { return mustRead("en") })
)

func mustRead(lang string) lessons.Lesson {
	file := filepath.Join("testdata", lang, "all-types.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		panic(err)
	}
	l, problems := lessons.Read(file, data, lessons.Options{})
	if problems.Errors() > 0 {
		panic(problems)
	}
	return l
}

func shipped(tb testing.TB, lang, id string) lessons.Lesson {
	tb.Helper()
	lib, err := lessons.NewLibrary(lang, lessons.Employee, lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	l, err := lib.Open(id)
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func begin(l lessons.Lesson, p answers.Progress) lessons.Walk {
	return lessons.Begin(l, lessons.Audience{Mode: lessons.Self}, p, now, seed)
}

// at opens the lesson at a step; a profile that was measured before stands beside it.
func at(tb testing.TB, l lessons.Lesson, step string, said map[string]answers.Answer) *person {
	tb.Helper()
	p := answers.Progress{Started: now, Seed: seed, Step: step, Answers: map[string]answers.Answer{}}
	for id, a := range said {
		p.Answers[id] = a
	}
	w := begin(l, p)
	me := sit(tb, w, lesson.Options{}, l.Language)

	if strings.HasSuffix(me.page().ID, "/start") {
		me.press("enter")
	}
	if id := me.page().ID; !strings.HasPrefix(id, "lesson/"+l.ID+"/"+step) {
		tb.Fatalf("at %s instead of %s", id, step)
	}
	return me
}

// person is somebody at the keyboard of a lesson.
type person struct {
	t       testing.TB
	ctx     kit.Context
	screen  *lesson.Screen
	scroll  kit.Scroll
	actions []kit.Action
}

func sit(tb testing.TB, w lessons.Walk, o lesson.Options, lang string) *person {
	tb.Helper()
	return &person{t: tb, ctx: context(lang), screen: lesson.New(w, o)}
}

func context(lang string) kit.Context {
	return kit.Context{Width: 80, Height: 24, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: now}
}

// press presses keys by their names, such as "enter" or "a", and types what is in "quotes" after a colon: ":hello".
func (p *person) press(keys ...string) *person {
	for _, k := range keys {
		if text, ok := strings.CutPrefix(k, ":"); ok {
			if len(text) > 200 { // one long text is pasted
				p.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
				continue
			}
			for _, r := range text {
				p.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune{r}})
			}
			continue
		}
		var score, known, total int
		if n, _ := fmt.Sscanf(k, "rated %d %d %d", &score, &known, &total); n == 3 { // what the checklist said
			p.screen.Rated(score, known, total)
			continue
		}
		p.send(keyOf(k))
	}
	return p
}

func (p *person) send(msg tea.Msg) {
	action, _ := p.screen.Update(p.ctx, msg)
	p.take(action)
}

func (p *person) take(action kit.Action) {
	if list, ok := action.([]kit.Action); ok {
		p.actions = append(p.actions, list...)
	} else if action != nil {
		p.actions = append(p.actions, action)
	}
}

func (p *person) page() kit.Page { return p.screen.Page(p.ctx) }

// progress is the last one that the app was told.
func (p *person) progress() answers.Progress {
	p.t.Helper()
	for i := len(p.actions) - 1; i >= 0; i-- {
		if a, ok := p.actions[i].(lesson.Progressed); ok {
			return a.Progress
		}
	}
	p.t.Fatal("the app was told of no progress")
	return answers.Progress{}
}

func (p *person) last() kit.Action {
	if len(p.actions) == 0 {
		return nil
	}
	return p.actions[len(p.actions)-1]
}

// frame is the whole screen as text.
func (p *person) frame(width, height int) string {
	ctx := p.ctx
	ctx.Width, ctx.Height = width, height
	page := p.screen.Page(ctx)
	p.scroll = p.scroll.Follow(ctx, page)
	lines := strings.Split(ansi.Strip(kit.Frame(ctx, page, p.scroll.Top())), "\n")
	for i, l := range lines {
		lines[i] = strings.TrimRight(l, " ")
	}
	return strings.Join(lines, "\n") + "\n"
}

// sees fails unless a text is on the page.
func (p *person) sees(texts ...string) *person {
	p.t.Helper()
	body := strings.Join(strings.Fields(ansi.Strip(strings.Join(p.page().Body, " "))), " ")
	for _, text := range texts {
		if !strings.Contains(body, text) {
			p.t.Errorf("%q is not on the page:\n%s", text, p.frame(80, 60))
		}
	}
	return p
}

// misses fails when a text is on the page.
func (p *person) misses(texts ...string) *person {
	p.t.Helper()
	body := strings.Join(strings.Fields(ansi.Strip(strings.Join(p.page().Body, " "))), " ")
	for _, text := range texts {
		if strings.Contains(body, text) {
			p.t.Errorf("%q is on the page:\n%s", text, p.frame(80, 60))
		}
	}
	return p
}

func keyOf(name string) tea.KeyMsg {
	types := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "left": tea.KeyLeft, "right": tea.KeyRight,
		"tab": tea.KeyTab, "shift+tab": tea.KeyShiftTab, "backspace": tea.KeyBackspace, "home": tea.KeyHome, "end": tea.KeyEnd,
		"f2": tea.KeyF2, "ctrl+n": tea.KeyCtrlN, "ctrl+j": tea.KeyCtrlJ, "ctrl+o": tea.KeyCtrlO, "ctrl+u": tea.KeyCtrlU,
		"ctrl+g": tea.KeyCtrlG, "shift+down": tea.KeyShiftDown, "shift+up": tea.KeyShiftUp, "delete": tea.KeyDelete,
	}
	if k, ok := types[name]; ok {
		return tea.KeyMsg{Type: k}
	}
	if name == "space" {
		return tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}
