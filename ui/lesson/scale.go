package lesson

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// scale is choosing a number between two words.
type scale struct{ value int } // 0 when none is chosen yet

func newScale(m moment) *scale {
	s := &scale{}
	if len(m.answer.Choice) == 1 {
		s.value, _ = strconv.Atoi(m.answer.Choice[0])
	}
	return s
}

func (s *scale) update(_ kit.Context, m moment, msg tea.Msg) (wish, error) {
	steps := m.step.Body.(lessons.PollBody).Scale.Steps
	digit := kit.Digit(msg)
	if kit.Pressed(msg, "0") && steps == 10 {
		digit = 10
	}
	switch {
	case digit > 0 && digit <= steps:
		s.value = digit
	case kit.Pressed(msg, "right", "up", "+"):
		s.value = min(steps, s.value+1)
	case kit.Pressed(msg, "left", "down", "-"):
		s.value = max(1, s.value-1)
	case kit.Pressed(msg, "home"):
		s.value = 1
	case kit.Pressed(msg, "end"):
		s.value = steps
	case kit.Pressed(msg, "enter"):
		return give, nil
	default:
		return pass, nil
	}
	return stay, nil
}

func (s *scale) said(moment) (answers.Answer, bool) {
	if s.value == 0 {
		return answers.Answer{}, false
	}
	return answers.Answer{Choice: []string{strconv.Itoa(s.value)}}, false
}

func (s *scale) typing() bool { return false }

func (s *scale) keys(ctx kit.Context, m moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	steps := m.step.Body.(lessons.PollBody).Scale.Steps
	last := "1-" + strconv.Itoa(steps)
	if steps == 10 {
		last = "1-9 0"
	}
	return []key.Binding{
		kit.Bind(k.Enter, w.Onward, "enter"), kit.Bind(k.LeftRight+" "+last, w.Choose, "left", "right", "1"),
	}
}

func (s *scale) draw(ctx kit.Context, m moment, _ bool) drawing {
	sc := m.step.Body.(lessons.PollBody).Scale
	const cell = 6
	width := min(ctx.Column()-2, max(cell*sc.Steps, 40, ansi.StringWidth(sc.From)+ansi.StringWidth(sc.To)+4))
	var numbers strings.Builder
	for n := 1; n <= sc.Steps; n++ {
		// numbers stand as far apart as the words ask for, the first under the one word and the last under the other
		at := (width - 4) * (n - 1) / (sc.Steps - 1)
		label, style := " "+strconv.Itoa(n)+" ", ctx.Styles.Text
		if n == s.value {
			label, style = "["+strconv.Itoa(n)+"]", ctx.Styles.Selected
		}
		gap := at - ansi.StringWidth(ansi.Strip(numbers.String()))
		numbers.WriteString(strings.Repeat(" ", max(0, gap)) + style.Render(label))
	}
	lines := []string{"  " + kit.Spread(sc.From, sc.To, width), "  " + numbers.String()}
	return drawing{lines, kit.Span{From: 0, To: 1}}
}
