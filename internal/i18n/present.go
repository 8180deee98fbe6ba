package i18n

// Present is the words of the room's screen.
type Present struct {
	TooSmall, Begin, Zoom            string
	MinutesF, StepF                  string
	VotesF, OneVote                  string
	HowToVote, HowMany, TalkFirst    string
	FirstVote, SecondVote, Then, Now string
	MeanF                            string
	True, False, Right               string
	Work                             map[string]string // by what a phase calls it
	MinuteF                          string
	TimeOver, ClockStands            string
	WriteDown, OwnPlan, AsExample    string
	ProfileBefore, ProfileAfter      string
	ProfileNow, ProfileHowF          string
	Picture                          string
	Endings                          map[string]string
	Goal, ParkedTitle, Thanks        string
	Pause, GoesOnF                   string
	MoreInNotes                      string
	Jump, Search, Nothing            string
	Department, Everybody            string
	ParkAsk, PauseAsk, HandsForF     string
	ChooseAsk                        string
	QuitAsk, QuitKeeps, QuitKeys     string
	ResumeF, ResumeGoOn, ResumeAnew  string
	KeysTitle                        string
	Keys                             [][2]string // key, what it does
	Minus                            string
}

func presentNL() Present {
	return Present{
		TooSmall: "Maak het venster groter.", Begin: "spatie  beginnen     ?  toetsen", Zoom: "Zoom in met Ctrl en +: dan leest de achterste rij mee.",
		MinutesF: "%d minuten", StepF: "%d / %d",
		VotesF: "%d stemmen", OneVote: "1 stem",
		HowToVote: "Ogen dicht, hand omhoog. Of steek je kaart op.", HowMany: "Je mag vaker dan één keer stemmen.",
		TalkFirst: "Overleg met je buur. Daarna stemmen we opnieuw.",
		FirstVote: "1e", SecondVote: "2e", Then: "toen", Now: "nu", MeanF: "gemiddeld %s",
		True: "Waar", False: "Niet waar", Right: "goed",
		Work:    map[string]string{"alone": "alleen", "pairs": "met z'n tweeën", "groups": "in groepjes", "room": "samen"},
		MinuteF: "%d min", TimeOver: "tijd", ClockStands: "klok staat stil",
		WriteDown: "Schrijf het op: op papier, of in je eigen Ambassadeur.", OwnPlan: "Schrijf je eigen zin op. Hardop lezen mag, het hoeft niet.", AsExample: "Bijvoorbeeld",
		ProfileBefore: "Meet eerst hoe je profiel er nu voor staat.", ProfileAfter: "Meet je profiel nog een keer.", ProfileNow: "Meet je profiel.",
		ProfileHowF: "Op je eigen laptop: ambassadeur learn %s. Je score is alleen van jou.", Picture: "Plaatje",
		Endings: map[string]string{"good": "Dit loopt goed af.", "mixed": "Dit kon beter.", "bad": "Dit loopt slecht af."},
		Goal:    "Doel", ParkedTitle: "Bewaard voor later", Thanks: "Dank je wel",
		Pause: "Pauze", GoesOnF: "verder om %s", MoreInNotes: "meer in de notities",
		Jump: "Ga naar", Search: "Zoek", Nothing: "Niets gevonden.", Department: "Voor wie?", Everybody: "iedereen",
		ParkAsk: "Vraag voor later", PauseAsk: "Pauze van hoeveel minuten?  1: 5   2: 10   3: 15", HandsForF: "Hoeveel handen voor %s?",
		ChooseAsk: "Welke keuze? Typ het cijfer.",
		QuitAsk:   "Stoppen?", QuitKeeps: "Stemmen, klok en plek blijven bewaard.", QuitKeys: "enter  stoppen     esc  doorgaan",
		ResumeF: "Van %s is er een sessie die niet af is: stap %d van %d.", ResumeGoOn: "enter  verder waar je was", ResumeAnew: "n  opnieuw beginnen",
		KeysTitle: "Toetsen", Minus: "Welke stem gaat eraf? Typ het cijfer.",
		Keys: [][2]string{
			{"spatie →", "verder"},
			{"←", "terug"},
			{"r  R", "tonen, weer verbergen"},
			{"1-9", "een hand erbij; - en cijfer: eraf; = en cijfer: aantal"},
			{"v", "opnieuw stemmen na overleg"},
			{"k", "scenario: verder met deze keuze"},
			{"t  +  -", "klok aan of uit, minuut erbij of eraf"},
			{"b", "scherm zwart"},
			{"g  /", "ga naar een stap, zoek"},
			{"p  P", "vraag parkeren, pauze"},
			{"x", "inkorten: optionele stappen overslaan"},
			{"A", "andere afdeling"},
			{"L  T", "taal, kleuren"},
			{"q", "stoppen"},
		},
	}
}

