package i18n

import (
	"fmt"
	"math"
	"strings"
)

// Checklist is the words of the checklist screen.
type Checklist struct {
	CoverageF, PartF              string // known and total
	Decimal, OnePoint, ManyPoints string
	StaleF                        string // the day of checking, the days it holds

	IntroTitle, IntroF                            string // the number of questions
	Takes, TakesF, Private, PrivateText           string // minutes
	Beside, BesideText, Checked, CheckedF         string // edition and day
	Start, Import, ImportWhy                      string
	IntroBefore, OpenBefore, OpenAfter            string
	LeftF, OneLeft                                string // questions and minutes
	LikelyF, OneLikely, ToConfirm                 string // how many
	LikelyExportF, LikelyPDFF, LikelyPastedF      string // day
	NotRated, StillOpen, MostGain, InOrder, Extra string
	Partly, Missing, LegendGain, WasF             string
	GainedF, OneGainedF, LostF, OneLostF, SameF   string // points and day
	ThenF, CommonF, EarlierF, OtherEditionF       string
	History, Now, OtherEdition                    string
	Moments                                       map[string]string
	RestsOn                                       map[string]string // export pdf said
	OriginsF, SaidF                               string            // measured and said; day

	QuestionF, ExtraName, Current, ChooseFirst string
	ExportF, PDFF, PastedF, OwnChoiceF         string // day; reason
	WrittenNow, CountF                         string // number and what is counted
	NowExportF, NowPDFF, NowPastedF            string // day
	ReasonAskF, ReasonHint, ReasonNeeded       string
	HowTo, Before, After                       string
	Limits, AtMostF, AtLeastF, BetweenF        string
	RefusesMore, RefusesLess, RefusesBoth      string
	CutOff, Advised                            string
	Source, AllSourcesF                        string
	Sure                                       map[string]string
	NowIs, BestIs, EnterMore                   string

	Done, SkippedF, OneSkipped, TopGains, AllInOrder string
	TogetherF                                        string // minutes, score
	Writing                                          ChecklistWriting
	Keys                                             ChecklistKeys
}

// ChecklistKeys is what the keys of the checklist do.
type ChecklistKeys struct {
	Begin, Overview, Open, Rate, Choose, Next, SortGain, SortSection, Section string

	Pick, Neighbours, Skip, Clear, Sources, FewerSources, OpenSource, OtherSource, KeepReason, KeepMeasured string

	ToOverview, ToLesson, Improve, Skipped string

	Write, Import, Save, NewLine, KeepDraft, ThrowAway, Empty, PutBack string
}

// Gain is points that a score would rise, with their word: "+6 punten", "+0,4 punten".
func (c Checklist) Gain(points float64) string {
	n := c.Plus(points)
	if n == "+1" {
		return n + " " + c.OnePoint
	}
	return n + " " + c.ManyPoints
}

// Plus is points that a score would rise: "+6", or "+0,4" for less than one.
func (c Checklist) Plus(points float64) string {
	if points >= 0.95 {
		return fmt.Sprintf("+%d", int(math.Round(points)))
	}
	return strings.Replace(fmt.Sprintf("+%.1f", max(0.1, points)), ".", c.Decimal, 1)
}

// Likely says for how many questions the answer is filled in; empty for none.
func (c Checklist) Likely(n int) string {
	switch {
	case n <= 0:
		return ""
	case n == 1:
		return c.OneLikely
	}
	return fmt.Sprintf(c.LikelyF, n)
}

