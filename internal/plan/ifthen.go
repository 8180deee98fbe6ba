package plan

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/i18n"
)

// ifThen is a commitment without its joining words, however the person typed them.
type ifThen struct {
	join string // If, or the word that the person's own sentence begins with
	cond string // the moment; may be empty
	so   string // then
	then string
}

// ifThen reads what the person typed in the two fields: with or without "if" and "then", or the whole sentence in
// either field. Text in the other language keeps its own joining words.
func (b *builder) ifThen(cond, then string) ifThen {
	cond, then = ending(cleanLine(cond)), ending(cleanLine(then))
	words, other := b.words, i18n.For("nl").Plan
	if b.in.Words.Lang == "nl" {
		other = i18n.For("en").Plan
	}
	if cond == "" || then == "" {
		for _, w := range []i18n.Plan{words, other} {
			if first, second, ok := halves(w, cond+then); ok {
				cond, then = first, second
				break
			}
		}
	}
	if then == "" {
		cond, then = "", cond
	}
	s := ifThen{join: words.If, cond: cond, so: words.Then}
	for _, w := range []i18n.Plan{words, other} {
		if rest, ok := cutWord(cond, w.If); ok {
			s = ifThen{join: w.If, cond: ending(rest), so: w.Then}
			words = w
			break
		}
		if lead, rest, _ := strings.Cut(cond, " "); rest != "" && among(w.Conjunctions, strings.ToLower(lead)) {
			s = ifThen{join: upper(lead), cond: rest, so: w.Then}
			words = w
			break
		}
	}
	if s.join == b.words.If {
		s.cond = small(words, s.cond)
	}
	s.then = then
	if rest, ok := cutWord(then, words.Then); ok && rest != "" {
		s.then = strings.TrimLeft(rest, ", ")
	}
	if s.cond == "" {
		s.then = upper(s.then)
	} else {
		s.then = small(words, s.then)
	}
	return s
}

// halves splits a whole if-then that was typed in one field.
func halves(w i18n.Plan, sentence string) (cond, then string, ok bool) {
	lead, _, _ := strings.Cut(sentence, " ")
	if lead = strings.ToLower(lead); !strings.EqualFold(lead, w.If) && !among(w.Conjunctions, lead) {
		return "", "", false
	}
	for _, joint := range []string{", " + w.Then + " ", " " + w.Then + " "} {
		if cond, then, ok = strings.Cut(sentence, joint); ok {
			return ending(cond), then, true
		}
	}
	return "", "", false
}

// ending is a clause without the full stop or comma at its end.
func ending(clause string) string { return strings.TrimRight(clause, " ,;.") }

// cutWord takes a word from the beginning of a text, whatever its capitals.
func cutWord(text, word string) (rest string, ok bool) {
	if len(text) < len(word) || !strings.EqualFold(text[:len(word)], word) {
		return text, false
	}
	rest = text[len(word):]
	if first, _ := utf8.DecodeRuneInString(rest); rest != "" && (unicode.IsLetter(first) || unicode.IsDigit(first) || first == '-' || first == '\'') {
		return text, false
	}
	return strings.TrimLeft(rest, " ,:"), true
}

func upper(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	if text == "" || first == utf8.RuneError {
		return text
	}
	return string(unicode.ToUpper(first)) + text[size:]
}

// small takes the capital from a common word at the beginning; names keep theirs.
func small(words i18n.Plan, text string) string {
	for w := range strings.SplitSeq(words.Small, "|") {
		if strings.HasPrefix(text, w+" ") {
			return strings.ToLower(w) + text[len(w):]
		}
	}
	verb, rest, _ := strings.Cut(text, " ")
	subject, _, _ := strings.Cut(rest, " ")
	if slices.Contains(strings.Split(words.Subjects, "|"), subject) {
		return strings.ToLower(verb) + text[len(verb):] // "Deel ik": a verb, not a name
	}
	return text
}

// markdown is the sentence as the document has it.
func (s ifThen) markdown() string {
	if s.cond == "" {
		return opening(s.then)
	}
	return "**" + inline(s.join) + "** " + inline(s.cond) + ", **" + s.so + "** " + inline(s.then)
}

// moment is the first half as a sentence, empty when there is none.
func (s ifThen) moment() string {
	if s.cond == "" {
		return ""
	}
	return s.join + " " + s.cond
}

// sentence is both halves as plain text.
func (s ifThen) sentence() string {
	if s.cond == "" {
		return s.then
	}
	return s.moment() + ", " + s.so + " " + s.then
}
