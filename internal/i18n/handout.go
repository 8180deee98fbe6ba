package i18n

// Handout is the words of the handout.
type Handout struct {
	AboutF, Session, Trainer   string // minutes
	Goal, KeyPoints, Voted     string
	Choice, Hands, Second, Few string
	True, False, Right         string
	Steps, Notes, Reply, Why   string
	Hint                       string
	MinutesF, Beginnings       string
	Parked, ParkedNone         string
	Plan, If, ThenDo, Examples string
	Next, NextText             string
	CardsTitle, CardsHow       string
}

func handoutNL() Handout {
	return Handout{
		AboutF: "%d minuten", Session: "Sessie van", Trainer: "Versie voor de trainer: met antwoorden en notities",
		Goal: "Doel", KeyPoints: "Om te onthouden", Voted: "Wat de zaal stemde",
		Choice: "Keuze", Hands: "Handen", Second: "Na overleg", Few: "Minder dan vijf stemmen: alleen aantallen.",
		True: "Waar", False: "Niet waar", Right: "goed", Steps: "Stap voor stap", Notes: "Notities", Reply: "Reactie", Why: "Waarom", Hint: "Hint",
		Parked: "Vragen voor later", ParkedNone: "Welke vraag neem jij mee?", Plan: "Mijn afspraak", If: "Als", ThenDo: "dan", Examples: "Bijvoorbeeld",
		Next: "Verder", NextText: "Op je eigen computer kun je verder met `ambassadeur`: korte lessen, je eigen profiel en je eigen actieplan. Wat je daar invult, blijft daar.",
		CardsTitle: "Stemkaarten", CardsHow: "Druk af op A4, liggend: één kaart per vel. Steek bij het stemmen je kaart op met je ogen dicht.", MinutesF: "%d min",
		Beginnings: "Wat de zaal stemde, is geteld zonder namen.",
	}
}

func handoutEN() Handout {
	return Handout{
		AboutF: "%d minutes", Session: "Session of", Trainer: "Trainer's version: with answers and notes",
		Goal: "Goal", KeyPoints: "To remember", Voted: "What the room voted",
		Choice: "Choice", Hands: "Hands", Second: "After the talk", Few: "Fewer than five votes: counts only.",
		True: "True", False: "Not true", Right: "right", Steps: "Step by step", Notes: "Notes", Reply: "Reply", Why: "Why", Hint: "Hint",
		Parked: "Questions for later", ParkedNone: "Which question do you take with you?", Plan: "My plan", If: "If", ThenDo: "then", Examples: "For example",
		Next: "What next", NextText: "On your own computer you can go on with `ambassadeur`: short lessons, your own profile and your own action plan. What you fill in there stays there.",
		CardsTitle: "Voting cards", CardsHow: "Print on A4, landscape: one card a sheet. When voting, hold up your card with your eyes closed.", MinutesF: "%d min",
		Beginnings: "What the room voted was counted without names.",
	}
}
