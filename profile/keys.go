package profile

import "ambassadeur/internal/yamlfile"

// tx is a text in the two languages of authors.
func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

func text(limit int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: limit} }

func checked(limit int, check func(string) (yamlfile.Text, bool)) yamlfile.Shape {
	s := text(limit)
	s.Check = check
	return s
}

func matching(pattern string, s yamlfile.Shape) yamlfile.Shape {
	s.Pattern = pattern
	return s
}

func told(s yamlfile.Shape, about ...yamlfile.Choice) yamlfile.Shape {
	s.About = about
	return s
}

func about(name, nl, en string) yamlfile.Choice {
	return yamlfile.Choice{Name: name, Doc: tx(nl, en)}
}

func slug() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Slug} }

func whole(lowest, highest int) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Int, Min: lowest, Max: highest}
}

func oneOf(words ...string) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.OneOf, Choices: words}
}

func list(lowest, highest int, elem yamlfile.Shape) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.List, Min: lowest, Max: highest, Elem: &elem}
}

func named(nl, en string, s yamlfile.Shape) yamlfile.Shape {
	s.Name = tx(nl, en)
	return s
}

func keyed(keys ...yamlfile.Key) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Map, Keys: keys}
}

func need(name string, s yamlfile.Shape, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Required: true, Doc: tx(nl, en)}
}

func may(name string, s yamlfile.Shape, def, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Default: def, Doc: tx(nl, en)}
}

// synonyms are words that Dutch authors write for keys and values; they are suggested, never accepted.
func synonyms() map[string]string {
	return map[string]string{
		"formaat": "format", "taal": "language", "editie": "edition", "uitgave": "edition", "versie": "edition",
		"titel": "title", "naam": "name", "nagekeken": "checked", "gecontroleerd": "checked",
		"verouderd_na": "stale_after", "geldig": "stale_after", "onderdelen": "sections", "secties": "sections",
		"onderdeel": "section", "sectie": "section", "criterium": "criteria", "vraag": "question", "niveaus": "levels",
		"niveau": "level", "antwoorden": "levels", "tekst": "text", "punten": "score", "gewicht": "weight",
		"minuten": "effort_minutes", "minutes": "effort_minutes", "effort": "effort_minutes", "moeite": "effort_minutes",
		"advies": "advice", "tip": "advice", "voorbeeld": "example", "voor": "before", "na": "after", "grenzen": "limits",
		"limieten": "limits", "wat": "what", "minimum": "min", "maximum": "max", "soort": "kind", "bronnen": "sources",
		"bron": "sources", "source": "sources", "link": "url", "adres": "url", "datum": "date", "zeker": "sure",
		"zekerheid": "sure", "optioneel": "optional", "afdeling": "departments", "afdelingen": "departments",
		"department": "departments", "varianten": "variants", "variant": "variants", "meten": "measure",
		"meting": "measure", "toont": "shows", "bevestigen": "confirm", "bevestig": "confirm", "tonen": "shows", "show": "shows", "feit": "fact", "minstens": "at_least", "vanaf": "at_least", "min_count": "at_least",
		"hoogstens": "at_most", "tot": "at_most",
		// values
		"hard-limit": "hard", "harde": "hard", "zichtbaar": "visible", "ja": "true", "nee": "false",
		"juridisch": "legal", "ict": "it", "verkoop": "sales", "communicatie": "communication", "financien": "finance",
		"financiën": "finance", "directie": "management", "secretariaat": "office", "onderzoek": "research",
		"personeelszaken": "hr", "klantenservice": "service", "productie": "operations", "overig": "other",
	}
}
