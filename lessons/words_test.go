package lessons_test

import (
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// A placeholder reads as the organisation's word, else as a neutral one, with a capital where a sentence begins.
func TestPlaceholders(t *testing.T) {
	words := map[string]string{"webcare": "het team van Sanne", "privacy": "Ömer (privacy@bedrijf.nl)", "teamleider": "de teamleider"}
	for _, c := range []struct{ lang, text, neutral, filled string }{
		{"nl", "Vraag het {webcare}.", "Vraag het het webcareteam.", "Vraag het het team van Sanne."},
		{"nl", "{webcare} antwoordt.", "Het webcareteam antwoordt.", "Het team van Sanne antwoordt."},
		{"nl", "Klaar. {webcare} antwoordt.", "Klaar. Het webcareteam antwoordt.", "Klaar. Het team van Sanne antwoordt."},
		{"nl", "Klaar? **{webcare}** antwoordt.", "Klaar? **Het webcareteam** antwoordt.", "Klaar? **Het team van Sanne** antwoordt."},
		{"nl", "Bel:\n\n- {webcare}\n- {privacy}", "Bel:\n\n- Het webcareteam\n- De privacycontactpersoon", "Bel:\n\n- Het team van Sanne\n- Ömer (privacy@bedrijf.nl)"},
		{"nl", "Bel\n{webcare}.", "Bel\nhet webcareteam.", "Bel\nhet team van Sanne."},
		{"nl", "> {webcare} antwoordt", "> Het webcareteam antwoordt", "> Het team van Sanne antwoordt"},
		{"nl", "{privacy}: mail {privacy}", "De privacycontactpersoon: mail de privacycontactpersoon", "Ömer (privacy@bedrijf.nl): mail Ömer (privacy@bedrijf.nl)"},
		{"nl", "Bij {organisation} en {communication}.", "Bij je organisatie en de afdeling communicatie.", "Bij je organisatie en de afdeling communicatie."},
		{"nl", "{forerunner}, {policy}", "De voorloper van je afdeling, de richtlijn van je organisatie", "De voorloper van je afdeling, de richtlijn van je organisatie"},
		{"en", "Ask {privacy} or {forerunner}.", "Ask the privacy contact or your department's forerunner.", "Ask Ömer (privacy@bedrijf.nl) or your department's forerunner."},
		{"en", "{organisation}, {webcare}, {communication}, {policy}", "Your organisation, the webcare team, the communications department, your organisation's guideline", "Your organisation, het team van Sanne, the communications department, your organisation's guideline"},
		{"nl", "Vraag {teamleider} of {iets anders}.", "Vraag {teamleider} of {iets anders}.", "Vraag de teamleider of {iets anders}."},
		{"nl", "Zonder {} of { webcare } of {een\nregel}", "Zonder {} of { webcare } of {een\nregel}", "Zonder {} of { webcare } of {een\nregel}"},
	} {
		if got := (lessons.Audience{}).Worded(lessons.Step{Text: c.text}, c.lang).Text; got != c.neutral {
			t.Errorf("%q neutral: %q, want %q", c.text, got, c.neutral)
		}
		if got := (lessons.Audience{Words: func(string) map[string]string { return words }}).Worded(lessons.Step{Text: c.text}, c.lang).Text; got != c.filled {
			t.Errorf("%q filled: %q, want %q", c.text, got, c.filled)
		}
	}
}

// Every known placeholder has a neutral reading in every language.
func TestEveryPlaceholderReads(t *testing.T) {
	for _, word := range lessons.Placeholders() {
		for _, lang := range lessons.Languages() {
			if got := (lessons.Audience{}).Worded(lessons.Step{Text: "x {" + word + "}"}, lang).Text; len(got) < 6 || got[2] == '{' {
				t.Errorf("%s in %s reads %q", word, lang, got)
			}
		}
	}
}

// A placeholder is filled in wherever the format allows one, whatever the type of step.
func TestFilledEverywhere(t *testing.T) {
	a := alone("")
	a.Words = func(string) map[string]string { return map[string]string{"organisation": "Bakker & Co"} }
	for _, lang := range lessons.Languages() {
		l := allTypes(t, lang)
		for _, s := range l.Steps {
			worded := a.Worded(s, lang)
			text := allText(worded)
			if worded.Image != nil {
				text += worded.Image.Alt + worded.Link.Text
			}
			for _, word := range lessons.Placeholders() {
				if strings.Contains(text, "{"+word+"}") {
					t.Errorf("%s %s still has {%s}: %s", lang, s.ID, word, text)
				}
			}
		}
		if s, _ := l.Step("before"); s.Body.(lessons.PollBody).Scale.To == a.Worded(s, lang).Body.(lessons.PollBody).Scale.To {
			t.Error("the scale's words were not filled in, or the lesson itself was changed")
		}
	}
}

// A department reads its own wording; who belongs nowhere reads that of "other"; the lesson itself stays as it is.
func TestVariants(t *testing.T) {
	l := allTypes(t, "nl")
	for department, want := range map[string]string{
		"it": "Geen systeemnamen, wel je vak.", "other": "Voor iedereen die nergens bij hoort.",
		"": "Voor iedereen die nergens bij hoort.", "zorg": "Voor iedereen die nergens bij hoort.",
		"sales": "Dit is **geen** toets. Twijfel je, vraag het het webcareteam.\n\n- Lees rustig.\n- Sla gerust over.",
	} {
		w := lessons.Begin(l, alone(department), answers.Progress{}, monday(), 1)
		if s, _ := at(t, w, "welcome").Step(); s.Text != want {
			t.Errorf("%q reads %q", department, s.Text)
		}
	}
	w := lessons.Begin(l, alone("it"), answers.Progress{}, monday(), 1)
	s, _ := at(t, w, "first").Step()
	if s.Question != "Wat deel je als beheerder het eerst?" || !slices.Equal(s.Hints, []string{"Denk aan versies."}) ||
		s.Explanation != "Openbaar, en zonder versies." || s.Title != "Als eerste" {
		t.Errorf("%+v", s)
	}
	s, _ = at(t, w, "agreed").Step()
	if b := s.Body.(lessons.CommitmentBody); len(b.Suggest) != 1 || b.Suggest[0].If != "Als een storing is opgelost" || b.Rhythm != "weekly" {
		t.Errorf("%+v", b)
	}
	if s, _ := l.Step("agreed"); len(s.Body.(lessons.CommitmentBody).Suggest) != 2 {
		t.Error("the lesson was changed")
	}
}

// An example shows the organisation's own case when there is one that fits, else what the lesson brings.
func TestCases(t *testing.T) {
	own := []lessons.Case{
		{ID: "hr-case", Story: "Over een vacature.", Departments: []string{"hr"}},
		{ID: "it-case", Story: "Over een storing bij {organisation}.", Result: "Drie reacties.", Departments: []string{"it", "research"}},
		{ID: "all-case", Story: "Over iedereen."},
	}
	fallback := "Een beheerder schreef over een storing, zonder namen van systemen."
	for _, c := range []struct{ pick, department, want string }{
		{"department", "it", "Over een storing bij je organisatie.\n\nDrie reacties."},
		{"department", "hr", "Over een vacature."},
		{"department", "legal", "Eigen fallback."},
		{"department", "", "Eigen fallback."},
		{"any", "legal", "Over een vacature."},
		{"all-case", "it", "Over iedereen."},
		{"unknown-case", "it", "Eigen fallback."},
	} {
		l := employee(t, "  - {id: e, type: example, question: \"Wat?\", fallback: \"Eigen fallback.\", pick: "+c.pick+"}\n")
		s, _ := lessons.Begin(l, lessons.Audience{Department: c.department, Mode: lessons.Self, Cases: own}, answers.Progress{}, monday(), 1).Step()
		if got := s.Body.(lessons.ExampleBody).Fallback; got != c.want {
			t.Errorf("%s for %q: %q", c.pick, c.department, got)
		}
	}
	w := lessons.Begin(allTypes(t, "nl"), alone("sales"), answers.Progress{}, monday(), 1)
	if s, _ := at(t, w, "story").Step(); s.Body.(lessons.ExampleBody).Fallback != fallback {
		t.Errorf("%+v", s.Body)
	}
}
