package plan_test

import (
	"os"
	"testing"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
)

// monday is the day that the plans of these tests begin; written is when they are made.
var (
	monday  = time.Date(2026, 9, 14, 9, 30, 0, 0, time.UTC)
	written = time.Date(2026, 11, 12, 16, 0, 0, 0, time.UTC)
)

// lesson reads a lesson of the tests; it has no errors.
func lesson(tb testing.TB, file string) lessons.Lesson {
	tb.Helper()
	data, err := os.ReadFile("testdata/" + file)
	if err != nil {
		tb.Fatal(err)
	}
	l, problems := lessons.Read(file, data, lessons.Options{})
	if problems.Errors() > 0 {
		tb.Fatal(problems)
	}
	return l
}

// nearlyEmpty is somebody who has answered one question.
func nearlyEmpty(tb testing.TB, lang string) plan.Input {
	tb.Helper()
	in := plan.Input{Words: i18n.For(lang), Today: monday, Lessons: []lessons.Lesson{lesson(tb, "person."+lang+".yaml")}}
	in.Answers = in.Answers.WithProgress("person", answers.Progress{Started: monday}).
		WithAnswer("person", "attracts", answers.Answer{At: monday, Choice: []string{"craft"}}).
		WithAnswer("person", "want", answers.Answer{At: monday, Skipped: true}).
		WithAnswer("person", "kinds", answers.Answer{At: monday, Lines: []string{" ", ""}})
	return in
}

// full is somebody who has answered everything and measured twice.
func full(tb testing.TB, lang string) plan.Input {
	tb.Helper()
	in := nearlyEmpty(tb, lang)
	in.Today = written
	said := inDutch()
	if lang == "en" {
		said = inEnglish()
	}
	for step, a := range said {
		a.At = monday
		in.Answers = in.Answers.WithAnswer("person", step, a)
	}
	p := in.Answers.Progress("person")
	p.Finished = written
	in.Answers = in.Answers.WithProgress("person", p)
	in.Profile = measured(lang)
	return in
}

func inDutch() map[string]answers.Answer {
	return map[string]answers.Answer{
		"attracts": {Choice: []string{"clients"}},
		"want":     {Lines: []string{"Ik wil dat opdrachtgevers mij vinden op huurrecht."}},
		"kinds":    {Lines: []string{"oud-collega's die nu bij een verhuurder werken", "docenten van mijn opleiding", "makelaars & beheerders"}},
		"headline": {Lines: []string{"Advocaat huurrecht | help kleine verhuurders aan een contract dat klopt"}},
		"about": {Lines: []string{"Ik ben advocaat huurrecht bij Bakker & Co.\n\nVerhuurders met één tot tien woningen bellen mij als een huurder niet betaalt.\n" +
			"Meestal is er geen zitting nodig."}},
		"clicks":     {Choice: []string{"1"}},
		"topics":     {Lines: []string{"huurcontracten die een rechter begrijpt", "incasso zonder ruzie", "een gewone dinsdag op de zitting"}},
		"rule":       {Lines: []string{"Kan iemand zichzelf hierin herkennen? Dan niet. Twijfel: Sanne, privacy@bakker.nl"}},
		"post":       {Lines: []string{"Vorige week stond ik in Zwolle.\n\nDe kantonrechter vroeg één ding: waar staat dat?\n\nHoe bewaren jullie afspraken met huurders?"}},
		"contact":    {Lines: []string{"Marja, toestel 214; op vrijdag Joost"}},
		"role":       {Choice: []string{"sharer"}},
		"time":       {Choice: []string{"b"}},
		"buddy":      {Lines: []string{"Karim van IT, ik vraag het dinsdag bij de lunch"}},
		"rewards":    {Choice: []string{"a"}},
		"days-30":    {Plans: []answers.IfThen{{If: "Als ik maandag koffie heb gehaald", Then: "dan reageer ik op één bericht van een collega", Rhythm: "weekly", Due: "2026-09-21"}}},
		"days-60":    {Plans: []answers.IfThen{{If: "zodra er een persbericht van ons verschijnt,", Then: "Deel ik het met één zin over wat het voor mijn werk betekent.", Rhythm: "once", Due: "2026-10-29"}}},
		"days-90":    {Plans: []answers.IfThen{{If: "ik 80 dagen bezig ben", Then: "drink ik een kwartier koffie met mijn maatje", Rhythm: "once", Due: "2026-12-03"}}},
		"confidence": {Choice: []string{"3"}}, "confidence-after": {Choice: []string{"4"}},
		"if-it-goes-wrong": {Lines: []string{"als ik twee weken niets deed, dan begin ik met één reactie en haal ik niets in."}},
	}
}

