package lessons

import (
	"strings"
	"sync"

	"ambassadeur/internal/yamlfile"
)

// T is a text in the two languages of authors.
func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

func str(limit int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: limit} }

func slug() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Slug} }

func whole(lowest, highest int) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Int, Min: lowest, Max: highest}
}

func truth() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Bool} }

func oneOf(words ...string) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.OneOf, Choices: words}
}

func list(lowest, highest int, elem yamlfile.Shape) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.List, Min: lowest, Max: highest, Elem: &elem}
}

func unique(s yamlfile.Shape) yamlfile.Shape {
	s.Unique = true
	return s
}

func named(nl, en string, s yamlfile.Shape) yamlfile.Shape {
	s.Name = tx(nl, en)
	return s
}

func keyed(keys ...yamlfile.Key) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Map, Keys: keys}
}

func or(s, second yamlfile.Shape) yamlfile.Shape {
	s.Or = &second
	return s
}

func need(name string, s yamlfile.Shape, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Required: true, Doc: tx(nl, en)}
}

func told(s yamlfile.Shape, about ...yamlfile.Choice) yamlfile.Shape {
	s.About = about
	return s
}

func about(name, nl, en string) yamlfile.Choice {
	return yamlfile.Choice{Name: name, Doc: tx(nl, en)}
}

func may(name string, s yamlfile.Shape, def, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Default: def, Doc: tx(nl, en)}
}

// Format is the table of lesson/1: every key, its limits and what it is for. The checker, the reference and the
// editor's schema are made from it.
func Format() yamlfile.Format { return lessonFormat() }

var lessonFormat = sync.OnceValue(func() yamlfile.Format {
	return yamlfile.Format{
		Name: "lesson", Version: 1, MaxBytes: 256 << 10,
		Root:     keyed(topKeys()...),
		Synonyms: synonyms(),
		About:    tx("een les, in stappen", "a lesson, in steps"),
		Example:  wholeExample(),
	}
})

func topKeys() []yamlfile.Key {
	return []yamlfile.Key{
		need("format", str(20), "soort en versie van het bestand: lesson/1", "kind and version of the file: lesson/1"),
		need("id", slug(), "naam van de les voor het programma; blijft altijd hetzelfde", "the lesson's name for the program; never changes"),
		need("language", oneOf("nl", "en"), "taal van alle teksten: nl of en", "language of all texts: nl or en"),
		may("revision", whole(1, 9999), "1", "verhoog dit als de betekenis verandert", "raise it when the meaning changes"),
		need("title", str(60), "naam in het menu en boven de les", "name in the menu and above the lesson"),
		need("goal", str(200), "wat je na de les weet of kunt", "what one knows or can do after the lesson"),
		may("summary", str(300), "", "korte uitleg in het menu", "short help in the menu"),
		need("track", told(
			oneOf("employee", "session", "owner"),
			about("employee", "zelfstudie, aan je eigen bureau", "self-study, at one's own desk"),
			about("session", "kennissessie met een zaal", "session with a room"),
			about("owner", "voor wie het programma leidt", "for who runs the programme"),
		), "voor wie de les is", "whom the lesson is for"),
		may("departments", departmentsShape(), "", "voor welke afdelingen de les in het menu staat; zonder deze regel voor iedereen", "which departments see the lesson in the menu; without this line everybody"),
		need("minutes", whole(3, 180), "geplande tijd in minuten", "planned time in minutes"),
		may("after", unique(list(1, 20, slug())), "", "lessen die je beter eerst doet", "lessons that are best done first"),
		may("author", str(80), "", "wie de les schreef", "who wrote the lesson"),
		may("license", str(40), "", "wat anderen ermee mogen", "what others may do with it"),
		need("steps", named("stap", "step", list(1, 40, stepShape())), "de stappen van de les", "the steps of the lesson"),
	}
}

func stepShape() yamlfile.Shape {
	s := keyed(
		need("id", slug(), "naam van de stap; uniek in de les", "the step's name; unique in the lesson"),
		need("type", told(oneOf(Types()...), aboutTypes()...), "soort stap", "type of step"),
		may("title", str(60), "", "kop boven de stap, en naam in het plan", "heading of the step, and its name in the plan"),
		may("text", str(900), "", "tekst boven de vraag", "text above the question"),
		may("minutes", whole(1, 90), "", "geplande tijd in minuten", "planned time in minutes"),
		may("notes", str(1500), "", "notities voor de begeleider; nooit op het zaalscherm", "notes for the facilitator; never on the room's screen"),
		may("departments", departmentsShape(), "", "stap alleen voor deze afdelingen; zonder deze regel voor iedereen", "step only for these departments; without this line for everybody"),
		may("variants", variantsShape(), "", "andere woorden voor een afdeling", "other wording for a department"),
		may("mode", told(
			oneOf("self", "session", "both"),
			about("self", "alleen in zelfstudie", "in self-study only"),
			about("session", "alleen met een zaal", "with a room only"),
			about("both", "allebei", "both"),
		), "both", "waar de stap te zien is", "where the step is shown"),
		may("optional", truth(), "false", "mag vervallen als de tijd kort is", "may be dropped when time is short"),
		may("when", whenShape(), "", "toon de stap alleen als dit geldt", "show the step only if this holds"),
		may("image", keyed(
			need("file", str(200), "png of jpg in de map van de les", "png or jpg in the lesson's folder"),
			need("alt", str(300), "wat er te zien is", "what there is to see"),
		), "", "plaatje bij de stap", "picture beside the step"),
		may("art", yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 1200, Check: artFits}, "", "tekening in tekst, hooguit 72 bij 16", "drawing in text, at most 72 by 16"),
		may("link", keyed(
			need("url", yamlfile.Shape{Kind: yamlfile.String, Min: 9, Max: 500, Check: httpsOnly, Pattern: "^https://[^ \\t\\n\"<>]*$"}, "adres dat met https:// begint", "address that begins with https://"),
			need("text", str(80), "tekst van de link", "text of the link"),
		), "", "link om zelf te openen", "link for the reader to open"),
	)
	s.By, s.Cases = "type", map[string][]yamlfile.Key{}
	for _, k := range kinds() {
		keys := k.keys
		if k.graded {
			keys = append(keys, gradedKeys()...)
		}
		if k.said {
			keys = append(keys, saidKeys()...)
		}
		s.Cases[string(k.name)] = keys
	}
	return s
}

