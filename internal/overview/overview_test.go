package overview_test

import (
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
	"ambassadeur/profile"
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

// An import adds to what is known and is a measurement of its own, also on the day of another; the same file read again
// is not.
func TestImport(t *testing.T) {
	g, err := profile.Load("nl")
	if err != nil {
		t.Fatal(err)
	}
	g = g.For("legal")
	export := member.Source{Origin: member.Export, At: noon.AddDate(0, 0, -11)}
	pdf := member.Source{Origin: member.PDF, At: noon.Add(-time.Hour)}
	first := member.Member{Headline: member.Of("", export), Education: member.Of(make([]member.School, 1), export), Given: member.Of(0, export)}
	second := member.Member{Headline: member.Of("Jurist huurrecht voor kleine verhuurders in Zwolle", pdf)}

	set, before, after := overview.Import(answers.Set{}, g, []member.Member{first}, "", noon)
	if before.Rated() || !after.Rated() || len(set.Measurements) != 1 || set.Measurements[0].Import == "" {
		t.Fatalf("before %d, after %d known; %+v", before.Known, after.Known, set.Measurements)
	}
	again, _, _ := overview.Import(set, g, []member.Member{first}, "", noon.Add(time.Minute))
	if len(again.Measurements) != 1 {
		t.Errorf("the same export is %d measurements", len(again.Measurements))
	}
	set, before, after = overview.Import(set, g, []member.Member{second}, "", noon.Add(time.Hour))
	if len(set.Measurements) != 2 || before.Score == after.Score || set.Member.Education.Value == nil {
		t.Errorf("from %d to %d, %d measurements, %+v", before.Score, after.Score, len(set.Measurements), set.Member)
	}
	said := set.WithRated("photo", answers.Rated{Level: "good", At: noon.Add(2 * time.Hour)})
	r := profile.Rate(g, overview.Evidence(said))
	said = said.WithMeasurement(overview.Measurement(r, said.Member, "", noon.Add(2*time.Hour)))
	if len(said.Measurements) != 2 || said.Measurements[1].Known != r.Known {
		t.Errorf("answers of that day are a point of their own: %+v", said.Measurements)
	}
}

// What was imported and pasted measures, beside what was said.
func TestEvidence(t *testing.T) {
	from := member.Source{Origin: member.Pasted, At: noon}
	set := answers.Set{}.WithRated("photo", answers.Rated{Level: "good", At: noon}).WithMember(member.Member{About: member.Of("", from)})
	e := overview.Evidence(set)
	if f := e.Facts["about.length"]; f.Origin != profile.Pasted || f.Number != 0 || !f.At.Equal(noon) || e.Said["photo"].Level != "good" {
		t.Errorf("%+v", e)
	}
}

// Sections move over what was known both times; what became known only later moves nothing.
func TestMoves(t *testing.T) {
	g, err := profile.Load("en")
	if err != nil {
		t.Fatal(err)
	}
	at := func(days int, levels map[string]string) answers.Measurement {
		return answers.Measurement{At: noon.AddDate(0, 0, days), Edition: g.Edition, Known: 20, Total: 25, Levels: levels}
	}
	first := at(-30, map[string]string{"headline": "job", "url": "default", "education": "listed"})
	last := at(0, map[string]string{"headline": "good", "url": "default", "education": "listed", "photo": "none", "skills": "few"})
	got := overview.Moves(g, []answers.Measurement{first, last})
	if len(got) != 1 || got[0].Title != "First impression" || got[0].Before >= got[0].After {
		t.Errorf("moved %+v", got)
	}
	other := last
	other.Edition = "another"
	for what, list := range map[string][]answers.Measurement{"one": {first}, "none": nil, "another edition": {first, other}} {
		if got := overview.Moves(g, list); got != nil {
			t.Errorf("%s: %+v", what, got)
		}
	}
}
