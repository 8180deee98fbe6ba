package plain_test

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"reflect"
	"strings"
	"testing"
	"unicode"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
)

// byLine gives one line a Read, so that a test knows which lines were used when something was saved.
type byLine struct {
	rest string
	used int
}

func (r *byLine) Read(p []byte) (int, error) {
	if r.rest == "" {
		return 0, io.EOF
	}
	n := strings.IndexByte(r.rest, '\n') + 1
	if n == 0 {
		n = len(r.rest)
	}
	n = copy(p, r.rest[:n])
	r.rest = r.rest[n:]
	r.used++
	return n, nil
}

// snapshot is what was saved after so many lines.
type snapshot struct {
	lines int
	set   answers.Set
}

// run goes through the lesson of all types and returns what was saved when.
func run(t testing.TB, l lessons.Lesson, from answers.Set, input string) (set answers.Set, shots []snapshot, err error) {
	t.Helper()
	in := &byLine{rest: input}
	s := newTalk("nl", "")
	s.In = in
	s.Save = func(set answers.Set) error {
		shots = append(shots, snapshot{in.used, set})
		return nil
	}
	set, err = s.Lesson(from, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured})
	if n := len(shots); n > 0 && !reflect.DeepEqual(shots[n-1].set, set) {
		t.Error("what is returned is not what was saved last")
	}
	return set, shots, err
}

// after is what had been saved when so many lines were used.
func after(shots []snapshot, lines int) answers.Set {
	var set answers.Set
	for _, s := range shots {
		if s.lines <= lines {
			set = s.set
		}
	}
	return set
}

// Input may end at any byte: nothing breaks, every answer given by then is saved, and no word appears that was
// not typed.
func TestInputMayEndAnywhere(t *testing.T) {
	l := readLesson(t, "nl")
	input := whole("nl")
	_, full, err := run(t, l, answers.Set{}, input)
	if err != nil {
		t.Fatal(err)
	}
	for i := range len(input) {
		set, _, err := run(t, l, answers.Set{}, input[:i])
		if !errors.Is(err, plain.ErrEnded) {
			t.Fatalf("after %d bytes the error is %v", i, err)
		}
		want := after(full, strings.Count(input[:i], "\n")).Progress(l.ID)
		for id, a := range want.Answers {
			if got, ok := set.Answer(l.ID, id); id != want.Step && (!ok || !reflect.DeepEqual(got, a)) {
				t.Fatalf("after %d bytes the answer at %s is %+v, not %+v", i, id, got, a)
			}
		}
		for id, a := range set.Progress(l.ID).Answers {
			for line := range strings.SplitSeq(strings.Join(a.Lines, "\n"), "\n") {
				if !strings.Contains(input[:i], line) {
					t.Fatalf("after %d bytes %s holds %q, which nobody typed", i, id, line)
				}
			}
		}
	}
}

// Going on in a later session, from the end of any step, gives the same answers as doing it all at once.
func TestGoesOnWhereThePersonWas(t *testing.T) {
	l := readLesson(t, "nl")
	input := whole("nl")
	all, full, err := run(t, l, answers.Set{}, input)
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.SplitAfter(input, "\n")
	tried := 0
	for i := 1; i < len(full); i++ {
		if full[i].set.Progress(l.ID).Step == full[i-1].set.Progress(l.ID).Step {
			continue
		}
		k := full[i].lines
		half, _, err := run(t, l, answers.Set{}, strings.Join(lines[:k], ""))
		if k < len(lines)-1 && !errors.Is(err, plain.ErrEnded) {
			t.Fatalf("after %d lines: %v", k, err)
		}
		got, _, err := run(t, l, half, strings.Join(lines[k:], ""))
		if err != nil && k < len(lines)-1 {
			t.Fatalf("from line %d: %v", k, err)
		}
		if !reflect.DeepEqual(got.Progress(l.ID).Answers, all.Progress(l.ID).Answers) {
			t.Errorf("going on from line %d gives other answers", k)
		}
		tried++
	}
	if tried < 15 {
		t.Errorf("only %d places to go on from", tried)
	}
}

// What is half typed when the input ends is kept: entries of a list, a text with too few words, an if without its
// then.
func TestHalfTypedIsKept(t *testing.T) {
	l := readLesson(t, "nl")
	for step, test := range map[string]struct {
		input string
		want  string
	}{
		"topics": {"planning\nbezorgen", "[planning bezorgen]"},
		"why":    {"Gewoon", "[Gewoon]"},
		"commit": {"3\nik koffie haal", "[{ik koffie haal   }]"},
	} {
		from := at(l, step)
		set, _, err := run(t, l, from, test.input)
		a, _ := set.Answer(l.ID, step)
		got := fmt.Sprint(a.Lines)
		if len(a.Plans) > 0 {
			got = fmt.Sprint(a.Plans)
		}
		if !errors.Is(err, plain.ErrEnded) || got != test.want {
			t.Errorf("%s: kept %s, want %s (%v)", step, got, test.want, err)
		}
	}
}

