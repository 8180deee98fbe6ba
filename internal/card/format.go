package card

import (
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Format is the table of card/1.
func Format() yamlfile.Format {
	return yamlfile.Format{
		Name: "card", Version: 1, MaxBytes: MaxBytes, Root: keyed(keys()...),
		Synonyms: map[string]string{
			"formaat": "format", "gemaakt": "made", "datum": "made", "eindigt": "ends", "einde": "ends", "geldig_tot": "ends", "taal": "language",
			"ingetrokken": "withdrawn", "afdeling": "department", "naam": "name", "voor": "before", "na": "after", "beoordeeld": "rated", "van": "of",
			"editie": "edition", "uitgave": "edition", "acties": "actions", "gepland": "planned", "gedaan": "done", "rol": "role", "ritme": "rhythm",
			"voorloper": "forerunner", "winst": "gaps", "zinnen": "sentences", "prijs": "prize",
		},
	}
}

func keys() []yamlfile.Key {
	day := yamlfile.Shape{Kind: yamlfile.Date}
	return []yamlfile.Key{
		need("format", text(20), "soort bestand en versie: card/1", "kind of file and version: card/1"),
		need("id", yamlfile.Shape{Kind: yamlfile.String, Min: 16, Max: 16, Check: hexadecimal}, "van deze kaart, door het toeval gekozen; een nieuwere kaart met dezelfde id vervangt de oudere", "of this card, chosen at random; a newer card with the same id replaces the older"),
		need("made", day, "dag waarop de kaart is gemaakt", "day on which the card was made"),
		need("ends", day, "laatste dag waarop de kaart telt, hoogstens zes maanden later", "last day on which the card counts, at most six months later"),
		may("language", oneOf("nl", "en"), "taal van de zinnen", "language of the sentences"),
		may("withdrawn", yamlfile.Shape{Kind: yamlfile.Bool}, "true neemt de eerdere kaart terug; dan staat er verder niets in", "true takes the earlier card back; then nothing else is in it"),
		may("department", slug(), "afdeling", "department"),
		may("name", text(MostName), "naam of schuilnaam", "name or alias"),
		may("score", keyed(
			may("before", whole(100), "score van het profiel bij de eerste meting", "score of the profile when first measured"),
			may("after", whole(100), "score van het profiel nu", "score of the profile now"),
			need("rated", whole(MostCriteria), "hoeveel criteria zijn beoordeeld", "how many criteria were rated"),
			need("of", yamlfile.Shape{Kind: yamlfile.Int, Min: 1, Max: MostCriteria}, "van hoeveel criteria", "of how many criteria"),
			need("edition", text(20), "editie van de richtlijnen", "edition of the guidelines"),
		), "score van het profiel, 0-100", "score of the profile, 0-100"),
		may("actions", keyed(
			need("planned", whole(MostActions), "acties in het plan", "actions in the plan"),
			need("done", whole(MostActions), "waarvan afgevinkt", "of which ticked"),
		), "acties in het plan", "actions in the plan"),
		may("role", text(MostRole), "gekozen rol", "chosen role"),
		may("rhythm", oneOf(Rhythms()...), "gekozen deelritme", "chosen sharing rhythm"),
		may("forerunner", yamlfile.Shape{Kind: yamlfile.Bool}, "wil voorloper zijn", "is willing to be a forerunner"),
		may("gaps", unique(list(MostGaps, slug())), "criteria waar nog het meest te winnen is", "criteria with most still to gain"),
		may("sentences", unique(list(MostSentences, text(MostSentence))), "zinnen, een voor een gekozen", "sentences, chosen one by one"),
		may("prize", yamlfile.Shape{Kind: yamlfile.Bool}, "doet mee aan de prijs; met naam", "takes part in the prize; with a name"),
	}
}

func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

func text(limit int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: limit} }

func whole(highest int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Int, Max: highest} }

func slug() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Slug} }

func oneOf(words ...string) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.OneOf, Choices: words}
}

func list(highest int, elem yamlfile.Shape) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.List, Min: 1, Max: highest, Elem: &elem}
}

func unique(s yamlfile.Shape) yamlfile.Shape {
	s.Unique = true
	return s
}

func keyed(keys ...yamlfile.Key) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Map, Keys: keys}
}

func need(name string, s yamlfile.Shape, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Required: true, Doc: tx(nl, en)}
}

func may(name string, s yamlfile.Shape, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Doc: tx(nl, en)}
}

func hexadecimal(value string) (yamlfile.Text, bool) {
	if len(value) == 16 && strings.Trim(value, "0123456789abcdef") == "" {
		return yamlfile.Text{}, false
	}
	return tx(`een id heeft zestien tekens 0-9 en a-f; het programma kiest haar`, `an id has sixteen characters 0-9 and a-f; the program chooses it`), true
}

// plainWord is a value that YAML reads as text without quotes.
func plainWord(id string) bool {
	switch id {
	case "yes", "no", "on", "off", "true", "false", "null":
		return false
	}
	return len(id) > 1 && strings.Trim(id, "abcdefghijklmnopqrstuvwxyz-") == "" && id[0] != '-'
}
