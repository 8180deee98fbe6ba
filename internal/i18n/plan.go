package i18n

// Paper is one of the owner's documents: its heading, its file, what its reader should know, and the
// sections that are called something else in it than in the plan.
type Paper struct {
	Title, File, Hint string
	Heads             map[string]string
}

// Plan is the words of the action plan: the document and the calendar.
type Plan struct {
	Title, OwnerTitle       string
	MadeF, RenewedF         string // the date
	OwnerMadeF, OwnerAgainF string
	PaperMadeF, PaperAgainF string
	Sections                map[string]string // section id -> heading, of both tracks
	FirstF, SecondF, ThirdF string            // headings of 30, 60 and 90 days; the last day
	NoActions               string
	Enough                  string            // more than three actions in one part
	Long, NoMoment, NoCount string            // what would make an action easier to do
	OnceF, EachF            string            // the first date, after the rhythm; Once has only the date
	Rhythms                 map[string]string // as the beginning of a line

	// Lists of words have a bar between them.

	If, Then                 string
	Conjunctions             string // that a moment may begin with instead of If
	Subjects                 string // I and we
	Small                    string // lose their capital within a sentence
	NumberWords              string // one to twelve
	AtWords, HalfWord, Hours string // before and after the hour of a moment
	Buddy                    string // in the label of who helps

	ScaleF, ScalesF, ChangeF string
	Endings                  map[string]string // how a story ended
	True, False              string

	Before, After, Measured, Goal string // columns
	ColumnF                       string // column and date
	Score, Known                  string // rows
	KnownF                        string
	EditionF, Stale               string
	Gains, GainF                  string // points of the score
	RemeasureF                    string // the goal

	CopingIf, CopingThen, CopingBuddy string // when the person has no line for when it goes wrong

	Points, PointsF                                string // points, and what for
	PointsLessonsF, PointsProfileF, PointsActionsF string

	ReviewF    string // day and date
	ReviewAsks map[string]string
	OwnerAsks  map[string]string // the same days, for who runs the programme
	NotesHint  string

	Papers  map[string]Paper    // the owner's documents beside the plan
	Columns map[string][]string // of lists that are tables in them, by step

	CalendarName, CalendarReviewF, CalendarRhythmF, CalendarText string
}

