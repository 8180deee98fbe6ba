package notes

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

// stepKey handles a key in a list of steps. To choose where the room is already changes nothing: going there again would
// close the step.
func (s *Screen) stepKey(d desk, key tea.KeyMsg) kit.Action {
	places := s.places(d)
	s.over.selected = kit.Move(s.over.selected, 0, len(places))
	switch {
	case kit.Pressed(key, "down"):
		s.over.selected = kit.Move(s.over.selected, 1, len(places))
	case kit.Pressed(key, "up"):
		s.over.selected = kit.Move(s.over.selected, -1, len(places))
	case kit.Pressed(key, "enter"):
		at := s.over.selected
		if len(places) == 0 {
			return nil
		}
		s.over = overlay{}
		if n, _ := d.show.Number(); places[at] != n-1 {
			return Changed{room.GoTo(places[at], d.Now)}
		}
	default:
		was := s.over.line.Text()
		s.over.line = s.over.line.Update(key)
		if typed := s.over.line.Text(); typed != was {
			s.over.selected = s.found(d, typed)
		}
	}
	return nil
}

// found is which of the list is selected after typing: the step of a number, else the first.
func (s *Screen) found(d desk, typed string) int {
	n, err := strconv.Atoi(typed)
	if err != nil || s.over.kind == searching {
		return 0
	}
	return max(0, slices.Index(s.places(d), n-1))
}

// places is the places that what was typed names: all of them for a number, else those with the words in their title,
// or when searching in anything that is said there.
func (s *Screen) places(d desk) []int {
	typed := strings.ToLower(s.over.line.Text())
	_, of := d.show.Number()
	var places []int
	if _, err := strconv.Atoi(typed); s.over.kind == jumping && (typed == "" || err == nil) {
		for i := -1; i <= of; i++ {
			places = append(places, i)
		}
		return places
	}
	if typed == "" {
		return nil
	}
	for i, st := range d.show.Steps() {
		text := d.titleOf(st)
		if s.over.kind == searching {
			text = said(st)
		}
		if strings.Contains(strings.ToLower(text), typed) {
			places = append(places, i)
		}
	}
	return places
}

// said is everything that is read or told at a step.
func said(st lessons.Step) string {
	all := append([]string{st.Title, st.Question, st.Text, st.Notes, st.Explanation}, st.Hints...)
	switch b := st.Body.(type) {
	case lessons.ChoiceBody:
		for _, o := range b.Options {
			all = append(all, o.Text)
		}
	case lessons.PollBody:
		for _, o := range b.Options {
			all = append(all, o.Text)
		}
	case lessons.ExampleBody:
		all = append(all, b.Fallback)
	case lessons.ExerciseBody:
		for _, p := range b.Phases {
			all = append(all, p.Text)
		}
	case lessons.ChecklistBody:
		all = append(all, b.Items...)
	case lessons.OrderBody:
		all = append(all, b.Items...)
	case lessons.MatchBody:
		for _, p := range b.Pairs {
			all = append(all, p.Left, p.Right)
		}
	case lessons.ScenarioBody:
		for _, n := range b.Nodes {
			all = append(all, n.Text, n.Question)
		}
	case lessons.RecapBody:
		all = append(all, b.KeyPoints...)
	}
	return strings.Join(all, "\n")
}

// stepLines draws the list of steps in so many rows.
func (s *Screen) stepLines(d desk, rows int) []string {
	w, st := d.w, d.Styles
	head, how := w.Jump, w.JumpHow
	if s.over.kind == searching {
		head, how = w.Search, w.SearchHow
	}
	lines := []string{st.Title.Render(head) + "  " + st.Quiet.Render(how), st.Accent.Render(st.Signs.Point) + " " + s.over.line.View(d.Context, d.width-2), ""}
	places := s.places(d)
	if len(places) == 0 {
		if s.over.line.Text() != "" {
			lines = append(lines, "  "+w.Nothing)
		}
		return lines
	}
	n, of := d.show.Number()
	var items []string
	for _, i := range places {
		text := w.AtStart
		switch {
		case i == of:
			text = w.AtEnd
		case i >= 0:
			text = d.titleOf(d.show.Steps()[i])
		}
		item := fmt.Sprintf("%2d  %s", i+1, text)
		if i == n-1 {
			item = d.current(item)
		}
		items = append(items, item)
	}
	return append(lines, menu(d, items, s.over.selected, rows-len(lines))...)
}

// current is an item of a list, marked as where the room is.
func (d desk) current(item string) string {
	return kit.Fit(item, d.width-12) + "  (" + strings.ToLower(d.w.NowWord) + ")"
}

// titleOf is what a step is called, on one line.
func (d desk) titleOf(st lessons.Step) string {
	for _, text := range []string{st.Title, st.Question, st.Text, d.w.Types[string(st.Type)]} {
		if text := oneLine(text); text != "" {
			return text
		}
	}
	return ""
}

type department struct{ id, name string }

// departments is everybody, the built-in departments, and the organisation's own by name. The organisation may call a
// built-in one otherwise.
func (s *Screen) departments(d desk) []department {
	list := []department{{"", d.w.Everybody}}
	for _, id := range lessons.Departments() {
		name := oneLine(s.options.Departments[id])
		if name == "" {
			name = d.Strings.Common.Departments[id]
		}
		list = append(list, department{id, name})
	}
	var own []department
	for id, name := range s.options.Departments {
		if !slices.Contains(lessons.Departments(), id) {
			own = append(own, department{id, oneLine(name)})
		}
	}
	slices.SortFunc(own, func(a, b department) int { return strings.Compare(a.name+"\x00"+a.id, b.name+"\x00"+b.id) })
	return append(list, own...)
}

// departmentName is what a department is called, empty for everybody.
func (s *Screen) departmentName(d desk, id string) string {
	for _, one := range s.departments(d) {
		if one.id == id && id != "" {
			return one.name
		}
	}
	return oneLine(id)
}

// rooms is the rooms to choose from, each on a line.
func (s *Screen) rooms(d desk) []string {
	var items []string
	for i, r := range d.live.Rooms {
		item := kit.Number(i) + "  " + oneLine(r.Title)
		if r.Department != "" {
			item += " · " + s.departmentName(d, r.Department)
		}
		items = append(items, kit.Spread(item, r.Opened.Format("15:04"), d.width-2))
	}
	return items
}
