package room_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Next leads from the title page through every step and every phase to the closing page, Back all the way back.
func TestThereAndBack(t *testing.T) {
	for _, l := range []lessons.Lesson{allTypes(t), file(t, "nl/whats-in-it-for-us.yaml")} {
		s := opened(l)
		var there, back []string
		trace := func() string {
			n, _ := s.Phase()
			return place(s) + string(rune('0'+n))
		}
		for there = append(there, trace()); !s.Over() && len(there) < 100; there = append(there, trace()) {
			s = s.Do(room.Next(s.Place(), at(1)))
			drawn(t, s, at(2))
			if s.Session.Stage != room.Closed {
				t.Fatalf("arrived at %s %q", place(s), s.Session.Stage)
			}
			s = s.Do(room.Reveal(s.Place(), room.Closed))
		}
		phases := 0
		for _, st := range s.Steps() {
			if b, ok := st.Body.(lessons.ExerciseBody); ok {
				phases += len(b.Phases) - 1
			}
		}
		if len(there) != len(s.Steps())+2+phases || place(s) != room.AtEnd || phases == 0 {
			t.Errorf("%s: %v", l.ID, there)
		}
		if !s.Session.Began.Equal(at(1)) || !s.Session.Ended.Equal(at(1)) || s.Session.Untouched() {
			t.Errorf("began %v, ended %v", s.Session.Began, s.Session.Ended)
		}
		for back = append(back, place(s)); s.Started() && len(back) < 100; {
			s = s.Do(room.Back(s.Place(), at(9)))
			if s.Session.Stage != room.Closed {
				t.Fatalf("came back to %s %q", place(s), s.Session.Stage)
			}
			if place(s) != back[len(back)-1] {
				back = append(back, place(s))
			}
		}
		if slices.Reverse(back); len(back) != len(s.Steps())+2 || back[0] != room.AtStart {
			t.Errorf("%s: back by %v", l.ID, back)
		}
		if !s.Session.Began.Equal(at(1)) {
			t.Errorf("began again at %v", s.Session.Began)
		}
	}
}

// Of two windows that press next, back or reveal at once, one moves the room.
func TestStalePlaceDoesNothing(t *testing.T) {
	s := opened(read(t, small))
	next := room.Next(room.AtStart, nine())
	if s = s.Do(next).Do(next); place(s) != "view" {
		t.Errorf("next twice: at %q", place(s))
	}
	s = going(t, s, "one")
	back := room.Back("one", nine())
	if s = s.Do(back).Do(back); place(s) != "extra" {
		t.Errorf("back twice: at %q", place(s))
	}
	s = voting(going(t, s, "one"), 3, 2)
	show := room.Reveal("one", room.Closed)
	if s = s.Do(show).Do(show); s.Session.Stage != room.Result {
		t.Errorf("revealed twice: %q", s.Session.Stage)
	}
	if s = s.Do(room.Reveal("view", room.Result)); s.Session.Stage != room.Result {
		t.Errorf("revealed from elsewhere: %q", s.Session.Stage)
	}
	end := s.Do(room.GoTo(len(s.Steps()), nine()))
	if again := end.Do(room.Next(room.AtEnd, nine())); place(again) != room.AtEnd {
		t.Errorf("past the end: %q", place(again))
	}
}

// Two windows that press next in an exercise go one phase.
func TestStalePhaseDoesNothing(t *testing.T) {
	s := going(t, opened(allTypes(t)), "together")
	next := room.Next(s.Place(), nine())
	s = s.Do(next).Do(next)
	if n, of := s.Phase(); n != 1 || of < 2 {
		t.Errorf("at phase %d of %d", n, of)
	}
	back := room.Back(s.Place(), nine())
	s = s.Do(back).Do(back)
	if n, _ := s.Phase(); n != 0 || place(s) != "together" {
		t.Errorf("back at %s, phase %d", place(s), n)
	}
}

// A list leads anywhere, but not outside the lesson.
func TestGoTo(t *testing.T) {
	s := opened(read(t, small))
	for n, want := range map[int]string{-2: "", -1: "", 0: "view", 2: "one", 3: "view-now", 4: room.AtEnd, 5: ""} {
		if got := place(s.Do(room.GoTo(n, nine()))); got != want {
			t.Errorf("%d: at %q, want %q", n, got, want)
		}
	}
}