func planNL() Plan {
	return Plan{
		Title:       "Mijn actieplan",
		OwnerTitle:  "Actieplan van ons programma",
		MadeF:       "Gemaakt op %s · alleen van mij, alleen op deze computer",
		RenewedF:    "Bijgewerkt op %s · alleen van mij, alleen op deze computer",
		OwnerMadeF:  "Gemaakt op %s · staat alleen op deze computer",
		OwnerAgainF: "Bijgewerkt op %s · staat alleen op deze computer",
		PaperMadeF:  "%s",
		PaperAgainF: "Bijgewerkt op %s",
		Sections: map[string]string{
			"motivation": "Waarom ik meedoe", "role": "Mijn rol", "profile": "Mijn profiel", "network": "Mijn netwerk",
			"topics": "Mijn onderwerpen", "boundaries": "Mijn grenzen", "actions": "Acties", "rhythm": "Mijn deelritme",
			"support": "Hulp en maatje", "coping": "Als het misgaat", "rewards": "Beloning", "review": "Terugkijken",
			"notes": "Aantekeningen",
			"dna":   "Het DNA van onze organisatie", "backing": "Steun van de directie", "pilot": "De pilot",
			"forerunners": "Voorlopers", "session": "De kennissessie", "workshop": "De workshop", "capacity": "Capaciteit",
			"webcare": "Webcare", "content": "Contentstrategie", "reward": "Beloning",
		},
		Papers: map[string]Paper{
			"board": {
				Title: "Voorstel aan de directie", File: "directievoorstel.md",
				Heads: map[string]string{"dna": "Wat we vragen", "backing": "Waarom", "pilot": "De pilot"},
				Hint:  "Na afloop krijgt u een half blad: wat het opleverde, en of we doorgaan. Ook als het niets werd.",
			},
			"forerunners": {
				Title: "Voorlopers per afdeling", File: "voorlopers.md", Heads: map[string]string{"forerunners": "Wie, en waarom"},
				Hint: "Namen staan hier alleen met medeweten van wie er genoemd is. Eraf willen kan altijd, zonder uitleg.",
			},
			"calendar": {
				Title: "Kalender voor de eerste maand", File: "kalender.md", Heads: map[string]string{"content": "Week voor week"},
				Hint: "Delen mag, in je eigen woorden; hoeven doet het niet. Een lege week is gepland en geen gat.",
			},
			"webcare": {
				Title: "Webcare: rooster en reactietijden", File: "webcare.md", Heads: map[string]string{"webcare": "Wie, en hoe snel"},
				Hint: "Weet je niet wat je met een reactie moet? Bel wie vandaag meeleest. Vanaf dan hoef je zelf niets meer te antwoorden.",
			},
			"reward": {
				Title: "Spelregels voor de beloning", File: "beloning.md", Heads: map[string]string{"reward": "De regels"},
				Hint: "Meedoen is vrij, en niet meedoen hoef je niet uit te leggen. Aantallen berichten, likes of volgers tellen niet. Niets hiervan telt mee in een beoordeling.",
			},
		},
		Columns: map[string][]string{
			"inventory": {"Afdeling", "Wie", "Waarom", "Gevraagd"}, "calendar": {"Week", "Bron", "Onderwerp", "Vorm"},
			"roster": {"Wanneer", "Wie", "Vervanger"}, "response-times": {"Soort bericht", "Hoe snel", "Door wie"},
		},
		FirstF:    "Eerste 30 dagen (t/m %s)",
		SecondF:   "Tot dag 60 (t/m %s)",
		ThirdF:    "Tot dag 90 (t/m %s)",
		NoActions: "Nog geen acties. In de lessen spreek je ze met jezelf af; hier zelf iets bijschrijven mag ook.",
		Enough:    "Drie tegelijk is genoeg. Kies waar je mee begint; de rest mag wachten.",
		Long:      "Een lange actie onthoud je slecht. Lukt het in één korte zin, of zijn het er eigenlijk twee?",
		NoMoment:  "Een actie zonder moment schuift op. Na welke vaste gewoonte past hij?",
		NoCount:   "Noem een aantal, dan weet je wanneer het klaar is.",
		OnceF:     "één keer, uiterlijk %s",
		EachF:     "%s, voor het eerst uiterlijk %s",
		Rhythms: map[string]string{
			"once": "Eén keer", "daily": "Elke werkdag", "weekly": "Elke week", "biweekly": "Om de week", "monthly": "Elke maand",
		},
		If: "Als", Then: "dan",
		Conjunctions: "wanneer|zodra|telkens|iedere|elke|elk|ieder|op|na|nadat|voor|voordat|tijdens|aan|in|om|bij|vanaf|sinds|terwijl",
		Subjects:     "ik|we|wij",
		Small:        "Ik|Mijn|Een|Eén|Het|De|We|Wij|Geen",
		NumberWords:  "één|twee|drie|vier|vijf|zes|zeven|acht|negen|tien|elf|twaalf",
		AtWords:      "om|rond|vanaf", HalfWord: "half", Hours: "uur",
		Buddy: "maatje",

		ScaleF: "%d van %d", ScalesF: "%d → %d (van %d)", ChangeF: "%s → %s",
		Endings: map[string]string{"good": "goed afgelopen", "mixed": "kon beter", "bad": "liep mis"},
		True:    "waar", False: "niet waar",

		Before: "Eerst", After: "Nu", Measured: "Gemeten", Goal: "Doel",
		ColumnF: "%s, %s",
		Score:   "Score (van 100)", Known: "Beoordeeld", KnownF: "%d van %d",
		EditionF:   "Richtlijnen %s",
		Stale:      "De richtlijnen zijn intussen oud. Kijk of er een nieuwe versie is voordat je opnieuw meet.",
		Gains:      "Grootste winst nog",
		GainF:      "+%d op de score",
		RemeasureF: "Profiel opnieuw meten, doel %d van 100",

		CopingIf:    "ik twee weken niets heb gedaan",
		CopingThen:  "begin ik met één reactie bij een collega. Inhalen hoeft niet.",
		CopingBuddy: "vraag ik mijn maatje om tien minuten en begin ik met één reactie. Inhalen hoeft niet.",

		Points: "Punten", PointsF: "%d, alleen voor mij (%s)",
		PointsLessonsF: "lessen %d", PointsProfileF: "profiel %d", PointsActionsF: "acties %d",

		ReviewF: "Dag %d, %s:",
		ReviewAsks: map[string]string{
			"30": "wat werkte, en wat schrap ik?",
			"60": "past het nog in mijn week?",
			"90": "wat leverde het op, en hoe ga ik verder?",
		},
		OwnerAsks: map[string]string{
			"30": "loopt het, en waar knelt het?",
			"60": "wat maken we kleiner?",
			"90": "doorgaan, veranderen of stoppen?",
		},
		NotesHint:    "Ruimte voor jezelf. Wat je zelf in dit bestand schrijft of afvinkt, blijft staan als je het plan vernieuwt.",
		CalendarName: "Mijn actieplan", CalendarReviewF: "Terugkijken: dag %d van mijn actieplan",
		CalendarRhythmF: "%d minuten voor mijn actieplan", CalendarText: "Kijk in mijn actieplan wat er aan de beurt is.",
	}
}

