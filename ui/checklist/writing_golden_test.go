package checklist_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
)

// story is an About text that has all that is measured.
func story() string {
	return strings.Join([]string{
		"Mag ik de huur verhogen als het contract er niets over zegt? Zulke vragen krijg ik elke week van kleine verhuurders.",
		"",
		"Ik ben advocaat huurrecht en schrijf contracten die ook te lezen zijn. Wat u aan mij hebt:",
		"• een huurcontract dat klopt, op twee bladzijden",
		"• een eerlijk antwoord, ook als u mij niet nodig hebt",
		"• iemand die u gewoon kunt bellen",
		"",
		"Onder Uitgelicht staat mijn checklist voor het huurcontract. Die mag u vrij gebruiken en doorgeven. Elk voorjaar leg ik hem " +
			"naast de nieuwe regels, zodat u dat niet hoeft te doen.",
		"",
		"Zelf een vraag over huren of verhuren? Stuur mij een bericht, dan hebt u binnen twee dagen antwoord.",
	}, "\n")
}

// texts is each text of a profile as somebody writes it: empty, as it should be, and more than LinkedIn takes.
func texts() map[string]struct{ criterion, text string } {
	return map[string]struct{ criterion, text string }{
		"headline-empty":   {"headline", ""},
		"headline-default": {"headline", "Advocaat bij Bakker & Co"},
		"headline-hollow":  {"headline", "Gepassioneerd en resultaatgericht advocaat huurrecht voor kleine verhuurders in heel Nederland"},
		"headline-fine":    {"headline", better},
		"headline-long":    {"headline", strings.Repeat("Advocaat huurrecht voor kleine verhuurders | ", 5) + "Bakker & Co"},
		"about-empty":      {"about", ""},
		"about-company":    {"about", "Bakker & Co is een kantoor met een lange geschiedenis en met veel aandacht voor de klant."},
		"about-fine":       {"about", story()},
		"about-long":       {"about", strings.Repeat(story()+"\n\n", 4)},
		"position-empty":   {"current-position", ""},
		"position-fine":    {"current-position", "Drie modelcontracten herschreven in gewone taal.\nElk voorjaar een avond voor verhuurders in de bibliotheek."},
		"position-long":    {"current-position", strings.Repeat(story()+"\n\n", 3)},
	}
}

// Every text, in every size and language, looks as it was last reviewed.
func TestWritingFrames(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		g, err := profile.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		for name, c := range texts() {
			for _, size := range [][2]int{{60, 18}, {80, 24}, {140, 40}} {
				t.Run(fmt.Sprintf("%s/%s-%dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					e := said("photo good", "banner weak", "about partial", "current-position bare", "two-step on")
					s := checklist.New(g.For("legal"), of(person(), e), nil, checklist.Options{Member: person()})
					d := &desk{Screen: s, at: now, lang: lang}
					d.press("home")
					for !strings.HasSuffix(s.Page(context(lang, 80, 24)).ID, "/"+c.criterion) {
						d.press("esc down e")
					}
					if d.press("ctrl+x"); c.text != "" {
						d.pasted(c.text)
					}
					golden.RequireEqual(t, frame(s, context(lang, size[0], size[1]))+"\n")
				})
			}
		}
	}
}

// imported is a checklist after two imports on one day, with measurements of before.
func imported(g profile.Guidelines) *checklist.Screen {
	first := earlier(g, said("photo none", "headline empty", "about company", "two-step off"))
	old := first
	old.At, old.Edition, old.Score = old.At.AddDate(-1, 0, 0), "2025-01", 71
	second := earlier(g, said("photo good", "headline job", "about company", "two-step off"))
	second.At, second.Moment, second.Import = time.Date(2026, 11, 12, 9, 40, 0, 0, time.UTC), "now", "pdf 2026-11-12T09:30:00Z"
	third := earlier(g, said("photo good", "headline job", "about company", "skills some", "two-step off"))
	third.At, third.Moment, third.Import = second.At.Add(5*time.Hour), "", "export 2026-11-12T14:00:00Z"
	m := person()
	m.Headline = member.Of("Advocaat", member.Source{Origin: member.Pasted, At: now.Add(-time.Hour)})
	history := []answers.Measurement{old, first, second, third}
	return checklist.New(g, of(m, full()), history, checklist.Options{Member: m})
}
