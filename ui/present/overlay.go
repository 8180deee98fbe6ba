package present

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// overlay is what lies over the step for a moment.
type overlay struct {
	kind     kind
	line     kit.Line
	selected int
	choice   room.Choice // that hands are counted for
}

type kind int

const (
	nothing kind = iota
	resuming
	jumping
	searching
	parking
	pausing
	choosingDepartment
	subtracting
	countingFor
	counting
	turning
	helping
	quitting
)

// overlayKey handles a key while something lies over the step.
func (s *Screen) overlayKey(ctx kit.Context, show room.Show, key tea.KeyMsg) kit.Action {
	o := s.over
	if kit.Pressed(key, "ctrl+c") {
		if o.kind == quitting {
			return Quit{}
		}
		s.over = overlay{kind: quitting}
		return nil
	}
	if kit.Pressed(key, "esc") && o.kind != resuming {
		s.over = overlay{}
		return nil
	}
	switch o.kind {
	case resuming:
		return s.resumed(key)
	case jumping, searching:
		return s.picked(ctx, show, key)
	case choosingDepartment:
		list := s.departments(ctx)
		switch {
		case kit.Pressed(key, "enter", " "):
			s.over = overlay{}
			return Changed{room.ForDepartment(list[o.selected].id)}
		case kit.Pressed(key, "down"):
			s.over.selected = kit.Move(o.selected, 1, len(list))
		case kit.Pressed(key, "up"):
			s.over.selected = kit.Move(o.selected, -1, len(list))
		}
		return nil
	case parking, counting:
		if !kit.Pressed(key, "enter") {
			s.over.line = o.line.Update(key)
			return nil
		}
		s.over = overlay{}
		if o.kind == parking {
			return Changed{room.Park(o.line.Text())}
		}
		if n, err := strconv.Atoi(o.line.Text()); err == nil {
			return Changed{room.SetVotes(show.Ballot(), o.choice.ID, n)}
		}
		return nil
	default:
	}
	s.over = overlay{}
	return s.armed(ctx, show, key, o.kind)
}

// armed handles the key after one that waits for another.
func (s *Screen) armed(ctx kit.Context, show room.Show, key tea.KeyMsg, k kind) kit.Action {
	c, ok := s.choice(show, key)
	switch k {
	case pausing:
		if n := kit.Digit(key); n >= 1 && n <= 3 {
			return Changed{room.TakeBreak(5*n, ctx.Now)}
		}
	case subtracting:
		if kit.Pressed(key, "-") {
			return Changed{room.AddTime(-1)}
		}
		if ok {
			return Changed{room.Vote(show.Ballot(), c.ID, -1)}
		}
	case countingFor:
		if ok {
			s.over = overlay{kind: counting, choice: c, line: kit.NewLine("", "", 3).Focus(true)}
		}
	case turning:
		if ok {
			return Changed{room.Turn(show.Ballot(), slices.IndexFunc(show.Choices(), func(o room.Choice) bool { return o.ID == c.ID }))}
		}
	case quitting:
		if kit.Pressed(key, "enter", "y", "j", "q") {
			return Quit{}
		}
	default:
	}
	return nil
}

func (s *Screen) resumed(key tea.KeyMsg) kit.Action {
	switch {
	case kit.Pressed(key, "enter", " "):
		s.over = overlay{}
	case kit.Pressed(key, "n"):
		s.over = overlay{}
		return Anew{}
	}
	return nil
}

// picked handles a key in a list of steps.
func (s *Screen) picked(ctx kit.Context, show room.Show, key tea.KeyMsg) kit.Action {
	places := s.places(show)
	switch {
	case kit.Pressed(key, "down"):
		s.over.selected = kit.Move(s.over.selected, 1, len(places))
	case kit.Pressed(key, "up"):
		s.over.selected = kit.Move(s.over.selected, -1, len(places))
	case kit.Pressed(key, "enter"):
		at := s.over.selected
		s.over = overlay{}
		if at < len(places) {
			return Changed{room.GoTo(places[at], ctx.Now)}
		}
	default:
		s.over.line, s.over.selected = s.over.line.Update(key), 0
	}
	return nil
}

