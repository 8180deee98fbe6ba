package notes

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// key handles a key while a room is followed and nothing lies over the page.
func (s *Screen) key(ctx kit.Context, show room.Show, live Live, key tea.KeyMsg) kit.Action {
	at, now := show.Place(), ctx.Now
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
	case kit.Pressed(key, "v"):
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
	case kit.Pressed(key, "n") && !live.Open && len(live.Rooms) > 0:
		return Follow{live.Rooms[0].ID}
	case kit.Pressed(key, "down"):
		s.read++
		return nil
	case kit.Pressed(key, "up"):
		s.read = max(0, s.read-1)
		return nil
	}
	if c, ok := s.choice(show, key); ok {
		return Changed{room.Vote(show.Ballot(), c.ID, 1)}
	}
	s.open(show, key, voting)
	return nil
}

// choice is what a digit stands for: 0 is the tenth.
func (s *Screen) choice(show room.Show, key tea.KeyMsg) (room.Choice, bool) {
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

// open lays something over the page.
func (s *Screen) open(show room.Show, key tea.KeyMsg, voting bool) {
	st, _ := show.Step()
	line := kit.NewLine("", "", room.MaxText).Focus(true)
	n, _ := show.Number()
	switch {
	case kit.Pressed(key, "g"):
		s.over = overlay{kind: jumping, line: line, selected: max(0, n-1)}
	case kit.Pressed(key, "/"):
		s.over = overlay{kind: searching, line: line}
	case kit.Pressed(key, "p"):
		s.over = overlay{kind: parking, line: line}
	case kit.Pressed(key, "P"):
		s.over = overlay{kind: pausing}
	case kit.Pressed(key, "A"):
		s.over = overlay{kind: choosingDepartment}
	case kit.Pressed(key, "-") && voting:
		s.over = overlay{kind: subtracting}
	case kit.Pressed(key, "=") && voting:
		s.over = overlay{kind: countingFor}
	case kit.Pressed(key, "k") && st.Type == lessons.TypeScenario && voting:
		s.over = overlay{kind: turning}
	case kit.Pressed(key, "q", "ctrl+c"):
		s.over = overlay{kind: quitting}
	}
}

// keys lists what the keys do, most used first.
func (s *Screen) keys(ctx kit.Context, show *room.Show, live Live) []key.Binding {
	w := ctx.Strings.Notes
	if show == nil {
		keys := []key.Binding{kit.Bind("q", w.KeyQuit, "q")}
		if len(live.Rooms) > 0 {
			keys = append([]key.Binding{kit.Bind("enter", w.KeyFollow, "enter")}, keys...)
		}
		return keys
	}
	space := map[string]string{"nl": "spatie"}[ctx.Strings.Lang]
	if space == "" {
		space = "space"
	}
	keys := []key.Binding{kit.Bind(space, w.KeyNext, " ")}
	if show.Ballot() != "" || show.Graded() {
		keys = append(keys, kit.Bind("r", w.KeyReveal, "r"))
	}
	if show.Ballot() != "" {
		keys = append(keys, kit.Bind("1-9", w.KeyCount, "1"), kit.Bind("v", w.KeyAgain, "v"))
	}
	return append(
		keys, kit.Bind("t", w.KeyClock, "t"), kit.Bind("b", w.KeyBlank, "b"), kit.Bind("g", w.KeyJump, "g"), kit.Bind("p", w.KeyPark, "p"),
		kit.Bind("h", w.KeyHold, "h"), kit.Bind("x", w.KeyShort, "x"), kit.Bind("↑↓", w.KeyRead, "up", "down"), kit.Bind("←", w.KeyBack, "left"), kit.Bind("R", w.KeyHide, "R"),
		kit.Bind("-", w.KeyMinus, "-"), kit.Bind("=", w.KeySet, "="), kit.Bind("k", w.KeyTurn, "k"), kit.Bind("+", w.KeyMinute, "+"), kit.Bind("P", w.KeyPause, "P"),
		kit.Bind("/", w.KeySearch, "/"), kit.Bind("A", w.KeyDepartment, "A"), kit.Bind("q", w.KeyQuit, "q"),
	)
}
