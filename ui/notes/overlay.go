package notes

import (
	"slices"
	"strconv"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// overlay is what lies over the step for a moment, or waits for one key more.
type overlay struct {
	kind     kind
	session  string // that it was opened at
	ballot   string // and the vote, where it is about that
	line     kit.Line
	selected int
	choice   room.Choice // that hands are counted for
}

type kind int

const (
	nothing kind = iota
	jumping
	searching
	parking
	pausing
	choosingDepartment
	choosingRoom
	quitting
	subtracting // from here on: beside the votes, which stay on screen
	countingFor
	counting
	turning
)

// beside reports whether the overlay leaves the page where it is.
func (k kind) beside() bool { return k >= subtracting }

// lies reports whether something lies over the page: what was opened at another session or vote does not.
func (s *Screen) lies(show *room.Show) bool {
	o := s.over
	return o.kind != nothing && show != nil && o.session == show.Session.ID && (!o.kind.beside() || o.ballot == show.Ballot())
}

// open lays something over the page.
func (s *Screen) open(d desk, key tea.KeyMsg, voting bool) {
	st, _ := d.show.Step()
	o := overlay{session: d.show.Session.ID, ballot: d.show.Ballot()}
	switch {
	case kit.Pressed(key, "g"):
		n, _ := d.show.Number()
		o.kind, o.line, o.selected = jumping, field(), n
	case kit.Pressed(key, "/"):
		o.kind, o.line = searching, field()
	case kit.Pressed(key, "p"):
		o.kind, o.line = parking, field()
	case kit.Pressed(key, "P"):
		o.kind = pausing
	case kit.Pressed(key, "A"):
		o.kind = choosingDepartment
	case kit.Pressed(key, "n") && !d.live.Open && len(d.live.Rooms) > 0:
		o.kind = choosingRoom
	case kit.Pressed(key, "-") && voting:
		o.kind = subtracting
	case kit.Pressed(key, "=") && voting:
		o.kind = countingFor
	case kit.Pressed(key, "k") && voting && st.Type == lessons.TypeScenario:
		o.kind = turning
	case kit.Pressed(key, "q", "ctrl+c"):
		o.kind = quitting
	default:
		return
	}
	s.over = o
}

func field() kit.Line { return kit.NewLine("", "", room.MaxText).Focus(true) }

// overlayKey handles a key while something lies over the page.
func (s *Screen) overlayKey(d desk, key tea.KeyMsg) kit.Action {
	o := s.over
	switch {
	case kit.Pressed(key, "ctrl+c") && o.kind == quitting:
		return Quit{}
	case kit.Pressed(key, "ctrl+c"):
		s.over = overlay{kind: quitting, session: o.session}
		return nil
	case kit.Pressed(key, "esc"):
		s.over = overlay{}
		return nil
	}
	switch o.kind {
	case jumping, searching:
		return s.stepKey(d, key)
	case choosingDepartment:
		list := s.departments(d)
		if at, chosen := s.pick(key, len(list)); chosen {
			return Changed{room.ForDepartment(list[at].id)}
		}
		return nil
	case choosingRoom:
		if n := kit.Digit(key); n >= 1 && n <= len(d.live.Rooms) {
			s.over = overlay{}
			return Follow{d.live.Rooms[n-1].ID}
		}
		if at, chosen := s.pick(key, len(d.live.Rooms)); chosen {
			return Follow{d.live.Rooms[at].ID}
		}
		return nil
	case parking, counting:
		return s.typed(d, key)
	default:
		s.over = overlay{}
		return s.armed(d, key, o)
	}
}

// pick moves through a list, and reports what was chosen; that closes it.
func (s *Screen) pick(key tea.KeyMsg, n int) (at int, chosen bool) {
	s.over.selected = kit.Move(s.over.selected, 0, n)
	switch {
	case kit.Pressed(key, "down"):
		s.over.selected = kit.Move(s.over.selected, 1, n)
	case kit.Pressed(key, "up"):
		s.over.selected = kit.Move(s.over.selected, -1, n)
	case kit.Pressed(key, "enter", " ") && n > 0:
		at, chosen = s.over.selected, true
		s.over = overlay{}
	}
	return at, chosen
}

// typed handles a key in a field for a question or a number.
func (s *Screen) typed(d desk, key tea.KeyMsg) kit.Action {
	o := s.over
	if !kit.Pressed(key, "enter") {
		if o.kind == counting {
			key.Runes = slices.DeleteFunc(slices.Clone(key.Runes), func(r rune) bool { return r < '0' || r > '9' })
		}
		s.over.line = o.line.Update(key)
		return nil
	}
	s.over = overlay{}
	switch n, err := strconv.Atoi(o.line.Text()); {
	case o.kind == counting && err == nil:
		return Changed{room.SetVotes(o.ballot, o.choice.ID, n)}
	case o.kind == parking && o.line.Text() != "" && len(d.show.Session.Parked) < room.MaxParked:
		return Changed{room.Park(o.line.Text())}
	}
	return nil
}

// armed handles the key after one that waits for another.
func (s *Screen) armed(d desk, key tea.KeyMsg, o overlay) kit.Action {
	c, ok := choice(d.show, key)
	switch o.kind {
	case pausing:
		if n := kit.Digit(key); n >= 1 && n <= len(breaks()) {
			return Changed{room.TakeBreak(breaks()[n-1], d.Now)}
		}
	case subtracting:
		if kit.Pressed(key, "-") {
			return Changed{room.AddTime(-1)}
		}
		if ok {
			return Changed{room.Vote(o.ballot, c.ID, -1)}
		}
	case countingFor:
		if ok {
			o.kind, o.choice, o.line = counting, c, kit.NewLine("", "", 3).Focus(true)
			s.over = o
		}
	case turning:
		if ok {
			return Changed{room.Turn(o.ballot, slices.IndexFunc(d.show.Choices(), func(one room.Choice) bool { return one.ID == c.ID }))}
		}
	case quitting:
		if kit.Pressed(key, "enter", "y", "j", "q") {
			return Quit{}
		}
	default: // the others are closed by keys of their own
	}
	return nil
}

// breaks is how long a break can be, in minutes.
func breaks() []int { return []int{5, 10, 15} }
