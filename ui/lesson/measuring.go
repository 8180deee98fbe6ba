package lesson

import (
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// measuring is the way to the LinkedIn checklist and back.
type measuring struct{}

func (measuring) update(_ kit.Context, m moment, msg tea.Msg) (wish, error) {
	switch {
	case kit.Pressed(msg, "p"), !m.measured && kit.Pressed(msg, "enter"):
		return measure, nil
	case m.measured && kit.Pressed(msg, "enter", " ", "right"):
		return onward, nil
	}
	return pass, nil
}

func (measuring) said(m moment) (answers.Answer, bool) {
	return answers.Answer{}, m.measured && !m.answered
}

func (measuring) typing() bool { return false }

func (measuring) keys(ctx kit.Context, m moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	if m.measured {
		return []key.Binding{kit.Bind(k.Enter, w.Onward, "enter"), kit.Bind("p", w.MeasureAgain, "p")}
	}
	return []key.Binding{kit.Bind(k.Enter, w.Measure, "enter", "p")}
}

func (measuring) draw(ctx kit.Context, m moment, _ bool) drawing {
	w := ctx.Strings.Lesson
	var parts stack
	if !m.measured {
		about := w.MeasureNow
		switch m.step.Body.(lessons.ProfileBody).Moment {
		case "before":
			about = w.MeasureBefore
		case "after":
			about = w.MeasureAfter
		}
		parts.add(kit.Wrap(about, ctx.Column()))
	}
	if m.score != nil {
		parts.add(score(ctx, *m.score))
	}
	return drawing{lines: parts.lines}
}

// score is a measurement: never the number without how much was rated.
func score(ctx kit.Context, p ProfileScore) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	bar := kit.Bar{Part: float64(p.Score), Whole: 100}
	number := strconv.Itoa(p.Score)
	if p.Before != nil {
		bar.Before = float64(p.Before.Score)
		number = strconv.Itoa(p.Before.Score) + " " + s.Signs.To + " " + number
	}
	head := w.ProfileScore + "  " + s.Strong.Render(number) + "  "
	rated := "  " + sprintf(w.RatedF, p.Known, p.Total)
	room := ctx.Column() - lineWidth(head) - lineWidth(rated)
	if room < 10 {
		return []string{head, bar.Draw(s, min(30, ctx.Column())) + rated}
	}
	return []string{head + bar.Draw(s, min(30, room)) + rated}
}
