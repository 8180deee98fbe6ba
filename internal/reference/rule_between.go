package reference

// betweenRules are about files that refer to each other, and about rules within guidelines and workshop.yaml.
func betweenRules() []Rule {
	return []Rule{
		{
			"E150", tx("een criterium hoort bij een onderdeel dat er niet is", "a criterion belongs to a section that is not there"),
			tx("zo valt het stilletjes weg", "so it is quietly left out"), tx("kijk of de id goed gespeld is, of voeg het onderdeel toe", "see whether the id is spelt well, or add the section"),
			lines("    section: indruk\n", "    section: eerste-indruk\n", "    section: glance\n", "    section: first-glance\n").in("guidelines"),
		},
		{
			"E151", tx("de scores van niveaus lopen niet op tot 1", "the scores of the levels do not rise to 1"),
			tx("niveaus gaan van slecht naar goed", "levels go from worst to best"), tx("zet de niveaus op volgorde, met 1 als laatste", "put the levels in order, with 1 as the last"),
			lines(
				"    levels:\n      - {id: leeg, text: \"Niets\", score: 0}\n      - {id: bijna, text: \"Iets\", score: 0.5}\n", "    levels:\n      - {id: leeg, text: \"Niets\", score: 0}\n      - {id: bijna, text: \"Iets\", score: 0.5}\n      - {id: goed, text: \"Alles\", score: 1}\n",
				"    levels:\n      - {id: empty, text: \"Nothing\", score: 0}\n      - {id: nearly, text: \"Something\", score: 0.5}\n", "    levels:\n      - {id: empty, text: \"Nothing\", score: 0}\n      - {id: nearly, text: \"Something\", score: 0.5}\n      - {id: good, text: \"All of it\", score: 1}\n",
			).in("guidelines"),
		},
		{
			"E152", tx("bij een grens ontbreekt het getal, of min is meer dan max", "a limit has no number, or its min is more than its max"),
			tx("zonder getal is er geen grens", "without a number there is no limit"), tx("geef min, max of allebei", "give min, max or both"),
			lines("    limits:\n      - {what: \"tekens\", kind: hard}\n", "    limits:\n      - {what: \"tekens\", max: 220, kind: hard}\n", "    limits:\n      - {what: \"characters\", kind: hard}\n", "    limits:\n      - {what: \"characters\", max: 220, kind: hard}\n").in("guidelines"),
		},
		{
			"E153", tx("een regel of variant noemt een niveau dat er niet is", "a rule or variant names a level that is not there"),
			tx("een regel zonder niveau zegt niets", "a rule without a level says nothing"), tx("neem de id van een niveau van hetzelfde criterium", "take the id of a level of the same criterion"),
			lines(
				"    measure:\n      - {fact: headline.default, is: true, level: niets}\n", "    measure:\n      - {fact: headline.default, is: true, level: leeg}\n",
				"    measure:\n      - {fact: headline.default, is: true, level: nothing}\n", "    measure:\n      - {fact: headline.default, is: true, level: empty}\n",
			).in("guidelines"),
		},
		{
			"E154", tx("een feit bestaat niet", "a fact does not exist"),
			tx("dan kan er niets gemeten worden", "so nothing can be measured"), tx("neem een feit dat er is (docs/profile.md)", "take a fact that exists (docs/profile.md)"),
			alike("    shows:\n      - headline.lengte\n", "    shows:\n      - headline.length\n").in("guidelines"),
		},
		{
			"E155", tx("een regel past niet bij zijn feit", "a rule does not fit its fact"),
			tx("waar of niet waar heeft is nodig, een aantal at_least of at_most, en maar één daarvan", "true or false needs is, a number needs at_least or at_most, and only one of them"), tx("schrijf de vergelijking die bij het feit hoort", "write the comparison that belongs to the fact"),
			lines(
				"    measure:\n      - {fact: headline.length, is: true, level: bijna}\n", "    measure:\n      - {fact: headline.length, at_least: 20, level: bijna}\n",
				"    measure:\n      - {fact: headline.length, is: true, level: nearly}\n", "    measure:\n      - {fact: headline.length, at_least: 20, level: nearly}\n",
			).in("guidelines"),
		},
		{
			"E170", tx("er wordt verwezen naar een les die er niet is", "a lesson is referred to that is not there"),
			tx("zo valt ze stilletjes weg uit het pad", "so it quietly drops out of the path"), tx("kijk of de id goed gespeld is, of maak de les", "see whether the id is spelt well, or make the lesson"),
			Shown{},
		},
		{
			"E171", tx("in workshop.yaml staat een les bij de verkeerde leerlijn", "in workshop.yaml a lesson is in the wrong track"),
			tx("een les is voor één leerlijn gemaakt", "a lesson is made for one track"), tx("zet haar bij haar eigen leerlijn, of verander track in de les", "put it in its own track, or change track in the lesson"),
			Shown{},
		},
		{
			"E172", tx("lessen wachten op elkaar", "lessons wait for each other"),
			tx("in een kring kan niemand beginnen", "in a circle nobody can begin"), tx("haal één after weg", "remove one after"),
			Shown{},
		},
		{
			"E173", tx("in workshop.yaml staat een bestand met richtlijnen dat er niet is", "workshop.yaml names a file with guidelines that is not there"),
			tx("dan gelden alleen de meegeleverde", "so only those of the program apply"), tx("maak het met: new guidelines, of haal de regel weg", "make it with: new guidelines, or remove the line"),
			Shown{},
		},
		{
			"W155", tx("een les vraagt om een voorbeeld dat niemand schreef", "a lesson asks for a case that nobody wrote"),
			tx("de lezer krijgt dan de tekst van fallback", "the reader gets the text of fallback then"), tx("zet het voorbeeld in cases.yaml, of verander pick", "put the case in cases.yaml, or change pick"),
			Shown{},
		},
		{
			"W156", tx("een eigen les staat bij geen enkele leerlijn in workshop.yaml", "a lesson of your own is in no track of workshop.yaml"),
			tx("dan staat ze in geen menu", "so it is in no menu"), tx("zet haar id in de lijst van haar leerlijn", "put its id in the list of its track"),
			Shown{},
		},
		{
			"W157", tx("een les is er niet in een taal die workshop.yaml belooft", "a lesson is not there in a language that workshop.yaml promises"),
			tx("wie die taal leest, krijgt de andere", "who reads that language gets the other"), tx("vertaal haar, of haal de taal weg bij languages", "translate it, or remove the language at languages"),
			Shown{},
		},
		{
			"E160", tx("de laatste dag ligt voor de eerste", "the last day is before the first"),
			tx("zo kan niemand meedoen", "so nobody can take part"), tx("wissel ze om", "swap them"),
			alike("  period:\n    from: 2027-02-28\n    to: 2026-12-01\n", "  period:\n    from: 2026-12-01\n    to: 2027-02-28\n").in("workshop"),
		},
		{
			"E161", tx("een prijs telt aantallen: berichten, volgers of likes", "a prize counts numbers: posts, followers or likes"),
			tx("dat nodigt uit tot spam en zet mensen op een ranglijst; het programma telt dat nooit", "that invites spam and ranks people; the program never counts it"), tx("kies iets waar een lezer wat aan heeft", "choose what helps a reader"),
			lines("  criteria:\n    - \"De meeste berichten\"\n", "  criteria:\n    - \"Nuttig voor de lezer\"\n", "  criteria:\n    - \"The most posts\"\n", "  criteria:\n    - \"Useful to the reader\"\n").in("workshop"),
		},
		{
			"W162", tx("bij een prijs staat niet wat de ondernemingsraad ervan vindt", "with a prize it is not said what the works council thinks"),
			tx("belonen en meten van collega's is iets om eerst te bespreken", "rewarding and measuring colleagues is something to discuss first"), tx("bespreek het en schrijf de uitkomst bij works_council", "discuss it and write the outcome at works_council"),
			Shown{},
		},
	}
}

