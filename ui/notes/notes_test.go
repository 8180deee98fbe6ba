package notes_test

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/notes"
	"ambassadeur/ui/theme"
)

var now = time.Date(2026, 11, 24, 12, 41, 0, 0, time.UTC)

func shipped(tb testing.TB, lang, id string) lessons.Lesson {
	tb.Helper()
	l, err := lessons.OpenShipped(lang, id, lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return l
}

func allTypes(tb testing.TB) lessons.Lesson {
	tb.Helper()
	file := filepath.Join("..", "lesson", "testdata", "nl", "all-types.yaml")
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	l, _ := lessons.Read(file, data, lessons.Options{})
	return l
}

// desk is the facilitator's window with what it follows.
type desk struct {
	screen *notes.Screen
	show   *room.Show
	live   notes.Live
	ctx    kit.Context
	did    kit.Action // the last thing asked for
}

func sit(tb testing.TB, l lessons.Lesson, width, height int) *desk {
	tb.Helper()
	show := room.Open(l, lessons.Audience{}, room.New("s", l.ID, l.Title, l.Language, "legal", now, 7))
	return &desk{
		screen: notes.New(notes.Options{}), show: &show, live: notes.Live{Open: true},
		ctx: kit.Context{Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(l.Language), Now: now},
	}
}

func press(name string) tea.KeyMsg {
	for k := tea.KeyType(-100); k < 200; k++ {
		if m := (tea.KeyMsg{Type: k}); m.String() == name && k != tea.KeyRunes {
			return m
		}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(name)}
}

func (d *desk) press(keys ...string) *desk {
	for _, k := range keys {
		if k == "space" {
			k = " "
		}
		d.did = d.screen.Update(d.ctx, d.show, d.live, press(k))
		if c, ok := d.did.(notes.Changed); ok && d.show != nil {
			next := d.show.Do(c.Change)
			d.show = &next
		}
	}
	return d
}

func (d *desk) frame() string {
	p := d.screen.Page(d.ctx, d.show, d.live)
	p.Typing = d.screen.Typing()
	return kit.Frame(d.ctx, p, kit.Scroll{}.Follow(d.ctx, p).Top())
}

// The window looks as it did when it was last looked at.
func TestFrames(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, size := range [][2]int{{80, 24}, {60, 18}, {140, 40}} {
			t.Run(fmt.Sprintf("%s-%dx%d", lang, size[0], size[1]), func(t *testing.T) {
				var b strings.Builder
				draw := func(what string, d *desk) {
					fmt.Fprintf(&b, "=== %s\n%s\n", what, strings.TrimRight(ansi.Strip(d.frame()), "\n "))
				}
				l := shipped(t, lang, "sharing-safely-together")
				at := func(keys string) *desk { return sit(t, l, size[0], size[1]).press(strings.Fields(keys)...) }
				waiting := at("")
				waiting.show = nil
				draw("waiting", waiting)
				waiting.live.Rooms = []notes.Room{{ID: "a", Title: "A & B", Opened: now}, {ID: "b", Title: "C", Opened: now}}
				draw("two rooms", waiting)
				draw("title page", at(""))
				for _, keys := range []string{"space", "space 1 1 2 5 5", "space 1 1 r", "space t", "space h", "space b", "space x", "space p W a a r o m enter", "space P 2"} {
					draw(keys, at(keys))
				}
				for n, st := range l.Steps {
					d := at("")
					next := d.show.Do(room.GoTo(n, now))
					d.show = &next
					draw("step "+st.ID, d)
					if d.show.Graded() && d.show.Ballot() != "" {
						draw("step "+st.ID+" voted", d.press("1", "1", "1", "2", "2", "2", "3"))
						draw("step "+st.ID+" voted again", d.press("v", "2", "2", "2", "2", "2", "2", "1", "r", "r"))
					}
				}
				late := at("space t")
				late.ctx.Now = now.Add(9 * time.Minute)
				draw("nine minutes later", late)
				broken := at("space")
				broken.live.Problem = "les.yaml:3:1: onbekende sleutel \"vraag\"; bedoelde je \"question\"?"
				draw("a broken file", broken)
				short := at("space")
				short.ctx.Now = now.Add(20 * time.Minute)
				draw("far behind", short)
				draw("shortened, far behind", short.press("x"))
				over := at("space p W a a r o m ? enter")
				for !over.show.Over() {
					over.press("space")
				}
				draw("closing page", over)
				gone := at("space")
				gone.live = notes.Live{Problem: "les.yaml:3:1: onbekende sleutel", Unsaved: "de schijf is vol", Rooms: []notes.Room{{ID: "b", Title: "C"}}}
				draw("room closed", gone)
				for _, keys := range []string{"g", "g 7", "/ a", "/ zz", "A", "p", "p a b c enter p d", "P", "q", "-", "=", "= 2 1 4", "?"} {
					draw("over: "+keys, at("space "+keys))
				}
				golden.RequireEqual(t, []byte(b.String()))
			})
		}
	}
}

