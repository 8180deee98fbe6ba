package i18n

// Preview is the words of the window beside an author's editor.
type Preview struct {
	Command, Arg                      string // the command, in one line
	FlagStep, FlagAs, FlagDepartment  string
	NeedFile, HintFile, BadAsF        string
	Ways                              map[string]string // self room plain: how the lesson is looked at
	Everybody, Window                 string
	StepF, AtTitle, AtEnd             string
	Fine                              string
	OneError, ErrorsF                 string
	OneWarning, WarningsF             string
	AsItWasF, Gone, UnreadableF       string
	NoPicture, NoPictureGone, OnlyF   string
	LineF                             string // line and column of a problem
	MoreProblemsF                     string
	Steps, Title, End                 string
	NotShown                          string // in the list of steps
	NotShownHere                      string
	NoTranslation                     string
	CutF, InPart                      string
	Finished, Left, Measures          string
	LinkF                             string
	Bar                               string
	KeysTitle, KeysNote               string
	ToBar, ToLesson, Step, GoTo, Look string
	Size, Reveal, Anew, Close, Theme  string
	Keys                              [][2]string // key, what it does
}

func previewNL() Preview {
	return Preview{
		Command: "Een les bekijken terwijl je haar schrijft, met de problemen ernaast", Arg: "BESTAND",
		FlagStep: "begin bij deze stap: een nummer of id", FlagAs: "wie er kijkt: self (medewerker), room (zaal) of plain (gewone regels)", FlagDepartment: "voor welke afdeling, bijvoorbeeld legal",
		NeedFile: "welk bestand?", HintFile: "bijvoorbeeld: ambassadeur preview mijn-les.yaml", BadAsF: `"%s" kan niet bij --as: kies self, room of plain`,
		Ways:      map[string]string{"self": "medewerker", "room": "zaal", "plain": "gewone regels"},
		Everybody: "iedereen", Window: "venster", StepF: "stap %d van %d", AtTitle: "titelblad", AtEnd: "einde",
		Fine: "in orde", OneError: "1 fout", ErrorsF: "%d fouten", OneWarning: "1 waarschuwing", WarningsF: "%d waarschuwingen",
		AsItWasF: "zoals het was om %s", Gone: "het bestand is weg", UnreadableF: "niet te lezen: %s",
		NoPicture:     "Er is nog geen beeld: eerst moeten de fouten eruit. Dit is de tekst van het bestand.",
		NoPictureGone: "Zodra het bestand er weer is, zie je het hier.",
		OnlyF:         "Een les kun je hier doorlopen. Van %s zie je de tekst, met wat er niet klopt.",
		LineF:         "regel %d, teken %d", MoreProblemsF: "en nog %d",
		Steps: "Stappen", Title: "Titelblad", End: "Einde", NotShown: "hier niet", NotShownHere: "Die stap is hier niet te zien, door de afdeling, de plaats of een voorwaarde.",
		NoTranslation: "Er ligt geen vertaling naast. Alleen de woorden van het programma zijn anders.",
		CutF:          "%s past niet: ← → pgup pgdn", InPart: "niet helemaal te zien",
		Finished: "De les is uit.", Left: "Hier gaat iemand terug naar de lijst met lessen.", Measures: "Hier gaat iemand zijn LinkedIn-profiel meten.", LinkF: "Hier gaat de browser open: %s",
		Bar:       "BALK",
		KeysTitle: "Toetsen in de balk", KeysNote: "Met tab ga je van de les naar de balk en terug. Gebruikt de les zelf tab, neem dan f6. In de les werken de toetsen van de les.",
		ToBar: "naar de balk", ToLesson: "naar de les", Step: "stap", GoTo: "ga naar", Look: "toetsen",
		Size: "maat", Reveal: "tonen", Anew: "opnieuw", Close: "sluiten", Theme: "kleuren",
		Keys: [][2]string{
			{"n  p", "volgende stap, vorige stap"},
			{"g", "naar een stap springen"},
			{"↑ ↓  enter", "een probleem kiezen, naar de stap gaan waar het zit"},
			{"m", "als medewerker, als zaal, als gewone regels"},
			{"d  D", "een andere afdeling, en terug"},
			{"s", "de maat: 80×24, 60×18, 140×40, of het hele venster"},
			{"← →  pgup pgdn", "schuiven als die maat niet past"},
			{"r", "bij een zaal: tonen en weer verbergen; anders: de stap opnieuw"},
			{"t  l", "kleuren, taal"},
			{"f5", "het bestand nu lezen; het gaat ook vanzelf"},
			{"tab  f6  esc", "terug naar de les"},
			{"q  ctrl+c", "sluiten"},
		},
	}
}

func previewEN() Preview {
	return Preview{
		Command: "Look at a lesson while you write it, with its problems beside it", Arg: "FILE",
		FlagStep: "begin at this step: a number or id", FlagAs: "who looks: self (an employee), room or plain (plain lines)", FlagDepartment: "for which department, such as legal",
		NeedFile: "which file?", HintFile: "for example: ambassadeur preview my-lesson.yaml", BadAsF: `"%s" does not go with --as: choose self, room or plain`,
		Ways:      map[string]string{"self": "employee", "room": "room", "plain": "plain lines"},
		Everybody: "everybody", Window: "window", StepF: "step %d of %d", AtTitle: "title page", AtEnd: "end",
		Fine: "all fine", OneError: "1 error", ErrorsF: "%d errors", OneWarning: "1 warning", WarningsF: "%d warnings",
		AsItWasF: "as it was at %s", Gone: "the file is gone", UnreadableF: "cannot be read: %s",
		NoPicture:     "There is no picture yet: the errors have to go first. This is the text of the file.",
		NoPictureGone: "As soon as the file is back, you see it here.",
		OnlyF:         "A lesson can be gone through here. Of %s you see the text, with what is wrong in it.",
		LineF:         "line %d, character %d", MoreProblemsF: "and %d more",
		Steps: "Steps", Title: "Title page", End: "End", NotShown: "not here", NotShownHere: "That step is not shown here, because of the department, the place or a condition.",
		NoTranslation: "No translation lies beside it. Only the program's own words are different.",
		CutF:          "%s does not fit: ← → pgup pgdn", InPart: "not all of it visible",
		Finished: "The lesson is over.", Left: "Here somebody goes back to the list of lessons.", Measures: "Here somebody measures their LinkedIn profile.", LinkF: "Here the browser opens: %s",
		Bar:       "BAR",
		KeysTitle: "Keys in the bar", KeysNote: "Tab takes you from the lesson to the bar and back. Where the lesson uses tab itself, take f6. In the lesson its own keys work.",
		ToBar: "to the bar", ToLesson: "to the lesson", Step: "step", GoTo: "go to", Look: "keys",
		Size: "size", Reveal: "reveal", Anew: "anew", Close: "close", Theme: "colours",
		Keys: [][2]string{
			{"n  p", "next step, step before"},
			{"g", "go to a step"},
			{"↑ ↓  enter", "choose a problem, go to the step it is in"},
			{"m", "as an employee, as the room, as plain lines"},
			{"d  D", "another department, and back"},
			{"s", "the size: 80×24, 60×18, 140×40, or the whole window"},
			{"← →  pgup pgdn", "move about when that size does not fit"},
			{"r", "for a room: reveal and hide again; else: the step anew"},
			{"t  l", "colours, language"},
			{"f5", "read the file now; it is also read by itself"},
			{"tab  f6  esc", "back to the lesson"},
			{"q  ctrl+c", "close"},
		},
	}
}
