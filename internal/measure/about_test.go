package measure_test

import (
	"strings"
	"testing"

	"ambassadeur/internal/measure"
	"ambassadeur/profile"
)

// About is in the first person when somebody speaks of himself, in six languages.
func TestFirstPerson(t *testing.T) {
	for text, want := range map[string]bool{
		// Dutch
		"Supermarkten bellen mij als de koeling uitvalt.":                             true,
		"Ik plan veertien monteurs en leg uit wat er stuk is.":                        true,
		"Over tien jaar maken wij zonder gas. Dat lukt alleen als ik het uitleg.":     true,
		"Mijn ploeg zorgt dat groente koud blijft tussen schip en winkel.":            true,
		"Van schip naar winkel: m'n ploeg houdt het koud.":                            true,
		"Vraag het me gerust, op het werk of via dit profiel.":                        true,
		"VAN SCHIP NAAR WINKEL: IK HOUD HET KOUD":                                     true,
		"Gedreven professional met passie voor mensen en resultaat.":                  false,
		"Mr. De Wit adviseert en procedeert op het gebied van het huurrecht.":         false,
		"Wij zijn een bedrijf dat al sinds 1950 koelingen maakt voor supermarkten.":   false,
		"Aansturen van het magazijn.":                                                 false,
		"Je krijgt bij ons de ruimte. Je werkt in een team en je leert elke dag bij.": false, // je is Dutch here
		"We helpen elkaar en ze houden rekening met mekaar, in de regio ME.":          false,
		"De kustmijnen zijn gesloten, en Vikmijn is een plaats in het noorden.":       false,
		// English
		"I keep factories running while we change things underneath.":                  true,
		"I'm the one who answers the phone at night.":                                  true,
		"I’ve planned the work of fourteen engineers.":                                 true,
		"My crew keeps fresh vegetables cold between ship and shop.":                   true,
		"Supermarkets ring me when the cooling fails.":                                 true,
		"what do i do? i help shops with the things that are broken.":                  true,
		"Driven professional with a passion for people and results.":                   false,
		"Ms White advises and litigates in tenancy law.":                               false,
		"We are a company that has made refrigerators since 1950.":                     false,
		"Responsible for the phase I trials and the type I certification of devices.":  false,
		"Responsible for the launch of products in the ME and APAC regions.":           false,
		"In charge of the archive of World War I and of the Second World War.":         false,
		"A good example of a service, i.e. the one that is used by all of the teams.":  false,
		"He works with the team in Myanmar and with the miners of the old coal mine.":  false,
		"With him the customers of the firm are in good hands. He has the experience.": false,
		"Managing the warehouse.":                                                      false,
		// German
		"Ich plane den Einsatz von vierzehn Monteuren.":                        true,
		"Mein Team hält das Gemüse auf dem Weg zum Laden kalt.":                true,
		"Wenn die Kühlung ausfällt, rufen die Märkte bei mir an.":              true,
		"Wir sind ein Unternehmen, das seit 1950 Kühlungen für Märkte baut.":   false,
		"Frau Weiß berät und vertritt Vermieter auf dem Gebiet des Mietrechts": false,
		// French
		"J'aide les magasins quand la climatisation est en panne.":                    true,
		"J’organise le travail des techniciens dans la région.":                       true,
		"Je réponds aux questions des magasins.":                                      true,
		"Mon équipe garde les légumes au frais entre le port et le magasin.":          true,
		"Notre entreprise fabrique des réfrigérateurs pour les magasins depuis 1950.": false,
		"Elle conseille les bailleurs et plaide dans les affaires de location.":       false,
		// Spanish: the pronoun is left out
		"Ayudo a las tiendas cuando se para la refrigeración.":                    true,
		"Trabajo con los técnicos de la región.":                                  true,
		"Desde 2010 soy la persona que responde a las preguntas de las tiendas.":  true,
		"Mi equipo mantiene frías las verduras entre el puerto y la tienda.":      true,
		"Una empresa que fabrica y repara. El trabajo es de todos los técnicos.":  false,
		"Trabajo en equipo y atención a los clientes de la región.":               false,
		"Especialista en el desarrollo de los productos con un equipo de trabajo": false,
		// Portuguese
		"Ajudo as lojas quando a refrigeração para.":                            true,
		"Trabalho com os técnicos da região e sou responsável pela planta.":     true,
		"Minha equipe mantém os legumes frios entre o porto e a loja.":          true,
		"Uma empresa que fabrica e repara. O trabalho é de todos os técnicos.":  false,
		"A empresa é uma das maiores do setor e tem uma equipe muito dedicada.": false,
		// two languages
		"Ik plan de monteurs en ik leg het uit. / We are the firm that keeps the shops of the country cold.": true,
	} {
		got := measure.About(text)
		if !got.Known {
			t.Errorf("the language of %q is not known", text)
		}
		if got.FirstPerson != want {
			t.Errorf("first person of %q is %v", text, got.FirstPerson)
		}
	}
}

