package profile

import (
	"regexp"
	"strings"
	"sync"
	"time"

	"ambassadeur/internal/yamlfile"
)

// Format is the table of guidelines/1: every key, its limits and what it is for. The checker, the reference and the
// editor's schema are made from it.
func Format() yamlfile.Format { return guidelinesFormat() }

var guidelinesFormat = sync.OnceValue(func() yamlfile.Format {
	return yamlfile.Format{
		Name: "guidelines", Version: 1, MaxBytes: 512 << 10,
		Root:     keyed(topKeys()...),
		Synonyms: synonyms(),
		About:    tx("richtlijnen voor LinkedIn-profielen: waar de checklist op let", "guidelines for LinkedIn profiles: what the checklist looks at"),
		Example:  wholeExample(),
	}
})

const (
	defaultStaleAfter = 180 // days
	defaultWeight     = 1
	maxRules          = 12
)

func topKeys() []yamlfile.Key {
	return []yamlfile.Key{
		need("format", text(20), "soort en versie van het bestand: guidelines/1", "kind and version of the file: guidelines/1"),
		need("id", slug(), "naam voor het programma; blijft altijd hetzelfde", "name for the program; never changes"),
		need("language", oneOf("nl", "en"), "taal van alle teksten: nl of en", "language of all texts: nl or en"),
		need("edition", text(20), "staat bij elke meting; alleen metingen van dezelfde editie worden vergeleken", "shown with every measurement; only those of one edition are compared"),
		need("title", text(60), "naam boven de lijst", "name above the list"),
		need("checked", yamlfile.Shape{Kind: yamlfile.Date}, "de dag waarop de feiten zijn nagekeken", "the day the facts were checked"),
		may("stale_after", matching(dayCount.String(), checked(40, days)), "180d", "zo lang kun je daarna op de richtlijnen rekenen", "how long after that the guidelines can be relied on"),
		need("sections", named("onderdeel", "section", list(1, 12, sectionShape())), "onderdelen, in de volgorde op het scherm", "sections, in the order on screen"),
		need("criteria", named("criterium", "criterion", list(1, 80, criterionShape())), "waar een profiel op bekeken wordt", "what a profile is looked at for"),
	}
}

func sectionShape() yamlfile.Shape {
	return keyed(
		need("id", slug(), "naam voor het programma", "name for the program"),
		need("title", text(40), "naam op het scherm", "name on screen"),
	)
}

func criterionShape() yamlfile.Shape {
	return keyed(
		need("id", slug(), "naam voor het programma; uniek in het bestand", "name for the program; unique in the file"),
		need("section", slug(), "id van het onderdeel", "id of the section"),
		need("title", text(40), "naam in de lijst", "name in the list"),
		need("question", text(200), "de vraag, voor als er niets gemeten is", "the question, for when nothing was measured"),
		need("levels", named("niveau", "level", list(2, 5, levelShape())), "de antwoorden, van slecht naar goed", "the answers, from worst to best"),
		may("weight", whole(1, 3), "1", "hoe zwaar het telt", "how much it counts"),
		need("effort_minutes", whole(1, 600), "minuten werk tot het beste niveau", "minutes of work to the best level"),
		need("advice", text(600), "wat je doet, en waarom", "what to do, and why"),
		may("example", exampleShape(), "", "voor en na", "before and after"),
		may("limits", named("grens", "limit", list(1, 6, limitShape())), "", "grenzen van LinkedIn", "LinkedIn's limits"),
		may("sources", named("bron", "source", list(1, 3, sourceShape())), "", "waar het vandaan komt", "where it comes from"),
		may("optional", yamlfile.Shape{Kind: yamlfile.Bool}, "false", "telt alleen mee als het helpt", "counts only when it helps"),
		may("departments", departmentsShape(), "", "alleen voor deze afdelingen; zonder deze regel voor iedereen", "only for these departments; without this line for everybody"),
		may("variants", yamlfile.Shape{Kind: yamlfile.Table, Min: 1, Elem: new(variantShape())}, "", "andere woorden of een ander gewicht voor een afdeling", "other wording or weight for a department"),
		may("measure", named("regel", "rule", list(1, maxRules, ruleShape())), "", "regels die uit feiten een niveau afleiden; de eerste die past telt", "rules that give a level from facts; the first that fits counts"),
		may("shows", factsShape(), "", "feiten die erbij getoond worden, naast die van measure", "facts that are shown with it, beside those of measure"),
	)
}

func factsShape() yamlfile.Shape {
	s := list(1, 6, text(40))
	s.Unique = true
	return s
}

func levelShape() yamlfile.Shape {
	return keyed(
		need("id", slug(), "naam voor het programma", "name for the program"),
		need("text", text(120), "het antwoord, in woorden van de medewerker", "the answer, in the person's own terms"),
		need("score", score(), "van 0 tot 1; het laatste niveau heeft 1", "from 0 to 1; the last level has 1"),
	)
}

