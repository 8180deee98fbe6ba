package i18n

// Lesson is the words of the lesson screen.
type Lesson struct {
	StepF, Done, Refresh, OnceMore string // top of the page: where am I

	Goal, Promise, PressToBegin, OneStep, StepsF, Steps, ByF string // title page
	LessonDone, InYourPlan, RefreshDone                      string // end page
	RecalledF, ComesBack                                     string
	KeyPoints, YouSaid, MadeForMore, Picture                 string

	True, False                              string
	Right, Partly, NotYet, Missed, NotThis   string // verdicts
	Also, Belongs, TheAnswer                 string
	Skipped, Shown, SkippedStory, PartCredit string
	OneTry, TriesF, StartAgain               string
	HintF, OnePointF                         string

	Moving, InPlace, NotInPlace, YouPutF, RightOrder              string // putting in order
	WhatFits, YouChose                                            string // matching
	Then1, Now, OnScaleF                                          string // views, then and now
	CharactersF, ListHelp, MayBeEmpty                             string // writing
	TickedF, StaysAsAction                                        string
	SoFar, EndsWell, EndsMixed, EndsBadly                         string // stories
	BestPath, FromTheStart                                        string
	If, Then, Own, Onward, NotFinished, FirstF, OnceF, CommittedF string // commitments
	IfLabel, ThenLabel, RhythmLabel, DayLabel                     string
	IfExample, ThenExample, DayExample, DayLayout                 string
	IfWords, ThenWords                                            []string // that may begin the two clauses, in lower case
	MeasureBefore, MeasureAfter, MeasureNow                       string   // the checklist
	ProfileScore, RatedF                                          string
	SaidBefore, ChooseFirst, MoveFirst, MatchAll, TooManyF        string // why a key could not be followed
	FinishPlan, ShorterPlan, NoSuchDay                            string

	Keys LessonKeys
}

// LessonKeys is what the keys of the lesson screen do.
type LessonKeys struct {
	Begin, Onward, Leave, Review                       string
	Answer, Choose, Select, Tick, Again                string
	PickUp, PutDown, Move, ToPlace, Pair, Unpair       string
	AddLine, NewLine, Hint, Skip, ShowAnswer, OpenLink string
	Take, WriteOwn, Change, Delete, Undo, Save         string
	NextField, DayBy, ToList, Measure, MeasureAgain    string
}