// An if that was kept without its then is asked for the rest, and then is a commitment like any other.
func TestHalfCommitmentIsFinished(t *testing.T) {
	l := readLesson(t, "nl")
	half, _, _ := run(t, l, at(l, "commit"), "3\nik koffie haal")
	set, _, _ := run(t, l, half, "bel ik iemand\n\n\n\n")
	a, _ := set.Answer(l.ID, "commit")
	if len(a.Plans) != 1 || a.Plans[0].Then != "bel ik iemand" || a.Open {
		t.Errorf("got %+v", a)
	}
}

// at is progress at a step with nothing said.
func at(l lessons.Lesson, step string) answers.Set {
	return answers.Set{}.WithProgress(l.ID, answers.Progress{Revision: 1, Started: noon, Step: step, Seed: 7})
}

// An input that never makes sense comes to its end, and answers no question.
func TestGarbageEnds(t *testing.T) {
	l := readLesson(t, "nl")
	input := strings.Repeat("%$#\n", 21) + strings.Repeat("-1\n99999999999999999999\n1.5.2\n", 200)
	set, _, err := run(t, l, answers.Set{}, input)
	if err != nil && !errors.Is(err, plain.ErrEnded) {
		t.Fatal(err)
	}
	for id, a := range set.Progress(l.ID).Answers {
		if len(a.Choice) > 0 {
			t.Errorf("%s was answered with %v", id, a.Choice)
		}
	}
}

// Nothing that is typed reaches the terminal as a control character, is kept as one, or breaks anything.
func FuzzLesson(f *testing.F) {
	l := readLesson(f, "nl")
	f.Add([]byte(whole("nl")), "")
	f.Add([]byte("\x1b[2J\x1b]0;x\x07\x00\xff\xfe\r\n\u202eabc\u2028\r\n"), "case")
	f.Add([]byte("3\r\nik\r\ndan\r\n9\r\n2020-01-01\r\n"), "commit")
	f.Add([]byte("t\nt\n:stop\nstop\n"), "why")
	f.Fuzz(func(t *testing.T, input []byte, step string) {
		s := newTalk("nl", string(input))
		from := answers.Set{}
		if _, ok := l.Step(step); ok {
			from = at(l, step)
		}
		set, err := s.Lesson(from, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured})
		if err != nil && !errors.Is(err, plain.ErrStopped) {
			t.Fatal(err)
		}
		if len(s.saved) > 0 && !reflect.DeepEqual(s.last(), set) {
			t.Error("what is returned is not what was saved")
		}
		quiet(t, s.out.String())
		for id, a := range set.Progress(l.ID).Answers {
			for _, text := range a.Lines {
				quiet(t, text)
				if len([]rune(text)) > lessons.MaxWriting {
					t.Errorf("%s is too long", id)
				}
			}
		}
		if most := 4000 * (bytes.Count(input, []byte("\n")) + 10); s.out.Len() > most+10*len(input) {
			t.Errorf("%d bytes of output for %d of input", s.out.Len(), len(input))
		}
	})
}

// quiet fails when a text could steer a terminal.
func quiet(t testing.TB, text string) {
	t.Helper()
	for _, r := range text {
		if r != '\n' && unicode.IsControl(r) || r >= 0x202a && r <= 0x202e || r >= 0x2066 && r <= 0x2069 {
			t.Fatalf("there is %U in %q", r, text)
		}
	}
}

// A line may be as long as one likes: the first 64 kB are used, the rest is dropped and that is said.
func TestLongLineIsCut(t *testing.T) {
	s := newTalk("nl", strings.Repeat("a", 1<<20)+"\n\n")
	set, err := s.Welcome(answers.Set{Person: answers.Person{Met: true, Language: "nl"}})
	if !errors.Is(err, plain.ErrEnded) || set.Person.Name != "" {
		t.Errorf("got %v, name of %d bytes", err, len(set.Person.Name))
	}
	if !strings.Contains(s.out.String(), s.Words.Plain.LineCut) {
		t.Error("it is not said that the line was cut")
	}
}

// Lines may end in CRLF, begin with a byte order mark, and the last one needs no end.
func TestLineEnds(t *testing.T) {
	s := newTalk("nl", "\ufeff2\r\nNoor\r\n3")
	set, err := s.Welcome(answers.Set{})
	if err != nil || set.Person.Name != "Noor" || set.Person.Language != "en" || set.Person.Department != "communication" {
		t.Errorf("got %+v, %v", set.Person, err)
	}
}
