package measure

import (
	"strings"
	"sync"
)

// The function words that tell languages apart, folded. it and nordic are only here so that they are not taken for
// one of the others. A word of several languages counts a little for each of them.
const (
	wordsNL = `de het een en van ik je jij u we wij ze zij is zijn was met voor op aan bij als dat die dit om te in niet ook maar naar uit
		over door wat wie waar hoe mijn mij me onze ons jouw uw hun er dan tot of worden wordt heb heeft hebben kan kun kunnen wil willen
		graag onder tussen geen nog meer al zo daar hier zich sinds zonder via`
	wordsEN = `the a an and of to in i i' my me is are was be been am for with on at by from as that this it we our you your they their
		his her he she who which what how when where or but not have has had can will do does so more about into all while since`
	wordsDE = `der die das und ich in den dem des ein eine einen einem einer zu zur zum mit fur von auf ist sind war als auch an bei aus
		nicht wie wir uns unser unsere mein meine sich er sie es ihr ihre oder dass nach uber um durch habe hat haben werden wird im am vom seit`
	wordsFR = `le la les l' d' de des du un une et en je j' a au aux dans pour par sur avec est sont suis qui que qu' ce cette ces mon ma
		mes notre nos votre vos nous vous il elle ils se s' n' ne pas plus ou comme chez depuis`
	wordsES = `el la los las de del y en un una unos que con por para es son soy mi mis su sus se lo al como mas pero nuestro nuestra yo
		he ha este esta muy tambien o donde desde entre sin`
	wordsPT = `o a os as de do da dos das e em no na nos nas um uma que com por para sou meu minha seu sua se ao mais mas como eu nosso
		nossa tambem muito foi ou onde pelo pela desde entre sem`
	wordsIT     = `il lo la le gli di del della dei delle e in un una che con per sono mi mio mia al nel nella piu ma come da anche si non io ho`
	wordsNordic = `og och och att at det er ar pa til till af av som med jeg jag vi ikke inte en et ett i for den der fra fran hos om`
)

// languages that first persons are known of, and the others.
const (
	spoken   = "nl en de fr es pt"
	unspoken = "it nordic"
)

// functionWords is each function word with its languages.
var functionWords = sync.OnceValue(func() map[string][]string {
	lists := map[string]string{
		"nl": wordsNL, "en": wordsEN, "de": wordsDE, "fr": wordsFR, "es": wordsES, "pt": wordsPT, "it": wordsIT, "nordic": wordsNordic,
	}
	of := map[string][]string{}
	for _, language := range strings.Fields(spoken + " " + unspoken) {
		seen := map[string]bool{}
		for _, w := range strings.Fields(lists[language]) {
			if !seen[w] {
				seen[w] = true
				of[w] = append(of[w], language)
			}
		}
	}
	return of
})

// languagesOf is the languages that a text can be in: the one with most function words, and those that come near, for
// a text in two languages. None when that is one whose first persons are not known, or when there are too few
// function words to tell.
func languagesOf(words []word) []string {
	const (
		least = 1.0  // function words: one that is of one language alone
		share = 0.08 // of all words
		near  = 0.6  // of the best
	)
	of, score := functionWords(), map[string]float64{}
	for _, w := range words {
		in := of[w.is]
		for _, language := range in {
			score[language] += 1 / float64(len(in))
		}
	}
	best := 0.0
	for _, s := range score {
		best = max(best, s)
	}
	if best < least || best < share*float64(len(words)) {
		return nil
	}
	for _, language := range strings.Fields(unspoken) {
		if score[language] == best {
			return nil
		}
	}
	var found []string
	for _, language := range strings.Fields(spoken) {
		if score[language] >= near*best {
			found = append(found, language)
		}
	}
	return found
}
