package i18n

// Scaffold is what the command new asks and says. What it writes is content and stands in its templates.
type Scaffold struct {
	New, Lesson, Workshop, Guidelines                          string // what a command does, in one line
	KindArg, NameArg                                           string
	Examples                                                   string
	FlagTitle, FlagGoal, FlagTrack, FlagMinutes, FlagYes       string
	FlagDepartment, FlagCriterion                              string
	FlagWebcare, FlagPrivacy, FlagCommunication                string
	NounLesson, NounWorkshop, NounGuidelines                   string // small letters: also the end of a file name
	GoalEmployee, GoalSession, GoalOwner, FirstLesson          string
	Intro                                                      string
	AskTitle, AskGoal, AskMinutes, AskTrack                    string
	TrackEmployee, TrackSession, TrackOwner                    string
	AskOrganisation, AskWebcare, AskPrivacy, AskCommunication  string
	AskCriteria, AskDepartments                                string
	Nothing, Everybody, OwnCriterion                           string // what Enter takes, when that is not a text
	TooLongF, NotANumberF, NotAChoiceF                         string
	NoKindF, HintKinds, NoName, HintNameF                      string
	BadTrackF, HintTracks, BadMinutesF, NoCriterionF, HintIDsF string
	NoFolderF, HintFolder, ExistsF, HintExists, WriteF         string
	Stopped                                                    string
	ShortenedF, ShippedIDF                                     string
	MadeF, Next                                                string
	NextOpenF, NextCheckF, NextPreviewF, NextPresentF          string
	NextFolderF, NextUseF                                      string
}

func scaffoldNL() Scaffold {
	return Scaffold{
		New: "Een les, een map of richtlijnen van jezelf beginnen", Lesson: "Een eigen les beginnen", Workshop: "Een map voor je organisatie beginnen",
		Guidelines: "Eigen richtlijnen voor het profiel beginnen", KindArg: "lesson|workshop|guidelines NAAM", NameArg: "NAAM",
		Examples:  "  ambassadeur new workshop \"Bakker & Zn\"\n  ambassadeur new lesson \"Veilig op social\"\n  ambassadeur new lesson \"Veilig op social\" --track session --minutes 30 --yes",
		FlagTitle: "titel, als die anders is dan NAAM", FlagGoal: "wat iemand na de les weet of kan", FlagTrack: "voor wie: employee (zelfstudie), session (zaal) of owner (wie het programma leidt)",
		FlagMinutes: "hoe lang de les duurt", FlagYes: "stel geen vragen", FlagDepartment: "alleen voor deze afdeling, bijvoorbeeld legal; mag vaker",
		FlagCriterion: "begin met dit criterium van het programma; mag vaker", FlagWebcare: "bij wie lezers met klachten terechtkunnen",
		FlagPrivacy: "bij wie lezers met privacyvragen terechtkunnen", FlagCommunication: "bij wie lezers met twijfel terechtkunnen",
		NounLesson: "les", NounWorkshop: "organisatie", NounGuidelines: "richtlijnen",
		GoalEmployee: "Je kunt een vacature of je eigen werk delen, en je weet bij wie je twijfel neerlegt.",
		GoalSession:  "We weten wat we veilig kunnen delen, en spreken af wie wat probeert.",
		GoalOwner:    "Je hebt geregeld dat collega's een vacature durven te delen, en dat iemand meeleest.",
		FirstLesson:  "Veilig delen bij ons",
		Intro:        "Enter neemt wat er tussen haken staat. Alles is later te veranderen.",
		AskTitle:     "Titel", AskGoal: "Wat weet of kan iemand na afloop?", AskMinutes: "Hoeveel minuten?", AskTrack: "Voor wie?",
		TrackEmployee: "zelfstudie", TrackSession: "met een zaal", TrackOwner: "voor wie het programma leidt",
		AskOrganisation: "Hoe heet je organisatie?", AskWebcare: "Bij wie kunnen lezers terecht met een klacht van buiten?", AskPrivacy: "En met een vraag over privacy?", AskCommunication: "En als ze twijfelen of iets gedeeld mag worden?",
		AskCriteria: "Welke criteria van het programma wil je veranderen? (id's met komma's)", AskDepartments: "Voor welke afdelingen? (met komma's)",
		Nothing: "nog niets", Everybody: "iedereen", OwnCriterion: "geen, een eigen criterium",
		TooLongF: "Dat zijn %d tekens; er passen er %d. Korter graag.", NotANumberF: "Typ een getal van %d tot %d.", NotAChoiceF: `"%s" staat er niet bij. Kies uit: %s`,
		NoKindF: `"%s" kan niet met new`, HintKinds: "kies lesson (een les), workshop (een map voor je organisatie) of guidelines (richtlijnen voor het profiel)",
		NoName: "hoe moet het heten?", HintNameF: `typ een naam erachter: %s "Veilig op social"`,
		BadTrackF: `"%s" is geen doelgroep`, HintTracks: "kies employee (zelfstudie), session (zaal) of owner (wie het programma leidt)", BadMinutesF: "%d minuten kan hier niet; kies van %d tot %d",
		NoCriterionF: `criterium "%s" is er niet`, HintIDsF: "er zijn: %s",
		NoFolderF: `de map "%s" is er niet`, HintFolder: "maak hem eerst, of laat hem weg", ExistsF: `"%s" bestaat al; er is niets veranderd`, HintExists: "kies een andere naam, of hernoem wat er staat", WriteF: `"%s" is niet te schrijven: %v`,
		Stopped: "gestopt; er is niets gemaakt", ShortenedF: "De titel was te lang en is nu: %s", ShippedIDF: "Let op: er is al een les %s in het programma. In een map van je organisatie komt de jouwe daarvoor in de plaats.",
		MadeF: "Gemaakt: %s", Next: "En nu:", NextOpenF: "  1. openen in een teksteditor: %s", NextCheckF: "  2. controleren:  ambassadeur check --strict %s",
		NextPreviewF: "  3. bekijken:     ambassadeur preview %s", NextPresentF: "  3. laten zien:   ambassadeur present %s",
		NextFolderF: "  1. begin met %s; daarin staat wat wat is", NextUseF: "  3. gebruiken:    ambassadeur --workshop %s",
	}
}

