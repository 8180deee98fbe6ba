package checklist_test

import (
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
)

// A rating that the latest measurement holds already is not measured again, unless a lesson asks for its own moment.
func TestMeasured(t *testing.T) {
	g := small(t, "nl")
	kept := []answers.Measurement{earlier(g, full())}
	for _, c := range []struct {
		name   string
		e      profile.Evidence
		moment string
		keys   string
		want   bool
	}{
		{"nothing changed", full(), "", "", false},
		{"changed here", full(), "", "home enter 1 enter", true},
		{"same answers once more", full(), "", "home enter 3 enter", false},
		{"changed by an import", export(full()).With("headline.length", profile.Fact{Origin: profile.Export, At: now}), "", "", true},
		{"the same moment again", full(), "before", "", false},
		{"another moment", full(), "after", "", true},
	} {
		s := checklist.New(g, c.e, kept, checklist.Options{Moment: c.moment})
		press(s, c.keys)
		if l := left(t, s); l.Measured != c.want || l.Moment != c.moment {
			t.Errorf("%s: measured %v at %q, want %v", c.name, l.Measured, l.Moment, c.want)
		}
	}
}

// Before and after are compared over what was known both times, and never across editions.
func TestComparison(t *testing.T) {
	g := small(t, "nl")
	old := earlier(g, full())
	old.Edition = "2025-01"
	bare := earlier(g, said("photo none", "headline empty", "about empty"))
	bare.Levels = nil
	for name, c := range map[string]struct {
		history []answers.Measurement
		want    string
	}{
		"the same criteria": {[]answers.Measurement{earlier(g, said("photo good", "headline empty", "about company", "skills some", "two-step on"))}, "10 punten erbij sinds 3 sep (toen 54, over 5 van 5)."},
		"fewer then":        {[]answers.Measurement{earlier(g, said("photo good", "headline good", "about company"))}, "24 punten minder dan op 3 sep: van 76 naar 52 over de 3 vragen die je toen ook beantwoordde."},
		"other guidelines":  {[]answers.Measurement{old}, "Met andere richtlijnen, dus niet te vergelijken."},
		"no levels kept":    {[]answers.Measurement{bare}, "Op 3 sep: 0, over 3 van 5."},
		"a first try aside": {[]answers.Measurement{earlier(g, said("photo good")), earlier(g, said("photo none", "headline empty", "about empty", "skills few", "two-step off"))}, "64 punten erbij"},
	} {
		s := checklist.New(g, full(), c.history, checklist.Options{})
		t.Run(name, func(t *testing.T) { sees(t, s, c.want) })
	}
}
