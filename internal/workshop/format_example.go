package workshop

import "ambassadeur/internal/yamlfile"

// companyExample is a whole workshop.yaml that shows every key.
func companyExample() yamlfile.Text {
	return tx(`format: workshop/1
language: nl
name: "Bakker & Zn"
languages: [nl, en]
accent: "#0a66c2"
departments:
  zorg: "Zorg en welzijn"
contacts:
  webcare: "Team Webcare (webcare@bakker.example)"
  privacy: "Sanne (privacy@bakker.example)"
  communication: "Communicatie, toestel 210"
  forerunners:
    zorg: "Marja"
policy:
  text: "de richtlijn op intranet"
  url: "https://intranet.bakker.example/social"
tracks:
  - track: employee
    lessons: [your-network, profile-now]
guidelines: [onze-richtlijn.yaml]
reward:
  prize: "Een lunch met het team"
  by: draw
  criteria:
    - "Nuttig voor de lezer"
  period:
    from: 2026-12-01
    to: 2027-02-28
  jury:
    - "Karim van beheer"
  contact: "Sanne (hr@bakker.example)"
  works_council: "Besproken op 12 november 2026; akkoord"
`, `format: workshop/1
language: en
name: "Baker & Sons"
languages: [nl, en]
accent: "#0a66c2"
departments:
  care: "Care and welfare"
contacts:
  webcare: "The webcare team (webcare@baker.example)"
  privacy: "Sanne (privacy@baker.example)"
  communication: "Communications, ext. 210"
  forerunners:
    care: "Marja"
policy:
  text: "the guideline on the intranet"
  url: "https://intranet.baker.example/social"
tracks:
  - track: employee
    lessons: [your-network, profile-now]
guidelines: [our-guideline.yaml]
reward:
  prize: "A lunch with the team"
  by: draw
  criteria:
    - "Useful to the reader"
  period:
    from: 2026-12-01
    to: 2027-02-28
  jury:
    - "Karim of systems"
  contact: "Sanne (hr@baker.example)"
  works_council: "Discussed on 12 November 2026; agreed"
`)
}

// casesExample is a whole file of cases that shows every key.
func casesExample() yamlfile.Text {
	return tx(`format: examples/1
language: nl
examples:
  - id: stagiair-via-bericht
    departments: [operations]
    kind: vacancy
    title: "Een stagiair door een foto van een draaibank"
    story: "Marja plaatste een foto van haar lege draaibank en schreef wat zij als leerling het moeilijkst vond. Een docent vroeg of zijn klas mocht komen kijken."
    result: "Eén stagiair, en een klas op bezoek."
    success: true
    consent: "Marja, 12 oktober 2026"
`, `format: examples/1
language: en
examples:
  - id: trainee-through-a-post
    departments: [operations]
    kind: vacancy
    title: "A trainee through a photo of a lathe"
    story: "Marja posted a photo of her empty lathe, and wrote what she found hardest as an apprentice. A teacher asked whether his class could come and look."
    result: "One trainee, and a class that came to visit."
    success: true
    consent: "Marja, 12 October 2026"
`)
}
