package i18n

// Notes is the words of the facilitator's window.
type Notes struct {
	// The header.
	StepF, StepShortF               string
	AtStart, AtEnd                  string
	AheadF, BehindF                 string // minutes
	AheadShortF, BehindShortF       string
	OnTime, WaitsAsked, WaitsBreak  string
	RoomF                           string // what the room sees
	Question, Result, Answer, Blank string
	Break, Closed, Title, End       string

	// The step.
	NowWord, NextWord, ClockWord, BreakWord string
	Types, Work                             map[string]string // by what a lesson calls them
	MinutesF, Optional, PhaseF              string
	LeftF, OverF, StandsF                   string
	BreakF, BreakOver, BreakKeys            string // until when, and what is left
	Begins                                  string

	// The votes.
	VotesWord, First, Second, Then, Now string
	TotalF, MeanF, ThenMeanF            string
	True, False                         string
	CountF, Talk, Many                  string // the keys that count
	Story, StoryGoes                    string
	AdviceSmall                         string
	AdviceExplainF, AdviceDiscussF      string // percent right
	AdviceGoOnF                         string
	Minus, SetAsk, SetF, TurnAsk        string

	// What to say.
	NotesWord, NoNotes, More string
	Goal, Right, Hint, Why   string
	ReplyF, Parked, HandoutF string

	// Time, below the notes.
	UsedF, OverdueF, DoneF     string
	EndsF, EndsLaterF, WouldF  string
	ShortF, ShortOneF          string // which steps, minutes
	ShortenedF, ShortenedOne   string
	And, ParkedF, ForF         string
	StepsWord, EndWord, Legend string

	// The room's window, or none.
	Waiting, WaitHow, WaitSelf      string
	PresentLesson                   string
	Rooms                           string
	Gone, GoneF, OtherF, OthersF    string
	PresentF                        string
	Problem, ProblemF, UnsavedF     string
	Jump, JumpHow                   string
	Search, SearchHow, Nothing      string
	Department, Everybody           string
	Park, ParkHow, ParkFull         string
	PauseAsk, PauseF                string // minutes, until when
	QuitAsk, QuitKeeps, QuitSafe    string
	KeysTitle                       string
	Keys                            [][2]string // key, what it does
	KeyNext, KeyReveal, KeyCount    string
	KeyAgain, KeyClock, KeyBlank    string
	KeyJump, KeyPark, KeyShort      string
	KeyHold, KeyRead, KeyPause      string
	KeyQuit, KeyFollow, KeyChoose   string
	KeyGo, KeyKeep, KeyLeave        string
	KeyTake, KeyClose, KeyGoesOn    string
	KeyTurn, KeyUnblank, KeyPutBack string
	KeyDigit, KeyContinue           string
}

