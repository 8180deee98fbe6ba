package member_test

import (
	"encoding/json"
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/member"
)

func at(day, hour int) time.Time { return time.Date(2026, time.November, day, hour, 0, 0, 0, time.UTC) }

func from(o member.Origin, at time.Time) member.Source { return member.Source{Origin: o, At: at} }

// Of each part the newer source counts; of one moment, or of one day when a source tells no time, pasted text goes before an
// export and an export before a PDF, but About is the PDF's rather than the export's.
func TestNewerCounts(t *testing.T) {
	for name, c := range map[string]struct {
		a, b            member.Source
		headline, about string // whose
	}{
		"later":                           {from(member.Export, at(1, 9)), from(member.Export, at(2, 9)), "b", "b"},
		"a PDF an hour later":             {from(member.Export, at(1, 9)), from(member.PDF, at(1, 10)), "b", "b"},
		"an export an hour later":         {from(member.PDF, at(1, 9)), from(member.Export, at(1, 10)), "b", "b"},
		"a PDF of an earlier day":         {from(member.Export, at(2, 0)), from(member.PDF, at(1, 10)), "a", "a"},
		"pasted before an export":         {from(member.Pasted, at(1, 9)), from(member.Export, at(1, 10)), "b", "b"},
		"one moment: export, PDF":         {from(member.Export, at(1, 9)), from(member.PDF, at(1, 9)), "a", "b"},
		"one moment: PDF, pasted":         {from(member.PDF, at(1, 9)), from(member.Pasted, at(1, 9)), "b", "b"},
		"one moment: export, pasted":      {from(member.Export, at(1, 9)), from(member.Pasted, at(1, 9)), "b", "b"},
		"an export of the day, a PDF":     {from(member.Export, at(1, 0)), from(member.PDF, at(1, 9)), "a", "b"},
		"an export, a PDF of the day":     {from(member.Export, at(1, 9)), from(member.PDF, at(1, 0)), "a", "b"},
		"an export of the day, pasted":    {from(member.Export, at(1, 0)), from(member.Pasted, at(1, 9)), "b", "b"},
		"an export of the day, an export": {from(member.Export, at(1, 0)), from(member.Export, at(1, 9)), "b", "b"},
		"unknown":                         {from(member.Export, at(1, 9)), member.Source{}, "a", "a"},
		"unknown, though later":           {from(member.PDF, at(1, 9)), member.Source{At: at(3, 9)}, "a", "a"},
	} {
		a := member.Member{Headline: member.Of("a", c.a), About: member.Of("a", c.a)}
		b := member.Member{Headline: member.Of("b", c.b), About: member.Of("b", c.b)}
		for order, got := range map[string]member.Member{"a, b": member.Merge(a, b), "b, a": member.Merge(b, a)} {
			if got.Headline.Value != c.headline || got.About.Value != c.about {
				t.Errorf("%s (%s): the headline is of %s, About of %s", name, order, got.Headline.Value, got.About.Value)
			}
		}
	}
}

// Every part is merged: what only one of two knows is kept, whichever it is.
func TestEveryPartIsMerged(t *testing.T) {
	source := from(member.Export, at(1, 9))
	v := reflect.ValueOf(member.Member{})
	for i := range v.NumField() {
		var m member.Member
		part := reflect.ValueOf(&m).Elem().Field(i)
		part.FieldByName("Source").Set(reflect.ValueOf(source))
		for _, got := range []member.Member{member.Merge(m, member.Member{}), member.Merge(member.Member{}, m)} {
			if !reflect.DeepEqual(got, m) {
				t.Errorf("%s is lost", v.Type().Field(i).Name)
			}
		}
	}
}

// An empty part that is newer counts: it was emptied.
func TestEmptyCounts(t *testing.T) {
	a := member.Member{Headline: member.Of("Planner", from(member.Export, at(1, 9)))}
	b := member.Member{Headline: member.Of("", from(member.Export, at(2, 9)))}
	if got := member.Merge(a, b).Headline; got.Value != "" || !got.Known() {
		t.Errorf("it is %+v", got)
	}
}

