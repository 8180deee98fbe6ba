package plain_test

import (
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"testing/iotest"
	"unicode/utf8"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

// answered is the whole lesson done in Dutch.
func answered(t testing.TB) (lessons.Lesson, answers.Set) {
	t.Helper()
	l := readLesson(t, "nl")
	set, _, err := run(t, l, answers.Set{}, whole("nl"))
	if err != nil {
		t.Fatal(err)
	}
	return l, set
}

// Looking at a finished lesson again with nothing but empty lines keeps every answer as it was.
func TestEmptyKeepsAnswers(t *testing.T) {
	l, before := answered(t)
	s := newTalk("nl", "1\n"+strings.Repeat("\n", 40))
	set, err := s.Lesson(before, l, lessons.Audience{}, 1, plain.Hooks{Profile: measured})
	if err != nil {
		t.Fatal(err)
	}
	if !reflect.DeepEqual(set.Progress(l.ID).Answers, before.Progress(l.ID).Answers) {
		t.Error("empty lines changed an answer")
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// Nothing but empty lines skips every question, and the lesson comes to its end.
func TestEmptySkips(t *testing.T) {
	l := readLesson(t, "nl")
	set, _, err := run(t, l, answers.Set{}, strings.Repeat("\n", 40))
	if err != nil || set.Progress(l.ID).Finished.IsZero() {
		t.Fatalf("the lesson did not come to its end: %v", err)
	}
	for id, a := range set.Progress(l.ID).Answers {
		if len(a.Choice)+len(a.Lines)+len(a.Plans) > 0 || a.Score > 0 {
			t.Errorf("%s was answered by an empty line: %+v", id, a)
		}
	}
}

// Stopping works at every prompt of a lesson, whatever is asked there, and says where one is.
func TestStopAnywhere(t *testing.T) {
	l := readLesson(t, "nl")
	lines := strings.SplitAfter(whole("nl"), "\n")
	for k := range len(lines) - 1 {
		s := newTalk("nl", strings.Join(lines[:k], "")+":STOP\nstop\n"+strings.Repeat("\n", 40))
		set, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured})
		if !errors.Is(err, plain.ErrStopped) || errors.Is(err, plain.ErrEnded) {
			t.Errorf("after %d lines: %v", k, err)
		}
		if k > 0 && !reflect.DeepEqual(set, s.last()) {
			t.Errorf("after %d lines not all is saved", k)
		}
		if !strings.Contains(s.out.String(), "Gestopt bij stap") {
			t.Errorf("after %d lines it is not said where one is", k)
		}
	}
}

// Going back shows the step before with its answer, at the first step one stays.
func TestBack(t *testing.T) {
	l := readLesson(t, "nl")
	s := newTalk("nl", "t\n\n3\nTERUG\n4\nstop\n")
	set, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{})
	a, _ := set.Answer(l.ID, "before")
	if !errors.Is(err, plain.ErrStopped) || len(a.Choice) != 1 || a.Choice[0] != "4" {
		t.Errorf("got %v, %v", a.Choice, err)
	}
	for _, want := range []string{s.Words.Plain.FirstStep, "Nu: 3 van 5"} {
		if !strings.Contains(s.out.String(), want) {
			t.Errorf("%q is not said", want)
		}
	}
}

// A save that fails is said once, does not stop the lesson, and is the error when the last one failed too.
func TestSaveFails(t *testing.T) {
	l := readLesson(t, "nl")
	full := errors.New("no space left")
	s := newTalk("nl", whole("nl"))
	s.Save = func(answers.Set) error { return full }
	set, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured})
	if !errors.Is(err, full) || set.Progress(l.ID).Finished.IsZero() {
		t.Errorf("got %v", err)
	}
	if n := strings.Count(s.out.String(), "no space left"); n != 1 {
		t.Errorf("it was said %d times", n)
	}
	tries := 0
	s = newTalk("nl", whole("nl"))
	s.Save = func(answers.Set) error {
		if tries++; tries < 5 {
			return full
		}
		return nil
	}
	if _, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured}); err != nil {
		t.Errorf("saved at last, but: %v", err)
	}
}

// An input that fails is an error, not an end; an output that fails ends the lesson at once.
func TestStreamsFail(t *testing.T) {
	l := readLesson(t, "nl")
	boom := errors.New("boom")
	s := newTalk("nl", "")
	s.In = io.MultiReader(strings.NewReader("\n3\n"), iotest.ErrReader(boom))
	set, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{})
	if a, _ := set.Answer(l.ID, "before"); !errors.Is(err, boom) || errors.Is(err, plain.ErrStopped) || len(a.Choice) != 1 {
		t.Errorf("got %v, %v", a, err)
	}
	s = newTalk("nl", whole("nl"))
	s.Out = failing{}
	if _, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{}); !errors.Is(err, errGone) {
		t.Errorf("got %v", err)
	}
}

