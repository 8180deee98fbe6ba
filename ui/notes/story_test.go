package notes_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/ui/notes"
)

// jump is the window at the step of an id.
func jump(t *testing.T, d *desk, id string) *desk {
	t.Helper()
	for n, st := range d.show.Steps() {
		if st.ID == id {
			next := d.show.Do(room.GoTo(n, now))
			d.show = &next
			return d
		}
	}
	t.Fatalf("no step %s", id)
	return d
}

// What was meant for one vote never lands in another: when the room moves on while a number is typed, the key is lost.
func TestNumbersAreForTheirVote(t *testing.T) {
	for _, keys := range []string{"=", "= 1", "= 1 3", "-"} {
		d := jump(t, sit(t, allTypes(t), 80, 24), "sentence").press(strings.Fields(keys)...)
		jump(t, d, "statement")
		if d.press("2"); d.did != nil || d.show.Tally(1).Total != 0 {
			t.Errorf("%s, then 2 at the next vote: %+v", keys, d.show.Tally(1))
		}
		if d.press("2"); d.show.Tally(1).Counts[1] != 1 {
			t.Errorf("%s still waits for a number at the next vote", keys)
		}
	}
	d := sit(t, allTypes(t), 80, 24).press("space", "g", "3")
	other := sit(t, allTypes(t), 80, 24)
	other.show.Session.ID = "another"
	d.show = other.show
	if d.press("enter"); d.did != nil || d.screen.Typing() {
		t.Errorf("a list of another session asks for %v", d.did)
	}
}

// A scenario goes on with what most chose, or with what the facilitator chooses.
func TestScenario(t *testing.T) {
	for keys, want := range map[string]string{"2 2 1 r r": "passed", "2 2 k 1": "explained", "k 3": "deleted", "k esc 3": "start"} {
		d := jump(t, sit(t, allTypes(t), 80, 24), "angry").press(strings.Fields(keys)...)
		if scene, _ := d.show.Scene(); scene.ID != want {
			t.Errorf("%s leads to %s, not %s", keys, scene.ID, want)
		}
	}
}

// Counting is seen at once, and advice comes with the counts.
func TestCountingIsSeen(t *testing.T) {
	d := jump(t, sit(t, shipped(t, "nl", "whats-in-it-for-us"), 80, 24), "who-to-ask")
	for _, c := range []struct{ keys, want string }{
		{"", "Nog niets geteld. Tel handen met 1-4."},
		{"1", "samen 1"},
		{"1 3 -", "min … van welke keuze? cijfer"},
		{"1", "samen 2"},
		{"", "Weinig stemmen"},
		{"= 1 9", "aantal voor A: 9"},
		{"enter", "samen 10"},
		{"", "10 % goed: leg het nog eens uit, dan v."},
		{"= 3 5 enter", "36 % goed: laat duo's overleggen, dan v."},
		{"v", "Ze overleggen. Tel daarna de tweede stemming."},
		{"= 3 9 enter", "100 % goed: toon het antwoord, r."},
		{"r r", "ZAAL: antwoord"},
	} {
		if frame := ansi.Strip(d.press(strings.Fields(c.keys)...).frame()); !strings.Contains(frame, c.want) {
			t.Fatalf("after %q there is no %q:\n%s", c.keys, c.want, frame)
		}
	}
}

// Every line of the notes can be read, with the arrows only, and the next step begins at its top.
func TestNotesAreReadToTheEnd(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 18}} {
		d := jump(t, sit(t, shipped(t, "nl", "whats-in-it-for-us"), size[0], size[1]), "who-to-ask").press("1", "2", "v", "3")
		top := d.frame()
		seen := ansi.Strip(top)
		for range 60 {
			seen += ansi.Strip(d.press("down").frame())
		}
		if text := strings.Join(strings.Fields(seen), " "); !strings.Contains(text, "secretariaat") || !strings.Contains(text, "van een partij met een belang") {
			t.Errorf("%v: the end cannot be read", size)
		}
		end := d.frame()
		if d.press("up"); d.frame() == end {
			t.Errorf("%v: one key up does nothing after many down", size)
		}
		for range 60 {
			d.press("up")
		}
		if d.frame() != top {
			t.Errorf("%v: the top does not come back", size)
		}
		if d.press("down", "down", "space"); !strings.Contains(ansi.Strip(d.frame()), "• Kort houden") {
			t.Errorf("%v: the next step does not begin at its top:\n%s", size, ansi.Strip(d.frame()))
		}
	}
}

// Drawing changes nothing: two frames in a row are the same, and so is one at another size in between.
func TestDrawingChangesNothing(t *testing.T) {
	d := jump(t, sit(t, shipped(t, "nl", "whats-in-it-for-us"), 80, 24), "who-to-ask").press("down", "down", "down")
	was := d.frame()
	d.ctx.Width, d.ctx.Height = 180, 60
	_ = d.frame()
	d.ctx.Width, d.ctx.Height = 80, 24
	if d.frame() != was {
		t.Error("a larger window in between lost the place in the notes")
	}
}

