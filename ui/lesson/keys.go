package lesson

import (
	"strconv"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/ui/kit"
)

// keys are those of the page as it is now, the most obvious first.
func (s *Screen) keys(ctx kit.Context) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	out := kit.Bind(k.Esc, w.Leave, "esc")
	switch {
	case s.opening:
		return []key.Binding{kit.Bind(k.Enter, w.Begin, "enter"), out}
	case s.at.done:
		keys := []key.Binding{kit.Bind(k.Enter, w.Onward, "enter")}
		if s.at.of > 0 {
			keys = append(keys, kit.Bind("←", k.Back, "left"))
		}
		if s.canReview() {
			keys = append(keys, kit.Bind("r", w.Review, "r"))
		}
		return append(keys, out)
	}
	var keys []key.Binding
	if s.at.settled() {
		keys = append(keys, kit.Bind(k.Enter, w.Onward, "enter"))
	} else {
		keys = append(keys, s.task.keys(ctx, s.at)...)
	}
	return append(append(keys, s.aroundKeys(ctx)...), out)
}

// aroundKeys are those that every step has, under the names by which they can be reached now.
func (s *Screen) aroundKeys(ctx kit.Context) []key.Binding {
	k, w := ctx.Strings.Common.Keys, ctx.Strings.Lesson.Keys
	typing := s.Typing()
	name := func(letter, always string) string {
		if typing || (!s.at.settled() && s.takes(letter)) {
			return always
		}
		return letter
	}
	var keys []key.Binding
	if s.at.more > 0 {
		keys = append(keys, kit.Bind(name("h", "f2"), w.Hint, "h", "f2"))
	}
	if s.canSkip() {
		does := w.Skip
		if s.at.graded() {
			does = w.ShowAnswer
		}
		keys = append(keys, kit.Bind(name("s", "ctrl+n"), does, "s", "ctrl+n"))
	}
	if s.at.step.Link != nil {
		keys = append(keys, kit.Bind(name("o", "ctrl+o"), w.OpenLink, "o", "ctrl+o"))
	}
	if s.at.n > 1 {
		keys = append(keys, kit.Bind(name("←", "shift+tab"), k.Back, "left", "shift+tab"))
	}
	return keys
}

// takes reports whether the step's task uses a letter or arrow itself.
func (s *Screen) takes(letter string) bool {
	n := 0
	switch t := s.task.(type) {
	case *choice:
		n = len(t.ids)
	case *matching:
		n = len(t.given)
	case *story:
		n = len(t.scene(s.at).Options)
	case *committing:
		n = len(t.suggested(s.at))
	}
	if letter == "←" {
		_, slides := s.task.(*scale)
		_, matches := s.task.(*matching)
		return slides || matches
	}
	return int(letter[0]-'a') < n
}

// picked is the item, from 0, that a number or letter names in a list of n.
func picked(msg tea.Msg, n int) (int, bool) {
	if d := kit.Digit(msg); d > 0 {
		return d - 1, d <= n
	}
	k, ok := msg.(tea.KeyMsg)
	if !ok || k.Paste || k.Alt || len(k.Runes) != 1 {
		return 0, false
	}
	i := int(k.Runes[0] - 'a')
	return i, i >= 0 && i < min(n, 26)
}

// moved is the selected item after an arrow key, home or end; from none it goes to the first.
func moved(msg tea.Msg, sel, n int) int {
	switch {
	case kit.Pressed(msg, "end"):
		return n - 1
	case sel < 0, kit.Pressed(msg, "home"):
		return 0
	case kit.Pressed(msg, "up"):
		return kit.Move(sel, -1, n)
	}
	return kit.Move(sel, 1, n)
}

// numbers is "1-4", the keys of a list.
func numbers(n int) string {
	if n < 2 {
		return strings.Repeat("1", n)
	}
	return "1-" + strconv.Itoa(min(n, 9))
}

func letter(i int) string { return "abcdefghijklmnopqrstuvwxyz"[i%26 : i%26+1] }