// Whatever is pressed, at whatever size: the frame fits, and while somebody types nothing happens to the room.
func TestFramesFit(t *testing.T) {
	ls := []lessons.Lesson{allTypes(t), shipped(t, "nl", "whats-in-it-for-us"), shipped(t, "en", "profile-workshop")}
	keys := strings.Fields("enter right left r R 1 2 3 4 0 - = v t + b . g / p P x A h q esc up down a 7 n pgdown pgup backspace ctrl+c k space ? f1")
	rapid.Check(t, func(rt *rapid.T) {
		d := sit(t, ls[rapid.IntRange(0, len(ls)-1).Draw(rt, "lesson")], 80, 24)
		for range rapid.IntRange(1, 60).Draw(rt, "presses") {
			d.ctx.Width, d.ctx.Height = rapid.IntRange(1, 180).Draw(rt, "width"), rapid.IntRange(1, 50).Draw(rt, "height")
			d.live.Open = rapid.Bool().Draw(rt, "open")
			d.live.Problem = rapid.SampledFrom([]string{"", strings.Repeat("fout ", 60)}).Draw(rt, "problem")
			d.live.Unsaved = rapid.SampledFrom([]string{"", "de schijf is vol"}).Draw(rt, "unsaved")
			d.live.Rooms = []notes.Room{{ID: "b", Title: "C"}, {ID: "c", Title: "D"}}[:rapid.IntRange(0, 2).Draw(rt, "rooms")]
			d.ctx.Now = now.Add(time.Duration(rapid.IntRange(-60, 6000).Draw(rt, "seconds")) * time.Second)
			key := rapid.SampledFrom(keys).Draw(rt, "key")
			typing, seq := d.screen.Typing(), d.show.Session.Seq
			d.press(key)
			if typing && key != "enter" && d.show.Session.Seq != seq {
				rt.Fatalf("%s changed the room while somebody typed", key)
			}
			if p := d.screen.Page(d.ctx, d.show, d.live); d.ctx.Width >= kit.MinWidth && d.ctx.Height >= kit.MinHeight && len(p.Body) > d.ctx.Rows() && p.ID != "notes/help" {
				rt.Fatalf("%d lines of %s in %d rows", len(p.Body), p.ID, d.ctx.Rows())
			}
			lines := strings.Split(d.frame(), "\n")
			if len(lines) > d.ctx.Height {
				rt.Fatalf("%d lines in %d rows", len(lines), d.ctx.Height)
			}
			for _, l := range lines {
				if w := ansi.StringWidth(l); w > d.ctx.Width {
					rt.Fatalf("a line of %d in %d columns", w, d.ctx.Width)
				}
			}
		}
	})
}

// At 80x24 there is always room for five lines of notes.
func TestNotesHaveRoom(t *testing.T) {
	for _, id := range []string{"whats-in-it-for-us", "sharing-safely-together", "profile-workshop", "look-back"} {
		l := shipped(t, "nl", id)
		for n, st := range l.Steps {
			d := sit(t, l, 80, 24)
			next := d.show.Do(room.GoTo(n, now))
			d.show = &next
			if d.show.Ballot() != "" {
				d.press("1", "1", "1", "2", "2", "2", "3", "v", "1", "1", "2", "2", "2")
			}
			head, below, _ := strings.Cut(ansi.Strip(d.frame()), "Notities")
			lines := strings.Split(below, "\n")
			said := 0
			for _, line := range lines[1:] {
				if strings.Contains(line, "Kort?") || strings.Contains(line, "min bezig") {
					break
				}
				said++
			}
			if strings.Contains(lines[0], "↓") && said < 5 {
				t.Errorf("%s %s: %d lines of notes\n%s%s", id, st.ID, said, head, below)
			}
		}
	}
}