func scaffoldEN() Scaffold {
	return Scaffold{
		New: "Begin a lesson, a folder or guidelines of your own", Lesson: "Begin a lesson of your own", Workshop: "Begin a folder for your organisation",
		Guidelines: "Begin guidelines of your own for profiles", KindArg: "lesson|workshop|guidelines NAME", NameArg: "NAME",
		Examples:  "  ambassadeur new workshop \"Baker & Sons\"\n  ambassadeur new lesson \"Safe on social\"\n  ambassadeur new lesson \"Safe on social\" --track session --minutes 30 --yes",
		FlagTitle: "title, if it is another than NAME", FlagGoal: "what somebody knows or can do after the lesson", FlagTrack: "for whom: employee (self-study), session (room) or owner (who runs the programme)",
		FlagMinutes: "how long the lesson takes", FlagYes: "ask nothing", FlagDepartment: "only for this department, such as legal; may be given more than once",
		FlagCriterion: "begin with this criterion of the program; may be given more than once", FlagWebcare: "whom readers turn to with complaints",
		FlagPrivacy: "whom readers turn to with questions about privacy", FlagCommunication: "whom readers turn to when in doubt",
		NounLesson: "lesson", NounWorkshop: "organisation", NounGuidelines: "guidelines",
		GoalEmployee: "You can share a vacancy or your own work, and you know whom to ask when in doubt.",
		GoalSession:  "We know what we can safely share, and agree who will try what.",
		GoalOwner:    "You have arranged that colleagues dare to share a vacancy, and that somebody takes over.",
		FirstLesson:  "Sharing safely here",
		Intro:        "Enter takes what is in brackets. All of it can be changed later.",
		AskTitle:     "Title", AskGoal: "What will somebody know or be able to do?", AskMinutes: "How many minutes?", AskTrack: "For whom?",
		TrackEmployee: "self-study", TrackSession: "with a room", TrackOwner: "for whoever runs the programme",
		AskOrganisation: "What is your organisation called?", AskWebcare: "Whom do readers turn to with a complaint from outside?", AskPrivacy: "And with a question about privacy?", AskCommunication: "And when they are not sure what may be shared?",
		AskCriteria: "Which of the program's criteria do you want to change? (ids, with commas)", AskDepartments: "For which departments? (with commas)",
		Nothing: "nothing yet", Everybody: "everybody", OwnCriterion: "none, one of my own",
		TooLongF: "That is %d characters; %d is the most. Shorter, please.", NotANumberF: "Type a number from %d to %d.", NotAChoiceF: `"%s" is not one of them. Choose from: %s`,
		NoKindF: `new cannot make "%s"`, HintKinds: "choose lesson, workshop (a folder for your organisation) or guidelines (for profiles)",
		NoName: "what is it to be called?", HintNameF: `type a name behind it: %s "Safe on social"`,
		BadTrackF: `there is no track "%s"`, HintTracks: "choose employee (self-study), session (room) or owner (who runs the programme)", BadMinutesF: "%d minutes will not do here; choose from %d to %d",
		NoCriterionF: `there is no criterion "%s"`, HintIDsF: "there are: %s",
		NoFolderF: `there is no folder "%s"`, HintFolder: "make it first, or leave it out", ExistsF: `"%s" exists already; nothing was changed`, HintExists: "choose another name, or rename what is there", WriteF: `"%s" cannot be written: %v`,
		Stopped: "stopped; nothing was made", ShortenedF: "The title was too long and is now: %s", ShippedIDF: "Mind: the program has a lesson %s already. In an organisation's folder yours takes its place.",
		MadeF: "Made: %s", Next: "And now:", NextOpenF: "  1. open it in a text editor: %s", NextCheckF: "  2. check it:    ambassadeur check --strict %s",
		NextPreviewF: "  3. look at it:  ambassadeur preview %s", NextPresentF: "  3. show it:     ambassadeur present %s",
		NextFolderF: "  1. begin with %s; it says what is what", NextUseF: "  3. use it:      ambassadeur --workshop %s",
	}
}
