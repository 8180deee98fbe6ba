package i18n

// Notes is the words of the facilitator's window.
type Notes struct {
	StepF, AtStart, AtEnd            string
	AheadF, BehindF, OnTime, Held    string // the first two take minutes
	RoomF                            string
	Question, Result, Answer         string
	Blank, Break, Closed, Title, End string
	NowWord, Next, PhaseF            string
	LeftF, OverF, StandsF            string
	UsedF, HeldF                     string
	Votes, NoVotes, First, Second    string
	TotalF                           string
	True, False                      string
	AdviceSmall, AdviceExplainF      string
	AdviceDiscussF, AdviceGoOnF      string
	Hint, Why                        string
	ShortF, ShortOneF, ShortenedF    string
	NotesWord, NoNotes               string
	ParkedF                          string
	Waiting, WaitHow, WaitSelf       string
	Rooms                            string
	GoneF, OtherF                    string
	ProblemF, UnsavedF               string
	StepsWord, EndsF                 string
	KeyNext, KeyReveal, KeyCount     string
	KeyAgain, KeyClock, KeyBlank     string
	KeyJump, KeyPark, KeyShort       string
	KeyHold, KeyBack, KeyHide        string
	KeyMinus, KeySet, KeyTurn        string
	KeyMinute, KeyPause, KeySearch   string
	KeyDepartment, KeyQuit, KeyRead  string
	KeyFollow                        string
	Types                            map[string]string
	MinuteF                          string
}

func notesNL() Notes {
	return Notes{
		StepF: "stap %d van %d", AtStart: "titelblad", AtEnd: "slot",
		AheadF: "loopt %d min voor", BehindF: "loopt %d min achter", OnTime: "op tijd", Held: "tijd wacht op vragen",
		RoomF: "ZAAL: %s", Question: "vraag", Result: "uitslag", Answer: "antwoord", Blank: "zwart", Break: "pauze", Closed: "dicht", Title: "titel", End: "slot",
		NowWord: "Nu", Next: "Straks", PhaseF: "fase %d van %d",
		LeftF: "nog %s", OverF: "tijd voorbij +%s", StandsF: "klok staat op %s",
		UsedF: "%d min bezig, nog %d", HeldF: "klaar om %s",
		Votes: "Stemmen", NoVotes: "nog geen; tel met de cijfers", First: "1e", Second: "2e", TotalF: "samen %d",
		True: "waar", False: "niet waar",
		AdviceSmall: "Klein groepje: praat het gewoon door.", AdviceExplainF: "%d %% goed: leg het nog eens uit en stem opnieuw (v).",
		AdviceDiscussF: "%d %% goed: laat ze in duo's overleggen en stem opnieuw (v).", AdviceGoOnF: "%d %% goed: toon het antwoord (r).",
		Hint: "Hint", Why: "Waarom",
		ShortF: "Kort? %d optionele stappen, samen %d min: x", ShortOneF: "Kort? Eén optionele stap, %d min: x", ShortenedF: "Ingekort: %d eruit. Terugzetten: x",
		NotesWord: "Notities", NoNotes: "Bij deze stap staan geen notities.", ParkedF: "Geparkeerd: %d",
		Waiting: "Nog geen zaal", WaitHow: "Open de zaal in een ander venster:  ambassadeur present LES", WaitSelf: "Zodra die er is, staan hier je notities.",
		Rooms: "Welke zaal?", GoneF: "Het venster van de zaal is dicht. Open het weer met: ambassadeur present %s. Alles is bewaard.", OtherF: `Er is een andere zaal open: "%s". Volgen: n`,
		ProblemF: "Het lesbestand klopt niet; de zaal ziet de laatste goede versie. %s", UnsavedF: "Bewaren lukt niet: %s. De sessie loopt door.",
		StepsWord: "Stappen", EndsF: "klaar om %s",
		KeyNext: "verder", KeyReveal: "tonen", KeyCount: "tellen", KeyAgain: "opnieuw", KeyClock: "klok", KeyBlank: "zwart", KeyJump: "ga naar", KeyPark: "parkeren",
		KeyShort: "inkorten", KeyHold: "tijd wacht", KeyBack: "terug", KeyHide: "weer verbergen", KeyMinus: "stem eraf, of een minuut", KeySet: "aantal typen", KeyTurn: "keuze in scenario",
		KeyMinute: "minuut erbij", KeyPause: "pauze", KeySearch: "zoeken", KeyDepartment: "afdeling", KeyQuit: "sluiten", KeyRead: "notities lezen", KeyFollow: "volgen",
		Types: map[string]string{
			"text": "tekst", "example": "voorbeeld", "single": "vraag", "multiple": "meer antwoorden", "truefalse": "waar of niet", "order": "volgorde", "match": "koppelen", "poll": "peiling",
			"reflection": "opschrijven", "exercise": "opdracht", "checklist": "lijst", "scenario": "scenario", "commitment": "afspraak", "profile": "profiel meten", "recap": "samenvatting",
		},
		MinuteF: "%d min",
	}
}

