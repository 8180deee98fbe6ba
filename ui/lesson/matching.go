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

// matching is giving every left side a right side. The right sides have letters, and move under the left side that
// they are given to.
type matching struct {
	given []int // by left side: the right side, by its place on screen, or -1
	sel   int
}

func newMatching(m moment) *matching {
	t := &matching{given: make([]int, len(m.order))}
	for left := range t.given {
		t.given[left] = -1
		if left < len(m.answer.Choice) {
			n, _ := strconv.Atoi(m.answer.Choice[left])
			t.given[left] = slices.Index(m.order, n-1)
		}
	}
	t.sel = max(0, slices.Index(t.given, -1))
	return t
}

func (t *matching) update(_ kit.Context, _ moment, msg tea.Msg) (wish, error) {
	n := len(t.given)
	right, named := picked(msg, n)
	switch {
	case named:
		t.pair(right)
		if open := t.open(); open >= 0 {
			t.sel = open
		}
	case kit.Pressed(msg, "up", "down", "home", "end", "tab"):
		if kit.Pressed(msg, "tab") {
			msg = tea.KeyMsg{Type: tea.KeyDown}
		}
		t.sel = moved(msg, t.sel, n)
	case kit.Pressed(msg, "right"):
		t.pair((t.given[t.sel] + 1) % n)
	case kit.Pressed(msg, "left"):
		t.pair((max(t.given[t.sel], 0) + n - 1) % n)
	case kit.Pressed(msg, "backspace", "delete"):
		t.given[t.sel] = -1
	case kit.Pressed(msg, "enter") && t.open() >= 0:
		t.sel = t.open()
		return stay, matchAll
	case kit.Pressed(msg, "enter"):
		return give, nil
	default:
		return pass, nil
	}
	return stay, nil
}

// pair gives the selected left side a right side. A left side that had it gets nothing in return.
func (t *matching) pair(right int) {
	for left, r := range t.given {
		if r == right {
			t.given[left] = -1
		}
	}
	t.given[t.sel] = right
}

// open is the first left side after the selected one, and then from the top, without a right side; -1 when none.
func (t *matching) open() int {
	for i := range t.given {
		if left := (t.sel + i) % len(t.given); t.given[left] < 0 {
			return left
		}
	}
	return -1
}

// retry goes to the first pair that is not right yet.
func (t *matching) retry(m moment) {
	for left, right := range t.given {
		if m.order[right] != left {
			t.sel = left
			return
		}
	}
}

func (t *matching) said(m moment) (answers.Answer, bool) {
	var a answers.Answer
	any := false
	for _, right := range t.given {
		id := ""
		if right >= 0 {
			id, any = strconv.Itoa(m.order[right]+1), true
		}
		a.Choice = append(a.Choice, id)
	}
	return a, any
}

func (t *matching) typing() bool { return false }

func (t *matching) keys(ctx kit.Context, _ moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	return []key.Binding{
		kit.Bind(k.Enter, w.Answer, "enter"), kit.Bind("a-"+letter(len(t.given)-1)+" "+k.LeftRight, w.Pair, "a", "1", "left", "right"),
		kit.Bind(k.UpDown, w.Choose, "up", "down"), kit.Bind("backspace", w.Unpair, "backspace", "delete"),
	}
}

func (t *matching) draw(ctx kit.Context, m moment, airy bool) drawing {
	if m.settled() {
		return drawing{lines: t.solved(ctx, m, airy)}
	}
	s, w := ctx.Styles, ctx.Strings.Lesson
	pairs := m.step.Body.(lessons.MatchBody).Pairs
	items := make([]kit.Item, len(pairs))
	for left, p := range pairs {
		items[left] = kit.Item{Style: s.Text, Text: p.Left}
		right := t.given[left]
		if right < 0 {
			continue
		}
		head := s.Signs.To + " " + letter(right) + "  "
		items[left].Note = hung("  "+s.Accent.Render(head), pairs[m.order[right]].Right, ctx.Column()-4)
		items[left].Note = append(items[left].Note, t.mark(ctx, m, left)...)
		items[left].Spaced = airy
	}
	lines, focus := kit.List(ctx, items, t.sel)
	var rest []kit.Item
	for right, pair := range m.order {
		if !slices.Contains(t.given, right) {
			rest = append(rest, kit.Item{Sign: letter(right), Style: s.Text, Text: pairs[pair].Right})
		}
	}
	if len(rest) == 0 {
		return drawing{lines, focus}
	}
	lines = append(lines, "", "  "+s.Quiet.Render(w.WhatFits))
	pool, _ := kit.List(ctx, rest, -1)
	return drawing{append(lines, pool...), focus}
}

// mark says of a pair that was given in an earlier try whether it was right.
func (t *matching) mark(ctx kit.Context, m moment, left int) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	pair := strconv.Itoa(m.order[t.given[left]] + 1)
	switch {
	case m.state != lessons.Retry || m.answer.Choice[left] != pair:
		return nil
	case pair == strconv.Itoa(left+1):
		return []string{"  " + s.Good.Render(s.Signs.Right+" "+w.Right)}
	}
	return []string{"  " + s.Bad.Render(s.Signs.Wrong+" "+w.NotYet)}
}

// solved is every left side with its own right side, and what the person chose where that was something else.
func (t *matching) solved(ctx kit.Context, m moment, airy bool) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	pairs := m.step.Body.(lessons.MatchBody).Pairs
	width := ctx.Column() - 6
	items := make([]kit.Item, len(pairs))
	for left, p := range pairs {
		items[left] = kit.Item{Style: s.Text, Text: p.Left, Spaced: airy}
		chosen := -1
		if m.answer.Attempts > 0 && left < len(m.answer.Choice) {
			n, _ := strconv.Atoi(m.answer.Choice[left])
			chosen = n - 1
		}
		switch {
		case chosen == left:
			items[left].Note = remark(s.Good, s.Signs.Right, "", p.Right, width)
		case chosen >= 0 && chosen < len(pairs):
			items[left].Note = append(remark(s.Bad, s.Signs.Wrong, w.YouChose, pairs[chosen].Right, width), remark(s.Good, s.Signs.To, "", p.Right, width)...)
		default:
			items[left].Note = remark(s.Good, s.Signs.To, "", p.Right, width)
		}
		for i, l := range items[left].Note {
			items[left].Note[i] = "  " + l
		}
	}
	lines, _ := kit.List(ctx, items, -1)
	return lines
}
