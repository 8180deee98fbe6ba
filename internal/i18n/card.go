package i18n

// Card is the words of choosing what to hand over.
type Card struct {
	Short, FlagWith, FlagName, FlagWithdraw, FlagOut string

	Intro, Private          string
	Blocks                  map[string]string // what is ticked; a value may follow
	ScoreF, ScoresF, RatedF string
	ActionsF                string
	ChooseBlocks            string
	Nothing, AskNameF       string
	AskName, NeedName       string
	WhichSentences          string
	Whole, SentencesF       string
	Write, Again, Leave     string
	ChooseF                 string

	WrittenF, HandIn, EndsF, NothingWritten string
	NoBlockF, NotThereF, HintBlocksF        string
	NoCard, HintNoCard, WithdrawnF          string
	TakenF, FileF                           string
	Rhythms                                 map[string]string
	Gap                                     string // between the points
	NoteForerunner                          string

	// of the screen
	Title, Loading, ScreenIntro, HasCard                  string
	CountF, NothingTicked, SoFar, SoFarNothing, NameLabel string
	TickFirst, NameFirst, PickFirst, MostSentences        string
	WholeBack, FileLabel                                  string
	WrittenTitle, TakenTitle, FailedRead, FailedWrite     string
	WrittenNext, TakenNext                                []string
	KeyLook, KeyTick, KeyChoose, KeyWrite, KeyChange      string
	KeyTakeBack, KeyDone, KeyAgain                        string
}

func cardNL() Card {
	return Card{
		Short:    "Kiezen wat je doorgeeft aan wie het programma trekt",
		FlagWith: "wat erop komt, zonder vragen: department,name,score,actions,role,rhythm,forerunner,gaps,prize", FlagName: "naam of schuilnaam",
		FlagWithdraw: "maak een kaart die je eerdere kaart terugneemt", FlagOut: "schrijf naar dit bestand; - is het scherm",
		Intro:   "Een kaart is wat jij doorgeeft aan wie het programma trekt. Alles staat uit. Kies per stuk wat erop mag; je ziet het hele bestand voordat er iets wordt geschreven.",
		Private: "Meedoen hoeft niet, en wat je niet kiest, komt nergens. De kaart telt hooguit zes maanden mee. Zij is niet bedoeld voor je beoordeling.",
		Blocks: map[string]string{
			"department": "Mijn afdeling", "name": "Mijn naam of een schuilnaam", "score": "De score van mijn profiel", "actions": "Mijn acties",
			"role": "Mijn rol", "rhythm": "Hoe vaak", "forerunner": "Ik wil voorloper zijn",
			"gaps": "Waar mijn profiel nog kan winnen", "sentences": "Zinnen die ik zelf uitkies", "prize": "Meedoen voor de prijs, met naam",
		},
		ScoreF: "%d van 100", ScoresF: "eerst %d, nu %d van 100", RatedF: ", %d van %d punten beoordeeld", ActionsF: "%d gepland, %d gedaan",
		ChooseBlocks: "Wat geef je door? Nummers, leeg = niets:", Nothing: "Je hebt niets gekozen. Er is niets geschreven.",
		AskNameF: "Onder welke naam? (leeg = %s):", AskName: "Onder welke naam?", NeedName: "Zonder naam kun je niet meedoen voor de prijs; dat stuk staat weer uit.",
		WhichSentences: "Welke zinnen? Hooguit vijf nummers, leeg = geen:", SentencesF: "%d om uit te kiezen", Whole: "Dit is het hele bestand. Er staat niets anders in.",
		Write: "Schrijven", Again: "Opnieuw kiezen", Leave: "Niets doorgeven", ChooseF: "Kies 1-3 (leeg = niets doorgeven):",
		WrittenF: "Je kaart staat in %s", HandIn: "Lever het bestand zelf in; het programma verstuurt niets.", EndsF: "De kaart telt mee tot en met %s.",
		NothingWritten: "Er is niets geschreven.",
		NoBlockF:       `"%s" kan niet op een kaart`, NotThereF: `"%s" is er nog niet om door te geven`, HintBlocksF: "kies uit: %s",
		NoCard: "er is nog geen kaart gemaakt op deze computer", HintNoCard: "maak er een met: ambassadeur card", WithdrawnF: "De kaart die de eerdere terugneemt, staat in %s. Lever ook deze in. Een nieuwe kaart telt weer vanaf morgen.",
		TakenF: "%s bestaat al en is geen kaart van jou", FileF: "kaart-%s.yaml",
		Rhythms: map[string]string{"once": "één keer", "daily": "elke werkdag", "weekly": "elke week", "biweekly": "om de week", "monthly": "elke maand"},
		Gap:     ", ", NoteForerunner: "met je naam, anders weet niemand wie",

		Title: "Wat geef je door?", Loading: "Even kijken wat er is ...",
		ScreenIntro: "Dit is voor wie het programma trekt. Alles staat uit, en wat je niet aanvinkt komt nergens. Meedoen hoeft niet; het is niet bedoeld voor je beoordeling.",
		HasCard:     "Je hebt al eens een kaart gemaakt. Een nieuwe vervangt die. Met t neem je haar terug.",
		CountF:      "%d van %d aangevinkt", NothingTicked: "niets aangevinkt", SoFar: "Dit komt in het bestand", SoFarNothing: "Nog niets.", NameLabel: "Welke naam?",
		TickFirst: "Er is nog niets aangevinkt. Dat doe je met de spatiebalk. Toch liever niet? Met esc ga je terug.",
		NameFirst: "Welke naam komt erop? Een schuilnaam mag ook.", PickFirst: "Kies eerst welke zinnen, of vink ze weer uit.", MostSentences: "Er passen vijf zinnen op een kaart.",
		WholeBack: "Hiermee neem je je kaart terug. Lever ook dit bestand in: dan telt de eerdere niet meer mee.", FileLabel: "Bestand",
		WrittenTitle: "Je kaart is klaar", TakenTitle: "Je kaart is teruggenomen", FailedRead: "Er is nu niets door te geven", FailedWrite: "Er is niets geschreven",
		WrittenNext: []string{
			"Lever het bestand zelf in bij wie het programma trekt. Het programma verstuurt niets.",
			"Bedacht? Neem de kaart terug met t, nu of later. Dat mag altijd.",
		},
		TakenNext: []string{
			"Lever ook dit bestand in. Het programma verstuurt niets.",
			"Later toch weer meedoen? Maak dan morgen of daarna een nieuwe kaart: op één dag telt het terugnemen.",
		},
		KeyLook: "bestand bekijken", KeyTick: "aanvinken", KeyChoose: "kiezen", KeyWrite: "schrijven", KeyChange: "iets veranderen",
		KeyTakeBack: "terugnemen", KeyDone: "klaar", KeyAgain: "opnieuw proberen",
	}
}

