package i18n

// Plain is the words of plain mode: what is said in lines. A prompt says exactly what may be typed; no sign is used
// that a screen reader would spell out.
type Plain struct {
	Intro string
	Help  []string

	// How a conversation ends.
	InputEnded, Kept, Bye                                         string
	StoppedAtF, StoppedRefreshF, StoppedChecklistF                string
	StoppedWelcome, LineCut, TextCutF, GaveUp, NoHints            string
	NoMoreHints, OnlyEnter, FirstStep, FirstQuestion, HomeIsFirst string

	// What may be typed, and what an empty line does.
	ChooseF, ChooseTwo, ChooseOne, ManyF, AtMostF, OrderF, BelongsF, ScaleF, TickF      string
	WrongOneF, WrongManyF, TooManyF, WrongOrderF, TakenF, AgreedF, WrongDate            string
	EmptySkip, EmptyKeep, EmptyAnswer, EmptyDone, EmptyDefaultF, EmptyLeave             string
	EmptyNoMoment, EmptyNever, EmptyNone, EmptyMeasured, EmptyConfirm, LikelyF, HintKey string
	PausePrompt, ExercisePrompt, AgainPrompt, RestartPrompt, ProfilePrompt              string
	OneLine, Paragraph, NextLine, Entries, NextEntry                                    string
	TickWords, AllWord, NoneWord                                                        string

	// Lessons.
	LessonF, GoalF, LengthF, AuthorF, GoingOnF, FinishedOnF, EndF, InPlan, NoSteps           string
	StepF, QuestionF, SeenBefore, PictureF, LinkF, Quote, NowF, YouSaidF                     string
	Right, Partly, Wrong, Skipped, OneMoreTry, MoreTriesF, HintF, AboutF                     string
	InPlaceF, MatchedF, TickedF, TooMuchF, PointsF, AnswerF, Answers, RightOrder, RightPairs string
	BestPath, True, False, OnScaleF, ThenNowF, Required, StaysOpen, OpenActionF              string
	PhaseF, OnYourOwn, ProfileStep, ProfileF, LatestF, KeyPoints, OwnWords                   string
	Endings                                                                                  map[string]string // good mixed bad
	Work                                                                                     map[string]string // alone pairs groups room

	// Commitments.
	If, Then, OwnCommitment, DropCommitment, Committed, CommittedF, AnotherF string
	IfPrompt, ThenPrompt, HowOften, FirstDay, FirstOnF, WhichOff             string

	// Refreshers.
	RefreshF, NothingToRefresh, Refreshed string

	// The checklist.
	ChecklistIntro, ChecklistLengthF, ChecklistHow, NoCriteria, NothingRated string
	CriterionF, Optional, NowLevelF, OverruledF, MeasuredF, FactF            string
	WhyPrompt, MeasurementStays, ScoreF, SectionF, SectionUnratedF, StaleF   string
	Result, SinceF, MostGain, NothingToGain, FindingF, BeforeF, AfterF       string
	LimitF, BetweenF, MostF, LeastF, SourceF                                 string
	OfferImport, OfferHelp, PathPrompt, PathOrNumber, AnotherPath            string
	TextKey, TextLine, TextLines, TextTooLongF, TextMeasuredF                string            // characters, at most; the level
	Origins                                                                  map[string]string // export pdf pasted
	LimitKinds                                                               map[string]string // hard visible advice
	Sureness                                                                 map[string]string // A to D

	// Home and welcome.
	MenuLessonF, StateDone, StateTodo, MenuScoreF, MenuFirstF, OtherLanguage, StopLine string
	WhichLanguage, NamePrompt, WhichDepartment                                         string
}

