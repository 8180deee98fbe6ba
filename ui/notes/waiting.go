package notes

import (
	"ambassadeur/ui/kit"
)

// waiting is the page while no room is followed: how to open one, or which one to choose.
func (s *Screen) waiting(d desk) []string {
	var lines []string
	w, st := d.w, d.Styles
	if d.live.Unsaved != "" {
		lines = append(kit.Paint(st.Warn, clipped(oneLine(d.live.Unsaved), d.width, 2)), "")
	}
	if len(d.live.Rooms) == 0 {
		lines = append(lines, "", st.Title.Render(w.Waiting), "")
		lines = append(lines, kit.Flow(w.WaitHow, d.width)...)
		lines = append(lines, "", "  "+st.Accent.Render(w.PresentLesson), "")
		return append(lines, kit.Flow(w.WaitSelf, d.width)...)
	}
	lines = append(lines, "", st.Title.Render(w.Rooms), "")
	return append(lines, menu(d, s.rooms(d), s.selected, d.Rows()-len(lines))...)
}
