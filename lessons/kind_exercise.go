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
		keys: []yamlfile.Key{
			need("phases", named("fase", "phase", list(1, 6, keyed(
				need("work", oneOf("alone", "pairs", "groups", "room"), "met wie", "with whom"),
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