func plainNL() Plain {
	return Plain{
		Intro: "Antwoord met een nummer of een tekst, en druk op enter. Een lege regel slaat over of laat staan wat er al was. Typ t voor terug, stop om te stoppen en ? voor uitleg. Bij een open vraag zet je er een dubbele punt voor: :t, :stop, :?",
		Help: []string{
			"Typ het nummer van je keuze en druk op enter. Bij meer nummers: 1 3.",
			"Een lege regel slaat de vraag over, of laat je eerdere antwoord staan.",
			"t is terug. stop is stoppen; alles wat je zei, is bewaard. h is een hint, als die er is.",
			"Bij een open vraag zet je er een dubbele punt voor: :t, :stop, :? Zo kun je ook het woord stop antwoorden.",
		},

		InputEnded: "Er is geen invoer meer.", Kept: "Alles wat je zei, is bewaard; een volgende keer ga je hier verder.", Bye: "Tot de volgende keer.",
		StoppedAtF: "Gestopt bij stap %d van %d.", StoppedRefreshF: "Gestopt bij vraag %d van %d.", StoppedChecklistF: "Gestopt bij vraag %d van %d van de checklist.",
		StoppedWelcome: "Gestopt.", LineCut: "Die regel was te lang. De eerste 64 kB is gebruikt.",
		TextCutF: "Dat was langer dan %d tekens. Alleen het begin is bewaard.", GaveUp: "Dit lukt zo niet. We gaan verder met wat er was.",
		NoHints: "Hier is geen hint.", NoMoreHints: "Er zijn niet meer hints.",
		OnlyEnter: "Hier hoef je niets te typen. Druk op enter, of typ t, stop of ?.",
		FirstStep: "Dit is de eerste stap.", FirstQuestion: "Dit is de eerste vraag.", HomeIsFirst: "Hier begint alles. Stoppen doe je met stop.",

		ChooseF: "Kies 1-%d", ChooseTwo: "Kies 1 of 2", ChooseOne: "Kies 1", ManyF: "Kies een of meer nummers van 1-%d, met een spatie ertussen",
		AtMostF: "Kies hooguit %d nummers van 1-%d, met een spatie ertussen", OrderF: "Typ alle %d nummers in jouw volgorde, zoals %s",
		BelongsF: "Wat hoort bij \"%s\"?", ScaleF: "Kies 1-%d, 1 is %s en %d is %s", TickF: "Typ de nummers van wat al klaar is, 1-%d, met een spatie ertussen",
		WrongOneF: "Typ een nummer van 1 tot en met %d, of alleen enter.", WrongManyF: "Typ nummers van 1 tot en met %d met een spatie ertussen, of alleen enter.",
		TooManyF: "Kies er hooguit %d.", WrongOrderF: "Typ elk nummer van 1 tot en met %d precies één keer, of alleen enter.",
		TakenF: "Nummer %d heb je al gebruikt. Kies een ander, of ga terug met t.", AgreedF: "Nummer %d heb je al afgesproken.", WrongDate: "Typ een dag die nog komt, als jaar-maand-dag, zoals 2027-03-31. Of alleen enter.",
		EmptySkip: "leeg = overslaan", EmptyKeep: "leeg = zo laten", EmptyAnswer: "leeg = laat het antwoord zien", EmptyDone: "leeg = klaar",
		EmptyDefaultF: "leeg = %s", EmptyLeave: "leeg = zo laten", EmptyNoMoment: "leeg = zonder moment", EmptyNever: "leeg = toch niet",
		EmptyNone: "leeg = geen", EmptyMeasured: "leeg = de meting blijft gelden", EmptyConfirm: "leeg = dat klopt", LikelyF: "Waarschijnlijk, volgens %s, %s: %d, %s", HintKey: "h = hint",
		PausePrompt: "Druk op enter om verder te gaan:", ExercisePrompt: "Druk op enter als je klaar bent:",
		AgainPrompt: "Typ 1 om de les opnieuw te bekijken", RestartPrompt: "Typ 1 om het verhaal opnieuw te beginnen", ProfilePrompt: "Typ 1 om de checklist nu te doen",
		OneLine: "Schrijf één regel", Paragraph: "Schrijf in één of meer regels", NextLine: "Volgende regel",
		Entries: "Schrijf één ding per regel", NextEntry: "Volgende",
		TickWords: "of alles, of geen", AllWord: "alles", NoneWord: "geen",

		LessonF: "Les: %s", GoalF: "Doel: %s", LengthF: "%d stappen, ongeveer %d minuten.", AuthorF: "Geschreven door %s.", GoingOnF: "Je gaat verder bij stap %d van %d.",
		FinishedOnF: "Deze les rondde je af op %s.", EndF: "Einde van de les: %s", InPlan: "Dit komt in je actieplan:", NoSteps: "Deze les heeft voor jou geen stappen.",
		StepF: "Stap %d van %d", QuestionF: "Vraag %d van %d", SeenBefore: "Deze vraag zag je eerder.", PictureF: "Afbeelding: %s", LinkF: "Link: %s, %s",
		Quote: "Citaat:", NowF: "Nu: %s", YouSaidF: "Jouw antwoord: %s",
		Right: "Goed.", Partly: "Deels goed.", Wrong: "Nog niet.", Skipped: "Overgeslagen.",
		OneMoreTry: "Je mag het nog één keer proberen.", MoreTriesF: "Je mag het nog %d keer proberen.", HintF: "Hint %d van %d: %s", AboutF: "Bij \"%s\": %s",
		InPlaceF: "Op de goede plek: %d van %d.", MatchedF: "Goed gekoppeld: %d van %d.", TickedF: "Goed gekozen: %d van %d.", TooMuchF: "Te veel gekozen: %d; elke keuze te veel gaat van een goede af.",
		PointsF: "Punten: %s van %s.", AnswerF: "Dit is het antwoord: %s", Answers: "Dit zijn de goede antwoorden:", RightOrder: "Dit is de volgorde:", RightPairs: "Dit hoort bij elkaar:",
		BestPath: "Zo had het goed kunnen gaan:", True: "waar", False: "niet waar", OnScaleF: "%s van %d", ThenNowF: "Toen: %s. Nu: %s.",
		Required: "Schrijf hier iets, al is het één regel.", StaysOpen: "Dit blijft open en komt als actie in je plan:", OpenActionF: "Nog doen: %s",
		PhaseF: "%s, %d minuten:", OnYourOwn: "Je doet dit nu in je eentje. Is er een collega in de buurt, doe het dan samen.",
		ProfileStep: "Hier beoordeel je je LinkedIn-profiel met de checklist. Houd je profiel erbij.",
		ProfileF:    "LinkedIn-profiel: %d van 100, met %d van %d beoordeeld", LatestF: "Laatste score: %d van 100, met %d van %d beoordeeld, op %s.", KeyPoints: "Onthoud:", OwnWords: "Dit zei je zelf:",
		Endings: map[string]string{"good": "Het loopt goed af.", "mixed": "Het loopt half goed af.", "bad": "Het loopt niet goed af."},
		Work:    map[string]string{"alone": "Alleen", "pairs": "In tweetallen", "groups": "In groepjes", "room": "Met de hele zaal"},

		If: "als", Then: "dan", OwnCommitment: "Zelf een afspraak schrijven", DropCommitment: "Een afspraak weghalen", Committed: "Je afspraken tot nu toe:",
		CommittedF: "Afgesproken: %s", AnotherF: "Nog een afspraak? Kies 1-%d", IfPrompt: "Op welk moment? Begin met als", ThenPrompt: "Wat doe je dan? Begin met dan",
		HowOften: "Hoe vaak?", FirstDay: "Eerste keer uiterlijk, als jaar-maand-dag", FirstOnF: "eerste keer uiterlijk %s", WhichOff: "Welke afspraak wil je weghalen?",

		RefreshF: "Opfrissen: %s", NothingToRefresh: "In deze les is niets om op te frissen.", Refreshed: "Klaar met opfrissen. Wat je even terughaalt, blijft langer hangen.",

		ChecklistIntro:   "Je beoordeelt je eigen LinkedIn-profiel. Dat kost ongeveer zes minuten. Je antwoorden blijven op deze computer.",
		ChecklistLengthF: "%d vragen, volgens de richtlijnen van %s, nagekeken op %s.",
		ChecklistHow:     "Typ klaar om meteen naar de uitslag te gaan, en ? voor advies bij een vraag.",
		NoCriteria:       "Er is hier niets om te beoordelen.", NothingRated: "Je hebt nog niets beoordeeld, dus er is nog geen score.",
		CriterionF: "Vraag %d van %d: %s", Optional: "Dit telt alleen mee als het je score verhoogt.", NowLevelF: "Nu: %d, %s", OverruledF: "Gemeten was %d. Jouw reden om ervan af te wijken: %s",
		MeasuredF: "Gemeten uit %s, %s: %d, %s", FactF: "Daar staat: %s",
		OfferImport: "Heb je je LinkedIn-export, of je profiel als pdf? Typ i bij een vraag, of sleep het bestand hierheen. Dan meet ik daar het meeste uit. Je berichten open ik niet, en er verlaat niets je computer.",
		OfferHelp:   "De export vraag je aan op een computer: Ik, Instellingen en privacy, Gegevensprivacy, Ontvang een kopie van uw gegevens. De pdf maak je op je profiel: Meer, Opslaan als pdf. Sleep het bestand daarna op dit venster.",
		PathPrompt:  "Sleep het bestand hierheen, of typ het pad", PathOrNumber: "Typ een nummer of een pad, of sleep het bestand hierheen", AnotherPath: "Nog een bestand? Typ of sleep het pad",
		TextKey: "e = tekst geven", TextLine: "Plak of typ de tekst op één regel", TextLines: "Plak of typ de tekst. Sluit af met een regel met alleen een punt:",
		TextTooLongF: "Dat zijn %d tekens. LinkedIn neemt er hoogstens %d; kort hem in en probeer het opnieuw.", TextMeasuredF: "Bewaard en gemeten: %d tekens.",
		WhyPrompt: "Dit wijkt af van de meting. Waarom klopt jouw antwoord beter?", MeasurementStays: "De meting blijft gelden.",
		ScoreF: "Score: %d van 100, met %d van %d beoordeeld.", SectionF: "%s: %d van 100, met %d van %d beoordeeld.", SectionUnratedF: "%s: nog niet beoordeeld, 0 van %d.",
		StaleF: "Let op: deze richtlijnen zijn voor het laatst nagekeken op %s. LinkedIn kan intussen veranderd zijn.",
		Result: "Uitslag van je LinkedIn-profiel", SinceF: "Eerste meting, %s: %d van 100, met %d van %d beoordeeld. Verschil: %s.",
		MostGain: "Hier win je het meest per minuut:", NothingToGain: "Van wat je beoordeelde, is alles op zijn best.", FindingF: "%s: %d punten erbij, ongeveer %d minuten.",
		BeforeF: "Voorbeeld, eerst: %s", AfterF: "Voorbeeld, daarna: %s", LimitF: "Grens, %s: %s (%s).", BetweenF: "%d tot %d", MostF: "hooguit %d", LeastF: "minstens %d",
		SourceF:    "Bron: %s, %s (%s).",
		Origins:    map[string]string{"export": "je LinkedIn-export", "pdf": "de pdf van je profiel", "pasted": "je geplakte tekst"},
		LimitKinds: map[string]string{"hard": "LinkedIn weigert het anders", "visible": "de rest valt weg op het scherm, onofficieel", "advice": "advies"},
		Sureness:   map[string]string{"A": "van de bron zelf", "B": "meer bronnen", "C": "één bron", "D": "omstreden"},

		MenuLessonF: "%s, %s, %d minuten", StateDone: "gedaan", StateTodo: "nog doen", MenuScoreF: "%d van 100, met %d van %d beoordeeld, %s", MenuFirstF: "eerste score %d",
		OtherLanguage: "Taal kiezen (Dutch or English)", StopLine: "Stoppen",
		WhichLanguage: "In welke taal? Which language?", NamePrompt: "Hoe heet je?", WhichDepartment: "Op welke afdeling werk je? De voorbeelden passen zich aan.",
	}
}