func checklistNL() Checklist {
	return Checklist{
		CoverageF: "%d van %d beoordeeld", PartF: "%d van %d",
		Decimal: ",", OnePoint: "punt", ManyPoints: "punten",
		StaleF: "Let op: deze richtlijnen zijn nagekeken op %s en gelden %d dagen. LinkedIn kan intussen iets veranderd hebben.",

		IntroTitle: "Hoe staat je profiel ervoor?",
		IntroF:     "Je loopt je LinkedIn-profiel na in %d korte vragen. Bij elke vraag kies je wat nu klopt. Je ziet meteen je score, en waar je met een paar minuten werk het meest wint.",
		Takes:      "Tijd", TakesF: "ongeveer %d min; stoppen mag, je gaat later verder waar je was",
		Private: "Privé", PrivateText: "je antwoorden blijven op deze computer, niemand kijkt mee",
		Beside: "Handig", BesideText: "open je eigen profiel ernaast",
		Checked: "Bron", CheckedF: "richtlijnen %s, nagekeken op %s",
		Start: "Begin met de eerste vraag", Import: "LinkedIn-export of profiel-pdf inlezen",
		ImportWhy:   "Vult een groot deel vanzelf in, ook offline: niets verlaat je computer.",
		IntroBefore: "Dit wordt je beginpunt. Straks zie je wat je hebt gewonnen.",
		OpenBefore:  "Dit wordt je beginpunt: klopt alles nog?",
		OpenAfter:   "Wat heb je veranderd? Werk dat hier bij, je score gaat meteen mee.",
		LeftF:       "Nog %d vragen, ongeveer %d min.", OneLeft: "Nog één vraag te gaan.",
		LikelyF: "Bij %d ervan staat het antwoord al klaar: kijk of het klopt.", OneLikely: "Bij één ervan staat het antwoord al klaar: kijk of het klopt.",
		ToConfirm: "klopt dit?", LikelyExportF: "je export van %s wijst hierop; enter als het klopt",
		LikelyPDFF:    "je profiel-pdf van %s wijst hierop; enter als het klopt",
		LikelyPastedF: "je tekst van %s wijst hierop; enter als het klopt",
		NotRated:      "nog niet beoordeeld", StillOpen: "nog open", MostGain: "Meeste winst per minuut", InOrder: "in orde", Extra: "Extra, telt alleen mee als het je score verhoogt",
		Partly: "kan beter", Missing: "nog te doen", LegendGain: "+6: zoveel punten komen erbij als je dit in orde maakt", WasF: "was %d",
		GainedF: "%d punten erbij sinds %s", OneGainedF: "%d punt erbij sinds %s",
		LostF: "%d punten minder dan op %s", OneLostF: "%d punt minder dan op %s", SameF: "Op %s was je score hetzelfde",
		ThenF: "toen %d, over %d van %d", CommonF: "van %d naar %d over de %d vragen die je toen ook beantwoordde",
		EarlierF: "Op %s: %d, over %d van %d.", OtherEditionF: "Op %s: %d, over %d van %d. Met andere richtlijnen, dus niet te vergelijken.",
		History: "Verloop", Now: "nu", OtherEdition: "andere regels",
		Moments:  map[string]string{"before": "beginpunt", "after": "na het bijwerken", "now": "tussenstand"},
		RestsOn:  map[string]string{"export": "export", "pdf": "profiel-pdf", "said": "antwoorden"},
		OriginsF: "%d gemeten, %d zelf gekozen", SaidF: "zelf gekozen op %s",

		QuestionF: "vraag %d van %d", ExtraName: "extra", Current: "nu", ChooseFirst: "Kies eerst wat bij jou klopt, of sla de vraag over met s.",
		ExportF: "gemeten uit je export van %s", PDFF: "gemeten uit je profiel-pdf van %s", PastedF: "gemeten uit je eigen tekst van %s",
		OwnChoiceF: "jouw keuze: %s", WrittenNow: "Er staat nu", CountF: "%d %s",
		NowExportF: "Er staat nu, uit je export van %s", NowPDFF: "Er staat nu, uit je profiel-pdf van %s", NowPastedF: "Er staat nu, ingevuld op %s",
		ReasonAskF: "Gemeten is \"%s\". Waarom klopt jouw keuze beter?", ReasonHint: "bijvoorbeeld: na de export aangepast",
		ReasonNeeded: "Schrijf kort waarom. Met esc blijft de meting staan.",
		HowTo:        "Zo doe je het", Before: "Voor", After: "Na",
		Limits: "Grenzen", AtMostF: "hoogstens %d %s", AtLeastF: "minstens %d %s", BetweenF: "%d tot %d %s",
		RefusesMore: "LinkedIn weigert meer", RefusesLess: "LinkedIn weigert minder", RefusesBoth: "LinkedIn weigert meer of minder",
		CutOff: "daarna afgekapt op het scherm, onofficieel", Advised: "advies",
		Source: "Bron", AllSourcesF: "%d bronnen met adres",
		Sure:  map[string]string{"A": "van de bron zelf", "B": "meerdere bronnen", "C": "één bron", "D": "omstreden"},
		NowIs: "Nu", BestIs: "Beter", EnterMore: "enter: alles lezen",

		Done: "Klaar. Zo staat je profiel ervoor.", SkippedF: "%d vragen sloeg je over.", OneSkipped: "Eén vraag sloeg je over.",
		TopGains: "Hier win je het meest per minuut", AllInOrder: "Alles wat je beoordeelde, is in orde. Kijk over een paar maanden nog eens.",
		TogetherF: "Samen %d min werk. Dan sta je rond de %d",
		Writing:   checklistWritingNL(),
		Keys: ChecklistKeys{
			Begin: "beginnen", Overview: "overzicht", Open: "openen", Rate: "beoordelen", Choose: "kiezen", Next: "volgende open vraag",
			SortGain: "op winst", SortSection: "op onderdeel", Section: "naar onderdeel",
			Pick: "verder", Neighbours: "vorige, volgende", Skip: "overslaan", Clear: "antwoord wissen", Sources: "bronnen",
			FewerSources: "bronnen dicht", OpenSource: "bron openen", OtherSource: "andere bron", KeepReason: "bewaren", KeepMeasured: "meting laten staan",
			ToOverview: "naar het overzicht", ToLesson: "terug naar de les", Improve: "bekijken", Skipped: "overgeslagen vragen",
			Write: "tekst plakken", Import: "importeren", Save: "bewaren", NewLine: "nieuwe regel", KeepDraft: "terug, tekst blijft",
			ThrowAway: "weggooien", Empty: "leegmaken", PutBack: "tekst terugzetten",
		},
	}
}

