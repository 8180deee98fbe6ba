package lesson

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/kit"
)

// stack is blocks of lines with an empty line between them.
type stack struct{ lines []string }

// add puts a block at the end and returns its first line; an empty block adds nothing.
func (s *stack) add(block []string) int {
	if len(block) == 0 {
		return len(s.lines)
	}
	if len(s.lines) > 0 {
		s.lines = append(s.lines, "")
	}
	at := len(s.lines)
	s.lines = append(s.lines, block...)
	return at
}

// remark is a sign and a word in a colour with plain text after it; its lines hang under the word.
func remark(style lipgloss.Style, sign, word, text string, width int) []string {
	lines := kit.Wrap(strings.TrimSpace(word+" "+text), max(1, width-lipgloss.Width(sign)-1))
	for i, l := range lines {
		if rest, ok := strings.CutPrefix(l, word); ok && i == 0 && word != "" {
			lines[i] = style.Render(word) + rest
		}
	}
	return kit.Indent(style.Render(sign)+" ", lines)
}

// hung is text behind a sign, its further lines under its first word, all within a width.
func hung(sign, text string, width int) []string {
	return kit.Indent(sign, kit.Wrap(text, max(1, width-lineWidth(sign))))
}

// labelled is lines under a quiet label.
func labelled(ctx kit.Context, label string, lines []string) []string {
	return append([]string{ctx.Styles.Quiet.Render(label)}, lines...)
}

func lineWidth(s string) int { return ansi.StringWidth(s) }

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
