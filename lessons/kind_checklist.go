package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ChecklistBody is a list to tick off; what stays unticked becomes an open action.
type ChecklistBody struct{ Items []string }

func checklistKind() kind {
	return kind{
		name: TypeChecklist,
		doc:  tx("lijst om af te vinken", "list to tick off"),
		example: tx(`  - id: voor-je-plaatst
    type: checklist
    question: "Loop dit na voordat je iets plaatst."
    items:
      - "Niemand is te herkennen die dat niet wil"
      - "Er staat niets op het scherm achter mij"
    points: 1
    plan: actions
`, `  - id: before-you-post
    type: checklist
    question: "Go through this before you post."
    items:
      - "Nobody can be recognised who would rather not"
      - "There is nothing on the screen behind me"
    points: 1
    plan: actions
`),
		keys: []yamlfile.Key{
			questionKey(),
			need("items", unique(list(1, 12, str(120))), "wat af te vinken is", "what there is to tick off"),
			may("points", whole(0, 10), "0", "punten als alles is afgevinkt", "points when all is ticked"),
		},
		said:   true,
		decode: func(n yamlfile.Node) Body { return ChecklistBody{Items: n.Get("items").Strs()} },
	}
}

func (ChecklistBody) check(*checker, Step) {}

func (b ChecklistBody) accept(a answers.Answer) error {
	return knownChoices(a.Choice, numbers(len(b.Items)))
}
