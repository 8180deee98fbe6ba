package notes

import (
	"fmt"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// told is the line under the counts: what is being typed, else what to do.
func (s *Screen) told(d desk) string {
	w, st := d.w, d.Styles
	if s.lies(d.show) {
		switch s.over.kind {
		case subtracting:
			return st.Selected.Render(w.Minus)
		case countingFor:
			return st.Selected.Render(w.SetAsk)
		case counting:
			return st.Selected.Render(fmt.Sprintf(w.SetF, d.letterOf(s.over.choice))) + " " + s.over.line.View(d.Context, 5)
		case turning:
			return st.Selected.Render(w.TurnAsk)
		default: // the others take the whole page
		}
	}
	if text := d.advice(); text != "" {
		return st.Accent.Render(text)
	}
	return st.Quiet.Render(d.counting())
}

func (d desk) letterOf(c room.Choice) string {
	for i, one := range d.show.Choices() {
		if one.ID == c.ID {
			return d.letter(i)
		}
	}
	return ""
}

// advice is what to do with a vote, by its share of right answers.
func (d desk) advice() string {
	w := d.w
	t := d.show.Tally(d.show.Round())
	percent := 0
	for i, c := range d.show.Choices() {
		if p, ok := t.Percent(i); ok && c.Right {
			percent += p
		}
	}
	switch d.show.Advice() {
	case room.Small:
		return w.AdviceSmall
	case room.Explain:
		return fmt.Sprintf(w.AdviceExplainF, percent)
	case room.Discuss:
		return fmt.Sprintf(w.AdviceDiscussF, percent)
	case room.GoOn:
		return fmt.Sprintf(w.AdviceGoOnF, percent)
	case room.NoAdvice:
	}
	return ""
}

// counting is how to count, and what can be told of the counts beside them.
func (d desk) counting() string {
	w := d.w
	step, _ := d.show.Step()
	story := step.Type == lessons.TypeScenario
	now := d.show.Tally(d.show.Round())
	switch {
	case d.show.Round() == 2 && now.Total == 0:
		return w.Talk
	case now.Total == 0:
		return fmt.Sprintf(w.CountF, digits(d.show))
	case story && d.show.Session.Stage == room.Result:
		return w.StoryGoes
	case story:
		return w.Story
	case d.show.Many():
		return w.Many
	}
	mean, ok := d.show.Mean(now)
	if !ok {
		return ""
	}
	if earlier, compared := d.show.Earlier(); compared {
		if then, known := d.show.Mean(earlier); known {
			return fmt.Sprintf(w.ThenMeanF, d.tenths(mean), d.tenths(then))
		}
	}
	return fmt.Sprintf(w.MeanF, d.tenths(mean))
}

// tenths is a mean with its decimal: "2,0".
func (d desk) tenths(n int) string {
	return fmt.Sprintf("%d%s%d", n/10, d.Strings.Common.DecimalSign, n%10)
}
