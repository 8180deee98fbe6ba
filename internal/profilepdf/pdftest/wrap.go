package pdftest

import (
	"strings"
	"unicode/utf8"
)

// width is how wide a text is, about as in Arial.
func width(chars string, size float64) float64 {
	total := 0
	for _, r := range chars {
		total += glyphWidth(r)
	}
	return float64(total) / 1000 * size
}

func glyphWidth(r rune) int {
	switch {
	case strings.ContainsRune("iljI.,:;'!|/\\ftr()[]-·", r) || r == ' ' || r == '\u00a0':
		return 278
	case strings.ContainsRune("mwMW@", r):
		return 833
	case r >= 'A' && r <= 'Z':
		return 667
	case r > 0x2e80:
		return 1000
	}
	return 556
}

// wrap breaks a text at its blanks, and after a hyphen or stroke within a word, where a line is full.
func wrap(chars string, size, most float64) []string {
	var lines []string
	line := ""
	for _, word := range strings.Split(chars, " ") {
		lead := line
		if line != "" {
			lead += " "
		}
		for width(lead+word, size) > most {
			i := strings.IndexAny(word, "-/")
			if strings.HasPrefix(word[max(i, 0):], "//") {
				i++
			}
			if i <= 0 || i+1 >= len(word) || width(lead+word[:i+1], size) > most {
				break
			}
			lead, word = lead+word[:i+1], word[i+1:]
			line = lead
		}
		if line != "" && width(lead+word, size) > most {
			lines, lead = append(lines, line), ""
		}
		line = lead + word
	}
	return append(lines, line)
}

// chop breaks an address where a line is full, after a hyphen or stroke if there is one.
func chop(chars string, size, most float64) []string {
	var lines []string
	for width(chars, size) > most {
		end := len(chars)
		for end > utf8.UTFMax && (width(chars[:end], size) > most || !utf8.RuneStart(chars[end])) {
			end--
		}
		if i := strings.LastIndexAny(chars[:end], "-/"); i > 5 {
			end = i + 1
		}
		lines, chars = append(lines, chars[:end]), chars[end:]
	}
	return append(lines, chars)
}
