package lessons_test

import (
	"io/fs"
	"path"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// The shipped files are those of the tracks: the same ids in each language, and nothing besides.
func TestShippedFiles(t *testing.T) {
	want := []string{}
	for id := range everyID() {
		want = append(want, id+".yaml")
	}
	slices.Sort(want)
	for _, lang := range lessons.Languages() {
		files, err := fs.ReadDir(lessons.Shipped(), lang)
		if err != nil {
			t.Fatal(err)
		}
		var got []string
		for _, f := range files {
			got = append(got, f.Name())
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s has %v, want %v", lang, got, want)
		}
	}
}

// No shipped lesson has a problem, not even a warning, and its id and language are those of its file.
func TestShippedLessonsAreClean(t *testing.T) {
	for lang, l := range everyShipped(t) {
		if !slices.Contains(lessons.Order(l.Track), l.ID) || path.Join(l.Language, l.ID+".yaml") != l.File {
			t.Errorf("%s: %s/%s for %s", lang, l.Language, l.ID, l.Track)
		}
		if _, problems := lessons.Read(l.File, shippedBytes(t, l.Language, l.ID), lessons.Options{}); len(problems) > 0 {
			t.Errorf("%v", problems)
		}
	}
}

// Dutch and English are equal in all but words.
func TestShippedParity(t *testing.T) {
	for id := range everyID() {
		if problems := lessons.Parity(shippedLesson(t, "nl", id), shippedLesson(t, "en", id)); len(problems) > 0 {
			t.Errorf("%v", problems)
		}
	}
}

// everyID is the ids of all tracks.
func everyID() func(yield func(string) bool) {
	return func(yield func(string) bool) {
		for _, t := range lessons.Tracks() {
			for _, id := range lessons.Order(t) {
				if !yield(id) {
					return
				}
			}
		}
	}
}

// A lesson is best done after lessons that come before it on the path.
func TestShippedOrder(t *testing.T) {
	for lang, l := range everyShipped(t) {
		order := lessons.Order(l.Track)
		for _, id := range l.After {
			if at := slices.Index(order, id); at < 0 || at >= slices.Index(order, l.ID) {
				t.Errorf("%s %s comes after %s, which comes later", lang, l.ID, id)
			}
		}
	}
}

// Each department, and who has none, gets through every lesson, with something to read or answer at each step and
// no placeholder left in it.
func TestShippedForEverybody(t *testing.T) {
	for lang, l := range everyShipped(t) {
		for _, department := range append(lessons.Departments(), "", "unheard-of") {
			w := lessons.Begin(l, alone(department), answers.Progress{}, monday(), 7)
			steps := 0
			for ; !w.Done(); steps++ {
				s, _ := w.Step()
				if s.Question == "" && asks(s) || allText(s) == "" {
					t.Errorf("%s/%s for %q: step %s has nothing to say", lang, l.ID, department, s.ID)
				}
				if texts := allText(s); strings.ContainsAny(texts, "{}") {
					t.Errorf("%s/%s for %q: step %s has %q", lang, l.ID, department, s.ID, texts)
				}
				w = w.Skip(monday()).Next(monday())
			}
			if steps < 5 {
				t.Errorf("%s/%s for %q is over after %d steps", lang, l.ID, department, steps)
			}
		}
	}
}

// asks says whether a type of step cannot do without a question.
func asks(s lessons.Step) bool {
	switch s.Type {
	case lessons.TypeText, lessons.TypeExercise, lessons.TypeScenario, lessons.TypeProfile, lessons.TypeRecap:
		return false
	}
	return true
}

// allText is what a step shows, as far as a placeholder can be in it.
func allText(s lessons.Step) string {
	texts := append([]string{s.Title, s.Text, s.Question, s.Explanation, s.Notes}, s.Hints...)
	if s.Plan != nil {
		texts = append(texts, s.Plan.Label)
	}
	switch b := s.Body.(type) {
	case lessons.ExampleBody:
		texts = append(texts, b.Fallback)
	case lessons.ChoiceBody:
		for _, o := range b.Options {
			texts = append(texts, o.Text, o.Feedback)
		}
	case lessons.PollBody:
		for _, o := range b.Options {
			texts = append(texts, o.Text)
		}
		if b.Scale != nil {
			texts = append(texts, b.Scale.From, b.Scale.To)
		}
	case lessons.TrueFalseBody:
		texts = append(texts, b.Feedback)
	case lessons.OrderBody:
		texts = append(texts, b.Items...)
	case lessons.MatchBody:
		for _, p := range b.Pairs {
			texts = append(texts, p.Left, p.Right)
		}
	case lessons.ChecklistBody:
		texts = append(texts, b.Items...)
	case lessons.ReflectionBody:
		texts = append(texts, b.Placeholder)
	case lessons.ExerciseBody:
		for _, p := range b.Phases {
			texts = append(texts, p.Text)
		}
	case lessons.ScenarioBody:
		for _, n := range b.Nodes {
			texts = append(texts, n.Text, n.Question)
			for _, o := range n.Options {
				texts = append(texts, o.Text, o.Feedback)
			}
		}
	case lessons.CommitmentBody:
		for _, p := range b.Suggest {
			texts = append(texts, p.If, p.Then)
		}
	case lessons.RecapBody:
		texts = append(texts, b.KeyPoints...)
	}
	return strings.TrimSpace(strings.Join(texts, "\n"))
}

// The right answer to every question is right, can be given, and earns all its points.
func TestShippedSolutions(t *testing.T) {
	for lang, l := range everyShipped(t) {
		for _, s := range l.Steps {
			g, graded := s.Body.(lessons.Graded)
			if !graded {
				continue
			}
			if grade := g.Grade(g.Solution()); grade != 1 {
				t.Errorf("%s/%s %s: the solution grades %v", lang, l.ID, s.ID, grade)
			}
			if s.Points == 0 || s.Explanation == "" {
				t.Errorf("%s/%s %s: %d points, explanation %q", lang, l.ID, s.ID, s.Points, s.Explanation)
			}
			somebody := alone(append(s.Departments, "")[0])
			if w := at(t, lessons.Begin(l, somebody, answers.Progress{}, monday(), 1), s.ID); given(t, w, g.Solution()).Verdict() != lessons.Right {
				t.Errorf("%s/%s %s: the solution is not right", lang, l.ID, s.ID)
			}
		}
	}
}

// Every step with a condition can be got on the way, and is not always there.
func TestShippedConditions(t *testing.T) {
	for lang, l := range everyShipped(t) {
		for _, s := range l.Steps {
			if s.When == nil {
				continue
			}
			if s.When.Step == "" {
				t.Fatalf("%s/%s %s: add a way to reach a step by score", lang, l.ID, s.ID)
			}
			met, missed := false, false
			asked, _ := l.Step(s.When.Step)
			for _, value := range valuesOf(asked) {
				w := given(t, at(t, begun(l), s.When.Step), choice(value))
				on := slices.Contains(ids(w.Steps()), s.ID)
				met, missed = met || on, missed || !on
			}
			if !met || !missed {
				t.Errorf("%s/%s %s: met is %v, missed is %v", lang, l.ID, s.ID, met, missed)
			}
		}
	}
}

// valuesOf is what can be chosen at a step.
func valuesOf(s lessons.Step) []string {
	var values []string
	switch b := s.Body.(type) {
	case lessons.ChoiceBody:
		for _, o := range b.Options {
			values = append(values, o.ID)
		}
	case lessons.PollBody:
		for _, o := range b.Options {
			values = append(values, o.ID)
		}
	case lessons.TrueFalseBody:
		values = []string{"true", "false"}
	}
	return values
}

// A menu reads the same header that the lesson has, without the rest of the file.
func TestShippedHeaders(t *testing.T) {
	for _, l := range everyShipped(t) {
		data := shippedBytes(t, l.Language, l.ID)
		head, problems := lessons.ReadHeader(l.File, data)
		if len(problems) > 0 || head.Title != l.Title || head.Minutes != l.Minutes || head.ID != l.ID || head.Goal != l.Goal {
			t.Errorf("%s: %+v, %v", l.File, head, problems)
		}
		broken := append(data[:strings.Index(string(data), "\nsteps:")+8], "  - {{{ [ \n\t- nonsense"...)
		if again, problems := lessons.ReadHeader(l.File, broken); len(problems) > 0 || again.Title != head.Title {
			t.Errorf("%s: the steps matter to its header: %v", l.File, problems)
		}
	}
}

// everyShipped is every shipped lesson, with its language.
func everyShipped(tb rapid.TB) func(yield func(string, lessons.Lesson) bool) {
	return func(yield func(string, lessons.Lesson) bool) {
		for _, lang := range lessons.Languages() {
			for id := range everyID() {
				if !yield(lang, shippedLesson(tb, lang, id)) {
					return
				}
			}
		}
	}
}

func shippedLesson(tb rapid.TB, lang, id string) lessons.Lesson {
	tb.Helper()
	l, problems := lessons.Read(path.Join(lang, id+".yaml"), shippedBytes(tb, lang, id), lessons.Options{})
	if problems.Errors() > 0 {
		tb.Fatal(problems)
	}
	return l
}

func shippedBytes(tb rapid.TB, lang, id string) []byte {
	tb.Helper()
	data, err := fs.ReadFile(lessons.Shipped(), path.Join(lang, id+".yaml"))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}
