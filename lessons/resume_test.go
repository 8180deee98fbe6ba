package lessons_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// A finished lesson opens at its end, and one that was opened again after that where it was.
func TestFinishedOpensAtTheEnd(t *testing.T) {
	l := sound(t, string(fileBytes(t, "ok/smallest.yaml")))
	w := begun(l).Next(monday()).Next(monday())
	again := lessons.Begin(l, alone(""), kept(t, w.Progress()), monday(), 9)
	if !again.Done() || !again.Progress().Finished.Equal(monday()) {
		t.Errorf("%+v", again.Progress())
	}
	again = lessons.Begin(l, alone(""), kept(t, again.Back().Progress()), monday(), 9)
	if s, _ := again.Step(); s.ID != "why" {
		t.Errorf("at %q", s.ID)
	}
}

// A switch of language keeps the place, also at the end, and all that was said.
func TestLanguageKeepsPlace(t *testing.T) {
	nl, en := allTypes(t, "nl"), allTypes(t, "en")
	w := begun(nl)
	w = given(t, w, choice("4"))
	w = given(t, at(t, w, "first"), choice("photo")).Hint(monday())
	english := w.In(en)
	s, _ := english.Step()
	if s.Title != "First of all" || english.State() != lessons.Retry || len(english.Hints()) != 1 || !slices.Equal(english.Order(), w.Order()) {
		t.Errorf("%q, %v, %v", s.Title, english.State(), english.Hints())
	}
	if a, _ := english.AnswerTo("before"); a.Choice[0] != "4" {
		t.Errorf("%+v", a)
	}
	w = given(t, w, choice("vacancy"))
	again := at(t, w, "back/first").In(en)
	if s, _ := again.Step(); s.ID != "back/first" || s.Title != "First of all" {
		t.Errorf("at %q", s.ID)
	}
	for !w.Done() {
		w = w.Next(monday())
	}
	if english := w.In(en); !english.Done() || english.Progress().Finished.IsZero() {
		t.Error("a switch of language left the end")
	}
}

// Another audience keeps the place when the step is still on the way, else it goes to the first open step.
func TestOtherAudience(t *testing.T) {
	l := employee(t, `
  - {id: one, type: poll, question: "Wat?", options: ["Ja", "Nee"]}
  - {id: two, type: poll, question: "Wat?", options: ["Ja", "Nee"]}
  - {id: it, type: text, text: "IT", departments: [it]}
`)
	w := given(t, lessons.Begin(l, alone("it"), answers.Progress{}, monday(), 1), choice("a"))
	if s, _ := at(t, w, "two").For(alone("hr")).Step(); s.ID != "two" {
		t.Errorf("at %q", s.ID)
	}
	hr := at(t, w, "it").For(alone("hr"))
	if s, _ := hr.Step(); s.ID != "two" || hr.Audience().Department != "hr" {
		t.Errorf("at %q", s.ID)
	}
	if a, ok := hr.AnswerTo("one"); !ok || a.Choice[0] != "a" {
		t.Errorf("%+v", a)
	}
}

