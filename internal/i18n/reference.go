package i18n

// Reference is the words of looking up what a file can say: schema and explain.
type Reference struct {
	Schema, SchemaExamples, FormatArg, FlagWrite string
	FormatsF, SchemaHintF, NoFormatF, FirstLine  string
}

func referenceNL() Reference {
	return Reference{
		Schema: "Hulp voor je editor: woorden aanvullen, fouten onderstrepen", FormatArg: "[SOORT]",
		SchemaExamples: "  ambassadeur schema --write .schema\n  ambassadeur schema lesson > lesson-1.json",
		FlagWrite:      "schrijf de schema's van alle soorten in deze map",
		FormatsF:       "er zijn: %s", SchemaHintF: "alle tegelijk in een map: %s schema --write %s",
		NoFormatF: `er is geen soort bestand "%s"`, FirstLine: "Zet zo'n regel boven in je bestand, met de weg van dat bestand naar het schema:",
	}
}

func referenceEN() Reference {
	return Reference{
		Schema: "Help for your editor: complete words, underline mistakes", FormatArg: "[KIND]",
		SchemaExamples: "  ambassadeur schema --write .schema\n  ambassadeur schema lesson > lesson-1.json",
		FlagWrite:      "write the schemas of all kinds into this folder",
		FormatsF:       "there are: %s", SchemaHintF: "all of them into a folder: %s schema --write %s",
		NoFormatF: `there is no kind of file "%s"`, FirstLine: "Put such a line at the top of your file, with the way from that file to the schema:",
	}
}
