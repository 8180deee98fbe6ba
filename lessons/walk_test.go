package lessons_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// A right answer at the first try earns all points, at the second half of them, and the last wrong one none.
func TestTriesAreWorthLess(t *testing.T) {
	l := employee(t, `
  - id: q
    type: single
    question: "Wat?"
    attempts: 3
    points: 6
    options: ["Een", {text: "Twee", correct: true}, "Drie"]
`)
	for _, c := range []struct {
		given  []string
		state  lessons.State
		says   lessons.Verdict
		earned float64
	}{
		{[]string{"b"}, lessons.Settled, lessons.Right, 6},
		{[]string{"a"}, lessons.Retry, lessons.Wrong, 0},
		{[]string{"a", "b"}, lessons.Settled, lessons.Right, 3},
		{[]string{"a", "c", "b"}, lessons.Settled, lessons.Right, 2},
		{[]string{"a", "c", "a"}, lessons.Settled, lessons.Wrong, 0},
		{[]string{"b", "a"}, lessons.Settled, lessons.Right, 6},
	} {
		w := begun(l)
		for _, id := range c.given {
			w = given(t, w, choice(id))
		}
		earned, possible := w.Score()
		if w.State() != c.state || w.Verdict() != c.says || earned != c.earned {
			t.Errorf("%v: state %v, verdict %v, %v points", c.given, w.State(), w.Verdict(), earned)
		}
		if open := w.State() == lessons.Retry; open && possible != 0 || !open && possible != 6 {
			t.Errorf("%v: %v possible", c.given, possible)
		}
	}
}

// In a room there is one try: the answer is shown at once.
func TestOneTryInARoom(t *testing.T) {
	l := employee(t, `
  - {id: q, type: single, question: "Wat?", attempts: 3, options: ["Een", {text: "Twee", correct: true}]}
`)
	w := lessons.Begin(l, lessons.Audience{Mode: lessons.Room}, answers.Progress{}, monday(), 1)
	if w = given(t, w, choice("a")); w.State() != lessons.Settled {
		t.Errorf("state %v", w.State())
	}
}

// How much of an answer is right, by type of step.
func TestGrades(t *testing.T) {
	l := allTypes(t, "nl")
	for _, c := range []struct {
		step  string
		given answers.Answer
		grade float64
	}{
		{"first", choice("vacancy"), 1},
		{"first", choice("photo"), 0},
		{"several", choice("a", "b"), 1},
		{"several", choice("a"), 0.5},
		{"several", choice("a", "b", "c"), 0.5},
		{"several", choice("c", "d"), 0},
		{"several", choice("a", "b", "c", "d"), 0},
		{"statement", choice("true"), 1},
		{"statement", choice("false"), 0},
		{"row", choice("1", "2", "3", "4"), 1},
		{"row", choice("2", "1", "3", "4"), 0.5},
		{"row", choice("2", "3", "4", "1"), 0},
		{"couples", choice("1", "2", "3"), 1},
		{"couples", choice("1", "3", "2"), 1.0 / 3},
		{"angry", choice("start", "good"), 1},
		{"angry", choice("start", "wait", "late"), 0.5},
		{"angry", choice("start", "leak"), 0},
		{"angry", choice("start", "wait", "start", "good"), 1},
	} {
		s, _ := l.Step(c.step)
		if got := s.Body.(lessons.Graded).Grade(c.given); got != c.grade {
			t.Errorf("%s %v: %v, want %v", c.step, c.given.Choice, got, c.grade)
		}
	}
}

// A scenario counts the best of its tries, whichever came first.
func TestScenarioCountsItsBest(t *testing.T) {
	l := allTypes(t, "nl")
	w := at(t, begun(l), "angry")
	w = given(t, w, choice("start", "wait", "late"))
	if w.State() != lessons.Retry || w.Verdict() != lessons.Partly {
		t.Errorf("after a mixed ending: %v, %v", w.State(), w.Verdict())
	}
	worse := given(t, w, choice("start", "leak"))
	if a, _ := worse.Answer(); a.Score != 0.5 || worse.Verdict() != lessons.Wrong {
		t.Errorf("mixed, then bad: %+v", a)
	}
	better := given(t, w, choice("start", "good"))
	if a, _ := better.Answer(); a.Score != 1 {
		t.Errorf("mixed, then good: %+v", a)
	}
}

// A shortest path to the best ending is the solution.
func TestScenarioSolution(t *testing.T) {
	s, _ := allTypes(t, "nl").Step("angry")
	if got := s.Body.(lessons.ScenarioBody).Solution().Choice; !slices.Equal(got, []string{"start", "good"}) {
		t.Errorf("got %v", got)
	}
}

// Skipping a question settles it without points; after a wrong try it keeps that answer.
func TestSkipSettles(t *testing.T) {
	w := at(t, begun(allTypes(t, "nl")), "first")
	skipped := w.Skip(monday())
	a, _ := skipped.Answer()
	if skipped.State() != lessons.Settled || skipped.Verdict() != lessons.GivenUp || !a.Skipped || !a.Shown || a.Score != 0 {
		t.Errorf("%v, %v, %+v", skipped.State(), skipped.Verdict(), a)
	}
	if _, possible := skipped.Score(); possible != 2 {
		t.Errorf("%v points possible, want 2", possible)
	}
	if again := given(t, skipped, choice("vacancy")); again.Verdict() != lessons.GivenUp {
		t.Error("a settled question took an answer")
	}
	tried := given(t, w, choice("photo")).Skip(monday())
	if a, _ := tried.Answer(); a.Skipped || !a.Shown || a.Choice[0] != "photo" || tried.State() != lessons.Settled || tried.Verdict() != lessons.Wrong {
		t.Errorf("%+v", a)
	}
}