func inEnglish() map[string]answers.Answer {
	return map[string]answers.Answer{
		"attracts": {Choice: []string{"clients"}},
		"want":     {Lines: []string{"I want clients to find me on tenancy law."}},
		"kinds":    {Lines: []string{"former colleagues who now work for a landlord", "teachers of my course", "estate agents & managers"}},
		"headline": {Lines: []string{"Tenancy lawyer | helping small landlords to contracts that hold"}},
		"about": {Lines: []string{"I am a tenancy lawyer at Bakker & Co.\n\nLandlords with one to ten homes call me when a tenant does not pay.\n" +
			"Most of the time no hearing is needed."}},
		"clicks":     {Choice: []string{"1"}},
		"topics":     {Lines: []string{"tenancy contracts that a judge understands", "collecting without a quarrel", "an ordinary Tuesday in court"}},
		"rule":       {Lines: []string{"Could anybody recognise themselves? Then no. In doubt: Sanne, privacy@bakker.nl"}},
		"post":       {Lines: []string{"Last week I was in court in Zwolle.\n\nThe judge asked one thing: where does it say so?\n\nHow do you keep what you agree with tenants?"}},
		"contact":    {Lines: []string{"Marja, extension 214; Joost on Fridays"}},
		"role":       {Choice: []string{"sharer"}},
		"time":       {Choice: []string{"b"}},
		"buddy":      {Lines: []string{"Karim from IT, I will ask him at lunch on Tuesday"}},
		"rewards":    {Choice: []string{"a"}},
		"days-30":    {Plans: []answers.IfThen{{If: "If I have fetched my coffee on Monday", Then: "then I comment on one colleague's post", Rhythm: "weekly", Due: "2026-09-21"}}},
		"days-60":    {Plans: []answers.IfThen{{If: "when we publish a press release,", Then: "I share it with one sentence on what it means for my work.", Rhythm: "once", Due: "2026-10-29"}}},
		"days-90":    {Plans: []answers.IfThen{{If: "I have been at it for 80 days", Then: "I have a coffee with my buddy for a quarter of an hour", Rhythm: "once", Due: "2026-12-03"}}},
		"confidence": {Choice: []string{"3"}}, "confidence-after": {Choice: []string{"4"}},
		"if-it-goes-wrong": {Lines: []string{"if I did nothing for two weeks, then I start with one comment and do not catch up."}},
	}
}

func measured(lang string) *plan.Profile {
	titles := []string{"Eerste indruk", "Verhaal", "Bewijs", "Netwerk", "Veilig"}
	gains := []plan.Gain{
		{ID: "about", Title: "Info", Points: 9, Minutes: 20, Do: "Schrijf vier zinnen in de ik-vorm."},
		{ID: "skills", Title: "Vaardigheden", Points: 5, Minutes: 10, Do: "Kies er tien die bij je werk van nu horen."},
		{ID: "recommendations", Title: "Aanbevelingen", Points: 4, Minutes: 15, Do: "Vraag één collega om drie zinnen."},
		{ID: "banner", Title: "Achtergrond", Points: 2, Minutes: 5, Do: "Zet er een foto van je werkplek."},
	}
	if lang == "en" {
		titles = []string{"First impression", "Story", "Proof", "Network", "Safe"}
		gains = []plan.Gain{
			{ID: "about", Title: "About", Points: 9, Minutes: 20, Do: "Write four sentences in the first person."},
			{ID: "skills", Title: "Skills", Points: 5, Minutes: 10, Do: "Pick ten that belong to your present work."},
			{ID: "recommendations", Title: "Recommendations", Points: 4, Minutes: 15, Do: "Ask one colleague for three sentences."},
			{ID: "banner", Title: "Banner", Points: 2, Minutes: 5, Do: "Add a photo of where you work."},
		}
	}
	point := func(at time.Time, score, known int, sections ...int) *plan.Point {
		p := &plan.Point{At: at, Score: score, Known: known, Total: 24}
		for i, s := range sections {
			p.Sections = append(p.Sections, plan.SectionPoint{Title: titles[i], Score: s})
		}
		return p
	}
	return &plan.Profile{
		Edition: "2026-11", Gains: gains,
		Before: point(monday, 46, 18, 40, 30, 55, 60, 50),
		After:  point(written.AddDate(0, 0, -2), 71, 22, 82, 55, 74, 95, 100),
	}
}
