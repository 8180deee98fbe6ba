package reference

// lessonRules are about what must agree within a lesson.
func lessonRules() []Rule {
	return []Rule{
		{
			"E110", tx("er is niet één goed antwoord aangewezen (bij multiple: geen enkel)", "there is not one right answer (with multiple: none)"),
			tx("zonder goed antwoord kan het programma niets nakijken", "without a right answer the program cannot mark anything"),
			tx("zet correct: true bij wat goed is; is er geen goed of fout, gebruik dan type: poll", "put correct: true at what is right; if nothing is right or wrong, use type: poll"),
			lines("  - id: foto\n    type: single\n    question: \"Wat doe je eerst?\"\n    options: [\"Plaatsen\", \"Vragen\"]\n    explanation: \"Vragen kan altijd.\"\n", "  - id: foto\n    type: single\n    question: \"Wat doe je eerst?\"\n    options:\n      - \"Plaatsen\"\n      - {text: \"Vragen\", correct: true}\n    explanation: \"Vragen kan altijd.\"\n",
				"  - id: photo\n    type: single\n    question: \"What do you do first?\"\n    options: [\"Post it\", \"Ask\"]\n    explanation: \"You can always ask.\"\n", "  - id: photo\n    type: single\n    question: \"What do you do first?\"\n    options:\n      - \"Post it\"\n      - {text: \"Ask\", correct: true}\n    explanation: \"You can always ask.\"\n"),
		},
		{
			"E111", tx("bij multiple zijn alle antwoorden goed", "with multiple all answers are right"),
			tx("dan valt er niets te kiezen", "then there is nothing to choose"), tx("maak er minstens één fout, of gebruik type: checklist", "make at least one wrong, or use type: checklist"),
			alike("  - id: abc\n    type: multiple\n    question: \"A, B, C?\"\n    options:\n      - {text: \"A\", correct: true}\n      - {text: \"B\", correct: true}\n      - {text: \"C\", correct: true}\n", "  - id: abc\n    type: checklist\n    question: \"A, B, C?\"\n    items: [\"A\", \"B\", \"C\"]\n"),
		},
		{
			"E112", tx("een poll heeft options en scale allebei, of geen van beide", "a poll has both options and a scale, or neither"),
			tx("de lezer kiest uit antwoorden óf geeft een cijfer", "the reader chooses from answers or gives a number"), tx("houd er één", "keep one"),
			alike("  - id: abc\n    type: poll\n    question: \"A, B?\"\n", "  - id: abc\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n"),
		},
		{
			"E113", tx("compare verwijst naar een poll met andere antwoorden", "compare refers to a poll with other answers"),
			tx("alleen dezelfde antwoorden zijn naast elkaar te zetten", "only the same answers can be put side by side"), tx("geef beide polls dezelfde options of dezelfde scale", "give both polls the same options or the same scale"),
			alike("  - id: abc\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc-2\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\", \"C\"]\n    compare: abc\n", "  - id: abc\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc-2\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n    compare: abc\n"),
		},
		{
			"E120", tx("een goto wijst naar een scène die er niet is", "a goto points to a scene that is not there"),
			tx("wie die keuze maakt, loopt vast", "whoever makes that choice gets stuck"), tx("neem de id van een scène uit dezelfde stap", "take the id of a scene in the same step"),
			alike("  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: slot}, {text: \"C\", goto: c}]\n      - {id: c, text: \"C\", ending: good}\n", "  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: slot}, {text: \"C\", goto: c}]\n      - {id: c, text: \"C\", ending: good}\n      - {id: slot, text: \"B\", ending: bad}\n"),
		},
		{
			"E121", tx("een scène heeft geen keuzes en geen einde, of allebei", "a scene has neither choices nor an ending, or both"),
			tx("de lezer moet verder kunnen, of klaar zijn", "the reader must be able to go on, or be done"), tx("geef options, of ending: good, mixed of bad", "give options, or ending: good, mixed or bad"),
			alike("  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: c}]\n      - {id: b, text: \"B\"}\n      - {id: c, text: \"C\", ending: good}\n", "  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: c}]\n      - {id: b, text: \"B\", ending: bad}\n      - {id: c, text: \"C\", ending: good}\n"),
		},
		{
			"E122", tx("geen enkele keuze leidt naar deze scène", "no choice leads to this scene"),
			tx("dan leest niemand haar ooit", "so nobody will ever read it"), tx("laat een goto ernaar wijzen, of haal de scène weg", "let a goto point to it, or remove the scene"),
			alike("  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: b}]\n      - {id: b, text: \"B\", ending: bad}\n      - {id: c, text: \"C\", ending: good}\n", "  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: c}]\n      - {id: b, text: \"B\", ending: bad}\n      - {id: c, text: \"C\", ending: good}\n"),
		},
		{
			"E123", tx("vanuit deze scène komt niemand bij een einde", "from this scene nobody gets to an ending"),
			tx("de lezer draait in een kring", "the reader goes round in a circle"), tx("laat een van de keuzes naar een scène met ending leiden", "let one of the choices lead to a scene with an ending"),
			alike("  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: c}]\n      - id: b\n        text: \"B?\"\n        options: [{text: \"D\", goto: b}, {text: \"E\", goto: b}]\n      - {id: c, text: \"C\", ending: good}\n", "  - id: abc\n    type: scenario\n    nodes:\n      - id: start\n        text: \"A?\"\n        options: [{text: \"B\", goto: b}, {text: \"C\", goto: c}]\n      - id: b\n        text: \"B?\"\n        options: [{text: \"D\", goto: start}, {text: \"E\", goto: c}]\n      - {id: c, text: \"C\", ending: good}\n"),
		},
		{
			"E124", tx("er wordt verwezen naar een stap die er niet is, of die pas later komt", "a step is referred to that is not there, or that comes later"),
			tx("alleen een eerdere stap heeft al een antwoord", "only an earlier step has an answer"), tx("neem de id van een stap die erboven staat", "take the id of a step above it"),
			alike("  - id: abc\n    type: text\n    when: {step: ergens, is: a}\n    text: \"A\"\n", "  - id: ergens\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc\n    type: text\n    when: {step: ergens, is: a}\n    text: \"A\"\n"),
		},
		{
			"E125", tx("een when is niet af", "a when is not complete"),
			tx("het programma weet dan niet wanneer de stap te zien is", "the program cannot tell when to show the step"), tx("geef step met is of not, of score_below of score_from", "give step with is or not, or score_below or score_from"),
			alike("  - id: abc\n    type: text\n    when: {is: a}\n    text: \"A\"\n", "  - id: ab\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc\n    type: text\n    when: {step: ab, is: a}\n    text: \"A\"\n"),
		},
		{
			"E126", tx("een when let op een antwoord dat die stap niet kent", "a when looks at an answer that the step does not have"),
			tx("dan geldt de voorwaarde nooit", "so the condition never holds"), tx("neem de id van een van de antwoorden; zonder eigen id heten ze a, b, c", "take the id of one of the answers; without an id they are called a, b, c"),
			alike("  - id: ab\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc\n    type: text\n    when: {step: ab, is: z}\n    text: \"A\"\n", "  - id: ab\n    type: poll\n    question: \"A, B?\"\n    options: [\"A\", \"B\"]\n  - id: abc\n    type: text\n    when: {step: ab, is: b}\n    text: \"A\"\n"),
		},
		{
			"E130", tx("het plaatje ligt buiten de map van de les", "the picture is outside the lesson's folder"),
			tx("op een andere computer is het er dan niet", "on another computer it would not be there"), tx("zet het in de map, met / ertussen", "put it in the folder, with / between"),
			alike("  - id: abc\n    type: text\n    text: \"A\"\n    image: {file: \"../a.png\", alt: \"A\"}\n", "  - id: abc\n    type: text\n    text: \"A\"\n    image: {file: \"a.png\", alt: \"A\"}\n"),
		},
		{
			"E131", tx("dit soort plaatje kan niet", "this kind of picture cannot be shown"),
			tx("het programma toont alleen png en jpg", "the program only shows png and jpg"), tx("sla het op als png of jpg", "save it as png or jpg"),
			alike("  - id: abc\n    type: text\n    text: \"A\"\n    image: {file: a.gif, alt: \"A\"}\n", "  - id: abc\n    type: text\n    text: \"A\"\n    image: {file: a.png, alt: \"A\"}\n"),
		},
		{
			"E132", tx("een tekening heeft geen kop", "a drawing has no heading"),
			tx("wie de tekening niet kan zien, hoort dan niets", "who cannot see the drawing is told nothing"), tx("geef de stap een title", "give the step a title"),
			alike("  - id: abc\n    type: text\n    text: \"A\"\n    art: \"A -> B\"\n", "  - id: abc\n    type: text\n    title: \"A, B\"\n    text: \"A\"\n    art: \"A -> B\"\n"),
		},
		{
			"E133", tx("het plaatje is er niet, of je mag het niet lezen", "the picture is not there, or you may not read it"),
			tx("op het scherm blijft dan een gat", "there would be a gap on the screen"), tx("zet het bestand in de map van de les, met precies deze naam", "put the file in the lesson's folder, by exactly this name"),
			Shown{},
		},
		{
			"E134", tx("het plaatje is een verwijzing naar buiten de map", "the picture is a link that leads out of the folder"),
			tx("in een zip of op een andere computer werkt die niet", "in a zip or on another computer it does not work"), tx("kopieer het bestand zelf in de map", "copy the file itself into the folder"),
			Shown{},
		},
		{
			"E135", tx("het plaatje is groter dan 5 MB", "the picture is larger than 5 MB"),
			tx("op een trage laptop wacht de zaal erop", "on a slow laptop the room waits for it"), tx("maak het kleiner", "make it smaller"),
			Shown{},
		},
		{
			"E136", tx("het bestand heet een plaatje, maar is het niet", "the file is called a picture, but is none"),
			tx("het programma kan het niet tonen", "the program cannot show it"), tx("open het in een tekenprogramma en sla het op als png of jpg", "open it in a picture editor and save it as png or jpg"),
			Shown{},
		},
		{
			"E140", tx("deze afdeling is niet bekend", "this department is not known"),
			tx("een naam die nergens bij hoort, laat niemand de stap zien", "a name that nobody has would show the step to nobody"), tx("neem een bekende afdeling, of zet je eigen in workshop.yaml bij departments", "take a known department, or put your own in workshop.yaml at departments"),
			alike("departments: [juridisch]\n", "departments: [legal]\n"),
		},
		{
			"E141", tx("een variant geeft tekst voor iets wat de stap zelf niet heeft", "a variant gives wording for something that the step itself does not have"),
			tx("een variant zegt hetzelfde in andere woorden", "a variant says the same in other words"), tx("zet de sleutel ook in de stap, of haal hem uit de variant", "put the key in the step too, or take it out of the variant"),
			alike("  - id: abc\n    type: text\n    text: \"A\"\n    variants:\n      it: {title: \"B\"}\n", "  - id: abc\n    type: text\n    title: \"A\"\n    text: \"A\"\n    variants:\n      it: {title: \"B\"}\n"),
		},
		{
			"E142", tx("dit invulwoord bestaat niet", "there is no such placeholder"),
			tx("de lezer zou de accolades zien staan", "the reader would see the braces"), tx("neem een bekend invulwoord, zoals {organisation}", "take one that exists, such as {organisation}"),
			lines("title: \"Werken bij {organisatie}\"\n", "title: \"Werken bij {organisation}\"\n", "title: \"Working at {company}\"\n", "title: \"Working at {organisation}\"\n"),
		},
	}
}