func gradedKeys() []yamlfile.Key {
	return []yamlfile.Key{
		may("hint", hintShape(), "", "hulp, een tot drie keer; gratis", "help, one to three of them; free"),
		may("explanation", str(600), "", "uitleg na het antwoord", "explanation after the answer"),
		may("points", whole(0, 10), "1", "punten voor een goed antwoord", "points for a right answer"),
		may("attempts", whole(1, 3), "2", "pogingen; daarna komt het antwoord", "tries; then the answer is shown"),
		may("repeat", truth(), "true", "mag terugkomen bij opfrissen", "may come back in a refresher"),
	}
}

func saidKeys() []yamlfile.Key {
	all := append(Sections(Employee), Sections(OwnerTrack)...)
	section := oneOf(distinct(all)...)
	return []yamlfile.Key{
		may("plan", or(keyed(
			need("section", section, "deel van het plan", "section of the plan"),
			may("label", str(60), "", "kop boven het antwoord", "label of the answer"),
			may("as", oneOf("text", "list", "quote", "checkbox"), "", "hoe het in het plan komt", "how it appears in the plan"),
		), section), "", "waar het antwoord in het actieplan komt", "where the answer lands in the action plan"),
		may("share", told(
			oneOf("none", "count", "text"),
			about("none", "niets", "nothing"),
			about("count", "alleen dat er geantwoord is, zonder naam geteld", "only that there is an answer, counted without a name"),
			about("text", "ook de tekst, als de medewerker dat zelf aanvinkt", "the text too, if the employee ticks it"),
		), "none", "wat de medewerker kan delen", "what the employee can hand over"),
	}
}

func questionKey() yamlfile.Key {
	return need("question", str(200), "de vraag", "the question")
}

func hintShape() yamlfile.Shape {
	return or(list(1, 3, str(200)), str(200))
}

func departmentsShape() yamlfile.Shape { return unique(list(1, 40, slug())) }

func suggestShape() yamlfile.Shape {
	return named("voorstel", "suggestion", list(0, 6, keyed(
		need("if", str(120), "het moment: als …", "the moment: if …"),
		need("then", str(120), "wat je dan doet: dan …", "what one does then"),
	)))
}

func variantsShape() yamlfile.Shape {
	elem := keyed(
		may("title", str(60), "", "kop", "heading"),
		may("text", str(900), "", "tekst", "text"),
		may("question", str(200), "", "vraag", "question"),
		may("explanation", str(600), "", "uitleg", "explanation"),
		may("fallback", str(900), "", "voorbeeld", "example"),
		may("notes", str(1500), "", "notities", "notes"),
		may("hint", hintShape(), "", "hulp", "help"),
		may("suggest", suggestShape(), "", "voorstellen", "suggestions"),
	)
	return yamlfile.Shape{Kind: yamlfile.Table, Min: 1, Elem: &elem}
}

func whenShape() yamlfile.Shape {
	values := or(list(1, 20, yamlfile.Shape{Kind: yamlfile.Scalar}), yamlfile.Shape{Kind: yamlfile.Scalar})
	s := keyed(
		may("step", slug(), "", "id van een eerdere stap", "id of an earlier step"),
		may("is", values, "", "antwoord dat gegeven moet zijn", "answer that must have been given"),
		may("not", values, "", "antwoord dat niet gegeven mag zijn", "answer that must not have been given"),
		may("score_below", whole(1, 100), "", "alleen onder dit percentage", "only below this percentage"),
		may("score_from", whole(0, 100), "", "alleen vanaf dit percentage", "only from this percentage"),
	)
	s.Min = 1
	return s
}

func distinct(words []string) []string {
	seen := map[string]bool{}
	var out []string
	for _, w := range words {
		if !seen[w] {
			seen[w] = true
			out = append(out, w)
		}
	}
	return out
}

func httpsOnly(s string) (yamlfile.Text, bool) {
	if strings.HasPrefix(s, "https://") && !strings.ContainsAny(s, " \t\n\"<>") {
		return yamlfile.Text{}, false
	}
	return tx(`een link begint met https:// en heeft geen spaties`, `a link begins with https:// and has no spaces`), true
}
