package checklist

import (
	"fmt"
	"slices"

	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

func (s *Screen) drawQuestion(ctx kit.Context) (lines []string, focus kit.Span) {
	r, ok := s.result(s.chosen)
	if !ok {
		return nil, kit.Span{}
	}
	st, c, width := ctx.Styles, r.Criterion, ctx.Column()
	lines = append(lines, st.Quiet.Render(kit.Fit(s.where(ctx, c), width)), "")
	lines = append(lines, kit.Paint(st.Strong, kit.Flow(c.Title, width))...)
	lines = append(lines, kit.Paint(st.Accent, kit.Flow(c.Question, width))...)
	lines = append(lines, "")
	if own := s.own(ctx, r, width); len(own) > 0 {
		lines = append(append(lines, own...), "")
	}
	items, span := kit.List(ctx, s.items(ctx, r), s.pointed)
	from := len(lines)
	lines = append(lines, items...)
	if s.pointed >= 0 {
		focus = kit.Span{From: from + span.From, To: from + span.To}
	}
	if ask := s.below(ctx, r); len(ask) > 0 {
		focus = kit.Span{From: len(lines) + 1, To: len(lines) + len(ask)}
		lines = append(append(lines, ""), ask...)
	}
	for _, part := range [][]string{s.advice(ctx, r, width), s.example(ctx, c, width), limits(ctx, c, width)} {
		if len(part) > 0 {
			lines = append(append(lines, ""), part...)
		}
	}
	if n := len(c.Sources); n > 0 {
		lines = append(lines, "")
		from := len(lines)
		lines = append(lines, s.sourceLines(ctx, c)...)
		if s.looking {
			focus = kit.Span{From: from, To: len(lines) - 1}
		}
	}
	if late := s.stale(ctx); len(late) > 0 {
		lines = append(append(lines, ""), late[:len(late)-1]...)
	}
	return lines, focus
}

// where is the section and the number of the question.
func (s *Screen) where(ctx kit.Context, c profile.Criterion) string {
	w := ctx.Strings.Checklist
	text := ""
	for _, section := range s.guidelines.Sections {
		if section.ID == c.Section {
			text = section.Title + " · "
		}
	}
	if c.Optional {
		return text + w.ExtraName
	}
	all := s.questions()
	i := slices.IndexFunc(all, func(r profile.Result) bool { return r.Criterion.ID == c.ID })
	return text + fmt.Sprintf(w.QuestionF, i+1, len(all))
}

// items is the levels to choose from, each with what is known of it.
func (s *Screen) items(ctx kit.Context, r profile.Result) []kit.Item {
	w, st := ctx.Strings.Checklist, ctx.Styles
	m := s.measured(r.Criterion)
	note := func(text string) []string {
		return kit.Paint(st.Quiet, kit.Flow(text, max(10, ctx.Column()-7)))
	}
	var items []kit.Item
	for i, l := range r.Criterion.Levels {
		it := kit.Item{Sign: kit.Number(i), Style: st.Text, Text: l.Text}
		if m.Known && l == m.Level {
			it.Note = note(s.measurement(ctx, m))
		}
		if r.Likely != nil && l == *r.Likely {
			it.Note = note(s.likely(ctx, r))
		}
		if r.Known && l == r.Level {
			it.Right = w.Current
			if r.Measured != nil {
				it.Note = append(it.Note, note(fmt.Sprintf(w.OwnChoiceF, kit.Clean(r.Reason)))...)
			}
		}
		items = append(items, it)
	}
	return items
}

// below is what is asked or said right under the levels.
func (s *Screen) below(ctx kit.Context, r profile.Result) []string {
	w, st, width := ctx.Strings.Checklist, ctx.Styles, ctx.Column()
	var lines []string
	if s.why != nil {
		lines = kit.Paint(st.Accent, kit.Flow(fmt.Sprintf(w.ReasonAskF, s.measured(r.Criterion).Level.Text), width))
		lines = append(lines, kit.Fit(st.Selected.Render(st.Signs.Point)+" "+s.why.View(ctx, width-2), width))
	}
	if s.why != nil && s.why.Text() == "" && s.hint == noHint {
		lines = append(lines, kit.Paint(st.Quiet, kit.Indent("  ", kit.Flow(w.ReasonHint, max(10, width-2))))...)
	}
	switch s.hint {
	case chooseFirst:
		lines = append(lines, kit.Paint(st.Warn, kit.Flow(w.ChooseFirst, width))...)
	case reasonNeeded:
		lines = append(lines, kit.Paint(st.Warn, kit.Flow(w.ReasonNeeded, width))...)
	case askLevel:
		lines = append(lines, kit.Paint(st.Accent, kit.Flow(w.Writing.AskLevel, width))...)
	case noHint, tooLong:
	}
	return lines
}