func lessonNL() Lesson {
	return Lesson{
		StepF: "stap %d van %d", Done: "klaar", Refresh: "Opfrissen", OnceMore: "Nog een keer",

		Goal: "Na deze les", PressToBegin: "Enter: beginnen", OneStep: "1 stap", StepsF: "%d stappen", Steps: "Stappen", ByF: "door %s",
		Promise:    "Stoppen kan altijd. Wat je hebt ingevuld, staat er de volgende keer nog.",
		LessonDone: "Deze les is af.", InYourPlan: "In je actieplan", RefreshDone: "Dat was het weer.",
		RecalledF: "%d van %d geweten", ComesBack: "Wat je nog niet wist, komt later vanzelf een keer terug.",
		KeyPoints: "Om te onthouden", YouSaid: "Wat je zelf zei", Picture: "Plaatje:",
		MadeForMore: "Deze opdracht is gemaakt om samen te doen. Ben je alleen, doe dan wat alleen kan en leg de rest later voor aan een collega.",

		True: "Waar", False: "Niet waar",
		Right: "Goed.", Partly: "Deels goed.", NotYet: "Nog niet.", Missed: "Dit was het niet.", NotThis: "Deze hoort er niet bij.",
		Also: "Deze hoort er ook bij.", Belongs: "Deze hoort erbij.", TheAnswer: "Dit is het antwoord.",
		Skipped: "Overgeslagen. Het antwoord staat er nu bij.", Shown: "Het antwoord staat er nu bij.", SkippedStory: "Overgeslagen. Zo loopt het goed af:",
		PartCredit: "Elk goed vinkje telt mee, elk fout vinkje gaat eraf.",
		OneTry:     "Je hebt nog één poging.", TriesF: "Je hebt nog %d pogingen.", StartAgain: "Met enter begin je het verhaal opnieuw.",
		HintF: "Hint %d van %d:", OnePointF: "%s van %s punt",

		Moving: "verplaats met ↑↓", InPlace: "staat goed", NotInPlace: "nog niet goed", YouPutF: "bij jou op %d", RightOrder: "Dit is de goede volgorde:",
		WhatFits: "Wat hoort erbij?", YouChose: "Jij koos:",
		Then1: "Toen", Now: "nu", OnScaleF: "%s van %d",
		CharactersF: "%d van %d tekens", MayBeEmpty: "Invullen hoeft niet.", ListHelp: "Eén per regel. Een lege regel en enter: klaar.",
		TickedF: "%d van %d gedaan.", StaysAsAction: "Wat je niet aanvinkt, blijft als actie in je plan staan.",
		SoFar: "Tot nu toe:", EndsWell: "Het loopt goed af.", EndsMixed: "Het loopt half goed af.", EndsBadly: "Het loopt niet goed af.",
		BestPath: "Zo loopt het wel goed af:", FromTheStart: "Een nieuwe poging, vanaf het begin.",
		If: "Als", Then: "dan", Own: "Zelf een afspraak schrijven", Onward: "Verder", NotFinished: "Nog niet af: wat doe je dan?",
		FirstF: "de eerste keer uiterlijk %s", OnceF: "uiterlijk %s", CommittedF: "%d van minstens %d",
		IfLabel: "Wanneer", ThenLabel: "Wat dan", RhythmLabel: "Hoe vaak", DayLabel: "Eerste keer",
		IfExample: "Als ik …", ThenExample: "dan …", DayExample: "31-12", DayLayout: "2-1-2006",
		IfWords: []string{"als", "wanneer", "zodra", "elke", "iedere", "op", "na", "voor", "tijdens", "telkens", "steeds", "if", "when"}, ThenWords: []string{"dan", "then"},
		MeasureBefore: "Nu meet je je LinkedIn-profiel langs de lijst. Dat duurt een minuut of zes. Daarna ga je hier verder, en later zie je wat er is veranderd.",
		MeasureAfter:  "Nu meet je je profiel nog een keer, langs dezelfde lijst. Daarna zie je het verschil.",
		MeasureNow:    "Nu kijk je hoe je LinkedIn-profiel ervoor staat. Daarna ga je hier verder.",
		ProfileScore:  "LinkedIn-profiel", RatedF: "%d van %d beoordeeld",
		SaidBefore: "Dit antwoord gaf je net ook. Kies iets anders.", ChooseFirst: "Kies eerst een antwoord.",
		MoveFirst: "Zet eerst iets op een andere plek: pak een regel op met spatie, of typ het nummer van de plek.",
		MatchAll:  "Koppel ze allemaal: typ de letter die erbij hoort.", TooManyF: "Je mag er hooguit %d kiezen. Haal er eerst een weg.",
		FinishPlan: "Vul ook in wat je dan doet.", ShorterPlan: "Houd het kort: hooguit 200 tekens per deel.",
		NoSuchDay: "Die dag ken ik niet. Schrijf bijvoorbeeld 31-12 of 2026-12-31.",

		Keys: LessonKeys{
			Begin: "beginnen", Onward: "verder", Leave: "stoppen", Review: "opnieuw bekijken",
			Answer: "antwoord geven", Choose: "kiezen", Select: "aanwijzen", Tick: "aanvinken", Again: "opnieuw beginnen",
			PickUp: "oppakken", PutDown: "neerzetten", Move: "verplaatsen", ToPlace: "naar plek", Pair: "koppelen", Unpair: "losmaken",
			AddLine: "regel erbij", NewLine: "nieuwe regel", Hint: "hint", Skip: "overslaan", ShowAnswer: "antwoord tonen", OpenLink: "link openen",
			Take: "overnemen", WriteOwn: "zelf schrijven", Change: "aanpassen", Delete: "weghalen", Undo: "terugzetten", Save: "opslaan",
			NextField: "ander veld", DayBy: "dag eerder of later", ToList: "naar de lijst", Measure: "naar de checklist", MeasureAgain: "opnieuw meten",
		},
	}
}