func plainEN() Plain {
	return Plain{
		Intro: "Answer with a number or a text and press enter. An empty line skips, or keeps what was there. Type b to go back, stop to stop and ? for help. At an open question put a colon before these: :b, :stop, :?",
		Help: []string{
			"Type the number of your choice and press enter. For more numbers: 1 3.",
			"An empty line skips the question, or keeps your earlier answer.",
			"b goes back. stop stops; all that you said is saved. h gives a hint, if there is one.",
			"At an open question put a colon before these: :b, :stop, :? That way you can also answer the word stop.",
		},

		InputEnded: "There is no more input.", Kept: "All that you said is saved; next time you go on from here.", Bye: "Until next time.",
		StoppedAtF: "Stopped at step %d of %d.", StoppedRefreshF: "Stopped at question %d of %d.", StoppedChecklistF: "Stopped at question %d of %d of the checklist.",
		StoppedWelcome: "Stopped.", LineCut: "That line was too long. The first 64 kB were used.",
		TextCutF: "That was longer than %d characters. Only the beginning was kept.", GaveUp: "This does not work out. We go on with what there was.",
		NoHints: "There is no hint here.", NoMoreHints: "There are no more hints.",
		OnlyEnter: "There is nothing to type here. Press enter, or type b, stop or ?.",
		FirstStep: "This is the first step.", FirstQuestion: "This is the first question.", HomeIsFirst: "Everything starts here. To stop, type stop.",

		ChooseF: "Choose 1-%d", ChooseTwo: "Choose 1 or 2", ChooseOne: "Choose 1", ManyF: "Choose one or more numbers of 1-%d, with a space between them",
		AtMostF: "Choose at most %d numbers of 1-%d, with a space between them", OrderF: "Type all %d numbers in your order, such as %s",
		BelongsF: "What belongs to \"%s\"?", ScaleF: "Choose 1-%d, 1 is %s and %d is %s", TickF: "Type the numbers of what is done already, 1-%d, with a space between them",
		WrongOneF: "Type a number from 1 to %d, or just press enter.", WrongManyF: "Type numbers from 1 to %d with a space between them, or just press enter.",
		TooManyF: "Choose %d at most.", WrongOrderF: "Type every number from 1 to %d exactly once, or just press enter.",
		TakenF: "You have used number %d already. Choose another, or go back with b.", AgreedF: "You have agreed to number %d already.", WrongDate: "Type a day still to come, as year-month-day, such as 2027-03-31. Or just press enter.",
		EmptySkip: "empty = skip", EmptyKeep: "empty = keep", EmptyAnswer: "empty = show the answer", EmptyDone: "empty = done",
		EmptyDefaultF: "empty = %s", EmptyLeave: "empty = leave it like this", EmptyNoMoment: "empty = no moment", EmptyNever: "empty = never mind",
		EmptyNone: "empty = none", EmptyMeasured: "empty = the measurement stands", EmptyConfirm: "empty = that is right", LikelyF: "Likely, by %s, %s: %d, %s", HintKey: "h = hint",
		PausePrompt: "Press enter to go on:", ExercisePrompt: "Press enter when you have done it:",
		AgainPrompt: "Type 1 to look at the lesson again", RestartPrompt: "Type 1 to start the story again", ProfilePrompt: "Type 1 to do the checklist now",
		OneLine: "Write one line", Paragraph: "Write one or more lines", NextLine: "Next line",
		Entries: "Write one thing a line", NextEntry: "Next",
		TickWords: "or all, or none", AllWord: "all", NoneWord: "none",

		LessonF: "Lesson: %s", GoalF: "Goal: %s", LengthF: "%d steps, about %d minutes.", AuthorF: "Written by %s.", GoingOnF: "You go on at step %d of %d.",
		FinishedOnF: "You finished this lesson on %s.", EndF: "End of the lesson: %s", InPlan: "This goes into your action plan:", NoSteps: "This lesson has no steps for you.",
		StepF: "Step %d of %d", QuestionF: "Question %d of %d", SeenBefore: "You have seen this question before.", PictureF: "Picture: %s", LinkF: "Link: %s, %s",
		Quote: "Quote:", NowF: "Now: %s", YouSaidF: "Your answer: %s",
		Right: "Right.", Partly: "Partly right.", Wrong: "Not yet.", Skipped: "Skipped.",
		OneMoreTry: "You may try once more.", MoreTriesF: "You may try %d more times.", HintF: "Hint %d of %d: %s", AboutF: "About \"%s\": %s",
		InPlaceF: "In the right place: %d of %d.", MatchedF: "Matched right: %d of %d.", TickedF: "Chosen rightly: %d of %d.", TooMuchF: "Chosen too many: %d; each of those takes off a right one.",
		PointsF: "Points: %s of %s.", AnswerF: "This is the answer: %s", Answers: "These are the right answers:", RightOrder: "This is the order:", RightPairs: "These belong together:",
		BestPath: "It could have gone well like this:", True: "true", False: "false", OnScaleF: "%s of %d", ThenNowF: "Then: %s. Now: %s.",
		Required: "Write something here, if only one line.", StaysOpen: "This stays open and goes into your plan as an action:", OpenActionF: "Still to do: %s",
		PhaseF: "%s, %d minutes:", OnYourOwn: "You do this on your own now. If a colleague is near, do it together.",
		ProfileStep: "Here you rate your LinkedIn profile with the checklist. Keep your profile at hand.",
		ProfileF:    "LinkedIn profile: %d of 100, with %d of %d rated", LatestF: "Latest score: %d of 100, with %d of %d rated, on %s.", KeyPoints: "Remember:", OwnWords: "This is what you said:",
		Endings: map[string]string{"good": "It ends well.", "mixed": "It ends half well.", "bad": "It does not end well."},
		Work:    map[string]string{"alone": "Alone", "pairs": "In pairs", "groups": "In groups", "room": "With the whole room"},

		If: "if", Then: "then", OwnCommitment: "Write a commitment yourself", DropCommitment: "Take a commitment off the list", Committed: "Your commitments so far:",
		CommittedF: "Agreed: %s", AnotherF: "Another one? Choose 1-%d", IfPrompt: "At what moment? Begin with if", ThenPrompt: "What will you do? Begin with then",
		HowOften: "How often?", FirstDay: "First time at the latest, as year-month-day", FirstOnF: "first time by %s", WhichOff: "Which commitment do you want to take off?",

		RefreshF: "Refresh: %s", NothingToRefresh: "This lesson has nothing to refresh.", Refreshed: "Done. What you call to mind for a moment stays for longer.",

		ChecklistIntro:   "You rate your own LinkedIn profile. It takes about six minutes. Your answers stay on this computer.",
		ChecklistLengthF: "%d questions, by the guidelines of %s, checked on %s.",
		ChecklistHow:     "Type done to go to the result at once, and ? for advice on a question.",
		NoCriteria:       "There is nothing to rate here.", NothingRated: "You have rated nothing yet, so there is no score.",
		CriterionF: "Question %d of %d: %s", Optional: "This counts only if it raises your score.", NowLevelF: "Now: %d, %s", OverruledF: "Measured was %d. Your reason to differ: %s",
		MeasuredF: "Measured from %s, %s: %d, %s", FactF: "It says: %s",
		OfferImport: "Do you have your LinkedIn export, or your profile as a PDF? Type i at a question, or drag the file here. I can measure most of this from it. I do not open your messages, and nothing leaves your computer.",
		OfferHelp:   "Ask for the export on a computer: Me, Settings & Privacy, Data privacy, Get a copy of your data. Make the PDF on your profile: More, Save to PDF. Then drag the file onto this window.",
		PathPrompt:  "Drag the file here, or type its path", PathOrNumber: "Type a number or a path, or drag the file here", AnotherPath: "Another file? Type or drag its path",
		TextKey: "e = give the text", TextLine: "Paste or type the text on one line", TextLines: "Paste or type the text. End with a line that has only a full stop:",
		TextTooLongF: "That is %d characters. LinkedIn takes %d at most; shorten it and try again.", TextMeasuredF: "Kept and measured: %d characters.",
		WhyPrompt: "This differs from the measurement. Why is your answer closer to the truth?", MeasurementStays: "The measurement stands.",
		ScoreF: "Score: %d of 100, with %d of %d rated.", SectionF: "%s: %d of 100, with %d of %d rated.", SectionUnratedF: "%s: not rated yet, 0 of %d.",
		StaleF: "Note: these guidelines were last checked on %s. LinkedIn may have changed since.",
		Result: "Result of your LinkedIn profile", SinceF: "First measurement, %s: %d of 100, with %d of %d rated. Difference: %s.",
		MostGain: "Here you gain most for each minute:", NothingToGain: "Of what you rated, everything is at its best.", FindingF: "%s: %d points more, about %d minutes.",
		BeforeF: "Example, before: %s", AfterF: "Example, after: %s", LimitF: "Limit, %s: %s (%s).", BetweenF: "%d to %d", MostF: "at most %d", LeastF: "at least %d",
		SourceF:    "Source: %s, %s (%s).",
		Origins:    map[string]string{"export": "your LinkedIn export", "pdf": "the PDF of your profile", "pasted": "the text you pasted"},
		LimitKinds: map[string]string{"hard": "LinkedIn refuses anything else", "visible": "the rest is cut off on screen, unofficial", "advice": "advice"},
		Sureness:   map[string]string{"A": "from the source itself", "B": "several sources", "C": "one source", "D": "disputed"},

		MenuLessonF: "%s, %s, %d minutes", StateDone: "done", StateTodo: "to do", MenuScoreF: "%d of 100, with %d of %d rated, %s", MenuFirstF: "first score %d",
		OtherLanguage: "Choose the language (Nederlands of Engels)", StopLine: "Stop",
		WhichLanguage: "Which language? In welke taal?", NamePrompt: "What is your name?", WhichDepartment: "Which department do you work in? Examples adapt to it.",
	}
}
