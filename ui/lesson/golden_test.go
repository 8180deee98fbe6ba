package lesson_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/lesson"
)

// look is how a screen comes to look like its golden frames: a step, what was said before, and keys.
type look struct {
	name, step string
	said       map[string]answers.Answer
	keys       []string
}

func looks() []look {
	chose := func(step string, ids ...string) map[string]answers.Answer {
		return map[string]answers.Answer{step: {At: now, Choice: ids}}
	}
	k := func(keys ...string) []string { return keys }
	own := map[string]answers.Answer{
		"role": {Choice: []string{"a", "b"}}, "why": {Lines: []string{"O'Brien, R&D"}}, "kinds": {Lines: []string{"A", "B"}},
		"promise": {Plans: []answers.IfThen{{If: "A", Then: "B", Rhythm: "weekly", Due: "2026-12-07"}}},
	}
	return []look{
		{"text", "read", nil, nil},
		{"example", "case", nil, nil},
		{"example typed", "case", nil, k(":Iemand wist dat er plek was.")},
		{"single", "sentence", nil, nil},
		{"single selected", "sentence", nil, k("3")},
		{"single nothing chosen", "sentence", nil, k("enter")},
		{"single hints", "sentence", nil, k("h", "h")},
		{"single retry", "sentence", nil, k("1", "enter")},
		{"single same again", "sentence", nil, k("1", "enter", "enter")},
		{"single right", "sentence", nil, k("3", "enter")},
		{"single right at last", "sentence", nil, k("h", "1", "enter", "3", "enter")},
		{"single wrong", "sentence", nil, k("1", "enter", "2", "enter")},
		{"single skipped", "sentence", nil, k("s")},
		{"multiple", "allowed", nil, k("1", "3")},
		{"multiple retry", "allowed", nil, k("1", "2", "enter")},
		{"multiple partly", "allowed", nil, k("1", "enter", "2", "3", "enter")},
		{"multiple right", "allowed", nil, k("1", "3", "enter")},
		{"multiple skipped", "allowed", nil, k("s")},
		{"truefalse", "statement", nil, k("2")},
		{"truefalse right", "statement", nil, k("2", "enter")},
		{"truefalse wrong", "statement", nil, k("1", "enter")},
		{"order", "steps", nil, nil},
		{"order held", "steps", nil, k("space", "down")},
		{"order untouched", "steps", nil, k("enter")},
		{"order retry", "steps", nil, k("4", "enter")},
		{"order wrong", "steps", nil, k("4", "enter", "3", "enter")},
		{"order skipped", "steps", nil, k("s")},
		{"match", "piles", nil, nil},
		{"match half-way", "piles", nil, k("c")},
		{"match not all", "piles", nil, k("c", "enter")},
		{"match retry", "piles", nil, k("c", "b", "a", "enter")},
		{"match wrong", "piles", nil, k("c", "b", "a", "enter", "c", "b", "enter")},
		{"match right", "piles", nil, k("c", "a", "b", "enter")},
		{"poll scale", "sure", nil, k("4")},
		{"poll options", "role", nil, k("1", "3")},
		{"poll too many", "role", nil, k("1", "3", "2")},
		{"poll compared", "sure-now", chose("sure", "3"), k("4", "enter")},
		{"reflection line", "why", nil, nil},
		{"reflection line typed", "why", nil, k(":Gevonden worden op mijn vak.")},
		{"reflection required", "why", nil, k("enter")},
		{"reflection paragraph", "story-idea", nil, k(":Vandaag zag ik hoe een collega in vijf minuten oploste waar ik al een week op zat. Ik heb er iets van geleerd:", "ctrl+j", ":vraag eerder.")},
		{"reflection list", "kinds", nil, k(":Oud-collega's die nu bij een klant werken", "enter", ":Docenten van mijn opleiding", "enter")},
		{"exercise", "together", nil, nil},
		{"checklist", "ready", nil, k("1", "3")},
		{"scenario", "angry", nil, nil},
		{"scenario selected", "angry", nil, k("2")},
		{"scenario under way", "angry", nil, k("1", "enter")},
		{"scenario retry", "angry", nil, k("1", "enter", "1", "enter")},
		{"scenario new try", "angry", nil, k("1", "enter", "1", "enter", "enter")},
		{"scenario mixed", "angry", nil, k("3", "enter", "enter", "1", "enter", "2", "enter")},
		{"scenario good", "angry", nil, k("2", "enter")},
		{"scenario skipped", "angry", nil, k("s")},
		{"commitment", "promise", nil, nil},
		{"commitment taken", "promise", nil, k("1")},
		{"commitment own", "promise", nil, k("n", ":Als ik vrijdag klaar ben", "tab", ":dan ruim ik op", "down", "right", "down", "right", "right")},
		{"commitment made", "promise", nil, k("1", "enter")},
		{"commitment half", "promise", nil, k("n", ":Als ik vrijdag klaar ben", "esc", "end", "enter")},
		{"profile", "measured", nil, nil},
		{"profile measured", "measured", nil, k("rated 46 18 24")},
		{"profile measured again", "measured", nil, k("rated 46 18 24", "rated 71 22 24")},
		{"recap", "recap", own, nil},
		{"question again", "recap/sentence", map[string]answers.Answer{"sentence": {Choice: []string{"a"}, Attempts: 1}}, k("3")},
		{"end", "recap", own, k("enter")},
	}
}

