package lessons

import (
	"slices"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ExampleBody shows a case from practice, the organisation's own when there is one, and asks about it.
type ExampleBody struct {
	Fallback string // the case to show when the organisation has none
	Pick     string // "department", "any" or the id of a case
}

// Case is a company's own case for example steps.
type Case struct {
	ID, Title, Story, Result string
	Departments              []string
	Success                  bool
}

func exampleKind() kind {
	return kind{
		name: TypeExample,
		doc:  tx("voorbeeld uit de praktijk, met een vraag", "case from practice, with a question"),
		example: tx(`  - id: een-geval
    type: example
    question: "Wat had jij gedaan?"
    fallback: "Een collega plaatste een foto van haar nieuwe werkplek. Op het scherm stond een naam van een klant."
    pick: any
`, `  - id: a-case
    type: example
    question: "What would you have done?"
    fallback: "A colleague posted a photo of her new desk. A customer's name was on the screen."
    pick: any
`),
		keys: []yamlfile.Key{
			questionKey(),
			need("fallback", str(900), "voorbeeld als de organisatie er zelf geen heeft", "case when the organisation has none of its own"),
			may("pick", str(40), "department", "department, any of de id van een voorbeeld", "department, any or the id of a case"),
		},
		said: true,
		decode: func(n yamlfile.Node) Body {
			b := ExampleBody{Fallback: n.Get("fallback").Str(), Pick: n.Get("pick").Str()}
			if b.Pick == "" {
				b.Pick = "department"
			}
			return b
		},
	}
}

func (ExampleBody) check(*checker, Step) {}

func (ExampleBody) accept(answers.Answer) error { return nil }

// Case returns the organisation's case for a department, and false when the fallback has to do.
func (b ExampleBody) Case(cases []Case, department string) (Case, bool) {
	fits := func(c Case) bool {
		switch b.Pick {
		case "any":
			return true
		case "department":
			return len(c.Departments) > 0 && slices.Contains(c.Departments, department)
		}
		return c.ID == b.Pick
	}
	i := slices.IndexFunc(cases, fits)
	if i < 0 {
		return Case{}, false
	}
	return cases[i], true
}

// forStep is the audience with the cases that no earlier step has shown, so that a lesson with several examples does not
// tell the same one twice.
func (a Audience) forStep(before []Step, s Step) Audience {
	if _, ok := s.Body.(ExampleBody); !ok || len(a.Cases) == 0 {
		return a
	}
	left := slices.Clone(a.Cases)
	for _, st := range before {
		if b, ok := st.Body.(ExampleBody); ok {
			if c, found := b.Case(left, a.Department); found {
				left = slices.DeleteFunc(left, func(o Case) bool { return o.ID == c.ID })
			}
		}
	}
	a.Cases = left
	return a
}
