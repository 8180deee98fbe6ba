package i18n

import "strconv"

// Importing is the words of bringing in LinkedIn's files: of the screen, and of the report on what was read that plain
// mode and the command line show too.
type Importing struct {
	Title, Intro, Short                       string
	Looking, Found, MoreF, NoneTitle, NoneHow string // how many older files
	Field, FieldFirst, FieldHint, HowLine     string
	Looks, Gives                              map[string]string // archive pdf table folder

	HowTitle                                     string
	Routes                                       [2]Route // the data export, and the profile as PDF
	PhoneTitle, Phone                            string
	ReadTitle, Read, NeverTitle, Never, OwnTitle string
	Own                                          string

	ReadingF, ReadingWait, OfF string // the file; how far, of how much

	NoScore, CoverageF, CoverageWasF, MoreKnown string // known and total, and known before
	AllFailed, Again                            string
	NotKeptF                                    string // why
	LeftF, OneLeft, NoneLeft                    string // questions and minutes
	TableTopic, TableFile, TableAmount          string
	ScoreTitle, ReadHeading, ProblemsHeading    string
	BeforeF, AfterF, NoneBefore                 string // score, known and total
	UnknownHeading, AllKnown, ConfirmF          string // the likely answer

	Kinds               map[string]string // how an import is called: complete basic partial pdf
	Extents             map[string]string // what follows its date: complete basic partial
	DatedF, OwnDateF    string            // what it is called, its date
	ExportAgeF, PDFAgeF string            // how long ago
	MonthsAgoF          string
	OneYearAgo          string
	YearsAgoF           string
	Unopened            Amount
	PartOnly, PDFOnly   string

	Topics                              map[string]Topic
	Opened, Empty, Missing, MissingNote string
	MissingPDF, Failed, NoAddress       string
	Photo, Banner, Both, NoMedia        string
	Thousands                           string

	Reasons map[string]Reason // by a linkedin.Why, and damaged_pdf denied stopped other
	NoName  string            // of a file, within a sentence
	InnerF  string            // a file in another

	Keys ImportingKeys
}

// Route is one way to get a file from LinkedIn.
type Route struct {
	Title, Soon string // and how soon it is there
	Steps       []string
	After       []string // paragraphs
	Page        string   // what is opened
}

// ImportingKeys is what the keys of the screen do.
type ImportingKeys struct {
	Read, Choose, How, OpenPage, Stop, Checklist, Another, Again string
}

// Number is a count as people write it: "12.345" or "12,345".
func (w Importing) Number(n int) string {
	text := strconv.Itoa(n)
	for i := len(text) - 3; i > 0 && text[i-1] != '-'; i -= 3 {
		text = text[:i] + w.Thousands + text[i:]
	}
	return text
}

