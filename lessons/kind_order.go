package lessons

import (
	"strconv"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// OrderBody asks to put items in order. The file has them in the right order; they are shuffled on screen.
type OrderBody struct{ Items []string }

func orderKind() kind {
	return kind{
		name: TypeOrder,
		doc:  tx("zet in de goede volgorde", "put in the right order"),
		example: tx(`  - id: goede-volgorde
    type: order
    question: "In welke volgorde reageer je op een klacht?"
    items:
      - "Bedank voor de reactie"
      - "Geef het door aan {webcare}"
      - "Laat weten dat er iemand belt"
    explanation: "Eerst laten merken dat je leest, dan pas oplossen."
`, `  - id: right-order
    type: order
    question: "In what order do you reply to a complaint?"
    items:
      - "Say thanks for the reply"
      - "Pass it on to {webcare}"
      - "Say that somebody will call"
    explanation: "First show that you read it, then solve it."
`),
		keys: []yamlfile.Key{
			questionKey(),
			need("items", unique(list(3, 8, str(120))), "de onderdelen, in de goede volgorde", "the items, in the right order"),
		},
		graded: true, said: true,
		decode: func(n yamlfile.Node) Body { return OrderBody{Items: n.Get("items").Strs()} },
	}
}

func (OrderBody) check(*checker, Step) {}

func (b OrderBody) accept(a answers.Answer) error {
	if len(a.Choice) != len(b.Items) {
		return refuse("Geef alle onderdelen een plek.", "Give every item a place.")
	}
	return knownChoices(a.Choice, numbers(len(b.Items)))
}

// Grade is the part of the items that is in its right place.
func (b OrderBody) Grade(a answers.Answer) float64 { return inPlace(a.Choice, len(b.Items)) }

// Solution is the order of the file.
func (b OrderBody) Solution() answers.Answer { return answers.Answer{Choice: numbers(len(b.Items))} }

// numbers is "1" to n.
func numbers(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strconv.Itoa(i + 1)
	}
	return out
}

// inPlace is the part of n places that hold their own number.
func inPlace(chosen []string, n int) float64 {
	right := 0
	for i, id := range chosen {
		if id == strconv.Itoa(i+1) {
			right++
		}
	}
	return float64(right) / float64(max(1, n))
}
