package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ExerciseBody is something to do away from the screen, in phases.
type ExerciseBody struct{ Phases []Phase }

// Phase is one part of an exercise. In self-study every phase is done alone.
type Phase struct {
	Work    string // alone pairs groups room
	Minutes int
	Text    string
}

func exerciseKind() kind {
	return kind{
		name: TypeExercise,
		doc:  tx("opdracht in fasen: alleen, in duo's, in groepen, met de zaal", "exercise in phases: alone, in pairs, in groups, with the room"),
		example: tx(`  - id: samen-kijken
    type: exercise
    phases:
      - work: alone
        minutes: 2
        text: "Zoek één bericht van een collega dat je goed vond."
      - work: pairs
        minutes: 4
        text: "Vertel elkaar waarom."
`, `  - id: looking-together
    type: exercise
    phases:
      - work: alone
        minutes: 2
        text: "Find one post of a colleague that you liked."
      - work: pairs
        minutes: 4
        text: "Tell each other why."
`),
		keys: []yamlfile.Key{
			need("phases", named("fase", "phase", list(1, 6, keyed(
				need("work", told(
					oneOf("alone", "pairs", "groups", "room"),
					about("alone", "ieder voor zich", "everybody alone"),
					about("pairs", "met z'n tweeën", "in twos"),
					about("groups", "in groepjes", "in small groups"),
					about("room", "met de hele zaal", "with the whole room"),
				), "met wie", "with whom"),
				need("minutes", whole(1, 45), "hoe lang", "how long"),
				need("text", str(200), "wat je doet", "what one does"),
			))), "de fasen", "the phases"),
		},
		said: true,
		decode: func(n yamlfile.Node) Body {
			var b ExerciseBody
			for _, p := range n.Get("phases").Items() {
				b.Phases = append(b.Phases, Phase{Work: p.Get("work").Str(), Minutes: p.Get("minutes").Int(), Text: p.Get("text").Str()})
			}
			return b
		},
	}
}

func (ExerciseBody) check(*checker, Step) {}

func (ExerciseBody) accept(answers.Answer) error { return nil }
