package i18n

// Team is the words of the overview of handed-over cards and of the prize.
type Team struct {
	Title, TitleF string // organisation
	MadeF         string // the date
	CountedF      string // cards, and the smallest group
	NoAppraisal   string
	Nothing       string

	Forerunners, NoForerunners, UnnamedF string

	Scores, ScoresText, Department, Cards, Before, After, Rated string

	Actions, ActionsText, Planned, Done string

	Total, Others, Dash string
	AverageF            string // mean and people
	TenthsF             string // mean as text, and votes
	OfF                 string
	Role, Rhythm, Rest  string
	TableF              string // people and the date
	People              string
	Gaps, GapsText, Gap string

	Sessions, SessionsF, Question, Earlier, Later string
	ScaleF                                        string // question, lowest word, steps, highest word

	Sentences              string
	Aside, AsideNone       string
	Few, Many              string
	Reasons                map[string]string // as in package team
	How                    string
	HowWaves, HowWait      string
	HowTables, HowHolder   string
	Section, About         string // columns of the spreadsheet
	Measure, Value         string
	PrizeF, PrizeRules     string
	By                     map[string]string // jury, draw, team
	PeriodF, Open          string            // first and last day
	Jury, Contact, Council string
	NeverPosts             string
	NotYet, StillRunning   string
	Entrants, NoEntrants   string
	OutsidePeriod          string
	Drawn, SeedF           string
	Form, FormText         string
	Nominee, Criterion     string
	Why                    string
	Winner, NoTeam, Tie    string
	TeamGainF              string // department, points, people

	// The command line.

	Team, Prize, Withdraw         string // what a command does, in one line
	FlagOut, FlagSeed             string
	PathArg, CardArg              string
	NeedPath, HintPath            string
	NoPathF                       string // path and why
	NoFilesF                      string
	WrittenF, WriteF              string // file; file and why
	AsideF, AsideMoreF            string // file and why; how many
	AsideBrokenF                  string // file, line, column, what
	WaitingF, RestingF            string // for who holds the cards
	WaitingOne, RestingOne        string
	LedgerNewF                    string
	LedgerDamagedF, LedgerF       string // file; file and why
	LedgerNewerF, HintLedger      string
	LedgerBusy                    string
	NoRules, HintRules            string
	NotACardF                     string // file and what
	IsWithdrawnF                  string
	WithdrawnF, WithdrawnExistsF  string // card and new file; new file
	WithdrawnExt                  string
	OverviewFile, CardFile        string // examples
	UnknownFormatF                string
	HintFormat, LedgerKeepWarning string
}

