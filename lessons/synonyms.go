package lessons

// synonyms are words that Dutch authors write for keys and values; they are suggested, never accepted.
func synonyms() map[string]string {
	return map[string]string{
		"soort": "type", "stapsoort": "type", "formaat": "format", "versie": "revision", "taal": "language",
		"titel": "title", "kop": "title", "doel": "goal", "leerdoel": "goal", "samenvatting": "summary",
		"spoor": "track", "afdeling": "departments", "afdelingen": "departments", "minuten": "minutes", "duur": "minutes",
		"tijd": "minutes", "na": "after", "auteur": "author", "schrijver": "author", "licentie": "license",
		"stappen": "steps", "tekst": "text", "inhoud": "text", "notities": "notes", "notitie": "notes",
		"aantekeningen": "notes", "varianten": "variants", "variant": "variants", "modus": "mode", "optioneel": "optional",
		"als": "when", "wanneer": "when", "voorwaarde": "when", "afbeelding": "image", "plaatje": "image",
		"tekening": "art", "koppeling": "link", "vraag": "question", "stelling": "question", "opties": "options",
		"antwoorden": "options", "keuzes": "options", "antwoord": "answer", "juist": "correct", "goed": "correct",
		"waar": "correct", "terugkoppeling": "feedback", "reactie": "feedback", "hulp": "hint", "tip": "hint",
		"hints": "hint", "uitleg": "explanation", "toelichting": "explanation", "punten": "points", "score": "points",
		"pogingen": "attempts", "kansen": "attempts", "herhalen": "repeat", "schudden": "shuffle", "husselen": "shuffle",
		"volgorde": "order", "onderdelen": "items", "lijst": "items", "paren": "pairs", "links": "left", "rechts": "right",
		"schaal": "scale", "van": "from", "tot": "to", "invoer": "input", "invulvoorbeeld": "placeholder",
		"verplicht": "required", "fasen": "phases", "fases": "phases", "werkvorm": "work", "scenes": "nodes",
		"scènes": "nodes", "knopen": "nodes", "naar": "goto", "einde": "ending", "slot": "ending", "voorstellen": "suggest",
		"suggesties": "suggest", "ritme": "rhythm", "uiterlijk": "due", "datum": "due", "moment": "moment",
		"kernpunten": "key_points", "vragen": "ask", "terugval": "fallback", "voorbeeld": "fallback", "kies": "pick",
		"sectie": "section", "deel": "section", "delen": "share", "vergelijk": "compare", "dan": "then",
		// values
		"enkel": "single", "enkelvoudig": "single", "meerkeuze": "multiple", "meervoudig": "multiple",
		"waaronwaar": "truefalse", "waar-onwaar": "truefalse", "volgordevraag": "order", "koppelen": "match",
		"peiling": "poll", "reflectie": "reflection", "opdracht": "exercise", "oefening": "exercise",
		"controlelijst": "checklist", "afvinklijst": "checklist", "afspraak": "commitment", "voornemen": "commitment",
		"profiel": "profile", "medewerker": "employee", "sessie": "session", "zaal": "session", "eigenaar": "owner",
		"wekelijks": "weekly", "dagelijks": "daily", "maandelijks": "monthly", "eenmalig": "once", "ja": "true",
		"nee": "false", "zelf": "self", "beide": "both", "allebei": "both", "alleen": "alone", "duo": "pairs",
		"duos": "pairs", "tweetallen": "pairs", "groepen": "groups", "regel": "line", "alinea": "paragraph",
		"slecht": "bad", "gemengd": "mixed", "juridisch": "legal", "ict": "it", "verkoop": "sales",
		"communicatie": "communication", "financien": "finance", "financiën": "finance", "directie": "management",
		"secretariaat": "office", "onderzoek": "research", "personeelszaken": "hr", "klantenservice": "service",
		"productie": "operations", "overig": "other", "voor": "before", "nederlands": "nl", "dutch": "nl", "engels": "en",
		"english": "en", "motivatie": "motivation", "rol": "role", "netwerk": "network", "onderwerpen": "topics", "grenzen": "boundaries",
		"acties": "actions", "steun": "support", "beloningen": "rewards", "terugblik": "review", "terugkijken": "review",
		"voorlopers": "forerunners", "draagvlak": "backing", "proef": "pilot", "capaciteit": "capacity",
	}
}
