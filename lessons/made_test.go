package lessons_test

import (
	"fmt"
	"strconv"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// dice turns bytes into throws: the same bytes give the same lesson and the same moves. After the last byte every
// throw is 0.
type dice struct{ data []byte }

func (d *dice) roll(sides int) int {
	if len(d.data) == 0 || sides < 2 {
		return 0
	}
	n := int(d.data[0])
	d.data = d.data[1:]
	return n % sides
}

// one in so many throws is true.
func (d *dice) one(in int) bool { return d.roll(in) == in-1 }

// maker writes a lesson that has no errors, whatever the dice say.
type maker struct {
	*dice
	out     strings.Builder
	earlier []asked // steps that a when can refer to
	polls   []string
}

type asked struct {
	id     string
	values []string
}

// made is the file of a lesson thrown with dice.
func made(d *dice, id string) string {
	m := &maker{dice: d}
	m.f("format: lesson/1\nid: %s\nlanguage: nl\nrevision: %d\ntitle: \"Les\"\ngoal: \"Doel\"\ntrack: employee\nminutes: 10\nsteps:\n",
		id, 1+m.roll(3))
	for i := range 1 + m.roll(14) {
		m.step(i)
	}
	return m.out.String()
}

func (m *maker) f(format string, args ...any) { fmt.Fprintf(&m.out, format, args...) }

func (m *maker) step(i int) {
	kind := lessons.Types()[m.roll(len(lessons.Types()))]
	id := "s" + strconv.Itoa(i)
	m.f("  - id: %s\n    type: %s\n", id, kind)
	if m.one(4) {
		m.f("    departments: [%s]\n", []string{"it", "legal", "other", "it, other"}[m.roll(4)])
	}
	if m.one(5) {
		m.f("    mode: %s\n", []string{"self", "session", "both"}[m.roll(3)])
	}
	if m.one(3) {
		m.when()
	}
	switch t := lessons.Type(kind); t {
	case lessons.TypeSingle, lessons.TypeMultiple, lessons.TypeTrueFalse, lessons.TypeOrder, lessons.TypeMatch, lessons.TypeScenario:
		m.graded(t, id)
	case lessons.TypePoll:
		m.poll(id)
	default:
		m.open(t, id)
	}
}

// when gives a condition that refers to an earlier step, or to the score.
func (m *maker) when() {
	if len(m.earlier) == 0 || m.one(3) {
		m.f("    when: {%s: %d}\n", []string{"score_below", "score_from"}[m.roll(2)], 1+m.roll(100))
		return
	}
	e := m.earlier[m.roll(len(m.earlier))]
	m.f("    when: {step: %s, %s: [%s]}\n", e.id, []string{"is", "not"}[m.roll(2)], e.values[m.roll(len(e.values))])
}

func (m *maker) graded(t lessons.Type, id string) {
	m.f("    question: \"Vraag {webcare}?\"\n    explanation: \"Uitleg\"\n    attempts: %d\n    points: %d\n", 1+m.roll(3), m.roll(4))
	if m.one(2) {
		m.f("    hint: [\"Een\", \"Twee\"]\n    repeat: %t\n", m.one(2))
	}
	n := 3 + m.roll(3)
	switch t {
	case lessons.TypeSingle, lessons.TypeMultiple:
		m.f("    shuffle: %t\n    options:\n", m.one(2))
		right := m.roll(n)
		for i := range n {
			also := t == lessons.TypeMultiple && i != (right+1)%n && m.one(2)
			m.f("      - {text: \"Optie %d\", correct: %t}\n", i, i == right || also)
		}
		m.earlier = append(m.earlier, asked{id, []string{"a", "b", "c"}})
	case lessons.TypeTrueFalse:
		m.f("    answer: %t\n", m.one(2))
		m.earlier = append(m.earlier, asked{id, []string{"true", "false"}})
	case lessons.TypeOrder:
		m.f("    items: [\"Item 1\", \"Item 2\", \"Item 3\"%s]\n", []string{"", ", \"Item 4\""}[m.roll(2)])
	case lessons.TypeMatch:
		m.f("    pairs:\n")
		for i := range 2 + m.roll(3) {
			m.f("      - {left: \"Links %d\", right: \"Rechts %d\"}\n", i, i)
		}
	case lessons.TypeScenario:
		m.f("    nodes:\n      - {id: n0, text: \"Begin\", options: [{text: \"A\", goto: n1}, {text: \"B\", goto: n2}]}\n")
		m.f("      - {id: n1, text: \"Verder\", options: [{text: \"A\", goto: n0}, {text: \"B\", goto: n3}]}\n")
		m.f("      - {id: n2, text: \"Eind\", ending: %s}\n      - {id: n3, text: \"Eind\", ending: %s}\n",
			[]string{"good", "mixed", "bad"}[m.roll(3)], []string{"bad", "good"}[m.roll(2)])
		m.earlier = append(m.earlier, asked{id, []string{"good", "bad", "n2"}})
	}
}

func (m *maker) poll(id string) {
	if m.one(2) {
		m.f("    question: \"Vraag\"\n    scale: {from: \"Laag\", to: \"Hoog\", steps: 5}\n")
		for _, p := range m.polls {
			m.f("    compare: %s\n", p)
			break
		}
		m.polls = append(m.polls, id)
		m.earlier = append(m.earlier, asked{id, []string{"1", "5"}})
		return
	}
	m.f("    question: \"Vraag\"\n    options: [\"Ja\", \"Nee\", \"Soms\"]\n    max: %d\n", 1+m.roll(2))
	m.earlier = append(m.earlier, asked{id, []string{"a", "c"}})
}

// open writes a step without a right answer.
func (m *maker) open(t lessons.Type, id string) {
	switch t {
	case lessons.TypeText:
		m.f("    text: \"Tekst voor {organisation}.\"\n    variants: {it: {text: \"Voor it\"}, other: {text: \"Voor wie overblijft\"}}\n")
	case lessons.TypeExample:
		m.f("    question: \"Vraag\"\n    fallback: \"Voorbeeld\"\n")
	case lessons.TypeReflection:
		m.f("    question: \"Vraag\"\n    min_words: %d\n    required: %t\n    points: %d\n", m.roll(3), m.one(2), m.roll(2))
	case lessons.TypeExercise:
		m.f("    phases: [{work: alone, minutes: 1, text: \"Doe\"}]\n")
	case lessons.TypeChecklist:
		m.f("    question: \"Vraag\"\n    items: [\"Een\", \"Twee\"]\n    points: %d\n", m.roll(3))
		m.earlier = append(m.earlier, asked{id, []string{"1", "2"}})
	case lessons.TypeCommitment:
		m.f("    question: \"Vraag\"\n    min: %d\n", m.roll(3))
	case lessons.TypeProfile:
		m.f("    moment: now\n")
	case lessons.TypeRecap:
		m.f("    ask: %d\n", m.roll(4))
	}
}

// answer throws an answer to a step: often a good one, sometimes one that must be refused.
func (d *dice) answer(s lessons.Step) answers.Answer {
	g, graded := s.Body.(lessons.Graded)
	switch n := d.roll(8); {
	case n == 7:
		return answers.Answer{Choice: []string{"x", "1"}, Lines: []string{""}, Plans: []answers.IfThen{{}}, Score: 7, Attempts: 9, Open: true}
	case n == 6:
		return answers.Answer{}
	case graded && n < 3:
		return g.Solution()
	}
	switch b := s.Body.(type) {
	case lessons.ChoiceBody:
		if b.Single {
			return choice(b.Options[d.roll(len(b.Options))].ID)
		}
		return choice(b.Options[d.roll(2)].ID, b.Options[2].ID)
	case lessons.TrueFalseBody:
		return choice(strconv.FormatBool(d.one(2)))
	case lessons.PollBody:
		return choice([]string{"a", "b", "1", "2"}[d.roll(4)])
	case lessons.OrderBody, lessons.MatchBody:
		right := g.Solution().Choice
		at := d.roll(len(right))
		return choice(append(append([]string{}, right[at:]...), right[:at]...)...)
	case lessons.ScenarioBody:
		return choice(b.Nodes[0].ID, []string{"n1", "n2"}[d.roll(2)])
	case lessons.ChecklistBody:
		return choice([]string{"1", "2"}[:d.roll(3)]...)
	case lessons.CommitmentBody:
		return answers.Answer{Plans: []answers.IfThen{{If: "Als", Then: "dan"}, {Then: "dan"}, {If: "Als", Then: "dan", Due: "2026-12-24"}}[:1+d.roll(3)]}
	}
	return written("een twee drie", "vier")
}
