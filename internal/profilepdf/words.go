package profilepdf

import "strings"

// kind is what a heading is of.
type kind int

const (
	unknown kind = iota
	summary
	experience
	education
	contact
	topSkills
	languages
	certificates
	honors
	publications
	patents
)

// headings are the words over each part, folded. LinkedIn leaves most of those in the sidebar in English.
var headings = map[kind][]string{
	summary: {
		"summary", "about", "samenvatting", "info", "over", "resumo", "sobre", "extracto", "resumen", "acerca de", "resume",
		"infos", "zusammenfassung", "uber mich", "riepilogo", "sommario", "informazioni", "podsumowanie", "sammanfattning",
		"sammendrag", "ozet", "rezumat", "shrnuti",
	},
	experience: {
		"experience", "ervaring", "werkervaring", "experiencia", "experience professionnelle", "berufserfahrung", "erfahrung",
		"esperienza", "esperienze", "doswiadczenie", "erfarenhet", "erfaring", "deneyim", "experienta", "praxe", "zkusenosti",
	},
	education: {
		"education", "opleiding", "opleidingen", "formacao academica", "formacao", "educacion", "formacion academica", "formation",
		"ausbildung", "formazione", "wyksztalcenie", "utbildning", "uddannelse", "utdanning", "egitim", "educatie", "studii", "vzdelani",
	},
	contact: {
		"contact", "contactgegevens", "contato", "contactar", "contacto", "coordonnees", "kontakt", "contatti", "kontaktuppgifter",
		"iletisim", "iletisim bilgileri", "contactati", "yhteystiedot",
	},
	topSkills: {
		"top skills", "belangrijkste vaardigheden", "topvaardigheden", "principais competencias", "aptitudes principales",
		"principales aptitudes", "principales competences", "top kenntnisse", "competenze principali", "framsta kompetenser",
		"najwazniejsze umiejetnosci", "mest repræsenterede", "viktigste ferdigheter", "en onemli yetenekler",
	},
	languages:    {"languages", "talen", "idiomas", "langues", "sprachen", "lingue", "jezyki", "sprak", "sprog"},
	certificates: {"certifications", "licenses certifications", "certificaten", "certificeringen", "certificacoes", "certificaciones", "zertifikate", "certificazioni"},
	honors:       {"honors awards", "onderscheidingen en prijzen", "reconocimientos y premios", "reconhecimentos e premios", "distinctions", "auszeichnungen"},
	publications: {"publications", "publicaties", "publicacoes", "publicaciones", "veroffentlichungen", "pubblicazioni"},
	patents:      {"patents", "patenten", "octrooien", "patentes", "brevets", "patente", "brevetti"},
}

// kindOf is what a heading is of, when it has known words, among these kinds.
func kindOf(heading string, among ...kind) kind {
	heading = folded(heading)
	for _, k := range among {
		for _, word := range headings[k] {
			if word == heading {
				return k
			}
		}
	}
	return unknown
}

// printers are programs that make a PDF of any page, as they call themselves.
var printers = []string{"skia", "quartz", "chrom", "mozilla", "firefox", "cairo", "safari", "webkit", "print to pdf", "qt "}

func printed(maker string) bool {
	maker = strings.ToLower(maker)
	for _, p := range printers {
		if strings.Contains(maker, p) {
			return true
		}
	}
	return false
}
