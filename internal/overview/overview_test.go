package overview_test

import (
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
)

var noon = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)

func path() []lessons.Header {
	return []lessons.Header{
		{ID: "one", Title: "One", Minutes: 10}, {ID: "two", Title: "Two", Minutes: 20}, {ID: "law", Title: "Law", Minutes: 5, Departments: []string{"legal"}},
	}
}

// What was begun comes before what was not, and a lesson for another department is not on the path.
func TestNextIsWhatWasBegun(t *testing.T) {
	set := answers.Set{}.WithProgress("two", answers.Progress{Started: noon, Number: 2, Of: 4})
	o := overview.Of(set, path(), noon)
	if len(o.Lessons) != 2 || o.Next() != 1 || o.Lessons[1].State != overview.Doing {
		t.Fatalf("lessons %+v, next %d", o.Lessons, o.Next())
	}
	if done, all := o.Minutes(); done != 5 || all != 30 {
		t.Errorf("%d of %d minutes, want 5 of 30", done, all)
	}
	set = set.WithPerson(answers.Person{Department: "legal"})
	if n := len(overview.Of(set, path(), noon).Lessons); n != 3 {
		t.Errorf("legal sees %d lessons, want 3", n)
	}
}

// A refresher is due two days after a lesson with questions, and not for one without.
func TestRefresherIsDue(t *testing.T) {
	done := answers.Progress{Started: noon, Finished: noon, Answers: map[string]answers.Answer{"q": {Attempts: 1}, "r": {Lines: []string{"x"}}}}
	set := answers.Set{}.WithProgress("one", done)
	if o := overview.Of(set, path(), noon.AddDate(0, 0, 1)); o.Refresh != nil {
		t.Errorf("due after a day: %+v", o.Refresh)
	}
	o := overview.Of(set, path(), noon.AddDate(0, 0, 2))
	if o.Refresh == nil || o.Refresh.Lesson != "one" || o.Refresh.Questions != 1 {
		t.Errorf("after two days: %+v", o.Refresh)
	}
	if o.Plan.Sources != 1 {
		t.Errorf("%d sources for a plan, want 1", o.Plan.Sources)
	}
}

// Before and after compare only within one edition of the guidelines, and not with a score over next to nothing.
func TestScoresCompareWithinAnEdition(t *testing.T) {
	var set answers.Set
	for i, m := range []answers.Measurement{{Edition: "old", Score: 20}, {Edition: "new", Score: 90, Known: 2, Total: 24}, {Edition: "new", Score: 46, Known: 20, Total: 24}, {Edition: "new", Score: 71, Known: 22, Total: 24}} {
		m.At = noon.AddDate(0, 0, i)
		set = set.WithMeasurement(m)
	}
	p := overview.Of(set, nil, noon).Profile
	if p.First != 46 || p.Score != 71 || !p.MeasuredTwice || len(p.History) != 3 {
		t.Errorf("profile %+v", p)
	}
}
