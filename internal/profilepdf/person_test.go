package profilepdf_test

import (
	"fmt"

	"ambassadeur/internal/member"
)

// person is somebody invented with this many roles, several of them under one company, and texts with the letters of
// a language.
func person(lang string, roles int) member.Member {
	about, work := texts(lang)
	m := member.Member{
		Name:     member.Of("Zoë Zonneveld", from),
		Headline: member.Of("Marktkoopvrouw bij Kraam & Co | praat over appels", from),
		About:    member.Of(about, from),
		Location: member.Of("Lutjebroek, Noord-Holland, Nederland", from),
		URL:      member.Of("https://www.linkedin.com/in/zoe-zonneveld-1a2b3c45", from),
		Email:    member.Of("zoe.van.de.markt.zonneveld@kraamenco.example", from),
		Websites: member.Of([]string{"http://zonneveld.example/over-mij", "https://markt.example/kramen"}, from),
		Education: member.Of([]member.School{
			{Name: "Hogeschool voor de Markt, faculteit der losse waren en verpakte waren", Degree: "Bachelor of Commerce - BCom, Appels en peren", Start: "2005", End: "2009"},
			{Name: "Lyceum zonder diploma"},
			{Name: "Volksuniversiteit", Degree: "Cursus met een lange naam over het stapelen van fruit in kisten en op karren, Fruit", Start: "2003-09", End: "2004-06"},
			{Name: "Schippersschool", End: "2001"},
		}, from),
		TopSkills: member.Of([]string{"Onderhandelen", "Fruit", "Klanten die terugkomen en dat ook doorvertellen"}, from),
		Languages: member.Of([]member.Language{
			{Name: "Nederlands", Level: "Native or Bilingual"}, {Name: "Português", Level: "Limited Working"}, {Name: "Fries"},
		}, from),
		Certificates: member.Of([]member.Certificate{{Name: "Vakbekwaamheid ambulante handel (VAH) voor gevorderden"}, {Name: "Weegschalen"}}, from),
		Honors:       member.Of([]member.Honor{{Name: "Kraam van het jaar 2024"}}, from),
		Publications: member.Of([]member.Publication{{Name: "Appels vergelijken met peren: een aanpak in zeven stappen"}, {Name: "Peren"}}, from),
	}
	for i := range roles {
		year := 2025 - i
		p := member.Position{
			Title:   fmt.Sprintf("Verkoper %d", i),
			Company: fmt.Sprintf("Kraam & Co %d", i/3),
			Start:   fmt.Sprintf("%d-%02d", year-1, 1+i%12),
			End:     fmt.Sprintf("%d-%02d", year, 1+(i*5)%12),
		}
		if i == 0 {
			p.End, p.Current = "", true
			p.Title = "Hoofd van de afdeling appels, peren en ander fruit dat rolt, ook in de regen"
		}
		if i%2 == 0 {
			p.Location = "Groot-Amsterdam en omgeving"
		}
		if i%4 != 3 {
			p.Description = work
		}
		m.Positions.Value = append(m.Positions.Value, p)
	}
	m.Positions.Source = from
	return m
}

func texts(lang string) (about, work string) {
	switch lang {
	case "nl":
		return "Ik help winkeliers aan klanten die terugkomen. Al twintig jaar sta ik op de markt, en ik leer nog elke dag van wie er langsloopt.\n\n" +
				"Waar ik blij van word:\n• een rij voor de kraam\n• iemand die zegt: ‘lekkerste appels van Lutjebroek’\n\nBel me gerust. Reünies, cafés en financiële vragen: graag.",
			"Verantwoordelijk voor de inkoop, de verkoop en alles wat daartussen van de kar valt, ook ’s ochtends vroeg.\n\nResultaat: 40% meer vaste klanten in één jaar."
	case "pt":
		return "Ajudo lojas a conquistar clientes que voltam sempre, porque a feira é a minha casa há mais de vinte anos e ainda aprendo todos os dias.\n\nFale comigo: a conversa é grátis.\nA maçã, não.",
			"Responsável pelas compras, pelas vendas e por tudo o que cai da carroça no meio do caminho, também de manhã cedo.\n\n- Mais clientes\n- Menos maçãs no chão"
	case "es":
		return "Ayudo a las tiendas a conseguir clientes que vuelven. Llevo más de veinte años en el mercado y todavía aprendo algo nuevo cada mañana.\n\n¿Hablamos? Escríbeme.",
			"Responsable de las compras, las ventas y todo lo que se cae del carro entre medias, también muy temprano por la mañana.\n\nLogro: un 40 % más de clientes en un año."
	case "fr":
		return "J’aide les commerçants à trouver des clients qui reviennent. Vingt ans de marché, et j’apprends encore chaque jour de ceux qui passent.\n\nŒuvrer ensemble ?\nÉcrivez-moi.",
			"Responsable des achats, des ventes et de tout ce qui tombe de la charrette entre les deux, même très tôt le matin.\n\nRésultat : 40 % de clients fidèles en plus."
	case "de":
		return "Ich helfe Händlern, Kunden zu gewinnen, die wiederkommen. Seit zwanzig Jahren stehe ich auf dem Markt und lerne noch jeden Tag dazu.\n\nSchreiben Sie mir: Grüße aus der Straße der Äpfel.",
			"Verantwortlich für Einkauf, Verkauf und alles, was dazwischen vom Wagen fällt, auch sehr früh am Morgen und bei Regen.\n\nErgebnis: 40 % mehr Stammkunden in einem Jahr."
	}
	return "I help shops to win customers who come back. After twenty years on the market I still learn from everybody who walks past, even in the rain.\n\n" +
			"What I do:\n- count apples\n- talk about apples\n\nSay hello 👋🏽 and I’ll say hello back.",
		"Responsible for buying, selling and everything that falls off the cart in between, also very early in the morning.\n\nResult: 40% more regulars in a year."
}
