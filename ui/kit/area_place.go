package kit

import (
	"slices"
	"strings"
	"unicode"

	"github.com/charmbracelet/x/ansi"
)

// Cursor is the line, of those that View drew, that the cursor is on.
func (a Area) Cursor(lines []string) int {
	at := 0
	for i, l := range strings.Split(a.in.Value(), "\n") {
		if i == a.in.Line() {
			break
		}
		at += len([]rune(l)) + 1
	}
	info := a.in.LineInfo()
	line, _ := a.find(lines, at+info.StartColumn+info.ColumnOffset)
	return line
}

// Place finds the n-th character of Text, from 1, on the lines that View drew: its line, and the columns up to and
// with it. It reports false when the text has fewer.
func (a Area) Place(lines []string, n int) (line, columns int, ok bool) {
	value := a.in.Value()
	n += len([]rune(value)) - len([]rune(strings.TrimLeftFunc(value, unicode.IsSpace)))
	if n < 1 || n > len([]rune(value)) {
		return 0, 0, false
	}
	line, from := a.find(lines, n-1)
	shown := []rune(ansi.Strip(lines[line]))
	columns = ansi.StringWidth(string(shown[:max(0, min(len(shown), n-from))]))
	return line, columns, true
}

// find is the drawn line that holds character i of the value, from 0, and the character that this line begins with.
// A line that was wrapped ends in blanks that are not drawn.
func (a Area) find(lines []string, i int) (line, from int) {
	value := []rune(a.in.Value())
	for j, r := range value {
		if unicode.IsSpace(r) && r != '\n' {
			value[j] = ' '
		}
	}
	next := 0
	for l, drawn := range lines {
		if next > i || next > len(value) {
			break
		}
		shown := []rune(strings.TrimRight(ansi.Strip(drawn), " "))
		if blank := len(shown) - len([]rune(strings.TrimLeft(string(shown), " "))); !startsWith(value[next:], shown) && blank <= next {
			next -= blank // blanks that did not fit on the line before are drawn on this one
		}
		line, from = l, next
		next = min(len(value), next+len(shown))
		for next < len(value) && value[next] == ' ' {
			next++
		}
		switch {
		case next == len(value):
			next++
		case value[next] == '\n':
			next++
		}
	}
	return line, from
}

func startsWith(text, part []rune) bool {
	return len(text) >= len(part) && slices.Equal(text[:len(part)], part)
}
