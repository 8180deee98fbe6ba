package kit

import (
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
)

// Wrap breaks plain text into lines of at most width columns, between words where it can. Line breaks in the text
// stay. It returns one empty line for an empty text.
func Wrap(text string, width int) []string {
	width = max(1, width)
	lines := strings.Split(ansi.Wrap(text, width, "-"), "\n")
	for _, l := range lines {
		if ansi.StringWidth(l) > width { // ansi lets a hyphen or a long word past the end of a full line
			return atBlanks(text, width)
		}
	}
	return lines
}

// atBlanks breaks plain text between words only, and within those that are wider than a line.
func atBlanks(text string, width int) []string {
	var lines []string
	for part := range strings.SplitSeq(text, "\n") {
		line := ""
		for _, word := range strings.Fields(part) {
			switch {
			case line == "":
				line = word
			case ansi.StringWidth(line)+1+ansi.StringWidth(word) <= width:
				line += " " + word
			default:
				lines, line = append(lines, line), word
			}
			for ansi.StringWidth(line) > width {
				head := ansi.Truncate(line, width, "")
				if head == "" {
					break // a character wider than the line
				}
				lines, line = append(lines, head), line[len(head):]
			}
		}
		lines = append(lines, line)
	}
	return lines
}

// Flow is Wrap for running text: a single line break is a blank, an empty line parts paragraphs.
func Flow(text string, width int) []string {
	var out []string
	for i, p := range strings.Split(text, "\n\n") {
		if i > 0 {
			out = append(out, "")
		}
		out = append(out, Wrap(strings.Join(strings.Fields(p), " "), width)...)
	}
	return out
}

// Paint gives every line a style; empty lines stay empty.
func Paint(style lipgloss.Style, lines []string) []string {
	out := make([]string, len(lines))
	for i, l := range lines {
		if l != "" {
			out[i] = style.Render(l)
		}
	}
	return out
}

// Indent puts first before the first line and as many blanks before the others.
func Indent(first string, lines []string) []string {
	blank := strings.Repeat(" ", ansi.StringWidth(first))
	out := make([]string, len(lines))
	for i, l := range lines {
		switch {
		case i == 0:
			out[i] = first + l
		case l != "":
			out[i] = blank + l
		}
	}
	return out
}

// Spread puts left and right on one line of a width, left cut short if need be.
func Spread(left, right string, width int) string {
	r := ansi.StringWidth(right)
	if r >= width {
		return ansi.Truncate(right, width, "…")
	}
	if ansi.StringWidth(left) > width-r-1 && r > 0 {
		left = ansi.Truncate(left, width-r-1, "…")
	}
	return left + strings.Repeat(" ", max(0, width-ansi.StringWidth(left)-r)) + right
}

// Fit cuts a styled line to a width.
func Fit(line string, width int) string {
	if ansi.StringWidth(line) <= width {
		return line
	}
	return ansi.Truncate(line, width, "…")
}

// Clean removes what could steer a terminal from a text that a person typed or pasted.
func Clean(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t':
			return r
		case r < 0x20 || (r >= 0x7f && r < 0xa0), r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		return r
	}, ansi.Strip(text))
}
