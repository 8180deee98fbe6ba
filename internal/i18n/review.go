package i18n

// Review is the words of the screen that shows and writes the plan.
type Review struct {
	Title, CountF, CountOneF                  string
	Loading, Writing, File, New, Renews       string
	CutF                                      string // how many lines are not shown
	EmptyTitle, EmptyWhat                     string
	Sources                                   []string // what fills a plan
	EmptyNext, EmptyKept                      string
	WrittenTitle, RenewedTitle                string
	Plan, Backup, Calendar, Beside, NextTitle string
	Next                                      []string
	CalendarOffer, CalendarNext               string
	FailedRead, FailedReadNext                string
	FailedWrite, FailedWriteNext              string
	Summary, DoneF, KeysTitle                 string
	Keys                                      ReviewKeys

	// of the plan of who runs the programme
	OwnerTitle, OwnerWhat, OwnerEmptyNext string
	OwnerSources                          []string
	OwnerNext                             string // first of what to do with it
}

// ReviewKeys is what the keys of the screen do.
type ReviewKeys struct {
	Write, Renew, CalendarKey, Calendar, Path, Done, Look, Again, WithoutCalendar, Refresh, Page, Ends, Card string
}

func reviewNL() Review {
	return Review{
		Title: "Actieplan", CountF: "%d acties, %d gedaan", CountOneF: "1 actie, %d gedaan",
		Loading: "Je plan wordt klaargezet.", Writing: "bezig met schrijven", File: "Bestand",
		New: "Dit is je plan. Als je het schrijft, wordt het een gewoon tekstbestand van jou: lezen, veranderen en afvinken kan in elk programma voor tekst.",
		Renews: "Je plan staat er al. Als je het bijwerkt, komt erbij wat nieuw is; je vinkjes en eigen regels blijven staan. " +
			"De vorige versie staat als .bak ernaast.",
		CutF:       "Hier staan de eerste bladzijden. De laatste %d regels staan in het bestand zelf.",
		EmptyTitle: "Je plan is nog leeg.",
		EmptyWhat:  "Het vult zich vanzelf met wat je onderweg opschrijft:",
		Sources: []string{
			"wat je in een les invult: waarom je meedoet, met wie je iets deelt, waar je grens ligt;",
			`afspraken met jezelf: "als ik maandag koffie heb gehaald, dan reageer ik op één bericht";`,
			"je profielscore, zodra je de checklist hebt ingevuld.",
		},
		EmptyNext:    "Met enter ga je terug naar je pad. Kies daar een les, of druk op p voor je profiel.",
		EmptyKept:    "Het plan dat je eerder schreef, blijft zoals het is:",
		WrittenTitle: "Je plan is geschreven.", RenewedTitle: "Je plan is bijgewerkt.",
		Plan: "Plan", Backup: "Vorige versie", Calendar: "Agenda", Beside: "Documenten", NextTitle: "En nu",
		Next: []string{
			"Open het bestand in elk programma voor tekst, zoals Kladblok. Het is van jou: haal weg, vul aan, schrijf erbij.",
			"Iets gedaan? Zet een x tussen de haken: van [ ] maak je [x].",
			"Later nog een les gedaan? Werk je plan hier bij. Je vinkjes en eigen regels blijven staan.",
		},
		CalendarOffer: "Wil je de data ook in je agenda? Druk op k.",
		CalendarNext:  "Open het agendabestand: je agenda neemt de data en het ritme dan over.",
		FailedRead:    "Je plan ophalen is niet gelukt.", FailedReadNext: "Je antwoorden staan apart en zijn er nog. Druk op enter om het opnieuw te proberen.",
		FailedWrite: "Schrijven is niet gelukt.", FailedWriteNext: "Je antwoorden staan apart en zijn er nog. Los op wat hierboven staat en druk op enter om het opnieuw te proberen.",
		Summary: "Acties", DoneF: "%d van %d gedaan", KeysTitle: "Toetsen",
		OwnerTitle: "Programmaplan", OwnerWhat: "Het vult zich met wat je in de lessen uitwerkt, en er komen vijf losse documenten bij:",
		OwnerSources: []string{
			"een voorstel van één bladzijde voor de directie;",
			"een overzicht van voorlopers per afdeling;",
			"een maandkalender met wat jullie delen;",
			"een rooster voor webcare, met reactietijden;",
			"spelregels voor de beloning.",
		},
		OwnerEmptyNext: "Met enter ga je terug naar het programma. Begin daar bovenaan: elke les levert een stuk op.",
		OwnerNext:      "Bij Documenten staan losse stukken om te delen: voorstel, voorlopers, kalender, webcare, beloning. Alleen wat je hebt uitgewerkt, staat erbij.",
		Keys: ReviewKeys{
			Write: "schrijven", Renew: "bijwerken", CalendarKey: "k", Calendar: "met agenda", Path: "naar je pad", Done: "klaar", Look: "plan bekijken",
			Again: "opnieuw proberen", WithoutCalendar: "zonder agenda", Refresh: "opnieuw lezen", Page: "bladzijde verder", Ends: "begin, eind", Card: "kaart maken",
		},
	}
}