func checklistEN() Checklist {
	return Checklist{
		CoverageF: "%d of %d rated", PartF: "%d of %d",
		Decimal: ".", OnePoint: "point", ManyPoints: "points",
		StaleF: "Please note: these guidelines were checked on %s and hold for %d days. LinkedIn may have changed things since.",

		IntroTitle: "How is your profile doing?",
		IntroF:     "You go through your LinkedIn profile in %d short questions. For each, pick what is true now. You see your score at once, and where a few minutes of work gain most.",
		Takes:      "Time", TakesF: "about %d min; stop when you like, you go on later where you were",
		Private: "Private", PrivateText: "your answers stay on this computer, nobody is watching",
		Beside: "Handy", BesideText: "open your own profile beside this window",
		Checked: "Source", CheckedF: "guidelines %s, checked on %s",
		Start: "Begin with the first question", Import: "Read my LinkedIn export or profile PDF",
		ImportWhy:   "Fills in a large part of it, offline too: nothing leaves your computer.",
		IntroBefore: "This becomes your starting point. Later you will see what you gained.",
		OpenBefore:  "This becomes your starting point: is everything still right?",
		OpenAfter:   "What have you changed? Update it here, your score follows at once.",
		LeftF:       "%d questions to go, about %d min.", OneLeft: "One question to go.",
		LikelyF: "For %d of them the answer is filled in: see whether it is right.", OneLikely: "For one of them the answer is filled in: see whether it is right.",
		ToConfirm: "right?", LikelyExportF: "your export of %s points to this; enter if it is right",
		LikelyPDFF:    "your profile PDF of %s points to this; enter if it is right",
		LikelyPastedF: "your text of %s points to this; enter if it is right",
		NotRated:      "not rated yet", StillOpen: "still open", MostGain: "Most gain for a minute", InOrder: "fine", Extra: "Extra, counts only if it raises your score",
		Partly: "could be better", Missing: "to do", LegendGain: "+6: the points you gain by getting this right", WasF: "was %d",
		GainedF: "%d points up since %s", OneGainedF: "%d point up since %s",
		LostF: "%d points down since %s", OneLostF: "%d point down since %s", SameF: "On %s your score was the same",
		ThenF: "then %d, over %d of %d", CommonF: "from %d to %d over the %d questions you answered then too",
		EarlierF: "On %s: %d, over %d of %d.", OtherEditionF: "On %s: %d, over %d of %d. By other guidelines, so not comparable.",
		History: "Over time", Now: "now", OtherEdition: "other rules",
		Moments:  map[string]string{"before": "starting point", "after": "after updating", "now": "in between"},
		RestsOn:  map[string]string{"export": "export", "pdf": "profile PDF", "said": "answers"},
		OriginsF: "%d measured, %d your own choice", SaidF: "your choice of %s",

		QuestionF: "question %d of %d", ExtraName: "extra", Current: "now", ChooseFirst: "Pick what is true for you first, or skip the question with s.",
		ExportF: "measured from your export of %s", PDFF: "measured from your profile PDF of %s", PastedF: "measured from your own text of %s",
		OwnChoiceF: "your choice: %s", WrittenNow: "It says now", CountF: "%d %s",
		NowExportF: "It says now, from your export of %s", NowPDFF: "It says now, from your profile PDF of %s", NowPastedF: "It says now, put in on %s",
		ReasonAskF: "Measured is \"%s\". Why is your choice closer to the truth?", ReasonHint: "for example: changed since the export",
		ReasonNeeded: "Say briefly why. With esc the measurement stands.",
		HowTo:        "How to do it", Before: "Before", After: "After",
		Limits: "Limits", AtMostF: "at most %d %s", AtLeastF: "at least %d %s", BetweenF: "%d to %d %s",
		RefusesMore: "LinkedIn refuses more", RefusesLess: "LinkedIn refuses less", RefusesBoth: "LinkedIn refuses more or less",
		CutOff: "the rest is cut off on screen, unofficial", Advised: "advice",
		Source: "Source", AllSourcesF: "%d sources with addresses",
		Sure:  map[string]string{"A": "from the source itself", "B": "several sources", "C": "one source", "D": "disputed"},
		NowIs: "Now", BestIs: "Better", EnterMore: "enter: read it all",

		Done: "Done. This is how your profile is doing.", SkippedF: "You skipped %d questions.", OneSkipped: "You skipped one question.",
		TopGains: "Where a minute gains most", AllInOrder: "All that you rated is fine. Look again in a few months.",
		TogetherF: "Together %d min of work. That takes you to about %d",
		Writing:   checklistWritingEN(),
		Keys: ChecklistKeys{
			Begin: "begin", Overview: "overview", Open: "open", Rate: "rate", Choose: "choose", Next: "next open question",
			SortGain: "by gain", SortSection: "by section", Section: "to a section",
			Pick: "go on", Neighbours: "previous, next", Skip: "skip", Clear: "clear answer", Sources: "sources",
			FewerSources: "close sources", OpenSource: "open source", OtherSource: "other source", KeepReason: "keep", KeepMeasured: "let the measurement stand",
			ToOverview: "to the overview", ToLesson: "back to the lesson", Improve: "look at it", Skipped: "skipped questions",
			Write: "paste a text", Import: "import", Save: "save", NewLine: "new line", KeepDraft: "back, text stays",
			ThrowAway: "throw away", Empty: "empty it", PutBack: "put the text back",
		},
	}
}