func cardEN() Card {
	return Card{
		Short:    "Choose what you hand over to who runs the programme",
		FlagWith: "what is on it, without questions: department,name,score,actions,role,rhythm,forerunner,gaps,prize", FlagName: "name or alias",
		FlagWithdraw: "make a card that takes your earlier card back", FlagOut: "write to this file; - is the screen",
		Intro:   "A card is what you hand over to who runs the programme. Everything is off. Choose piece by piece what may be on it; you see the whole file before anything is written.",
		Private: "You need not take part, and what you do not choose goes nowhere. The card counts for six months at most. It is not meant for your appraisal.",
		Blocks: map[string]string{
			"department": "My department", "name": "My name, or an alias", "score": "The score of my profile", "actions": "My actions",
			"role": "My role", "rhythm": "How often", "forerunner": "I am willing to be a forerunner",
			"gaps": "Where my profile can still win", "sentences": "Sentences that I pick myself", "prize": "Enter for the prize, with my name",
		},
		ScoreF: "%d out of 100", ScoresF: "first %d, now %d out of 100", RatedF: ", %d of %d points rated", ActionsF: "%d planned, %d done",
		ChooseBlocks: "What do you hand over? Numbers, empty = nothing:", Nothing: "You chose nothing. Nothing was written.",
		AskNameF: "Under which name? (empty = %s):", AskName: "Under which name?", NeedName: "Without a name you cannot enter for the prize; that piece is off again.",
		WhichSentences: "Which sentences? At most five numbers, empty = none:", SentencesF: "%d to choose from", Whole: "This is the whole file. There is nothing else in it.",
		Write: "Write it", Again: "Choose again", Leave: "Hand over nothing", ChooseF: "Choose 1-3 (empty = hand over nothing):",
		WrittenF: "Your card is in %s", HandIn: "Hand in the file yourself; the program sends nothing.", EndsF: "The card counts until %s.",
		NothingWritten: "Nothing was written.",
		NoBlockF:       `"%s" cannot be on a card`, NotThereF: `there is no "%s" to hand over yet`, HintBlocksF: "choose from: %s",
		NoCard: "no card was made on this computer yet", HintNoCard: "make one with: ambassadeur card", WithdrawnF: "The card that takes the earlier one back is in %s. Hand this one in too. A new card counts from tomorrow.",
		TakenF: "%s is there already and is no card of yours", FileF: "card-%s.yaml",
		Rhythms: map[string]string{"once": "once", "daily": "every working day", "weekly": "every week", "biweekly": "every other week", "monthly": "every month"},
		Gap:     ", ", NoteForerunner: "with your name, or nobody knows who",

		Title: "What do you hand over?", Loading: "Looking at what there is ...",
		ScreenIntro: "This is for whoever runs the programme. Everything is off, and what you do not tick goes nowhere. You need not take part; it is not meant for your appraisal.",
		HasCard:     "You made a card before. A new one replaces it. With t you take it back.",
		CountF:      "%d of %d ticked", NothingTicked: "nothing ticked", SoFar: "This will be in the file", SoFarNothing: "Nothing yet.", NameLabel: "Which name?",
		TickFirst: "Nothing is ticked yet. You tick with the space bar. Rather not? Go back with esc.",
		NameFirst: "Which name will be on it? An alias is fine.", PickFirst: "Pick the sentences first, or untick them.", MostSentences: "Five sentences fit on a card.",
		WholeBack: "This takes your card back. Hand this file in too: then the earlier one no longer counts.", FileLabel: "File",
		WrittenTitle: "Your card is ready", TakenTitle: "Your card is taken back", FailedRead: "There is nothing to hand over now", FailedWrite: "Nothing was written",
		WrittenNext: []string{
			"Hand the file in yourself, to whoever runs the programme. The program sends nothing.",
			"Changed your mind? Take the card back with t, now or later. You always may.",
		},
		TakenNext: []string{
			"Hand this file in too. The program sends nothing.",
			"Taking part again later? Make a new card tomorrow or after: within one day, taking back wins.",
		},
		KeyLook: "see the file", KeyTick: "tick", KeyChoose: "choose", KeyWrite: "write it", KeyChange: "change something",
		KeyTakeBack: "take back", KeyDone: "done", KeyAgain: "try again",
	}
}
