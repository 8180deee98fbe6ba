package yamlfile

import (
	"slices"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"
)

// Nearest returns the word that was probably meant, and whether there is one:
// capitals aside, at most one letter in four may differ, and one more.
func Nearest(word string, words []string) (string, bool) {
	n := utf8.RuneCountInString(word)
	if n == 0 || n > 64 {
		return "", false
	}
	word = strings.ToLower(word)
	best, found := 2+n/4, ""
	for _, w := range words {
		if d := levenshtein.ComputeDistance(word, strings.ToLower(w)); d < best {
			best, found = d, w
		}
	}
	return found, found != ""
}

// suggest returns the word that was meant: a synonym first, then the nearest.
func (r *reader) suggest(word string, words []string) (string, bool) {
	word = strings.TrimSpace(word)
	if meant := r.format.Synonyms[strings.ToLower(word)]; slices.Contains(words, meant) {
		return meant, true
	}
	return Nearest(word, words)
}
