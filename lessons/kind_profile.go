package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ProfileBody runs the LinkedIn checklist inside the lesson.
type ProfileBody struct {
	Moment string // before, after or now
}

func profileKind() kind {
	return kind{
		name: TypeProfile,
		doc:  tx("de LinkedIn-checklist, midden in de les", "the LinkedIn checklist, inside the lesson"),
		example: tx(`  - id: mijn-profiel
    type: profile
    question: "Hoe staat je profiel ervoor?"
    moment: before
`, `  - id: my-profile
    type: profile
    question: "How is your profile doing?"
    moment: before
`),
		keys: []yamlfile.Key{
			may("question", str(200), "", "vraag of opdracht erbij", "question or task beside it"),
			need("moment", told(
				oneOf("before", "after", "now"),
				about("before", "de meting vooraf", "the measurement beforehand"),
				about("after", "de meting achteraf; het plan toont het verschil", "the measurement afterwards; the plan shows the difference"),
				about("now", "gewoon zoals het nu is", "simply as it is now"),
			), "welke meting dit is", "which measurement this is"),
		},
		said:   true,
		decode: func(n yamlfile.Node) Body { return ProfileBody{Moment: n.Get("moment").Str()} },
	}
}

func (ProfileBody) check(*checker, Step) {}

func (ProfileBody) accept(answers.Answer) error { return nil }
