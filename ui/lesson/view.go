package lesson

import (
	"strconv"
	"strings"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// Page draws the lesson where it is.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	p := kit.Page{ID: "lesson/" + s.at.header.ID, Title: s.at.header.Title, Keys: s.keys(ctx), Side: s.side(ctx)}
	if s.at.refresher {
		p.Title = ctx.Strings.Lesson.Refresh + ": " + p.Title
	}
	switch {
	case s.opening:
		p.ID += "/start"
		p.Title, p.Body = ctx.Strings.Common.AppName, s.startPage(ctx)
		return p
	case s.at.done:
		p.ID += "/end"
		p.Right, p.Bar = ctx.Strings.Lesson.Done, &kit.Bar{Part: 1, Whole: 1}
		p.Body = s.endPage(ctx)
		return p
	}
	p.ID += "/" + s.at.step.ID
	p.Right = sprintf(ctx.Strings.Lesson.StepF, s.at.n, s.at.of)
	p.Bar = &kit.Bar{Part: float64(s.at.n), Whole: float64(s.at.of)}
	if t, ok := s.task.(*story); ok {
		p.ID += "/" + strconv.Itoa(len(t.path))
	}
	p.Reads = s.at.settled()
	for _, r := range []room{roomy, dense, bare} {
		if p.Body, p.Focus = s.body(ctx, r); len(p.Body) <= ctx.Rows() {
			break
		}
	}
	return p
}

// room is how generous a step is set.
type room int

const (
	roomy room = iota
	dense      // no blank lines between options
	bare       // nor a title above a question
)

// body is the step from its heading down to what is said about the answer.
func (s *Screen) body(ctx kit.Context, r room) ([]string, kit.Span) {
	var parts stack
	parts.add(s.heading(ctx, r))
	if !s.underway() {
		parts.add(kit.Prose(ctx, s.at.step.Text, ctx.Column()))
		parts.add(media(ctx, s.at.step))
		parts.add(s.question(ctx))
	}
	d := s.task.draw(ctx, s.at, r == roomy)
	at := parts.add(d.lines)
	focus := kit.Span{From: at + d.focus.From, To: at + d.focus.To}
	if d.focus == (kit.Span{}) {
		focus = kit.Span{}
	}
	// what is said about an answer stays close to it
	end := len(parts.lines)
	parts.add(hintLines(ctx, s.at))
	parts.add(s.outcome(ctx))
	parts.add(problemLines(ctx, s.problem, ctx.Strings.Lang))
	if last := len(parts.lines) - 1; last >= end {
		if s.at.settled() || focus == (kit.Span{}) {
			focus = kit.Span{From: max(at, focus.From), To: last}
		}
		focus.To = last
		if s.hinted || s.problem != nil { // where not all fits, the newest comes first
			focus.From = max(focus.From, last-ctx.Rows()+1)
		}
	}
	return parts.lines, focus
}

// underway reports whether the person is inside a story, where what came before it need not be read again.
func (s *Screen) underway() bool {
	t, ok := s.task.(*story)
	return ok && t.begun()
}

// heading is the step's title: loud when there is no question to be louder, and left out where room is scarce when
// there is one. A question that comes back before the recap says so.
func (s *Screen) heading(ctx kit.Context, r room) []string {
	st := s.at.step
	if strings.Contains(st.ID, "/") && !s.at.refresher {
		st.Title = strings.TrimSuffix(ctx.Strings.Lesson.OnceMore+": "+st.Title, ": ")
	}
	loud := st.Question == "" && st.Type != lessons.TypeScenario
	switch {
	case st.Title == "" || (!loud && (r == bare || ctx.Height < 22)):
		return nil
	case loud:
		return kit.Paint(ctx.Styles.Strong, kit.Wrap(st.Title, ctx.Column()))
	}
	return kit.Paint(ctx.Styles.Quiet, kit.Wrap(st.Title, ctx.Column()))
}

// question is the case, if there is one, and what is asked.
func (s *Screen) question(ctx kit.Context) []string {
	var parts stack
	if b, ok := s.at.step.Body.(lessons.ExampleBody); ok {
		parts.add(kit.Prose(ctx, quoteOf(b.Fallback), ctx.Column()))
	}
	if q := s.at.step.Question; q != "" {
		parts.add(kit.Paint(ctx.Styles.Strong, kit.Wrap(q, ctx.Column())))
	}
	return parts.lines
}

func quoteOf(text string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n> ")
}

// media is a drawing, what a picture shows, and a link.
func media(ctx kit.Context, st lessons.Step) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	var parts stack
	if st.Art != "" {
		var art []string
		for l := range strings.SplitSeq(strings.TrimRight(kit.Clean(st.Art), "\n"), "\n") {
			art = append(art, strings.TrimRight("  "+strings.ReplaceAll(l, "\t", "    "), " "))
		}
		parts.add(art)
	}
	if st.Image != nil {
		parts.add(kit.Paint(s.Quiet, kit.Wrap(w.Picture+" "+st.Image.Alt, ctx.Column())))
	}
	if st.Link != nil {
		sign := s.Accent.Render(s.Signs.To) + " "
		link := hung(sign, st.Link.Text, ctx.Column())
		parts.add(append(link, kit.Paint(s.Quiet, hung(strings.Repeat(" ", lineWidth(sign)), st.Link.URL, ctx.Column()))...))
	}
	return parts.lines
}
