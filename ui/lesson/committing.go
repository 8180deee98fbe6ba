package lesson

import (
	"slices"
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// committing is making commitments to oneself: a list of those made, suggestions to take, and a form to write one.
// Rows are the commitments, then the suggestions, then one for an own text, then one to go on.
type committing struct {
	plans []answers.IfThen
	sel   int
	form  *form // open when not nil
	undo  *removed
}

// removed is a commitment that was taken away, so that it can come back.
type removed struct {
	at   int
	plan answers.IfThen
}

func newCommitting(m moment) *committing {
	c := &committing{plans: slices.Clone(m.answer.Plans)}
	if len(c.plans) > 0 && len(c.plans) >= c.least(m) {
		c.sel = c.rows(m) - 1
	}
	return c
}

func (c *committing) body(m moment) lessons.CommitmentBody {
	return m.step.Body.(lessons.CommitmentBody)
}

func (c *committing) least(m moment) int { return c.body(m).Min }

func (c *committing) rows(m moment) int { return len(c.plans) + len(c.suggested(m)) + 2 }

// suggested is the suggestions that were not taken over as they are.
func (c *committing) suggested(m moment) []lessons.Suggestion {
	var list []lessons.Suggestion
	for _, sug := range c.body(m).Suggest {
		if !slices.ContainsFunc(c.plans, func(p answers.IfThen) bool { return p.If == sug.If && p.Then == sug.Then }) {
			list = append(list, sug)
		}
	}
	return list
}

// reword takes over the examples in the fields of an open form.
func (c *committing) reword(_ moment, words i18n.Strings) {
	if c.form != nil {
		c.form.reword(words.Lesson)
	}
}

func (c *committing) update(ctx kit.Context, m moment, msg tea.Msg) (wish, error) {
	if c.form != nil {
		return c.updateForm(m, msg)
	}
	suggested := c.suggested(m)
	i, named := picked(msg, len(suggested))
	switch {
	case named:
		c.sel = len(c.plans) + i
		c.open(ctx, m)
	case kit.Pressed(msg, "n", "+"):
		c.sel = len(c.plans) + len(suggested)
		c.open(ctx, m)
	case kit.Pressed(msg, "up", "down", "home", "end"):
		c.sel = moved(msg, c.sel, c.rows(m))
	case kit.Pressed(msg, "x", "delete", "backspace") && c.sel < len(c.plans):
		c.undo = &removed{c.sel, c.plans[c.sel]}
		c.plans = slices.Delete(slices.Clone(c.plans), c.sel, c.sel+1)
		return store, nil
	case kit.Pressed(msg, "u") && c.undo != nil:
		c.sel = min(c.undo.at, len(c.plans))
		c.plans = slices.Insert(slices.Clone(c.plans), c.sel, c.undo.plan)
		c.undo = nil
		return store, nil
	case kit.Pressed(msg, "enter") && c.sel == c.rows(m)-1:
		if i := slices.IndexFunc(c.plans, unfinished); i >= 0 {
			c.sel = i
			return stay, finishPlan
		}
		return give, nil
	case kit.Pressed(msg, "enter"):
		c.open(ctx, m)
	default:
		return pass, nil
	}
	return stay, nil
}

func unfinished(p answers.IfThen) bool { return strings.TrimSpace(p.Then) == "" }

// open opens the form for the selected row: a commitment to change, a suggestion to take, or an empty one.
func (c *committing) open(ctx kit.Context, m moment) {
	b := c.body(m)
	p := answers.IfThen{Rhythm: b.Rhythm, Due: lessons.DueDate(b.Due, ctx.Now).Format(dayForm)}
	at := len(c.plans)
	switch i := c.sel - len(c.plans); {
	case i < 0:
		at, p = c.sel, c.plans[c.sel]
	case i < len(c.suggested(m)):
		sug := c.suggested(m)[i]
		p.If, p.Then = sug.If, sug.Then
	}
	c.form = newForm(ctx, p, at)
}

func (c *committing) updateForm(m moment, msg tea.Msg) (wish, error) {
	switch c.form.update(msg) {
	case formPassed:
		return pass, nil
	case formClosed:
		if !c.form.touched() {
			c.form = nil
			return stay, nil
		}
		c.put()
		return store, nil
	case formRefused:
		return stay, c.form.refusal
	case formSaved:
		c.put()
		c.sel = len(c.plans)
		if len(c.plans) >= c.least(m) {
			c.sel = c.rows(m) - 1
		}
		return store, nil
	case formTyped:
	}
	return stay, nil
}

// put takes over what is in the form and closes it.
func (c *committing) put() {
	c.plans, c.sel = c.with(c.form), c.form.at
	c.form = nil
}

func (c *committing) with(f *form) []answers.IfThen {
	plans := slices.Clone(c.plans)
	if f.at < len(plans) {
		plans[f.at] = f.plan()
		return plans
	}
	return append(plans, f.plan())
}

func (c *committing) said(moment) (answers.Answer, bool) {
	if c.form != nil && c.form.touched() {
		return answers.Answer{Plans: c.with(c.form)}, true
	}
	return answers.Answer{Plans: c.plans}, true
}

func (c *committing) typing() bool { return c.form != nil }
