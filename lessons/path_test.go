package lessons_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// A department's list includes that department, and everybody when it is empty; who belongs nowhere is "other".
func TestForDepartments(t *testing.T) {
	for _, c := range []struct {
		list       []string
		department string
		want       bool
	}{
		{nil, "", true},
		{nil, "it", true},
		{[]string{"it"}, "it", true},
		{[]string{"it"}, "legal", false},
		{[]string{"it"}, "", false},
		{[]string{"it"}, "zorg", false},
		{[]string{"it", "other"}, "", true},
		{[]string{"it", "other"}, "zorg", true},
		{[]string{"it", "other"}, "other", true},
		{[]string{"it", "other"}, "legal", false},
		{[]string{"zorg"}, "zorg", true},
		{[]string{"zorg"}, "", false},
		{[]string{"zorg", "other"}, "zorg", true},
	} {
		if got := lessons.For(c.list, c.department); got != c.want {
			t.Errorf("For(%v, %q) = %v", c.list, c.department, got)
		}
	}
}

// The way goes over the steps of the department and of the place.
func TestWayByAudience(t *testing.T) {
	l := employee(t, `
  - {id: all, type: text, text: "Allen"}
  - {id: it, type: text, text: "IT", departments: [it]}
  - {id: not-it, type: text, text: "Anderen", departments: [legal, other]}
  - {id: self, type: text, text: "Alleen", mode: self}
  - {id: room, type: text, text: "Zaal", mode: session}
`)
	for _, c := range []struct {
		audience lessons.Audience
		want     []string
	}{
		{lessons.Audience{Mode: lessons.Self}, []string{"all", "not-it", "self"}},
		{lessons.Audience{Mode: lessons.Room}, []string{"all", "not-it", "room"}},
		{lessons.Audience{Department: "it", Mode: lessons.Self}, []string{"all", "it", "self"}},
		{lessons.Audience{Department: "zorg", Mode: lessons.Self}, []string{"all", "not-it", "self"}},
		{lessons.Audience{Department: "sales", Mode: lessons.Self}, []string{"all", "self"}},
	} {
		w := lessons.Begin(l, c.audience, answers.Progress{}, monday(), 1)
		if got := ids(w.Steps()); !slices.Equal(got, c.want) {
			t.Errorf("%+v: %v, want %v", c.audience, got, c.want)
		}
	}
}

// A lesson without a step for this audience is over at once.
func TestNoStepsForYou(t *testing.T) {
	w := begun(employee(t, "  - {id: it, type: text, text: \"IT\", departments: [it]}\n"))
	if n, of := w.Position(); !w.Done() || n != 1 || of != 0 {
		t.Errorf("%d of %d", n, of)
	}
	if w = w.Next(monday()).Back().Skip(monday()).Hint(monday()); !w.Done() {
		t.Error("not at the end")
	}
}

const conditions = `
  - {id: role, type: poll, question: "Wat?", max: 2, options: [{id: write, text: "Schrijven"}, {id: react, text: "Reageren"}, "Lezen"]}
  - {id: sure, type: poll, question: "Hoe zeker?", scale: {from: "Niet", to: "Heel", steps: 5}}
  - {id: fact, type: truefalse, question: "Waar?", answer: true, explanation: "Ja.", points: 1}
  - {id: more, type: truefalse, question: "Ook waar?", answer: true, explanation: "Ja.", points: 3}
  - id: tale
    type: scenario
    points: 0
    nodes:
      - {id: start, text: "Begin", options: [{text: "Goed", goto: fine}, {text: "Fout", goto: sad}]}
      - {id: fine, text: "Eind", ending: good}
      - {id: sad, text: "Eind", ending: bad}
  - {id: list, type: checklist, question: "Klaar?", items: ["Een", "Twee"]}
`

