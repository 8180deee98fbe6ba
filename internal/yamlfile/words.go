package yamlfile

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

func itoa(n int) string { return strconv.Itoa(n) }

// clip shortens a text for in a message.
func clip(s string, limit int) string {
	s = strings.Join(strings.Fields(s), " ")
	if utf8.RuneCountInString(s) <= limit {
		return s
	}
	return strings.TrimRight(string([]rune(s)[:limit-1]), " ") + "…"
}

// quote is a text between quotes as an author would best type it: 'in single
// ones' when it has double quotes or backslashes in it.
func quote(s string) string {
	s = clip(s, 72)
	if strings.ContainsAny(s, "\"\\") {
		return "'" + strings.ReplaceAll(s, "'", "''") + "'"
	}
	return "\"" + s + "\""
}

// Quoted is one line of text as a value of a file, between double quotes. A tab becomes a blank.
func Quoted(s string) string {
	return "\"" + strings.NewReplacer("\\", "\\\\", "\"", "\\\"", "\t", " ").Replace(s) + "\""
}

// slugify makes a slug of at most so many characters, "" when nothing is left.
func slugify(s string, limit int) string {
	var b strings.Builder
	dash := false
	for _, c := range strings.ToLower(s) {
		if plain, ok := accents[c]; ok {
			c = plain
		}
		if c >= 'a' && c <= 'z' || c >= '0' && c <= '9' {
			if dash && b.Len() > 0 {
				b.WriteByte('-')
			}
			dash = false
			b.WriteRune(c)
		} else if c != '\'' && c != '’' {
			dash = true
		}
	}
	slug := b.String()
	for len(slug) > limit {
		cut := strings.LastIndexByte(slug[:limit+1], '-')
		if cut < 0 {
			cut = limit
		}
		slug = slug[:cut]
	}
	return slug
}

var accents = map[rune]rune{
	'á': 'a', 'à': 'a', 'â': 'a', 'ä': 'a', 'ã': 'a', 'å': 'a', 'é': 'e', 'è': 'e', 'ê': 'e', 'ë': 'e',
	'í': 'i', 'ì': 'i', 'î': 'i', 'ï': 'i', 'ó': 'o', 'ò': 'o', 'ô': 'o', 'ö': 'o', 'õ': 'o',
	'ú': 'u', 'ù': 'u', 'û': 'u', 'ü': 'u', 'ç': 'c', 'ñ': 'n', 'ý': 'y', 'ÿ': 'y',
}

// isSlug says whether s is small letters, digits and single hyphens.
func isSlug(s string) bool {
	if s == "" || len(s) > 40 || s[0] == '-' || s[len(s)-1] == '-' || strings.Contains(s, "--") {
		return false
	}
	for _, c := range s {
		if c != '-' && (c < 'a' || c > 'z') && (c < '0' || c > '9') {
			return false
		}
	}
	return true
}
