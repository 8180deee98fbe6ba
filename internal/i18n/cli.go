package i18n

// CLI is the words of the command line.
type CLI struct {
	Root, Learn, Profile, Plan, Check, Forget, Version, Help                                     string // what a command does, in one line
	RootLong                                                                                     string
	Usage, Commands, Flags, GlobalFlags, Examples, MoreF                                         string
	FlagLang, FlagWorkshop, FlagPlain, FlagTheme, FlagHelp                                       string
	FlagReport, FlagJSON, FlagOut, FlagICS, FlagPrint, FlagStrict, FlagCheckJSON, FlagSARIF      string
	FlagYes                                                                                      string
	LearnArg, CheckArg                                                                           string
	ErrorWord, HintWord                                                                          string
	UnknownCommandF, TooManyArgsF, HintHelpF                                                     string
	NoFlagF, NeedsValueF, BadValueF, NotBothF                                                    string
	BadLangF, BadThemeF                                                                          string
	DidYouMeanF                                                                                  string
	NoLessonF, HintLessonsF, BadLessonF, HintCheckF                                              string
	NoWorkshopF                                                                                  string
	InUse, HintInUse, NewerF, HintNewer, DamagedF, DamagedBackupF, StoreF, HintStore, BackupOnly string
	BrokenLessonsF, BadWorkshopF, ManyWorkshopsF                                                 string
	PlanWrittenF, PlanRenewedF, PlanBackupF, PlanCalendarF, PlanEmpty, HintPlanEmpty             string
	PlanNotOursF, HintPlanNotOurs, PlanNewerF, PlanTooBigF, PlanWriteF, HintPlanWrite            string
	OwnerFile, PapersDir, PaperF, FlagPapers, FlagSync, SyncedF, SyncedOneF, NoSyncF, HintSync   string
	FlagTrack, BadTrackF, CasesFileF, CasesHeadF, CasesKeptF, CasesShortF                        string
	PlanFile, CalendarFile                                                                       string
	CheckCleanF, CheckFoundF, CheckNothingF, CheckReadF                                          string
	CheckSkippedF                                                                                string
	NotRated, HintNotRated                                                                       string
	FlagImport, FlagResume, BadResumeF, NoMember, HintNoMember                                   string
	ForgetTitle, ForgetNothing, ForgetAskF, ForgetYes, ForgetKept, ForgetDoneF                   string
	ForgetPlanF                                                                                  string
	VersionF                                                                                     string
	CouldNotF                                                                                    string
	NotThere, NotAllowed, DiskFull, NoFile, NoFolder, LinkLoop                                   string // why a file or folder cannot be used
	CalendarNotOursF, HintCalendarNotOurs                                                        string
	Interrupted                                                                                  string
}

