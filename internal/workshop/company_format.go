package workshop

import (
	"regexp"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// File is the name of the file that makes a folder a company's.
const File = "workshop.yaml"

// CompanyFormat is the table of workshop/1: what a company says of itself, in the file workshop.yaml of its folder.
func CompanyFormat() yamlfile.Format {
	return yamlfile.Format{
		Name: "workshop", Version: 1, MaxBytes: 256 << 10, Root: keyed(companyKeys()...),
		Synonyms: map[string]string{
			"formaat": "format", "taal": "language", "naam": "name", "organisatie": "name", "organisation": "name", "bedrijf": "name", "company": "name",
			"talen": "languages", "kleur": "accent", "color": "accent", "colour": "accent", "afdelingen": "departments", "afdeling": "departments",
			"contact": "contacts", "contacten": "contacts", "contactpersonen": "contacts", "communicatie": "communication", "voorlopers": "forerunners", "voorloper": "forerunners",
			"beleid": "policy", "richtlijn": "policy", "richtlijnen": "guidelines", "tekst": "text", "link": "url", "adres": "url",
			"leerlijnen": "tracks", "leerlijn": "track", "routes": "tracks", "route": "track", "lessen": "lessons", "les": "lessons",
			"beloning": "reward", "prijs": "prize", "criterium": "criteria", "periode": "period", "van": "from", "tot": "to", "jurering": "by", "door": "by",
			"ondernemingsraad": "works_council", "or": "works_council",
		},
	}
}

func companyKeys() []yamlfile.Key {
	return []yamlfile.Key{
		need("format", yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 20}, "soort bestand en versie: workshop/1", "kind of file and version: workshop/1"),
		need("language", oneOf("nl", "en"), "taal van de teksten in dit bestand", "language of the texts in this file"),
		need("name", text(60), "naam van je organisatie; komt in de plaats van {organisation}", "your organisation's name; takes the place of {organisation}"),
		may("languages", unique(list(2, oneOf("nl", "en"))), "", "talen waarin elke eigen les er moet zijn", "languages that every lesson of your own should come in"),
		may("accent", yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: 20, Check: colour}, "", "kleur van je huisstijl; wordt aangepast tot ze leesbaar is", "your house colour; adjusted until it is readable"),
		may("departments", table(text(40)), "", "eigen afdelingen, of een andere naam voor een ingebouwde", "departments of your own, or another name for a built-in one"),
		may("contacts", contactsShape(), "", "bij wie collega's terechtkunnen", "whom colleagues can turn to"),
		may("policy", policyShape(), "", "jullie richtlijn; komt in de plaats van {policy}", "your guideline; takes the place of {policy}"),
		may("tracks", named("leerlijn", "track", list(3, keyed(
			need("track", oneOf("employee", "session", "owner"), "zelfstudie, kennissessie of programma-eigenaar", "self-study, session or programme owner"),
			need("lessons", unique(list(60, slug())), "id's van lessen in deze volgorde, eigen en meegeleverde", "ids of lessons in this order, your own and shipped ones"),
		))), "", "welke lessen, in welke volgorde; een leerlijn die je weglaat blijft zoals meegeleverd", "which lessons, in which order; a track that you leave out stays as shipped"),
		may("guidelines", unique(list(10, text(200))), "", "bestanden met eigen criteria, over de meegeleverde richtlijnen heen", "files with criteria of your own, laid over the shipped guidelines"),
		may("reward", rewardShape(), "", "spelregels voor een prijs; zonder regels is er geen prijs", "rules of a prize; without rules there is none"),
	}
}

func contactsShape() yamlfile.Shape {
	return keyed(
		may("webcare", text(120), "", "wie reacties beantwoordt; komt in de plaats van {webcare}", "who answers replies; takes the place of {webcare}"),
		may("privacy", text(120), "", "wie over privacy gaat; komt in de plaats van {privacy}", "who is in charge of privacy; takes the place of {privacy}"),
		may("communication", text(120), "", "de afdeling communicatie; komt in de plaats van {communication}", "the communications department; takes the place of {communication}"),
		may("forerunners", table(text(120)), "", "per afdeling de voorloper; komt in de plaats van {forerunner}", "the forerunner of each department; takes the place of {forerunner}"),
	)
}

func policyShape() yamlfile.Shape {
	s := keyed(
		need("text", text(120), "hoe je de richtlijn noemt, midden in een zin", "what you call the guideline, inside a sentence"),
		may("url", yamlfile.Shape{Kind: yamlfile.String, Min: 9, Max: 500, Check: httpsOnly}, "", "adres dat met https:// begint", "address that begins with https://"),
	)
	short := text(120)
	s.Or = &short
	return s
}

func rewardShape() yamlfile.Shape {
	day := yamlfile.Shape{Kind: yamlfile.Date}
	return keyed(
		need("prize", text(120), "wat er te winnen is; klein en voor de aardigheid", "what there is to win; small and for fun"),
		may("by", oneOf("jury", "draw", "team"), "jury", "jury met nominaties, loting, of de afdeling met de meeste vooruitgang", "jury with nominations, draw, or the department that gained most"),
		need("criteria", list(6, text(120)), "waar op gelet wordt; nooit het aantal berichten of volgers", "what counts; never the number of posts or followers"),
		need("period", keyed(need("from", day, "eerste dag", "first day"), need("to", day, "laatste dag", "last day")), "wanneer", "when"),
		need("jury", list(10, text(80)), "wie beslist, of wie toeziet op de loting", "who decides, or who watches over the draw"),
		need("contact", text(120), "bij wie je terechtkunt met vragen en bezwaren", "whom to turn to with questions and objections"),
		may("works_council", text(120), "", "wat er met de ondernemingsraad is besproken, en wanneer", "what was discussed with the works council, and when"),
	)
}

var hexColour = regexp.MustCompile(`^#[0-9a-fA-F]{6}$`)

func colour(s string) (yamlfile.Text, bool) {
	return tx(`een kleur is een # met zes cijfers of letters a tot f, tussen aanhalingstekens. Schrijf: accent: "#0a66c2"`, `a colour is a # with six digits or letters a to f, in quotes. Write: accent: "#0a66c2"`), !hexColour.MatchString(s)
}

func httpsOnly(s string) (yamlfile.Text, bool) {
	return tx("een adres begint met https:// en heeft geen spaties", "an address begins with https:// and has no spaces"),
		!strings.HasPrefix(s, "https://") || strings.ContainsAny(s, " \t\n\"<>")
}

// counted are words that make a prize a contest for the most posts: spam, and a ranking of people.
var counted = regexp.MustCompile(`(?i)\b(aantal|meeste|most|number of)\b.{0,20}\b(berichten|posts?|volgers|followers|likes|connecties|connections|reacties|comments)\b`)
