package preview

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// Update follows a key of the bar.
func (s *Screen) Update(ctx kit.Context, f Facts, k tea.KeyMsg) kit.Action {
	switch s.over {
	case listing:
		return s.listKey(f, k)
	case helping:
		s.over = nothing
		return nil
	case nothing:
	}
	switch {
	case kit.Pressed(k, "n", " "):
		return Move{1}
	case kit.Pressed(k, "p", "backspace"):
		return Move{-1}
	case kit.Pressed(k, "g"):
		if f.Picture {
			s.over, s.row = listing, s.rowOf(f)
		}
	case kit.Pressed(k, "m"):
		return Turn{TheWay, 1}
	case kit.Pressed(k, "M"):
		return Turn{TheWay, -1}
	case kit.Pressed(k, "d"):
		return Turn{TheDepartment, 1}
	case kit.Pressed(k, "D"):
		return Turn{TheDepartment, -1}
	case kit.Pressed(k, "s"):
		s.pan = Size{}
		return Turn{TheSize, 1}
	case kit.Pressed(k, "S"):
		s.pan = Size{}
		return Turn{TheSize, -1}
	case kit.Pressed(k, "t", "T", "ctrl+t"):
		return Turn{TheTheme, 1}
	case kit.Pressed(k, "l", "L", "ctrl+l"):
		return Turn{TheLanguage, 1}
	case kit.Pressed(k, "r"):
		return Again{}
	case kit.Pressed(k, "?", "f1"):
		s.over = helping
	case kit.Pressed(k, "tab", "shift+tab", "esc"):
		return Leave{}
	case kit.Pressed(k, "q"):
		return Quit{}
	case kit.Pressed(k, "enter"):
		return s.toProblem(f)
	case kit.Pressed(k, "up", "down"):
		s.choose(f, k)
	default:
		s.slide(ctx, f, k)
	}
	return nil
}

// toProblem goes to the step that the chosen problem is in.
func (s *Screen) toProblem(f Facts) kit.Action {
	all := ordered(f)
	if len(all) == 0 {
		return Leave{}
	}
	place := placeOf(f.Reading, all[s.at(all)])
	if place < 0 {
		return Go{ID: room.AtStart}
	}
	return Go{ID: f.Reading.Outline[place].ID, Place: place}
}

func (s *Screen) choose(f Facts, k tea.KeyMsg) {
	all, by := ordered(f), 1
	if len(all) == 0 {
		return
	}
	if kit.Pressed(k, "up") {
		by = -1
	}
	s.chosen = keyOf(all[kit.Move(s.at(all), by, len(all))])
}

// slide moves over a picture that is larger than its place, or down the file's text.
func (s *Screen) slide(ctx kit.Context, f Facts, k tea.KeyMsg) {
	l := s.Layout(ctx, f)
	switch {
	case kit.Pressed(k, "right"):
		s.pan.Width += 10
	case kit.Pressed(k, "left"):
		s.pan.Width -= 10
	case kit.Pressed(k, "pgdown"):
		s.pan.Height += max(1, l.Place.Height/2)
		s.topLine += l.Place.Height - 4
	case kit.Pressed(k, "pgup"):
		s.pan.Height -= max(1, l.Place.Height/2)
		s.topLine -= l.Place.Height - 4
	}
	s.pan.Width = max(0, min(s.pan.Width, l.Inner.Width-l.Seen.Width))
	s.pan.Height = max(0, min(s.pan.Height, l.Inner.Height-l.Seen.Height))
	s.topLine = max(0, min(s.topLine, len(f.Reading.Source)-1))
}

// rows is the list of steps with the title page and the end around it.
func rows(f Facts) []string {
	ids := []string{room.AtStart}
	for _, st := range f.Steps {
		ids = append(ids, st.ID)
	}
	return append(ids, room.AtEnd)
}

func (s *Screen) rowOf(f Facts) int {
	for i, id := range rows(f) {
		if id == f.At {
			return i
		}
	}
	return 0
}

func (s *Screen) listKey(f Facts, k tea.KeyMsg) kit.Action {
	all := rows(f)
	switch {
	case kit.Pressed(k, "up", "p"):
		s.row = kit.Move(s.row, -1, len(all))
	case kit.Pressed(k, "down", "n"):
		s.row = kit.Move(s.row, 1, len(all))
	case kit.Pressed(k, "pgup"):
		s.row = kit.Move(s.row, -10, len(all))
	case kit.Pressed(k, "pgdown"):
		s.row = kit.Move(s.row, 10, len(all))
	case kit.Pressed(k, "home"):
		s.row = 0
	case kit.Pressed(k, "end"):
		s.row = len(all) - 1
	case kit.Pressed(k, "enter", " "):
		s.over = nothing
		s.row = kit.Move(s.row, 0, len(all))
		return Go{ID: all[s.row], Place: s.row - 1}
	case kit.Digit(k) > 0:
		s.row = kit.Move(kit.Digit(k), 0, len(all))
	case kit.Pressed(k, "esc", "g", "tab"):
		s.over = nothing
	case kit.Pressed(k, "q"):
		return Quit{}
	}
	return nil
}
