package room_test

import (
	"reflect"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// change draws something that one of two windows asks, from where it sees the room now or saw it before.
func change(t *rapid.T, s room.Show, now time.Time) room.Change {
	from := rapid.SampledFrom([]string{place(s), place(s), place(s), "", "angry", "gone"}).Draw(t, "from")
	ballot := rapid.SampledFrom([]string{s.Ballot(), s.Ballot(), s.Ballot(), "", "gone", "before"}).Draw(t, "ballot")
	choice := rapid.SampledFrom([]string{"a", "b", "0", "1", "2", "true", "false", "vacancy", "write", "x"}).Draw(t, "choice")
	if all := s.Choices(); len(all) > 0 && rapid.IntRange(0, 4).Draw(t, "known") > 0 {
		choice = rapid.SampledFrom(all).Draw(t, "choices").ID
	}
	n := rapid.IntRange(-3, 25).Draw(t, "n")
	switch rapid.IntRange(0, 19).Draw(t, "change") {
	case 0, 1, 2, 3:
		return room.Next(from, now)
	case 4:
		return room.Back(from, now)
	case 5:
		return room.GoTo(n, now)
	case 6:
		return room.Reveal(from, s.Session.Stage)
	case 7, 8, 9:
		return room.Vote(ballot, choice, n)
	case 10:
		return room.SetVotes(ballot, choice, n*100)
	case 11:
		return room.Again(ballot)
	case 12:
		return room.Turn(ballot, n)
	case 13:
		return room.Park(rapid.String().Draw(t, "text"))
	case 14:
		return rapid.SampledFrom([]room.Change{room.Unpark(), room.Hide(), room.BlankScreen(true), room.BlankScreen(false)}).Draw(t, "small")
	case 15:
		return room.Shorten()
	case 16:
		return room.ForDepartment(rapid.SampledFrom([]string{"", "it", "legal", "hr", "other"}).Draw(t, "department"))
	case 17:
		return rapid.SampledFrom([]room.Change{room.StartStop(now), room.AddTime(n), room.Resumed(now.Add(-time.Minute), now)}).Draw(t, "clock")
	case 18:
		return rapid.SampledFrom([]room.Change{room.HoldPace(now), room.TakeBreak(n, now)}).Draw(t, "pace")
	}
	return room.InLanguage("en")
}

// Whatever two windows ask: nothing breaks, every change is one more, what was before stays as it was, and the file is
// small and comes back the same.
func TestAnyChanges(t *testing.T) {
	all := []lessons.Lesson{allTypes(t), file(t, "nl/whats-in-it-for-us.yaml"), read(t, small), file(t, "testdata/ok/all-types.en.yaml")}
	rapid.Check(t, func(t *rapid.T) {
		s, now := opened(all[rapid.IntRange(0, len(all)-1).Draw(t, "lesson")]), nine()
		for range rapid.IntRange(1, 40).Draw(t, "changes") {
			now = now.Add(time.Duration(rapid.IntRange(-50, 200).Draw(t, "seconds")) * time.Second)
			if rapid.IntRange(0, 30).Draw(t, "other lesson") == 0 {
				s = s.In(all[rapid.IntRange(0, len(all)-1).Draw(t, "lesson")])
			}
			before := string(must(room.Encode(s.Session)))
			votes, steps := s.Tally(1), len(s.Steps())
			next := s.Do(change(t, s, now))
			if next.Session.Seq != s.Session.Seq+1 {
				t.Fatalf("from %d to %d", s.Session.Seq, next.Session.Seq)
			}
			if after := string(must(room.Encode(s.Session))); after != before || !reflect.DeepEqual(votes, s.Tally(1)) || len(s.Steps()) != steps {
				t.Fatalf("the show before has changed:\n%s\n%s", before, after)
			}
			data := must(room.Encode(next.Session))
			again, err := room.Decode(data)
			if err != nil || len(data) > room.MaxBytes || string(must(room.Encode(again))) != string(data) {
				t.Fatalf("%v\n%s\n%+v", err, data, again)
			}
			if place(next) != place(s) && next.Session.Stage != room.Closed {
				t.Fatalf("arrived %q", next.Session.Stage)
			}
			look(t, next, now)
			s = next
		}
	})
}

// Two queues of hands give the same counts in either order.
func TestQueuesInEitherOrder(t *testing.T) {
	l := allTypes(t)
	rapid.Check(t, func(t *rapid.T) {
		id := rapid.SampledFrom([]string{"before", "first", "several", "statement", "role"}).Draw(t, "step")
		s := opened(l)
		for place(s) != id {
			s = s.Do(room.Next(s.Place(), nine()))
		}
		queue := func(name string) (q []room.Change) {
			for range rapid.IntRange(0, 15).Draw(t, name) {
				c := rapid.SampledFrom(s.Choices()).Draw(t, "choice")
				q = append(q, room.Vote(id, c.ID, rapid.IntRange(0, 9).Draw(t, "hands")), room.Vote("gone", c.ID, 1))
			}
			return append(q, room.Park("Waarom?"), room.AddTime(1))
		}
		one, two := queue("one"), queue("two")
		a, b := s, s
		for i := range max(len(one), len(two)) { // by turns, and one after the other
			if i < len(one) {
				a = a.Do(one[i])
			}
			if i < len(two) {
				a = a.Do(two[i])
			}
		}
		for _, c := range append(two, one...) {
			b = b.Do(c)
		}
		if !reflect.DeepEqual(a.Session, b.Session) {
			t.Fatalf("%+v\n%+v", a.Session, b.Session)
		}
	})
}

func must(data []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return data
}