// What a reveal shows depends on the type: votes first, then the answer; and nothing where there is nothing to show.
func TestRevealByType(t *testing.T) {
	l := allTypes(t)
	seen := map[lessons.Type]bool{}
	for _, st := range opened(l).Steps() {
		seen[st.Type] = true
		graded := slices.Contains([]lessons.Type{lessons.TypeSingle, lessons.TypeMultiple, lessons.TypeTrueFalse, lessons.TypeOrder, lessons.TypeMatch}, st.Type)
		votes := slices.Contains([]lessons.Type{lessons.TypeSingle, lessons.TypeMultiple, lessons.TypeTrueFalse, lessons.TypePoll}, st.Type)
		s := going(t, opened(l), st.ID)
		var unvoted, voted []room.Stage
		for range 3 {
			s = s.Do(room.Reveal(s.Place(), s.Session.Stage))
			unvoted = append(unvoted, s.Session.Stage)
		}
		want := []room.Stage{room.Closed, room.Closed, room.Closed}
		if graded {
			want = []room.Stage{room.Answer, room.Answer, room.Answer}
		}
		if !slices.Equal(unvoted, want) {
			t.Errorf("%s without votes: %q", st.Type, unvoted)
		}
		if s = s.Do(room.Hide()); s.Session.Stage != room.Closed {
			t.Errorf("%s: not hidden", st.Type)
		}
		if (s.Ballot() != "") != (votes || st.Type == lessons.TypeScenario) || s.Graded() != (graded || st.Type == lessons.TypeScenario) {
			t.Errorf("%s: ballot %q, graded %v", st.Type, s.Ballot(), s.Graded())
		}
		if !votes {
			continue
		}
		s = voting(s, 1)
		for range 3 {
			s = s.Do(room.Reveal(s.Place(), s.Session.Stage))
			voted = append(voted, s.Session.Stage)
		}
		want = []room.Stage{room.Result, room.Answer, room.Answer}
		if !graded {
			want = []room.Stage{room.Result, room.Result, room.Result}
		}
		if !slices.Equal(voted, want) {
			t.Errorf("%s with votes: %q", st.Type, voted)
		}
	}
	if len(seen) != len(lessons.Types()) {
		t.Errorf("%d types", len(seen))
	}
}

// A scenario goes where most want, also when the second vote is still empty; Back undoes a turn, and an ending is
// explained.
func TestScenario(t *testing.T) {
	s := going(t, opened(allTypes(t)), "angry")
	if s.Ballot() != "angry/start" {
		t.Fatal(s.Ballot())
	}
	s = voting(s, 1, 2, 4).Do(room.Again("angry/start")).Do(room.Reveal("angry", room.Closed)).Do(room.Reveal("angry", room.Result))
	if scene, _ := s.Scene(); scene.ID != "wait" || s.Session.Stage != room.Closed || s.Voted() {
		t.Fatalf("at %s, %q", scene.ID, s.Session.Stage)
	}
	if stale := s.Do(room.Turn("angry/start", 0)); stale.Ballot() != "angry/wait" {
		t.Errorf("turned from elsewhere: %q", stale.Ballot())
	}
	if wrong := s.Do(room.Turn("angry/wait", 2)).Do(room.Turn("angry/wait", -1)); wrong.Ballot() != "angry/wait" {
		t.Errorf("turned to nowhere: %q", wrong.Ballot())
	}
	back := s.Do(room.Back(s.Place(), nine()))
	if back.Ballot() != "angry/start" || back.Tally(1).Total != 7 {
		t.Errorf("back at %q with %v", back.Ballot(), back.Tally(1))
	}
	if s = s.Do(room.Turn("angry/wait", 1)).Do(room.Turn("angry/start", 0)); s.Ballot() != "" {
		t.Errorf("ballot %q at the end", s.Ballot())
	}
	if scene, reply := s.Scene(); scene.Ending != "bad" || reply != "Nu liggen er gegevens op straat." {
		t.Errorf("%+v, %q", scene, reply)
	}
	if s = s.Do(room.Reveal(s.Place(), room.Closed)); s.Session.Stage != room.Answer {
		t.Errorf("stage %q at the end", s.Session.Stage)
	}
	if out := s.Outcomes(); len(out) != 1 || out[0].Scene.ID != "start" || !slices.Equal(out[0].First.Counts, []int{1, 2, 4}) {
		t.Errorf("%+v", out)
	}
}

// Who runs in circles in a story comes to a stop, and can go back.
func TestCircle(t *testing.T) {
	s := going(t, opened(allTypes(t)), "angry")
	for range 100 {
		s = s.Do(room.Turn("angry/start", 2)).Do(room.Turn("angry/wait", 1))
	}
	if n := len(s.Session.Turns["angry"]); n > 60 {
		t.Errorf("%d turns", n)
	}
	if s = s.Do(room.Back(s.Place(), nine())); s.Ballot() != "angry/wait" {
		t.Errorf("at %q", s.Ballot())
	}
}

// Parked questions are one line without control characters, of limited length and number.
func TestPark(t *testing.T) {
	s := opened(read(t, small))
	for text, want := range map[string]string{" Mag\x1b[31m een\n foto? ": "Mag [31m een foto?", "\x00 \t": "", "\xff a": "a"} {
		got := s.Do(room.Park(text)).Session.Parked
		if len(got) > 1 || len(got) == 1 && got[0] != want || len(got) == 0 && want != "" {
			t.Errorf("%q: %q", text, got)
		}
	}
	for range room.MaxParked + 2 {
		s = s.Do(room.Park("Waarom?"))
	}
	if len(s.Session.Parked) != room.MaxParked || len(s.Do(room.Unpark()).Session.Parked) != room.MaxParked-1 {
		t.Errorf("%d parked", len(s.Session.Parked))
	}
	if none := opened(read(t, small)).Do(room.Unpark()); len(none.Session.Parked) != 0 {
		t.Error("unparked what was not there")
	}
}
