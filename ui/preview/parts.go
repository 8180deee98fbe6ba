package preview

import (
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/ui/kit"
)

// bar is the last line: where the keys go now, and what they do there.
func (s *Screen) bar(ctx kit.Context, f Facts, l Layout) string {
	w, st := ctx.Strings.Preview, ctx.Styles
	if !f.Bar {
		tab := "tab"
		if f.OwnTab {
			tab = "f6"
		}
		left := st.Key.Render(tab) + " " + st.KeyDoes.Render(w.ToBar)
		if f.Notice != "" {
			return kit.Spread("  "+left+"   "+st.Accent.Render(f.Notice), "", ctx.Width)
		}
		right := where(ctx, f)
		if l.Cut() && f.Size != (Size{}) {
			right += ", " + w.InPart
		}
		return kit.Fit("  "+left+"   "+st.Quiet.Render(kit.Fit(right, max(1, ctx.Width-ansi.StringWidth(left)-7))), ctx.Width)
	}
	badge := st.Cursor.Bold(true).Render(" " + w.Bar + " ")
	switch {
	case f.Notice != "":
		return badge + "  " + st.Accent.Render(f.Notice)
	case s.over == listing:
		return badge + "  " + keyLine(ctx, ctx.Width-10, [][2]string{{"↑↓", w.Step}, {ctx.Strings.Common.Keys.Enter, w.GoTo}}, [2]string{"esc", ctx.Strings.Common.Keys.Back})
	case l.Cut() && f.Size != (Size{}):
		return badge + "  " + st.Warn.Render(fmt.Sprintf(w.CutF, sizeName(ctx, f.Size))) + "   " + keyLine(ctx, ctx.Width-50, [][2]string{{"s", w.Size}}, [2]string{"?", w.Look})
	}
	who := f.Department
	if who == "" {
		who = w.Everybody
	}
	again := w.Anew
	if f.Way == Room {
		again = w.Reveal
	}
	keys := [][2]string{{"n p", w.Step}, {"m", w.Ways[string(f.Way)]}, {"g", w.GoTo}, {"d", who}, {"s", sizeName(ctx, f.Size)}, {"r", again}, {"q", w.Close}, {"l", f.Language}, {"t", w.Theme}, {"tab", w.ToLesson}}
	if !f.Picture {
		keys = [][2]string{{"↑↓ pgdn", ctx.Strings.Common.Keys.Scroll}, {"q", w.Close}, {"t", w.Theme}}
	}
	return badge + " " + keyLine(ctx, ctx.Width-ansi.StringWidth(w.Bar)-4, keys, [2]string{"?", w.Look})
}

// keyLine is keys with what they do, as many as fit, and always the last.
func keyLine(ctx kit.Context, width int, keys [][2]string, last [2]string) string {
	apart := "   "
	if width < 100 {
		apart = "  "
	}
	one := func(k [2]string) string {
		return strings.TrimRight(ctx.Styles.Key.Render(k[0])+" "+ctx.Styles.KeyDoes.Render(k[1]), " ")
	}
	end := one(last)
	room := width - ansi.StringWidth(end)
	var parts []string
	for _, k := range keys {
		text := one(k)
		if room -= ansi.StringWidth(text) + len(apart); room < 0 {
			break
		}
		parts = append(parts, text)
	}
	return strings.Join(append(parts, end), apart)
}

// list is the steps, as many as there are rows for: while one is chosen around that one, else around the one on screen.
func (s *Screen) list(ctx kit.Context, f Facts, width, height int, margin string) []string {
	st, w := ctx.Styles, ctx.Strings.Preview
	all, chosen := rows(f), s.rowOf(f)
	if s.over == listing {
		chosen = min(s.row, len(all)-1)
	}
	wrong := map[string]bool{}
	for _, p := range f.Reading.Problems {
		if i := placeOf(f.Reading, p); i >= 0 && p.Severity == yamlfile.Error {
			wrong[f.Reading.Outline[i].ID] = true
		}
	}
	var lines []string
	if margin != "" {
		lines = append(lines, margin+st.Strong.Render(w.Steps), "")
	}
	height -= len(lines)
	from := max(0, min(chosen-height/2, len(all)-height))
	for i := from; i < min(len(all), from+max(0, height)); i++ {
		var name, note string
		switch all[i] {
		case room.AtStart:
			name = "   " + w.Title
		case room.AtEnd:
			name = "   " + w.End
		default:
			step := f.Steps[i-1]
			name = fmt.Sprintf("%2d %s", i, kit.Clean(step.Name))
			if !step.Shown {
				note = w.NotShown
			}
			if wrong[step.ID] {
				note = st.Bad.Render(st.Signs.Wrong)
			}
		}
		line := kit.Spread(name, note, max(4, width-2))
		switch {
		case i == chosen:
			line = st.Selected.Render(st.Signs.Point+" "+kit.Spread(name, "", max(4, width-4-ansi.StringWidth(note)))) + "  " + note
		case i > 0 && i <= len(f.Steps) && !f.Steps[i-1].Shown && !wrong[f.Steps[i-1].ID]:
			line = "  " + st.Quiet.Render(line)
		default:
			line = "  " + line
		}
		lines = append(lines, margin+line)
	}
	return lines
}

// source is the file's text with its problems marked, for what cannot be drawn as a lesson.
func (s *Screen) source(ctx kit.Context, f Facts, place Size) []string {
	w, st, r := ctx.Strings.Preview, ctx.Styles, f.Reading
	say := w.NoPicture
	switch {
	case r.Gone || r.Why != "":
		say = w.NoPictureGone
	case !r.IsLesson():
		say = fmt.Sprintf(w.OnlyF, r.Format)
	}
	lines := append([]string{""}, kit.Indent("  ", kit.Paint(st.Strong, kit.Wrap(say, place.Width-4)))...)
	lines = append(lines, "")
	marks := map[int]string{}
	for _, p := range slices.Backward(r.Problems) {
		sign := st.Warn.Render("!")
		if p.Severity == yamlfile.Error {
			sign = st.Bad.Render(st.Signs.Wrong)
		}
		if p.File == r.Lesson.File {
			marks[p.Line] = sign
		}
	}
	height := place.Height - len(lines)
	top := s.topLine
	if all := ordered(f); len(all) > 0 && top == 0 {
		top = all[s.at(all)].Line - 1 - height/3
	}
	top = max(0, min(top, len(r.Source)-height))
	for i := top; i < min(len(r.Source), top+max(0, height)); i++ {
		mark := marks[i+1]
		if mark == "" {
			mark = " "
		}
		lines = append(lines, kit.Fit(mark+st.Quiet.Render(fmt.Sprintf("%4d  ", i+1))+r.Source[i], place.Width))
	}
	return lines
}

// helpLines is what the keys of the bar do.
func helpLines(ctx kit.Context, place Size) []string {
	w, st := ctx.Strings.Preview, ctx.Styles
	width := min(76, place.Width-4)
	lines := []string{"", "  " + st.Strong.Render(w.KeysTitle), ""}
	longest := 0
	for _, k := range w.Keys {
		longest = max(longest, ansi.StringWidth(k[0]))
	}
	for _, k := range w.Keys {
		label := st.Key.Render(k[0]) + strings.Repeat(" ", longest-ansi.StringWidth(k[0])) + "  "
		lines = append(lines, kit.Indent("  "+label, kit.Wrap(k[1], max(10, width-longest-4)))...)
	}
	lines = append(append(lines, ""), kit.Indent("  ", kit.Paint(st.Quiet, kit.Wrap(w.KeysNote, width)))...)
	return squeeze(lines, place.Height)
}
