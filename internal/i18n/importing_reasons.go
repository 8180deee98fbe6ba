package i18n

// Reason is why a file could not be read: in a sentence with its name, what to do now, and in a few words.
type Reason struct{ WhatF, Hint, Short string }

func importReasonsNL() map[string]Reason {
	savePDF := "Open je profiel op een computer, klik onder je naam op Meer en kies Opslaan als PDF."
	return map[string]Reason{
		"unreadable":     {"%s kan niet worden geopend.", "Kopieer het naar een map op je eigen computer en kies het daar.", "niet te openen"},
		"not_found":      {"%s is niet gevonden.", "Kijk het pad na, of sleep het bestand op dit venster.", "niet gevonden"},
		"denied":         {"%s mag hier niet worden gelezen.", "Kopieer het naar een andere map, zoals Documenten. Op een Mac kun je je terminal ook toegang geven tot Downloads, bij Privacy en beveiliging.", "geen toegang"},
		"nothing":        {"%s is leeg: er staat niets in.", "Download het opnieuw. De link in de mail van LinkedIn werkt 72 uur.", "leeg bestand"},
		"too_big":        {"%s is groter dan een bestand van LinkedIn kan zijn.", "Kies de zip zoals je hem van LinkedIn kreeg, zonder iets erbij.", "te groot"},
		"damaged":        {"%s is beschadigd of niet helemaal binnengekomen.", "Download het opnieuw. De link in de mail van LinkedIn werkt 72 uur; daarna vraag je een nieuwe export aan.", "beschadigd"},
		"damaged_pdf":    {"%s is beschadigd of niet helemaal opgeslagen.", savePDF, "beschadigd"},
		"encrypted":      {"%s heeft een wachtwoord.", "LinkedIn zet er geen wachtwoord op. Download het opnieuw, of sla het op zonder wachtwoord.", "heeft een wachtwoord"},
		"no_export":      {"In %s zit geen bestand van LinkedIn.", "Kies de zip uit de mail van LinkedIn. In de naam staat LinkedInDataExport.", "niet van LinkedIn"},
		"nothing_used":   {"%s is van LinkedIn, maar er staat niets in voor de checklist.", "Vraag het grotere archief aan, of vink Profile, Connections, Invitations en Recommendations aan.", "niet nodig"},
		"other_table":    {"%s is een tabel, maar niet van LinkedIn: de kolommen zijn anders.", "Kies een csv zoals die uit de zip komt, of de hele zip.", "onbekende kolommen"},
		"no_rows":        {"%s heeft geen regel die te lezen is.", "Is het in Excel opgeslagen? Kies dan het bestand zoals het uit de zip komt, of de hele zip.", "geen leesbare regel"},
		"printed_page":   {"%s is een afdruk van de webpagina, niet de pdf van LinkedIn.", savePDF, "afdruk van een webpagina"},
		"old_layout":     {"%s is een profiel-pdf van 2017 of eerder.", "Sla je profiel opnieuw op. " + savePDF, "oude opmaak"},
		"built_resume":   {"%s is een cv uit de cv-maker van LinkedIn, niet je profiel.", savePDF, "cv, geen profiel"},
		"other_pdf":      {"%s is een pdf, maar niet je LinkedIn-profiel.", savePDF, "geen profiel"},
		"many_pages":     {"%s heeft meer bladzijden dan een profiel-pdf.", savePDF, "te veel bladzijden"},
		"unknown":        {"%s is geen zip, csv of pdf.", "Kies de zip van LinkedIn, een csv eruit, de uitgepakte map, of de pdf van je profiel.", "onbekend bestand"},
		"nested_too_big": {"In %s zit nog een zip, en die is te groot om zo te openen.", "Pak het één keer uit en kies de zip die erin zit.", "te grote zip erin"},
		"stopped":        {"Het lezen van %s is gestopt.", "Er is niets veranderd. Je kunt het zo opnieuw kiezen.", "gestopt"},
		"other":          {"%s is niet gelezen.", "Probeer het nog eens. Lukt het niet, download het dan opnieuw of kies een ander bestand.", "niet gelezen"},
	}
}

func importReasonsEN() map[string]Reason {
	savePDF := "Open your profile on a computer, click More below your name and choose Save to PDF."
	return map[string]Reason{
		"unreadable":     {"%s cannot be opened.", "Copy it to a folder on your own computer and choose it there.", "cannot be opened"},
		"not_found":      {"%s was not found.", "Check the path, or drop the file on this window.", "not found"},
		"denied":         {"%s may not be read from here.", "Copy it to another folder, such as Documents. On a Mac you can also give your terminal access to Downloads, in Privacy & Security.", "no access"},
		"nothing":        {"%s is empty: there is nothing in it.", "Download it again. The link in LinkedIn's e-mail works for 72 hours.", "empty file"},
		"too_big":        {"%s is larger than a file of LinkedIn's can be.", "Choose the zip as LinkedIn gave it, with nothing added.", "too large"},
		"damaged":        {"%s is damaged, or did not arrive in full.", "Download it again. The link in LinkedIn's e-mail works for 72 hours; after that, request a new export.", "damaged"},
		"damaged_pdf":    {"%s is damaged, or was not saved in full.", savePDF, "damaged"},
		"encrypted":      {"%s has a password.", "LinkedIn does not set one. Download it again, or save it without a password.", "has a password"},
		"no_export":      {"%s holds no file of LinkedIn's.", "Choose the zip from LinkedIn's e-mail. Its name has LinkedInDataExport in it.", "not from LinkedIn"},
		"nothing_used":   {"%s is from LinkedIn, but there is nothing in it for the checklist.", "Request the larger archive, or tick Profile, Connections, Invitations and Recommendations.", "not needed"},
		"other_table":    {"%s is a table, but not from LinkedIn: its columns differ.", "Choose a CSV just as it comes out of the zip, or the whole zip.", "unknown columns"},
		"no_rows":        {"%s has no row that can be read.", "Was it saved by Excel? Then choose the file as it comes out of the zip, or the whole zip.", "no readable row"},
		"printed_page":   {"%s is a print of the web page, not LinkedIn's PDF.", savePDF, "print of a web page"},
		"old_layout":     {"%s is a profile PDF of 2017 or earlier.", "Save your profile again. " + savePDF, "old layout"},
		"built_resume":   {"%s is a CV from LinkedIn's resume builder, not your profile.", savePDF, "CV, not a profile"},
		"other_pdf":      {"%s is a PDF, but not your LinkedIn profile.", savePDF, "not a profile"},
		"many_pages":     {"%s has more pages than a profile PDF.", savePDF, "too many pages"},
		"unknown":        {"%s is no zip, CSV or PDF.", "Choose LinkedIn's zip, a CSV from it, the unzipped folder, or the PDF of your profile.", "unknown file"},
		"nested_too_big": {"%s holds another zip, which is too large to open like this.", "Unzip it once, and choose the zip that is in it.", "zip in it too large"},
		"stopped":        {"Reading %s was stopped.", "Nothing has changed. You can choose it again.", "stopped"},
		"other":          {"%s was not read.", "Try again. If that does not help, download it again or choose another file.", "not read"},
	}
}
