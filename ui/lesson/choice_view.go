package lesson

import (
	"slices"
	"strconv"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

func (c *choice) draw(ctx kit.Context, m moment, airy bool) drawing {
	items := make([]kit.Item, len(c.ids))
	for i, o := range c.options(ctx, m) {
		items[i] = kit.Item{Sign: c.sign(ctx, m, i), Style: ctx.Styles.Text, Text: o.Text, Spaced: airy}
		width := ctx.Column() - 6 - len([]rune(items[i].Sign))
		items[i].Note = c.note(ctx, m, o, width)
	}
	selected := c.sel
	if m.settled() {
		selected = -1
		if !c.many && len(m.answer.Choice) == 1 {
			selected = slices.Index(c.ids, m.answer.Choice[0])
		}
	}
	lines, focus := kit.List(ctx, items, selected)
	d := drawing{lines, focus}
	if b, ok := m.step.Body.(lessons.ChecklistBody); ok {
		w := ctx.Strings.Lesson
		text := sprintf(w.TickedF, len(c.ticked), len(b.Items)) + afterwards(ctx, m)
		d.lines = append(append(d.lines, ""), kit.Paint(ctx.Styles.Quiet, kit.Wrap(text, ctx.Column()))...)
	}
	return d
}

// afterwards says what becomes of what is not ticked.
func afterwards(ctx kit.Context, m moment) string {
	if m.step.Plan == nil {
		return ""
	}
	return " " + ctx.Strings.Lesson.StaysAsAction
}

// options are the options in the order on screen.
func (c *choice) options(ctx kit.Context, m moment) []lessons.Option {
	var list []lessons.Option
	switch b := m.step.Body.(type) {
	case lessons.ChoiceBody:
		list = b.Options
	case lessons.PollBody:
		list = b.Options
	case lessons.TrueFalseBody:
		w := ctx.Strings.Lesson
		list = []lessons.Option{
			{ID: "true", Text: w.True, Correct: b.Answer, Feedback: b.Feedback},
			{ID: "false", Text: w.False, Correct: !b.Answer, Feedback: b.Feedback},
		}
	case lessons.ChecklistBody:
		for i, item := range b.Items {
			list = append(list, lessons.Option{ID: strconv.Itoa(i + 1), Text: item})
		}
	}
	out := make([]lessons.Option, len(c.ids))
	for i, id := range c.ids {
		if at := slices.IndexFunc(list, func(o lessons.Option) bool { return o.ID == id }); at >= 0 {
			out[i] = list[at]
		}
	}
	return out
}

func (c *choice) sign(ctx kit.Context, m moment, i int) string {
	number := kit.Number(i)
	if len(c.ids) > 9 {
		number = letter(i)
	}
	if !c.many {
		return number
	}
	ticked := c.ticked
	if m.settled() {
		ticked = m.answer.Choice
	}
	if slices.Contains(ticked, c.ids[i]) {
		return number + " " + ctx.Styles.Signs.Ticked
	}
	return number + " " + ctx.Styles.Signs.Unticked
}

// note is what is said about an option once an answer was given.
func (c *choice) note(ctx kit.Context, m moment, o lessons.Option, width int) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	chose := slices.Contains(m.answer.Choice, o.ID)
	switch {
	case m.state == lessons.Asking:
		return nil
	case chose && o.Correct && (m.settled() || !c.many):
		return remark(s.Good, s.Signs.Right, w.Right, feedbackOn(m, o), width)
	case chose && !o.Correct && c.many:
		return remark(s.Bad, s.Signs.Wrong, w.NotThis, o.Feedback, width)
	case chose && !o.Correct && m.settled():
		return remark(s.Bad, s.Signs.Wrong, w.Missed, o.Feedback, width)
	case chose && !o.Correct:
		return remark(s.Bad, s.Signs.Wrong, w.NotYet, o.Feedback, width)
	case o.Correct && m.settled() && c.many && m.verdict == lessons.GivenUp:
		return remark(s.Good, s.Signs.Right, w.Belongs, "", width)
	case o.Correct && m.settled() && c.many:
		return remark(s.Good, s.Signs.Right, w.Also, "", width)
	case o.Correct && m.settled():
		return remark(s.Good, s.Signs.Right, w.TheAnswer, "", width)
	}
	return nil
}

// feedbackOn is the reply to a right choice; a statement has a reply for who was wrong only.
func feedbackOn(m moment, o lessons.Option) string {
	if m.step.Type == lessons.TypeTrueFalse {
		return ""
	}
	return o.Feedback
}
