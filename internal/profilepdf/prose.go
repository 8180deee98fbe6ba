package profilepdf

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

const (
	mainEnd   = 572.4 // where the lines beside the sidebar end at most
	blankWide = 0.28  // of a blank, in font sizes
	paragraph = 27    // between lines: 18 within a paragraph, 36 between them
	pageTop   = 728   // the first line of a page is above it, unless an empty line went before
)

// prose is a text of more lines as it was typed: what was broken off because the line was full is put together, and
// what its writer broke off stays.
func prose(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteString(between(lines[i-1], l))
		}
		b.WriteString(l.text)
	}
	return b.String()
}

func between(before, l line) string {
	gap := l.below(before)
	switch {
	case gap > paragraph, before.page != l.page && l.y < pageTop:
		return "\n\n"
	case before.measure && !full(before, l):
		return "\n"
	case bullet(before, l):
		return "\n"
	}
	return joint(before.text, l.text)
}

// full reports whether there was no room for the first word of l at the end of the line before it.
func full(before, l line) bool {
	return before.measure && before.end+blankWide*l.size+l.word >= mainEnd-1
}

// bullet reports whether a line starts an entry of a list.
func bullet(before, l line) bool {
	first, size := utf8.DecodeRuneInString(l.text)
	if strings.ContainsRune("•▪●◦‣■○►➤➢✓✔", first) {
		return true
	}
	if !strings.ContainsRune("-–*", first) {
		return false
	}
	// a dash can also stand between two words
	return strings.ContainsAny(before.text[len(before.text)-1:], ".;:!?)") || !before.measure && strings.HasPrefix(l.text[size:], " ")
}

// wrapped is lines that were broken off because they were full.
func wrapped(lines []line) string {
	var b strings.Builder
	for i, l := range lines {
		if i > 0 {
			b.WriteString(joint(lines[i-1].text, l.text))
		}
		b.WriteString(l.text)
	}
	return b.String()
}

// joint is what stood between two lines: a blank, but nothing after a hyphen or stroke within a word.
func joint(before, after string) string {
	last, size := utf8.DecodeLastRuneInString(before)
	inner, _ := utf8.DecodeLastRuneInString(before[:len(before)-size])
	next, _ := utf8.DecodeRuneInString(after)
	switch {
	case strings.HasSuffix(before, "://"):
		return ""
	case !strings.ContainsRune("-/", last) || !wordly(inner) || !wordly(next):
		return " "
	}
	switch word, _, _ := strings.Cut(after, " "); word {
	case "en", "of", "and", "or", "und", "oder", "bzw.", "et", "ou", "y", "o", "e", "to": // in- en verkoop
		return " "
	}
	return ""
}

func wordly(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }
