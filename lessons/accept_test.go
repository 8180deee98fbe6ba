package lessons_test

import (
	"errors"
	"reflect"
	"strings"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// What cannot be an answer is refused in the learner's words, and nothing changes.
func TestRefusals(t *testing.T) {
	l := allTypes(t, "nl")
	plan := func(ps ...answers.IfThen) answers.Answer { return answers.Answer{Plans: ps} }
	for _, c := range []struct {
		step  string
		given answers.Answer
		says  string
	}{
		{"before", choice(), "Kies eerst iets."},
		{"before", choice("6"), "Dat antwoord bestaat niet."},
		{"before", choice("1", "2"), "Je mag er hooguit 1 kiezen."},
		{"role", choice("write", "write"), "Dat antwoord bestaat niet."},
		{"role", choice("write", "react", "read"), "Je mag er hooguit 2 kiezen."},
		{"first", choice(), "Kies eerst een antwoord."},
		{"first", choice("vacancy", "photo"), "Kies één antwoord."},
		{"first", choice("a"), "Dat antwoord bestaat niet."},
		{"several", choice("a", "a"), "Dat antwoord bestaat niet."},
		{"statement", choice(), "Kies waar of niet waar."},
		{"statement", choice("waar"), "Dat antwoord bestaat niet."},
		{"row", choice("1", "2"), "Geef alle onderdelen een plek."},
		{"row", choice("1", "2", "3", "3"), "Dat antwoord bestaat niet."},
		{"couples", choice("1"), "Koppel ze allemaal."},
		{"couples", choice("1", "", "2"), "Dat antwoord bestaat niet."},
		{"topics", written(), "Schrijf hier iets, al is het één regel. Overslaan mag ook."},
		{"topics", written("  ", ""), "Schrijf hier iets, al is het één regel. Overslaan mag ook."},
		{"topics", written("planning"), "Nog één woord erbij, dan heb je er later iets aan."},
		{"topics", written(strings.Repeat("é", 2001)), "Dit zijn 2001 tekens; er passen er 2.000."},
		{"ready", choice("4"), "Dat antwoord bestaat niet."},
		{"angry", choice(), "Maak eerst een keuze."},
		{"angry", choice("good"), "Maak eerst een keuze."},
		{"angry", choice("start", "late"), "Die keuze is er niet."},
		{"angry", choice("start", "wait"), "Het verhaal is nog niet af."},
		{"agreed", plan(), "Spreek er minstens 1 met jezelf af. Overslaan mag ook."},
		{"agreed", plan(answers.IfThen{If: "Als"}), "Vul ook in wat je dan doet."},
		{"agreed", plan(answers.IfThen{If: strings.Repeat("x", 201), Then: "dan"}), "Houd het kort: hooguit 200 tekens per deel."},
		{"agreed", plan(answers.IfThen{Then: "dan", Due: "24 december"}), "Schrijf de datum als 2026-12-31."},
	} {
		w := at(t, begun(l), c.step)
		next, err := w.Submit(c.given, monday())
		var no lessons.Refusal
		if !errors.As(err, &no) || no.In("nl") != c.says || no.Error() != no.In("en") || no.In("en") == "" {
			t.Errorf("%s %+v: %v", c.step, c.given, err)
		}
		if !reflect.DeepEqual(next.Progress(), w.Progress()) {
			t.Errorf("%s: a refused answer was kept", c.step)
		}
	}
}

// What says enough is taken: a longest text, a commitment without an if, nothing where nothing is asked.
func TestTaken(t *testing.T) {
	l := allTypes(t, "nl")
	for step, a := range map[string]answers.Answer{
		"topics":   written(strings.Repeat("é ", 1000)),
		"agreed":   {Plans: []answers.IfThen{{Then: "dan reageer ik", Due: "2026-12-24"}}},
		"welcome":  {},
		"story":    {},
		"ready":    {},
		"measure":  {},
		"back":     {},
		"role":     choice("read", "write"),
		"together": {},
	} {
		w := lessons.Begin(l, alone(""), answers.Progress{}, monday(), 1)
		if step == "together" {
			w = w.For(lessons.Audience{Mode: lessons.Room})
		}
		given(t, at(t, w, step), a)
	}
}
