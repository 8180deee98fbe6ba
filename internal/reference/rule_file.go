package reference

// fileRules are about a file as a whole.
func fileRules() []Rule {
	return []Rule{
		{
			"E000", tx("er zijn meer fouten dan hier passen", "there are more mistakes than fit here"),
			tx("een lange lijst leest niemand, en één fout geeft er vaak meer", "nobody reads a long list, and one mistake often causes more"),
			tx("herstel de bovenste fouten en controleer opnieuw", "repair the first ones and check again"),
			Shown{},
		},
		{
			"E001", tx("het bestand is leeg, of het is geen tekst", "the file is empty, or it is no text"),
			tx("een bestand uit Word of een pdf bevat veel meer dan tekst", "a file from Word or a PDF holds much more than text"),
			tx("begin met de regel format: lesson/1 en sla het bestand op als gewone tekst, bijvoorbeeld met Kladblok", "begin with the line format: lesson/1 and save the file as plain text, with Notepad for one"),
			Shown{},
		},
		{
			"E002", tx("een regel springt in met een tab", "a line is indented with a tab"),
			tx("hoe breed een tab is, verschilt per editor; daarom staat YAML hem niet toe", "how wide a tab is differs by editor; so YAML does not allow it"),
			tx("typ twee spaties per niveau", "type two spaces for each level"),
			lines("  - id: hoi\n\ttype: text\n    text: \"Hoi!\"\n", "  - id: hoi\n    type: text\n    text: \"Hoi!\"\n", "  - id: hello\n\ttype: text\n    text: \"Hello!\"\n", "  - id: hello\n    type: text\n    text: \"Hello!\"\n"),
		},
		{
			"E003", tx("het bestand is niet opgeslagen als UTF-8", "the file was not saved as UTF-8"),
			tx("letters als é en ï worden dan onleesbaar op een andere computer", "letters such as é and ï cannot be read on another computer then"),
			tx("sla het op als UTF-8; in Kladblok staat dat bij Opslaan als, Codering", "save it as UTF-8; in Notepad that is at Save as, Encoding"),
			Shown{},
		},
		{
			"E004", tx("het bestand is te groot", "the file is too large"),
			tx("een les van die omvang is geen les meer, of het is een ander soort bestand", "a lesson of that size is no lesson any more, or it is another kind of file"),
			tx("verdeel het over meer bestanden", "split it into several files"),
			Shown{},
		},
		{
			"E005", tx("er staat te veel in elkaar", "too much is inside each other"),
			tx("zo diep gaat geen enkel soort bestand; meestal springt iets te ver in", "no kind of file goes that deep; mostly something is indented too far"),
			tx("haal niveaus weg, of maak er meer bestanden van", "take levels away, or make it several files"),
			Shown{},
		},
		{
			"E006", tx("er staat een onzichtbaar teken in de tekst", "there is a character in the text that cannot be seen"),
			tx("zulke tekens komen mee bij het plakken en kunnen een scherm in de war brengen", "such characters come along when pasting and can upset a screen"),
			tx("haal het weg; typ de tekst eromheen zo nodig opnieuw", "remove it; type the text around it again if need be"),
			Shown{},
		},
		{
			"E007", tx("met --- begint een tweede document in hetzelfde bestand", "a second document begins in the same file with ---"),
			tx("wat daarna komt, zou stilletjes verdwijnen", "what comes after it would quietly disappear"),
			tx("haal de regel weg, of maak van de rest een eigen bestand", "remove the line, or make the rest a file of its own"),
			lines("title: \"Een les\"\n---\n", "title: \"Een les\"\n", "title: \"A lesson\"\n---\n", "title: \"A lesson\"\n"),
		},
		{
			"E021", tx("er staan twee versies van een stuk onder elkaar", "two versions of a piece stand one after the other"),
			tx("versiebeheer zet ze zo neer als twee mensen dezelfde regels veranderden", "version control puts them so when two people changed the same lines"),
			tx("kies wat je houdt en haal de rest weg, met de regels met <<<<<<<, ======= en >>>>>>>", "choose what to keep and remove the rest, with the lines of <<<<<<<, ======= and >>>>>>>"),
			Shown{},
		},
	}
}