func cliNL() CLI {
	return CLI{
		Root: "Word ambassadeur van je organisatie, in korte lessen", Learn: "Een les volgen, vanaf waar je was",
		Profile: "Je LinkedIn-profiel beoordelen", Plan: "Je actieplan schrijven of vernieuwen", Check: "Lessen en richtlijnen controleren",
		Forget: "Laten zien wat er bewaard is, en het wissen", Version: "De versie tonen", Help: "Uitleg bij een commando",
		RootLong: "Ambassadeur helpt je laten zien wat je doet, voor je organisatie en voor jezelf:\nkorte lessen, een beoordeling van je LinkedIn-profiel en een eigen actieplan.\nAlles blijft op deze computer.",
		Usage:    "Gebruik", Commands: "Commando's", Flags: "Opties", GlobalFlags: "Opties bij elk commando", Examples: "Voorbeelden",
		MoreF:    "Meer over een commando: %s COMMANDO --help",
		FlagLang: "taal: nl of en", FlagWorkshop: "map met eigen lessen van je organisatie", FlagPlain: "gewone regels in plaats van een scherm; ook voor schermlezers",
		FlagTheme: "kleuren: light, dark of contrast", FlagHelp: "uitleg bij dit commando",
		FlagReport: "toon de beoordeling als markdown", FlagJSON: "toon de beoordeling als JSON", FlagOut: "waar het plan komt; - is het scherm",
		FlagICS: "schrijf ook de data van het plan als agendabestand", FlagPrint: "toon het plan zonder het te bewaren",
		FlagStrict: "waarschuwingen tellen als fout", FlagCheckJSON: "één JSON-object per regel", FlagSARIF: "een SARIF-document, voor een codehost", FlagYes: "wis zonder te vragen",
		LearnArg: "[LES of BESTAND]", CheckArg: "BESTAND of MAP ...",
		ErrorWord: "fout", HintWord: "tip",
		UnknownCommandF: `er is geen commando "%s"`, NoFlagF: `er is geen optie "%s"`, NeedsValueF: "achter %s hoort een waarde", BadValueF: `"%s" past niet bij %s`,
		NotBothF: "kies een van beide: %s of %s", TooManyArgsF: `"%s" is één argument te veel`, HintHelpF: "zie %s --help",
		BadLangF: `taal "%s" is er niet; kies nl of en`, BadThemeF: `thema "%s" is er niet; kies light, dark of contrast`,
		DidYouMeanF: `bedoelde je "%s"?`,
		NoLessonF:   `er is geen les of bestand "%s"`, HintLessonsF: "er zijn: %s", BadLessonF: "deze les heeft fouten: %s", HintCheckF: "bekijk ze allemaal met: %s check %s",
		NoWorkshopF: `de map "%s" is niet te lezen: %v`,
		InUse:       "Ambassadeur staat al open in een ander venster", HintInUse: "ga daar verder, of sluit het eerst",
		NewerF: "je antwoorden zijn bewaard door een nieuwere versie (%s): %s", HintNewer: "werk Ambassadeur bij; er is niets veranderd",
		DamagedF:       "je bewaarde antwoorden waren niet te lezen; het bestand staat apart als %s",
		DamagedBackupF: "je bewaarde antwoorden waren beschadigd; de laatste goede versie is teruggehaald (het beschadigde bestand staat apart als %s)",
		BackupOnly:     "je antwoorden waren weg; de laatste reservekopie is teruggehaald",
		StoreF:         "je antwoorden zijn niet te openen: %v", HintStore: "controleer of de map bestaat en beschrijfbaar is, of kies een andere met AMBASSADEUR_HOME",
		BrokenLessonsF: "%d lesbestanden in de map zijn niet te lezen; zie: ambassadeur check MAP",
		BadWorkshopF:   "in %s klopt regel %d:%d niet: %s (alles zien: %s check %s)",
		ManyWorkshopsF: "er zijn meer mappen met een workshop.yaml; de nieuwste telt: %s (een andere kies je met --workshop)",
		PlanWrittenF:   "Je actieplan staat in %s", PlanRenewedF: "Je actieplan is vernieuwd: %s (je vinkjes en eigen regels staan er nog)", PlanBackupF: "De vorige versie staat in %s", PlanCalendarF: "De agenda staat in %s",
		PlanEmpty: "er staat nog niets in je plan", HintPlanEmpty: "begin met een les: ambassadeur learn",
		PlanNotOursF: "%s is geen actieplan van Ambassadeur", HintPlanNotOurs: "kies met -o een ander bestand; er is niets overschreven",
		PlanNewerF: "%s is gemaakt door een nieuwere Ambassadeur", PlanTooBigF: "%s is groter dan 4 MB", PlanWriteF: "het plan is niet te schrijven: %v",
		HintPlanWrite: "kies met -o een bestand in een map waar je mag schrijven", OwnerFile: "programmaplan.md", PapersDir: "programma", PaperF: "  en %s",
		FlagPapers: "map voor de documenten van de trekker: voorstel, voorlopers, kalender, webcare, beloning", FlagSync: "lees terug wat je in je plan hebt afgevinkt",
		SyncedF: "%d van de %d acties zijn afgevinkt in %s", SyncedOneF: "%d van 1 actie is afgevinkt in %s", NoSyncF: "er is nog geen plan in %s", HintSync: "maak het met: ambassadeur plan; of wijs je bestand aan met -o",
		FlagTrack: "pad: employee (medewerker) of owner (trekker van het programma)", BadTrackF: `pad "%s" bestaat niet: kies employee of owner`,
		CasesFileF: "Je voorbeelden staan in %s", CasesHeadF: "Geschreven door Ambassadeur uit je antwoorden in make-the-session. Verander gerust wat je wilt: dan blijft het van jou. som %s",
		CasesKeptF: "%s heb je zelf veranderd en blijft zoals het is", CasesShortF: "ingekort; de hele tekst staat in je plan",
		PlanFile: "actieplan.md", CalendarFile: "actieplan.ics",
		CheckCleanF: "Bestanden: %d. Geen problemen.", CheckFoundF: "Bestanden: %d. Fouten: %d. Waarschuwingen: %d.",
		CheckNothingF: `in "%s" staan geen yaml-bestanden`, CheckReadF: `"%s" is niet te lezen: %v`,
		CheckSkippedF: "niet gecontroleerd: %s (dat bestand schrijft het programma zelf)",
		NotRated:      "je profiel is nog niet beoordeeld", HintNotRated: "begin met: ambassadeur profile",
		FlagImport: "lees een LinkedIn-export (zip, map of csv) of profiel-PDF; mag vaker",
		FlagResume: "toon wat er van je profiel gelezen is als JSON Resume: json", BadResumeF: `de vorm "%s" is er niet; kies json`,
		NoMember: "er is nog niets van je profiel gelezen", HintNoMember: "geef je export of profiel-PDF mee: ambassadeur profile --import BESTAND --resume json",
		ForgetTitle: "Dit is bewaard op deze computer:", ForgetNothing: "Er is niets van je bewaard.", ForgetAskF: "Alles wissen? Typ \"%s\" om te wissen: ", ForgetYes: "wissen",
		ForgetKept: "Er is niets gewist.", ForgetDoneF: "%d bestanden gewist.", ForgetPlanF: "Je actieplan is van jou en blijft staan: %s",
		VersionF: "ambassadeur %s (%s)", CouldNotF: "dat lukte niet: %v",
		NotThere: "dat is er niet", NotAllowed: "je hebt er geen rechten voor", DiskFull: "de schijf is vol",
		NoFile: "het is geen gewoon bestand", NoFolder: "het is geen map", LinkLoop: "de koppeling verwijst naar zichzelf",
		CalendarNotOursF: "%s is geen agenda van Ambassadeur", HintCalendarNotOurs: "kies met --ics een ander bestand; er is niets overschreven",
		Interrupted: "gestopt; alles wat je zei, is bewaard",
	}
}

