package reference

const (
	pollAB   = "  - id: ab\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n"
	textStep = "    type: text\n    text: \"A\"\n"
	ownWords = "  - id: zelf\n    type: reflection\n    question: \"A?\"\n"
)

// qualityRules are about lessons that work but teach badly.
func qualityRules() []Rule {
	four := "  - id: t1\n" + textStep + "  - id: t2\n" + textStep + "  - id: t3\n" + textStep + "  - id: t4\n" + textStep
	return []Rule{
		{
			"W301", tx("wie het fout heeft, hoort niet waarom", "who gets it wrong is not told why"),
			tx("zonder uitleg blijft een fout antwoord net zo goed hangen als een goed", "without an explanation a wrong answer sticks as well as a right one"), tx("geef een explanation, of feedback bij elk fout antwoord", "give an explanation, or feedback at every wrong answer"),
			alike("  - id: abc\n    type: order\n    question: \"A?\"\n    items: [\"A\", \"B\", \"C\"]\n", "  - id: abc\n    type: order\n    question: \"A?\"\n    items: [\"A\", \"B\", \"C\"]\n    explanation: \"A, B, C.\"\n"),
		},
		{
			"W302", tx("er zijn meer dan vijf antwoorden", "there are more than five answers"),
			tx("niemand houdt er zes tegelijk in zijn hoofd", "nobody keeps six in mind"), tx("houd de beste", "keep the best"),
			alike("  - id: abc\n    type: multiple\n    question: \"A?\"\n    options: [{text: \"A\", correct: true}, \"B\", \"C\", \"D\", \"E\", \"F\"]\n    explanation: \"A.\"\n", "  - id: abc\n    type: multiple\n    question: \"A?\"\n    options: [{text: \"A\", correct: true}, \"B\", \"C\"]\n    explanation: \"A.\"\n"),
		},
		{
			"W303", tx("de eerste stappen hebben geen vraag", "the first steps have no question"),
			tx("wie eerst zelf moet nadenken, leest met een reden verder", "having to think first gives a reason to read on"), tx("begin met een vraag; een poll is al genoeg", "begin with a question; a poll will do"),
			alike("steps:\n"+four+ownWords, "steps:\n"+pollAB+"  - id: t1\n"+textStep+ownWords),
		},
		{
			"W304", tx("er staan te veel tekststappen achter elkaar", "there are too many text steps in a row"),
			tx("lezen voelt als leren; zelf ophalen is leren", "reading feels like learning; recalling is learning"), tx("zet er een vraag tussen", "put a question between them"),
			alike("steps:\n"+pollAB+four+ownWords, "steps:\n"+pollAB+"  - id: t1\n"+textStep+ownWords),
		},
		{
			"W305", tx("er is geen reflection of commitment", "there is no reflection or commitment"),
			tx("dan komt er niets in het actieplan, en is de les morgen weg", "so nothing gets into the action plan, and tomorrow the lesson is gone"), tx("voeg er een toe", "add one"),
			alike("steps:\n"+pollAB, "steps:\n"+pollAB+ownWords),
		},
		{
			"W306", tx("minutes klopt niet met de stappen samen", "minutes does not agree with the steps together"),
			tx("wie te lang doorgaat, mist het gesprek aan het eind", "running late costs the talk at the end"), tx("pas minutes aan, of die van de stappen", "change minutes, or those of the steps"),
			alike("minutes: 60\n", "minutes: 8\n"),
		},
		{
			"W307", tx("een stap in een sessie heeft geen minutes", "a step of a session has no minutes"),
			tx("de begeleider ziet dan niet of de tijd nog klopt", "the facilitator cannot see whether there is time left"), tx("geef de stap minutes", "give the step minutes"),
			alike("track: session\nsteps:\n"+pollAB+ownWords, "track: session\nsteps:\n"+pollAB+"    minutes: 4\n"+ownWords+"    minutes: 4\n"),
		},
		{
			"W308", tx("in een sessie duurt het te lang voordat er gepraat wordt", "in a session it takes too long until people talk"),
			tx("voor luisteren alleen hoeft niemand naar een zaal te komen", "nobody has to come to a room just to listen"), tx("voeg een exercise, example of poll toe", "add an exercise, example or poll"),
			Shown{},
		},
		{
			"W309", tx("één antwoord is veel langer dan de andere", "one answer is much longer than the others"),
			tx("het langste is meestal goed, en dat weet iedereen", "the longest is usually right, and everybody knows it"), tx("maak ze ongeveer even lang", "make them about as long"),
			lines("  - id: abc\n    type: single\n    question: \"Wat doe je?\"\n    options:\n      - \"Niets\"\n      - \"Plaatsen\"\n      - {text: \"Eerst iedereen die op de foto staat netjes om toestemming vragen\", correct: true}\n    explanation: \"Vragen kan altijd.\"\n", "  - id: abc\n    type: single\n    question: \"Wat doe je?\"\n    options:\n      - \"Niets\"\n      - \"Plaatsen\"\n      - {text: \"Vragen\", correct: true}\n    explanation: \"Vragen kan altijd.\"\n",
				"  - id: abc\n    type: single\n    question: \"What do you do?\"\n    options:\n      - \"Nothing\"\n      - \"Post it\"\n      - {text: \"First ask everybody who is in the photo whether they agree to it\", correct: true}\n    explanation: \"You can always ask.\"\n", "  - id: abc\n    type: single\n    question: \"What do you do?\"\n    options:\n      - \"Nothing\"\n      - \"Post it\"\n      - {text: \"Ask first\", correct: true}\n    explanation: \"You can always ask.\"\n"),
		},
		{
			"W310", tx("een antwoord is alle of geen van bovenstaande", "an answer is all or none of the above"),
			tx("dat kiest wie het niet weet", "who does not know chooses it"), tx("schrijf een echt antwoord", "write a real answer"),
			lines("  - id: abc\n    type: single\n    question: \"Wat doe je?\"\n    options: [{text: \"Vragen\", correct: true}, \"Geen van de bovenstaande\"]\n    explanation: \"Vragen kan altijd.\"\n", "  - id: abc\n    type: single\n    question: \"Wat doe je?\"\n    options: [{text: \"Vragen\", correct: true}, \"Plaatsen\"]\n    explanation: \"Vragen kan altijd.\"\n",
				"  - id: abc\n    type: single\n    question: \"What do you do?\"\n    options: [{text: \"Ask first\", correct: true}, \"None of the above\"]\n    explanation: \"You can always ask.\"\n", "  - id: abc\n    type: single\n    question: \"What do you do?\"\n    options: [{text: \"Ask first\", correct: true}, \"Post it\"]\n    explanation: \"You can always ask.\"\n"),
		},
		{
			"W311", tx("er staat twee keer niet, geen of nooit in één vraag", "not, no or never is twice in one question"),
			tx("zo test je lezen, niet weten", "that tests reading, not knowing"), tx("vraag het zonder", "ask it without"),
			lines("  - id: abc\n    type: truefalse\n    question: \"Je mag niet plaatsen wat je niet hebt gevraagd.\"\n    answer: true\n    explanation: \"Vragen kan altijd.\"\n", "  - id: abc\n    type: truefalse\n    question: \"Je vraagt het voordat je plaatst.\"\n    answer: true\n    explanation: \"Vragen kan altijd.\"\n",
				"  - id: abc\n    type: truefalse\n    question: \"You should not post what was not asked.\"\n    answer: true\n    explanation: \"You can always ask.\"\n", "  - id: abc\n    type: truefalse\n    question: \"You ask before you post.\"\n    answer: true\n    explanation: \"You can always ask.\"\n"),
		},
		{
			"W312", tx("iets lijkt nog niet af: puntjes, TODO of klant X", "something looks unfinished: dots, TODO or client X"),
			tx("dat valt pas op als het op de muur staat", "that is noticed once it is on the wall"), tx("maak het af", "finish it"),
			lines("  - id: abc\n    type: text\n    text: \"Een geval van klant X. TODO\"\n", "  - id: abc\n    type: text\n    text: \"Een bakker vroeg om hulp.\"\n",
				"  - id: abc\n    type: text\n    text: \"A case of client X. TODO\"\n", "  - id: abc\n    type: text\n    text: \"A baker asked for help.\"\n"),
		},
		{
			"W313", tx("de tekst is te lang voor een projectiescherm", "the text is too long for a projector"),
			tx("achter in de zaal is hij niet te lezen", "it cannot be read at the back of the room"), tx("verdeel hem over twee stappen", "spread it over two steps"),
			Shown{},
		},
		{
			"W314", tx("share: text staat bij iets persoonlijks", "share: text is with something personal"),
			tx("motivation, boundaries en support zijn van de medewerker zelf", "motivation, boundaries and support are the employee's own"), tx("gebruik count of none", "use count or none"),
			alike("  - id: abc\n    type: reflection\n    question: \"A?\"\n    plan: boundaries\n    share: text\n", "  - id: abc\n    type: reflection\n    question: \"A?\"\n    plan: boundaries\n    share: count\n"),
		},
	}
}

