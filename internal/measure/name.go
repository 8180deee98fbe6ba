package measure

import (
	"strings"
	"unicode"
)

// cleanName reports whether a name is without emoji, symbols and a telephone number. Titles, brackets, separators such
// as | and a digit or two are no symbols.
func cleanName(name string) bool {
	digits := 0
	for _, r := range name {
		switch {
		case unicode.IsDigit(r):
			digits++
		case strings.ContainsRune("|`´¨", r): // separators, and what stands in for an apostrophe
		case unicode.IsSymbol(r), unicode.Is(unicode.Me, r), strings.ContainsRune("*#@_!?•‣※⁂†‡", r):
			return false
		case r >= 0x1d400 && r <= 0x1d7ff: // letters in a fancy style, which a screen reader spells out
			return false
		}
	}
	return digits < 6
}

// ownAddress reports whether the web address of a profile was chosen by the person, and whether that can be told.
// LinkedIn's own end in a hyphen and 6 to 12 digits and letters up to f, or are of the old kind with /pub/.
func ownAddress(url string) (own, known bool) {
	_, path, ok := strings.Cut(strings.ToLower(url), "linkedin.com/")
	if !ok {
		return false, false
	}
	path, _, _ = strings.Cut(path, "?")
	kind, slug, _ := strings.Cut(strings.Trim(path, "/"), "/")
	slug, _, _ = strings.Cut(slug, "/")
	switch {
	case slug == "":
		return false, false
	case kind == "pub":
		return false, true
	case kind != "in", strings.HasPrefix(slug, "acoaa"): // a number of LinkedIn's that stands for any address
		return false, false
	}
	i := strings.LastIndexByte(slug, '-')
	return i <= 0 || !drawn(slug[i+1:]), true
}

// drawn reports whether the end of an address was made by LinkedIn.
func drawn(end string) bool {
	if len(end) < 6 || len(end) > 12 || !strings.ContainsAny(end, "0123456789") {
		return false
	}
	return strings.Trim(end, "0123456789abcdef") == ""
}
