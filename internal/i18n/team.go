package i18n

// Team is the words of the overview of cards.
type Team struct {
	Short, ShortPrize, ShortWithdraw, Arg, FlagOut string
	Title, MadeF, CountedF, NotForAppraisal, Small string
	Groups, Department, People, Before, After      string
	Actions, ActionsF, Others, None, TooFew        string
	Role, Rhythm, Choice, Number, Rest, OfF        string
	Gaps, Gap, GapF                                string
	Forerunners, Name, UnnamedF, NoneYet           string
	Sentences, Sessions, Session, Mood             string
	AsideTitle, File, Why                          string
	Reasons                                        map[string]string
	NoCards, NoCardsHint, WrittenF, LedgerF        string
	HintLedger                                     string

	PrizeTitle, PrizeNone, PrizeNoneHint, PrizePeriodF, PrizeEarlyF, PrizeLateF string
	PrizeCriteria, PrizeJury, PrizeContactF, PrizeEntrants, PrizeForm, PrizeWhy string
	PrizeDrawF, PrizeSeedF, PrizeTeamF, PrizeTieF, PrizeNoTeam, PrizeNobody     string

	NotACardF, WithdrawnF string
}

func teamNL() Team {
	return Team{
		Short: "Overzicht van kaarten, zonder dat het over één collega gaat", ShortPrize: "Wie meedoet voor de prijs, volgens jullie eigen regels", ShortWithdraw: "Neem een kaart terug voor wie daarom vraagt",
		Arg: "MAP of KAART ...", FlagOut: "schrijf naar dit bestand: .md, .csv of .html",
		Title: "Overzicht van het programma", MadeF: "Gemaakt op %s.", CountedF: "Over %d mensen. Wie later een kaart inlevert, telt mee zodra er weer minstens vijf bij elkaar zijn.",
		NotForAppraisal: "Niet bedoeld voor beoordeling. Wie geen kaart inleverde, staat er niet in, en dat zegt niets over wat iemand doet.",
		Small:           "Een cijfer gaat over vijf mensen of meer; afdelingen met minder kaarten staan samen bij de andere.",
		Groups:          "Per afdeling", Department: "Afdeling", People: "Mensen", Before: "Eerst", After: "Nu", Actions: "Acties", ActionsF: "%d van %d gedaan", Others: "Andere afdelingen samen", None: "–",
		TooFew: "Er zijn nog geen vijf kaarten bij elkaar. Er is dus nog niets te tonen.",
		Role:   "Rollen", Rhythm: "Hoe vaak", Choice: "Keuze", Number: "Aantal", Rest: "anders", OfF: "van %d",
		Gaps: "Waar veel mensen nog kunnen winnen", Gap: "Punt van het profiel", GapF: "%d van %d",
		Forerunners: "Wie voorloper wil zijn", Name: "Naam", UnnamedF: "En %d mensen die hun naam niet gaven.", NoneYet: "nog niemand",
		Sentences: "Zinnen die mensen zelf kozen", Sessions: "Stemming in de sessies", Session: "Sessie", Mood: "Vooraf → achteraf",
		AsideTitle: "Opzij gelegd, niet meegeteld", File: "Bestand", Why: "Waarom",
		Reasons: map[string]string{
			"withdrawn": "teruggenomen", "expired": "verlopen", "older": "er is een nieuwere kaart van dezelfde maker", "copy": "dezelfde kaart staat er al", "early": "gemaakt na vandaag",
			"broken": "niet goed te lezen", "too-large": "te groot voor een kaart", "newer": "gemaakt met een nieuwere versie van dit programma", "not-card": "geen kaart",
		},
		NoCards: "er zijn geen kaarten gevonden", NoCardsHint: "wijs de map aan waarin collega's hun kaart inleveren", WrittenF: "Het overzicht staat in %s",
		LedgerF: "wat eerder is geteld, is niet te lezen: %s", HintLedger: "zonder dat kan een nieuw overzicht naast een oud iemand herkenbaar maken; zet een reservekopie terug",
		PrizeTitle: "De prijs", PrizeNone: "er zijn geen regels voor een prijs", PrizeNoneHint: "zet ze in workshop.yaml bij reward: prize, criteria, period, jury en contact",
		PrizePeriodF: "Van %s tot en met %s.", PrizeEarlyF: "De periode begint pas op %s.", PrizeLateF: "De periode is voorbij sinds %s.",
		PrizeCriteria: "Waar op gelet wordt", PrizeJury: "Wie beslist", PrizeContactF: "Vragen en bezwaren: %s.", PrizeEntrants: "Wie meedoet, op alfabet", PrizeForm: "Formulier voor een nominatie", PrizeWhy: "Waarom, in één zin per punt",
		PrizeDrawF: "Geloot: %s", PrizeSeedF: "Na te rekenen met dit lot: %s", PrizeTeamF: "De meeste vooruitgang: %s (gemiddeld %d punten, %d mensen)", PrizeTieF: "Gelijk: %s (gemiddeld %d punten). De jury kiest.",
		PrizeNoTeam: "Er is nog geen afdeling waarvan vijf mensen hun score eerst en nu gaven.", PrizeNobody: "Er doet nog niemand mee.",
		NotACardF: "%s is geen kaart", WithdrawnF: "De kaart is teruggenomen: %s staat ernaast. Haal het oude bestand nu zelf weg.",
	}
}