// A lesson that was changed keeps the answers that still fit, and only those.
func TestChangedLesson(t *testing.T) {
	old := employee(t, `
  - {id: gone, type: poll, question: "Wat?", options: ["Ja", "Nee"]}
  - {id: pick, type: poll, question: "Wat?", max: 3, options: [{id: x, text: "X"}, {id: "y", text: "Y"}, {id: z, text: "Z"}]}
  - {id: kept, type: poll, question: "Wat?", options: [{id: x, text: "X"}, {id: "y", text: "Y"}]}
  - {id: row, type: order, question: "Hoe?", explanation: "Zo.", items: ["A", "B", "C"]}
  - {id: pairs, type: match, question: "Wat?", explanation: "Zo.", pairs: [{left: A, right: B}, {left: C, right: D}, {left: E, right: F}]}
  - {id: words, type: reflection, question: "Waarom?"}
  - {id: scale, type: poll, question: "Hoe?", scale: {from: L, to: H, steps: 7}}
  - {id: skipped, type: poll, question: "Hoe?", scale: {from: L, to: H, steps: 7}}
  - {id: hinted, type: truefalse, question: "Waar?", answer: true, explanation: "Ja.", hint: ["A", "B", "C"]}
`)
	changed := employee(t, `
  - {id: new, type: text, text: "Nieuw"}
  - {id: pick, type: poll, question: "Anders?", max: 3, options: [{id: x, text: "X"}, {id: "y", text: "Y"}, {id: w, text: "W"}]}
  - {id: kept, type: poll, question: "Anders?", options: [{id: "y", text: "Y"}, {id: x, text: "X"}]}
  - {id: row, type: order, question: "Hoe?", explanation: "Zo.", items: ["A", "B", "C", "D"]}
  - {id: pairs, type: match, question: "Wat?", explanation: "Zo.", pairs: [{left: A, right: B}, {left: C, right: D}]}
  - {id: words, type: reflection, question: "Waarom niet?", min_words: 2}
  - {id: scale, type: poll, question: "Hoe?", scale: {from: L, to: H, steps: 5}}
  - {id: skipped, type: poll, question: "Hoe?", options: ["Ja", "Nee"]}
  - {id: hinted, type: truefalse, question: "Waar?", answer: true, explanation: "Ja.", hint: ["A"]}
`)
	w := given(t, begun(old), choice("a"))
	w = given(t, at(t, w, "pick"), choice("x", "z"))
	w = given(t, at(t, w, "kept"), choice("y"))
	w = given(t, at(t, w, "row"), choice("2", "1", "3"))
	w = given(t, at(t, w, "pairs"), choice("2", "1", "3"))
	w = given(t, at(t, w, "words"), written("Drie woorden hier"))
	w = given(t, at(t, w, "scale"), choice("7"))
	w = at(t, w, "skipped").Skip(monday())
	w = at(t, w, "hinted").Hint(monday()).Hint(monday()).Hint(monday())
	w = at(t, w, "gone")

	w = lessons.Begin(changed, alone(""), kept(t, w.Progress()), monday(), 1)
	var got []string
	for _, s := range changed.Steps {
		if _, ok := w.AnswerTo(s.ID); ok {
			got = append(got, s.ID)
		}
	}
	if want := []string{"kept", "words", "skipped", "hinted"}; !slices.Equal(got, want) {
		t.Errorf("kept %v, want %v", got, want)
	}
	if s, _ := w.Step(); s.ID != "new" {
		t.Errorf("at %q", s.ID)
	}
	if w = at(t, w, "hinted"); len(w.Hints()) != 1 || w.HintsLeft() != 0 {
		t.Errorf("%v, %d left", w.Hints(), w.HintsLeft())
	}
}

// What a person was busy with, a draft, stays as it is, complete or not.
func TestDraftsStay(t *testing.T) {
	l := allTypes(t, "nl")
	p := begun(l).Progress()
	p.Answers = map[string]answers.Answer{
		"topics":  {Lines: []string{"één"}, Open: true},
		"couples": {Choice: []string{"", "3", ""}, Open: true},
		"angry":   {Choice: []string{"start", "wait"}, Open: true},
		"agreed":  {Plans: []answers.IfThen{{If: "Als"}}, Open: true},
	}
	w := lessons.Begin(l, alone(""), kept(t, p), monday(), 1)
	for id, want := range p.Answers {
		if got, ok := w.AnswerTo(id); !ok || len(got.Choice) != len(want.Choice) || len(got.Lines) != len(want.Lines) {
			t.Errorf("%s: %+v", id, got)
		}
		if at(t, w, id).State() != lessons.Asking {
			t.Errorf("%s is %v", id, at(t, w, id).State())
		}
	}
}

// Answers that were tampered with do no harm.
func TestDamagedProgress(t *testing.T) {
	l := allTypes(t, "nl")
	w := given(t, at(t, begun(l), "first"), choice("photo"))
	p := kept(t, w.Progress())
	p.Step, p.Number, p.Of = "no/such/step", -4, -9
	p.Answers = map[string]answers.Answer{
		"first":     {Choice: []string{"photo"}, Attempts: -2, Hints: -3, Score: -8, Open: true},
		"several":   {Choice: []string{"a", "b"}, Attempts: 1, Score: 40},
		"row":       {Choice: []string{"9", "9", "x", "1"}, Attempts: 1, Open: true},
		"angry":     {Choice: []string{"nowhere", "start"}, Open: true},
		"back/":     {Choice: []string{"a"}},
		"/":         {},
		"":          {},
		"back/back": {Skipped: true},
	}
	w = lessons.Begin(l, alone(""), p, monday(), 1)
	for _, s := range w.Steps() {
		w = at(t, w, s.ID)
		isSound(t, w)
		isSound(t, w.Hint(monday()))
	}
	for _, id := range []string{"row", "angry"} {
		if a, ok := w.AnswerTo(id); ok {
			t.Errorf("kept %+v", a)
		}
	}
}

// Every answer remembers the revision of the lesson that it was given to.
func TestRevisionIsKept(t *testing.T) {
	w := given(t, begun(allTypes(t, "nl")), choice("4"))
	if a, _ := w.Answer(); a.Revision != 2 || !a.At.Equal(monday()) || w.Progress().Revision != 2 {
		t.Errorf("%+v", a)
	}
}
