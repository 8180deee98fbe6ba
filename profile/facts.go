package profile

import (
	"slices"

	"ambassadeur/internal/yamlfile"
)

// FactInfo is one fact that rules can be about.
type FactInfo struct {
	ID   string
	Bool bool // true or false; else a number, 0 or more
	Doc  yamlfile.Text
}

// Facts lists every fact that there is. Importers may fill in no others, rules may name no others.
func Facts() []FactInfo {
	yes := func(id, nl, en string) FactInfo { return FactInfo{id, true, tx(nl, en)} }
	count := func(id, nl, en string) FactInfo { return FactInfo{id, false, tx(nl, en)} }
	return []FactInfo{
		yes("photo.present", "er is een profielfoto", "there is a profile photo"),
		count("photo.years", "hele jaren sinds de foto is geplaatst", "full years since the photo was uploaded"),
		yes("banner.present", "er is een eigen achtergrondbanner", "there is a background banner of one's own"),
		yes("name.clean", "de naam is zonder emoji en symbolen", "the name has no emoji or symbols"),
		count("headline.length", "tekens in de kopregel", "characters in the headline"),
		yes("headline.default", "de kopregel is alleen functie en werkgever", "the headline is just job title and employer"),
		count("headline.buzzwords", "holle woorden in de kopregel", "buzzwords in the headline"),
		yes("url.custom", "het profiel heeft een eigen webadres", "the profile has a web address of its own"),
		yes("location.present", "de plaats is ingevuld", "the location is filled in"),
		yes("industry.present", "de branche is ingevuld", "the industry is filled in"),
		yes("position.current", "er is een huidige functie", "there is a current position"),
		yes("position.described", "de huidige functie heeft een beschrijving", "the current position has a description"),
		count("position.length", "tekens in de beschrijving van de huidige functie", "characters in the current position's description"),
		count("positions.count", "functies", "positions"),
		count("positions.described", "functies met een beschrijving", "positions with a description"),
		count("about.length", "tekens in Info", "characters in About"),
		yes("about.first_person", "Info is in de ik-vorm", "About is in the first person"),
		yes("about.contact", "Info zegt hoe men contact opneemt of wat men kan doen", "About says how to get in touch or what to do"),
		count("education.count", "opleidingen", "schools"),
		count("skills.count", "vaardigheden", "skills"),
		count("endorsements.received", "gekregen onderschrijvingen", "endorsements received"),
		count("recommendations.received", "zichtbare aanbevelingen van anderen", "visible recommendations from others"),
		count("recommendations.given", "aanbevelingen aan anderen", "recommendations given to others"),
		count("certificates.count", "certificaten", "certificates"),
		count("languages.count", "talen die iemand spreekt", "languages that somebody speaks"),
		count("profile.languages", "talen waarin het profiel er is", "languages that the profile is there in"),
		count("volunteering.count", "vrijwilligersfuncties", "volunteer roles"),
		count("connections.count", "connecties", "connections"),
		yes("company.followed", "de pagina van de organisatie wordt gevolgd", "the organisation's Page is followed"),
		count("websites.count", "websites bij de contactgegevens", "websites in the contact details"),
		count("activity.posts30", "eigen berichten in de laatste 30 dagen", "own posts in the last 30 days"),
		count("activity.comments30", "reacties in de laatste 30 dagen", "comments in the last 30 days"),
		count("activity.posts90", "eigen berichten in de laatste 90 dagen", "own posts in the last 90 days"),
		count("activity.comments90", "reacties in de laatste 90 dagen", "comments in the last 90 days"),
		yes("verification.workplace", "de werkplek is geverifieerd", "the workplace is verified"),
	}
}

func fact(id string) (FactInfo, bool) {
	all := Facts()
	i := slices.IndexFunc(all, func(f FactInfo) bool { return f.ID == id })
	if i < 0 {
		return FactInfo{}, false
	}
	return all[i], true
}