func importingNL() Importing {
	return Importing{
		Title: "LinkedIn-gegevens inlezen",
		Intro: "LinkedIn geeft je een bestand met je eigen gegevens. Lees het hier in, dan is een groot deel van de checklist al ingevuld.",
		Short: "Alles blijft op deze computer. Je privéberichten worden nooit geopend.", Looking: "Ik zoek in Downloads…",
		Found: "Gevonden op deze computer", MoreF: "en nog %d oudere", NoneTitle: "Bij je downloads staat nog geen bestand van LinkedIn.",
		NoneHow: "Geeft niet: de pdf van je profiel heb je zo. Met tab zie je hoe.",
		Field:   "Of sleep een bestand op dit venster, of plak het pad", FieldFirst: "Sleep een bestand op dit venster, of plak het pad",
		FieldHint: "zip, pdf, csv of uitgepakte map", HowLine: "hoe je eraan komt, en wat eruit wordt gelezen",
		Looks: map[string]string{"archive": "data-export", "pdf": "profiel-pdf", "table": "tabel uit een export", "folder": "uitgepakte export"},
		Gives: map[string]string{
			"archive": "Het meest compleet: je profiel, vaardigheden en aanbevelingen, en hoeveel connecties je hebt.",
			"pdf":     "Je kopregel, Info, functies, opleidingen en talen. Over de rest krijg je vragen.",
			"table":   "Eén bestand uit een data-export. Wat je al had ingelezen, blijft staan.",
			"folder":  "Een data-export die al is uitgepakt. Werkt net zo goed als de zip.",
		},

		HowTitle: "Zo kom je aan een bestand",
		Routes: [2]Route{
			{
				Title: "De data-export", Soon: "compleet · binnen 24 uur", Page: "linkedin.com/mypreferences/d/download-my-data",
				Steps: []string{
					"Ga op een computer naar LinkedIn en klik bovenaan op Ik (Me).",
					"Kies Instellingen en privacy (Settings & Privacy), dan Gegevensprivacy (Data privacy).",
					"Klik op Een kopie van je gegevens krijgen (Get a copy of your data).",
					"Kies het grotere archief (larger data archive) en vraag het aan.",
				},
				After: []string{
					"Binnen 24 uur krijg je een mail. De link daarin werkt 72 uur. Pak de zip niet uit: je kunt hem zo inlezen.",
					"Haast? Vink dan Profile, Connections, Invitations en Recommendations aan. Die zijn er na ongeveer 10 minuten, met minder erin.",
				},
			},
			{
				Title: "De profiel-pdf", Soon: "minder compleet · meteen", Page: "linkedin.com/in/me",
				Steps: []string{
					"Open op een computer je eigen profiel.",
					"Klik onder je naam op Meer (More) en kies Opslaan als PDF (Save to PDF).",
				},
				After: []string{
					"Erin staan je kopregel, Info, functies, opleidingen en talen. Vaardigheden, aanbevelingen, connecties en activiteit niet: daar krijg je vragen over.",
				},
			},
		},
		PhoneTitle: "Alleen een telefoon bij je?",
		Phone:      "In de app kan dit niet, zegt LinkedIn. Beantwoord dan de vragen van de checklist, of plak daar je kopregel en je Info. Zo krijg je ook een score.",
		ReadTitle:  "Wat wordt gelezen",
		Read: "Je profielteksten en contactgegevens, functies, opleidingen, vaardigheden en aanbevelingen. Connecties, eigen berichten en reacties " +
			"worden alleen geteld. Over anderen blijft alleen staan wat zij in een zichtbare aanbeveling over jou schreven.",
		NeverTitle: "Wat nooit wordt geopend",
		Never:      "Je privéberichten, adresboek, zoekopdrachten, sollicitaties en advertentiegegevens. Ook niet om even te kijken.",
		OwnTitle:   "Waar het blijft",
		Own:        "Op deze computer; er gaat niets naar internet. Je bestand zelf verandert niet. Met ambassadeur forget wis je wat eruit is gelezen.",

		ReadingF: "%s wordt gelezen", ReadingWait: "Je bestand verandert niet. Met esc stop je.", OfF: "%s van %s",

		NoScore:   "Nog geen score",
		CoverageF: "%d van %d gemeten of beantwoord.", CoverageWasF: "%d van %d gemeten of beantwoord, eerst %d.",
		MoreKnown: "De score is lager, maar rust nu op meer: dit getal klopt beter.",
		AllFailed: "Dit is niet gelukt. Wat je al had, is niet veranderd.", Again: "Met enter kies je iets anders.",
		NotKeptF: "Niet bewaard: %s", LeftF: "Nog %d vragen, ongeveer %d min.", OneLeft: "Nog één vraag.",
		NoneLeft:   "Alles is gemeten of beantwoord.",
		TableTopic: "Onderdeel", TableFile: "Bestand", TableAmount: "Gelezen",
		ScoreTitle: "Score", ReadHeading: "Ingelezen van LinkedIn", ProblemsHeading: "Niet gelukt",
		BeforeF: "Eerst: %d van 100, met %d van %d onderdelen gemeten of beantwoord.",
		AfterF:  "Nu: **%d van 100**, met %d van %d onderdelen gemeten of beantwoord.", NoneBefore: "Eerst: nog geen score.",
		UnknownHeading: "Nog te beantwoorden", ConfirmF: "waarschijnlijk \"%s\"; klopt dat?", AllKnown: "Niets: alles is gemeten of beantwoord.",

		Kinds:   map[string]string{"complete": "LinkedIn-export", "basic": "LinkedIn-export", "partial": "LinkedIn-export", "pdf": "Profiel-pdf"},
		Extents: map[string]string{"complete": "volledig", "basic": "basisversie", "partial": "gedeeltelijk"},
		DatedF:  "%s van %s", OwnDateF: "%s; het bestand is van %s",
		ExportAgeF: "Deze export is van %s. Vraag een nieuwe aan voor cijfers van nu.",
		PDFAgeF:    "Deze pdf is van %s. Sla je profiel opnieuw op voor de stand van nu.",
		MonthsAgoF: "%d maanden geleden", OneYearAgo: "een jaar geleden", YearsAgoF: "%d jaar geleden",
		Unopened: Amount{"1 ander bestand is niet geopend.", "%s andere bestanden zijn niet geopend, ook je privéberichten niet."},
		PartOnly: "Dit archief heeft maar een deel. Voor de rest: vraag het grotere archief aan, of vink ook Profile, Connections, Invitations en Recommendations aan.",
		PDFOnly:  "Vaardigheden, aanbevelingen, connecties en activiteit staan niet in een pdf.",

		Topics: importTopicsNL(),
		Opened: "gelezen", Empty: "staat er niet in: leeg", Missing: "niet in dit archief", MissingNote: "leeg of niet aangevraagd",
		MissingPDF: "staat niet in een pdf", Failed: "niet te lezen", NoAddress: "staat er niet in",
		Photo: "foto", Banner: "banner", Both: "foto en banner", NoMedia: "geen foto of banner", Thousands: ".",

		Reasons: importReasonsNL(), NoName: "het bestand", InnerF: "%s in %s",
		Keys: ImportingKeys{
			Read: "inlezen", Choose: "kiezen", How: "uitleg", OpenPage: "LinkedIn openen", Stop: "stoppen", Checklist: "naar de checklist",
			Another: "nog iets inlezen", Again: "iets anders kiezen",
		},
	}
}

