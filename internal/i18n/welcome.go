package i18n

// Welcome is the words of the first screen and of the settings.
type Welcome struct {
	Headline, IntroF, Private         string
	Settings, SettingsIntro, FolderF  string
	Language, Name, Department, Theme string
	NoDepartment, NoName              string
	Languages                         map[string]string
	Themes                            map[string]string
	Begin, Keep                       string // the button
	Start, Save, Next, Choose, Change string // what keys do
}

func welcomeNL() Welcome {
	return Welcome{
		Headline: "Laat zien wat je doet, voor je organisatie én voor jezelf.",
		IntroF: "Je hoeft geen marketeer te zijn. In %d korte lessen (samen %d minuten) ontdek je wie er in jouw netwerk iets aan je werk heeft, " +
			"beoordeel je je LinkedIn-profiel en maak je een plan dat bij je past. Stoppen en later verdergaan kan altijd.",
		Private:  "Wat je invult, blijft op deze computer. Er is geen account, er gaat niets over het internet, en niemand kijkt mee.",
		Settings: "Instellingen", SettingsIntro: "Hiermee passen voorbeelden en aanspreekvorm bij jou. Alles mag leeg blijven.",
		FolderF:  "Je antwoorden staan in %s. Met het commando \"ambassadeur forget\" zie je wat er staat en wis je het.",
		Language: "Taal", Name: "Naam", Department: "Afdeling", Theme: "Thema",
		NoDepartment: "zeg ik liever niet", NoName: "mag leeg blijven",
		Languages: map[string]string{"nl": "Nederlands", "en": "English"},
		Themes:    map[string]string{"light": "licht", "dark": "donker", "contrast": "contrast, zonder kleur"},
		Begin:     "Beginnen", Keep: "Bewaren", Start: "beginnen", Save: "bewaren", Next: "volgende", Choose: "kiezen", Change: "veranderen",
	}
}

func welcomeEN() Welcome {
	return Welcome{
		Headline: "Show what you do, for your organisation and for yourself.",
		IntroF: "You need not be a marketer. In %d short lessons (%d minutes together) you find out who in your network gains from your work, " +
			"rate your LinkedIn profile, and make a plan that suits you. Stop whenever you like and go on later.",
		Private:  "What you fill in stays on this computer. There is no account, nothing goes over the internet, and nobody is watching.",
		Settings: "Settings", SettingsIntro: "These make examples and tone fit you. All of them may stay empty.",
		FolderF:  "Your answers are kept in %s. The command \"ambassadeur forget\" shows what is there and wipes it.",
		Language: "Language", Name: "Name", Department: "Department", Theme: "Theme",
		NoDepartment: "I'd rather not say", NoName: "may stay empty",
		Languages: map[string]string{"nl": "Nederlands", "en": "English"},
		Themes:    map[string]string{"light": "light", "dark": "dark", "contrast": "contrast, without colour"},
		Begin:     "Begin", Keep: "Save", Start: "begin", Save: "save", Next: "next", Choose: "choose", Change: "change",
	}
}