// Of a text in another language, or in none, nothing is said of its person.
func TestUnknownLanguage(t *testing.T) {
	for _, text := range []string{
		"", "   ", "🚀", "2600", "Java, Python, Go, Kubernetes", "Excel • Word • SAP",
		"Aiuto i negozi quando il freddo non funziona. Sono il responsabile della manutenzione e con il mio gruppo lavoro in una città.",
		"Jeg hjælper butikker, når kølingen ikke virker. Det er mit arbejde at planlægge og at forklare, og jeg er glad for det.",
		"Jag hjälper butiker när kylan inte fungerar. Det är mitt arbete att planera och att förklara för dem som är där.",
		"Pomagam sklepom, kiedy chłodzenie nie działa. Planuję pracę techników i wyjaśniam, co się zepsuło.",
		"Я помогаю магазинам, когда ломается холодильник.",
		"私は店を助けます。",
		strings.Repeat("x", 5000), strings.Repeat("ф ", 5000),
	} {
		if got := measure.About(text); got.Known || got.FirstPerson {
			t.Errorf("of %.60q is said that its language is known %v, its first person %v", text, got.Known, got.FirstPerson)
		}
	}
}

// A way to get in touch, or something to do, counts as contact.
func TestContact(t *testing.T) {
	for _, text := range []string{
		// addresses and numbers
		"Mail: jan.jansen@voorbeeld.nl", "✉ j_smit+werk@mail.example.co.uk.", "(jan@voorbeeld.nl)", "mailto:jan@voorbeeld.nl",
		"Meer op https://voorbeeld.nl/koeling", "www.voorbeeld.nl", "Afspraken: calendly.com/jan-jansen", "Zie voorbeeld.nl", "Website: voorbeeld.nl",
		"06 12345678", "06-12 34 56 78", "+31 6 12 34 56 78", "+31 (0)20 123 45 67", "020-1234567", "0470 12 34 56", "+44 20 7946 0958",
		"010 - 123 45 67", "06 - 1234 5678", "02/123 45 67", "030 / 1234567", "Tel. 555 0123", "📞 555-01234", "Bel 1234567",
		// Dutch
		"Iets vragen over koeltechniek? Stuur me een bericht.", "Stuur gerust een berichtje!", "Zelf zo'n klus? Stuur een bericht.",
		"Neem contact op.", "Neem gerust even contact met mij op", "Wil je meer weten? Dan mag je contact met me opnemen.",
		"Bel of schrijf me, ook zonder cv.", "Ben je van de pers, bel dan onze woordvoerder.", "Zelf een vraag? Mail ons kantoor.",
		"Wil je een kijkje? Vraag het me.", "Wil je de bedrijfsschool zien? Schrijf me.", "Een afspraak maken? Dat kan via ons algemene adres.",
		"Over leesbaar rapporteren wissel ik graag ervaringen uit.", "Tips voor een goede locatie ruil ik graag.", "Daarover praat ik graag op meetups.",
		"Connecten?", "Connect gerust!", "Laten we eens sparren.", "Kom eens langs.", "Laat het me weten", "Zin in een kop koffie?",
		"Volg me voor meer", "Je bereikt me via de receptie; bereikbaar via LinkedIn", "E-mail me gerust", "Bezoek onze website", "Plan een gesprek in",
		"Ik sta altijd open voor een gesprek.", "Ik denk graag met je mee.", "Aarzel niet.", "Meer weten?", "Heb je een idee? Ik hoor het graag.", "Ik kom graag in contact.",
		// English
		"Want to ask about refrigeration? Send me a message.", "Drop me a line", "drop us a note", "Message me.", "DM me", "Ideas? Message me.",
		"Let's talk", "Let’s connect!", "Please reach out.", "Reach out to me any time", "Get in touch", "Feel free to contact me", "Happy to chat",
		"I like to compare notes on readable reporting.", "I gladly swap tips on good venues.", "From the press? Please ring our spokesperson.",
		"To make an appointment, please use our general address.", "Want to see our school? Write to me.", "A question of your own? E-mail our firm.",
		"Curious what a cold store is like? Ask me.", "Ring or write to me, no CV needed.", "Connect with me here", "Follow me", "Book a call",
		"You can reach me at the front desk", "Looking forward to hearing from you", "Questions?", "Don't hesitate", "Visit our website", "Find me on Mastodon", "I welcome messages from students.", "My inbox is always open.",
		// German, French, Spanish, Portuguese
		"Schreib mir gerne eine Nachricht.", "Schreiben Sie mir!", "Kontaktieren Sie mich.", "Rufen Sie mich gerne an", "Melde dich gern", "Ich freue mich auf Ihre Nachricht.",
		"Lass uns sprechen", "Gerne dürfen Sie mich anschreiben.", "Nimm gern Kontakt auf",
		"N'hésitez pas à me contacter.", "Contactez-moi", "Écrivez-moi !", "Envoyez-moi un message", "Parlons-en", "Je suis à votre disposition.",
		"Escríbeme", "Contáctame sin compromiso", "Envíame un mensaje", "¿Hablamos?", "Hablemos.", "No dudes en preguntar", "Conecta conmigo",
		"Envie uma mensagem", "Me mande uma mensagem", "Entre em contato", "Fale comigo", "Vamos conversar?", "Fico à disposição", "Contacte-me",
	} {
		if !measure.About(text).Contact {
			t.Errorf("%q has no contact", text)
		}
	}
}