func exampleShape() yamlfile.Shape {
	return keyed(
		need("before", text(300), "hoe het er nu vaak staat", "how it often reads now"),
		need("after", text(300), "hoe het beter is", "how it is better"),
	)
}

func limitShape() yamlfile.Shape {
	return keyed(
		need("what", text(60), "wat er geteld wordt; tekst begint met tekens", "what is counted; for text, begin with characters"),
		may("min", whole(1, 1_000_000), "", "minstens", "at least"),
		may("max", whole(1, 1_000_000), "", "hoogstens", "at most"),
		need("kind", told(
			oneOf(string(Hard), string(Visible), string(Advised)),
			about(string(Hard), "LinkedIn weigert meer", "LinkedIn refuses more"),
			about(string(Visible), "LinkedIn knipt het af op het scherm", "LinkedIn cuts it off on screen"),
			about(string(Advised), "een advies", "advice"),
		), "hoe hard de grens is", "how hard the limit is"),
	)
}

func sourceShape() yamlfile.Shape {
	return keyed(
		need("name", text(120), "naam van de bron", "name of the source"),
		need("url", matching("^https://[^ \\t\\n\"<>]*$", checked(500, httpsOnly)), "adres dat met https:// begint", "address that begins with https://"),
		need("date", matching("^[0-9]{4}(-[0-9]{2}){0,2}$", checked(40, dated)), "gemaakt of gezien: JJJJ, JJJJ-MM of JJJJ-MM-DD", "made or seen: YYYY, YYYY-MM or YYYY-MM-DD"),
		need("sure", told(
			oneOf("A", "B", "C", "D"),
			about("A", "van LinkedIn zelf", "from LinkedIn itself"),
			about("D", "twijfelachtig", "doubtful"),
		), "hoe zeker het is: van A (LinkedIn zelf) tot D (twijfelachtig)", "how sure it is: from A (LinkedIn itself) to D (doubtful)"),
	)
}

func variantShape() yamlfile.Shape {
	other := keyed(
		need("id", slug(), "id van het niveau", "id of the level"),
		may("text", text(120), "", "het antwoord", "the answer"),
		may("score", score(), "", "van 0 tot 1", "from 0 to 1"),
	)
	return keyed(
		may("question", text(200), "", "de vraag", "the question"),
		may("advice", text(600), "", "wat je doet, en waarom", "what to do, and why"),
		may("example", exampleShape(), "", "voor en na", "before and after"),
		may("weight", whole(1, 3), "", "hoe zwaar het telt", "how much it counts"),
		may("levels", named("niveau", "level", list(1, 5, other)), "", "andere tekst of score van niveaus", "other text or score of levels"),
	)
}

func ruleShape() yamlfile.Shape {
	return keyed(
		need("fact", text(40), "het feit", "the fact"),
		may("is", yamlfile.Shape{Kind: yamlfile.Bool}, "", "past als het feit waar of niet waar is", "fits when the fact is true or false"),
		may("at_least", whole(1, 1_000_000), "", "past vanaf dit aantal", "fits from this number"),
		may("at_most", whole(0, 1_000_000), "", "past tot en met dit aantal", "fits up to this number"),
		need("level", slug(), "id van het niveau dat het dan is", "id of the level that it then is"),
		may("confirm", yamlfile.Shape{Kind: yamlfile.Bool}, "false", "het niveau is alleen waarschijnlijk: de medewerker bevestigt het", "the level is only likely: the person confirms it"),
	)
}

func departmentsShape() yamlfile.Shape {
	s := list(1, 40, slug())
	s.Unique = true
	return s
}

func score() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Number, Min: 0, Max: 1} }

var dayCount = regexp.MustCompile(`^[1-9][0-9]{0,3}d$`)

func days(s string) (yamlfile.Text, bool) {
	return tx("stale_after is een aantal dagen met een d erachter. Schrijf: stale_after: 180d", "stale_after is a number of days with a d behind it. Write: stale_after: 180d"), !dayCount.MatchString(s)
}

func httpsOnly(s string) (yamlfile.Text, bool) {
	return tx("een adres begint met https:// en heeft geen spaties", "an address begins with https:// and has no spaces"),
		!strings.HasPrefix(s, "https://") || strings.ContainsAny(s, " \t\n\"<>")
}

func dated(s string) (yamlfile.Text, bool) {
	for _, layout := range []string{"2006", "2006-01", time.DateOnly} {
		if _, err := time.Parse(layout, s); err == nil {
			return yamlfile.Text{}, false
		}
	}
	return tx("date is een jaar, een maand of een dag: 2026, 2026-11 of 2026-11-23", "date is a year, a month or a day: 2026, 2026-11 or 2026-11-23"), true
}