var errGone = errors.New("gone")

type failing struct{}

func (failing) Write([]byte) (int, error) { return 0, errGone }

// A refresher asks the questions of a finished lesson, keeps how well each was recalled, and counts as done at its
// end only.
func TestRefresher(t *testing.T) {
	l, before := answered(t)
	s := newTalk("nl", script("2", "1 3", "stop"))
	set, err := s.Refresher(before, l, lessons.Audience{}, 3)
	if !errors.Is(err, plain.ErrStopped) || len(set.Recalls) != 2 || len(set.Progress(l.ID).Refreshed) != 0 {
		t.Errorf("half way: %v, %+v", err, set.Recalls)
	}
	s = newTalk("nl", script("2", "1 3", "1", "", "1", "2", "3"))
	set, err = s.Refresher(before, l, lessons.Audience{}, 3)
	if err != nil || len(set.Progress(l.ID).Refreshed) != 1 || set.Recalls[l.ID+"/which"].Score != 1 {
		t.Errorf("at the end: %v, %+v", err, set.Recalls)
	}
	if !reflect.DeepEqual(set.Progress(l.ID).Answers, before.Progress(l.ID).Answers) {
		t.Error("the lesson's own answers changed")
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// The checklist inside a lesson is asked in the same lines, and stopping in it stops the lesson.
func TestChecklistInLesson(t *testing.T) {
	l, g := readLesson(t, "nl"), readGuidelines(t)
	for input, want := range map[string]error{"1\n3\n2\n2\n2\n": plain.ErrEnded, "1\n3\nstop\n": plain.ErrStopped} {
		s := newTalk("nl", input)
		set, err := s.Lesson(at(l, "measure"), l, lessons.Audience{}, 7, plain.Hooks{
			Profile: func(set answers.Set, moment string) (answers.Set, error) {
				set, _, err := s.Checklist(set, g, moment)
				return set, err
			},
		})
		if !errors.Is(err, want) || set.Profile["photo"].Level != "good" || !reflect.DeepEqual(set, s.last()) {
			t.Errorf("%q: %v, %+v", input, err, set.Profile)
		}
		_, done := set.Answer(l.ID, "measure")
		if finished := errors.Is(want, plain.ErrEnded); done != finished || finished && set.Measurements[0].Score != 100 {
			t.Errorf("%q: step done %v, %+v", input, done, set.Measurements)
		}
	}
}

// A save that fails in the checklist does not end the lesson around it.
func TestSaveFailsInChecklist(t *testing.T) {
	l, g := readLesson(t, "nl"), readGuidelines(t)
	full := errors.New("no space left")
	s := newTalk("nl", "1\n3\n2\n2\n2\n"+strings.Repeat("\n", 10))
	s.Save = func(answers.Set) error { return full }
	set, err := s.Lesson(at(l, "measure"), l, lessons.Audience{}, 7, plain.Hooks{
		Profile: func(set answers.Set, moment string) (answers.Set, error) {
			set, _, err := s.Checklist(set, g, moment)
			return set, err
		},
	})
	if !errors.Is(err, full) || set.Progress(l.ID).Finished.IsZero() || len(set.Measurements) != 1 {
		t.Errorf("got %v, %+v", err, set.Measurements)
	}
}

func menu() plain.Menu {
	lesson := func(id, title string, minutes int, state overview.State) overview.Lesson {
		return overview.Lesson{Header: lessons.Header{ID: id, Title: title, Minutes: minutes}, State: state, Step: 4, Steps: 6}
	}
	return plain.Menu{Stale: true, Overview: overview.Overview{
		Lessons: []overview.Lesson{
			lesson("a", "Je netwerk", 12, overview.Done), lesson("b", "Wat deel je?", 15, overview.Doing),
			lesson("c", "Veilig delen", 15, overview.Todo),
		},
		Profile: overview.Profile{Rated: true, Score: 71, First: 46, Known: 22, Total: 24, MeasuredTwice: true, At: noon.AddDate(0, 0, -11)},
		Plan:    overview.Plan{Written: true, Actions: 6, Done: 2},
		Refresh: &overview.Refresh{Lesson: "a", Title: "Je netwerk", Questions: 3},
	}}
}

// Home is a numbered menu; an empty line chooses what comes next, and all that ends the input stops.
func TestHome(t *testing.T) {
	for input, want := range map[string]plain.Choice{
		"\n": {Kind: plain.ChoseLesson, Lesson: "b"}, "1\n": {Kind: plain.ChoseLesson, Lesson: "a"},
		"4\n": {Kind: plain.ChoseProfile}, "5\n": {Kind: plain.ChosePlan}, "6\n": {Kind: plain.ChoseRefresher, Lesson: "a"},
		"7\n": {Kind: plain.ChoseLanguage}, "8\n": {Kind: plain.ChoseSettings}, "9\n": {}, "stop\n": {}, "": {},
		"x\ny\nz\n": {}, "t\nx\n3\n": {Kind: plain.ChoseLesson, Lesson: "c"},
	} {
		s := newTalk("nl", input)
		got, err := s.Home(answers.Set{Person: answers.Person{Name: "Noor"}}, menu())
		if got != want || err != nil {
			t.Errorf("%q chose %+v, %v", input, got, err)
		}
		if input == "\n" {
			golden.RequireEqual(t, s.out.Bytes())
		}
	}
}

// The first lines ask for language, name and department; from the language on, the rest is in it.
func TestWelcome(t *testing.T) {
	s := newTalk("nl", script("2", "Noor", ":b", "", "6"))
	set, err := s.Welcome(answers.Set{})
	want := answers.Person{Name: "Noor", Department: "legal", Language: "en", Met: true}
	if err != nil || set.Person != want || s.last().Person != want {
		t.Errorf("got %+v, %v", set.Person, err)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// Skipping everything at the welcome is fine; it is not asked again.
func TestWelcomeMayBeSkipped(t *testing.T) {
	s := newTalk("nl", "\n\n\n")
	set, err := s.Welcome(answers.Set{})
	if want := (answers.Person{Met: true}); err != nil || set.Person != want {
		t.Errorf("got %+v, %v", set.Person, err)
	}
}

// Every shipped lesson comes to its end in lines, for every department, and no line but a prompt is wider than the
// session.
func TestShippedLessons(t *testing.T) {
	for _, lang := range i18n.Languages() {
		lib, err := lessons.NewLibrary(lang, lessons.Employee, lessons.Options{})
		if err != nil {
			t.Fatal(err)
		}
		for _, h := range lib.Headers() {
			l, err := lib.Open(h.ID)
			if err != nil {
				t.Fatal(err)
			}
			for _, d := range lessons.Departments() {
				s := newTalk(lang, strings.Repeat("1\n\n", 200))
				set, err := s.Lesson(answers.Set{}, l, lessons.Audience{Department: d}, 7, plain.Hooks{Profile: measured})
				if err != nil || set.Progress(l.ID).Finished.IsZero() {
					t.Errorf("%s %s %s: %v", lang, h.ID, d, err)
				}
				narrow(t, s.out.String())
			}
		}
		g, err := profile.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		s := newTalk(lang, strings.Repeat("1\n", 60))
		if _, r, err := s.Checklist(answers.Set{}, g.For(""), "now"); err != nil || !r.Rated() {
			t.Errorf("%s checklist: %v", lang, err)
		}
		narrow(t, s.out.String())
	}
}

func narrow(t *testing.T, out string) {
	t.Helper()
	quiet(t, out)
	for line := range strings.SplitSeq(out, "\n") {
		wide := utf8.RuneCountInString(line) > plain.DefaultWidth
		if prompt := strings.HasSuffix(line, ":") || strings.Contains(line, "): "); wide && !prompt && strings.Contains(line, " ") {
			t.Errorf("too wide: %q", line)
		}
		if strings.ContainsAny(line, "━─│┌✓✗○◐▸") {
			t.Errorf("a sign that is read aloud as noise: %q", line)
		}
	}
}

// On a terminal the answers are echoed by it: nothing is written after a prompt but a blank, and at the end of
// input the line is ended.
func TestOnTerminal(t *testing.T) {
	s := newTalk("nl", "\n3\nstop")
	s.Echo, s.Width = false, 0
	if _, err := s.Lesson(answers.Set{}, readLesson(t, "nl"), lessons.Audience{}, 7, plain.Hooks{}); !errors.Is(err, plain.ErrStopped) {
		t.Error(err)
	}
	golden.RequireEqual(t, s.out.Bytes())
}

// The order in which things are shown comes from the seed: the same conversation twice is the same to the byte.
func TestSameSeedSameLines(t *testing.T) {
	l := readLesson(t, "en")
	var out [2]string
	for i := range out {
		s := newTalk("en", whole("en"))
		if _, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 99, plain.Hooks{Profile: measured}); err != nil && !errors.Is(err, plain.ErrEnded) {
			t.Fatal(err)
		}
		out[i] = s.out.String()
	}
	if out[0] != out[1] {
		t.Error("the lines differ")
	}
}

// Nothing that plain mode says itself has a sign that a screen reader spells out.
func TestPlainWords(t *testing.T) {
	for _, lang := range i18n.Languages() {
		if text := fmt.Sprintf("%v", i18n.For(lang).Plain); strings.ContainsAny(text, "✓✗→←↑↓·…━─│▸○◐•") {
			t.Errorf("%s: %s", lang, text)
		}
	}
}
