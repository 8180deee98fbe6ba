package room_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Hands are counted in the round that is on, between none and the most, for the vote and the choices that are on.
func TestVotes(t *testing.T) {
	s := going(t, opened(read(t, small)), "one")
	for _, c := range []struct {
		change room.Change
		first  []int
		second []int
	}{
		{room.Again("one"), []int{0, 0, 0}, []int{0, 0, 0}}, // nothing to vote on again
		{room.Vote("one", "a", -1), []int{0, 0, 0}, []int{0, 0, 0}},
		{room.Vote("one", "a", 3), []int{3, 0, 0}, []int{0, 0, 0}},
		{room.Vote("one", "a", -1), []int{2, 0, 0}, []int{0, 0, 0}},
		{room.Vote("one", "d", 1), []int{2, 0, 0}, []int{0, 0, 0}},
		{room.Vote("view", "yes-please", 1), []int{2, 0, 0}, []int{0, 0, 0}},
		{room.Vote("", "a", 1), []int{2, 0, 0}, []int{0, 0, 0}},
		{room.SetVotes("one", "b", 12), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.SetVotes("one", "c", 5000), []int{2, 12, room.MaxVotes}, []int{0, 0, 0}},
		{room.Vote("one", "c", int(^uint(0)>>1)), []int{2, 12, room.MaxVotes}, []int{0, 0, 0}},
		{room.SetVotes("one", "c", -5), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.Again("view"), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.Again("one"), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.Vote("one", "a", 9), []int{2, 12, 0}, []int{9, 0, 0}},
		{room.Again("one"), []int{2, 12, 0}, []int{9, 0, 0}}, // counted already: it stays the second
		{room.SetVotes("one", "a", 0), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.Again("one"), []int{2, 12, 0}, []int{0, 0, 0}},
		{room.Vote("one", "c", 1), []int{2, 12, 1}, []int{0, 0, 0}},
	} {
		s = s.Do(c.change)
		if first, second := s.Tally(1), s.Tally(2); !slices.Equal(first.Counts, c.first) || !slices.Equal(second.Counts, c.second) {
			t.Fatalf("%v, %v; want %v, %v", first, second, c.first, c.second)
		}
	}
	if s.Round() != 1 || s.Tally(1).Most() != 12 || s.Tally(1).Total != 15 {
		t.Errorf("round %d, %+v", s.Round(), s.Tally(1))
	}
}

// The second vote begins closed with two minutes to talk; taken back, the clock is that of the step.
func TestAgainSetsTheClock(t *testing.T) {
	s := voting(going(t, opened(read(t, small)), "one"), 3).Do(room.Reveal("one", room.Closed)).Do(room.Again("one"))
	if s.Session.Stage != room.Closed || s.Session.Clock.Left != 120 || !s.Session.Clock.Shown {
		t.Errorf("%q, %+v", s.Session.Stage, s.Session.Clock)
	}
	if s = s.Do(room.Again("one")); s.Session.Clock.Left != 300 || s.Session.Clock.Shown {
		t.Errorf("%+v", s.Session.Clock)
	}
}

// No percentages for fewer than five votes, nor where hands are raised more than once; together they are about 100.
func TestPercentages(t *testing.T) {
	s := going(t, opened(read(t, small)), "one")
	if _, ok := voting(s, 2, 2).Tally(1).Percent(0); ok {
		t.Error("a percentage of four votes")
	}
	tally := voting(s, 2, 2, 2).Tally(1)
	for i := range 3 {
		if p, ok := tally.Percent(i); !ok || p != 33 {
			t.Errorf("%d %%, %v", p, ok)
		}
	}
	if p, _ := voting(s, 1, 7).Tally(1).Percent(0); p != 13 {
		t.Errorf("1 of 8 is %d %%", p)
	}
	for _, id := range []string{"several", "role"} {
		many := voting(going(t, opened(allTypes(t)), id), 9, 9)
		if _, ok := many.Tally(1).Percent(0); ok || !many.Many() || many.Advice() != room.NoAdvice {
			t.Errorf("%s: a percentage of hands raised more than once", id)
		}
	}
	for a := range 15 {
		for b := range 15 {
			for c := range 15 {
				sum, tally := 0, room.Tally{Counts: []int{a, b, c}, Total: a + b + c, Whole: true}
				for i := range 3 {
					p, _ := tally.Percent(i)
					sum += p
				}
				if _, ok := tally.Percent(0); ok && (sum < 99 || sum > 101) {
					t.Errorf("%v: %d %%", tally.Counts, sum)
				}
			}
		}
	}
}

// Advice is by the bands, exactly, and stops when the answer is shown.
func TestAdvice(t *testing.T) {
	one := going(t, opened(read(t, small)), "one")
	for _, c := range []struct {
		right, wrong int
		want         room.Advice
	}{
		{0, 0, room.NoAdvice},
		{4, 0, room.Small},
		{0, 5, room.Explain},
		{29, 71, room.Explain},
		{30, 70, room.Discuss},
		{299, 701, room.Explain},
		{7, 3, room.Discuss},
		{12, 5, room.GoOn},
		{71, 29, room.GoOn},
		{9, 0, room.GoOn},
	} {
		s := voting(one, c.right, c.wrong)
		if got := s.Advice(); got != c.want {
			t.Errorf("%d right, %d wrong: %v, want %v", c.right, c.wrong, got, c.want)
		}
	}
	s := voting(one, 5, 5).Do(room.Again("one"))
	if s.Advice() != room.NoAdvice {
		t.Errorf("%v before the second vote", s.Advice())
	}
	if s = voting(s, 1, 9); s.Advice() != room.GoOn {
		t.Errorf("%v after the second vote", s.Advice())
	}
	if s = s.Do(room.Reveal(s.Place(), room.Closed)).Do(room.Reveal("one", room.Result)); s.Advice() != room.NoAdvice {
		t.Errorf("%v beside the answer", s.Advice())
	}
	if s = voting(going(t, opened(allTypes(t)), "statement"), 9); s.Advice() != room.GoOn {
		t.Errorf("a statement: %v", s.Advice())
	}
	if s = voting(going(t, opened(allTypes(t)), "before"), 9); s.Advice() != room.NoAdvice {
		t.Errorf("a poll: %v", s.Advice())
	}
}

