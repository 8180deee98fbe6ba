package i18n

// Rooms is what the command line says about sessions with a room.
type Rooms struct {
	Present, Notes, Handout           string // what a command does, in one line
	FlagDepartment, FlagFrom, FlagNew string
	FlagAnswers, FlagCards, FlagOut   string
	NoDepartmentF, HintDepartmentsF   string
	NoStepF, HintStepsF               string
	NeedTerminal, HintTerminal        string
	NeedLesson                        string
	TakenF, HintTaken                 string
	NewerF                            string
	KeptF, NotKeptF, GoOnF            string
	GoneF                             string
	HandoutWrittenF, HandoutF         string
	HandoutFileF, CardsFile           string
	NoHandoutF, SessionsF             string
}

func roomsNL() Rooms {
	return Rooms{
		Present: "Een les laten zien aan een zaal", Notes: "Je notities, de tijd en de stemmen, in een tweede venster", Handout: "Een les op papier, met wat de zaal stemde",
		FlagDepartment: "voor welke afdeling, bijvoorbeeld legal", FlagFrom: "begin bij deze stap: een nummer of id", FlagNew: "begin opnieuw, ook als er een sessie openstaat",
		FlagAnswers: "met de goede antwoorden en de notities, voor de trainer", FlagCards: "stemkaarten A tot D om af te drukken", FlagOut: "waar het komt: een .md- of .html-bestand; - is het scherm",
		NoDepartmentF: `afdeling "%s" is er niet`, HintDepartmentsF: "er zijn: %s", NoStepF: `stap "%s" is er niet in deze les`, HintStepsF: "kies een nummer van 1 tot %d, of een id: %s",
		NeedTerminal: "de zaal heeft een echt venster nodig", HintTerminal: "open een terminal, of maak een hand-out: ambassadeur handout LES",
		NeedLesson: "welke les?",
		TakenF:     "deze sessie staat al open in een ander venster: %s", HintTaken: "ga daar verder, of begin een nieuwe met --new", NewerF: "deze sessie is bewaard door een nieuwere versie: %s",
		KeptF: "Bewaard: %s", NotKeptF: "de sessie is niet bewaard: %v", GoOnF: "Verder gaan: ambassadeur present %s    Op papier: ambassadeur handout %s",
		GoneF: "er is geen sessie meer met de naam %s", HandoutWrittenF: "De hand-out staat in %s", HandoutF: "%s is niet te schrijven: %v", HandoutFileF: "hand-out-%s.html", CardsFile: "stemkaarten.html",
		NoHandoutF: "van deze les kan geen hand-out gemaakt worden: %v", SessionsF: "Sessies met een zaal (alleen aantallen): %d",
	}
}

func roomsEN() Rooms {
	return Rooms{
		Present: "Show a lesson to a room", Notes: "Your notes, the time and the votes, in a second window", Handout: "A lesson on paper, with what the room voted",
		FlagDepartment: "for which department, such as legal", FlagFrom: "begin at this step: a number or id", FlagNew: "begin anew, also when a session is unfinished",
		FlagAnswers: "with the right answers and the notes, for the trainer", FlagCards: "voting cards A to D to print", FlagOut: "where it goes: an .md or .html file; - is the screen",
		NoDepartmentF: `there is no department "%s"`, HintDepartmentsF: "there are: %s", NoStepF: `there is no step "%s" in this lesson`, HintStepsF: "choose a number from 1 to %d, or an id: %s",
		NeedTerminal: "the room needs a real window", HintTerminal: "open a terminal, or make a handout: ambassadeur handout LESSON",
		NeedLesson: "which lesson?",
		TakenF:     "this session is open in another window: %s", HintTaken: "go on there, or begin a new one with --new", NewerF: "this session was kept by a newer version: %s",
		KeptF: "Kept: %s", NotKeptF: "the session was not kept: %v", GoOnF: "Go on: ambassadeur present %s    On paper: ambassadeur handout %s",
		GoneF: "there is no session %s any more", HandoutWrittenF: "The handout is in %s", HandoutF: "%s cannot be written: %v", HandoutFileF: "handout-%s.html", CardsFile: "voting-cards.html",
		NoHandoutF: "no handout can be made of this lesson: %v", SessionsF: "Sessions with a room (counts only): %d",
	}
}
