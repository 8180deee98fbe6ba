package plain

import (
	"regexp"
	"strings"
)

var (
	strong   = regexp.MustCompile(`\*\*([^*\n]+)\*\*`)
	emphasis = regexp.MustCompile(`\*([^*\s][^*\n]*)\*`)
	listItem = regexp.MustCompile(`^\s*([-*]|\d{1,3}\.)\s+`)
)

// block is one paragraph, list item or quote.
type block struct {
	first string // before its first line: "- ", "1. " or nothing
	text  string
	apart bool // an empty line comes before it
}

// sayMarkdown writes a text of the lesson format without its signs: what is strong or slanted reads as the rest,
// and a quote says that it is one.
func (s *Session) sayMarkdown(source string) {
	for i, b := range blocks(source) {
		if b.apart && i > 0 {
			s.gap()
		}
		if b.first == ">" {
			s.hang("", s.Words.Plain.Quote+" "+b.text)
			continue
		}
		s.hang(b.first, b.text)
	}
}

// blocks parts a text; single line breaks within a block are blanks.
func blocks(source string) []block {
	var out []block
	apart := true
	for raw := range strings.SplitSeq(source, "\n") {
		text := strings.TrimSpace(raw)
		first, rest := "", text
		switch m := listItem.FindString(text); {
		case text == "" || text == ">":
			apart = true
			continue
		case text[0] == '>':
			first, rest = ">", strings.TrimSpace(text[1:])
		case m != "":
			first, rest = strings.TrimSpace(m)+" ", text[len(m):]
			if first == "* " {
				first = "- "
			}
		}
		last := len(out) - 1
		switch {
		case apart || first != "" && first != ">" || first == ">" && out[last].first != ">":
			out = append(out, block{first, rest, apart})
		default:
			out[last].text += " " + rest
		}
		apart = false
	}
	for i := range out {
		out[i].text = unmarked(out[i].text)
	}
	return out
}

// unmarked is a text without the stars around words.
func unmarked(text string) string {
	return emphasis.ReplaceAllString(strong.ReplaceAllString(text, "$1"), "$1")
}