// A poll beside an earlier one: by number on a scale, by place else; the last round in which something was counted.
func TestEarlier(t *testing.T) {
	s := going(t, opened(file(t, "nl/whats-in-it-for-us.yaml")), "after")
	if _, ok := s.Earlier(); ok {
		t.Error("earlier votes that were not there")
	}
	s = going(t, voting(going(t, s, "before"), 4, 3, 1, 1, 1), "after")
	was, ok := s.Earlier()
	if mean, known := s.Mean(was); !ok || !known || mean != 22 {
		t.Errorf("%v, mean %d", was, mean)
	}
	if _, known := s.Mean(voting(s, 4).Tally(1)); known {
		t.Error("a mean of four votes")
	}
	s = going(t, voting(going(t, opened(read(t, small)), "view"), 5, 2).Do(room.Again("view")), "view-now")
	if was, _ := s.Earlier(); !slices.Equal(was.Counts, []int{5, 2}) {
		t.Errorf("while the second vote is empty: %v", was)
	}
	s = going(t, voting(going(t, s, "view"), 1).Do(room.Vote("view", "yes-please", -1)), "view-now")
	if was, ok := s.Earlier(); !ok || !slices.Equal(was.Counts, []int{5, 2}) {
		t.Errorf("after a vote that was taken back: %v", was)
	}
	s = going(t, voting(going(t, s, "view"), 1, 6), "view-now")
	if was, _ := s.Earlier(); !slices.Equal(was.Counts, []int{1, 6}) || !was.Whole {
		t.Errorf("after the second vote: %v", was)
	}
	if _, known := s.Mean(was); known {
		t.Error("a mean of options")
	}
}

// Conditions follow what most chose: an option, the score of a question, the end of a story.
func TestConditionsFollowTheMajority(t *testing.T) {
	way := func(s room.Show) (ids []string) {
		for _, st := range s.Steps() {
			ids = append(ids, st.ID)
		}
		return ids
	}
	s := voting(going(t, opened(read(t, small)), "view"), 2, 3)
	if !slices.Contains(way(s), "doubts") {
		t.Errorf("%v", way(s))
	}
	if equal := voting(s, 3, 3); slices.Contains(way(equal), "doubts") {
		t.Errorf("of equals the first counts: %v", way(equal))
	}
	s = s.Do(room.Again("view"))
	if !slices.Contains(way(s), "doubts") {
		t.Error("an empty second vote decides")
	}
	if s = voting(s, 5); slices.Contains(way(s), "doubts") {
		t.Error("the second vote does not decide")
	}
	if s = voting(s, 0); !slices.Contains(way(s), "doubts") {
		t.Error("a second vote that was taken back decides")
	}
	s = voting(going(t, s, "one"), 1, 4)
	if !slices.Contains(way(s), "failed") || slices.Contains(way(voting(s, 5)), "failed") {
		t.Errorf("%v", way(s))
	}
	s = going(t, opened(allTypes(t)), "angry").Do(room.Turn("angry/start", 1))
	if !slices.Contains(way(s), "well-done") || slices.Contains(way(s.Do(room.Back(s.Place(), nine()))), "well-done") {
		t.Errorf("%v", way(s))
	}
}

// Outcomes has every vote that was counted, also of a step that was left out later or is of another department.
func TestOutcomes(t *testing.T) {
	l := read(t, small+`  - {id: it, type: poll, question: "IT?", options: ["Ja", "Nee"], departments: [it]}
  - {id: spare, type: poll, question: "Nog?", options: ["Ja", "Nee"], optional: true}
`)
	s := opened(l).Do(room.ForDepartment("it"))
	s = voting(going(t, s, "spare"), 0, 2)
	s = voting(going(t, s, "it"), 1, 1)
	s = voting(going(t, s, "one"), 1, 0, 4).Do(room.Again("one"))
	s = voting(s, 5)
	s = voting(going(t, s, "view"), 1).Do(room.Vote("view", "yes-please", -1))
	s = s.Do(room.Shorten()).Do(room.ForDepartment("hr"))
	var ids []string
	for _, o := range s.Outcomes() {
		ids = append(ids, o.Step.ID)
	}
	if !slices.Equal(ids, []string{"one", "it", "spare"}) {
		t.Fatalf("%v", ids)
	}
	if o := s.Outcomes()[0]; !slices.Equal(o.First.Counts, []int{1, 0, 4}) || !slices.Equal(o.Second.Counts, []int{5, 0, 0}) || !o.First.Whole || !o.Choices[0].Right {
		t.Errorf("%+v", o)
	}
	many := voting(going(t, opened(allTypes(t)), "role"), 7)
	if o := many.Outcomes(); len(o) != 1 || o[0].First.Whole || o[0].Step.Type != lessons.TypePoll {
		t.Errorf("%+v", o)
	}
}
