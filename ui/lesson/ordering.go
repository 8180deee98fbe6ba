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

// ordering is putting items in order: an item is picked up and moved, or sent to a place by its number.
type ordering struct {
	places []int // the item, by its position in the file, at each place
	sel    int
	held   bool
}

func newOrdering(m moment) *ordering {
	o := &ordering{places: slices.Clone(m.order)}
	if len(m.answer.Choice) == len(o.places) {
		for i, id := range m.answer.Choice {
			n, _ := strconv.Atoi(id)
			o.places[i] = n - 1
		}
	}
	return o
}

func (o *ordering) update(_ kit.Context, m moment, msg tea.Msg) (wish, error) {
	n := len(o.places)
	to, named := picked(msg, n)
	switch {
	case named && kit.Digit(msg) > 0:
		o.send(to)
	case kit.Pressed(msg, "up", "down", "home", "end"):
		if to = moved(msg, o.sel, n); o.held {
			o.send(to)
		}
		o.sel = to
	case kit.Pressed(msg, "shift+up", "K"):
		o.send(kit.Move(o.sel, -1, n))
	case kit.Pressed(msg, "shift+down", "J"):
		o.send(kit.Move(o.sel, 1, n))
	case kit.Pressed(msg, " "), o.held && kit.Pressed(msg, "enter", "esc"):
		o.held = !o.held
	case m.state == lessons.Asking && kit.Pressed(msg, "enter") && slices.Equal(o.places, m.order):
		return stay, moveFirst
	case kit.Pressed(msg, "enter"):
		return give, nil
	default:
		return pass, nil
	}
	return stay, nil
}

// send moves the selected item to a place; the others make room.
func (o *ordering) send(to int) {
	item := o.places[o.sel]
	o.places = slices.Insert(slices.Delete(o.places, o.sel, o.sel+1), to, item)
	o.sel = to
}

// retry goes to the first item that is not in its place yet.
func (o *ordering) retry(moment) {
	for place, item := range o.places {
		if item != place {
			o.sel = place
			return
		}
	}
}

func (o *ordering) said(m moment) (answers.Answer, bool) {
	var a answers.Answer
	for _, item := range o.places {
		a.Choice = append(a.Choice, strconv.Itoa(item+1))
	}
	return a, !slices.Equal(o.places, m.order)
}

func (o *ordering) typing() bool { return false }

func (o *ordering) keys(ctx kit.Context, _ moment) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	if o.held {
		return []key.Binding{kit.Bind(k.UpDown, w.Move, "up", "down"), kit.Bind(k.Enter, w.PutDown, "enter", " ")}
	}
	return []key.Binding{
		kit.Bind(k.Enter, w.Answer, "enter"), kit.Bind(k.Space, w.PickUp, " "), kit.Bind(numbers(len(o.places)), w.ToPlace, "1"),
		kit.Bind(k.UpDown, w.Choose, "up", "down"), kit.Bind("shift+"+k.UpDown, w.Move, "shift+up", "shift+down"),
	}
}

func (o *ordering) draw(ctx kit.Context, m moment, airy bool) drawing {
	if m.settled() {
		return drawing{lines: o.solved(ctx, m, airy)}
	}
	s, w := ctx.Styles, ctx.Strings.Lesson
	all := m.step.Body.(lessons.OrderBody).Items
	items := make([]kit.Item, len(o.places))
	for place, item := range o.places {
		items[place] = kit.Item{Sign: kit.Number(place), Style: s.Text, Text: all[item], Spaced: airy}
		switch {
		case o.held && place == o.sel:
			items[place].Right = s.Accent.Render(w.Moving)
		case m.state == lessons.Retry && m.answer.Choice[place] == strconv.Itoa(item+1) && item == place:
			items[place].Right = s.Good.Render(s.Signs.Right + " " + w.InPlace)
		case m.state == lessons.Retry && m.answer.Choice[place] == strconv.Itoa(item+1):
			items[place].Right = s.Bad.Render(s.Signs.Wrong + " " + w.NotInPlace)
		}
	}
	lines, focus := kit.List(ctx, items, o.sel)
	return drawing{lines, focus}
}

// solved is the right order, with the places that the person gave where they were others.
func (o *ordering) solved(ctx kit.Context, m moment, airy bool) []string {
	s, w := ctx.Styles, ctx.Strings.Lesson
	var items []kit.Item
	for i, text := range m.step.Body.(lessons.OrderBody).Items {
		it := kit.Item{Sign: kit.Number(i), Style: s.Text, Text: text, Spaced: airy}
		switch at := slices.Index(m.answer.Choice, strconv.Itoa(i+1)); {
		case m.answer.Attempts == 0 || at < 0:
		case at == i:
			it.Right = s.Good.Render(s.Signs.Right + " " + w.InPlace)
		default:
			it.Right = s.Bad.Render(s.Signs.Wrong + " " + sprintf(w.YouPutF, at+1))
		}
		items = append(items, it)
	}
	lines, _ := kit.List(ctx, items, -1)
	if m.verdict == lessons.Right {
		return lines
	}
	return append([]string{w.RightOrder, ""}, lines...)
}