// Skipping where there is no right answer keeps what was said before.
func TestSkipKeepsWhatWasSaid(t *testing.T) {
	w := at(t, begun(allTypes(t, "nl")), "topics")
	if a, _ := w.Skip(monday()).Answer(); !a.Skipped || a.Shown {
		t.Errorf("%+v", a)
	}
	w = given(t, w, written("planning", "techniek"))
	if a, _ := w.Skip(monday()).Answer(); a.Skipped || len(a.Lines) != 2 {
		t.Errorf("%+v", a)
	}
}

// An answer without right or wrong may be given anew, and then counts instead of the skip or the answer before.
func TestAnswersMayChange(t *testing.T) {
	w := at(t, begun(allTypes(t, "nl")), "before").Skip(monday())
	before, _ := w.Answer()
	before.Choice = []string{"4"}
	w = given(t, w, before)
	if a, _ := w.Answer(); a.Skipped || a.Choice[0] != "4" {
		t.Errorf("%+v", a)
	}
	if said := w.OwnAnswers(); len(said) != 1 || said[0].Step.ID != "before" {
		t.Errorf("%+v", said)
	}
	w = given(t, w, choice("2"))
	if a, _ := w.Answer(); a.Choice[0] != "2" || w.State() != lessons.Asking {
		t.Errorf("%+v", a)
	}
}

// Nothing but content is taken from an answer: points and tries are counted here.
func TestAnswersCannotCheat(t *testing.T) {
	w := at(t, begun(allTypes(t, "nl")), "first")
	w = given(t, w, answers.Answer{Choice: []string{"photo"}, Score: 5, Attempts: -3, Hints: 9, Shown: true, Skipped: true})
	if a, _ := w.Answer(); a.Score != 0 || a.Attempts != 1 || a.Hints != 0 || a.Shown || a.Skipped || !a.Open {
		t.Errorf("%+v", a)
	}
}

// Hints are free, come one by one, and stop when the question is settled.
func TestHintsAreFree(t *testing.T) {
	w := at(t, begun(allTypes(t, "nl")), "first")
	if len(w.Hints()) != 0 || w.HintsLeft() != 2 {
		t.Fatalf("%v, %d left", w.Hints(), w.HintsLeft())
	}
	w = w.Hint(monday())
	if h := w.Hints(); len(h) != 1 || h[0] != "Wat staat al openbaar?" || w.HintsLeft() != 1 || w.State() != lessons.Asking {
		t.Errorf("%v, %d left", h, w.HintsLeft())
	}
	w = w.Hint(monday()).Hint(monday()).Hint(monday())
	if len(w.Hints()) != 2 || w.HintsLeft() != 0 {
		t.Errorf("%v, %d left", w.Hints(), w.HintsLeft())
	}
	w = given(t, w, choice("vacancy"))
	if earned, _ := w.Score(); earned != 2 || len(w.Hints()) != 2 {
		t.Errorf("%v points after hints, %v shown", earned, w.Hints())
	}
	settled := given(t, at(t, begun(allTypes(t, "nl")), "first"), choice("vacancy"))
	if settled.HintsLeft() != 0 || len(settled.Hint(monday()).Hints()) != 0 {
		t.Error("a settled question gives hints")
	}
	if text := at(t, w, "welcome").Hint(monday()); len(text.Hints()) != 0 {
		t.Error("a text gives hints")
	}
}

// Points for doing it come with something written, or with everything ticked.
func TestPointsForDoing(t *testing.T) {
	l := allTypes(t, "nl")
	for _, c := range []struct {
		step  string
		given answers.Answer
		score float64
	}{
		{"topics", written("planning en techniek"), 1},
		{"ready", choice("1", "2"), 0},
		{"ready", choice("3", "1", "2"), 1},
		{"ready", choice(), 0},
	} {
		w := given(t, at(t, begun(l), c.step), c.given)
		if a, _ := w.Answer(); a.Score != c.score {
			t.Errorf("%s %+v: %v, want %v", c.step, c.given, a.Score, c.score)
		}
	}
	free := employee(t, "  - {id: why, type: reflection, question: \"Waarom?\", points: 1}\n")
	w := given(t, begun(free), written(" ", ""))
	if a, _ := w.Answer(); a.Score != 0 {
		t.Error("blanks earn points")
	}
}

// A step without points never counts.
func TestNoPointsNoScore(t *testing.T) {
	l := employee(t, "  - {id: q, type: truefalse, question: \"Waar?\", answer: true, explanation: \"Ja.\", points: 0}\n")
	w := given(t, begun(l), choice("true"))
	if earned, possible := w.Score(); earned != 0 || possible != 0 || w.Verdict() != lessons.Right {
		t.Errorf("%v of %v", earned, possible)
	}
}
