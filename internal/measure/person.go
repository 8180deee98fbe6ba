package measure

import (
	"slices"
	"strings"
	"unicode"
)

// The words that somebody uses of himself, folded. Spanish and Portuguese leave the pronoun out, so there the verb
// says it. mine is left out: it is a coal mine too. we is not one: a company says it as well.
const (
	selfNL = "ik mijn mij me mezelf mijzelf mijne"
	selfEN = "i i' my me myself"
	selfDE = "ich mich mir mein meine meiner meinem meinen meines"
	selfFR = "je j' m' me moi mon ma mes"
	selfES = `yo mi mis me conmigo mio mia mios mias soy estoy tengo ayudo acompano lidero busco llevo hago gestiono dirijo colaboro
		enseno contribuyo coordino asesoro escribo vivo fui he cuento creo aporto disfruto`
	selfPT = `eu meu minha meus minhas mim me comigo sou estou tenho ajudo atuo lidero desenvolvo busco acredito faco crio coordeno
		ensino possuo escrevo moro fui conto contribuo acompanho gerencio assessoro`
)

// workES and workPT are verbs that are nouns too: they count only where a verb can stand.
const (
	workES = "trabajo"
	workPT = "trabalho"
)

// firstPerson reports whether somebody speaks of himself in a text in this language.
func firstPerson(text string, words []word, language string) bool {
	shouted := !strings.ContainsFunc(text, unicode.IsLower)
	self := strings.Fields(map[string]string{"nl": selfNL, "en": selfEN, "de": selfDE, "fr": selfFR, "es": selfES, "pt": selfPT}[language])
	for i, w := range words {
		switch {
		case language == "nl" && w.is == "m'": // m'n, not m'kaar
			if i+1 < len(words) && words[i+1].is == "n" {
				return true
			}
		case language == "es" && w.is == workES, language == "pt" && w.is == workPT:
			if works(words, i) {
				return true
			}
		case !slices.Contains(self, w.is):
		case w.is == "i":
			if letterI(text, words, i) {
				return true
			}
		case !shouted && w.to-w.from > 1 && strings.ToUpper(text[w.from:w.to]) == text[w.from:w.to]: // ME is the Middle East
		default:
			return true
		}
	}
	return false
}

// letterI reports whether the i at words[i] is I, and not the first of phase I or of i.e.
func letterI(text string, words []word, i int) bool {
	if i+1 >= len(words) || words[i+1].stopped {
		return false
	}
	if text[words[i].from:words[i].to] == "i" {
		switch words[i+1].is {
		case "am", "have", "help", "work", "was", "do", "love", "make", "lead", "like", "build", "write", "believe", "can", "will":
			return true
		}
		return false
	}
	if i == 0 || words[i].opens {
		return true
	}
	switch words[i-1].is {
	case "phase", "type", "class", "war", "level", "part", "category", "tier", "stage", "grade", "volume", "chapter", "model", "group":
		return false
	}
	return true
}

// works reports whether trabajo or trabalho at words[i] is the verb.
func works(words []word, i int) bool {
	if i+1 >= len(words) || words[i+1].stopped {
		return false
	}
	switch words[i+1].is {
	case "de", "del", "do", "da":
		return false
	case "en", "em":
		if i+2 < len(words) && strings.HasPrefix(words[i+2].is, "equip") { // teamwork
			return false
		}
	}
	if i == 0 || words[i].opens {
		return true
	}
	switch words[i-1].is {
	case "y", "e", "que", "como", "donde", "onde", "actualmente", "atualmente", "hoy", "hoje", "ahora", "agora", "tambien", "tambem", "siempre", "sempre", "ya", "ja", "no", "nao":
		return true
	}
	return false
}
