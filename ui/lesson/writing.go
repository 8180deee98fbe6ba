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

// maxTyped is what a field takes. It is far more than may be given, so that nothing of a pasted text is lost before
// the person can shorten it.
const maxTyped = 10 * lessons.MaxWriting

// writing is answering in own words: in one line, in a paragraph, or in a list with a line for each entry.
type writing struct {
	input string // line, paragraph or list
	hint  string // the example in an empty field
	area  kit.Area
	lines []kit.Line
	sel   int
}

func newWriting(m moment, input, hint string) *writing {
	w := &writing{input: input, hint: hint}
	switch input {
	case "line":
		w.lines = []kit.Line{w.line(strings.Join(m.answer.Lines, " "))}
	case "list":
		for _, l := range m.answer.Lines {
			w.lines = append(w.lines, w.line(l))
		}
		if len(w.lines) == 0 {
			w.lines = []kit.Line{w.line("")}
		}
		w.choose(len(w.lines) - 1)
	default:
		w.area = kit.NewArea(strings.Join(m.answer.Lines, "\n"), hint, maxTyped).Focus(true)
	}
	return w
}

func (w *writing) line(text string) kit.Line { return kit.NewLine(text, w.hint, maxTyped).Focus(true) }

// reword takes over the example of another language.
func (w *writing) reword(m moment, _ i18n.Strings) {
	b, ok := m.step.Body.(lessons.ReflectionBody)
	if !ok {
		return
	}
	w.hint = b.Placeholder
	if w.input == "paragraph" {
		w.area = kit.NewArea(w.area.Text(), w.hint, maxTyped).Focus(true)
		return
	}
	for i, l := range w.lines {
		w.lines[i] = w.line(l.Text())
	}
	w.choose(w.sel)
}

func (w *writing) update(ctx kit.Context, _ moment, msg tea.Msg) (wish, error) {
	switch {
	case kit.Pressed(msg, "esc", "shift+tab", "ctrl+n", "f2", "ctrl+g", "ctrl+o"):
		return pass, nil
	case w.input == "paragraph" && kit.Pressed(msg, "ctrl+j", "alt+enter"):
		w.area = w.area.Update(ctx, tea.KeyMsg{Type: tea.KeyEnter}, fieldWidth(ctx))
	case w.input == "list":
		return w.updateList(msg), nil
	case kit.Pressed(msg, "enter"):
		return give, nil
	case w.input == "line":
		w.lines[0] = w.lines[0].Update(oneLine(msg))
	default:
		w.area = w.area.Update(ctx, msg, fieldWidth(ctx))
	}
	return stay, nil
}

// updateList types in the selected entry. Enter makes a new entry below it; in an empty one it is done.
func (w *writing) updateList(msg tea.Msg) wish {
	blank := w.lines[w.sel].Text() == ""
	switch {
	case kit.Pressed(msg, "up", "down"):
		w.choose(moved(msg, w.sel, len(w.lines)))
	case kit.Pressed(msg, "enter") && blank:
		return give
	case kit.Pressed(msg, "enter"):
		w.insert("")
	case kit.Pressed(msg, "backspace") && blank && len(w.lines) > 1:
		w.lines = slices.Delete(w.lines, w.sel, w.sel+1)
		w.choose(max(0, w.sel-1))
	default:
		w.typeIn(msg)
	}
	return stay
}

// typeIn types or pastes. Each line of a pasted text becomes an entry.
func (w *writing) typeIn(msg tea.Msg) {
	k, ok := msg.(tea.KeyMsg)
	if !ok || k.Type != tea.KeyRunes {
		w.lines[w.sel] = w.lines[w.sel].Update(msg)
		return
	}
	for i, l := range strings.Split(strings.ReplaceAll(string(k.Runes), "\r", "\n"), "\n") {
		if i > 0 && strings.TrimSpace(l) == "" {
			continue
		}
		if i > 0 {
			w.insert("")
		}
		k.Runes = []rune(l)
		w.lines[w.sel] = w.lines[w.sel].Update(k)
	}
}

func (w *writing) insert(text string) {
	w.lines = slices.Insert(w.lines, w.sel+1, w.line(text))
	w.choose(w.sel + 1)
}

func (w *writing) choose(sel int) {
	w.sel = sel
	for i, l := range w.lines {
		w.lines[i] = l.Focus(i == sel)
	}
}

// oneLine turns line breaks of a pasted text into blanks.
func oneLine(msg tea.Msg) tea.Msg {
	if k, ok := msg.(tea.KeyMsg); ok && k.Type == tea.KeyRunes {
		k.Runes = []rune(strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ").Replace(string(k.Runes)))
		return k
	}
	return msg
}

func (w *writing) said(moment) (answers.Answer, bool) {
	var a answers.Answer
	if w.input == "paragraph" {
		if t := w.area.Text(); t != "" {
			a.Lines = []string{t}
		}
		return a, true
	}
	for _, l := range w.lines {
		if t := l.Text(); t != "" {
			a.Lines = append(a.Lines, t)
		}
	}
	return a, true
}

func (w *writing) typing() bool { return true }
