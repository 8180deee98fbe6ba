package plan

import (
	"regexp"
	"strings"
)

// cutBox takes a check box from the beginning of a line: what stands before the text, and whether it is ticked.
func cutBox(line string) (prefix, text string, done, ok bool) {
	rest := strings.TrimLeft(line, " \t")
	if len(rest) < 5 || !strings.ContainsRune("-*+", rune(rest[0])) {
		return "", line, false, false
	}
	body := strings.TrimLeft(rest[1:], " \t")
	if len(body) == len(rest)-1 || len(body) < 3 || body[0] != '[' || body[2] != ']' || !strings.ContainsRune(" xX", rune(body[1])) {
		return "", line, false, false
	}
	text = strings.TrimLeft(body[3:], " \t")
	if len(text) == len(body)-3 && text != "" {
		return "", line, false, false
	}
	return line[:len(line)-len(text)], text, body[1] != ' ', true
}

// cutNumber takes the number from a numbered heading of a section.
func cutNumber(line string) (number, title string, ok bool) {
	rest, found := strings.CutPrefix(line, "## ")
	digits := len(rest) - len(strings.TrimLeft(rest, "0123456789"))
	if !found || digits == 0 || digits > 3 || !strings.HasPrefix(rest[digits:], ". ") {
		return "", line, false
	}
	return rest[:digits], rest[digits+2:], true
}

// layoutless is a line without what is not its text: a tick, an indent, a section's number.
func layoutless(line string) string {
	if _, text, _, ok := cutBox(line); ok {
		return "- [ ] " + text
	}
	if _, title, ok := cutNumber(line); ok {
		return "## " + title
	}
	return line
}

// level is the level of a heading, 0 when the line is none.
func level(line string) int {
	n := len(line) - len(strings.TrimLeft(line, "#"))
	if n > 6 || (n < len(line) && line[n] != ' ' && line[n] != '\t') {
		return 0
	}
	return n
}

// fences follows the fenced code of a document, line by line.
type fences struct{ open string }

// inside reports whether a line is code, or one of the fences around it.
func (f *fences) inside(line string) bool {
	t := strings.TrimLeft(line, " ")
	if len(line)-len(t) > 3 {
		return f.open != ""
	}
	run := fenceRun(t)
	switch {
	case f.open == "" && run != "":
		if run[0] == '`' && strings.Contains(t[len(run):], "`") {
			return false
		}
		f.open = run
		return true
	case f.open != "" && run != "" && run[0] == f.open[0] && len(run) >= len(f.open) && strings.TrimSpace(t[len(run):]) == "":
		f.open = ""
		return true
	}
	return f.open != ""
}

func fenceRun(t string) string {
	if t == "" || (t[0] != '`' && t[0] != '~') {
		return ""
	}
	run := t[:len(t)-len(strings.TrimLeft(t, t[:1]))]
	if len(run) < 3 {
		return ""
	}
	return run
}

// bare is a line of the document as a person reads it, without emphasis and escapes.
func bare(line string) string {
	line = strings.ReplaceAll(line, "**", "")
	return strings.TrimSpace(escapedPattern.ReplaceAllString(line, "$1"))
}

var escapedPattern = regexp.MustCompile("\\\\([!-/:-@\\[-`{-~])")
