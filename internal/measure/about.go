package measure

import (
	"ambassadeur/profile"
)

// AboutFacts is what can be counted in the About text of a profile.
type AboutFacts struct {
	Length int // characters, as profile.Count counts them
	// Known reports whether there is a text in a language that is recognised: Dutch, English, German, French,
	// Spanish or Portuguese. Where it is not, FirstPerson is false and says nothing, and a Contact of false neither.
	Known       bool
	FirstPerson bool // somebody speaks of himself; we alone is not that
	Contact     bool // there is a mail address, telephone number or web address, or an invitation to do something
}

// About measures an About text.
func About(text string) AboutFacts {
	facts := AboutFacts{Length: profile.Count(text)}
	words := wordsOf(text)
	languages := languagesOf(words)
	facts.Known = len(languages) > 0
	for _, language := range languages {
		facts.FirstPerson = facts.FirstPerson || firstPerson(text, words, language)
	}
	facts.Contact = reachable(text) || says(words, invitations())
	return facts
}

// DescriptionFacts is what can be counted in the description of a position.
type DescriptionFacts struct {
	Length    int // characters, as profile.Count counts them
	Described bool
}

// Description measures the description of a position.
func Description(text string) DescriptionFacts {
	length := profile.Count(text)
	return DescriptionFacts{length, length > 0}
}