func cliEN() CLI {
	return CLI{
		Root: "Become an ambassador of your organisation, in short lessons", Learn: "Take a lesson, from where you were",
		Profile: "Rate your LinkedIn profile", Plan: "Write or renew your action plan", Check: "Check lessons and guidelines",
		Forget: "Show what is kept, and wipe it", Version: "Show the version", Help: "Help about a command",
		RootLong: "Ambassadeur helps you show what you do, for your organisation and for yourself:\nshort lessons, a rating of your LinkedIn profile and an action plan of your own.\nAll of it stays on this computer.",
		Usage:    "Usage", Commands: "Commands", Flags: "Options", GlobalFlags: "Options of every command", Examples: "Examples",
		MoreF:    "More about a command: %s COMMAND --help",
		FlagLang: "language: nl or en", FlagWorkshop: "folder with lessons of your organisation", FlagPlain: "plain lines instead of a screen; also for screen readers",
		FlagTheme: "colours: light, dark or contrast", FlagHelp: "help about this command",
		FlagReport: "print the rating as markdown", FlagJSON: "print the rating as JSON", FlagOut: "where the plan goes; - is the screen",
		FlagICS: "also write the plan's dates as a calendar file", FlagPrint: "print the plan without keeping it",
		FlagStrict: "warnings count as errors", FlagCheckJSON: "one JSON object a line", FlagSARIF: "a SARIF document, for a code host", FlagYes: "wipe without asking",
		LearnArg: "[LESSON or FILE]", CheckArg: "FILE or FOLDER ...",
		ErrorWord: "error", HintWord: "hint",
		UnknownCommandF: `there is no command "%s"`, NoFlagF: `there is no option "%s"`, NeedsValueF: "%s needs a value", BadValueF: `"%s" does not fit %s`,
		NotBothF: "choose one of both: %s or %s", TooManyArgsF: `"%s" is one argument too many`, HintHelpF: "see %s --help",
		BadLangF: `there is no language "%s"; choose nl or en`, BadThemeF: `there is no theme "%s"; choose light, dark or contrast`,
		DidYouMeanF: `did you mean "%s"?`,
		NoLessonF:   `there is no lesson or file "%s"`, HintLessonsF: "there are: %s", BadLessonF: "this lesson has errors: %s", HintCheckF: "see all of them with: %s check %s",
		NoWorkshopF: `the folder "%s" cannot be read: %v`,
		InUse:       "Ambassadeur is open in another window already", HintInUse: "go on there, or close it first",
		NewerF: "your answers were kept by a newer version (%s): %s", HintNewer: "update Ambassadeur; nothing was changed",
		DamagedF:       "your answers could not be read; the file was put aside as %s",
		DamagedBackupF: "your answers were damaged; the last good version was brought back (the damaged file was put aside as %s)",
		BackupOnly:     "your answers were gone; the last backup was brought back",
		StoreF:         "your answers cannot be opened: %v", HintStore: "see whether the folder exists and can be written, or choose another with AMBASSADEUR_HOME",
		BrokenLessonsF: "%d lesson files in the folder cannot be read; see: ambassadeur check FOLDER",
		BadWorkshopF:   "in %s line %d:%d is not right: %s (see all: %s check %s)",
		ManyWorkshopsF: "there are more folders with a workshop.yaml; the newest counts: %s (choose another with --workshop)",
		PlanWrittenF:   "Your action plan is in %s", PlanRenewedF: "Your action plan was renewed: %s (your ticks and own lines are still there)", PlanBackupF: "The version before is in %s", PlanCalendarF: "The calendar is in %s",
		PlanEmpty: "there is nothing in your plan yet", HintPlanEmpty: "begin with a lesson: ambassadeur learn",
		PlanNotOursF: "%s is no action plan of Ambassadeur", HintPlanNotOurs: "choose another file with -o; nothing was overwritten",
		PlanNewerF: "%s was made by a newer Ambassadeur", PlanTooBigF: "%s is larger than 4 MB", PlanWriteF: "the plan cannot be written: %v",
		HintPlanWrite: "choose a file with -o in a folder that you may write to", OwnerFile: "programme-plan.md", PapersDir: "programme", PaperF: "  and %s",
		FlagPapers: "folder for the owner's documents: proposal, forerunners, calendar, webcare, reward", FlagSync: "read back what you ticked in your plan",
		SyncedF: "%d of the %d actions are ticked in %s", SyncedOneF: "%d of 1 action is ticked in %s", NoSyncF: "there is no plan in %s yet", HintSync: "make it with: ambassadeur plan; or point at your file with -o",
		FlagTrack: "path: employee, or owner (who runs the programme)", BadTrackF: `there is no path "%s": choose employee or owner`,
		CasesFileF: "Your cases are in %s", CasesHeadF: "Written by Ambassadeur from your answers in make-the-session. Change what you like: then it stays yours. sum %s",
		CasesKeptF: "you changed %s yourself, so it stays as it is", CasesShortF: "shortened; the whole text is in your plan",
		PlanFile: "action-plan.md", CalendarFile: "action-plan.ics",
		CheckCleanF: "Files: %d. No problems.", CheckFoundF: "Files: %d. Errors: %d. Warnings: %d.",
		CheckNothingF: `there are no yaml files in "%s"`, CheckReadF: `"%s" cannot be read: %v`,
		CheckSkippedF: "not checked: %s (the program writes that file itself)",
		NotRated:      "your profile was not rated yet", HintNotRated: "begin with: ambassadeur profile",
		FlagImport: "read a LinkedIn export (zip, folder or csv) or profile PDF; may be given more than once",
		FlagResume: "print what was read of your profile as JSON Resume: json", BadResumeF: `there is no form "%s"; choose json`,
		NoMember: "nothing of your profile was read yet", HintNoMember: "give your export or profile PDF: ambassadeur profile --import FILE --resume json",
		ForgetTitle: "This is kept on this computer:", ForgetNothing: "Nothing of yours is kept.", ForgetAskF: "Wipe all of it? Type \"%s\" to wipe: ", ForgetYes: "wipe",
		ForgetKept: "Nothing was wiped.", ForgetDoneF: "%d files wiped.", ForgetPlanF: "Your action plan is yours and stays: %s",
		VersionF: "ambassadeur %s (%s)", CouldNotF: "that did not work: %v",
		NotThere: "it is not there", NotAllowed: "you have no permission", DiskFull: "the disk is full",
		NoFile: "it is not an ordinary file", NoFolder: "it is not a folder", LinkLoop: "the link points to itself",
		CalendarNotOursF: "%s is no calendar of Ambassadeur", HintCalendarNotOurs: "choose another file with --ics; nothing was overwritten",
		Interrupted: "stopped; all that you said is kept",
	}
}
