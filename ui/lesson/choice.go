package lesson

import (
	"slices"
	"strconv"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// choice is choosing among options: one of them, or ticking several. Nothing is selected before the person selects
// it, so that an enter too many never gives an answer.
type choice struct {
	ids    []string // in the order on screen
	sel    int      // -1 when nothing is selected
	ticked []string // in the order of ids; only when several can be chosen
	many   bool
}

func newChoice(m moment) *choice {
	c := &choice{sel: -1}
	switch b := m.step.Body.(type) {
	case lessons.ChoiceBody:
		c.many = !b.Single
		for _, i := range m.order {
			c.ids = append(c.ids, b.Options[i].ID)
		}
	case lessons.TrueFalseBody:
		c.ids = []string{"true", "false"}
	case lessons.PollBody:
		c.many = b.Max > 1
		for _, o := range b.Options {
			c.ids = append(c.ids, o.ID)
		}
	case lessons.ChecklistBody:
		c.many = true
		for i := range b.Items {
			c.ids = append(c.ids, strconv.Itoa(i+1))
		}
	}
	switch {
	case c.many:
		c.sel = 0
		for _, id := range m.answer.Choice {
			c.tick(slices.Index(c.ids, id))
		}
	case len(m.answer.Choice) == 1:
		c.sel = slices.Index(c.ids, m.answer.Choice[0])
	}
	return c
}

func (c *choice) update(_ kit.Context, m moment, msg tea.Msg) (wish, error) {
	i, jumped := picked(msg, len(c.ids))
	switch {
	case jumped:
		c.sel = i
		if c.many {
			return stay, c.toggle(m, i)
		}
	case kit.Pressed(msg, "up", "down", "home", "end"):
		c.sel = moved(msg, c.sel, len(c.ids))
	case c.many && kit.Pressed(msg, " "):
		return stay, c.toggle(m, c.sel)
	case kit.Pressed(msg, "enter"):
		return give, nil
	default:
		return pass, nil
	}
	return stay, nil
}

// toggle ticks an option or takes its tick away. A poll takes no more ticks than it allows.
func (c *choice) toggle(m moment, i int) error {
	if b, ok := m.step.Body.(lessons.PollBody); ok && len(c.ticked) >= b.Max && !slices.Contains(c.ticked, c.ids[i]) {
		return tooMany(b.Max)
	}
	c.tick(i)
	return nil
}

func (c *choice) tick(i int) {
	if i < 0 {
		return
	}
	was := c.ticked
	c.ticked = nil
	for _, id := range c.ids {
		if slices.Contains(was, id) != (id == c.ids[i]) {
			c.ticked = append(c.ticked, id)
		}
	}
}

func (c *choice) said(m moment) (answers.Answer, bool) {
	switch {
	case c.many:
		_, poll := m.step.Body.(lessons.PollBody)
		return answers.Answer{Choice: c.ticked}, !poll
	case c.sel >= 0:
		return answers.Answer{Choice: []string{c.ids[c.sel]}}, false
	}
	return answers.Answer{}, false
}

func (c *choice) typing() bool { return false }

func (c *choice) keys(ctx kit.Context, m moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	does := w.Answer
	if !m.graded() {
		does = w.Onward
	}
	keys := []key.Binding{kit.Bind(k.Enter, does, "enter")}
	if c.many {
		return append(keys, kit.Bind(k.Space+" "+numbers(len(c.ids)), w.Tick, " ", "1"), kit.Bind(k.UpDown, w.Choose, "up", "down"))
	}
	return append(keys, kit.Bind(k.UpDown+" "+numbers(len(c.ids)), w.Choose, "up", "down", "1"))
}