func notesNL() Notes {
	return Notes{
		StepF: "stap %d van %d", StepShortF: "stap %d/%d", AtStart: "titelblad", AtEnd: "slot",
		AheadF: "loopt %d min voor", BehindF: "loopt %d min achter", AheadShortF: "%d min voor", BehindShortF: "%d min achter",
		OnTime: "op tijd", WaitsAsked: "wacht: vragen", WaitsBreak: "wacht: pauze",
		RoomF: "ZAAL: %s", Question: "vraag", Result: "uitslag", Answer: "antwoord", Blank: "zwart", Break: "pauze", Closed: "dicht", Title: "titel", End: "slot",

		NowWord: "Nu", NextWord: "Straks", ClockWord: "Klok", BreakWord: "Pauze",
		Types: map[string]string{
			"text": "tekst", "example": "voorbeeld", "single": "vraag", "multiple": "meer antwoorden", "truefalse": "waar of niet", "order": "volgorde", "match": "koppelen", "poll": "peiling",
			"reflection": "opschrijven", "exercise": "opdracht", "checklist": "lijst", "scenario": "scenario", "commitment": "afspraak", "profile": "profiel meten", "recap": "samenvatting",
		},
		Work:     map[string]string{"alone": "alleen", "pairs": "duo's", "groups": "groepjes", "room": "samen"},
		MinutesF: "%d min", Optional: "optioneel", PhaseF: "fase %d van %d",
		LeftF: "nog %s", OverF: "tijd voorbij +%s", StandsF: "staat stil op %s",
		BreakF: "tot %s, nog %s", BreakOver: "voorbij", BreakKeys: "P: hervatten", Begins: "Spatie: beginnen.",

		VotesWord: "Stemmen", First: "1e", Second: "2e", Then: "toen", Now: "nu",
		TotalF: "samen %d", MeanF: "Gemiddeld %s.", ThenMeanF: "Gemiddeld %s; toen was het %s.",
		True: "waar", False: "niet waar",
		CountF: "Nog niets geteld. Tel handen met %s.", Talk: "Ze overleggen. Tel daarna de tweede stemming.", Many: "Per persoon meer handen: geen procenten.",
		Story: "r toont de uitslag, k en een cijfer gaat meteen verder.", StoryGoes: "r gaat verder met de meeste stemmen, k en een cijfer met een andere.",
		AdviceSmall:    "Weinig stemmen: praat het gewoon door.",
		AdviceExplainF: "%d %% goed: leg het nog eens uit, dan v.", AdviceDiscussF: "%d %% goed: laat duo's overleggen, dan v.", AdviceGoOnF: "%d %% goed: toon het antwoord, r.",
		Minus: "min … van welke keuze? cijfer", SetAsk: "aantal voor welke keuze? cijfer", SetF: "aantal voor %s:", TurnAsk: "verder met welke keuze? cijfer",

		NotesWord: "Notities", NoNotes: "Bij deze stap staan geen notities.", More: "meer", Goal: "Doel", Right: "Goed", Hint: "Hint", Why: "Waarom",
		ReplyF: "Bij %s", Parked: "Geparkeerd", HandoutF: "Op papier, met de uitslagen: ambassadeur handout %s",

		UsedF: "%d min bezig, nog %d", OverdueF: "%d min bezig, %d over de tijd", DoneF: "duurde %d min, gepland %d",
		EndsF: "eind %s", EndsLaterF: "eind %s, wordt %s", WouldF: "%d min, nu beginnen is klaar om %s",
		ShortF: "Stap %s zijn optioneel (samen %d min): x", ShortOneF: "Stap %s is optioneel (%d min): x",
		ShortenedF: "Ingekort: %d stappen eruit. x zet ze terug", ShortenedOne: "Ingekort: één stap eruit. x zet hem terug",
		And: "en", ParkedF: "geparkeerd %d", ForF: "voor: %s", StepsWord: "Stappen", EndWord: "min  eind", Legend: "( ) is optioneel",

		Waiting: "Nog geen zaal", WaitHow: "Open de zaal in een ander venster, op het scherm waar iedereen naar kijkt:", PresentLesson: "ambassadeur present LES",
		WaitSelf: "Zodra die er is, staan je notities hier vanzelf.", Rooms: "Welke zaal?",
		Gone: "Het venster van de zaal is dicht. Er is niets kwijt. Weer open:", GoneF: "Zaal dicht: %s", PresentF: "ambassadeur present %s",
		OtherF: `Er is een andere zaal open, "%s". n volgt die.`, OthersF: "Er zijn %d andere zalen open. n laat ze zien.",
		Problem: "Het lesbestand klopt niet; de zaal ziet de laatste goede versie.", ProblemF: "Het lesbestand klopt niet: %s", UnsavedF: "Bewaren lukt niet: %s. De sessie loopt door.",

		Jump: "Ga naar", JumpHow: "nummer, woord of pijltjes", Search: "Zoek", SearchHow: "een woord uit een titel, tekst of notitie", Nothing: "Niets gevonden.",
		Department: "Voor welke afdeling?", Everybody: "iedereen",
		Park: "Vraag voor later", ParkHow: "De zaal ziet hem pas aan het eind.", ParkFull: "De parkeerplaats is vol.",
		PauseAsk: "Hoe lang pauze?", PauseF: "%d minuten, verder om %s",
		QuitAsk: "Notities sluiten?", QuitKeeps: "De zaal gaat door. Terug komt dit venster met: ambassadeur notes", QuitSafe: "Er is niets kwijt.",
		KeysTitle: "Toetsen",
		Keys: [][2]string{
			{"spatie →", "verder, ook pgdn"},
			{"←", "terug, ook pgup"},
			{"↑ ↓", "notities lezen"},
			{"r  R", "tonen, weer verbergen"},
			{"1-9 0", "een hand erbij, 0 is de tiende keuze"},
			{"-  =", "met een cijfer: hand eraf, aantal typen"},
			{"v", "opnieuw stemmen na overleg, of toch niet"},
			{"k", "scenario: met een cijfer verder met die keuze"},
			{"t  +  -", "klok aan of uit, minuut erbij of eraf (bij stemmen - -)"},
			{"h", "de planning wacht op vragen, of loopt weer"},
			{"b  P", "scherm zwart, pauze van 5, 10 of 15 minuten"},
			{"g  /", "ga naar een stap, zoek"},
			{"p", "vraag parkeren"},
			{"x", "inkorten: optionele stappen eruit, of terug"},
			{"A", "andere afdeling"},
			{"n", "andere zaal volgen, als deze dicht is"},
			{"L  T", "taal, kleuren; bij typen ctrl+l ctrl+t"},
			{"q", "dit venster sluiten"},
		},
		KeyNext: "verder", KeyReveal: "tonen", KeyCount: "tellen", KeyAgain: "opnieuw", KeyClock: "klok", KeyBlank: "zwart", KeyJump: "ga naar", KeyPark: "parkeren",
		KeyShort: "inkorten", KeyHold: "wachten", KeyRead: "lezen", KeyPause: "pauze", KeyQuit: "sluiten", KeyFollow: "volgen", KeyChoose: "kiezen",
		KeyGo: "erheen", KeyKeep: "bewaren", KeyLeave: "sluiten", KeyTake: "nemen", KeyClose: "laat maar", KeyGoesOn: "planning loopt weer",
		KeyTurn: "keuze", KeyUnblank: "weer tonen", KeyPutBack: "weer erin", KeyDigit: "welke", KeyContinue: "hervatten",
	}
}