// Words and numbers of another kind are no contact.
func TestNoContact(t *testing.T) {
	for _, text := range []string{
		"", "Supermarkten bellen mij als de koeling uitvalt.", "Supermarkets ring me when the cooling fails.", "Customers call me the fixer.",
		"Ik neem contact op met klanten en leveranciers.", "I get in touch with customers every week.", "We reach out to schools.",
		"Ik bel klanten en mail leveranciers.", "De bel gaat om vijf uur.", "Ik stuur twaalf monteurs aan.", "Ik schrijf me elke avond suf.",
		"I connect people and technology.", "I send customers a message when we are late.", "He follows me around.", "Contact centre manager.",
		"Beheer van contacten en berichten.", "Eerste aanspreekpunt voor leveranciers.", "Ik ben de verbinder tussen kantoor en werkplaats.",
		"Werkte voor bol.com en Booking.com.", "Node.js, ASP.NET en socket.io", "Ontwikkelt met Vue.js en .NET", "Klaar.Volgende", "b.v. en d.w.z.", "@Lindeman", "Follow @",
		"Van 2010-2015 en 01-02-2020 tot 03-04-2021.", "01-2019/05-2021", "01/2019-05/2021", "01/02/2020 - 03/04/2021", "01 - 2019 - 05 - 2021", "Omzet 250.000.000 euro", "KvK 0123456789", "ISBN 0-306-40615-2", "1234567890", "0 tot 10", "+10 %",
		"Sinds 2010: 0,5 % uitval bij 1000 klanten.", "Versie 10.0.19045", "24/7", "n/a en/of", "en/of", "Windows/Linux", "TCP/IP", "km/u", "Excel 2019/2021",
		"Gedreven professional met passie voor mensen en resultaat.", "Mr. De Wit adviseert en procedeert op het gebied van het huurrecht.",
		"Wir senden Kunden eine Nachricht.", "Nous contactons les clients.", "Contactamos con clientes.", "A empresa envia mensagens.",
	} {
		if measure.About(text).Contact {
			t.Errorf("%q has contact", text)
		}
	}
}

// What the checklist gives as a good About is measured as one, and what it gives as a poor one is not.
func TestExamplesOfTheChecklist(t *testing.T) {
	for _, language := range []string{"nl", "en"} {
		g, err := profile.Load(language)
		if err != nil {
			t.Fatal(err)
		}
		for _, department := range append(profile.Departments(), "") {
			about, _ := g.For(department).Criterion("about")
			if about.Example == nil {
				continue
			}
			if got := measure.About(about.Example.After); !got.Known || !got.FirstPerson || !got.Contact {
				t.Errorf("%s %s: %+v of %q", language, department, got, about.Example.After)
			}
			if got := measure.About(about.Example.Before); got.Contact {
				t.Errorf("%s %s: %+v of %q", language, department, got, about.Example.Before)
			}
			headline, _ := g.For(department).Criterion("headline")
			if got := measure.Headline(headline.Example.After, nil); got.Default || len(got.Buzzwords) > 0 || got.Length < 40 {
				t.Errorf("%s %s: %+v of %q", language, department, got, headline.Example.After)
			}
		}
	}
}

// A text is as long as its characters are.
func TestLengths(t *testing.T) {
	for text, want := range map[string]int{"": 0, " \n ": 0, "één": 3, " a\n\nb ": 4, strings.Repeat("é", 2600): 2600} {
		if got := measure.About(text).Length; got != want {
			t.Errorf("About is %d long, want %d: %.20q", got, want, text)
		}
		if got := measure.Description(text); got.Length != want || got.Described != (want > 0) {
			t.Errorf("the description is %+v, want %d: %.20q", got, want, text)
		}
	}
}