func notesEN() Notes {
	return Notes{
		StepF: "step %d of %d", AtStart: "title page", AtEnd: "end",
		AheadF: "%d min ahead", BehindF: "%d min behind", OnTime: "on time", Held: "time waits for questions",
		RoomF: "ROOM: %s", Question: "question", Result: "result", Answer: "answer", Blank: "blank", Break: "break", Closed: "closed", Title: "title", End: "end",
		NowWord: "Now", Next: "Next", PhaseF: "phase %d of %d",
		LeftF: "%s left", OverF: "time is up +%s", StandsF: "clock is at %s",
		UsedF: "%d min in, %d to go", HeldF: "done at %s",
		Votes: "Votes", NoVotes: "none yet; count with the digits", First: "1st", Second: "2nd", TotalF: "%d in all",
		True: "true", False: "not true",
		AdviceSmall: "A small group: just talk it through.", AdviceExplainF: "%d %% right: explain it again and vote again (v).",
		AdviceDiscussF: "%d %% right: let them talk in pairs and vote again (v).", AdviceGoOnF: "%d %% right: show the answer (r).",
		Hint: "Hint", Why: "Why",
		ShortF: "Short? %d optional steps, %d min together: x", ShortOneF: "Short? One optional step, %d min: x", ShortenedF: "Shortened: %d left out. Put back: x",
		NotesWord: "Notes", NoNotes: "There are no notes at this step.", ParkedF: "Parked: %d",
		Waiting: "No room yet", WaitHow: "Open the room in another window:  ambassadeur present LESSON", WaitSelf: "As soon as it is there, your notes are here.",
		Rooms: "Which room?", GoneF: "The room's window is closed. Open it again with: ambassadeur present %s. All is kept.", OtherF: `Another room is open: "%s". Follow it: n`,
		ProblemF: "The lesson file is not right; the room sees the last good version. %s", UnsavedF: "It cannot be kept: %s. The session goes on.",
		StepsWord: "Steps", EndsF: "done at %s",
		KeyNext: "on", KeyReveal: "reveal", KeyCount: "count", KeyAgain: "again", KeyClock: "clock", KeyBlank: "blank", KeyJump: "go to", KeyPark: "park",
		KeyShort: "shorten", KeyHold: "time waits", KeyBack: "back", KeyHide: "hide again", KeyMinus: "a vote less, or a minute", KeySet: "type a number", KeyTurn: "choice in a scenario",
		KeyMinute: "a minute more", KeyPause: "break", KeySearch: "search", KeyDepartment: "department", KeyQuit: "close", KeyRead: "read the notes", KeyFollow: "follow",
		Types: map[string]string{
			"text": "text", "example": "example", "single": "question", "multiple": "more answers", "truefalse": "true or not", "order": "order", "match": "match", "poll": "poll",
			"reflection": "write down", "exercise": "exercise", "checklist": "list", "scenario": "scenario", "commitment": "commitment", "profile": "measure profile", "recap": "recap",
		},
		MinuteF: "%d min",
	}
}