// yamlRules are about text that YAML takes for something else.
func yamlRules() []Rule {
	quotes := tx("zet de tekst tussen aanhalingstekens", "put the text in quotes")
	return []Rule{
		{
			"E010", tx("er staat een dubbele punt met een spatie midden in tekst", "a colon and a space stand within text"),
			tx("voor YAML begint daar een nieuwe waarde", "to YAML a new value begins there"), quotes,
			lines("title: Let op: geen klantnamen\n", "title: \"Let op: geen klantnamen\"\n", "title: Mind this: no customers' names\n", "title: \"Mind this: no customers' names\"\n"),
		},
		{
			"E011", tx("tekst begint met een teken dat voor YAML iets anders betekent, zoals @ [ { % > |", "text begins with a character that means something else to YAML, such as @ [ { % > |"),
			tx("het programma zou de tekst niet of anders lezen", "the program would not read the text, or read something else"), quotes,
			lines("title: @collega noemen\n", "title: \"@collega noemen\"\n", "title: @colleague, a mention\n", "title: \"@colleague, a mention\"\n"),
		},
		{
			"E012", tx("het aanhalingsteken sluit te vroeg, of het was een apostrof", "the quote closes too early, or it was an apostrophe"),
			tx("wat erachter staat, hoort voor YAML nergens bij", "what stands behind it belongs to nothing, to YAML"),
			tx("zet alles tussen één paar dubbele aanhalingstekens, en citaten daarbinnen tussen enkele", "put all of it in one pair of double quotes, and quotations inside it in single ones"),
			lines("title: \"Sociale\" dieren\n", "title: \"'Sociale' dieren\"\n", "title: \"Social\" animals\n", "title: \"'Social' animals\"\n"),
		},
		{
			"E013", tx("tekst begint met & of *", "text begins with & or *"),
			tx("dat is voor YAML een verwijzing; je tekst zou verdwijnen", "that is a reference to YAML; your text would disappear"), quotes,
			lines("title: &Co en wij\n", "title: \"&Co en wij\"\n", "title: &Co and us\n", "title: \"&Co and us\"\n"),
		},
		{
			"E014", tx("tekst begint met een uitroepteken", "text begins with an exclamation mark"),
			tx("voor YAML is dat een opdracht; het eerste woord zou verdwijnen", "to YAML that is an order; the first word would disappear"), quotes,
			lines("title: !Nooit namen noemen\n", "title: \"!Nooit namen noemen\"\n", "title: !Never name customers\n", "title: \"!Never name customers\"\n"),
		},
		{
			"E015", tx("een aanhalingsteken, [ of { wordt niet gesloten", "a quote, [ or { is not closed"),
			tx("dan hoort de rest van het bestand bij die ene tekst", "the rest of the file would belong to that one text"),
			tx("zet het sluitende teken aan het eind", "put the closing one at the end"),
			lines("title: \"Eerst vragen\n", "title: \"Eerst vragen\"\n", "title: \"Ask first\n", "title: \"Ask first\"\n"),
		},
		{
			"E016", tx("wat na een hekje komt, valt weg", "what comes after a hash sign is lost"),
			tx("voor YAML is het een opmerking; zo verdwijnt een hashtag met de halve zin", "to YAML it is a remark; so a hashtag disappears with half of the sentence"), quotes,
			lines("title: Gebruik de hashtag #olievlek\n", "title: \"Gebruik de hashtag #olievlek\"\n", "title: Use the hashtag #ripple\n", "title: \"Use the hashtag #ripple\"\n"),
		},
		{
			"E017", tx("er staan gekrulde aanhalingstekens, zoals Word ze maakt", "these are curly quotes, as Word makes them"),
			tx("YAML kent alleen rechte", "YAML knows only straight ones"), tx("typ ze opnieuw in een teksteditor", "type them again in a text editor"),
			lines("title: “Let op: wie vraagt, wint”\n", "title: \"Let op: wie vraagt, wint\"\n", "title: “Mind this: who asks, wins”\n", "title: \"Mind this: who asks, wins\"\n"),
		},
		{
			"E018", tx("een regel springt te ver of niet ver genoeg in, of er ontbreekt een streepje", "a line is indented too far or not far enough, or a dash is missing"),
			tx("aan de spaties vooraan ziet het programma wat bij elkaar hoort", "the spaces in front tell the program what belongs together"),
			tx("zet alles van één niveau recht onder elkaar, twee spaties verder dan het niveau erboven", "put all of one level straight below each other, two spaces further than the level above it"),
			lines("  - id: hoi\n    type: text\n      text: \"Hoi!\"\n", "  - id: hoi\n    type: text\n    text: \"Hoi!\"\n", "  - id: hello\n    type: text\n      text: \"Hello!\"\n", "  - id: hello\n    type: text\n    text: \"Hello!\"\n"),
		},
		{
			"E019", tx("achter een sleutel ontbreekt de dubbele punt, of de spatie daarachter", "the colon behind a key is missing, or the space behind that"),
			tx("zonder allebei leest YAML de hele regel als tekst", "without both YAML reads the whole line as text"), tx("schrijf: sleutel, dubbele punt, spatie, waarde", "write: key, colon, space, value"),
			lines("title:\"Een les\"\n", "title: \"Een les\"\n", "title:\"A lesson\"\n", "title: \"A lesson\"\n"),
		},
		{
			"E020", tx("er staat een \\ tussen dubbele aanhalingstekens", "there is a \\ within double quotes"),
			tx("daar betekent \\ samen met de letter erachter iets anders", "there a \\ means something else with the letter behind it"), tx("gebruik enkele aanhalingstekens", "use single quotes"),
			lines("title: \"De map C:\\sociaal\"\n", "title: 'De map C:\\sociaal'\n", "title: \"The folder C:\\social\"\n", "title: 'The folder C:\\social'\n"),
		},
	}
}

