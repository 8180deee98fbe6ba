package present

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// key handles a key when nothing lies over the step.
func (s *Screen) key(ctx kit.Context, show room.Show, key tea.KeyMsg) kit.Action {
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
		return Changed{room.BlankScreen(true)}
	case kit.Pressed(key, "x"):
		return Changed{room.Shorten()}
	case kit.Pressed(key, "P") && show.Session.Break != nil:
		return Changed{room.TakeBreak(0, now)}
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

// open lays something over the step.
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
	case kit.Pressed(key, "?", "f1"):
		s.over = overlay{kind: helping}
	case kit.Pressed(key, "q", "ctrl+c"):
		s.over = overlay{kind: quitting}
	}
}
