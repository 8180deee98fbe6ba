package lesson_test

import (
	"strings"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/lesson"
)

// No typed word is lost by going away: not by esc, not by the program's end, not by a step back, not by skipping.
func TestNoTypedWordIsLost(t *testing.T) {
	long := strings.Repeat("word ", 500)
	for name, one := range map[string]struct {
		step, want string
		keys       []string
	}{
		"a line":                       {"why", "I want", []string{":I want"}},
		"a paragraph":                  {"story-idea", "Today\nI saw", []string{":Today", "ctrl+j", ":I saw"}},
		"a paragraph that is too long": {"story-idea", strings.TrimSpace(long), []string{":" + long}},
		"a list":                       {"kinds", "A|B", []string{":A", "enter", ":B"}},
		"an example":                   {"case", "Because", []string{":Because"}},
		"a commitment":                 {"promise", "If I|then I|weekly|2026-12-07", []string{"n", ":If I", "tab", ":then I"}},
		"half a commitment":            {"promise", "If I||weekly|2026-12-07", []string{"n", ":If I"}},
		"a commitment put aside":       {"promise", "If I||weekly|2026-12-07", []string{"n", ":If I", "esc"}},
		"ticks of a checklist":         {"ready", "2", []string{"2"}},
		"ticks of a question":          {"allowed", "a c", []string{"1", "3"}},
		"half a match":                 {"piles", " 2 ", []string{"down", "a"}},
		"half a story":                 {"angry", "start explained", []string{"1", "enter"}},
	} {
		for how, away := range map[string][]string{"esc": {"esc", "esc"}, "keep": nil, "back": {"shift+tab", "shift+tab", "shift+tab"}} {
			t.Run(name+"/"+how, func(t *testing.T) {
				me := at(t, read(t, "en"), one.step, nil).press(one.keys...)
				if away == nil {
					me.take(me.screen.Keep(me.ctx))
					if again := me.screen.Keep(me.ctx); again != nil {
						t.Errorf("kept twice: %#v", again)
					}
				}
				me.press(away...)
				a := me.progress().Answers[one.step]
				if got := flat(a); got != one.want {
					t.Errorf("kept %q, want %q", got, one.want)
				}
				if a.Attempts != 0 {
					t.Error("going away used up a try")
				}
				back := at(t, read(t, "en"), one.step, map[string]answers.Answer{one.step: a})
				if again := kept2(back); again != "" && again != one.want {
					t.Errorf("after coming back %q is kept, want %q", again, one.want)
				}
			})
		}
	}
}

// flat is an answer in one text.
func flat(a answers.Answer) string {
	parts := append([]string(nil), a.Lines...)
	if len(a.Choice) > 0 {
		parts = append(parts, strings.Join(a.Choice, " "))
	}
	for _, p := range a.Plans {
		parts = append(parts, p.If, p.Then, p.Rhythm, p.Due)
	}
	return strings.Join(parts, "|")
}

// kept2 is what is kept anew of a step that was come back to, or nothing when it all stands already.
func kept2(me *person) string {
	if p, ok := me.screen.Keep(me.ctx).(lesson.Progressed); ok {
		return flat(p.Progress.Answers[p.Progress.Step])
	}
	return ""
}

// Esc says first what to keep and then that the person left; with nothing half filled in it only says the latter.
func TestLeaving(t *testing.T) {
	me := at(t, read(t, "en"), "why", nil)
	before := len(me.actions)
	me.press(":Found", "esc")
	if n := len(me.actions) - before; n != 2 {
		t.Fatalf("%d actions, want 2", n)
	}
	left, ok := me.last().(lesson.Left)
	if !ok || left.Progress.Answers["why"].Lines[0] != "Found" {
		t.Errorf("left with %#v", me.last())
	}
	me = at(t, read(t, "en"), "sentence", nil).press("1")
	before = len(me.actions)
	if me.press("esc"); len(me.actions)-before != 1 {
		t.Errorf("leaving a selection told %d things", len(me.actions)-before)
	}
}

// What was emptied stays empty.
func TestEmptied(t *testing.T) {
	said := map[string]answers.Answer{"case": {Lines: []string{"Because"}}}
	me := at(t, read(t, "en"), "case", said).press("ctrl+u", "esc")
	if a := me.progress().Answers["case"]; len(a.Lines) != 0 {
		t.Errorf("kept %q", a.Lines)
	}
}

// A wrong try is not changed by ticking on and going away: the try stands as it was given.
func TestTryStands(t *testing.T) {
	me := at(t, read(t, "en"), "allowed", nil).press("1", "2", "enter", "3", "2", "esc")
	if a := me.progress().Answers["allowed"]; strings.Join(a.Choice, " ") != "a b" || a.Attempts != 1 {
		t.Errorf("the try became %+v", a)
	}
}

// Another language goes on at the same step with what is typed, ticked and chosen.
func TestLanguage(t *testing.T) {
	for step, keys := range map[string][]string{
		"why": {":I want"}, "story-idea": {":One", "ctrl+j", ":Two"}, "kinds": {":A", "enter", ":B"}, "allowed": {"1", "3"},
		"promise": {"n", ":If I", "tab", ":then I"}, "steps": {"3"}, "piles": {"a"}, "angry": {"1", "enter"}, "ready": {"2"},
	} {
		t.Run(step, func(t *testing.T) {
			same := at(t, read(t, "en"), step, nil).press(keys...)
			me := at(t, read(t, "en"), step, nil).press(keys...)
			me.screen.In(read(t, "nl"))
			me.ctx = context("nl")
			if title := me.page().Title; title != "Van elk soort één" {
				t.Errorf("the title is %q", title)
			}
			same.take(same.screen.Keep(same.ctx))
			me.take(me.screen.Keep(me.ctx))
			if got, want := flat(me.progress().Answers[step]), flat(same.progress().Answers[step]); got != want || got == "" {
				t.Errorf("kept %q, want %q", got, want)
			}
		})
	}
	me := at(t, read(t, "en"), "why", nil)
	me.screen.In(read(t, "nl"))
	me.sees("Ik wil …")
	me = at(t, read(t, "en"), "recap", nil).press("enter")
	me.screen.In(read(t, "nl"))
	me.ctx = context("nl")
	me.sees("Deze les is af.")
}

// A profile step that was measured says so; one that nothing was rated at does not.
func TestRated(t *testing.T) {
	l := read(t, "en")
	me := at(t, l, "measured", nil).press("rated 0 0 24").misses("rated")
	me.press("rated 46 18 24").sees("46", "18 of 24 rated")
	me.press("p")
	if got, want := me.last(), (lesson.MeasureProfile{Moment: "before"}); got != want {
		t.Errorf("asked %#v, want %#v", got, want)
	}
	if a := kept(t, me.press("enter"), "measured"); a.Skipped || a.At.IsZero() {
		t.Errorf("the step is remembered as %+v", a)
	}
}

// A commitment can be changed, taken away and put back; a day can be typed as people write it.
func TestCommitting(t *testing.T) {
	me := at(t, read(t, "en"), "promise", nil).press("1", "enter", "home", "x")
	if n := len(me.progress().Answers["promise"].Plans); n != 0 {
		t.Errorf("%d commitments after taking the only one away", n)
	}
	me.press("u", "enter", "tab", "tab", "tab", "ctrl+u", ":24-12", "enter")
	plans := me.progress().Answers["promise"].Plans
	if len(plans) != 1 || plans[0].Due != "2026-12-24" {
		t.Errorf("kept %+v", plans)
	}
	me.press("home", "enter", "end", "down", "down", "down", "ctrl+u", ":40-40", "enter").sees("I do not know that day.")
}
