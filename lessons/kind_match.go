package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// MatchBody asks which right side belongs to each left side. The right sides are shuffled on screen.
type MatchBody struct{ Pairs []Pair }

// Pair is what belongs together.
type Pair struct{ Left, Right string }

func matchKind() kind {
	return kind{
		name: TypeMatch,
		doc:  tx("koppel wat bij elkaar hoort", "match what belongs together"),
		example: tx(`  - id: bij-wie
    type: match
    question: "Bij wie kun je waarvoor terecht?"
    pairs:
      - left: "Een boze reactie"
        right: "{webcare}"
      - left: "Een naam van een klant"
        right: "{privacy}"
    explanation: "Je hoeft het niet zelf op te lossen."
`, `  - id: whom-for-what
    type: match
    question: "Whom do you turn to for what?"
    pairs:
      - left: "An angry reply"
        right: "{webcare}"
      - left: "A customer's name"
        right: "{privacy}"
    explanation: "You need not solve it yourself."
`),
		keys: []yamlfile.Key{
			questionKey(),
			need("pairs", named("paar", "pair", list(2, 6, keyed(
				need("left", str(60), "linkerkant", "left side"),
				need("right", str(80), "wat erbij hoort", "what belongs to it"),
			))), "de paren", "the pairs"),
		},
		graded: true, said: true,
		decode: func(n yamlfile.Node) Body {
			var b MatchBody
			for _, p := range n.Get("pairs").Items() {
				b.Pairs = append(b.Pairs, Pair{Left: p.Get("left").Str(), Right: p.Get("right").Str()})
			}
			return b
		},
	}
}

func (b MatchBody) check(c *checker, s Step) {
	seen := map[string]bool{}
	for i, item := range s.node.Get("pairs").Items() {
		for side, text := range map[string]string{"left": b.Pairs[i].Left, "right": b.Pairs[i].Right} {
			if text != "" && seen[side+text] {
				c.errorf(s, item.Get(side), "E109", `"%s" staat er twee keer; zo is het antwoord niet te weten. Maak de paren verschillend`, `"%s" is there twice; so the answer cannot be known. Make the pairs differ`, text)
			}
			seen[side+text] = true
		}
	}
}

func (b MatchBody) accept(a answers.Answer) error {
	if len(a.Choice) != len(b.Pairs) {
		return refuse("Koppel ze allemaal.", "Match them all.")
	}
	return knownChoices(a.Choice, numbers(len(b.Pairs)))
}

// Grade is the part of the pairs that is right.
func (b MatchBody) Grade(a answers.Answer) float64 { return inPlace(a.Choice, len(b.Pairs)) }

// Solution gives every left side its own right side.
func (b MatchBody) Solution() answers.Answer { return answers.Answer{Choice: numbers(len(b.Pairs))} }
