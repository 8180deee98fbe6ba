package review

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// Page draws what will happen to which file, and the plan below it.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	w := ctx.Strings.Review
	p := kit.Page{ID: "review/plan", Title: w.Title}
	if s.options.Owner {
		p.Title = w.OwnerTitle
	}
	switch s.phase {
	case loading:
		p.ID, p.Body = "review/loading", []string{ctx.Styles.Quiet.Render(w.Loading)}
	case ready, writing:
		p.Right, p.Body, p.Side = s.counts(ctx), s.ready(ctx), s.side(ctx)
	case written, rewriting, reopening:
		p.ID, p.Right = "review/written", s.counts(ctx)
		p.Body, p.Side = s.confirmation(ctx), s.side(ctx)
	case failed:
		p.ID, p.Body, p.Side = "review/failed", s.failure(ctx), s.side(ctx)
	}
	if s.phase == writing || s.phase == rewriting {
		p.Right = w.Writing
	}
	p.Keys = s.keys(ctx, len(p.Body) > ctx.Rows())
	return p
}

func (s *Screen) counts(ctx kit.Context) string {
	w := ctx.Strings.Review
	switch {
	case !s.hasPlan():
		return ""
	case s.preview.Actions == 1:
		return fmt.Sprintf(w.CountOneF, s.preview.Done)
	}
	return fmt.Sprintf(w.CountF, s.preview.Actions, s.preview.Done)
}

func (s *Screen) ready(ctx kit.Context) []string {
	w, st := ctx.Strings.Review, ctx.Styles
	if s.preview.Empty {
		return s.nothing(ctx)
	}
	does := w.New
	if s.preview.Exists {
		does = w.Renews
	}
	lines := facts(ctx, fact{w.File, s.preview.File})
	lines = append(lines, "")
	lines = append(lines, kit.Flow(does, ctx.Column())...)
	lines = append(lines, "", st.BarRest.Render(strings.Repeat(st.Signs.Rest, ctx.Column())), "")
	return append(lines, s.document(ctx)...)
}

// nothing explains what fills a plan that is still empty.
func (s *Screen) nothing(ctx kit.Context) []string {
	w, st := ctx.Strings.Review, ctx.Styles
	what, sources, next := w.EmptyWhat, w.Sources, w.EmptyNext
	if s.options.Owner {
		what, sources, next = w.OwnerWhat, w.OwnerSources, w.OwnerEmptyNext
	}
	lines := []string{st.Strong.Render(w.EmptyTitle), ""}
	lines = append(lines, kit.Flow(what, ctx.Column())...)
	lines = append(lines, "")
	for _, source := range sources {
		lines = append(lines, kit.Indent("  "+st.Signs.Bullet+" ", kit.Wrap(source, ctx.Column()-4))...)
	}
	lines = append(lines, "")
	lines = append(lines, kit.Flow(next, ctx.Column())...)
	if s.preview.Exists {
		lines = append(lines, "")
		lines = append(lines, kit.Flow(w.EmptyKept, ctx.Column())...)
		lines = append(lines, "")
		lines = append(lines, facts(ctx, fact{w.File, s.preview.File})...)
	}
	return lines
}

// confirmation says what was written and what to do with it.
func (s *Screen) confirmation(ctx kit.Context) []string {
	w, st := ctx.Strings.Review, ctx.Styles
	title, next := w.WrittenTitle, w.Next
	if s.written.Backup != "" {
		title = w.RenewedTitle
	}
	if s.options.Owner && s.written.Beside != "" {
		next = append([]string{w.OwnerNext}, next...)
	}
	lines := []string{st.Good.Render(st.Signs.Done) + " " + st.Strong.Render(title), ""}
	lines = append(lines, facts(ctx,
		fact{w.Plan, s.written.File}, fact{w.Backup, s.written.Backup}, fact{w.Calendar, s.written.Calendar}, fact{w.Beside, s.written.Beside})...)
	lines = append(lines, "", st.Strong.Render(w.NextTitle), "")
	last := w.CalendarOffer
	if s.written.Calendar != "" {
		last = w.CalendarNext
	}
	if s.hasPlan() || s.written.Calendar != "" {
		next = append(next[:len(next):len(next)], last)
	}
	for _, n := range next {
		lines = append(lines, kit.Indent("  "+st.Signs.Bullet+" ", kit.Wrap(n, ctx.Column()-4))...)
	}
	return lines
}

// failure says what went wrong, above the plan if there is one.
func (s *Screen) failure(ctx kit.Context) []string {
	w, st := ctx.Strings.Review, ctx.Styles
	title, next := w.FailedRead, w.FailedReadNext
	if _, write := s.asked.(Wrote); write {
		title, next = w.FailedWrite, w.FailedWriteNext
	}
	lines := []string{st.Bad.Render(st.Signs.Wrong + " " + title), ""}
	lines = append(lines, kit.Flow(s.problem, ctx.Column())...)
	lines = append(lines, "")
	lines = append(lines, kit.Flow(next, ctx.Column())...)
	if !s.hasPlan() {
		return lines
	}
	lines = append(lines, "", st.BarRest.Render(strings.Repeat(st.Signs.Rest, ctx.Column())), "")
	return append(lines, s.document(ctx)...)
}

// fact is a file with what it is.
type fact struct{ label, path string }

// facts draws files under each other, their paths in full; those without a path are left out.
func facts(ctx kit.Context, all ...fact) []string {
	var shown []fact
	width := 0
	for _, f := range all {
		if f.path != "" {
			shown, width = append(shown, f), max(width, ansi.StringWidth(f.label))
		}
	}
	var lines []string
	for _, f := range shown {
		label := f.label + strings.Repeat(" ", width-ansi.StringWidth(f.label)+2)
		full := kit.Paint(ctx.Styles.Strong, broken(f.path, max(1, ctx.Column()-width-2)))
		lines = append(lines, kit.Indent(ctx.Styles.Quiet.Render(label), full)...)
	}
	return lines
}

// broken is a path on as many lines as it needs: not one character of it is left out.
func broken(path string, width int) []string {
	return strings.Split(ansi.Hardwrap(path, width, true), "\n")
}