// Every type of step looks like this while it asks, after a wrong try, and when it is settled.
func TestFrames(t *testing.T) {
	for _, l := range looks() {
		t.Run(l.name, func(t *testing.T) {
			var out string
			for _, size := range []struct {
				lang          string
				width, height int
			}{{"nl", 80, 24}, {"nl", 60, 18}, {"en", 80, 24}} {
				me := at(t, read(t, size.lang), l.step, l.said)
				me.ctx.Width, me.ctx.Height = size.width, size.height
				me.press(l.keys...)
				out += fmt.Sprintf("== %s %dx%d\n%s", size.lang, size.width, size.height, me.frame(size.width, size.height))
			}
			golden.RequireEqual(t, out)
		})
	}
}

// The title page, the steps beside a wide page, a refresher and a finished lesson look like this.
func TestPages(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			l := read(t, lang)
			frames := map[string]string{}
			start := sit(t, begin(l, answers.Progress{}), lesson.Options{}, lang)
			frames["start 80x24"] = start.frame(80, 24)
			frames["start 60x18"] = start.frame(60, 18)
			frames["start 140x40"] = start.frame(140, 40)
			wide := at(t, l, "sentence", map[string]answers.Answer{"read": {}, "case": {Skipped: true}}).press("3")
			wide.ctx.Width, wide.ctx.Height = 140, 40
			frames["wide 140x40"] = wide.frame(140, 40)
			done := answers.Progress{Started: now, Finished: now.Add(time.Hour), Seed: seed, Answers: map[string]answers.Answer{
				"sentence": {Choice: []string{"c"}, Attempts: 2, Score: 0.5}, "why": {Lines: []string{"Gevonden worden."}},
			}}
			frames["finished 80x24"] = sit(t, begin(l, done), lesson.Options{}, lang).frame(80, 24)
			for name, frame := range frames {
				t.Run(name, func(t *testing.T) { golden.RequireEqual(t, frame) })
			}
		})
	}
}

// The lessons that come with the program look like this.
func TestShippedFrames(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, one := range []struct {
			id, step string
			keys     []string
		}{
			{"your-network", "page-or-people", []string{"1", "enter", "h"}},
			{"your-network", "own-case", nil},
			{"my-90-days", "days-30", []string{"1", "enter"}},
			{"my-90-days", "if-it-goes-wrong", nil},
		} {
			t.Run(lang+" "+one.id+" "+one.step, func(t *testing.T) {
				me := at(t, shipped(t, lang, one.id), one.step, nil).press(one.keys...)
				golden.RequireEqual(t, me.frame(80, 24)+me.frame(60, 18))
			})
		}
	}
}