// A room that is closed says how it is opened again; n follows the other one, or asks which.
func TestClosedRoom(t *testing.T) {
	d := sit(t, shipped(t, "nl", "whats-in-it-for-us"), 80, 24).press("space")
	d.live = notes.Live{}
	if frame := d.frame(); !strings.Contains(frame, "ambassadeur present whats-in-it-for-us") || !strings.Contains(frame, "ZAAL: dicht") {
		t.Errorf("closed:\n%s", frame)
	}
	d.show.Session.File = "mijn les.yaml"
	if frame := d.frame(); !strings.Contains(frame, `ambassadeur present "mijn les.yaml"`) {
		t.Errorf("a lesson from a file:\n%s", frame)
	}
	d.live.Rooms = []notes.Room{{ID: "b", Title: "B"}}
	if d.press("n"); d.did != (notes.Follow{ID: "b"}) {
		t.Errorf("n asks for %v", d.did)
	}
	d.live.Rooms = append(d.live.Rooms, notes.Room{ID: "c", Title: "C"})
	if d.press("n", "down", "enter"); d.did != (notes.Follow{ID: "c"}) {
		t.Errorf("n asks for %v", d.did)
	}
	if d.press("n", "1"); d.did != (notes.Follow{ID: "b"}) {
		t.Errorf("n 1 asks for %v", d.did)
	}
}

// While no room is followed, one is chosen by number or arrows; rooms that closed meanwhile cannot be.
func TestWaiting(t *testing.T) {
	d := sit(t, shipped(t, "nl", "whats-in-it-for-us"), 80, 24)
	d.show = nil
	if d.press("enter", "1", "down", "space"); d.did != nil {
		t.Errorf("without rooms: %v", d.did)
	}
	d.live.Rooms = []notes.Room{{ID: "a", Title: "A", Department: "it"}, {ID: "b", Title: "B"}}
	if d.press("2"); d.did != (notes.Follow{ID: "b"}) {
		t.Errorf("2 asks for %v", d.did)
	}
	if d.press("down", "down", "enter"); d.did != (notes.Follow{ID: "b"}) {
		t.Errorf("the second asks for %v", d.did)
	}
	d.live.Rooms = d.live.Rooms[:1]
	if d.press("enter"); d.did != (notes.Follow{ID: "a"}) {
		t.Errorf("the only one left asks for %v", d.did)
	}
	if d.press("q"); d.did != (notes.Quit{}) {
		t.Errorf("q asks for %v", d.did)
	}
}

// Nothing that comes from a file or from outside steers the terminal.
func TestTextIsClean(t *testing.T) {
	const evil = "a\x1b[2Jb\x07\tc\nd\u202e"
	l := shipped(t, "nl", "whats-in-it-for-us")
	for i := range l.Steps {
		l.Steps[i].Title, l.Steps[i].Question, l.Steps[i].Notes, l.Steps[i].Explanation, l.Steps[i].Hints = evil, evil, evil, evil, []string{evil}
		l.Steps[i].Variants = nil
	}
	l.Title, l.Goal, l.Summary = evil, evil, evil
	check := func(d *desk) {
		t.Helper()
		for _, size := range [][2]int{{80, 24}, {60, 18}, {160, 50}} {
			d.ctx.Width, d.ctx.Height = size[0], size[1]
			frame := d.frame()
			if strings.ContainsAny(strings.ReplaceAll(frame, "\n", ""), "\x07\t\u202e") || strings.Contains(frame, "\x1b[2J") {
				t.Fatalf("%q", frame)
			}
			for line := range strings.SplitSeq(frame, "\n") {
				if ansi.StringWidth(line) > size[0] {
					t.Fatalf("a line of %d in %d columns", ansi.StringWidth(line), size[0])
				}
			}
		}
	}
	d := sit(t, l, 80, 24)
	d.show.Session.Lesson, d.show.Session.File, d.show.Session.Parked, d.show.Session.Department = evil, evil, []string{evil}, evil
	d.live = notes.Live{Problem: evil, Unsaved: evil, Rooms: []notes.Room{{ID: "b", Title: evil, Department: evil}, {ID: "c"}}}
	d.screen = notes.New(notes.Options{Departments: map[string]string{"x": evil}})
	for !d.show.Over() {
		check(d)
		for _, keys := range []string{"g", "/ a", "p", "A", "n"} {
			check(d.press(strings.Fields(keys)...))
			d.press("esc")
		}
		d.press("space")
	}
	check(d)
	d.show = nil
	check(d)
}

// Pace and clock are said in words: before time, behind, waiting, time over.
func TestTimeInWords(t *testing.T) {
	d := jump(t, sit(t, shipped(t, "nl", "whats-in-it-for-us"), 80, 24).press("space"), "who-we-know")
	for _, c := range []struct {
		keys    string
		minutes float64
		want    []string
	}{
		{"", 0, []string{"loopt 10 min voor", "0 min bezig, nog 45", "eind 13:26"}},
		{"t", 12, []string{"op tijd", "nog 1:00", "fase 1 van 3 · alleen"}},
		{"", 13.5, []string{"tijd voorbij +0:30"}},
		{"t", 20, []string{"loopt 3 min achter", "wordt 13:29", "staat stil op +7:00", "Stap 7 is optioneel (4 min): x"}},
		{"x", 20, []string{"Ingekort: één stap eruit"}},
		{"h", 30, []string{"wacht: vragen"}},
		{"h P 1", 30, []string{"wacht: pauze", "ZAAL: pauze", "tot 13:16, nog 5:00"}},
	} {
		d.ctx.Now = now.Add(time.Duration(c.minutes * float64(time.Minute)))
		frame := ansi.Strip(d.press(strings.Fields(c.keys)...).frame())
		for _, want := range c.want {
			if !strings.Contains(frame, want) {
				t.Errorf("%s after %v minutes: no %q\n%s", c.keys, c.minutes, want, frame)
			}
		}
	}
}
