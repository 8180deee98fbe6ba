package plain_test

import (
	"bytes"
	"os"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
	"ambassadeur/profile"
)

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

// talk is a session over a script, with all that was saved.
type talk struct {
	plain.Session
	out   bytes.Buffer
	saved []answers.Set
}

func newTalk(lang, input string) *talk {
	t := &talk{}
	t.Session = plain.Session{
		In: strings.NewReader(input), Out: &t.out, Words: i18n.For(lang), Width: plain.DefaultWidth, Echo: true,
		Now:  func() time.Time { return noon },
		Save: func(s answers.Set) error { t.saved = append(t.saved, s); return nil },
	}
	return t
}

// last is the last set that was saved; the zero set when none was.
func (t *talk) last() answers.Set {
	if len(t.saved) == 0 {
		return answers.Set{}
	}
	return t.saved[len(t.saved)-1]
}

func readLesson(t testing.TB, lang string) lessons.Lesson {
	t.Helper()
	name := "testdata/all-types." + lang + ".yaml"
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	l, problems := lessons.Read(name, data, lessons.Options{})
	for _, p := range problems {
		t.Errorf("%s:%d: %s", p.File, p.Line, p.Format.EN)
	}
	return l
}

func readGuidelines(t testing.TB) profile.Guidelines {
	t.Helper()
	data, err := os.ReadFile("testdata/guidelines.nl.yaml")
	if err != nil {
		t.Fatal(err)
	}
	g, problems := profile.Read("guidelines.nl.yaml", data, nil)
	for _, p := range problems {
		t.Errorf("%s:%d: %s", p.File, p.Line, p.Format.EN)
	}
	return g.For("")
}

// measured is a hook that rates a profile without asking.
func measured(set answers.Set, moment string) (answers.Set, error) {
	return set.WithMeasurement(answers.Measurement{At: noon, Edition: "2026-11", Moment: moment, Score: 46, Known: 22, Total: 24}), nil
}

// script is input line by line.
func script(lines ...string) string { return strings.Join(lines, "\n") + "\n" }

// whole is a script that answers every step of the lesson with all fifteen types. The shuffles are those of seed 7.
func whole(lang string) string {
	text := map[string][2]string{
		"case": {"Zij schreef waarom.", "She wrote why."}, "one": {"planning", "planning"}, "two": {"bezorgen", "delivery"},
		"short": {"Gewoon leuk", "Just fun"}, "more": {"en nuttig", "and useful"}, "reader": {"Sanne", "Sanne"},
		"if": {"ik vrijdag mijn mail wegwerk", "I clear my mail on Friday"}, "then": {"lees ik drie berichten", "I read three posts"},
		"stop": {"stop", "stop"}, "both": {"1 en 3", "1 and 3"},
	}
	at := 0
	if lang == "en" {
		at = 1
	}
	w := func(id string) string { return text[id][at] }
	return script(
		"",            // text
		"3",           // poll on a scale
		"1", "h", "2", // single: wrong, hint, right
		"1 2", "1,3", // multiple: partly, right
		"2",           // true or false: wrong
		"1 2 3 4", "", // order: wrong, show it
		"1", "2", "3", "3", "2", "1", // match, twice
		w("case"),                         // example
		w("one"), w("two"), w("stop"), "", // reflection: list
		w("short"), "", w("more"), "", // reflection: paragraph, too short at first
		"", w("reader"), // reflection: one line, required
		"",                 // exercise
		w("both"),          // checklist
		"2", "1", "1", "2", // scenario: bad, again, good
		"1",         // profile
		"1", "", "", // commitment: the first suggestion, weekly, in two weeks
		"3", w("if"), w("then"), "1", "2026-12-24", "", // one's own, once, on a day
		"4",       // poll again, compared
		w("both"), // poll with options
		"1",       // a question comes back
		"",        // recap
	)
}