// keyRules are about keys and what is behind them.
func keyRules() []Rule {
	return []Rule{
		{
			"E100", tx("het soort bestand staat er niet goed bij", "the kind of file is not given as it should be"),
			tx("aan de eerste sleutel ziet het programma wat het leest, en of het die versie kent", "the first key tells the program what it reads, and whether it knows that version"),
			tx("zet bovenaan format: lesson/1 (of guidelines/1, examples/1, workshop/1)", "put format: lesson/1 at the top (or guidelines/1, examples/1, workshop/1)"),
			alike("format: les/1\n", "format: lesson/1\n"),
		},
		{
			"E101", tx("deze sleutel is niet bekend op deze plaats", "this key is not known in this place"),
			tx("wat het programma niet kent, zou het overslaan; dan mist de lezer iets zonder dat jij het weet", "what the program does not know it would skip; the reader would miss something without your knowing"),
			tx("kijk of het woord goed gespeld is, ver genoeg inspringt en bij dit type hoort: explain met de sleutel erachter", "see whether the word is spelt well, is indented far enough and belongs to this type: explain with the key behind it"),
			lines("  - id: hoi\n    type: text\n    tekst: \"Hoi!\"\n", "  - id: hoi\n    type: text\n    text: \"Hoi!\"\n", "  - id: hello\n    type: text\n    txt: \"Hello!\"\n", "  - id: hello\n    type: text\n    text: \"Hello!\"\n"),
		},
		{
			"E102", tx("dezelfde sleutel staat er twee keer", "the same key is there twice"),
			tx("maar één van de twee kan gelden", "only one of the two can count"), tx("haal er een weg; hoort de tweede bij een nieuw item, zet er dan een streepje voor", "remove one; if the second begins a new item, put a dash before it"),
			lines("title: \"Een les\"\ntitle: \"Nog een les\"\n", "title: \"Een les\"\n", "title: \"A lesson\"\ntitle: \"Another lesson\"\n", "title: \"A lesson\"\n"),
		},
		{
			"E103", tx("een sleutel die er moet zijn, ontbreekt", "a key that must be there is missing"),
			tx("zonder kan het programma dit niet tonen", "without it the program cannot show this"), tx("voeg hem toe", "add it"),
			lines("  - id: stelling\n    type: truefalse\n    question: \"Een foto zonder namen mag altijd.\"\n    explanation: \"Ook een gezicht zegt genoeg.\"\n", "  - id: stelling\n    type: truefalse\n    question: \"Een foto zonder namen mag altijd.\"\n    answer: false\n    explanation: \"Ook een gezicht zegt genoeg.\"\n",
				"  - id: statement\n    type: truefalse\n    question: \"A photo without names is always fine.\"\n    explanation: \"A face says enough.\"\n", "  - id: statement\n    type: truefalse\n    question: \"A photo without names is always fine.\"\n    answer: false\n    explanation: \"A face says enough.\"\n"),
		},
		{
			"E104", tx("hier hoort iets van een ander soort: een lijst, sleutels, een getal of een datum", "something of another kind belongs here: a list, keys, a number or a date"),
			tx("het programma weet anders niet wat je bedoelt", "else the program cannot know what you mean"), tx("schrijf het zoals in het voorbeeld van de melding", "write it as in the example of the message"),
			lines("minutes: vijf\n", "minutes: 5\n", "minutes: five\n", "minutes: 5\n"),
		},
		{
			"E105", tx("hier passen maar een paar woorden, of een vaste vorm, en dit is er geen van", "only a few words fit here, or a fixed form, and this is none of them"),
			tx("een woord dat het programma niet kent, doet niets", "a word that the program does not know does nothing"), tx("kies een van de woorden uit de melding", "choose one of the words in the message"),
			lines("track: medewerker\n", "track: employee\n", "track: staff\n", "track: employee\n"),
		},
		{
			"E106", tx("dit is te lang of te kort, of het getal is te hoog of te laag", "this is too long or too short, or the number is too high or too low"),
			tx("wat langer is, past niet op het scherm of leest niemand", "what is longer does not fit on the screen, or nobody reads it"), tx("maak het korter, of pas het getal aan", "make it shorter, or change the number"),
			alike("minutes: 600\n", "minutes: 60\n"),
		},
		{
			"E107", tx("hier past alleen true of false", "only true or false fits here"),
			tx("ja, nee, aan en uit zijn voor YAML gewone woorden", "yes, no, on and off are ordinary words to YAML"), tx("schrijf true of false, zonder aanhalingstekens", "write true or false, without quotes"),
			lines("  - id: stelling\n    type: truefalse\n    question: \"Een foto zonder namen mag altijd.\"\n    answer: nee\n    explanation: \"Ook een gezicht zegt genoeg.\"\n", "  - id: stelling\n    type: truefalse\n    question: \"Een foto zonder namen mag altijd.\"\n    answer: false\n    explanation: \"Ook een gezicht zegt genoeg.\"\n",
				"  - id: statement\n    type: truefalse\n    question: \"A photo without names is always fine.\"\n    answer: no\n    explanation: \"A face says enough.\"\n", "  - id: statement\n    type: truefalse\n    question: \"A photo without names is always fine.\"\n    answer: false\n    explanation: \"A face says enough.\"\n"),
		},
		{
			"E108", tx("er staat niets achter deze sleutel", "there is nothing behind this key"),
			tx("een lege plek ziet eruit als een fout van het programma", "an empty place looks like a mistake of the program"), tx("vul iets in, of haal de regel weg", "fill it in, or remove the line"),
			lines("goal:\n", "goal: \"Je weet wanneer je iets eerst navraagt.\"\n", "goal:\n", "goal: \"You know when to ask first.\"\n"),
		},
		{
			"E109", tx("deze naam kan niet, of iets anders heet al zo", "this name cannot be, or something else is called so already"),
			tx("op een id worden antwoorden bewaard en verwijzen andere stappen; daarom bestaat hij uit kleine letters, cijfers en streepjes, en is hij uniek", "answers are kept under an id and other steps refer to it; so it has small letters, digits and hyphens, and is the only one"),
			tx("geef een andere naam", "give another name"),
			lines("id: Eerst Vragen\n", "id: eerst-vragen\n", "id: Ask First\n", "id: ask-first\n"),
		},
	}
}
