package i18n

// Report is the words of the profile report.
type Report struct {
	ScoreF, BeforeF, MadeF, GainF            string
	Stale, Section, Score, Rated, Gains, All string
	Now, Better, Source, Unknown, Private    string
	LikelyF                                  string            // the level, where it was measured
	Origins                                  map[string]string // said export pdf pasted
	Sure                                     map[string]string // A to D
}

func reportNL() Report {
	return Report{
		ScoreF: "%d van 100, met %d van %d onderdelen beoordeeld", BeforeF: "Eerste meting op %s: %d van 100 (%d van %d beoordeeld).",
		MadeF: "Gemaakt op %s. Richtlijnen van %s, nagekeken op %s.", GainF: "+%s punten, %d minuten",
		Stale:   "De richtlijnen zijn oud. LinkedIn kan sindsdien veranderd zijn; werk Ambassadeur bij.",
		Section: "Onderdeel", Score: "Score", Rated: "Beoordeeld", Gains: "De meeste winst voor de minste minuten", All: "Alles op een rij",
		Now: "Nu:", Better: "Beter:", Source: "Bron:", Unknown: "nog niet beoordeeld", LikelyF: "te bevestigen: %s (%s)",
		Private: "Dit verslag is gemaakt op je eigen computer, uit je eigen antwoorden. Niemand anders heeft het gezien.",
		Origins: map[string]string{"said": "zelf gezegd", "export": "gemeten uit je export", "pdf": "gemeten uit je pdf", "pasted": "gemeten uit je tekst"},
		Sure:    map[string]string{"A": "LinkedIn of de instantie zelf", "B": "meerdere bronnen zijn het eens", "C": "één bron", "D": "omstreden"},
	}
}

func reportEN() Report {
	return Report{
		ScoreF: "%d of 100, with %d of %d items rated", BeforeF: "First measured on %s: %d of 100 (%d of %d rated).",
		MadeF: "Made on %s. Guidelines of %s, checked on %s.", GainF: "+%s points, %d minutes",
		Stale:   "The guidelines are old. LinkedIn may have changed since; update Ambassadeur.",
		Section: "Section", Score: "Score", Rated: "Rated", Gains: "The most gain for the fewest minutes", All: "All of it",
		Now: "Now:", Better: "Better:", Source: "Source:", Unknown: "not rated yet", LikelyF: "to confirm: %s (%s)",
		Private: "This report was made on your own computer, from your own answers. Nobody else has seen it.",
		Origins: map[string]string{"said": "as you said", "export": "measured from your export", "pdf": "measured from your PDF", "pasted": "measured from your text"},
		Sure:    map[string]string{"A": "LinkedIn or the authority itself", "B": "several sources agree", "C": "one source", "D": "disputed"},
	}
}