func teamNL() Team {
	return Team{
		Title: "Teamoverzicht", TitleF: "Teamoverzicht van %s", MadeF: "Gemaakt op %s.",
		CountedF:    "%d kaarten geteld, vrijwillig afgegeven. Elk getal gaat over minstens %d mensen.",
		NoAppraisal: "Niet voor beoordeling. Een kaart afgeven is een vrije keuze; wie dat niet doet of zijn kaart terugneemt, heeft daar geen nadeel van.",
		Nothing:     "Er zijn nog geen cijfers. Die komen zodra er van minstens vijf mensen samen een kaart is.",
		Forerunners: "Voorlopers (zelf aangemeld)", NoForerunners: "Niemand heeft zich met naam aangemeld.", UnnamedF: "%d collega's die hier zonder naam willen staan",
		Scores: "Profielscore", ScoresText: "Gemiddelde score van 0 tot 100; tussen haakjes van hoeveel mensen. Beoordeeld: hoeveel van het profiel is bekeken. Een streepje: te weinig kaarten, of te veel hetzelfde.",
		Department: "Afdeling", Cards: "Kaarten", Before: "Eerst", After: "Nu", Rated: "Beoordeeld",
		Actions: "Acties per persoon", ActionsText: "Gemiddeld aantal acties in een plan; tussen haakjes van hoeveel mensen.", Planned: "Gepland", Done: "Gedaan",
		Total: "Samen", Others: "Overige afdelingen samen", Dash: "–", AverageF: "%d (%d)", TenthsF: "%s (%d)", OfF: "%d van %d",
		Role: "Gekozen rol", Rhythm: "Deelritme", Rest: "Anders, of te klein om te tonen", TableF: "Van %d mensen, zoals zij het kozen op de eerste kaart waarmee ze hier meetelden; bijgewerkt op %s.", People: "Mensen",
		Gaps: "Waar op profielen nog winst zit", GapsText: "Bij hoeveel mensen dit onderdeel bij de grootste winst hoort. Wat bovenaan staat, is een goed onderwerp voor de volgende keer.", Gap: "Onderdeel",
		Sessions: "Sessies met een zaal", SessionsF: "Aantal sessies: %d. Gestemd is zonder namen; tussen haakjes het aantal stemmen.", Question: "Vraag", Earlier: "Eerst", Later: "Daarna",
		ScaleF:    "%s (1 = %s, %d = %s)",
		Sentences: "Zinnen die collega's wilden delen", Aside: "Terzijde gelegd", AsideNone: "Geen enkel bestand.", Few: "minder dan vijf", Many: "vijf of meer",
		Reasons: map[string]string{
			"not-card": "Geen kaart", "too-large": "Te groot", "newer": "Gemaakt door een nieuwere versie van het programma", "broken": "Niet goed te lezen",
			"early": "Gemaakt op een dag die nog moet komen", "expired": "Verlopen", "withdrawn": "Teruggenomen", "older": "Vervangen door een nieuwere kaart", "copy": "Dubbel",
		},
		How:       "Hoe dit is geteld",
		HowWaves:  "Kaarten tellen mee in vaste groepjes van minstens vijf mensen. Stopt er een, dan verdwijnt het hele groepje uit de cijfers.",
		HowWait:   "Een kaart die nog niet met vier andere samen is, wacht en zit in geen enkel getal.",
		HowTables: "Tabellen worden alleen aangevuld met minstens vijf mensen tegelijk per regel. Ze kunnen daardoor achterlopen.",
		HowHolder: "Wie de map met kaarten beheert, kan de kaarten openen. Laat één persoon dat doen die iedereen vertrouwt.",
		Section:   "Onderdeel", About: "Waarover", Measure: "Maat", Value: "Waarde",
		PrizeF: "Prijs: %s", PrizeRules: "Spelregels",
		By: map[string]string{
			"jury": "De jury kiest uit wie zich heeft opgegeven.", "draw": "Er wordt geloot onder wie zich heeft opgegeven.", "team": "De prijs is voor de afdeling die gemiddeld de meeste punten op haar profielen won.",
		},
		PeriodF: "Meedoen kan van %s tot en met %s.", Open: "onbepaald", Jury: "Jury", Contact: "Vragen aan", Council: "Ondernemingsraad",
		NeverPosts: "Aantallen berichten of volgers tellen nooit mee.", NotYet: "Meedoen kan nog niet: de periode is nog niet begonnen.", StillRunning: "De periode loopt nog. Wie zich opgeeft, komt erbij.",
		Entrants: "Wie meedoet, op alfabet", NoEntrants: "Er doet nog niemand mee.", OutsidePeriod: "Er zijn ook kaarten die buiten de periode zijn gemaakt. Die doen niet mee.",
		Drawn: "Geloot", SeedF: "Geloot met het startgetal %s. Met dezelfde kaarten en hetzelfde startgetal komt er altijd hetzelfde uit.",
		Form: "Nominatie", FormText: "Vul per kandidaat een formulier in, met een voorbeeld bij elk criterium.", Nominee: "Kandidaat", Criterion: "Criterium", Why: "Waarom",
		Winner: "Uitslag", NoTeam: "Er is nog geen afdeling waarvan dit te zeggen is: er zijn vijf mensen nodig die twee keer maten, en winst.", Tie: "Zij wonnen evenveel. De jury of het lot beslist.", TeamGainF: "%s: gemiddeld %d punten erbij (%d mensen)",
		Team: "Een overzicht maken van kaarten die collega's afgaven", Prize: "De prijs: alleen wie meedoet, volgens je eigen spelregels", Withdraw: "Een kaart terugnemen",
		FlagOut: "waar het komt: een .md-, .csv- of .html-bestand; - is het scherm", FlagSeed: "startgetal van de loting; anders kiest het toeval er een",
		PathArg: "PAD…", CardArg: "KAART", NeedPath: "waar staan de kaarten?", HintPath: "noem een map of bestanden: ambassadeur team kaarten",
		NoPathF: "%s is niet te lezen: %v", NoFilesF: "in %s staat geen enkel bestand", WrittenF: "Geschreven: %s", WriteF: "%s is niet te schrijven: %v",
		AsideF: "Telt niet mee: %s (%s)", AsideMoreF: "en nog %d andere", AsideBrokenF: "Telt niet mee: %s, regel %d, kolom %d: %s",
		WaitingF: "Alleen voor jou: %d kaarten wachten nog tot ze met vijf nieuwe samen zijn.", WaitingOne: "Alleen voor jou: één kaart wacht nog tot zij met vijf nieuwe samen is.",
		RestingOne:     "Alleen voor jou: één groepje rust, want iemand eruit stopte of een kaart verliep.",
		RestingF:       "Alleen voor jou: %d groepjes rusten, want iemand eruit stopte of een kaart verliep.",
		LedgerNewF:     "Vanaf nu houdt %s bij wie samen telt. Bewaar het: zonder dat bestand kun je overzichten naast elkaar leggen en één persoon terugvinden.",
		LedgerDamagedF: "%s is beschadigd", LedgerF: "%s: %v", LedgerNewerF: "%s is bewaard door een nieuwere versie van het programma",
		HintLedger: "zet een reservekopie terug; een nieuw overzicht naast de oude kan één persoon verraden", LedgerBusy: "er wordt al een overzicht gemaakt; probeer het zo nog eens",
		NoRules: "er zijn geen spelregels voor een prijs", HintRules: "schrijf ze in workshop.yaml bij reward, en bespreek ze eerst met de ondernemingsraad",
		NotACardF: "%s is geen kaart die te lezen is: %s", IsWithdrawnF: "%s is al een teruggenomen kaart",
		WithdrawnF: "%s telt niet meer mee; dat staat in %s. De kaart zelf mag je weggooien, dit nieuwe bestand niet.", WithdrawnExistsF: "%s bestaat al", WithdrawnExt: "teruggenomen",
		OverviewFile: "teamoverzicht.md", CardFile: "kaart.yaml", UnknownFormatF: "%s is geen soort bestand die hier kan", HintFormat: "kies .md, .csv of .html",
		LedgerKeepWarning: "Het bestand van het teamoverzicht hoort bij overzichten die al gedeeld zijn: zonder dat bestand kan een volgend overzicht iemand verraden.",
	}
}

