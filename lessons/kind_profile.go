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
		keys: []yamlfile.Key{
			may("question", str(200), "", "vraag of opdracht erbij", "question or task beside it"),
			need("moment", oneOf("before", "after", "now"), "voor, na of gewoon nu", "before, after or simply now"),
		},
		said:   true,
		decode: func(n yamlfile.Node) Body { return ProfileBody{Moment: n.Get("moment").Str()} },
	}
}

func (ProfileBody) check(*checker, Step) {}

func (ProfileBody) accept(answers.Answer) error { return nil }
