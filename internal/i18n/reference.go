package i18n

// Reference is the words of looking up what a file can say: schema and explain.
type Reference struct {
	Schema, SchemaExamples, FormatArg, FlagWrite string
	FormatsF, SchemaHintF, NoFormatF, FirstLine  string

	Explain, ExplainArg, ExplainExamples, FlagFormat string
	NothingF, HintAllF, MoreF                        string
}

func referenceNL() Reference {
	return Reference{
		Schema: "Hulp voor je editor: woorden aanvullen, fouten onderstrepen", FormatArg: "[SOORT]",
		SchemaExamples: "  ambassadeur schema --write .schema\n  ambassadeur schema lesson > lesson-1.json",
		FlagWrite:      "schrijf de schema's van alle soorten in deze map",
		FormatsF:       "er zijn: %s", SchemaHintF: "alle tegelijk in een map: %s schema --write %s",
		NoFormatF: `er is geen soort bestand "%s"`, FirstLine: "Zet zo'n regel boven in je bestand, met de weg van dat bestand naar het schema:",
		Explain: "Opzoeken: een sleutel, een soort stap of een foutcode", ExplainArg: "[SLEUTEL ...]",
		ExplainExamples: "  ambassadeur explain\n  ambassadeur explain poll\n  ambassadeur explain steps.feedback\n  ambassadeur explain E110",
		FlagFormat:      "zoek alleen in dit soort bestand, zoals lesson",
		NothingF:        `"%s" is nergens een sleutel, soort stap of code`, HintAllF: "alles op een rij: %s explain", MoreF: "Meer over een ervan: %s explain %s",
	}
}

func referenceEN() Reference {
	return Reference{
		Schema: "Help for your editor: complete words, underline mistakes", FormatArg: "[KIND]",
		SchemaExamples: "  ambassadeur schema --write .schema\n  ambassadeur schema lesson > lesson-1.json",
		FlagWrite:      "write the schemas of all kinds into this folder",
		FormatsF:       "there are: %s", SchemaHintF: "all of them into a folder: %s schema --write %s",
		NoFormatF: `there is no kind of file "%s"`, FirstLine: "Put such a line at the top of your file, with the way from that file to the schema:",
		Explain: "Look up a key, a type of step or an error's code", ExplainArg: "[KEY ...]",
		ExplainExamples: "  ambassadeur explain\n  ambassadeur explain poll\n  ambassadeur explain steps.feedback\n  ambassadeur explain E110",
		FlagFormat:      "look in this kind of file only, such as lesson",
		NothingF:        `"%s" is no key, type of step or code anywhere`, HintAllF: "all of them: %s explain", MoreF: "More about one of them: %s explain %s",
	}
}
