package lessons

import (
	"slices"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ChoiceBody asks to choose among options: one when Single, else every right one.
type ChoiceBody struct {
	Single  bool
	Options []Option
	Shuffle bool
}

func singleKind() kind {
	return choiceKind(TypeSingle, tx("één goed antwoord", "one right answer"), 2, 6, tx(`  - id: teamfoto
    type: single
    question: "Je maakte een vrolijke foto van het team. Wat doe je?"
    options:
      - text: "Plaatsen, want iedereen lacht"
        feedback: "Lachen is nog geen ja."
      - text: "Iedereen op de foto vragen"
        correct: true
    hint:
      - "Denk aan wie er achteraan staat."
    explanation: "Vraag het zo dat nee ook een gewoon antwoord is."
`, `  - id: team-photo
    type: single
    question: "You took a cheerful photo of the team. What do you do?"
    options:
      - text: "Post it, since everybody smiles"
        feedback: "A smile is not a yes."
      - text: "Ask everybody in the photo"
        correct: true
    hint:
      - "Think of who stands at the back."
    explanation: "Ask in such a way that no is an ordinary answer."
`))
}

func multipleKind() kind {
	return choiceKind(TypeMultiple, tx("een of meer goede antwoorden", "one or more right answers"), 3, 8, tx(`  - id: mag-zo
    type: multiple
    question: "Wat kun je plaatsen zonder het te vragen?"
    options:
      - text: "Een openbare vacature"
        correct: true
      - text: "Wat je leerde op een open cursus"
        correct: true
      - text: "Een foto met een bezoeker erop"
        feedback: "De bezoeker is te herkennen. Vraag het dus."
    shuffle: true
    explanation: "Openbaar of van jezelf: delen mag. Van een ander: eerst vragen."
    points: 2
    attempts: 3
`, `  - id: go-ahead
    type: multiple
    question: "What can you post without asking?"
    options:
      - text: "A public vacancy"
        correct: true
      - text: "What you learnt on an open course"
        correct: true
      - text: "A photo with a visitor in it"
        feedback: "The visitor can be recognised, so ask."
    shuffle: true
    explanation: "Public or your own: share it. Somebody else's: ask first."
    points: 2
    attempts: 3
`))
}

func choiceKind(name Type, doc yamlfile.Text, lowest, highest int, example yamlfile.Text) kind {
	return kind{
		name:    name,
		doc:     doc,
		example: example,
		keys: []yamlfile.Key{
			questionKey(),
			need("options", named("optie", "option", list(lowest, highest, optionShape(true))), "de opties, met correct: true bij wat goed is", "the options, with correct: true at what is right"),
			may("shuffle", truth(), "false", "toon de opties in wisselende volgorde", "show the options in a varying order"),
		},
		graded: true, said: true,
		decode: func(n yamlfile.Node) Body {
			return ChoiceBody{Single: name == TypeSingle, Options: decodeOptions(n.Get("options")), Shuffle: n.Get("shuffle").Bool()}
		},
	}
}

func (b ChoiceBody) check(c *checker, s Step) {
	at := s.node.Get("options")
	c.options(s, b.Options, at)
	if c.doc.Failed(at) {
		return
	}
	right := len(correctIDs(b.Options))
	switch {
	case b.Single && right != 1:
		c.errorf(s, s.node.Key("options"), "E110",
			`precies één optie moet correct: true hebben, nu %d. Is er geen goed antwoord? Gebruik dan type: poll`,
			`exactly one option must have correct: true, now %d do. Is there no right answer? Then use type: poll`, right)
	case !b.Single && right == 0:
		c.errorf(s, s.node.Key("options"), "E110",
			`minstens één optie moet correct: true hebben. Is er geen goed antwoord? Gebruik dan type: poll`,
			`at least one option must have correct: true. Is there no right answer? Then use type: poll`)
	case !b.Single && right == len(b.Options):
		c.errorf(s, s.node.Key("options"), "E111",
			`alle opties zijn goed; maak er minstens één fout, of gebruik type: checklist`,
			`all options are right; make at least one wrong, or use type: checklist`)
	}
}

func (b ChoiceBody) accept(a answers.Answer) error {
	if len(a.Choice) == 0 {
		return refuse("Kies eerst een antwoord.", "Choose an answer first.")
	}
	if b.Single && len(a.Choice) > 1 {
		return refuse("Kies één antwoord.", "Choose one answer.")
	}
	return knownChoices(a.Choice, optionIDs(b.Options))
}

// Grade is 1 for the one right option; with more right ones (right ticks − wrong ticks) ÷ right, at least 0.
func (b ChoiceBody) Grade(a answers.Answer) float64 {
	right, wrong := 0, 0
	for _, id := range a.Choice {
		if optionByID(b.Options, id).Correct {
			right++
		} else {
			wrong++
		}
	}
	return max(0, float64(right-wrong)/float64(max(1, len(correctIDs(b.Options)))))
}

// Solution ticks every right option.
func (b ChoiceBody) Solution() answers.Answer { return answers.Answer{Choice: correctIDs(b.Options)} }

// knownChoices refuses an answer that names something twice or something that is not there.
func knownChoices(chosen, known []string) error {
	for i, id := range chosen {
		if !slices.Contains(known, id) || slices.Contains(chosen[:i], id) {
			return refuse("Dat antwoord bestaat niet.", "There is no such answer.")
		}
	}
	return nil
}
