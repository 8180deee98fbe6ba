package i18n

import "strconv"

// Home is the words of the home screen.
type Home struct {
	Greetings                                       [4]string // night, morning, afternoon, evening
	FirstTime, AllDone, NoLessons                   string
	StepsLeftF, OneStepLeftF, NextF                 string
	Numbers                                         [10]string // two to eleven, as they begin a sentence
	Path, OwnerPath, PathMinutesF, StepOfF, Loading string
	Profile, NotRated, CoverageF, Stale             string
	Plan, PlanF, PlanOneF, PlanEmpty                string
	PlanReadyF, PlanReadyOne                        string
	Refresh, RefreshDueF                            string
	Goal, ProfileHelp, PlanHelp, RefreshHelp        string
	OwnerPlan, OwnerPlanHelp                        string
	NewVersionOfLessonF                             string
	Keys                                            HomeKeys
}

// HomeKeys is what the keys of home do.
type HomeKeys struct {
	Open, Continue, Begin, Again, Choose, Profile, Plan, Refresh, RefreshKey, Settings, Card string
}

// Number is a number as it begins a sentence: "Two", or "12".
func (h Home) Number(n int) string {
	if n >= 2 && n-2 < len(h.Numbers) {
		return h.Numbers[n-2]
	}
	return strconv.Itoa(n)
}

func homeNL() Home {
	return Home{
		Greetings:  [4]string{"Goedenacht", "Goedemorgen", "Goedemiddag", "Goedenavond"},
		FirstTime:  "Begin bovenaan, of kies wat je nu nodig hebt.",
		AllDone:    "Je bent door alle lessen heen. Je plan is nu aan zet.",
		NoLessons:  "Er staan hier nog geen lessen.",
		StepsLeftF: `%s stappen te gaan in "%s".`, OneStepLeftF: `Nog één stap in "%s".`, NextF: `Volgende les: "%s".`,
		Numbers: [10]string{"Nog twee", "Nog drie", "Nog vier", "Nog vijf", "Nog zes", "Nog zeven", "Nog acht", "Nog negen", "Nog tien", "Nog elf"},
		Path:    "Jouw pad", OwnerPath: "Het programma", PathMinutesF: "%d van %d min", StepOfF: "stap %d van %d", Loading: "lessen van je organisatie worden gelezen",
		Profile: "LinkedIn-profiel", NotRated: "nog niet beoordeeld, 6 minuten", CoverageF: "%d van %d beoordeeld", Stale: "richtlijnen zijn oud",
		Plan: "Actieplan", PlanF: "%d acties, %d gedaan", PlanOneF: "1 actie, %d gedaan", PlanEmpty: "vult zich met wat je in de lessen opschrijft",
		PlanReadyF: "%d antwoorden klaar om in je plan te zetten", PlanReadyOne: "1 antwoord klaar om in je plan te zetten",
		Refresh: "Opfrissen", RefreshDueF: `%d vragen uit "%s" staan klaar`,
		Goal:        "Na deze les",
		ProfileHelp: "Beoordeel je eigen profiel met de checklist. Je ziet wat de meeste winst geeft voor de minste minuten. Niemand kijkt mee: je antwoorden blijven op deze computer.",
		PlanHelp:    "Alles wat je in de lessen opschrijft, komt samen in een persoonlijk actieplan: een gewoon tekstbestand van jou, met data en vinkjes.",
		OwnerPlan:   "Programmaplan", OwnerPlanHelp: "Wat je in de lessen uitwerkt, wordt hier een plan, met losse documenten om te delen: voorstel voor de directie, voorlopers, kalender, webcare, beloning.",
		RefreshHelp:         "Een paar vragen van eerder. Wie na een paar dagen even terugdenkt, onthoudt het veel langer.",
		NewVersionOfLessonF: `De les "%s" is vernieuwd. Wat nog past, is bewaard.`,
		Keys: HomeKeys{
			Open: "openen", Continue: "verder", Begin: "beginnen", Again: "opnieuw bekijken", Choose: "kiezen", Profile: "profiel", Plan: "actieplan",
			Refresh: "opfrissen", RefreshKey: "o", Settings: "instellingen", Card: "kaart maken",
		},
	}
}

func homeEN() Home {
	return Home{
		Greetings:  [4]string{"Good evening", "Good morning", "Good afternoon", "Good evening"},
		FirstTime:  "Begin at the top, or pick what you need now.",
		AllDone:    "You have been through every lesson. Now it is your plan's turn.",
		NoLessons:  "There are no lessons here yet.",
		StepsLeftF: `%s steps to go in "%s".`, OneStepLeftF: `One more step in "%s".`, NextF: `Next lesson: "%s".`,
		Numbers: [10]string{"Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten", "Eleven"},
		Path:    "Your path", OwnerPath: "The programme", PathMinutesF: "%d of %d min", StepOfF: "step %d of %d", Loading: "reading your organisation's lessons",
		Profile: "LinkedIn profile", NotRated: "not rated yet, 6 minutes", CoverageF: "%d of %d rated", Stale: "guidelines are old",
		Plan: "Action plan", PlanF: "%d actions, %d done", PlanOneF: "1 action, %d done", PlanEmpty: "fills up with what you write in the lessons",
		PlanReadyF: "%d answers ready to go into your plan", PlanReadyOne: "1 answer ready to go into your plan",
		Refresh: "Refresh", RefreshDueF: `%d questions from "%s" are waiting`,
		Goal:        "After this lesson",
		ProfileHelp: "Rate your own profile with the checklist. You see what gains the most in the fewest minutes. Nobody is watching: your answers stay on this computer.",
		PlanHelp:    "Everything you write in the lessons comes together in a personal action plan: an ordinary text file of yours, with dates and tick boxes.",
		OwnerPlan:   "Programme plan", OwnerPlanHelp: "What you work out in the lessons becomes a plan here, with documents to share: proposal for the board, forerunners, calendar, webcare, reward.",
		RefreshHelp:         "A few questions from before. Thinking back after a few days makes it stick for much longer.",
		NewVersionOfLessonF: `The lesson "%s" is new. What still fits was kept.`,
		Keys: HomeKeys{
			Open: "open", Continue: "continue", Begin: "begin", Again: "look again", Choose: "choose", Profile: "profile", Plan: "action plan",
			Refresh: "refresh", RefreshKey: "r", Settings: "settings", Card: "make a card",
		},
	}
}
