package room_test

import (
	"os"
	"slices"
	"testing"
	"time"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

const small = `format: lesson/1
id: small
language: nl
title: "Klein"
goal: "Je weet het."
track: session
minutes: 20
steps:
  - {id: view, type: poll, question: "Wat?", options: [{id: yes-please, text: "Ja"}, {id: no-thanks, text: "Nee"}], minutes: 2}
  - {id: doubts, type: text, text: "Toch?", when: {step: view, is: no-thanks}, minutes: 3}
  - {id: extra, type: text, text: "Nog iets.", optional: true, minutes: 4}
  - {id: one, type: single, question: "Wat?", options: [{text: "A", correct: true}, "B", "C"], minutes: 5}
  - {id: failed, type: text, text: "Nog eens.", when: {score_below: 50}, optional: true, minutes: 6}
  - {id: view-now, type: poll, question: "En nu?", options: [{id: sure, text: "Ja"}, {id: never, text: "Nee"}], compare: view, minutes: 1}
`

func nine() time.Time { return time.Date(2026, 11, 2, 9, 0, 0, 0, time.UTC) }

func at(minutes float64) time.Time {
	return nine().Add(time.Duration(minutes * float64(time.Minute)))
}

func read(tb testing.TB, data string) lessons.Lesson {
	tb.Helper()
	l, problems := lessons.Read("f.yaml", []byte(data), lessons.Options{})
	if problems.Errors() > 0 {
		tb.Fatal(problems)
	}
	return l
}

func file(tb testing.TB, name string) lessons.Lesson {
	tb.Helper()
	data, err := os.ReadFile("../../lessons/" + name)
	if err != nil {
		tb.Fatal(err)
	}
	return read(tb, string(data))
}

func allTypes(tb testing.TB) lessons.Lesson {
	tb.Helper()
	return file(tb, "testdata/ok/all-types.nl.yaml")
}

func opened(l lessons.Lesson) room.Show {
	return room.Open(l, lessons.Audience{}, room.New("s1", l.ID, l.Title, l.Language, "", nine(), 7))
}

func place(s room.Show) string { return s.Session.At }

// going is the show at a step.
func going(tb testing.TB, s room.Show, id string) room.Show {
	tb.Helper()
	i := slices.IndexFunc(s.Steps(), func(st lessons.Step) bool { return st.ID == id })
	if i < 0 {
		tb.Fatalf("%s is not on the way", id)
	}
	return s.Do(room.GoTo(i, nine()))
}

// voting is the show with these numbers of hands, by place of the choice.
func voting(s room.Show, counts ...int) room.Show {
	for i, n := range counts {
		s = s.Do(room.SetVotes(s.Ballot(), s.Choices()[i].ID, n))
	}
	return s
}

// drawn looks up everything that a window draws.
func drawn(tb testing.TB, s room.Show, now time.Time) {
	tb.Helper()
	look(tb, s, now)
}

type fataler interface {
	Helper()
	Fatalf(format string, args ...any)
}

func look(tb fataler, s room.Show, now time.Time) {
	tb.Helper()
	n, of := s.Number()
	if n < 0 || n > of+1 || len(s.Steps()) != of || s.Over() != (n == of+1) || s.Started() != (n > 0) {
		tb.Fatalf("number %d of %d, over %v, started %v", n, of, s.Over(), s.Started())
	}
	st, ok := s.Step()
	if ok != (n > 0 && n <= of) || ok && st.ID != s.Session.At {
		tb.Fatalf("step %q %v at %q", st.ID, ok, s.Session.At)
	}
	if phase, phases := s.Phase(); phase < 0 || phase > 0 && phase >= phases {
		tb.Fatalf("phase %d of %d", phase, phases)
	}
	choices, t1, t2 := s.Choices(), s.Tally(1), s.Tally(2)
	if len(t1.Counts) != len(choices) || len(t2.Counts) != len(choices) || (s.Ballot() == "") != (len(choices) == 0) {
		tb.Fatalf("%d choices, ballot %q, %v %v", len(choices), s.Ballot(), t1, t2)
	}
	for i := -1; i <= len(choices); i++ {
		if p, ok := t1.Percent(i); ok && (s.Many() || t1.Total < 5 || p < 0 || p > 100) {
			tb.Fatalf("%d %% of %v", p, t1)
		}
	}
	if e, ok := s.Earlier(); ok {
		_, _ = s.Mean(e)
	}
	_, _ = s.Mean(t1)
	_, _, _ = s.Order(), s.Advice(), s.Voted()
	_, _ = s.Scene()
	_, _ = s.Upcoming()
	_, _ = s.Skippable()
	for _, o := range s.Outcomes() {
		if o.First.Total+o.Second.Total == 0 || len(o.Choices) != len(o.First.Counts) {
			tb.Fatalf("%+v", o)
		}
	}
	if t := s.Time(now); t.Used < 0 {
		tb.Fatalf("%+v", t)
	}
	_, _ = s.Session.Clock.At(now), s.Session.Untouched()
}
