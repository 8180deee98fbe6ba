package measure

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// HeadlineFacts is what can be counted in a headline.
type HeadlineFacts struct {
	Length    int      // characters, as profile.Count counts them
	Default   bool     // it says job title and employer, or one of them, and no more
	Buzzwords []string // as they stand in it, each once, in order
}

// Headline measures a headline. With positions Default is about their titles and employers alone; without any it goes
// by the form of the headline, and is false when in doubt.
func Headline(text string, positions []member.Position) HeadlineFacts {
	positions = positions[:min(len(positions), maxPositions)]
	words := wordsOf(text)
	facts := HeadlineFacts{Length: profile.Count(text), Buzzwords: buzzwordsIn(text, words, positions)}
	if len(positions) > 0 {
		facts.Default = positionOnly(words, positions)
	} else {
		facts.Default = looksDefault(text)
	}
	return facts
}

// maxPositions bounds the work on a profile with absurdly many.
const maxPositions = 100

// positionOnly reports whether the words are titles and employers of positions, and little words between them.
func positionOnly(words []word, positions []member.Position) bool {
	said := weighty(words)
	if len(said) == 0 || len(said) > 60 {
		return false
	}
	var names []string
	for _, p := range positions {
		if !strings.ContainsAny(p.Title, "|·•►") { // such a title is a headline by itself
			names = append(names, strings.Join(weighty(wordsOf(p.Title)), ""))
		}
		names = append(names, employer(p.Company)...)
	}
	reached := make([]bool, len(said)+1)
	reached[0] = true
	for i := range said {
		if !reached[i] {
			continue
		}
		for _, name := range names {
			if n := spelled(said[i:], name); n > 0 {
				reached[i+n] = true
			}
		}
		if i > 0 && legalForm(said[i]) {
			reached[i+1] = true
		}
		if i > 0 && i+1 < len(said) && legalForm(said[i]+said[i+1]) { // b.v.
			reached[i+2] = true
		}
	}
	return reached[len(said)]
}

// employer is how a company can be called: as it is, and without its legal form.
func employer(company string) []string {
	words := wordsOf(company)
	names := []string{strings.Join(weighty(words), "")}
	for n := len(words) - 1; n > max(0, len(words)-4); n-- { // a legal form is a few words at most
		if member.SameOrganisation(company[:words[n-1].to], company) {
			names = append(names, strings.Join(weighty(words[:n]), ""))
		}
	}
	return names
}

// legalForm reports whether a word is one, such as bv.
func legalForm(word string) bool { return member.SameOrganisation("x "+word, "x") }

// spelled is how many words at the start together are the name, which is without blanks: account manager is
// accountmanager. 0 when they are not.
func spelled(words []string, name string) int {
	for i, w := range words {
		rest, ok := strings.CutPrefix(name, w)
		if !ok {
			return 0
		}
		if rest == "" {
			return i + 1
		}
		name = rest
	}
	return 0
}

// weighty is the words that do not just join a title and an employer.
func weighty(words []word) []string {
	var all []string
	for _, w := range words {
		if w.is != "" && !little(w.is) {
			all = append(all, w.is)
		}
	}
	return all
}

func little(w string) bool {
	switch w {
	case "at", "bij", "chez", "bei", "beim", "en", "na", "em", "no", "presso", "of", "van", "voor", "for", "von", "de", "du", "del", "della", "di", "do", "da",
		"the", "het", "and", "und", "et", "y", "e", "a", "l'", "d'", "la", "le", "el", "o", "in", "der", "die", "das":
		return true
	}
	return false
}

// looksDefault reports whether a text has the form that LinkedIn itself gives a headline: title at company, in the
// languages it does so in.
func looksDefault(text string) bool {
	text = strings.TrimSpace(text)
	sign := strings.Count(text, "@") == 1 && !reachable(text)
	if sign {
		text = strings.ReplaceAll(text, "@", " at ")
	}
	if strings.ContainsAny(text, "|·•►→;:!?,\n") || strings.Contains(text, " - ") || strings.Contains(text, " – ") || strings.Contains(text, " — ") {
		return false
	}
	words := wordsOf(text)
	at := -1
	for i, w := range words {
		switch {
		case forWhom(w.is) || i == 0 && doing(w.is) && len(words) > 4:
			return false
		case connector(w.is, words[:i]):
			if at >= 0 {
				return false
			}
			at = i
		}
	}
	if at < 1 || at > 7 || at == len(words)-1 || len(words)-at-1 > 6 {
		return false
	}
	title, company := text[:words[at-1].to], text[words[at+1].from:]
	return within(title) && within(company) && (sign || named(text, words[at+1:]))
}

func within(part string) bool {
	n := utf8.RuneCountInString(part)
	return n >= 2 && n <= 100
}

// connector reports whether a word joins a title and a company. en and na are Dutch words too, and no an English one: they
// join only after a title that looks Spanish or Portuguese.
func connector(w string, title []word) bool {
	switch w {
	case "at", "bij", "chez", "bei", "presso":
		return true
	case "aan":
		return len(title) > 0 && title[0].is == "student"
	case "en", "em", "na", "no":
		return len(title) > 0 && iberian(title)
	}
	return false
}

func iberian(title []word) bool {
	first := title[0].is
	if first == "barista" || first == "camera" {
		return false
	}
	for _, ending := range []string{"ora", "iero", "iera", "ista", "tivo", "tiva", "logo", "loga", "dor", "gado", "gada", "gerente", "analista"} {
		if strings.HasSuffix(first, ending) {
			return true
		}
	}
	for _, w := range title[1:] {
		if w.is == "de" || w.is == "del" || w.is == "do" || w.is == "da" {
			return true
		}
	}
	return false
}

// forWhom reports whether a word says that a headline is more than a title and an employer.
func forWhom(w string) bool {
	switch w {
	case "for", "voor", "fur", "pour", "para", "per", "die", "that", "who", "so", "zodat", "waar", "where", "i", "i'", "ik", "my", "mijn", "we", "wij", "we'",
		"help", "helpt", "helps", "zonder", "without", "night", "work", "werk", "home", "thuis",
		"rouw", "verlies", "afscheid", "ziekte", "verzuim", "stress", "burn", "burnout", "scheiding", "verandering", "reintegratie": // coach bij Burn-out
		return true
	}
	return false
}

// doing reports whether a word at the start of a headline says what somebody does rather than what he is.
func doing(w string) bool {
	switch w {
	case "helping", "making", "building", "creating", "connecting", "driving", "turning", "bringing", "keeping", "getting", "supporting", "leading",
		"developing", "improving", "growing", "solving", "empowering", "enabling", "delivering", "working", "maakt", "maak", "bouwt", "bouw", "zorgt", "zorg", "brengt", "verbindt", "ondersteunt", "begeleidt":
		return true
	}
	return false
}

// named reports whether the words are a name: the first, or the one after an article or a kind of organisation, begins with a
// capital or a digit.
func named(text string, words []word) bool {
	for _, w := range words {
		r, _ := utf8.DecodeRuneInString(text[w.from:])
		if unicode.IsUpper(r) || unicode.IsDigit(r) {
			return true
		}
		switch w.is {
		case "de", "het", "the", "la", "le", "l'", "der", "die", "das", "een", "gemeente", "provincie", "ministerie", "stichting", "waterschap", "universiteit", "university",
			"van", "of", "hogeschool", "zorggroep", "woningcorporatie", "basisschool", "ziekenhuis", "politie", "bank", "vereniging", "ville", "mairie":
		default:
			return false
		}
	}
	return false
}
