package lesson

import (
	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// task is what there is to do at a step: reading, choosing, ordering, writing. It holds what is filled in and not
// given yet.
type task interface {
	// update handles a key while the step can still be answered. The error says why a key could not be followed.
	update(ctx kit.Context, m moment, msg tea.Msg) (wish, error)
	// draw returns the lines under the question, in the place where the step stands. Airy asks for empty lines
	// between items.
	draw(ctx kit.Context, m moment, airy bool) drawing
	// keys are those of update, the most obvious first.
	keys(ctx kit.Context, m moment) []key.Binding
	// said is the answer as it is filled in now, and whether to keep it when the person goes away.
	said(m moment) (a answers.Answer, keep bool)
	typing() bool
}

// worded is a task that holds words of the lesson, which change with the language.
type worded interface {
	reword(m moment, words i18n.Strings)
}

// retried is a task that wants to know of a try that was not right yet.
type retried interface {
	retry(m moment)
}

// drawing is lines, and which of them must be on screen.
type drawing struct {
	lines []string
	focus kit.Span
}

// wish is what a task asks of the screen after a key.
type wish int

const (
	pass    wish = iota // the key means nothing here
	stay                // the key was for here, and that is all
	give                // give the answer
	store               // keep the answer so far, and stay
	onward              // go to the next step
	measure             // open the checklist
)

func newTask(m moment) task {
	switch b := m.step.Body.(type) {
	case lessons.ChoiceBody, lessons.TrueFalseBody, lessons.ChecklistBody:
		return newChoice(m)
	case lessons.PollBody:
		if b.Scale != nil {
			return newScale(m)
		}
		return newChoice(m)
	case lessons.OrderBody:
		return newOrdering(m)
	case lessons.MatchBody:
		return newMatching(m)
	case lessons.ReflectionBody:
		return newWriting(m, b.Input, b.Placeholder)
	case lessons.ExampleBody:
		return newWriting(m, "paragraph", "")
	case lessons.ScenarioBody:
		return newStory(m)
	case lessons.CommitmentBody:
		return newCommitting(m)
	case lessons.ProfileBody:
		return measuring{}
	}
	return reading{}
}
