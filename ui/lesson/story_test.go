package lesson_test

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
)

// A whole lesson can be gone through with keys alone, and every answer arrives as it was given.
func TestWholeLessonByKeys(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			me := sit(t, begin(read(t, lang), answers.Progress{}), lesson.Options{}, lang)
			me.press("enter", "enter")                                // title page, text
			me.press(":Somebody knew.", "enter")                      // example
			me.press("1", "enter", "h", "3", "enter", "enter")        // single: wrong, hint, right
			me.press("a", "c", "enter", "enter")                      // multiple
			me.press("down", "down", "enter", "enter")                // truefalse
			me.press(inOrder(t, me)...).press("enter", "enter")       // order
			me.press("c", "a", "b", "enter", "enter")                 // match
			me.press("right", "right", "right", "enter")              // scale
			me.press("1", "space", "3", "enter")                      // options: one ticked, taken back, another ticked
			me.press(":I want to be found.", "enter")                 // line
			me.press(":One.", "ctrl+j", ":Two.", "enter")             // paragraph
			me.press(":A", "enter", ":B", "enter", "enter")           // list
			me.press("enter")                                         // exercise
			me.press("1", "down", "down", "space", "enter")           // checklist
			me.press("1", "enter", "2", "enter", "enter")             // scenario: half well, again
			me.press("2", "enter", "enter")                           //           well
			me.press("1", "enter", "n", ":If I am done", "enter")     // commitment: taken, own
			me.press(":then I rest", "tab", "left", "enter", "enter") //             once
			me.press("enter")                                         // profile
			if got, want := me.last(), (lesson.MeasureProfile{Moment: "before"}); got != want {
				t.Fatalf("asked %#v, want %#v", got, want)
			}
			me.press("rated 46 18 24", "enter")   // back from the checklist
			me.press("3", "enter").sees("3", "4") // scale, compared
			me.press("enter", "3", "enter")       // the question that was missed comes again
			me.press("enter", "enter")            // recap
			me.sees("10", "I want to be found.")  // end page
			done := me.press("enter").last().(lesson.Finished)
			if done.Lesson != "all-types" || done.Progress.Finished.IsZero() {
				t.Fatalf("finished %q at %v", done.Lesson, done.Progress.Finished)
			}
			said := done.Progress.Answers
			for step, want := range map[string]answers.Answer{
				"case": {Lines: []string{"Somebody knew."}}, "sentence": {Choice: []string{"c"}, Attempts: 2, Hints: 1, Score: 0.5},
				"allowed": {Choice: []string{"a", "c"}, Attempts: 1, Score: 1}, "statement": {Choice: []string{"false"}, Attempts: 1, Score: 1},
				"steps": {Choice: []string{"1", "2", "3", "4"}, Attempts: 1, Score: 1}, "piles": {Choice: []string{"1", "2", "3"}, Attempts: 1, Score: 1},
				"sure": {Choice: []string{"3"}}, "role": {Choice: []string{"c"}}, "why": {Lines: []string{"I want to be found."}},
				"story-idea": {Lines: []string{"One.\nTwo."}}, "kinds": {Lines: []string{"A", "B"}}, "ready": {Choice: []string{"1", "3"}},
				"angry": {Choice: []string{"start", "passed"}, Attempts: 2, Score: 1}, "sure-now": {Choice: []string{"3"}},
				"recap/sentence": {Choice: []string{"c"}, Attempts: 1, Score: 1},
			} {
				got, ok := said[step]
				if !ok || strings.Join(got.Choice, " ") != strings.Join(want.Choice, " ") || strings.Join(got.Lines, "|") != strings.Join(want.Lines, "|") ||
					got.Attempts != want.Attempts || got.Hints != want.Hints || got.Score != want.Score || got.Open || got.Skipped {
					t.Errorf("%s: kept %+v, want %+v", step, got, want)
				}
			}
			plans := said["promise"].Plans
			if len(plans) != 2 || plans[0].Due != "2026-12-07" || plans[1].Then != "then I rest" || plans[1].If != "If I am done" {
				t.Errorf("kept commitments %+v", plans)
			}
			for _, step := range []string{"read", "together", "measured", "recap"} {
				if _, ok := said[step]; !ok {
					t.Errorf("%s is not remembered as read", step)
				}
			}
		})
	}
}

// inOrder is the keys that put the current order step right: each item in turn is looked for and sent to its place.
func inOrder(t *testing.T, me *person) []string {
	t.Helper()
	l := read(t, me.ctx.Strings.Lang)
	s, _ := l.Step("steps")
	w := begin(l, answers.Progress{Started: now, Seed: seed, Step: "steps"})
	places := append([]int(nil), w.Order()...)
	var keys []string
	for item := range s.Body.(lessons.OrderBody).Items {
		keys = append(keys, "home")
		for at, here := range places {
			if here != item {
				keys = append(keys, "down")
				continue
			}
			keys = append(keys, string(rune('1'+item)))
			places = append(places[:at], places[at+1:]...)
			places = append(places[:item], append([]int{item}, places[item:]...)...)
			break
		}
	}
	return keys
}

// An enter too many never gives an answer: nothing is chosen before the person chooses.
func TestNothingIsChosenByItself(t *testing.T) {
	for _, step := range []string{"sentence", "allowed", "statement", "steps", "piles", "sure", "role", "why", "angry"} {
		me := at(t, read(t, "en"), step, nil)
		before := len(me.actions)
		me.press("enter", "enter", "enter")
		if len(me.actions) != before {
			t.Errorf("%s: enter alone led to %#v", step, me.last())
		}
	}
}

