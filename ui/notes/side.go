package notes

import (
	"fmt"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// side is every step with its minutes and when it is done by the plan, for wide windows.
func (d desk) side() []string {
	if !d.HasSide() {
		return nil
	}
	w, st, width := d.w, d.Styles, d.Side()
	steps, ends := d.show.Steps(), d.planned()
	head := []string{kit.Spread(st.Strong.Render(w.StepsWord), st.Quiet.Render(w.EndWord), width), ""}
	n, _ := d.show.Number()
	var lines []string
	optional := false
	for i, step := range steps {
		sign, style := st.Signs.Todo, st.Text
		switch {
		case i+1 < n:
			sign, style = st.Signs.Done, st.Quiet
		case i+1 == n:
			sign, style = st.Signs.Point, st.Selected
		}
		minutes := ""
		switch n := room.Minutes(step); {
		case step.Optional:
			minutes, optional = fmt.Sprintf("(%d)", n), true
		case n > 0:
			minutes = fmt.Sprintf("%d ", n)
		}
		right := st.Quiet.Render(fmt.Sprintf("%4s  %s", minutes, ends[i].Format("15:04")))
		lines = append(lines, kit.Spread(style.Render(sign+" "+fmt.Sprintf("%2d ", i+1)+d.titleOf(step)), right, width))
	}
	var foot []string
	if optional {
		foot = []string{"", st.Quiet.Render(w.Legend)}
	}
	rows := max(1, d.Rows()-len(head)-len(foot))
	from := max(0, min(n-1-rows/2, len(lines)-rows))
	return append(append(head, lines[from:min(len(lines), from+rows)]...), foot...)
}