func teamEN() Team {
	return Team{
		Title: "Team overview", TitleF: "Team overview of %s", MadeF: "Made on %s.",
		CountedF:    "%d cards counted, handed over freely. Every number is about at least %d people.",
		NoAppraisal: "Not for appraisal. Handing over a card is a free choice; not doing so, or taking it back, has no disadvantage.",
		Nothing:     "There are no numbers yet. They come as soon as at least five people together handed over a card.",
		Forerunners: "Forerunners (volunteers)", NoForerunners: "Nobody volunteered by name.", UnnamedF: "%d colleagues who would rather not be named here",
		Scores: "Profile score", ScoresText: "Average score from 0 to 100; in brackets of how many people. Rated: how much of the profile was looked at. A dash: too few cards, or too much alike.",
		Department: "Department", Cards: "Cards", Before: "First", After: "Now", Rated: "Rated",
		Actions: "Actions a person", ActionsText: "Average number of actions in a plan; in brackets of how many people.", Planned: "Planned", Done: "Done",
		Total: "Together", Others: "Other departments together", Dash: "–", AverageF: "%d (%d)", TenthsF: "%s (%d)", OfF: "%d of %d",
		Role: "Role chosen", Rhythm: "Sharing rhythm", Rest: "Something else, or too few to show", TableF: "Of %d people, as they chose on the first card with which they counted here; last added to on %s.", People: "People",
		Gaps: "Where profiles still have most to gain", GapsText: "For how many people this is among what wins most. What comes first is a good subject for next time.", Gap: "What",
		Sessions: "Sessions with a room", SessionsF: "Number of sessions: %d. Votes are without names; in brackets how many there were.", Question: "Question", Earlier: "First", Later: "Afterwards",
		ScaleF:    "%s (1 = %s, %d = %s)",
		Sentences: "Sentences that colleagues wanted to share", Aside: "Set aside", AsideNone: "Not a single file.", Few: "fewer than five", Many: "five or more",
		Reasons: map[string]string{
			"not-card": "Not a card", "too-large": "Too large", "newer": "Made by a newer version of the program", "broken": "Cannot be read properly",
			"early": "Made on a day that is yet to come", "expired": "Ended", "withdrawn": "Taken back", "older": "Replaced by a newer card", "copy": "Copy",
		},
		How:       "How this was counted",
		HowWaves:  "Cards count in fixed groups of at least five people. When one of them stops, the whole group leaves the numbers.",
		HowWait:   "A card that is not together with four others yet waits, and is in no number.",
		HowTables: "Tables are only added to with at least five people at once in a line. So they may lag behind.",
		HowHolder: "Whoever holds the folder of cards can open the cards. Let that be one person whom everybody trusts.",
		Section:   "Section", About: "About", Measure: "Measure", Value: "Value",
		PrizeF: "Prize: %s", PrizeRules: "Rules",
		By: map[string]string{
			"jury": "The jury chooses among those who entered.", "draw": "The winner is drawn among those who entered.", "team": "The prize is for the department whose profiles gained most points on average.",
		},
		PeriodF: "Enter from %s until %s.", Open: "any day", Jury: "Jury", Contact: "Questions to", Council: "Works council",
		NeverPosts: "Numbers of posts or followers never count.", NotYet: "Nobody can enter yet: the period has not begun.", StillRunning: "The period is not over yet. Whoever enters is added.",
		Entrants: "Who takes part, alphabetically", NoEntrants: "Nobody takes part yet.", OutsidePeriod: "There are also cards that were made outside the period. They do not take part.",
		Drawn: "Drawn", SeedF: "Drawn with the seed %s. The same cards and the same seed always give the same result.",
		Form: "Nomination", FormText: "Fill in one form for each candidate, with an example for each criterion.", Nominee: "Candidate", Criterion: "Criterion", Why: "Why",
		Winner: "Result", NoTeam: "There is no department of which this can be said yet: it takes five people who measured twice, and a gain.", Tie: "They gained as much. Let the jury or chance decide.", TeamGainF: "%s: %d points more on average (%d people)",
		Team: "An overview of cards that colleagues handed over", Prize: "The prize: only who takes part, by your own rules", Withdraw: "Take a card back",
		FlagOut: "where it goes: an .md, .csv or .html file; - is the screen", FlagSeed: "seed of the draw; otherwise chance chooses one",
		PathArg: "PATH…", CardArg: "CARD", NeedPath: "where are the cards?", HintPath: "name a folder or files: ambassadeur team cards",
		NoPathF: "%s cannot be read: %v", NoFilesF: "there is not a single file in %s", WrittenF: "Written: %s", WriteF: "%s cannot be written: %v",
		AsideF: "Does not count: %s (%s)", AsideMoreF: "and %d more", AsideBrokenF: "Does not count: %s, line %d, column %d: %s",
		WaitingF: "For you only: %d cards wait until they are with five new ones.", WaitingOne: "For you only: one card waits until it is with five new ones.",
		RestingOne:     "For you only: one group rests, for somebody in it stopped or a card ended.",
		RestingF:       "For you only: %d groups rest, for somebody in them stopped or a card ended.",
		LedgerNewF:     "From now on %s keeps who is counted together. Keep it: without that file overviews can be laid side by side to find one person.",
		LedgerDamagedF: "%s is damaged", LedgerF: "%s: %v", LedgerNewerF: "%s was kept by a newer version of the program",
		HintLedger: "put a backup back; a fresh overview beside the old ones may give one person away", LedgerBusy: "an overview is being made already; try again in a moment",
		NoRules: "there are no rules for a prize", HintRules: "write them in workshop.yaml at reward, and discuss them with the works council first",
		NotACardF: "%s is not a card that can be read: %s", IsWithdrawnF: "%s is a card that was taken back already",
		WithdrawnF: "%s no longer counts; %s says so. You may throw the card itself away, but not this new file.", WithdrawnExistsF: "%s is there already", WithdrawnExt: "withdrawn",
		OverviewFile: "team-overview.md", CardFile: "card.yaml", UnknownFormatF: "%s is not a kind of file that is possible here", HintFormat: "choose .md, .csv or .html",
		LedgerKeepWarning: "The file of the team overview belongs with overviews that were shared already: without it the next overview may give somebody away.",
	}
}