// A step with a condition is on the way only when that holds; not answered and skipped are no answer.
func TestWhen(t *testing.T) {
	type said map[string]answers.Answer
	for _, c := range []struct {
		when string
		said said
		want bool
	}{
		{"{step: role, is: write}", said{"role": choice("write")}, true},
		{"{step: role, is: write}", said{"role": choice("write", "c")}, true},
		{"{step: role, is: write}", said{"role": choice("react")}, false},
		{"{step: role, is: write}", said{"role": {Skipped: true}}, false},
		{"{step: role, is: write}", nil, false},
		{"{step: role, is: [write, react]}", said{"role": choice("react")}, true},
		{"{step: role, is: c}", said{"role": choice("c")}, true},
		{"{step: role, not: write}", said{"role": choice("react")}, true},
		{"{step: role, not: write}", said{"role": choice("write", "c")}, false},
		{"{step: role, not: write}", said{"role": {Skipped: true}}, true},
		{"{step: role, not: write}", nil, true},
		{"{step: role, is: write, not: react}", said{"role": choice("write", "react")}, false},
		{"{step: role, is: write, not: react}", said{"role": choice("write", "c")}, true},
		{"{step: sure, is: [1, 2]}", said{"sure": choice("2")}, true},
		{"{step: sure, is: [1, 2]}", said{"sure": choice("3")}, false},
		{"{step: fact, is: true}", said{"fact": choice("true")}, true},
		{"{step: fact, is: false}", said{"fact": choice("true")}, false},
		{"{step: tale, is: good}", said{"tale": choice("start", "fine")}, true},
		{"{step: tale, is: sad}", said{"tale": choice("start", "sad")}, true},
		{"{step: tale, is: good}", said{"tale": choice("start", "sad")}, false},
		{"{step: list, is: 2}", said{"list": choice("1", "2")}, true},
		{"{step: list, is: 2}", said{"list": choice("1")}, false},
		{"{score_below: 50}", nil, false},
		{"{score_from: 0}", nil, false},
		{"{score_from: 0}", said{"fact": choice("false")}, true},
		{"{score_below: 25}", said{"fact": choice("true"), "more": choice("false")}, false},
		{"{score_below: 26}", said{"fact": choice("true"), "more": choice("false")}, true},
		{"{score_from: 25}", said{"fact": choice("true"), "more": choice("false")}, true},
		{"{score_from: 26}", said{"fact": choice("true"), "more": choice("false")}, false},
		{"{score_below: 50, score_from: 20}", said{"fact": choice("true"), "more": choice("false")}, true},
		{"{score_below: 100}", said{"fact": choice("true")}, false},
		{"{score_below: 50}", said{"fact": {Skipped: true}}, true},
		{"{step: role, is: write, score_from: 50}", said{"role": choice("write"), "fact": choice("false")}, false},
		{"{step: role, is: write, score_from: 50}", said{"role": choice("write"), "fact": choice("true")}, true},
	} {
		w := begun(employee(t, conditions+"  - {id: then, type: text, text: \"Dan\", when: "+c.when+"}\n"))
		for _, id := range []string{"role", "sure", "fact", "more", "tale", "list"} {
			a, ok := c.said[id]
			if w = at(t, w, id); ok && a.Skipped {
				w = w.Skip(monday())
			} else if ok {
				w = given(t, w, a)
			}
		}
		if got := slices.Contains(ids(w.Steps()), "then"); got != c.want {
			t.Errorf("%s with %v: %v", c.when, c.said, got)
		}
	}
}

// A recap asks questions again before it: missed ones first, each as a step of its own that gives no points.
func TestRecapAsksAgain(t *testing.T) {
	l := allTypes(t, "nl")
	w := begun(l)
	if got := ids(w.Steps()); slices.ContainsFunc(got, func(id string) bool { return len(id) > 5 && id[:5] == "back/" }) {
		t.Errorf("asks again what was not asked: %v", got)
	}
	w = given(t, at(t, w, "first"), choice("vacancy"))
	w = given(t, at(t, w, "statement"), choice("false"))
	w = given(t, at(t, w, "couples"), choice("2", "3", "1"))
	w = given(t, w, choice("2", "1", "3"))
	w = at(t, w, "several").Skip(monday())
	w = given(t, at(t, w, "angry"), choice("start", "leak"))
	got := ids(w.Steps())
	if got = got[len(got)-3:]; !slices.Equal(got, []string{"back/several", "back/statement", "back"}) {
		t.Errorf("the way ends with %v", got)
	}
	earned, possible := w.Score()
	w = at(t, w, "back/statement")
	s, _ := w.Step()
	original, _ := l.Step("statement")
	if s.Points != 0 || s.Attempts != 1 || s.Question != original.Question || w.State() != lessons.Asking {
		t.Errorf("%+v", s)
	}
	w = given(t, w, choice("true"))
	if e, p := w.Score(); w.Verdict() != lessons.Right || e != earned || p != possible {
		t.Errorf("%v, %v of %v points, was %v of %v", w.Verdict(), e, p, earned, possible)
	}
	if a, _ := w.AnswerTo("statement"); a.Score != 0 {
		t.Error("the first answer changed")
	}
}

// What was right fills the places that missed questions leave.
func TestRecapAlsoAsksWhatWasRight(t *testing.T) {
	w := begun(allTypes(t, "nl"))
	w = given(t, at(t, w, "first"), choice("vacancy"))
	w = given(t, at(t, w, "statement"), choice("true"))
	w = given(t, at(t, w, "row"), choice("2", "1", "3", "4"))
	w = given(t, w, choice("2", "1", "3", "4"))
	if got := ids(w.Steps()); !slices.Contains(got, "back/row") || !slices.Contains(got, "back/first") || slices.Contains(got, "back/statement") {
		t.Errorf("got %v", got)
	}
}

// A question that is asked again still has the text that it is about.
func TestAskedAgainWithItsText(t *testing.T) {
	w := begun(allTypes(t, "nl"))
	w = given(t, at(t, w, "first"), choice("vacancy"))
	if s, _ := at(t, w, "back/first").Step(); s.Text != "Je hebt vijf minuten." {
		t.Errorf("the text is %q", s.Text)
	}
}

// The number of steps is the same from start to end when every question is answered or skipped.
func TestNumberOfStepsDoesNotGrow(t *testing.T) {
	for _, l := range everyShipped(t) {
		w := begun(l)
		_, first := w.Position()
		for !w.Done() {
			if _, of := w.Position(); of != first {
				s, _ := w.Step()
				t.Errorf("%s: at %s there are %d steps, first %d", l.File, s.ID, of, first)
				break
			}
			w = w.Skip(monday()).Next(monday())
		}
	}
}