func reviewEN() Review {
	return Review{
		Title: "Action plan", CountF: "%d actions, %d done", CountOneF: "1 action, %d done",
		Loading: "Your plan is being put together.", Writing: "writing", File: "File",
		New: "This is your plan. Write it, and it becomes an ordinary text file of yours: any text editor will do to read it, change it and tick things off.",
		Renews: "Your plan is there already. Renewing it adds what is new; your ticks and your own lines stay. " +
			"The version before it is kept beside it as .bak.",
		CutF:       "These are the first pages. The last %d lines are in the file itself.",
		EmptyTitle: "Your plan is still empty.",
		EmptyWhat:  "It fills up by itself with what you write along the way:",
		Sources: []string{
			"what you fill in during a lesson: why you take part, whom you share with, where you draw the line;",
			`agreements with yourself: "if I have fetched my coffee on Monday, then I comment on one post";`,
			"your profile score, once you have been through the checklist.",
		},
		EmptyNext:    "Enter takes you back to your path. Pick a lesson there, or press p for your profile.",
		EmptyKept:    "The plan that you wrote before stays as it is:",
		WrittenTitle: "Your plan is written.", RenewedTitle: "Your plan is up to date.",
		Plan: "Plan", Backup: "Version before", Calendar: "Calendar", Beside: "Documents", NextTitle: "What now",
		Next: []string{
			"Open the file in any text editor, such as Notepad. It is yours: take out, fill in, add.",
			"Done something? Put an x between the brackets: [ ] becomes [x].",
			"Another lesson later? Renew your plan here. Your ticks and your own lines stay.",
		},
		CalendarOffer: "Would you like the dates in your calendar too? Press c.",
		CalendarNext:  "Open the calendar file: your calendar then takes over the dates and the rhythm.",
		FailedRead:    "Your plan cannot be shown right now.", FailedReadNext: "Your answers are kept apart and are still there. Press enter to try again.",
		FailedWrite: "Your plan was not written.", FailedWriteNext: "Your answers are kept apart and are still there. Put right what it says above, and press enter to try again.",
		Summary: "Actions", DoneF: "%d of %d done", KeysTitle: "Keys",
		OwnerTitle: "Programme plan", OwnerWhat: "It fills up with what you work out in the lessons, and five documents come beside it:",
		OwnerSources: []string{
			"a one-page proposal for the board;",
			"an overview of forerunners in each department;",
			"a month's calendar of what you share;",
			"a webcare roster, with response times;",
			"the rules of the reward.",
		},
		OwnerEmptyNext: "Enter takes you back to the programme. Begin at the top: every lesson yields one piece.",
		OwnerNext:      "Under Documents are pieces to share: proposal, forerunners, calendar, webcare, reward. Only what you worked out is there.",
		Keys: ReviewKeys{
			Write: "write", Renew: "renew", CalendarKey: "c", Calendar: "with calendar", Path: "to your path", Done: "done", Look: "see the plan",
			Again: "try again", WithoutCalendar: "without calendar", Refresh: "read again", Page: "a page on", Ends: "beginning, end", Card: "make a card",
		},
	}
}
