package lesson

import (
	"strings"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// hintLines are the hints shown so far.
func hintLines(ctx kit.Context, m moment) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	var lines []string
	for i, h := range m.hints {
		head := sprintf(w.HintF, i+1, len(m.step.Hints))
		for j, l := range kit.Wrap(head+" "+h, ctx.Column()-lineWidth(s.Signs.Quote)-1) {
			if rest, ok := strings.CutPrefix(l, head); ok && j == 0 {
				l = s.Accent.Render(head) + rest
			}
			lines = append(lines, s.Quiet.Render(s.Signs.Quote)+" "+l)
		}
	}
	return lines
}

// outcome is what is said after an answer: how it was, what the right one teaches, and the points.
func (s *Screen) outcome(ctx kit.Context) []string {
	m := s.at
	var parts stack
	switch {
	case m.step.Type == lessons.TypePoll:
		return comparison(ctx, m)
	case m.state == lessons.Asking:
		return nil
	}
	parts.add(s.verdict(ctx))
	if m.settled() {
		parts.add(explanation(ctx, m))
	}
	return parts.lines
}

// verdict is how the answer was, where that is not said beside the options already, and how many tries are left.
func (s *Screen) verdict(ctx kit.Context) []string {
	m, w, st := s.at, ctx.Strings.Lesson, ctx.Styles
	t, isStory := s.task.(*story)
	if isStory && !m.settled() && t.scene(m).Ending == "" {
		return nil // a new try is on its way
	}
	after := ""
	switch {
	case m.state == lessons.Retry && isStory:
		after = triesLeft(ctx, m) + " " + w.StartAgain
	case m.state == lessons.Retry:
		after = triesLeft(ctx, m)
	case m.step.Type == lessons.TypeMultiple && (m.verdict == lessons.Partly || m.verdict == lessons.Wrong):
		after = w.PartCredit
	}
	_, isChoice := s.task.(*choice)
	width := ctx.Column()
	switch {
	case isStory && m.settled():
		return nil // the way to a good ending says it
	case m.verdict == lessons.GivenUp:
		return remark(st.Quiet, st.Signs.To, w.Skipped, "", width)
	case m.settled() && m.answer.Shown:
		return remark(st.Quiet, st.Signs.To, w.Shown, "", width)
	case isStory, isChoice && m.step.Type != lessons.TypeMultiple:
		if after == "" {
			return nil
		}
		return kit.Wrap(after, width)
	case m.verdict == lessons.Right:
		return remark(st.Good, st.Signs.Right, w.Right, after, width)
	case m.verdict == lessons.Partly:
		return remark(st.Warn, st.Signs.Partly, w.Partly, after, width)
	case m.settled():
		return remark(st.Bad, st.Signs.Wrong, w.Missed, after, width)
	}
	return remark(st.Bad, st.Signs.Wrong, w.NotYet, after, width)
}

func triesLeft(ctx kit.Context, m moment) string {
	if n := m.tries(); n != 1 {
		return sprintf(ctx.Strings.Lesson.TriesF, n)
	}
	return ctx.Strings.Lesson.OneTry
}

// explanation is what the right answer teaches, with the points at the end of its last line where they fit.
func explanation(ctx kit.Context, m moment) []string {
	lines := append([]string(nil), kit.Prose(ctx, m.step.Explanation, ctx.Column())...)
	points := pointsOf(ctx, m)
	if points == "" {
		return lines
	}
	points = ctx.Styles.Quiet.Render(points)
	if n := len(lines); n > 0 && lineWidth(lines[n-1])+lineWidth(points)+3 <= ctx.Column() {
		lines[n-1] = kit.Spread(lines[n-1], points, ctx.Column())
		return lines
	}
	return append(lines, kit.Spread("", points, ctx.Column()))
}

func pointsOf(ctx kit.Context, m moment) string {
	if m.step.Points == 0 || m.answer.Skipped {
		return ""
	}
	return points(ctx, m.answer.Score*float64(m.step.Points), float64(m.step.Points))
}

// points is "1,5 van 2 punten".
func points(ctx kit.Context, earned, possible float64) string {
	w := ctx.Strings
	format := w.Common.PointsF
	if possible == 1 {
		format = w.Lesson.OnePointF
	}
	return sprintf(format, w.Common.Decimal(earned), w.Common.Decimal(possible))
}

// comparison is an earlier view beside the one that was given now.
func comparison(ctx kit.Context, m moment) []string {
	b := m.step.Body.(lessons.PollBody)
	if m.earlier == nil || !m.answered || m.answer.Skipped || len(m.answer.Choice) == 0 {
		return nil
	}
	s, w := ctx.Styles, ctx.Strings.Lesson
	if b.Scale != nil {
		then, now := strings.Join(m.earlier.Choice, ""), strings.Join(m.answer.Choice, "")
		return []string{w.Then1 + " " + s.Strong.Render(then) + " " + s.Accent.Render(s.Signs.To) + " " + w.Now + " " + s.Strong.Render(now)}
	}
	then, now := strings.Join(pollTexts(ctx, b, *m.earlier), ", "), strings.Join(pollTexts(ctx, b, m.answer), ", ")
	lines := hung(w.Then1+"  ", then, ctx.Column())
	return append(lines, hung(s.Accent.Render(w.Now)+"  ", now, ctx.Column())...)
}
