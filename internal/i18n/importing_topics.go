package i18n

// Topic is what a file is about, and how many entries it has.
type Topic struct {
	Label  string
	Amount Amount
}

// Amount is a number of things in words.
type Amount struct{ One, ManyF string }

func importTopicsNL() map[string]Topic {
	return map[string]Topic{
		"profile":                  {"Kopregel en Info", Amount{"gelezen", "%s regels"}},
		"positions":                {"Functies", Amount{"1 functie", "%s functies"}},
		"education":                {"Opleidingen", Amount{"1 opleiding", "%s opleidingen"}},
		"skills":                   {"Vaardigheden", Amount{"1 vaardigheid", "%s vaardigheden"}},
		"endorsements":             {"Onderschrijvingen", Amount{"1 onderschrijving", "%s onderschrijvingen"}},
		"recommendations_received": {"Aanbevelingen gekregen", Amount{"1 aanbeveling", "%s aanbevelingen"}},
		"recommendations_given":    {"Aanbevelingen gegeven", Amount{"1 aanbeveling", "%s aanbevelingen"}},
		"languages":                {"Talen", Amount{"1 taal", "%s talen"}},
		"certificates":             {"Certificaten", Amount{"1 certificaat", "%s certificaten"}},
		"volunteering":             {"Vrijwilligerswerk", Amount{"1 functie", "%s functies"}},
		"projects":                 {"Projecten", Amount{"1 project", "%s projecten"}},
		"publications":             {"Publicaties", Amount{"1 publicatie", "%s publicaties"}},
		"honors":                   {"Onderscheidingen", Amount{"1 onderscheiding", "%s onderscheidingen"}},
		"connections":              {"Connecties", Amount{"1 connectie", "%s connecties"}},
		"invitations":              {"Eigen webadres", Amount{"uit 1 uitnodiging", "uit %s uitnodigingen"}},
		"company_follows":          {"Gevolgde organisaties", Amount{"1 organisatie", "%s organisaties"}},
		"rich_media":               {"Foto en banner", Amount{"1 afbeelding", "%s afbeeldingen"}},
		"shares":                   {"Eigen berichten", Amount{"1 bericht", "%s berichten"}},
		"comments":                 {"Reacties", Amount{"1 reactie", "%s reacties"}},
		"verifications":            {"Verificaties", Amount{"1 verificatie", "%s verificaties"}},
		"email_addresses":          {"E-mailadres", Amount{"1 adres", "%s adressen"}},
	}
}

func importTopicsEN() map[string]Topic {
	return map[string]Topic{
		"profile":                  {"Headline and About", Amount{"read", "%s lines"}},
		"positions":                {"Positions", Amount{"1 position", "%s positions"}},
		"education":                {"Education", Amount{"1 school", "%s schools"}},
		"skills":                   {"Skills", Amount{"1 skill", "%s skills"}},
		"endorsements":             {"Endorsements", Amount{"1 endorsement", "%s endorsements"}},
		"recommendations_received": {"Recommendations received", Amount{"1 recommendation", "%s recommendations"}},
		"recommendations_given":    {"Recommendations given", Amount{"1 recommendation", "%s recommendations"}},
		"languages":                {"Languages", Amount{"1 language", "%s languages"}},
		"certificates":             {"Certificates", Amount{"1 certificate", "%s certificates"}},
		"volunteering":             {"Volunteering", Amount{"1 role", "%s roles"}},
		"projects":                 {"Projects", Amount{"1 project", "%s projects"}},
		"publications":             {"Publications", Amount{"1 publication", "%s publications"}},
		"honors":                   {"Honours", Amount{"1 honour", "%s honours"}},
		"connections":              {"Connections", Amount{"1 connection", "%s connections"}},
		"invitations":              {"Own web address", Amount{"from 1 invitation", "from %s invitations"}},
		"company_follows":          {"Organisations followed", Amount{"1 organisation", "%s organisations"}},
		"rich_media":               {"Photo and banner", Amount{"1 picture", "%s pictures"}},
		"shares":                   {"Own posts", Amount{"1 post", "%s posts"}},
		"comments":                 {"Comments", Amount{"1 comment", "%s comments"}},
		"verifications":            {"Verifications", Amount{"1 verification", "%s verifications"}},
		"email_addresses":          {"E-mail address", Amount{"1 address", "%s addresses"}},
	}
}
