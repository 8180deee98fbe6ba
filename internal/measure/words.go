package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// word is one word of a text: letters and digits. An apostrophe ends a word and belongs to it, so that I'm and j'aide
// are two words; a hyphen ends one too, but for the e of e-mail.
type word struct {
	is       string // in lower case, without accents
	from, to int    // its bytes in the text
	opens    bool   // a clause can begin here: only a sign such as a full stop or a comma stands before it
	stopped  bool   // that sign is more than a comma
	asked    bool   // a question mark follows
}

// wordsOf is the words of a text.
func wordsOf(text string) []word {
	var words []word
	opens, stopped, glued := true, true, false
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		if inWord(r) {
			end := i
			for end < len(text) {
				r, size := utf8.DecodeRuneInString(text[end:])
				if !inWord(r) {
					break
				}
				end += size
			}
			w := word{is: fold(text[i:end]), from: i, to: end, opens: opens, stopped: stopped}
			if apostrophe(text[end:]) {
				w.is += "'"
			}
			if last := len(words) - 1; glued && last >= 0 && words[last].is == "e" {
				words[last].is, words[last].to = "e"+w.is, w.to
			} else {
				words = append(words, w)
			}
			i, opens, stopped, glued = end, false, false, false
			continue
		}
		switch next, _ := utf8.DecodeRuneInString(text[i+size:]); {
		case unicode.IsSpace(r) && r != '\n':
			glued = false
		case r == '-' && !opens && inWord(next):
			glued = true // a hyphen
		case quotes(r):
		case r == ',' || r == '&':
			opens, glued = true, false
		default:
			if r == '?' && len(words) > 0 {
				words[len(words)-1].asked = true
			}
			opens, stopped, glued = true, true, false
		}
		i += size
	}
	return words
}

func inWord(r rune) bool {
	return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.Is(unicode.Mn, r)
}

func quotes(r rune) bool { return strings.ContainsRune("'’‘`´ʼ\"“”„«»", r) }

// apostrophe reports whether a text begins with an apostrophe between letters.
func apostrophe(rest string) bool {
	r, size := utf8.DecodeRuneInString(rest)
	if !strings.ContainsRune("'’‘`´ʼ", r) || size == 0 {
		return false
	}
	next, _ := utf8.DecodeRuneInString(rest[size:])
	return unicode.IsLetter(next)
}

// fold is a word in lower case and without accents; letters in a fancy style are read as plain ones.
func fold(s string) string {
	ascii := true
	for i := range len(s) {
		ascii = ascii && s[i] < utf8.RuneSelf
	}
	if ascii {
		return strings.ToLower(s)
	}
	s = strings.Map(func(r rune) rune {
		if unicode.Is(unicode.Mn, r) {
			return -1
		}
		return r
	}, norm.NFKD.String(s))
	return strings.ReplaceAll(strings.ToLower(s), "ß", "ss")
}

// phrase is words to look for, each one of some alternatives.
type phrase struct {
	opens bool // only where a clause can begin
	asked bool // only before a question mark
	words [][]string
}

// phrases reads phrases, one a line. In a phrase a/b is one of these words, * is three words or fewer of one clause,
// ^ at the start is where a clause can begin, ? at the end is a question mark.
func phrases(lines string) []phrase {
	var all []phrase
	for line := range strings.Lines(lines) {
		var p phrase
		for _, f := range strings.Fields(line) {
			switch f {
			case "^":
				p.opens = true
			case "?":
				p.asked = true
			default:
				p.words = append(p.words, strings.Split(f, "/"))
			}
		}
		if len(p.words) > 0 {
			all = append(all, p)
		}
	}
	return all
}

// at returns the index after the phrase when the words from i on are the phrase, else -1.
func (p phrase) at(words []word, i int) int {
	if p.opens && !opening(words, i) {
		return -1
	}
	return p.rest(words, i, p.words)
}

func (p phrase) rest(words []word, i int, want [][]string) int {
	if len(want) == 0 {
		if p.asked && !words[i-1].asked {
			return -1
		}
		return i
	}
	inside := len(want) < len(p.words) // a sign ends a phrase
	if want[0][0] == "*" {
		for skip := 0; skip <= 3 && i+skip < len(words) && !words[i+skip].stopped; skip++ {
			if end := p.rest(words, i+skip, want[1:]); end >= 0 {
				return end
			}
		}
		return -1
	}
	if i >= len(words) || inside && words[i].stopped {
		return -1
	}
	for _, one := range want[0] {
		if words[i].is == one {
			return p.rest(words, i+1, want[1:])
		}
	}
	return -1
}

// opening reports whether a clause can begin at word i, also after a word such as please or and.
func opening(words []word, i int) bool {
	if words[i].opens {
		return true
	}
	switch words[i-1].is {
	case "please", "just", "or", "and", "to", "simply", "then", "always", "can", "so", "gladly", "may",
		"gerust", "of", "en", "dan", "altijd", "gewoon", "kun", "kan", "mag", "te", "zeker", "graag", "dus",
		"ou", "y", "o", "et", "e", "und", "oder", "bitte", "gern", "gerne", "einfach", "puedes", "pode", "pouvez", "peux":
		return true
	}
	return false
}

// says reports whether one of the phrases is in the words.
func says(words []word, all []phrase) bool {
	for i := range words {
		for _, p := range all {
			if p.at(words, i) >= 0 {
				return true
			}
		}
	}
	return false
}
