package member

import (
	"html"
	"regexp"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// The most that is kept of a text and of a list, far above what LinkedIn allows.
const (
	MaxLine = 500    // characters
	MaxText = 20_000 // characters
	MaxList = 2_000  // entries
)

// Line is a text on one line: without control, escape and direction characters, blanks as single spaces, at most
// MaxLine characters. HTML entities are read, such as &amp;.
func Line(text string) string {
	return limited(strings.Join(strings.Fields(clean(text)), " "), MaxLine)
}

// Text is a text of more lines, cleaned as Line is; line breaks stay, at most two in a row, and so do blanks within a
// line. At most MaxText characters.
func Text(text string) string {
	lines := strings.Split(strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n", "&#10;", "\n").Replace(text), "\n")
	var kept []string
	for _, l := range lines {
		l = strings.TrimRight(clean(l), " ")
		if l == "" && (len(kept) == 0 || kept[len(kept)-1] == "") {
			continue
		}
		kept = append(kept, l)
	}
	return limited(strings.TrimSpace(strings.Join(kept, "\n")), MaxText)
}

// clean takes out what is not text, and reads entities until there are none: a file may have been escaped more than
// once, and an entity may hide what is not text. What is escaped without end loses its & signs.
func clean(text string) string {
	const most = 10 // times that a text was escaped
	text = printable(strings.ToValidUTF8(text, "\ufffd"))
	for range most {
		if !strings.Contains(text, "&") {
			return text
		}
		plain := printable(entity().ReplaceAllStringFunc(text, html.UnescapeString))
		if plain == text {
			return text
		}
		text = plain
	}
	return strings.ReplaceAll(text, "&", "")
}

// entity is one with its semicolon: without one it may well be a part of a web address.
var entity = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,31});`)
})

func printable(text string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t' || r == '\n' || r == '\r' || r == '\v' || r == '\f' || r == '\u0085' || r == '\u2028' || r == '\u2029':
			return ' '
		case r == '\u00a0' || r == '\u202f' || r == '\u2007':
			return ' '
		case r == '\u200d' || r == '\u200c': // join emoji and letters
			return r
		case unicode.IsControl(r) || unicode.Is(unicode.Cf, r) || unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, text)
}

func limited(text string, most int) string {
	if utf8.RuneCountInString(text) <= most {
		return text
	}
	return strings.TrimSpace(string([]rune(text)[:most]))
}

// SameOrganisation reports whether two names are one organisation, apart from capitals, accents, punctuation and
// its legal form, such as B.V. or Ltd.
func SameOrganisation(a, b string) bool {
	a, b = organisation(a), organisation(b)
	return a != "" && a == b
}

func organisation(name string) string {
	name = strings.NewReplacer(".", "", "&", " and ").Replace(strings.ToLower(norm.NFKD.String(name)))
	name = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, name)
	words := strings.FieldsFunc(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
	for len(words) > 1 && legalForm(words[len(words)-1]) {
		words = words[:len(words)-1]
	}
	return strings.Join(words, " ")
}

func legalForm(word string) bool {
	switch word {
	case "bv", "nv", "vof", "cv", "ltd", "limited", "plc", "llc", "llp", "inc", "corp", "gmbh", "ag", "sa", "sas", "sarl", "srl", "spa", "bvba", "srlu", "sl", "ltda", "kg", "pty", "eg", "io", "oy", "ab", "aps":
		return true
	}
	return false
}
