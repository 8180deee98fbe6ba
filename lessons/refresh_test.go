package lessons_test

import (
	"slices"
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// Refreshers are due 2, 14 and 42 days after finishing, one for each that was done, and then no more.
func TestRefreshDue(t *testing.T) {
	day := func(n int) time.Time { return monday().AddDate(0, 0, n) }
	for _, c := range []struct {
		done, day int
		want      bool
	}{
		{0, 0, false},
		{0, 1, false},
		{0, 2, true},
		{0, 90, true},
		{1, 2, false},
		{1, 13, false},
		{1, 14, true},
		{2, 41, false},
		{2, 42, true},
		{3, 42, false},
		{3, 400, false},
		{9, 400, false},
	} {
		p := answers.Progress{Started: monday(), Finished: monday(), Refreshed: make([]time.Time, c.done)}
		if got := lessons.RefreshDue(p, day(c.day)); got != c.want {
			t.Errorf("day %d after %d refreshers: %v", c.day, c.done, got)
		}
	}
	if lessons.RefreshDue(answers.Progress{Started: monday()}, day(90)) {
		t.Error("an unfinished lesson is due")
	}
	if at := day(2).Add(-time.Second); lessons.RefreshDue(answers.Progress{Started: monday(), Finished: monday()}, at) {
		t.Error("due a second early")
	}
}

// A refresher asks missed questions first, for no points, and keeps what is answered over a switch of language.
func TestRefresher(t *testing.T) {
	nl, en := allTypes(t, "nl"), allTypes(t, "en")
	w := begun(nl)
	w = given(t, at(t, w, "first"), choice("vacancy"))
	w = given(t, at(t, w, "statement"), choice("false"))
	w = at(t, w, "row").Skip(monday())
	w = given(t, at(t, w, "couples"), choice("1", "2", "3"))
	w = given(t, at(t, w, "angry"), choice("start", "leak"))
	p := kept(t, w.Progress())

	r := lessons.Refresher(nl, alone(""), p, 5)
	if got := ids(r.Steps); !slices.Equal(got, []string{"all-types/statement", "all-types/row", "all-types/first"}) {
		t.Fatalf("asks %v", got)
	}
	if got := ids(lessons.Refresher(nl, alone(""), p, 1).Steps); !slices.Equal(got, []string{"all-types/statement"}) {
		t.Errorf("of one question: %v", got)
	}
	w = given(t, begun(r), choice("true")).Next(monday())
	w = w.In(lessons.Refresher(en, alone(""), p, 5))
	if a, ok := w.AnswerTo("all-types/statement"); !ok || a.Score != 1 {
		t.Errorf("%+v, %v", a, ok)
	}
	if s, _ := w.Step(); s.ID != "all-types/row" || s.Points != 0 || s.Attempts != 1 {
		t.Errorf("%+v", s)
	}
	if steps := lessons.Refresher(nl, alone(""), answers.Progress{}, 5).Steps; len(steps) != 0 {
		t.Errorf("asks %v of somebody who did nothing", ids(steps))
	}
}