// A number selects and does not answer yet; the arrows, numbers and letters all reach every option.
func TestSelecting(t *testing.T) {
	for _, keys := range [][]string{{"3"}, {"c"}, {"down", "down", "down"}, {"end", "up"}, {"3", "3", "3"}} {
		me := at(t, read(t, "en"), "sentence", nil)
		before := len(me.actions)
		me.press(keys...)
		if len(me.actions) != before {
			t.Errorf("%v: answered without enter", keys)
		}
		if got := me.press("enter").progress().Answers["sentence"].Choice; len(got) != 1 || got[0] != "c" {
			t.Errorf("%v: answered %v, want c", keys, got)
		}
	}
}

// A skipped question shows its answer and gives no points; a skipped view is left for what it is.
func TestSkip(t *testing.T) {
	me := at(t, read(t, "en"), "sentence", nil).press("s").sees("Skipped.", "This is the answer.").misses("point")
	if a := me.progress().Answers["sentence"]; !a.Skipped || !a.Shown || a.Score != 0 {
		t.Errorf("kept %+v", a)
	}
	me = at(t, read(t, "en"), "sure", nil).press("s")
	if p := me.progress(); p.Step != "role" || !p.Answers["sure"].Skipped {
		t.Errorf("went to %q with %+v", p.Step, p.Answers["sure"])
	}
}

// Hints come one by one, also while nothing is left to hint at, and are remembered.
func TestHints(t *testing.T) {
	me := at(t, read(t, "en"), "sentence", nil).press("h").sees("Hint 1 of 2:").misses("Hint 2 of 2:")
	me.press("f2").sees("Hint 2 of 2:").press("h")
	if n := me.progress().Answers["sentence"].Hints; n != 2 {
		t.Errorf("%d hints remembered, want 2", n)
	}
}

// Going back shows what was said, and settled answers stay as they are.
func TestBack(t *testing.T) {
	me := at(t, read(t, "en"), "sentence", nil).press("3", "enter", "enter", "left").sees("Right.", "2 of 2 points")
	me.press("1", "enter")
	if a := me.progress().Answers["sentence"]; a.Choice[0] != "c" {
		t.Errorf("a settled answer became %v", a.Choice)
	}
	me = at(t, read(t, "en"), "why", nil).press(":Found.", "enter", "shift+tab").sees("Found.")
	if id := me.page().ID; !strings.HasSuffix(id, "/why") {
		t.Errorf("back went to %s", id)
	}
}

// A link is asked to be opened, never opened here.
func TestLink(t *testing.T) {
	me := at(t, read(t, "en"), "read", nil).press("o")
	if got, want := me.last(), (lesson.OpenedLink{URL: "https://example.org/oil-stain"}); got != want {
		t.Errorf("asked %#v, want %#v", got, want)
	}
}

// The end page of a finished lesson leads on, or back through the lesson.
func TestFinishedLessonOpensAtItsEnd(t *testing.T) {
	p := answers.Progress{Started: now, Finished: now, Seed: seed, Answers: map[string]answers.Answer{"why": {Lines: []string{"Found."}}}}
	me := sit(t, begin(read(t, "en"), p), lesson.Options{}, "en").sees("That is the end of this lesson.", "Found.")
	me.press("r")
	if id := me.page().ID; !strings.HasSuffix(id, "/read") {
		t.Errorf("looking again began at %s", id)
	}
	if _, ok := sit(t, begin(read(t, "en"), p), lesson.Options{}, "en").press("enter").last().(lesson.Finished); !ok {
		t.Error("enter on the end page does not finish")
	}
}

// A refresher asks without a title page and ends with how many were remembered.
func TestRefresher(t *testing.T) {
	l := read(t, "en")
	p := answers.Progress{Started: now, Finished: now, Seed: seed, Answers: map[string]answers.Answer{
		"sentence": {Choice: []string{"a"}, Attempts: 2}, "statement": {Choice: []string{"false"}, Attempts: 1, Score: 1},
	}}
	r := lessons.Refresher(l, lessons.Audience{Mode: lessons.Self}, p, 3)
	me := sit(t, begin(r, answers.Progress{}), lesson.Options{Refresher: true}, "en")
	if title := me.page().Title; title != "Refresh: One of each kind" {
		t.Errorf("the title is %q", title)
	}
	me.press("1", "enter", "enter", "2", "enter")
	me.screen.In(lessons.Refresher(read(t, "nl"), lessons.Audience{Mode: lessons.Self}, p, 3))
	me.ctx = context("nl")
	me.press("enter").sees("1 van 2 geweten")
	if _, ok := me.press("enter").last().(lesson.Finished); !ok {
		t.Error("enter on the end page does not finish")
	}
}

// What was pasted is text, never keys, and nothing of it steers the terminal.
func TestPaste(t *testing.T) {
	paste := func(me *person, text string) *person {
		me.send(tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(text), Paste: true})
		return me
	}
	me := paste(at(t, read(t, "en"), "kinds", nil), "one\ntwo\r\n\nthree\x1b[31m")
	if a := kept(t, me, "kinds"); strings.Join(a.Lines, "|") != "one|two|three" {
		t.Errorf("kept %q", a.Lines)
	}
	me = paste(at(t, read(t, "en"), "why", nil), "one\ntwo")
	if a := kept(t, me, "why"); strings.Join(a.Lines, "|") != "one two" {
		t.Errorf("kept %q", a.Lines)
	}
	before := paste(at(t, read(t, "en"), "sentence", nil), "3")
	before.press("enter").sees("Choose an answer first.")
}

// kept is what is remembered of a step when the program ends right now.
func kept(t *testing.T, me *person, step string) answers.Answer {
	t.Helper()
	me.take(me.screen.Keep(me.ctx))
	return me.progress().Answers[step]
}

var _ kit.Screen = (*lesson.Screen)(nil)