// A current employer that is followed is found, also when the two come from different readings; another one is not, and
// what is not found is not known.
func TestFollowed(t *testing.T) {
	jobs := func(current bool) member.Member {
		return member.Member{Positions: member.Of([]member.Position{
			{Title: "Monteur", Company: "Noord"},
			{Title: "Planner", Company: "Lindeman Techniek B.V.", Current: current},
		}, from(member.PDF, at(1, 9)))}
	}
	follows := func(names ...string) member.Member {
		return member.Member{Follows: member.Of(names, from(member.Export, at(2, 9)))}
	}
	for name, c := range map[string]struct {
		a, b member.Member
		want bool
	}{
		"followed":            {jobs(true), follows("Elders", "lindeman techniek"), true},
		"the other way round": {follows("Elders", "lindeman techniek"), jobs(true), true},
		"another":             {jobs(true), follows("Lindeman Installatie"), false},
		"a former one":        {jobs(true), follows("Noord"), false},
		"not any more":        {jobs(false), follows("Lindeman Techniek"), false},
		"nobody":              {jobs(true), follows(), false},
		"not known":           {jobs(true), member.Member{}, false},
		"no employer":         {member.Member{}, follows("Lindeman Techniek"), false},
	} {
		got := member.Merge(c.a, c.b)
		if got.Followed.Value != c.want || got.Followed.Known() != c.want {
			t.Errorf("%s: %+v", name, got.Followed)
		}
		if c.want && got.Followed.Source != got.Follows.Source {
			t.Errorf("%s: it is said by %+v", name, got.Followed.Source)
		}
	}
}

// Merging again what was merged changes nothing, the order of two does not matter, and neither argument changes.
func TestMergeOfTwo(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := draw(t, true), draw(t, true)
		was := [2][]byte{encoded(t, a), encoded(t, b)}
		both := member.Merge(a, b)
		if again := member.Merge(both, both); !reflect.DeepEqual(both, again) {
			t.Errorf("merged with itself %s is %s", encoded(t, both), encoded(t, again))
		}
		for _, one := range []member.Member{a, b} {
			if again := member.Merge(both, one); !reflect.DeepEqual(both, again) {
				t.Errorf("merged with a part of it again %s is %s", encoded(t, both), encoded(t, again))
			}
		}
		if other := member.Merge(b, a); !reflect.DeepEqual(both, other) {
			t.Errorf("in the other order %s is %s", encoded(t, both), encoded(t, other))
		}
		if string(was[0]) != string(encoded(t, a)) || string(was[1]) != string(encoded(t, b)) {
			t.Error("an argument changed")
		}
	})
}

// The order of three does not matter when they all tell the time, or none does. (With a PDF, an export and an export that tells
// only the day, all of one day, each would go before the next.)
func TestMergeOfThree(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		timed := rapid.Bool().Draw(t, "timed")
		sources := func() member.Member {
			m := draw(t, false)
			hours := time.Duration(0)
			if timed {
				hours = 9 * time.Hour
			}
			day := func(s *member.Source) { s.At = s.At.Truncate(24 * time.Hour).Add(hours) }
			day(&m.Headline.Source)
			day(&m.About.Source)
			day(&m.Skills.Source)
			return m
		}
		a, b, c := sources(), sources(), sources()
		left, right := member.Merge(member.Merge(a, b), c), member.Merge(a, member.Merge(b, c))
		if !reflect.DeepEqual(left, right) {
			t.Errorf("%s or %s", encoded(t, left), encoded(t, right))
		}
	})
}

// What was written as JSON is read back as it was, but for the organisations that are followed.
func TestRoundTrip(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		m := draw(t, true)
		m.Follows = member.Of([]string{"Lindeman"}, from(member.Export, at(1, 9)))
		var got member.Member
		if err := json.Unmarshal(encoded(t, m), &got); err != nil {
			t.Fatal(err)
		}
		if got.Follows.Known() {
			t.Errorf("what is followed is kept: %q", got.Follows.Value)
		}
		m.Follows = member.Part[[]string]{}
		if !reflect.DeepEqual(got, m) {
			t.Errorf("%s is read as %s", encoded(t, m), encoded(t, got))
		}
	})
}