// translationRules are about the two languages of one lesson.
func translationRules() []Rule {
	same := tx("wie van taal wisselt, moet verder kunnen waar hij was", "who changes language must be able to go on where they were")
	return []Rule{
		{"P201", tx("een sleutel boven de stappen heeft in de andere taal een andere waarde", "a key above the steps has another value in the other language"), same, tx("maak beide gelijk; alleen tekst verschilt", "make both equal; only wording differs"), Shown{}},
		{"P202", tx("een stap staat maar in één taal", "a step is in one language only"), same, tx("vertaal de stap, of haal hem weg", "translate the step, or remove it"), Shown{}},
		{"P203", tx("de stappen staan in een andere volgorde", "the steps are in another order"), same, tx("zet ze in dezelfde volgorde", "put them in the same order"), Shown{}},
		{"P204", tx("de vertaling loopt achter", "the translation is behind"), tx("de andere taal kreeg een hogere revision", "the other language has a higher revision"), tx("werk de vertaling bij en geef haar dezelfde revision", "bring the translation up to date and give it the same revision"), Shown{}},
		{"P205", tx("iets in een stap staat maar in één taal", "something in a step is in one language only"), same, tx("voeg het toe, of haal het weg", "add it, or remove it"), Shown{}},
		{"P206", tx("iets wat geen tekst is, verschilt tussen de talen", "something that is no wording differs between the languages"), same, tx("maak beide gelijk", "make both equal"), Shown{}},
		{"P207", tx("de tekst is in beide talen hetzelfde", "the text is the same in both languages"), tx("misschien is hij vergeten te vertalen", "perhaps it was not translated"), tx("vertaal hem", "translate it"), Shown{}},
	}
}

// adviceRules are about what is allowed but probably not meant.
func adviceRules() []Rule {
	return []Rule{
		{
			"W001", tx("achter de tekst staat een opmerking", "there is a remark behind the text"),
			tx("de lezer ziet niet wat na # komt", "the reader does not see what comes after #"), tx("hoort het bij de tekst, zet dan alles tussen aanhalingstekens", "if it belongs to the text, put all of it in quotes"),
			lines("title: Wij zijn nummer # 1\n", "title: \"Wij zijn nummer # 1\"\n", "title: We are number # 1\n", "title: \"We are number # 1\"\n"),
		},
		{
			"W002", tx("het bestand eindigt op .yml", "the file ends in .yml"),
			tx("alle andere eindigen op .yaml", "all others end in .yaml"), tx("geef het een andere naam", "rename it"),
			Shown{},
		},
		{
			"W003", tx("gekrulde aanhalingstekens horen nu bij de tekst", "curly quotes are part of the text now"),
			tx("de lezer ziet ze staan", "the reader sees them"), tx("bedoel je gewone, typ ze dan opnieuw", "if you mean plain ones, type them again"),
			lines("title: “Eerst vragen”\n", "title: \"Eerst vragen\"\n", "title: “Ask first”\n", "title: \"Ask first\"\n"),
		},
	}
}