func notesEN() Notes {
	return Notes{
		StepF: "step %d of %d", StepShortF: "step %d/%d", AtStart: "title page", AtEnd: "end",
		AheadF: "%d min ahead", BehindF: "%d min behind", AheadShortF: "%d min ahead", BehindShortF: "%d min behind",
		OnTime: "on time", WaitsAsked: "waits: questions", WaitsBreak: "waits: break",
		RoomF: "ROOM: %s", Question: "question", Result: "result", Answer: "answer", Blank: "blank", Break: "break", Closed: "closed", Title: "title", End: "end",

		NowWord: "Now", NextWord: "Next", ClockWord: "Clock", BreakWord: "Break",
		Types: map[string]string{
			"text": "text", "example": "example", "single": "question", "multiple": "more answers", "truefalse": "true or not", "order": "order", "match": "match", "poll": "poll",
			"reflection": "write down", "exercise": "exercise", "checklist": "list", "scenario": "scenario", "commitment": "commitment", "profile": "measure profile", "recap": "recap",
		},
		Work:     map[string]string{"alone": "alone", "pairs": "pairs", "groups": "groups", "room": "together"},
		MinutesF: "%d min", Optional: "optional", PhaseF: "phase %d of %d",
		LeftF: "%s left", OverF: "time is up +%s", StandsF: "stopped at %s",
		BreakF: "until %s, %s left", BreakOver: "over", BreakKeys: "P: resume", Begins: "Space: begin.",

		VotesWord: "Votes", First: "1st", Second: "2nd", Then: "then", Now: "now",
		TotalF: "%d in all", MeanF: "%s on average.", ThenMeanF: "%s on average; then it was %s.",
		True: "true", False: "not true",
		CountF: "Nothing counted yet. Count hands with %s.", Talk: "They are talking. After that, count the second vote.", Many: "More hands a person: no percentages.",
		Story: "r shows the result, k and a digit goes on at once.", StoryGoes: "r goes on with most votes, k and a digit with another choice.",
		AdviceSmall:    "Few votes: just talk it through.",
		AdviceExplainF: "%d %% right: explain it again, then v.", AdviceDiscussF: "%d %% right: let them talk in pairs, then v.", AdviceGoOnF: "%d %% right: show the answer, r.",
		Minus: "minus … of which choice? digit", SetAsk: "number for which choice? digit", SetF: "number for %s:", TurnAsk: "go on with which choice? digit",

		NotesWord: "Notes", NoNotes: "There are no notes at this step.", More: "more", Goal: "Goal", Right: "Right", Hint: "Hint", Why: "Why",
		ReplyF: "To %s", Parked: "Parked", HandoutF: "On paper, with the results: ambassadeur handout %s",

		UsedF: "%d min in, %d to go", OverdueF: "%d min in, %d over time", DoneF: "took %d min, %d planned",
		EndsF: "ends %s", EndsLaterF: "ends %s, will be %s", WouldF: "%d min, begun now it is done at %s",
		ShortF: "Steps %s are optional (%d min together): x", ShortOneF: "Step %s is optional (%d min): x",
		ShortenedF: "Shortened: %d steps out. x puts them back", ShortenedOne: "Shortened: one step out. x puts it back",
		And: "and", ParkedF: "parked %d", ForF: "for: %s", StepsWord: "Steps", EndWord: "min  ends", Legend: "( ) is optional",

		Waiting: "No room yet", WaitHow: "Open the room in another window, on the screen that everybody looks at:", PresentLesson: "ambassadeur present LESSON",
		WaitSelf: "As soon as it is there, your notes appear here by themselves.", Rooms: "Which room?",
		Gone: "The room's window is closed. Nothing is lost. Open again:", GoneF: "Room closed: %s", PresentF: "ambassadeur present %s",
		OtherF: `Another room is open, "%s". n follows it.`, OthersF: "%d other rooms are open. n lists them.",
		Problem: "The lesson file is not right; the room sees the last good version.", ProblemF: "The lesson file is not right: %s", UnsavedF: "It cannot be kept: %s. The session goes on.",

		Jump: "Go to", JumpHow: "number, word or arrows", Search: "Search", SearchHow: "a word of a title, text or note", Nothing: "Nothing found.",
		Department: "For which department?", Everybody: "everyone",
		Park: "Question for later", ParkHow: "The room sees it at the end, not before.", ParkFull: "There is no room for more questions.",
		PauseAsk: "How long a break?", PauseF: "%d minutes, back at %s",
		QuitAsk: "Close the notes?", QuitKeeps: "The room goes on. This window comes back with: ambassadeur notes", QuitSafe: "Nothing is lost.",
		KeysTitle: "Keys",
		Keys: [][2]string{
			{"space →", "on, also pgdn"},
			{"←", "back, also pgup"},
			{"↑ ↓", "read the notes"},
			{"r  R", "reveal, hide again"},
			{"1-9 0", "one hand more, 0 is the tenth choice"},
			{"-  =", "and a digit: one hand less, type a number"},
			{"v", "vote again after a talk, or after all not"},
			{"k", "scenario: and a digit: go on with that choice"},
			{"t  +  -", "clock on or off, a minute more or less (at a vote - -)"},
			{"h", "the plan waits for questions, or goes on"},
			{"b  P", "blank screen, a break of 5, 10 or 15 minutes"},
			{"g  /", "go to a step, search"},
			{"p", "park a question"},
			{"x", "shorten: optional steps out, or back"},
			{"A", "another department"},
			{"n", "follow another room, when this one is closed"},
			{"L  T", "language, colours; while typing ctrl+l ctrl+t"},
			{"q", "close this window"},
		},
		KeyNext: "on", KeyReveal: "reveal", KeyCount: "count", KeyAgain: "again", KeyClock: "clock", KeyBlank: "blank", KeyJump: "go to", KeyPark: "park",
		KeyShort: "shorten", KeyHold: "wait", KeyRead: "read", KeyPause: "break", KeyQuit: "close", KeyFollow: "follow", KeyChoose: "choose",
		KeyGo: "go there", KeyKeep: "keep", KeyLeave: "close", KeyTake: "take", KeyClose: "never mind", KeyGoesOn: "plan goes on",
		KeyTurn: "choice", KeyUnblank: "show again", KeyPutBack: "put back", KeyDigit: "which", KeyContinue: "resume",
	}
}