// Keys do what they say.
func TestKeys(t *testing.T) {
	l := shipped(t, "nl", "whats-in-it-for-us")
	for _, c := range []struct {
		keys string
		want func(*desk) bool
	}{
		{"space 1 1 2", func(d *desk) bool { return d.show.Tally(1).Total == 3 }},
		{"space 1 1 - 1", func(d *desk) bool { return d.show.Tally(1).Total == 1 }},
		{"space = 2 1 4 enter", func(d *desk) bool { return d.show.Tally(1).Counts[1] == 14 }},
		{"space = 2 esc 1", func(d *desk) bool { return d.show.Tally(1).Counts[0] == 1 }},
		{"space b", func(d *desk) bool { return d.show.Session.Blank }},
		{"space b b", func(d *desk) bool { return !d.show.Session.Blank }},
		{"space 1 - - -", func(d *desk) bool { return d.show.Tally(1).Total == 1 && d.show.Session.Clock.Left == 120 }},
		{"space 1 - space 1", func(d *desk) bool { n, _ := d.show.Number(); return n == 1 && d.show.Tally(1).Total == 2 }},
		{"space = 2 a 1 b 4 enter", func(d *desk) bool { return d.show.Tally(1).Counts[1] == 14 }},
		{"space = 2 enter", func(d *desk) bool { return d.show.Tally(1).Total == 0 }},
		{"space 9", func(d *desk) bool { return d.did == nil }},
		{"space 1 r", func(d *desk) bool { return d.show.Session.Stage == room.Result }},
		{"space 1 r R", func(d *desk) bool { return d.show.Session.Stage == room.Closed }},
		{"space 1 v v", func(d *desk) bool { return d.show.Round() == 1 }},
		{"space t", func(d *desk) bool { return d.show.Session.Clock.Running() }},
		{"space t +", func(d *desk) bool { return d.show.Session.Clock.Left == 240 }},
		{"space space + -", func(d *desk) bool { return d.show.Session.Clock.Left == 120 && d.show.Session.Clock.Shown }},
		{"space h h", func(d *desk) bool { return !d.show.Time(now).Held }},
		{"pgdown pgdown pgup", func(d *desk) bool { n, _ := d.show.Number(); return n == 1 }},
		{"right enter left", func(d *desk) bool { n, _ := d.show.Number(); return n == 1 }},
		{"space space backspace", func(d *desk) bool { n, _ := d.show.Number(); return n == 1 }},
		{"space h", func(d *desk) bool { return d.show.Time(now).Held }},
		{"space x", func(d *desk) bool { return len(d.show.Session.Dropped) == 1 }},
		{"space x x", func(d *desk) bool { return len(d.show.Session.Dropped) == 0 }},
		{"g 6 enter", func(d *desk) bool { n, _ := d.show.Number(); return n == 6 }},
		{"g o l i e v enter", func(d *desk) bool { return d.show.Session.At == "ripple" }},
		{"space g down enter", func(d *desk) bool { return d.show.Session.At == "ripple" }},
		{"space 1 r g enter", func(d *desk) bool { return d.did == nil && d.show.Session.Stage == room.Result }},
		{"g 1 1 enter", func(d *desk) bool { return d.show.Over() }},
		{"space g 0 enter", func(d *desk) bool { return !d.show.Started() }},
		{"g 9 9 9 enter", func(d *desk) bool { return !d.show.Started() }},
		{"g z z z enter esc", func(d *desk) bool { return !d.show.Started() && !d.screen.Typing() }},
		{"/ enter", func(d *desk) bool { return d.did == nil && d.screen.Typing() }},
		{"/ q esc", func(d *desk) bool { return d.did == nil && !d.screen.Typing() }},
		{"/ N o o r d enter", func(d *desk) bool { return d.show.Session.At == "who-to-ask" }},
		{"space p a b enter", func(d *desk) bool { return len(d.show.Session.Parked) == 1 }},
		{"space p enter", func(d *desk) bool { return d.did == nil && !d.screen.Typing() }},
		{"space p a esc", func(d *desk) bool { return len(d.show.Session.Parked) == 0 }},
		{"space P 3 P", func(d *desk) bool { return d.show.Session.Break == nil }},
		{"space P 9", func(d *desk) bool { return d.did == nil && d.show.Session.Break == nil }},
		{"space A", func(d *desk) bool { return strings.Contains(d.frame(), "Juridisch  (nu)") }},
		{"space A up enter", func(d *desk) bool { return d.show.Session.Department == "" }},
		{"space ? 1", func(d *desk) bool { return d.show.Tally(1).Total == 0 && !strings.Contains(d.frame(), "Toetsen") }},
		{"space g f1 esc", func(d *desk) bool { return d.screen.Typing() }},
		{"space n", func(d *desk) bool { return d.did == nil }},
		{"q esc", func(d *desk) bool { return d.did == nil }},
		{"q space", func(d *desk) bool { return d.did == nil }},
		{"g ctrl+c ctrl+c", func(d *desk) bool { return d.did == notes.Quit{} }},
		{"space P 1", func(d *desk) bool { return d.show.Session.Break != nil }},
		{"space A down down enter", func(d *desk) bool { return d.show.Session.Department == "marketing" }},
		{"space 1 v 2", func(d *desk) bool { return d.show.Round() == 2 && d.show.Tally(2).Counts[1] == 1 }},
		{"q", func(d *desk) bool { return d.did == nil }},
		{"q enter", func(d *desk) bool { return d.did == notes.Quit{} }},
		{"ctrl+c ctrl+c", func(d *desk) bool { return d.did == notes.Quit{} }},
	} {
		if d := sit(t, l, 80, 24).press(strings.Fields(c.keys)...); !c.want(d) {
			t.Errorf("%s: %+v", c.keys, d.show.Session)
		}
	}
}

// From a key to a frame.
func BenchmarkKeyToFrame(b *testing.B) {
	d := sit(b, shipped(b, "nl", "whats-in-it-for-us"), 80, 24).press("space")
	for b.Loop() {
		d.press("1", "-", "1")
		_ = d.frame()
	}
}
