package lesson

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// reading is a step that asks nothing: text, an exercise away from the screen, a recap.
type reading struct{}

func (reading) update(_ kit.Context, _ moment, msg tea.Msg) (wish, error) {
	if kit.Pressed(msg, "enter", " ", "right") {
		return onward, nil
	}
	return pass, nil
}

func (reading) draw(ctx kit.Context, m moment, airy bool) drawing {
	switch b := m.step.Body.(type) {
	case lessons.ExerciseBody:
		return drawing{lines: phases(ctx, b, airy)}
	case lessons.RecapBody:
		return drawing{lines: recap(ctx, m, b)}
	}
	return drawing{}
}

func (reading) keys(ctx kit.Context, _ moment) []key.Binding {
	return []key.Binding{kit.Bind(ctx.Strings.Common.Keys.Enter, ctx.Strings.Lesson.Keys.Onward, "enter", " ", "right")}
}

func (reading) said(moment) (answers.Answer, bool) { return answers.Answer{}, false }

func (reading) typing() bool { return false }

// phases is what to do away from the screen. Somebody alone is told so when the exercise was made for more people.
func phases(ctx kit.Context, b lessons.ExerciseBody, airy bool) []string {
	var items []kit.Item
	together := false
	for i, p := range b.Phases {
		items = append(items, kit.Item{
			Sign: kit.Number(i), Style: ctx.Styles.Text, Text: p.Text, Spaced: airy,
			Right: sprintf(ctx.Strings.Common.MinutesF, p.Minutes),
		})
		together = together || p.Work != "alone"
	}
	var lines []string
	if together {
		lines = append(kit.Wrap(ctx.Strings.Lesson.MadeForMore, ctx.Column()), "")
	}
	list, _ := kit.List(ctx, items, -1)
	return append(lines, list...)
}

// recap is what the lesson was for, what to remember of it, and what the person said.
func recap(ctx kit.Context, m moment, b lessons.RecapBody) []string {
	w := ctx.Strings.Lesson
	var parts stack
	parts.add(labelled(ctx, w.Goal, kit.Prose(ctx, m.header.Goal, ctx.Column())))
	if len(b.KeyPoints) > 0 {
		var points []string
		for _, p := range b.KeyPoints {
			points = append(points, hung("  "+ctx.Styles.Signs.Bullet+" ", p, ctx.Column())...)
		}
		parts.add(labelled(ctx, w.KeyPoints, points))
	}
	if said := ownLines(ctx, m.own); len(said) > 0 {
		parts.add(labelled(ctx, w.YouSaid, said))
	}
	return parts.lines
}
