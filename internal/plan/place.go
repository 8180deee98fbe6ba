package plan

import (
	"slices"
	"strconv"

	"ambassadeur/lessons"
)

// place puts the blocks that are new, or go to another part, where they belong.
func (m *merger) place() {
	for i, it := range m.items {
		prefix, moves := m.moved[it.ID]
		if m.find(it.ID) >= 0 || (m.known[it.ID] && !moves) {
			continue
		}
		at := m.spot(i)
		if at < 0 {
			m.changes.Held++
			continue
		}
		lines := it.text()
		if moves {
			_, text, _, _ := cutBox(lines[0])
			lines[0] = prefix + text
		} else {
			m.changes.Added++
		}
		m.insert(at, it.ID, lines)
	}
}

// spot is where an item goes: behind the nearest item before it that is there, else to the top of what it belongs
// to. -1 when the person removed that.
func (m *merger) spot(i int) int {
	it := m.items[i]
	switch {
	case it.section == "":
		return m.top(i)
	case it.level == 2:
		return m.sectionSpot(it)
	case it.level == 3:
		return m.partSpot(i)
	}
	heading := m.find(it.parent)
	if heading < 0 {
		return m.sibling(i)
	}
	for j := i - 1; j >= 0 && m.items[j].parent == it.parent && m.items[j].level == 0; j-- {
		if at := m.find(m.items[j].ID); at >= 0 && m.heading(at) == it.parent {
			return m.after(at)
		}
	}
	return heading + 1
}

// top is where the title and the line below it go.
func (m *merger) top(i int) int {
	if i > 0 {
		if at := m.find(m.items[0].ID); at >= 0 {
			return at + 1
		}
	}
	return 0
}

// sectionSpot is where the heading of a section goes: behind the nearest section before it, else before the nearest
// one after it.
func (m *merger) sectionSpot(it item) int {
	order := sectionOrder(it.section)
	here := slices.Index(order, it.ID)
	for j := here - 1; j >= 0; j-- {
		if at := m.find(order[j]); at >= 0 {
			return m.end(at)
		}
	}
	for _, id := range order[here+1:] {
		if at := m.find(id); at >= 0 {
			return at
		}
	}
	if at := m.footer(); at >= 0 {
		return at
	}
	return len(m.pieces)
}

// partSpot is where the heading of a part of the actions goes.
func (m *merger) partSpot(i int) int {
	it := m.items[i]
	var order []string
	for _, days := range parts() {
		order = append(order, fixed("part/"+strconv.Itoa(days)))
	}
	here := slices.Index(order, it.ID)
	for j := here - 1; j >= 0; j-- {
		if at := m.find(order[j]); at >= 0 {
			return m.end(at)
		}
	}
	for _, id := range order[here+1:] {
		if at := m.find(id); at >= 0 {
			return at
		}
	}
	if at := m.find(it.parent); at >= 0 {
		return m.end(at)
	}
	return m.sibling(i)
}

// sibling is a place beside another item of the same section, for an item whose heading the person removed.
func (m *merger) sibling(i int) int {
	section := m.items[i].section
	for j := i - 1; j >= 0 && m.items[j].section == section; j-- {
		if at := m.find(m.items[j].ID); at >= 0 {
			if m.items[j].level > 0 {
				return at + 1
			}
			return m.after(at)
		}
	}
	for j := i + 1; j < len(m.items) && m.items[j].section == section; j++ {
		if at := m.find(m.items[j].ID); at >= 0 {
			return at
		}
	}
	return -1
}

// sectionOrder is the ids of the headings of all sections of the track that a section is in.
func sectionOrder(section string) []string {
	track := lessons.OwnerTrack
	if slices.Contains(sections(lessons.Employee), section) && !slices.Contains(sections(lessons.OwnerTrack), section) {
		track = lessons.Employee
	}
	return marksOf(track)
}

func marksOf(track lessons.Track) []string {
	var marks []string
	for _, s := range sections(track) {
		marks = append(marks, fixed("section/"+s))
	}
	return marks
}

func sectionMarks() map[string]bool {
	marks := map[string]bool{}
	for _, track := range []lessons.Track{lessons.Employee, lessons.OwnerTrack} {
		for _, id := range marksOf(track) {
			marks[id] = true
		}
	}
	return marks
}