func importingEN() Importing {
	return Importing{
		Title: "Read your LinkedIn data",
		Intro: "LinkedIn gives you a file with your own data. Read it here, and much of the checklist is filled in already.",
		Short: "It all stays on this computer. Your private messages are never opened.", Looking: "Looking in Downloads…",
		Found: "Found on this computer", MoreF: "and %d older ones", NoneTitle: "There is no file from LinkedIn among your downloads yet.",
		NoneHow: "That is fine: the PDF of your profile takes a minute. Press tab to see how.",
		Field:   "Or drop a file on this window, or paste its path", FieldFirst: "Drop a file on this window, or paste its path",
		FieldHint: "zip, PDF, CSV or unzipped folder", HowLine: "how to get one, and what is read from it",
		Looks: map[string]string{"archive": "data export", "pdf": "profile PDF", "table": "table from an export", "folder": "unzipped export"},
		Gives: map[string]string{
			"archive": "The most complete: your profile, skills and recommendations, and how many connections you have.",
			"pdf":     "Your headline, About, positions, education and languages. You are asked about the rest.",
			"table":   "One file from a data export. What you read before stays.",
			"folder":  "A data export that is unzipped already. Works just as well as the zip.",
		},

		HowTitle: "How to get a file",
		Routes: [2]Route{
			{
				Title: "The data export", Soon: "complete · within 24 hours", Page: "linkedin.com/mypreferences/d/download-my-data",
				Steps: []string{
					"On a computer, go to LinkedIn and click Me at the top.",
					"Choose Settings & Privacy, then Data privacy.",
					"Click Get a copy of your data.",
					"Choose the larger data archive, and request it.",
				},
				After: []string{
					"You get an e-mail within 24 hours. Its link works for 72 hours. Leave the zip as it is: it can be read like that.",
					"In a hurry? Tick Profile, Connections, Invitations and Recommendations instead. They are there after about 10 minutes, with less in them.",
				},
			},
			{
				Title: "The profile PDF", Soon: "less complete · at once", Page: "linkedin.com/in/me",
				Steps: []string{
					"On a computer, open your own profile.",
					"Below your name, click More and choose Save to PDF.",
				},
				After: []string{
					"It holds your headline, About, positions, education and languages. Not your skills, recommendations, connections and activity: you are asked about those.",
				},
			},
		},
		PhoneTitle: "Only a phone with you?",
		Phone:      "The app cannot do this, LinkedIn says. Answer the questions of the checklist instead, or paste your headline and About there. That gives you a score too.",
		ReadTitle:  "What is read",
		Read: "Your profile texts and contact details, positions, education, skills and recommendations. Connections, your own posts and comments " +
			"are only counted. Of other people, nothing is kept but what they wrote about you in a visible recommendation.",
		NeverTitle: "What is never opened",
		Never:      "Your private messages, address book, searches, job applications and advertising data. Not even for a quick look.",
		OwnTitle:   "Where it stays",
		Own:        "On this computer; nothing goes to the internet. Your file itself does not change. With ambassadeur forget you wipe what was read.",

		ReadingF: "Reading %s", ReadingWait: "Your file does not change. Esc stops.", OfF: "%s of %s",

		NoScore:   "No score yet",
		CoverageF: "%d of %d measured or answered.", CoverageWasF: "%d of %d measured or answered, %d before.",
		MoreKnown: "The score is lower but rests on more now: this number is closer to the truth.",
		AllFailed: "That did not work. What you had has not changed.", Again: "Press enter to choose something else.",
		NotKeptF: "Not saved: %s", LeftF: "%d questions to go, about %d min.", OneLeft: "One question to go.",
		NoneLeft:   "Everything is measured or answered.",
		TableTopic: "Item", TableFile: "File", TableAmount: "Read",
		ScoreTitle: "Score", ReadHeading: "Read from LinkedIn", ProblemsHeading: "Not read",
		BeforeF: "Before: %d of 100, with %d of %d items measured or answered.",
		AfterF:  "Now: **%d of 100**, with %d of %d items measured or answered.", NoneBefore: "Before: no score yet.",
		UnknownHeading: "Still to be answered", ConfirmF: "likely \"%s\"; is that right?", AllKnown: "Nothing: everything is measured or answered.",

		Kinds:   map[string]string{"complete": "LinkedIn export", "basic": "LinkedIn export", "partial": "LinkedIn export", "pdf": "Profile PDF"},
		Extents: map[string]string{"complete": "complete", "basic": "basic version", "partial": "in part"},
		DatedF:  "%s of %s", OwnDateF: "%s; the file is of %s",
		ExportAgeF: "This export is from %s. Request a new one for the numbers of today.",
		PDFAgeF:    "This PDF is from %s. Save your profile again to see it as it is today.",
		MonthsAgoF: "%d months ago", OneYearAgo: "a year ago", YearsAgoF: "%d years ago",
		Unopened: Amount{"1 other file was not opened.", "%s other files were not opened, nor were your private messages."},
		PartOnly: "This archive has only some of it. For the rest: request the larger archive, or tick Profile, Connections, Invitations and Recommendations too.",
		PDFOnly:  "Skills, recommendations, connections and activity are not in a PDF.",

		Topics: importTopicsEN(),
		Opened: "read", Empty: "nothing in it: empty", Missing: "not in this archive", MissingNote: "empty or not requested",
		MissingPDF: "not in a PDF", Failed: "could not be read", NoAddress: "not in it",
		Photo: "photo", Banner: "banner", Both: "photo and banner", NoMedia: "no photo or banner", Thousands: ",",

		Reasons: importReasonsEN(), NoName: "the file", InnerF: "%s in %s",
		Keys: ImportingKeys{
			Read: "read", Choose: "choose", How: "how to", OpenPage: "open LinkedIn", Stop: "stop", Checklist: "to the checklist",
			Another: "read another", Again: "choose something else",
		},
	}
}