func presentEN() Present {
	return Present{
		TooSmall: "Make the window larger.", Begin: "space  begin     ?  keys", Zoom: "Zoom in with Ctrl and +: then the back row can read it.",
		MinutesF: "%d minutes", StepF: "%d / %d",
		VotesF: "%d votes", OneVote: "1 vote",
		HowToVote: "Eyes closed, hands up. Or hold up your card.", HowMany: "You may vote more than once.",
		TalkFirst: "Talk it over with your neighbour. Then we vote again.",
		FirstVote: "1st", SecondVote: "2nd", Then: "then", Now: "now", MeanF: "%s on average",
		True: "True", False: "Not true", Right: "right",
		Work:    map[string]string{"alone": "on your own", "pairs": "in pairs", "groups": "in groups", "room": "together"},
		MinuteF: "%d min", TimeOver: "time", ClockStands: "clock stopped",
		WriteDown: "Write it down: on paper, or in your own Ambassadeur.", OwnPlan: "Write your own line. Read it out if you like; you needn't.", AsExample: "For example",
		ProfileBefore: "First measure how your profile is doing now.", ProfileAfter: "Measure your profile once more.", ProfileNow: "Measure your profile.",
		ProfileHowF: "On your own laptop: ambassadeur learn %s. Your score is yours alone.", Picture: "Picture",
		Endings: map[string]string{"good": "This ends well.", "mixed": "This could be better.", "bad": "This ends badly."},
		Goal:    "Goal", ParkedTitle: "Kept for later", Thanks: "Thank you",
		Pause: "Break", GoesOnF: "back at %s", MoreInNotes: "more in the notes",
		Jump: "Go to", Search: "Search", Nothing: "Nothing found.", Department: "For whom?", Everybody: "everyone",
		ParkAsk: "Question for later", PauseAsk: "A break of how many minutes?  1: 5   2: 10   3: 15", HandsForF: "How many hands for %s?",
		ChooseAsk: "Which choice? Type its number.",
		QuitAsk:   "Stop?", QuitKeeps: "Votes, clock and place are kept.", QuitKeys: "enter  stop     esc  go on",
		ResumeF: "There is an unfinished session of %s: step %d of %d.", ResumeGoOn: "enter  go on where you were", ResumeAnew: "n  begin anew",
		KeysTitle: "Keys", Minus: "Which vote comes off? Type its number.",
		Keys: [][2]string{
			{"space →", "on"},
			{"←", "back"},
			{"r  R", "reveal, hide again"},
			{"1-9", "one hand more; - and number: less; = and number: that many"},
			{"v", "vote again after a talk"},
			{"k", "scenario: go on with this choice"},
			{"t  +  -", "clock on or off, a minute more or less"},
			{"b", "blank screen"},
			{"g  /", "go to a step, search"},
			{"p  P", "park a question, break"},
			{"x", "shorten: leave out optional steps"},
			{"A", "another department"},
			{"L  T", "language, colours"},
			{"q", "stop"},
		},
	}
}
