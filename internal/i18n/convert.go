package i18n

// Convert is the words of importing what trainers have.
type Convert struct {
	Short, Arg, FlagOut, FlagTrack, FlagID string
	MadeF, LostF, LostOneF                 string
	OtherF, HintOther, EmptyF, ThereF      string
	HintThere, NextF, BadTrackF, TooManyF  string
	OneOutF, SeveralF, HintOneOut          string
}

func convertNL() Convert {
	return Convert{
		Short: "Een les maken van een vragenbank (GIFT) of dia's (Markdown)", Arg: "BESTAND ...",
		FlagOut: "map waar de lessen komen, of één bestand .yaml; - is het scherm", FlagTrack: "track van de les: employee, session of owner", FlagID: "id van de les, en naam van het bestand",
		MadeF: "%s: stappen: %d", LostF: "%d dingen staan niet in de les, of anders; ze staan ook als opmerking in het bestand:", LostOneF: "%d ding staat niet in de les, of anders; het staat ook als opmerking in het bestand:",
		OtherF: `"%s" is geen GIFT en geen Markdown met dia's`, HintOther: "exporteer uit Moodle als GIFT, of bewaar dia's als Markdown met --- ertussen; Word, pdf en H5P kunnen niet",
		EmptyF: `in "%s" staat niets om een les van te maken`, ThereF: `"%s" bestaat al; er is niets geschreven`, HintThere: "kies een andere map met -o, of een andere id met --id",
		NextF: "Vul goal en de puntjes aan, en kijk: %s check %s", BadTrackF: `track "%s" bestaat niet: kies employee, session of owner`, TooManyF: "--id kan maar bij één bestand, en hier zijn er %d",
		OneOutF: "%s is één bestand, en er zijn er meer om te lezen", SeveralF: "%s is te lang voor één les: het worden er %d", HintOneOut: "noem achter -o een map",
	}
}

func convertEN() Convert {
	return Convert{
		Short: "Make a lesson of a question bank (GIFT) or slides (Markdown)", Arg: "FILE ...",
		FlagOut: "folder for the lessons, or one file .yaml; - is the screen", FlagTrack: "track of the lesson: employee, session or owner", FlagID: "id of the lesson, and name of the file",
		MadeF: "%s: steps: %d", LostF: "%d things are not in the lesson, or in another way; they are remarks in the file too:", LostOneF: "%d thing is not in the lesson, or in another way; it is a remark in the file too:",
		OtherF: `"%s" is neither GIFT nor Markdown slides`, HintOther: "export from Moodle as GIFT, or save slides as Markdown with --- between them; Word, PDF and H5P cannot be read",
		EmptyF: `there is nothing in "%s" to make a lesson of`, ThereF: `"%s" is there already; nothing was written`, HintThere: "choose another folder with -o, or another id with --id",
		NextF: "Complete goal and the dots, and look: %s check %s", BadTrackF: `there is no track "%s": choose employee, session or owner`, TooManyF: "--id goes with one file, and here are %d",
		OneOutF: "%s is one file, and there are more to read", SeveralF: "%s is too long for one lesson: it becomes %d", HintOneOut: "name a folder after -o",
	}
}