func lessonEN() Lesson {
	return Lesson{
		StepF: "step %d of %d", Done: "done", Refresh: "Refresh", OnceMore: "Once more",

		Goal: "After this lesson", PressToBegin: "Enter: begin", OneStep: "1 step", StepsF: "%d steps", Steps: "Steps", ByF: "by %s",
		Promise:    "You can stop at any time. What you filled in will still be here.",
		LessonDone: "That is the end of this lesson.", InYourPlan: "In your action plan", RefreshDone: "That is it for now.",
		RecalledF: "%d of %d remembered", ComesBack: "What you missed will come round again later.",
		KeyPoints: "Worth remembering", YouSaid: "What you said", Picture: "Picture:",
		MadeForMore: "This exercise was made to be done together. On your own, do what you can and put the rest to a colleague later.",

		True: "True", False: "Not true",
		Right: "Right.", Partly: "Partly right.", NotYet: "Not yet.", Missed: "This was not it.", NotThis: "This one does not belong.",
		Also: "This one belongs too.", Belongs: "This one belongs.", TheAnswer: "This is the answer.",
		Skipped: "Skipped. The answer is shown.", Shown: "The answer is shown.", SkippedStory: "Skipped. This is how it ends well:",
		PartCredit: "Each right tick counts, each wrong tick takes one off.",
		OneTry:     "You have one more try.", TriesF: "You have %d more tries.", StartAgain: "Enter starts the story again.",
		HintF: "Hint %d of %d:", OnePointF: "%s of %s point",

		Moving: "move with ↑↓", InPlace: "in place", NotInPlace: "not yet", YouPutF: "you had it at %d", RightOrder: "This is the right order:",
		WhatFits: "What goes with it?", YouChose: "You chose:",
		Then1: "Then", Now: "now", OnScaleF: "%s out of %d",
		CharactersF: "%d of %d characters", MayBeEmpty: "You need not fill this in.", ListHelp: "One per line. An empty line and enter: done.",
		TickedF: "%d of %d done.", StaysAsAction: "What you leave unticked stays in your plan as an action.",
		SoFar: "So far:", EndsWell: "It ends well.", EndsMixed: "It works out, partly.", EndsBadly: "It does not end well.",
		BestPath: "This is how it ends well:", FromTheStart: "A new try, from the start.",
		If: "If", Then: "then", Own: "Write one of my own", Onward: "Go on", NotFinished: "Not finished: what will you do then?",
		FirstF: "for the first time by %s", OnceF: "by %s", CommittedF: "%d of at least %d",
		IfLabel: "When", ThenLabel: "What then", RhythmLabel: "How often", DayLabel: "First time",
		IfExample: "If I …", ThenExample: "then …", DayExample: "2026-12-31", DayLayout: "2006-01-02",
		IfWords: []string{"if", "when", "whenever", "once", "as soon as", "every", "each", "on", "after", "before", "during", "als", "wanneer"}, ThenWords: []string{"then", "dan"},
		MeasureBefore: "Now you measure your LinkedIn profile against the list. It takes about six minutes. Then you go on here, and later you will see what changed.",
		MeasureAfter:  "Now you measure your profile once more, against the same list. Then you will see the difference.",
		MeasureNow:    "Now you see how your LinkedIn profile is doing. Then you go on here.",
		ProfileScore:  "LinkedIn profile", RatedF: "%d of %d rated",
		SaidBefore: "You gave this answer just now. Choose another.", ChooseFirst: "Choose an answer first.",
		MoveFirst: "Move something first: pick up a line with space, or type the number of its place.",
		MatchAll:  "Match them all: type the letter that goes with it.", TooManyF: "You can choose %d at most. Take one away first.",
		FinishPlan: "Also fill in what you will do then.", ShorterPlan: "Keep it short: 200 characters a part at most.",
		NoSuchDay: "I do not know that day. Write 31-12 or 2026-12-31, for example.",

		Keys: LessonKeys{
			Begin: "begin", Onward: "go on", Leave: "stop", Review: "look again",
			Answer: "answer", Choose: "choose", Select: "move", Tick: "tick", Again: "start again",
			PickUp: "pick up", PutDown: "put down", Move: "move", ToPlace: "to place", Pair: "match", Unpair: "undo",
			AddLine: "add line", NewLine: "new line", Hint: "hint", Skip: "skip", ShowAnswer: "show answer", OpenLink: "open link",
			Take: "take this", WriteOwn: "write my own", Change: "change", Delete: "take away", Undo: "put back", Save: "save",
			NextField: "other field", DayBy: "day earlier or later", ToList: "to the list", Measure: "to the checklist", MeasureAgain: "measure again",
		},
	}
}
