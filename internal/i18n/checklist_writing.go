package i18n

// ChecklistWriting is the words of the view in which a text of the profile is written or pasted, and measured.
type ChecklistWriting struct {
	Headline, About, Description string // what to paste
	NotSaved, Local              string
	CountF, PlainCountF          string // characters, of how many at most
	VisibleF, TooManyF           string // characters, where; characters
	VisibleHere, LinesF          string // lines

	Own, Default                      string
	NoBuzzwords, BuzzwordsF           string
	FirstPerson, ThirdPerson          string
	UnknownPerson, Contact, NoContact string
	Described, NotDescribed           string
	LongEnough, ShortF, Fits, TooLong string // number and what is counted

	MeasuresAs, Fine, Undecided, Empty string
	Drop, Leaving, AskLevel            string
	Paste, GoOn                        string
}

func checklistWritingNL() ChecklistWriting {
	return ChecklistWriting{
		Headline:    "Plak of typ de regel die onder je naam staat.",
		About:       "Plak of typ de hele tekst die onder Info staat.",
		Description: "Plak of typ de beschrijving bij je huidige functie.",
		NotSaved:    "nog niet bewaard", Local: "Je ziet meteen wat er gemeten wordt. Niets verlaat je computer.",
		CountF: "%d van %d tekens", PlainCountF: "%d tekens",
		VisibleF: "de eerste %d zie je %s", TooManyF: "schrap er %d",
		VisibleHere: "tot hier zichtbaar", LinesF: "nog %d regels",

		Own: "Meer dan functie en werkgever", Default: "Alleen functie en werkgever: dat zet LinkedIn er ook zonder jou neer",
		NoBuzzwords: "Geen holle woorden", BuzzwordsF: "Holle woorden: %s",
		FirstPerson: "In de ik-vorm", ThirdPerson: "Niet in de ik-vorm",
		UnknownPerson: "Ik-vorm: in deze taal niet te meten", Contact: "Zegt hoe je te bereiken bent",
		NoContact: "Zegt niet hoe iemand je bereikt",
		Described: "Er staat een beschrijving", NotDescribed: "Er staat geen beschrijving",
		LongEnough: "Lang genoeg", ShortF: "Kort: minstens %d %s", Fits: "Past in het veld van LinkedIn", TooLong: "Te lang: LinkedIn weigert dit",

		MeasuresAs: "Dit meet als", Fine: "Niets op aan te merken. Bewaar, en kies wat klopt.",
		Undecided: "Meer is niet te meten. Bewaar, en kies wat klopt.", Empty: "Nog leeg.",
		Drop:     "Zo past het niet op LinkedIn. Maak het korter, of ga terug met esc: je tekst blijft hier staan.",
		Leaving:  "Deze tekst is nog niet bewaard. Bewaar hem, of gooi hem weg met esc.",
		AskLevel: "Bewaard. De rest kan alleen jij beoordelen: wat klopt voor deze tekst?",
		Paste:    "plak of schrijf je tekst, dan wordt hij meteen gemeten", GoOn: "verder schrijven; deze tekst is nog niet bewaard",
	}
}

func checklistWritingEN() ChecklistWriting {
	return ChecklistWriting{
		Headline:    "Paste or type the line below your name.",
		About:       "Paste or type the whole text of your About section.",
		Description: "Paste or type the description of your current position.",
		NotSaved:    "not saved yet", Local: "You see at once what is measured. Nothing leaves your computer.",
		CountF: "%d of %d characters", PlainCountF: "%d characters",
		VisibleF: "first %d show %s", TooManyF: "cut %d",
		VisibleHere: "visible up to here", LinesF: "%d more lines",

		Own: "More than job title and employer", Default: "Just job title and employer: LinkedIn puts that there without you",
		NoBuzzwords: "No buzzwords", BuzzwordsF: "Buzzwords: %s",
		FirstPerson: "In the first person", ThirdPerson: "Not in the first person",
		UnknownPerson: "First person: cannot be measured in this language", Contact: "Says how to reach you",
		NoContact: "Does not say how to reach you",
		Described: "There is a description", NotDescribed: "There is no description",
		LongEnough: "Long enough", ShortF: "Short: at least %d %s", Fits: "Fits LinkedIn's field", TooLong: "Too long: LinkedIn refuses this",

		MeasuresAs: "This measures as", Fine: "Nothing to fault. Save it, then pick what is true.",
		Undecided: "No more to measure. Save it, then pick what is true.", Empty: "Still empty.",
		Drop:     "LinkedIn will not take it like this. Make it shorter, or go back with esc: your text stays here.",
		Leaving:  "This text is not saved yet. Save it, or throw it away with esc.",
		AskLevel: "Saved. The rest only you can judge: what is true of this text?",
		Paste:    "paste or write your text and have it measured at once", GoOn: "go on writing; this text is not saved yet",
	}
}
