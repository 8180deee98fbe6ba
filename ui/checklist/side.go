package checklist

import (
	"slices"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// side is the selected criterion in short, on a wide terminal.
func (s *Screen) side(ctx kit.Context) []string {
	r, ok := s.result(s.chosen)
	if !ctx.HasSide() || !ok {
		return nil
	}
	w, st, c := ctx.Strings.Checklist, ctx.Styles, r.Criterion
	width := ctx.Side()
	lines := kit.Paint(st.Strong, kit.Flow(c.Title, width))
	if note := s.provenanceOf(ctx, r); note != "" {
		lines = append(lines, kit.Paint(st.Quiet, kit.Flow(note, width))...)
	}
	lines = append(lines, s.own(ctx, r, width)...)
	lines = append(lines, "")
	rows := [][2]string{{w.NowIs, r.Level.Text}}
	if !r.Known {
		rows[0][1] = w.NotRated
	}
	if r.Level != c.Best() {
		rows = append(rows, [2]string{w.BestIs, c.Best().Text})
	}
	lines = append(lines, pairs(ctx, width, rows)...)
	for _, part := range [][]string{
		s.advice(ctx, r, width), s.example(ctx, c, width), limits(ctx, c, width), surest(ctx, c, width),
	} {
		if len(part) > 0 {
			lines = append(append(lines, ""), part...)
		}
	}
	if rows := ctx.Rows(); len(lines) > rows {
		lines = append(lines[:max(0, rows-1):max(0, rows-1)], st.Quiet.Render(w.EnterMore))
	}
	return lines
}

// advised is how to write the text well, on a wide terminal.
func (s *Screen) advised(ctx kit.Context) []string {
	r, ok := s.result(s.chosen)
	if !ctx.HasSide() || !ok {
		return nil
	}
	width := ctx.Side()
	lines := s.advice(ctx, r, width)
	for _, part := range [][]string{s.example(ctx, r.Criterion, width), limits(ctx, r.Criterion, width)} {
		if len(part) > 0 {
			lines = append(append(lines, ""), part...)
		}
	}
	return lines[:min(len(lines), ctx.Rows())]
}

// beside is the other criteria of the section, on a wide terminal.
func (s *Screen) beside(ctx kit.Context) []string {
	if !ctx.HasSide() {
		return nil
	}
	st := ctx.Styles
	lines := []string{"", ""}
	for _, g := range s.bySection() {
		if !slices.ContainsFunc(g.results, func(r profile.Result) bool { return r.Criterion.ID == s.chosen }) {
			continue
		}
		lines = append(lines, st.Strong.Render(g.section.Section.Title))
		for _, r := range g.results {
			sign, look := s.sign(ctx, r)
			point, style := "  ", st.Text
			if r.Criterion.ID == s.chosen {
				point, style = st.Selected.Render(st.Signs.Point)+" ", st.Selected
			}
			lines = append(lines, kit.Fit(point+look.Render(sign)+"  "+style.Render(r.Criterion.Title), ctx.Side()))
		}
	}
	return lines
}
