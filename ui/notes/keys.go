package notes

import (
	"fmt"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// key handles a key while a room is followed and nothing lies over the page.
func (s *Screen) key(d desk, key tea.KeyMsg) kit.Action {
	show, at, now := d.show, d.show.Place(), d.Now
	voting := show.Ballot() != ""
	switch {
	case kit.Pressed(key, " ", "enter", "right", "pgdown"):
		return Changed{room.Next(at, now)}
	case kit.Pressed(key, "left", "pgup", "backspace"):
		return Changed{room.Back(at, now)}
	case kit.Pressed(key, "r"):
		return Changed{room.Reveal(at, show.Session.Stage)}
	case kit.Pressed(key, "R"):
		return Changed{room.Hide()}
	case kit.Pressed(key, "v") && voting:
		return Changed{room.Again(show.Ballot())}
	case kit.Pressed(key, "t"):
		return Changed{room.StartStop(now)}
	case kit.Pressed(key, "+"):
		return Changed{room.AddTime(1)}
	case kit.Pressed(key, "-") && !voting:
		return Changed{room.AddTime(-1)}
	case kit.Pressed(key, "b", "."):
		return Changed{room.BlankScreen(!show.Session.Blank)}
	case kit.Pressed(key, "x"):
		return Changed{room.Shorten()}
	case kit.Pressed(key, "h"):
		return Changed{room.HoldPace(now)}
	case kit.Pressed(key, "P") && show.Session.Break != nil:
		return Changed{room.TakeBreak(0, now)}
	case kit.Pressed(key, "n") && !d.live.Open && len(d.live.Rooms) == 1:
		return Follow{d.live.Rooms[0].ID}
	case kit.Pressed(key, "down"):
		s.scroll(d, 1)
		return nil
	case kit.Pressed(key, "up"):
		s.scroll(d, -1)
		return nil
	}
	if c, ok := choice(show, key); ok {
		return Changed{room.Vote(show.Ballot(), c.ID, 1)}
	}
	s.open(d, key, voting)
	return nil
}

// choice is what a digit stands for: 0 is the tenth.
func choice(show *room.Show, key tea.KeyMsg) (room.Choice, bool) {
	n := kit.Digit(key)
	if kit.Pressed(key, "0") {
		n = 10
	}
	choices := show.Choices()
	if n < 1 || n > len(choices) {
		return room.Choice{}, false
	}
	return choices[n-1], true
}

// digits is the keys that stand for the choices: "1-4".
func digits(show *room.Show) string {
	switch n := len(show.Choices()); {
	case n > 9:
		return "1-9 0"
	default:
		return fmt.Sprintf("1-%d", n)
	}
}

// keys lists what the keys do now, most used first.
func (s *Screen) keys(d desk) []key.Binding {
	w, k := d.w, d.Strings.Common.Keys
	if d.show == nil {
		quit := kit.Bind("q", w.KeyQuit, "q")
		if len(d.live.Rooms) > 0 {
			return []key.Binding{kit.Bind(k.UpDown, w.KeyChoose, "up", "down"), kit.Bind(k.Enter, w.KeyFollow, "enter"), quit}
		}
		return []key.Binding{quit}
	}
	if s.lies(d.show) {
		return s.overlayKeys(d)
	}
	session, voting := d.show.Session, d.show.Ballot() != ""
	var keys []key.Binding
	add := func(when bool, label, does, key string) {
		if when {
			keys = append(keys, kit.Bind(label, does, key))
		}
	}
	st, _ := d.show.Step()
	t := d.show.Time(d.Now)
	_, saves := d.show.Skippable()
	late := t.Behind > 0 && saves > 0
	add(!d.live.Open && len(d.live.Rooms) > 0, "n", w.KeyFollow, "n")
	add(session.Break != nil, "P", w.KeyContinue, "P")
	add(session.Blank, "b", w.KeyUnblank, "b")
	add(!d.show.Over(), k.Space, w.KeyNext, " ")
	add((d.show.Voted() || d.show.Graded()) && session.Stage != room.Answer, "r", w.KeyReveal, "r")
	add(voting, digits(d.show), w.KeyCount, "1")
	add(voting && d.show.Tally(1).Total > 0, "v", w.KeyAgain, "v")
	add(t.Held && session.Break == nil, "h", w.KeyGoesOn, "h")
	add(late, "x", w.KeyShort, "x")
	add(voting && st.Type == lessons.TypeScenario, "k", w.KeyTurn, "k")
	add(st.ID != "", "t", w.KeyClock, "t")
	add(!session.Blank, "b", w.KeyBlank, "b")
	add(d.show.Over(), "q", w.KeyQuit, "q")
	add(true, "g", w.KeyJump, "g")
	add(true, "p", w.KeyPark, "p")
	add(saves > 0 && !late, "x", w.KeyShort, "x")
	add(len(session.Dropped) > 0, "x", w.KeyPutBack, "x")
	add(true, k.UpDown, w.KeyRead, "up")
	add(session.Break == nil && !d.show.Over(), "P", w.KeyPause, "P")
	add(!t.Held && !d.show.Over(), "h", w.KeyHold, "h")
	add(!d.show.Over(), "q", w.KeyQuit, "q")
	return keys
}
