package lessons

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// Type names the kind of interaction of a step.
type Type string

// The fifteen types of step.
const (
	TypeText       Type = "text"
	TypeExample    Type = "example"
	TypeSingle     Type = "single"
	TypeMultiple   Type = "multiple"
	TypeTrueFalse  Type = "truefalse"
	TypeOrder      Type = "order"
	TypeMatch      Type = "match"
	TypePoll       Type = "poll"
	TypeReflection Type = "reflection"
	TypeExercise   Type = "exercise"
	TypeChecklist  Type = "checklist"
	TypeScenario   Type = "scenario"
	TypeCommitment Type = "commitment"
	TypeProfile    Type = "profile"
	TypeRecap      Type = "recap"
)

// Body is what is special to one type of step.
type Body interface {
	// check looks at what the table of keys cannot say and reports it at the step's node.
	check(c *checker, s Step)
	// accept says whether an answer is complete enough to be given, else why not.
	accept(a answers.Answer) error
}

// Graded is a Body with a right answer.
type Graded interface {
	Body
	// Grade returns how much of an answer is right, from 0 to 1.
	Grade(a answers.Answer) float64
	// Solution returns the right answer as somebody would give it.
	Solution() answers.Answer
}

// kind is one type of step in the table: its keys and how it is read.
type kind struct {
	name Type
	doc  yamlfile.Text
	// example is a whole step that leans on no other, as it stands in a file.
	example yamlfile.Text
	keys    []yamlfile.Key // beside those of every step
	graded  bool           // also has hint, explanation, points, attempts, repeat
	said    bool           // also has plan and share
	decode  func(n yamlfile.Node) Body
}

// kinds is the table of all types, in the order of the reference.
func kinds() []kind {
	return []kind{
		textKind(), exampleKind(), singleKind(), multipleKind(), trueFalseKind(), orderKind(), matchKind(), pollKind(),
		reflectionKind(), exerciseKind(), checklistKind(), scenarioKind(), commitmentKind(), profileKind(), recapKind(),
	}
}

// aboutTypes tells of all types what they are, with an example.
func aboutTypes() []yamlfile.Choice {
	var all []yamlfile.Choice
	for _, k := range kinds() {
		all = append(all, yamlfile.Choice{Name: string(k.name), Doc: k.doc, Example: k.example})
	}
	return all
}

// Types lists the names of all types of step.
func Types() []string {
	var names []string
	for _, k := range kinds() {
		names = append(names, string(k.name))
	}
	return names
}
