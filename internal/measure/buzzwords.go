package measure

import (
	"slices"
	"strings"
	"sync"

	"ambassadeur/internal/member"
)

// buzzwords are words that say nothing of somebody, folded, in the notation of phrases. Those that are a job term as
// well, such as dynamic, storyteller, evangelist, strategic and creative, are not here, or only beside what they are hollow
// with.
const buzzwords = `
	passionate
	passion for
	results/result/goal driven/oriented/focused
	^ driven
	highly/very/extremely/self driven
	highly/very motivated
	^ motivated
	guru
	ninja
	rockstar
	rock star
	wizard
	thought leader
	thought leaders
	visionary
	game changer
	gamechanger
	world class
	best in class
	go getter
	self starter
	hardworking
	hard working
	team player
	out of the box
	outside the box
	proven track record
	dynamic/seasoned professional/leader/manager/executive/marketer/team/individual/personality/entrepreneur
	enthusiastic
	inspirational
	synergy
	synergies
	gepassioneerd
	gepassioneerde
	passievol
	passievolle
	passie voor
	met passie
	^ gedreven
	een/zeer/erg/heel/hoogst gedreven
	resultaat gedreven/gericht/gerichte
	resultaatgedreven
	resultaatgericht
	resultaatgerichte
	resultaatsgericht
	doelgericht
	doelgerichte
	klantgericht
	klantgerichte
	proactief
	proactieve
	enthousiast
	enthousiaste
	gemotiveerd
	gemotiveerde
	bevlogen
	daadkrachtig
	daadkrachtige
	ambitieus
	ambitieuze
	inspirerend
	inspirerende
	verbinder
	verbindend leider
	verbindende professional
	duizendpoot
	teamspeler
	aanpakker
	visionair
	innovatief/dynamisch denker/professional/leider/ondernemer/manager
	innovatieve/dynamische denker/professional/leider/ondernemer/manager
	spin in het web
	leidenschaftlich
	leidenschaftlicher
	leidenschaftliche
	passionne
	passionnee
	apasionado
	apasionada
	apaixonado
	apaixonada`

// ordinary is where such a word is an ordinary one.
const ordinary = `
	ninja van/theory/warrior/kitchen/one
	rockstar games/energy/consulting
	guru com
	wizard of/world/pharma
	wizards of
	enthousiast team`

var hollow = sync.OnceValue(func() []phrase { return phrases(buzzwords) })

var plain = sync.OnceValue(func() []phrase { return phrases(ordinary) })

// buzzwordsIn is the buzzwords in a text as they stand there, each once, but for those in the name of an employer.
func buzzwordsIn(text string, words []word, positions []member.Position) []string {
	spare := make([]bool, len(words))
	cover := func(from, to int) {
		for i := from; i < to; i++ {
			spare[i] = true
		}
	}
	for _, p := range positions {
		name := wordsOf(p.Company)
		for i := range words {
			if len(name) > 0 && follows(words[i:], name) {
				cover(i, i+len(name))
			}
		}
	}
	for i := range words {
		for _, p := range plain() {
			cover(i, p.at(words, i))
		}
	}
	var found, seen []string
	for i := 0; i < len(words); i++ {
		end := -1
		for _, p := range hollow() {
			if !spare[i] {
				end = max(end, p.at(words, i))
			}
		}
		if end < 0 {
			continue
		}
		one := text[words[i].from:words[end-1].to]
		if folded := strings.ToLower(one); !slices.Contains(seen, folded) {
			found, seen = append(found, one), append(seen, folded)
		}
		i = end - 1
	}
	return found
}

// follows reports whether words begin with those of a name.
func follows(words, name []word) bool {
	return len(words) >= len(name) && slices.EqualFunc(words[:len(name)], name, func(a, b word) bool { return a.is == b.is })
}
