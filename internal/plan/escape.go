package plan

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"
)

// What a person wrote is text, never markup: it cannot make a heading, list, box, quote, code, table, link, comment
// or HTML. Only what could is escaped, so that R&D, C++ and snake_case stay as they are.

var (
	sequencePattern = regexp.MustCompile("(?:\x1b\\[|\u009b)[0-?]*[ -/]*[@-~]|\x1b[\\]PX^_][^\x07\x1b\n]*(?:\x07|\x1b\\\\)|\x1b[@-OQ-WYZ\\\\]")
	entityPattern   = regexp.MustCompile(`^&(?:#[0-9]+|#[xX][0-9a-fA-F]+|[A-Za-z][A-Za-z0-9]*);`)
	startPattern    = regexp.MustCompile(`^(?:#{1,6}(?:\s|$)|[-+](?:\s|$)|>|:(?:\s|:|$)|\|)`)
	numberPattern   = regexp.MustCompile(`^([0-9]{1,9})([.)])(\s|$)`)
	rulePattern     = regexp.MustCompile(`^(?:=[=\s]*|-[-\s|:]*)$`)
)

// cleanLines is a text without control characters, as its lines without the empty ones around them.
func cleanLines(text string) []string {
	text = strings.ToValidUTF8(text, "\uFFFD")
	text = sequencePattern.ReplaceAllString(text, "")
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n", "\t", " ").Replace(text)
	text = strings.Map(func(r rune) rune {
		if r != '\n' && hidden(r) {
			return -1
		}
		return r
	}, text)
	lines := strings.Split(text, "\n")
	for i, l := range lines {
		lines[i] = oneSpace(l)
	}
	for len(lines) > 0 && lines[0] == "" {
		lines = lines[1:]
	}
	for len(lines) > 0 && lines[len(lines)-1] == "" {
		lines = lines[:len(lines)-1]
	}
	return lines
}

// cleanLine is a text without control characters on one line.
func cleanLine(text string) string { return oneSpace(strings.Join(cleanLines(text), " ")) }

// oneSpace has single spaces between words and none around them.
func oneSpace(s string) string {
	return strings.Join(strings.FieldsFunc(s, func(r rune) bool { return r == ' ' || (unicode.IsSpace(r) && r != '\u00A0' && r != '\u202F') }), " ")
}

// hidden reports whether a character steers instead of showing: control characters, reading direction, and
// invisible ones that hide text. The joiners that emoji and some scripts need are not among them.
func hidden(r rune) bool {
	switch {
	case unicode.IsControl(r), r == '\u061C', r == '\u180E', r == '\uFEFF', r == '\u00AD':
		return true
	case r >= '\u200B' && r <= '\u200F':
		return r != '\u200C' && r != '\u200D'
	case r >= '\u202A' && r <= '\u202E', r >= '\u2060' && r <= '\u206F', r >= '\uFFF9' && r <= '\uFFFB', r >= 0xE0000 && r <= 0xE0FFF:
		return true
	}
	return false
}

// inline is a line of text for the middle of a line.
func inline(line string) string {
	var b strings.Builder
	before := ' '
	for i := 0; i < len(line); {
		r, size := utf8.DecodeRuneInString(line[i:])
		if special(line, i, before, r, line[i+size:]) {
			b.WriteByte('\\')
		}
		b.WriteString(line[i : i+size])
		before, i = r, i+size
	}
	return b.String()
}

// special reports whether a character would be markup where it stands.
func special(line string, at int, before, r rune, rest string) bool {
	after, _ := utf8.DecodeRuneInString(rest)
	switch r {
	case '`', '[':
		return true
	case '\\':
		return rest == "" || (after < utf8.RuneSelf && unicode.In(after, unicode.P, unicode.S))
	case '*':
		return at == 0 || before != ' ' || after != ' '
	case '_':
		return !word(before) || !word(after)
	case '~':
		return before != ' ' // then it can end what another one begins
	case '<':
		return rest != "" && (unicode.IsLetter(after) || strings.ContainsRune("/!?", after))
	case '>':
		return strings.HasSuffix(line[:at], "--")
	case ':':
		return strings.HasPrefix(rest, "//")
	case '.':
		return at >= 3 && strings.EqualFold(line[at-3:at], "www")
	case '@':
		return word(before) && word(after)
	case '&':
		return entityPattern.MatchString(line[at:])
	}
	return false
}

func word(r rune) bool { return r != utf8.RuneError && (unicode.IsLetter(r) || unicode.IsDigit(r)) }

// opening is a line of text for the beginning of a line, or of what stands in a list or quote.
func opening(line string) string {
	if m := numberPattern.FindStringSubmatch(line); m != nil {
		return m[1] + "\\" + inline(line[len(m[1]):])
	}
	if startPattern.MatchString(line) || rulePattern.MatchString(line) {
		return "\\" + line[:1] + inline(line[1:])
	}
	return inline(line)
}

// cell is a line of text for a table.
func cell(line string) string { return strings.ReplaceAll(inline(line), "|", "\\|") }