// guidelineRules are about guidelines that work but convince nobody.
func guidelineRules() []Rule {
	return []Rule{
		{
			"W401", tx("een criterium heeft geen bron", "a criterion has no source"),
			tx("niemand kan nakijken of het nog klopt", "nobody can check whether it still holds"), tx("noem bij sources waar het vandaan komt", "say at sources where it comes from"),
			Shown{},
		},
		{
			"W402", tx("een bron is twijfelachtig (D)", "a source is doubtful (D)"),
			tx("wat niet zeker is, leer je niet als feit", "what is not sure is not taught as a fact"), tx("zoek een betere bron, of haal het criterium weg", "find a better source, or remove the criterion"),
			lines("    sources:\n      - {name: \"Een blog\", url: \"https://blog.example/\", date: 2026, sure: D}\n    optional: false\n", "    sources:\n      - {name: \"LinkedIn Help\", url: \"https://www.linkedin.com/help/linkedin\", date: 2026, sure: A}\n    optional: false\n",
				"    sources:\n      - {name: \"A blog\", url: \"https://blog.example/\", date: 2026, sure: D}\n    optional: false\n", "    sources:\n      - {name: \"LinkedIn Help\", url: \"https://www.linkedin.com/help/linkedin\", date: 2026, sure: A}\n    optional: false\n").in("guidelines"),
		},
		{
			"W403", tx("het advies is te lang", "the advice is too long"),
			tx("naast een lijst leest niemand een halve bladzijde", "nobody reads half a page beside a list"), tx("zeg wat je doet en waarom, in twee of drie zinnen", "say what to do and why, in two or three sentences"),
			Shown{},
		},
		{
			"W404", tx("een regel telt nooit", "a rule never counts"),
			tx("de eerste regel die past, telt; een eerdere past altijd al", "the first rule that fits counts; an earlier one always fits already"), tx("zet hem ervoor, of haal hem weg", "put it before, or remove it"),
			Shown{},
		},
	}
}