// Every part but what is followed is kept, under a name of its own; one that is not known is not written.
func TestEveryPartIsKept(t *testing.T) {
	v := reflect.ValueOf(member.Member{})
	names := map[string]bool{}
	for i := range v.NumField() {
		var m member.Member
		reflect.ValueOf(&m).Elem().Field(i).FieldByName("Source").Set(reflect.ValueOf(from(member.PDF, at(1, 9))))
		var keys map[string]json.RawMessage
		data, err := json.Marshal(m)
		if err == nil {
			err = json.Unmarshal(data, &keys)
		}
		if err != nil {
			t.Fatal(err)
		}
		if field := v.Type().Field(i).Name; len(keys) != 1 && field != "Follows" || len(keys) != 0 && field == "Follows" {
			t.Errorf("%s is written as %s", field, data)
		}
		for name := range keys {
			if names[name] {
				t.Errorf("two parts are called %s", name)
			}
			names[name] = true
		}
	}
	if data, err := json.Marshal(member.Member{}); err != nil || string(data) != "{}" {
		t.Errorf("nobody is %s, %v", data, err)
	}
}

// Nobody is empty; somebody of whom it is known that there is nothing is not.
func TestEmpty(t *testing.T) {
	if !(member.Member{}).Empty() || !(member.Member{}).IsZero() {
		t.Error("nobody is somebody")
	}
	if m := (member.Member{Skills: member.Of([]member.Skill(nil), from(member.Export, at(1, 9)))}); m.Empty() || m.IsZero() {
		t.Error("somebody without skills is nobody")
	}
}

// The current position is the first that goes on.
func TestCurrent(t *testing.T) {
	m := member.Member{Positions: member.Of([]member.Position{{Title: "a"}, {Title: "b", Current: true}, {Title: "c", Current: true}}, from(member.PDF, at(1, 9)))}
	if p, ok := m.Current(); !ok || p.Title != "b" {
		t.Errorf("it is %+v, %v", p, ok)
	}
	if p, ok := (member.Member{}).Current(); ok || p != (member.Position{}) {
		t.Errorf("of nobody it is %+v", p)
	}
}

// draw draws a member. A source tells what it says, so that two with the same source say the same. Only the parts headline,
// About and skills are known when more is false.
func draw(t *rapid.T, more bool) member.Member {
	source := func() (member.Source, string) {
		s := from(
			rapid.SampledFrom([]member.Origin{member.Export, member.PDF, member.Pasted, ""}).Draw(t, "origin"),
			at(rapid.IntRange(1, 3).Draw(t, "day"), rapid.SampledFrom([]int{0, 9, 17}).Draw(t, "hour")))
		if s.Origin == "" {
			return member.Source{}, ""
		}
		return s, string(s.Origin) + s.At.Format(" 2 15h")
	}
	var m member.Member
	if s, says := source(); says != "" {
		m.Headline = member.Of(says, s)
	}
	if s, says := source(); says != "" {
		m.About = member.Of(says+"\n\n“é” 👩‍🔧 <&>", s)
	}
	if s, says := source(); says != "" {
		m.Skills = member.Of([]member.Skill{{Name: says, Endorsements: s.At.Day()}}, s)
	}
	if !more {
		return m
	}
	if s, says := source(); says != "" {
		m.Positions = member.Of([]member.Position{{Title: says, Company: "Lindeman", Start: "2020-01", Current: s.At.Day() > 1}}, s)
	}
	if s, says := source(); says != "" {
		m.Connections = member.Of(s.At.Hour(), s)
	}
	if s, says := source(); says != "" {
		m.Photo = member.Of(s.At, s)
	}
	if s, says := source(); says != "" {
		m.Posts = member.Of(member.Activity{In30: s.At.Day(), In90: s.At.Hour()}, s)
	}
	if s, says := source(); says != "" {
		m.Certificates = member.Of([]member.Certificate{}, s)
	}
	return m
}

func encoded(t *rapid.T, m member.Member) []byte {
	data, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return data
}
