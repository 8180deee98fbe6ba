package notes

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// overlayLines draws what lies over the step in so many rows.
func (s *Screen) overlayLines(d desk, rows int) []string {
	w, st, o := d.w, d.Styles, s.over
	title := func(text string) []string { return []string{st.Title.Render(text), ""} }
	switch o.kind {
	case jumping, searching:
		return s.stepLines(d, rows)
	case choosingDepartment:
		var items []string
		for _, one := range s.departments(d) {
			if one.id == d.show.Session.Department {
				one.name = d.current(one.name)
			}
			items = append(items, one.name)
		}
		return append(title(w.Department), menu(d, items, o.selected, rows-2)...)
	case choosingRoom:
		return append(title(w.Rooms), menu(d, s.rooms(d), o.selected, rows-2)...)
	case parking:
		if len(d.show.Session.Parked) >= room.MaxParked {
			return append(append(title(w.Park), st.Warn.Render(w.ParkFull), ""), parked(d, rows-4)...)
		}
		lines := append(title(w.Park), st.Accent.Render(st.Signs.Point)+" "+o.line.View(d.Context, d.width-2), "", st.Quiet.Render(kit.Fit(w.ParkHow, d.width)), "")
		return append(lines, parked(d, rows-len(lines))...)
	case pausing:
		lines := title(w.PauseAsk)
		for i, n := range breaks() {
			lines = append(lines, "  "+st.Key.Render(kit.Number(i))+"  "+fmt.Sprintf(w.PauseF, n, d.Now.Add(time.Duration(n)*time.Minute).Format("15:04")))
		}
		return lines
	case quitting:
		return append(title(w.QuitAsk), kit.Flow(w.QuitSafe+" "+w.QuitKeeps, d.width)...)
	default: // the others are beside the votes
		return nil
	}
}

// overlayKeys lists the keys of what lies over the page.
func (s *Screen) overlayKeys(d desk) []key.Binding {
	w, k := d.w, d.Strings.Common.Keys
	enter := func(does string) key.Binding { return kit.Bind(k.Enter, does, "enter") }
	arrows, esc := kit.Bind(k.UpDown, w.KeyChoose, "up", "down"), kit.Bind(k.Esc, w.KeyClose, "esc")
	switch s.over.kind {
	case jumping, searching:
		return []key.Binding{enter(w.KeyGo), arrows, esc}
	case choosingDepartment:
		return []key.Binding{arrows, enter(w.KeyTake), esc}
	case choosingRoom:
		return []key.Binding{arrows, enter(w.KeyFollow), esc}
	case parking, counting:
		return []key.Binding{enter(w.KeyKeep), esc}
	case quitting:
		return []key.Binding{enter(w.KeyLeave), esc}
	case pausing:
		return []key.Binding{kit.Bind("1-3", w.KeyPause, "1"), esc}
	default:
		return []key.Binding{kit.Bind(digits(d.show), w.KeyDigit, "1"), esc}
	}
}

// parked is the questions that were parked, the newest in any case.
func parked(d desk, rows int) []string {
	var lines []string
	for i, q := range d.show.Session.Parked {
		lines = append(lines, kit.Indent(d.Styles.Quiet.Render(fmt.Sprintf("%2d", i+1))+"  ", kit.Paint(d.Styles.Text, kit.Wrap(oneLine(q), d.width-4)))...)
	}
	return lines[max(0, len(lines)-max(0, rows)):]
}

// menu draws items with the selected one marked, as many as there is room for around it.
func menu(d desk, items []string, selected, rows int) []string {
	rows, selected = max(1, rows), max(0, min(selected, len(items)-1))
	from := max(0, min(selected-rows/2, len(items)-rows))
	var lines []string
	for i, item := range items[from:min(len(items), from+rows)] {
		if from+i == selected {
			lines = append(lines, kit.Fit(d.Styles.Accent.Render(d.Styles.Signs.Point)+" "+d.Styles.Selected.Render(item), d.width))
		} else {
			lines = append(lines, kit.Fit("  "+d.Styles.Text.Render(item), d.width))
		}
	}
	return lines
}

// oneLine is a text without line breaks and without what could steer a terminal.
func oneLine(text string) string { return strings.Join(strings.Fields(kit.Clean(text)), " ") }