func planEN() Plan {
	return Plan{
		Title:       "My action plan",
		OwnerTitle:  "Our programme’s action plan",
		MadeF:       "Made on %s · only mine, only on this computer",
		RenewedF:    "Updated on %s · only mine, only on this computer",
		OwnerMadeF:  "Made on %s · only on this computer",
		OwnerAgainF: "Updated on %s · only on this computer",
		PaperMadeF:  "%s",
		PaperAgainF: "Updated on %s",
		Sections: map[string]string{
			"motivation": "Why I take part", "role": "My role", "profile": "My profile", "network": "My network",
			"topics": "My topics", "boundaries": "My boundaries", "actions": "Actions", "rhythm": "My sharing rhythm",
			"support": "Help and buddy", "coping": "If it goes wrong", "rewards": "Rewards", "review": "Looking back",
			"notes": "Notes",
			"dna":   "Our organisation’s DNA", "backing": "Backing from the board", "pilot": "The pilot",
			"forerunners": "Forerunners", "session": "The knowledge session", "workshop": "The workshop", "capacity": "Capacity",
			"webcare": "Webcare", "content": "Content strategy", "reward": "Rewards",
		},
		Papers: map[string]Paper{
			"board": {
				Title: "Proposal to the board", File: "board-proposal.md",
				Heads: map[string]string{"dna": "What we ask", "backing": "Why", "pilot": "The pilot"},
				Hint:  "Afterwards you will get half a page: what came of it, and whether we go on. Also if nothing came of it.",
			},
			"forerunners": {
				Title: "Forerunners in each department", File: "forerunners.md", Heads: map[string]string{"forerunners": "Who, and why"},
				Hint: "Only people who know about it are named here. Anybody can come off the list at any time, without saying why.",
			},
			"calendar": {
				Title: "Calendar for the first month", File: "calendar.md", Heads: map[string]string{"content": "Week by week"},
				Hint: "You may share, in your own words; you need not. An empty week is planned and not a gap.",
			},
			"webcare": {
				Title: "Webcare: roster and response times", File: "webcare.md", Heads: map[string]string{"webcare": "Who, and how fast"},
				Hint: "Not sure what to do with a reply? Ring whoever is reading along today. From then on you need not answer anything yourself.",
			},
			"reward": {
				Title: "Rules for the reward", File: "reward.md", Heads: map[string]string{"reward": "The rules"},
				Hint: "Taking part is free, and you need not explain why you do not. Numbers of posts, likes or followers do not count. None of this plays a part in any appraisal.",
			},
		},
		Columns: map[string][]string{
			"inventory": {"Department", "Who", "Why", "Asked"}, "calendar": {"Week", "Source", "Subject", "Form"},
			"roster": {"When", "Who", "Deputy"}, "response-times": {"Kind of message", "How fast", "By whom"},
		},
		FirstF:    "First 30 days (until %s)",
		SecondF:   "By day 60 (until %s)",
		ThirdF:    "By day 90 (until %s)",
		NoActions: "No actions yet. You agree them with yourself in the lessons; adding your own here is fine too.",
		Enough:    "Three at a time is plenty. Pick the one to start with; the rest can wait.",
		Long:      "A long action is hard to remember. Would one short sentence do, or are these really two?",
		NoMoment:  "An action without a moment drifts. Which habit could it follow?",
		NoCount:   "Give a number, so that you know when it is done.",
		OnceF:     "once, by %s",
		EachF:     "%s, first time by %s",
		Rhythms: map[string]string{
			"once": "Once", "daily": "Every working day", "weekly": "Every week", "biweekly": "Every other week", "monthly": "Every month",
		},
		If: "If", Then: "then",
		Conjunctions: "when|whenever|once|as|every|each|on|after|before|during|at|in|by|while|since|from",
		Subjects:     "I|we",
		Small:        "My|A|An|The|We|No|One",
		NumberWords:  "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve",
		AtWords:      "at|around|from", HalfWord: "half past", Hours: "o'clock|am|pm",
		Buddy: "buddy",

		ScaleF: "%d of %d", ScalesF: "%d → %d (of %d)", ChangeF: "%s → %s",
		Endings: map[string]string{"good": "ended well", "mixed": "could be better", "bad": "went wrong"},
		True:    "true", False: "false",

		Before: "First", After: "Now", Measured: "Measured", Goal: "Goal",
		ColumnF: "%s, %s",
		Score:   "Score (of 100)", Known: "Rated", KnownF: "%d of %d",
		EditionF:   "Guidelines %s",
		Stale:      "The guidelines are old by now. See if there is a newer version before you measure again.",
		Gains:      "Most to gain",
		GainF:      "+%d on the score",
		RemeasureF: "Measure my profile again, goal %d of 100",

		CopingIf:    "I have done nothing for two weeks",
		CopingThen:  "I start with one comment on a colleague’s post. No catching up.",
		CopingBuddy: "I ask my buddy for ten minutes and start with one comment. No catching up.",

		Points: "Points", PointsF: "%d, for me only (%s)",
		PointsLessonsF: "lessons %d", PointsProfileF: "profile %d", PointsActionsF: "actions %d",

		ReviewF: "Day %d, %s:",
		ReviewAsks: map[string]string{
			"30": "what worked, and what do I drop?",
			"60": "does it still fit my week?",
			"90": "what did it bring, and how do I go on?",
		},
		OwnerAsks: map[string]string{
			"30": "is it moving, and what is in the way?",
			"60": "what do we make smaller?",
			"90": "go on, change or stop?",
		},
		NotesHint:    "Room for yourself. Whatever you write or tick in this file stays when you renew the plan.",
		CalendarName: "My action plan", CalendarReviewF: "Looking back: day %d of my action plan",
		CalendarRhythmF: "%d minutes for my action plan", CalendarText: "See in my action plan what is next.",
	}
}
