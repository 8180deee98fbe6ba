package handout

import (
	"regexp"
	"strings"
)

// special are the characters that mean something in markdown.
const special = "\\`*_[]()#+-.!|<>~&:@="

// escape is a text as it is, whatever is in it, on one line.
func escape(text string) string {
	var b strings.Builder
	text = strings.Join(strings.Fields(text), " ")
	for i, r := range text {
		if strings.ContainsRune(special, r) && needs(r, i, text[i:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

// needs reports whether a character has to be escaped at a place, before the rest of the text: signs that only matter at the start of a line read better
// without it elsewhere.
func needs(r rune, at int, rest string) bool {
	switch r {
	case '#', '+', '-', '(', '=':
		return at == 0
	case ')':
		return at < 10
	case '.':
		return at < 10 || strings.HasPrefix(rest, ".www") // "1." begins a list
	case '!':
		return strings.HasPrefix(rest, "![")
	case ':':
		return strings.HasPrefix(rest, "://")
	}
	return true
}

// guarded is an author's text with the markup that lessons may have: bold, italic, lists and quotes, and nothing else.
func guarded(text string) string {
	text = strings.NewReplacer("<", "\\<", "&", "\\&", "[", "\\[", "]", "\\]", "`", "\\`", "|", "\\|", "~", "\\~", "://", "\\://", "@", "\\@", "www.", "www\\.").Replace(text)
	return heading().ReplaceAllString(text, `$1\$2`)
}

func heading() *regexp.Regexp { return regexp.MustCompile(`(?m)^(\s*)(#+|=+\s*$|-{3,}\s*$)`) }

// oneLine is an author's text on one line.
func oneLine(text string) string { return strings.Join(strings.Fields(guarded(text)), " ") }