func teamEN() Team {
	return Team{
		Short: "Overview of cards, without being about one colleague", ShortPrize: "Who enters for the prize, by your own rules", ShortWithdraw: "Take a card back for who asks for it",
		Arg: "FOLDER or CARD ...", FlagOut: "write to this file: .md, .csv or .html",
		Title: "Overview of the programme", MadeF: "Made on %s.", CountedF: "About %d people. Whoever hands in a card later counts as soon as there are five together again.",
		NotForAppraisal: "Not meant for appraisal. Whoever did not hand in a card is not in it, and that says nothing of what somebody does.",
		Small:           "A number is about five people or more; departments with fewer cards stand together with the others.",
		Groups:          "Per department", Department: "Department", People: "People", Before: "First", After: "Now", Actions: "Actions", ActionsF: "%d of %d done", Others: "Other departments together", None: "–",
		TooFew: "There are not five cards together yet. So there is nothing to show.",
		Role:   "Roles", Rhythm: "How often", Choice: "Choice", Number: "Number", Rest: "other", OfF: "of %d",
		Gaps: "Where many people can still win", Gap: "Point of the profile", GapF: "%d of %d",
		Forerunners: "Who is willing to be a forerunner", Name: "Name", UnnamedF: "And %d people who did not give their name.", NoneYet: "nobody yet",
		Sentences: "Sentences that people chose themselves", Sessions: "Mood in the sessions", Session: "Session", Mood: "Before → after",
		AsideTitle: "Set aside, not counted", File: "File", Why: "Why",
		Reasons: map[string]string{
			"withdrawn": "taken back", "expired": "expired", "older": "there is a newer card by the same maker", "copy": "the same card is there already", "early": "made after today",
			"broken": "cannot be read well", "too-large": "too large for a card", "newer": "made with a newer version of this program", "not-card": "no card",
		},
		NoCards: "no cards were found", NoCardsHint: "point at the folder in which colleagues hand in their card", WrittenF: "The overview is in %s",
		LedgerF: "what was counted before cannot be read: %s", HintLedger: "without it a new overview beside an old one can give somebody away; put back a copy",
		PrizeTitle: "The prize", PrizeNone: "there are no rules for a prize", PrizeNoneHint: "put them in workshop.yaml at reward: prize, criteria, period, jury and contact",
		PrizePeriodF: "From %s until %s.", PrizeEarlyF: "The period begins on %s.", PrizeLateF: "The period is over since %s.",
		PrizeCriteria: "What counts", PrizeJury: "Who decides", PrizeContactF: "Questions and objections: %s.", PrizeEntrants: "Who enters, by alphabet", PrizeForm: "Form for a nomination", PrizeWhy: "Why, in one sentence a point",
		PrizeDrawF: "Drawn: %s", PrizeSeedF: "To be worked out again with this lot: %s", PrizeTeamF: "Gained most: %s (%d points on average, %d people)", PrizeTieF: "Equal: %s (%d points on average). The jury chooses.",
		PrizeNoTeam: "There is no department yet of which five people gave their score first and now.", PrizeNobody: "Nobody has entered yet.",
		NotACardF: "%s is no card", WithdrawnF: "The card is taken back: %s is beside it. Now remove the old file yourself.",
	}
}
