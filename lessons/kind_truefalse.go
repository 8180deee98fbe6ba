package lessons

import (
	"strconv"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// TrueFalseBody asks whether a statement is true. There is one attempt.
type TrueFalseBody struct {
	Answer   bool
	Feedback string // for who got it wrong
}

func trueFalseKind() kind {
	return kind{
		name: TypeTrueFalse,
		doc:  tx("een stelling: waar of niet waar", "a statement: true or false"),
		example: tx(`  - id: zwart-gemaakt
    type: truefalse
    question: "Een schermafdruk met zwartgemaakte namen mag altijd online."
    answer: false
    explanation: "Ook zonder namen is te zien welk systeem je gebruikt."
    feedback: "Kijk nog eens wat er behalve de namen op staat."
    repeat: false
`, `  - id: blacked-out
    type: truefalse
    question: "A screenshot with the names blacked out can always be posted."
    answer: false
    explanation: "Even without names it shows which system you use."
    feedback: "Look again at what is there beside the names."
    repeat: false
`),
		keys: []yamlfile.Key{
			need("question", str(200), "de stelling", "the statement"),
			need("answer", truth(), "true als de stelling waar is", "true if the statement is true"),
			need("explanation", str(600), "uitleg na het antwoord", "explanation after the answer"),
			may("feedback", str(300), "", "reactie op wie het mis heeft", "reply to who is wrong"),
		},
		graded: true, said: true,
		decode: func(n yamlfile.Node) Body {
			return TrueFalseBody{Answer: n.Get("answer").Bool(), Feedback: n.Get("feedback").Str()}
		},
	}
}

func (TrueFalseBody) check(*checker, Step) {}

func (TrueFalseBody) accept(a answers.Answer) error {
	if len(a.Choice) != 1 {
		return refuse("Kies waar of niet waar.", "Choose true or false.")
	}
	return knownChoices(a.Choice, []string{"true", "false"})
}

// Grade is 1 when the statement was judged right, else 0.
func (b TrueFalseBody) Grade(a answers.Answer) float64 {
	if len(a.Choice) == 1 && a.Choice[0] == strconv.FormatBool(b.Answer) {
		return 1
	}
	return 0
}

// Solution is the statement's truth.
func (b TrueFalseBody) Solution() answers.Answer {
	return answers.Answer{Choice: []string{strconv.FormatBool(b.Answer)}}
}
