package lesson

import (
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// startPage is what the lesson is called and for, and what it asks.
func (s *Screen) startPage(ctx kit.Context) []string {
	w, st, h := ctx.Strings.Lesson, ctx.Styles, s.at.header
	var parts stack
	parts.add(kit.Paint(st.Title, kit.Wrap(h.Title, ctx.Column())))
	parts.add(labelled(ctx, w.Goal, kit.Prose(ctx, h.Goal, ctx.Column())))
	facts := []string{sprintf(ctx.Strings.Common.MinutesF, h.Minutes), steps(ctx, s.at.of)}
	if h.Author != "" {
		facts = append(facts, sprintf(w.ByF, h.Author))
	}
	parts.add(kit.Wrap(strings.Join(facts, " · "), ctx.Column()))
	parts.add(kit.Wrap(w.Promise, ctx.Column()))
	parts.add([]string{st.Selected.Render(st.Signs.Point + " " + w.PressToBegin)})
	if ctx.Rows() > len(parts.lines)+4 {
		return append([]string{"", ""}, parts.lines...)
	}
	return parts.lines
}

func steps(ctx kit.Context, n int) string {
	if n == 1 {
		return ctx.Strings.Lesson.OneStep
	}
	return sprintf(ctx.Strings.Lesson.StepsF, n)
}

// endPage is what the lesson was for, the points, and what went into the plan.
func (s *Screen) endPage(ctx kit.Context) []string {
	w, st := ctx.Strings.Lesson, ctx.Styles
	var parts stack
	if s.at.refresher {
		parts.add(kit.Paint(st.Strong, kit.Wrap(w.RefreshDone, ctx.Column())))
		parts.add(s.recalled(ctx))
		return parts.lines
	}
	parts.add(kit.Paint(st.Strong, kit.Wrap(w.LessonDone, ctx.Column())))
	parts.add(labelled(ctx, w.Goal, kit.Prose(ctx, s.at.header.Goal, ctx.Column())))
	if s.at.possible > 0 {
		bar := kit.Bar{Part: s.at.earned, Whole: s.at.possible}
		parts.add([]string{points(ctx, s.at.earned, s.at.possible) + "  " + bar.Draw(st, 20)})
	}
	if planned := ownLines(ctx, inPlan(s.at.own)); len(planned) > 0 {
		parts.add(labelled(ctx, w.InYourPlan, planned))
	}
	return parts.lines
}

// inPlan is what was said that lands in the action plan.
func inPlan(said []lessons.Said) []lessons.Said {
	var out []lessons.Said
	for _, one := range said {
		if one.Step.Plan != nil || one.Step.Type == lessons.TypeCommitment {
			out = append(out, one)
		}
	}
	return out
}

// recalled is how many of the questions were known.
func (s *Screen) recalled(ctx kit.Context) []string {
	w, st := ctx.Strings.Lesson, ctx.Styles
	known, asked := 0, 0
	for _, step := range s.at.steps {
		if a, ok := s.walk.AnswerTo(step.ID); ok && !a.Open {
			asked++
			if a.Score >= 1 {
				known++
			}
		}
	}
	lines := []string{sprintf(w.RecalledF, known, asked) + "  " + kit.Bar{Part: float64(known), Whole: float64(max(1, asked))}.Draw(st, 20)}
	if known < asked {
		lines = append(append(lines, ""), kit.Wrap(w.ComesBack, ctx.Column())...)
	}
	return lines
}

// side is the list of steps beside the page, with how far each is; of a long list the part around the current one.
func (s *Screen) side(ctx kit.Context) []string {
	if !ctx.HasSide() {
		return nil
	}
	st := ctx.Styles
	width := ctx.Side()
	lines := []string{st.Quiet.Render(ctx.Strings.Lesson.Steps), ""}
	from, to := around(s.at.n-1, len(s.at.steps), max(1, ctx.Rows()-len(lines)))
	for i := from; i < to; i++ {
		text := ansi.Truncate(nameOf(s.at.steps[i]), width-lineWidth(st.Signs.Point)-1, "…")
		switch {
		case s.at.marks[i] == here && !s.opening:
			lines = append(lines, st.Selected.Render(st.Signs.Point+" "+text))
		case s.at.marks[i] == done:
			lines = append(lines, st.Good.Render(st.Signs.Done)+" "+text)
		default:
			lines = append(lines, st.Signs.Todo+" "+text)
		}
	}
	return lines
}

// around is which of n items to show in a number of rows, so that one is among them.
func around(one, n, rows int) (from, to int) {
	from = max(0, min(one-rows/2, n-rows))
	return from, min(n, from+rows)
}

func nameOf(s lessons.Step) string {
	switch {
	case s.Title != "":
		return s.Title
	case s.Question != "":
		return s.Question
	}
	return strings.Join(strings.Fields(s.Text), " ")
}
