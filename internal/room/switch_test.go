package room_test

import (
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Another department or language keeps the place, the stage, the votes, the order and the clock; the words change.
func TestSwitchKeepsTheRoom(t *testing.T) {
	nl, en := allTypes(t), file(t, "testdata/ok/all-types.en.yaml")
	s := voting(going(t, opened(nl), "first"), 4, 2, 1).Do(room.Reveal("first", room.Closed)).Do(room.StartStop(at(1)))
	same := func(other room.Show) {
		t.Helper()
		if place(other) != "first" || other.Session.Stage != room.Result || !other.Session.Clock.Running() || other.Session.Clock.Left != 120 ||
			!slices.Equal(other.Order(), s.Order()) || !slices.Equal(other.Tally(1).Counts, []int{4, 2, 1}) {
			t.Errorf("%+v", other.Session)
		}
	}
	it := s.Do(room.ForDepartment("it"))
	same(it)
	if st, _ := it.Step(); st.Question != "Wat deel je als beheerder het eerst?" {
		t.Errorf("%q", st.Question)
	}
	english := s.Do(room.InLanguage("en")).In(en)
	same(english)
	if st, _ := english.Step(); st.Title != "First of all" || english.Session.Language != "en" {
		t.Errorf("%q", st.Title)
	}
	back := english.In(nl).Do(room.ForDepartment(""))
	same(back)
	if st, _ := back.Step(); st.Title != "Als eerste" {
		t.Errorf("%q", st.Title)
	}
	end := s.Do(room.GoTo(len(s.Steps()), at(3))).In(en)
	if end.Order() != nil || opened(nl).Order() != nil {
		t.Error("an order of no step")
	}
	if !end.Over() || opened(nl).In(en).Started() {
		t.Error("the title page or the closing page was left")
	}
}

// A step that the new department does not have makes way for the one at its place.
func TestDepartmentWithoutTheStep(t *testing.T) {
	l := read(t, strings.Replace(small, "id: extra, type: text,", "id: extra, type: text, departments: [it],", 1))
	s := going(t, opened(l).Do(room.ForDepartment("it")), "extra")
	if s = s.Do(room.ForDepartment("hr")); place(s) != "one" || s.Session.Number != 2 {
		t.Errorf("at %s, number %d", place(s), s.Session.Number)
	}
	if s = s.Do(room.ForDepartment("it")); place(s) != "one" || s.Session.Number != 3 {
		t.Errorf("at %s, number %d", place(s), s.Session.Number)
	}
}

// A lesson that was changed meanwhile: the votes stay in the session, also of what is gone.
func TestChangedLesson(t *testing.T) {
	s := voting(going(t, opened(read(t, small)), "one"), 3, 4, 5)
	line := "  - {id: one, type: single, question: \"Wat?\", options: [{text: \"A\", correct: true}, \"B\", \"C\"], minutes: 5}\n"

	gone := s.Do(room.TakeBreak(5, at(0))).In(read(t, strings.Replace(small, line, "", 1)))
	if place(gone) != "view-now" || gone.Session.Stage != room.Closed || gone.Session.Votes["one"].First["b"] != 4 || len(gone.Outcomes()) != 0 {
		t.Errorf("without the step: %+v", gone.Session)
	}
	if gone.Session.Break == nil || !gone.Time(at(1)).Held {
		t.Error("the break ended because a file was saved")
	}
	if back := gone.In(read(t, small)); place(back) != "view-now" || len(back.Outcomes()) != 1 {
		t.Errorf("with the step again: at %s", place(back))
	}

	fewer := s.In(read(t, strings.Replace(small, `"B", "C"]`, `"B"]`, 1)))
	if !slices.Equal(fewer.Tally(1).Counts, []int{3, 4}) || fewer.Session.Votes["one"].First["c"] != 5 || place(fewer) != "one" {
		t.Errorf("without an option: %+v", fewer.Session)
	}
	if again := fewer.Do(room.Vote("one", "a", 1)).In(read(t, small)); !slices.Equal(again.Tally(1).Counts, []int{4, 4, 5}) {
		t.Errorf("with the option again: %v", again.Tally(1))
	}

	short := s.In(read(t, strings.SplitAfter(small, "minutes: 2}\n")[0]))
	if n, of := short.Number(); n != 1 || of != 1 || place(short) != "view" {
		t.Errorf("with one step: %d of %d", n, of)
	}
	drawn(t, short, at(1))
}

// A second vote whose first one is gone from the lesson can still be taken back.
func TestSecondVoteWithoutTheFirst(t *testing.T) {
	s := voting(going(t, opened(read(t, small)), "one"), 0, 0, 5).Do(room.Again("one"))
	s = s.In(read(t, strings.Replace(small, `"B", "C"]`, `"B"]`, 1)))
	if s = s.Do(room.Again("one")); s.Round() != 1 {
		t.Errorf("round %d", s.Round())
	}
}

// A story of which a turn is gone goes on from where it can.
func TestChangedStory(t *testing.T) {
	l := allTypes(t)
	s := going(t, opened(l), "angry").Do(room.Turn("angry/start", 2)).Do(room.Turn("angry/wait", 0))
	i := slices.IndexFunc(l.Steps, func(st lessons.Step) bool { return st.ID == "angry" })
	b := l.Steps[i].Body.(lessons.ScenarioBody)
	changed := l
	changed.Steps = slices.Clone(l.Steps)
	nodes := slices.Clone(b.Nodes)
	nodes[0].Options = nodes[0].Options[:2]
	changed.Steps[i].Body = lessons.ScenarioBody{Nodes: nodes}
	s = s.In(changed)
	if s.Ballot() != "angry/start" {
		t.Fatalf("at %q", s.Ballot())
	}
	if on := s.Do(room.Turn("angry/start", 1)); on.Ballot() != "" {
		t.Errorf("stuck at %q", on.Ballot())
	}
	if back := s.Do(room.Back(s.Place(), at(0))); place(back) == "angry" {
		t.Errorf("back at %q", back.Ballot())
	}
}

// Options that keep changing during a session leave room for the votes on those there are now.
func TestEverChangingOptions(t *testing.T) {
	s := going(t, opened(read(t, small)), "view")
	for i := range 40 {
		id := "option-" + string(rune('a'+i%26)) + string(rune('a'+i/26))
		s = s.In(read(t, strings.Replace(small, "id: yes-please", "id: "+id, 1)))
		if s = voting(s, i+1); s.Tally(1).Counts[0] != i+1 {
			t.Fatalf("%v at the %dth", s.Tally(1), i)
		}
	}
	if n := len(s.Session.Votes["view"].First); n > 20 {
		t.Errorf("%d choices", n)
	}
}
