package lesson

import (
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// story is going through the scenes of a scenario, choice by choice, to an ending.
type story struct {
	path []string // the scenes so far, the current one last
	took []int    // which option was taken in each scene but the last, as far as that is known
	sel  int
}

func newStory(m moment) *story {
	t := &story{path: m.answer.Choice, sel: -1}
	if len(t.path) == 0 {
		t.restart(m)
	}
	return t
}

func (t *story) restart(m moment) {
	t.path, t.took, t.sel = []string{m.step.Body.(lessons.ScenarioBody).Nodes[0].ID}, nil, -1
}

func (t *story) scene(m moment) lessons.Scene {
	b := m.step.Body.(lessons.ScenarioBody)
	sc, ok := b.Scene(t.path[len(t.path)-1])
	if !ok {
		return b.Nodes[0]
	}
	return sc
}

// begun reports whether a choice was made, so that what comes before the story need not be read again.
func (t *story) begun() bool { return len(t.path) > 1 }

func (t *story) update(_ kit.Context, m moment, msg tea.Msg) (wish, error) {
	sc := t.scene(m)
	n := len(sc.Options)
	i, named := picked(msg, n)
	switch {
	case sc.Ending != "" && kit.Pressed(msg, "enter", "r"):
		t.restart(m)
	case named:
		t.sel = i
	case n > 0 && kit.Pressed(msg, "up", "down", "home", "end"):
		t.sel = moved(msg, t.sel, n)
	case n > 0 && kit.Pressed(msg, "enter") && t.sel < 0:
		return stay, chooseFirst
	case n > 0 && kit.Pressed(msg, "enter"):
		t.path = append(t.path[:len(t.path):len(t.path)], sc.Options[t.sel].Goto)
		t.took = append(t.took, t.sel)
		t.sel = -1
		if t.scene(m).Ending != "" {
			return give, nil
		}
	default:
		return pass, nil
	}
	return stay, nil
}

func (t *story) said(moment) (answers.Answer, bool) {
	return answers.Answer{Choice: t.path}, t.begun()
}

func (t *story) typing() bool { return false }

func (t *story) keys(ctx kit.Context, m moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	n := len(t.scene(m).Options)
	if n == 0 {
		return []key.Binding{kit.Bind(k.Enter, w.Again, "enter", "r")}
	}
	return []key.Binding{
		kit.Bind(k.Enter, w.Choose, "enter"), kit.Bind(k.UpDown+" "+numbers(n), w.Select, "up", "down", "1"),
	}
}

func (t *story) draw(ctx kit.Context, m moment, airy bool) drawing {
	s, w := ctx.Styles, ctx.Strings.Lesson
	sc := t.scene(m)
	var parts stack
	parts.add(t.soFar(ctx, m))
	parts.add(kit.Prose(ctx, sc.Text, ctx.Column()))
	if sc.Ending != "" {
		parts.add(ending(ctx, sc.Ending))
		if m.settled() && sc.Ending != "good" {
			parts.add(better(ctx, m))
		}
		return drawing{lines: parts.lines}
	}
	if m.settled() { // given up half-way
		parts.add(better(ctx, m))
		return drawing{lines: parts.lines}
	}
	if sc.Question != "" {
		parts.add(kit.Paint(s.Strong, kit.Wrap(sc.Question, ctx.Column())))
	}
	items := make([]kit.Item, len(sc.Options))
	for i, o := range sc.Options {
		items[i] = kit.Item{Sign: kit.Number(i), Style: s.Text, Text: o.Text, Spaced: airy}
	}
	list, focus := kit.List(ctx, items, t.sel)
	at := parts.add(list)
	if t.begun() && t.sel < 0 {
		return drawing{parts.lines, kit.Span{From: 0, To: len(parts.lines) - 1}}
	}
	if m.state == lessons.Retry && !t.begun() {
		parts.add([]string{s.Quiet.Render(w.FromTheStart)})
	}
	return drawing{parts.lines, kit.Span{From: at + focus.From, To: at + focus.To}}
}

// soFar is the choices that were made: the last one with the reply to it, those before it in one line.
func (t *story) soFar(ctx kit.Context, m moment) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	turns := turnsOn(m.step.Body.(lessons.ScenarioBody), t.path, t.took)
	if len(turns) == 0 {
		return nil
	}
	last := turns[len(turns)-1]
	var lines []string
	if len(turns) > 1 {
		var before []string
		for _, turn := range turns[:len(turns)-1] {
			before = append(before, turn.Text)
		}
		lines = kit.Paint(s.Quiet, kit.Wrap(w.SoFar+" "+strings.Join(before, " "+s.Signs.To+" "), ctx.Column()))
	}
	sign := s.Accent.Render(s.Signs.To) + " "
	lines = append(lines, hung(sign, last.Text, ctx.Column())...)
	if last.Feedback != "" {
		lines = append(lines, hung(strings.Repeat(" ", lineWidth(sign)), last.Feedback, ctx.Column())...)
	}
	return lines
}

// turnsOn are the choices along a path. Two options may lead to the same scene: took tells which was taken, for a
// path that was not walked just now the first one stands for both.
func turnsOn(b lessons.ScenarioBody, path []string, took []int) []lessons.Turn {
	var turns []lessons.Turn
	for i := 1; i < len(path); i++ {
		from, _ := b.Scene(path[i-1])
		if len(took) == len(path)-1 && took[i-1] < len(from.Options) {
			turns = append(turns, from.Options[took[i-1]])
			continue
		}
		for _, o := range from.Options {
			if o.Goto == path[i] {
				turns = append(turns, o)
				break
			}
		}
	}
	return turns
}

func ending(ctx kit.Context, how string) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	switch how {
	case "good":
		return []string{s.Good.Render(s.Signs.Right + " " + w.EndsWell)}
	case "mixed":
		return []string{s.Warn.Render(s.Signs.Partly + " " + w.EndsMixed)}
	}
	return []string{s.Bad.Render(s.Signs.Wrong + " " + w.EndsBadly)}
}

// better is the shortest way to the best ending.
func better(ctx kit.Context, m moment) []string {
	b := m.step.Body.(lessons.ScenarioBody)
	lines := []string{ctx.Strings.Lesson.BestPath}
	if m.answer.Skipped {
		lines[0] = ctx.Strings.Lesson.SkippedStory
	}
	for i, turn := range turnsOn(b, b.Solution().Choice, nil) {
		lines = append(lines, hung("  "+kit.Number(i)+"  ", turn.Text, ctx.Column())...)
	}
	return lines
}
