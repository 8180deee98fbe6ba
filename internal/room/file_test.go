package room_test

import (
	"errors"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// busy is a session in which everything happened.
func busy(tb testing.TB) room.Session {
	tb.Helper()
	s := opened(allTypes(tb)).Do(room.Next(room.AtStart, at(0))).Do(room.ForDepartment("it"))
	s = voting(s, 1, 2, 3, 4, 5).Do(room.Again("before"))
	s = voting(s, 5, 4, 3)
	s = voting(going(tb, s, "angry"), 1, 2).Do(room.Turn("angry/start", 2)).Do(room.Turn("angry/wait", 0))
	s = going(tb, s, "together").Do(room.Next("together", at(3))).Do(room.StartStop(at(4))).Do(room.BlankScreen(true))
	s = s.Do(room.Park("Mag een foto <van> \"mij\"?")).Do(room.Shorten()).Do(room.TakeBreak(10, at(5)))
	return s.Session
}

func encoded(tb testing.TB, s room.Session) []byte {
	tb.Helper()
	data, err := room.Encode(s)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// A session comes back from its file as it was.
func TestRoundTrip(t *testing.T) {
	for _, s := range []room.Session{busy(t), opened(read(t, small)).Session} {
		got, err := room.Decode(encoded(t, s))
		if err != nil || !reflect.DeepEqual(got, s) {
			t.Errorf("%v\n%+v\n%+v", err, got, s)
		}
	}
}

// No session grows beyond what Decode reads: neither with all votes nor with the longest questions.
func TestFullestFile(t *testing.T) {
	var b strings.Builder
	b.WriteString(strings.SplitAfter(small, "steps:\n")[0])
	for i := range 40 {
		fmt.Fprintf(&b, "  - {id: s%d, type: poll, question: W, options: [", i)
		for j := range 8 {
			fmt.Fprintf(&b, "{id: the-longest-id-that-an-option-may-have-%d, text: T%d}, ", j, j)
		}
		b.WriteString("]}\n")
	}
	s := opened(read(t, b.String()))
	for i := range 40 {
		s = voting(s.Do(room.GoTo(i, nine())), 999, 999, 999, 999, 999, 999, 999, 999).Do(room.Again(fmt.Sprintf("s%d", i)))
		s = voting(s, 999, 999, 999, 999, 999, 999, 999, 999).Do(room.Park(strings.Repeat("<", 300)))
	}
	data := encoded(t, s.Session)
	if got, err := room.Decode(data); err != nil || !reflect.DeepEqual(got, s.Session) {
		t.Errorf("%d bytes: %v", len(data), err)
	}
}

// What is no session is damaged; what a later version made is newer, whatever it holds.
func TestDecodeRefuses(t *testing.T) {
	good := string(encoded(t, busy(t)))
	for name, c := range map[string]struct {
		data string
		want error
	}{
		"nothing":         {"", room.ErrDamaged},
		"half":            {good[:len(good)/2], room.ErrDamaged},
		"more behind it":  {good + "}", room.ErrDamaged},
		"two":             {good + good, room.ErrDamaged},
		"null":            {"null", room.ErrDamaged},
		"a list":          {"[]", room.ErrDamaged},
		"no text":         {"\xff\xfe", room.ErrDamaged},
		"no format":       {`{"lesson": "a"}`, room.ErrDamaged},
		"another kind":    {strings.Replace(good, "session/1", "answers/1", 1), room.ErrDamaged},
		"version 0":       {strings.Replace(good, "session/1", "session/0", 1), room.ErrDamaged},
		"version x":       {strings.Replace(good, "session/1", "session/x", 1), room.ErrDamaged},
		"no lesson":       {strings.Replace(good, `"lesson": "all-types"`, `"lesson": " "`, 1), room.ErrDamaged},
		"no day":          {strings.Replace(good, `"opened": "2026-11-02T09:00:00Z`, `"opened": "0001-01-01T00:00:00Z`, 1), room.ErrDamaged},
		"wrong kind":      {strings.Replace(good, `"phase": 1`, `"phase": "one"`, 1), room.ErrDamaged},
		"huge":            {good + strings.Repeat(" ", room.MaxBytes), room.ErrDamaged},
		"deep":            {strings.Repeat("[", 100000), room.ErrDamaged},
		"newer":           {strings.Replace(good, "session/1", "session/2", 1), room.ErrNewer},
		"much newer":      {strings.Replace(good, "session/1", "session/12", 1), room.ErrNewer},
		"newer and other": {`{"format": "session/2", "at": 3, "votes": []}`, room.ErrNewer},
	} {
		if _, err := room.Decode([]byte(c.data)); !errors.Is(err, c.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// A file that somebody wrote by hand is brought within the limits, and can be shown.
func TestHostileFile(t *testing.T) {
	data, err := os.ReadFile("testdata/hostile.json")
	if err != nil {
		t.Fatal(err)
	}
	s, err := room.Decode(data)
	if err != nil {
		t.Fatal(err)
	}
	if s.Title != "[2J Klein" || s.Stage != room.Closed || s.Votes["one"].First["a"] != room.MaxVotes || s.Votes["one"].First["b"] != 0 ||
		s.Phase != 0 || len(s.Turns["angry"]) != 1 || len(s.Parked) != 1 || len(s.Dropped) != 1 {
		t.Errorf("%+v", s)
	}
	for _, l := range []lessons.Lesson{read(t, small), allTypes(t)} {
		show := room.Open(l, lessons.Audience{}, s)
		drawn(t, show, at(0))
		for _, c := range []room.Change{room.StartStop(at(0)), room.HoldPace(at(0)), room.TakeBreak(0, at(0)), room.Resumed(at(0), at(1))} {
			drawn(t, show.Do(c), at(1))
			out := encoded(t, show.Do(c).Session)
			if again, err := room.Decode(out); err != nil || string(encoded(t, again)) != string(out) {
				t.Errorf("%v\n%s\n%+v", err, out, again)
			}
		}
	}
}

// Any bytes are an error, or a session within the limits, that can be written, opened over a lesson and shown.
func FuzzDecode(f *testing.F) {
	whole := encoded(f, busy(f))
	hostile, err := os.ReadFile("testdata/hostile.json")
	if err != nil {
		f.Fatal(err)
	}
	for _, data := range [][]byte{whole, hostile, encoded(f, opened(read(f, small)).Session), whole[:200], {}, []byte("null")} {
		f.Add(data)
	}
	few, all := read(f, small), allTypes(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		s, err := room.Decode(data)
		if err != nil {
			if !errors.Is(err, room.ErrDamaged) && !errors.Is(err, room.ErrNewer) {
				t.Error(err)
			}
			return
		}
		for _, b := range s.Votes {
			for id, n := range b.First {
				if n < 0 || n > room.MaxVotes {
					t.Errorf("%d for %s", n, id)
				}
			}
		}
		if len(s.Parked) > room.MaxParked || s.Phase < 0 || s.Number < 0 {
			t.Errorf("%+v", s)
		}
		out := encoded(t, s)
		again, err := room.Decode(out)
		if err != nil || string(encoded(t, again)) != string(out) {
			t.Fatalf("%v: %s\n%s", err, out, encoded(t, again))
		}
		for _, l := range []lessons.Lesson{few, all} {
			show := room.Open(l, lessons.Audience{}, s)
			drawn(t, show, at(3))
			for _, c := range []room.Change{
				room.Next(show.Place(), at(4)), room.Back(show.Place(), at(4)), room.Reveal(show.Place(), s.Stage), room.StartStop(at(4)),
				room.Again(show.Ballot()), room.Turn(show.Ballot(), 0), room.Shorten(), room.HoldPace(at(5)), room.Resumed(at(2), at(5)),
			} {
				next := show.Do(c)
				drawn(t, next, at(6))
				if data := encoded(t, next.Session); len(data) > room.MaxBytes {
					t.Errorf("%d bytes", len(data))
				}
			}
		}
	})
}
