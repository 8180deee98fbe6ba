package lessons_test

import (
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// base is a lesson without mistakes, to put one in.
const base = `format: lesson/1
id: base
language: nl
title: "Een les"
goal: "Je kunt het."
track: employee
minutes: 5
steps:
  - id: choose
    type: single
    title: "Kop"
    text: "Tekst"
    question: "Vraag"
    options:
      - {text: "Goed", correct: true}
      - "Fout"
      - "Ook fout"
    hint: "Hulp"
    explanation: "Uitleg"
    minutes: 5
  - id: statement
    type: truefalse
    question: "Stelling"
    answer: true
    explanation: "Uitleg"
  - id: ready
    type: checklist
    question: "Klaar?"
    items: ["Een", "Twee"]
  - {id: why, type: reflection, question: "Waarom?"}
`

// Each of the forty mistakes that authors really make is read as was meant, or reported where it stands.
func TestMistakesOfAuthors(t *testing.T) {
	title := func(l lessons.Lesson) string { return l.Steps[0].Title }
	cases := []struct {
		name, old, new string
		rule           string // reported, or
		read           string // read as was meant
		text           func(lessons.Lesson) string
	}{
		{name: "colon in text", old: `title: "Kop"`, new: `title: Let op: deel nooit klantdata`, rule: "E010"},
		{name: "leading !", old: `hint: "Hulp"`, new: `hint: !Nooit klantnamen delen`, rule: "E014"},
		{name: "leading !fn(", old: `hint: "Hulp"`, new: `hint: !is.na(c(3, 5)) will negate`, rule: "E014"},
		{name: "leading *", old: `title: "Kop"`, new: `title: *Belangrijk* lees dit`, rule: "E011"},
		{name: "leading &", old: `- "Fout"`, new: `- &Co is een bedrijf`, rule: "E013"},
		{name: "leading @", old: `- "Fout"`, new: `- @collega noemen`, rule: "E011"},
		{name: "leading `", old: `title: "Kop"`, new: "title: `code` x", rule: "E011"},
		{name: "leading %", old: `question: "Vraag"`, new: `question: %80 van de mensen`, rule: "E011"},
		{name: "leading [", old: `- "Fout"`, new: `- [x] afgevinkt`, rule: "E011"},
		{name: "leading {", old: `- "Fout"`, new: `- {naam} vul in`, rule: "E011"},
		{name: "leading quote then text", old: `question: "Vraag"`, new: `question: "Social dieren" bestaan niet`, rule: "E012"},
		{name: "leading '", old: `- "Fout"`, new: `- 's Ochtends plaatsen`, rule: "E012"},
		{name: "leading >", old: `text: "Tekst"`, new: `text: > citaat`, rule: "E011"},
		{name: "leading |", old: `text: "Tekst"`, new: `text: | balk`, rule: "E011"},
		{name: "leading -", old: `title: "Kop"`, new: `title: - streepje`, rule: "E011"},
		{name: "leading ?", old: `question: "Vraag"`, new: `question: ? wat`, rule: "E011"},
		{name: "hash in text", old: `explanation: "Uitleg"`, new: `explanation: Gebruik de hashtag #olievlek vaak`, rule: "E016"},
		{name: "yes and no", old: `answer: true`, new: `answer: no`, rule: "E107"},
		{name: "yes as a text", old: `title: "Kop"`, new: `title: yes`, read: "yes", text: title},
		{
			name: "true answer", old: `answer: true`, new: `answer: true`, read: "true",
			text: func(l lessons.Lesson) string { return fmt.Sprint(l.Steps[1].Body.(lessons.TrueFalseBody).Answer) },
		},
		{
			name: "list of yes no ja nee on off", old: `items: ["Een", "Twee"]`,
			new:  `items: [yes, no, ja, nee, on, off, true, 5, 1.0, 2026-01-02, 0x10, 12:30]`,
			read: "yes no ja nee on off true 5 1.0 2026-01-02 0x10 12:30",
			text: func(l lessons.Lesson) string { return strings.Join(l.Steps[2].Body.(lessons.ChecklistBody).Items, " ") },
		},
		{name: "bool from Ja", old: `correct: true`, new: `correct: ja`, rule: "E107"},
		{name: "tab indent", old: `    hint: "Hulp"`, new: "\thint: \"Hulp\"", rule: "E002"},
		{name: "dup key", old: `hint: "Hulp"`, new: "hint: \"Hulp\"\n    hint: \"Meer hulp\"", rule: "E102"},
		{name: "unknown key", old: `title: "Kop"`, new: `titel: "Kop"`, rule: "E101"},
		{name: "minutes in words", old: "    minutes: 5", new: `    minutes: vijf`, rule: "E104"},
		{name: "minutes with unit", old: "    minutes: 5", new: `    minutes: 5 min`, rule: "E104"},
		{name: "missing space after colon", old: `title: "Kop"`, new: `title:Kop`, rule: "E019"},
		{name: "bad indent", old: `    options:`, new: `      options:`, rule: "E018"},
		{name: "smart quotes", old: `question: "Vraag"`, new: `question: “Hallo: wereld”`, rule: "E017"},
		{name: "nbsp indent", old: `    hint: "Hulp"`, new: "\u00a0\u00a0\u00a0\u00a0hint: \"Hulp\"", rule: "E018"},
		{name: "BOM", old: "format: lesson/1", new: "\ufeffformat: lesson/1", read: "Kop", text: title},
		{
			name: "CRLF", old: `text: "Tekst"`, new: "text: |\r\n      regel 1\r\n      regel 2\r", read: "regel 1\nregel 2",
			text: func(l lessons.Lesson) string { return l.Steps[0].Text },
		},
		{name: "unclosed quote", old: `question: "Vraag"`, new: `question: "Vraag`, rule: "E015"},
		{name: "option is map by colon", old: `- "Fout"`, new: `- Ja: ik doe mee`, rule: "E010"},
		{name: "anchors", old: `title: "Kop"`, new: "title: &a x", rule: "E013"},
		{name: "two docs", old: `  - {id: why,`, new: "---\n  - {id: why,", rule: "E007"},
		{name: "empty", old: base, new: "", rule: "E001"},
		{name: "latin1", old: `title: "Kop"`, new: "title: caf\xe9", rule: "E003"},
		{name: "control char", old: `title: "Kop"`, new: "title: \"a\x07b\"", rule: "E006"},
		{name: "null title", old: `title: "Kop"`, new: "title:", rule: "E108"},
	}
	for _, c := range cases {
		doc := strings.Replace(base, c.old, c.new, 1)
		l, problems := lessons.Read("m.yaml", []byte(doc), lessons.Options{})
		if c.rule == "" {
			if problems.Errors() > 0 {
				t.Errorf("%s: %v", c.name, problems)
			} else if got := c.text(l); got != c.read {
				t.Errorf("%s: %q, want %q", c.name, got, c.read)
			}
			continue
		}
		first := 1 + strings.Count(base[:strings.Index(base, c.old)], "\n")
		last := first + strings.Count(c.new, "\n")
		if !reported(problems, c.rule, first, last) {
			t.Errorf("%s: want %s on line %d-%d, got %v", c.name, c.rule, first, last, problems)
		}
	}
}

func reported(problems yamlfile.Problems, rule string, first, last int) bool {
	for _, p := range problems {
		if p.Rule == rule && p.Severity == yamlfile.Error && p.Line >= first && p.Line <= last {
			return true
		}
	}
	return false
}

// No word is lost in silence: a text without quotes is read as it was typed, or there is an error, or a warning
// about that very line.
func TestNoWordIsLost(t *testing.T) {
	places := []struct {
		old, new string
		text     func(lessons.Lesson) string
	}{
		{`title: "Een les"`, "title: ", func(l lessons.Lesson) string { return l.Title }},
		{`title: "Kop"`, "title: ", func(l lessons.Lesson) string { return l.Steps[0].Title }},
		{`text: "Tekst"`, "text: ", func(l lessons.Lesson) string { return l.Steps[0].Text }},
		{`question: "Vraag"`, "question: ", func(l lessons.Lesson) string { return l.Steps[0].Question }},
		{`explanation: "Uitleg"`, "explanation: ", func(l lessons.Lesson) string { return l.Steps[0].Explanation }},
		{`- "Fout"`, "- ", func(l lessons.Lesson) string { return l.Steps[0].Body.(lessons.ChoiceBody).Options[1].Text }},
		{`text: "Goed"`, "text: ", func(l lessons.Lesson) string { return l.Steps[0].Body.(lessons.ChoiceBody).Options[0].Text }},
		{`"Een"`, "", func(l lessons.Lesson) string { return l.Steps[2].Body.(lessons.ChecklistBody).Items[0] }},
		{`"Waarom?"`, "", func(l lessons.Lesson) string { return l.Steps[3].Question }},
	}
	rapid.Check(t, func(rt *rapid.T) {
		parts := rapid.SliceOfN(rapid.SampledFrom([]string{
			":", "#", "!", "&", "*", "@", "`", "%", "[", "]", "{", "}", ">", "|", "-", "?", "'", "\"", ",", " ", " ", "\t",
			"let", "op", "klant", "ja", "null", "5", "webcare", "é", "://", "text", "correct", "true",
		}), 1, 9).Draw(rt, "parts")
		text := strings.TrimSpace(strings.Join(parts, ""))
		place := rapid.SampledFrom(places).Draw(rt, "place")
		inFlow := place.new == "" || strings.HasPrefix(place.old, `text: "Goed`)
		if text == "" || inFlow && strings.ContainsAny(text, ",]}") {
			return // these belong to the list it stands in
		}
		doc := strings.Replace(base, place.old, place.new+text, 1)
		l, problems := lessons.Read("l.yaml", []byte(doc), lessons.Options{})
		if problems.Errors() > 0 {
			return
		}
		line := 1 + strings.Count(base[:strings.Index(base, place.old)], "\n")
		for _, p := range problems {
			if p.Line == line {
				return
			}
		}
		if got := place.text(l); got != text && got != unquoted(text) {
			rt.Fatalf("%s%s is read as %q without a word", place.new, text, got)
		}
	})
}

// unquoted is a text that was typed between quotes after all.
func unquoted(text string) string {
	if n := len(text); n > 1 && text[0] == text[n-1] && (text[0] == '\'' || text[0] == '"') {
		inner := text[1 : n-1]
		if text[0] == '\'' {
			inner = strings.ReplaceAll(inner, "''", "'")
		}
		return inner
	}
	return text
}