// places is the places of the steps that what was typed names: by number or by words in their title, or when searching
// in all the room may read of them before a vote.
func (s *Screen) places(show room.Show) []int {
	typed := strings.ToLower(s.over.line.Text())
	var places []int
	for i, st := range show.Steps() {
		text := titleOf(st)
		if s.over.kind == searching {
			text += " " + st.Text + " " + st.Question
		}
		if typed == "" || strconv.Itoa(i+1) == typed || strings.Contains(strings.ToLower(text), typed) {
			places = append(places, i)
		}
	}
	return places
}

func titleOf(st lessons.Step) string {
	switch {
	case st.Title != "":
		return st.Title
	case st.Question != "":
		return st.Question
	case st.Text != "":
		return st.Text
	}
	return st.ID
}

type department struct{ id, name string }

func (s *Screen) departments(ctx kit.Context) []department {
	list := []department{{"", ctx.Strings.Present.Everybody}}
	for _, id := range lessons.DepartmentsWith(s.options.Departments) {
		name := s.options.Departments[id]
		if name == "" {
			name = ctx.Strings.Common.Departments[id]
		}
		list = append(list, department{id, kit.Clean(name)})
	}
	return list
}

func (s *Screen) departmentName(ctx kit.Context, id string) string {
	for _, d := range s.departments(ctx) {
		if d.id == id && id != "" {
			return d.name
		}
	}
	return ""
}

// overlayLines draws what lies over the step, over a width of columns and at most so many rows.
func (s *Screen) overlayLines(ctx kit.Context, show room.Show, width, rows int) []string {
	w, st := ctx.Strings.Present, ctx.Styles
	title := func(text string) []string { return []string{st.Title.Render(text), ""} }
	switch s.over.kind {
	case resuming:
		n, of := show.Number()
		lines := kit.Paint(st.Strong, kit.Flow(fmt.Sprintf(w.ResumeF, s.options.Resume.Since.Format("15:04"), max(1, min(n, of)), of), width))
		return append(lines, "", st.Text.Render(w.ResumeGoOn), st.Text.Render(w.ResumeAnew))
	case jumping, searching:
		head := w.Jump
		if s.over.kind == searching {
			head = w.Search
		}
		var items []string
		for _, i := range s.places(show) {
			items = append(items, fmt.Sprintf("%2d  %s", i+1, titleOf(show.Steps()[i])))
		}
		lines := append(title(head), s.over.line.View(ctx, width), "")
		if len(items) == 0 {
			return append(lines, st.Text.Render(w.Nothing))
		}
		return append(lines, menu(ctx, items, s.over.selected, width, rows-len(lines))...)
	case choosingDepartment:
		var items []string
		for _, d := range s.departments(ctx) {
			items = append(items, d.name)
		}
		return append(title(w.Department), menu(ctx, items, s.over.selected, width, rows-2)...)
	case parking:
		return append(title(w.ParkAsk), s.over.line.View(ctx, width))
	case counting:
		return append(title(fmt.Sprintf(w.HandsForF, letterOf(show, s.over.choice))), s.over.line.View(ctx, width))
	case pausing:
		return kit.Paint(st.Strong, kit.Flow(w.PauseAsk, width))
	case quitting:
		return append(title(w.QuitAsk), st.Text.Render(w.QuitKeeps), "", st.Text.Render(w.QuitKeys))
	case helping:
		lines := title(w.KeysTitle)
		for _, k := range w.Keys {
			lines = append(lines, kit.Indent(st.Key.Render(fmt.Sprintf("%-10s", k[0])), kit.Paint(st.Text, kit.Flow(k[1], width-10)))...)
		}
		return lines
	default:
	}
	return nil
}

// menu draws items with the selected one marked, as many as there is room for around it.
func menu(ctx kit.Context, items []string, selected, width, rows int) []string {
	rows = max(1, rows)
	from := max(0, min(selected-rows/2, len(items)-rows))
	var lines []string
	for i, item := range items[from:min(len(items), from+rows)] {
		if from+i == selected {
			lines = append(lines, kit.Fit(ctx.Styles.Accent.Render(ctx.Styles.Signs.Point+" ")+ctx.Styles.Selected.Render(item), width))
		} else {
			lines = append(lines, kit.Fit("  "+ctx.Styles.Text.Render(item), width))
		}
	}
	return lines
}
