// Package exporttest makes data exports as LinkedIn gives them, of people who do not exist. It is for tests: each era
// has the files, columns, dates and encodings that were seen in archives of that time.
package exporttest

import (
	"time"

	"ambassadeur/internal/member"
)

// Person is a member with all that an export can hold. What does not count is in there as well, under Noise.
type Person struct {
	At                             time.Time // when the export was made
	First, Last, Slug, Email       string
	Headline, About                string // About has line breaks, which exports do not keep
	Industry, Location, Country    string
	Websites                       []string
	Positions                      []member.Position
	Schools                        []member.School
	Skills                         []member.Skill // with endorsements that were accepted
	Received                       []member.Recommendation
	Given                          int
	Languages                      []member.Language
	Certificates                   []member.Certificate
	Volunteering                   []member.Volunteer
	Projects                       []member.Project
	Publications                   []member.Publication
	Honors                         []member.Honor
	Connections, Nameless          int // Nameless are the ones of them who left
	Outgoing, Incoming             int // invitations
	Follows                        []string
	Photo, Banner                  time.Time
	Shares, Comments               []time.Time
	Workplace                      string // verified; empty when it is not
	HiddenReceived, PendingSkills  int    // noise: recommendations that are hidden, endorsements that wait
	PassportOnly, SpareEmail, Junk bool   // noise: a verification by passport, a second address, files of the system
}

// Sample is a member with something in every table, and with texts that are hard on a reader of tables.
func Sample() Person {
	at := time.Date(2026, 11, 12, 9, 41, 30, 0, time.UTC)
	ago := func(days ...int) []time.Time {
		var all []time.Time
		for _, d := range days {
			all = append(all, at.Add(-time.Duration(d)*24*time.Hour-90*time.Minute))
		}
		return all
	}
	return Person{
		At: at, First: "Noor", Last: "Voorbeeld-d’Esté", Slug: "noor-voorbeeld", Email: "noor@voorbeeld.example",
		Headline: `Ik help "kleine" winkels, cafés & musea ’s avonds open te zijn 🚀`,
		About:    "Ik ben Noor, en ik houd van winkels.\n\n• Winkels, musea; cafés\n• \"Alles\" wat open is\n\nStuur me een bericht: noor@voorbeeld.example",
		Industry: "Retail", Location: "Zwolle, Overijssel, Nederland", Country: "nl",
		Websites: []string{"https://voorbeeld.example/over,mij?a=1&b=2", "https://blog.voorbeeld.example"},
		Positions: []member.Position{
			{Title: "Adviseur Winkels & Cafés", Company: "Stichting Openlucht B.V.", Location: "Zwolle", Description: "Ik adviseer winkels.\nOok \"grote\", en kleine.", Start: "2021-03", Current: true},
			{Title: "Bestuurslid", Company: "Buurtvereniging De Vijver", Start: "2019", Current: true},
			{Title: "Marketingmedewerker", Company: "Molen & Zonen", Location: "Kampen", Description: "Kleine campagnes.", Start: "2016-09", End: "2021-02"},
			{Title: "Stagiaire", Company: "Gemeente Nergenshuizen", Start: "2015", End: "2016"},
		},
		Schools: []member.School{
			{Name: "Hogeschool Nergens", Degree: "BSc, Communicatie", Notes: "Afgestudeerd op cafés", Start: "2012", End: "2016"},
			{Name: "Het Verzonnen Lyceum", Start: "2006", End: "2012"},
		},
		Skills: []member.Skill{{Name: "Winkels", Endorsements: 5}, {Name: "Cafés & restaurants", Endorsements: 3}, {Name: "Copywriting"}, {Name: "C++", Endorsements: 1}, {Name: "\"Open\" zijn"}, {Name: "Excel, gevorderd", Endorsements: 2}},
		Received: []member.Recommendation{
			{Name: "Bram Bedacht", Title: "Directeur", Company: "Molen & Zonen", Text: "Noor is goed, snel en \"open\"."},
			{Name: "Ümit Verzonnen", Title: "Docent", Company: "Hogeschool Nergens", Text: "Een fijne student 🎓; altijd vragen."},
		},
		Given:     3,
		Languages: []member.Language{{Name: "Nederlands", Level: "Native or bilingual proficiency"}, {Name: "Français", Level: "Limited working proficiency"}, {Name: "English"}},
		Certificates: []member.Certificate{
			{Name: "Winkelier, niveau 3", By: "Vakschool \"Nergens\"", URL: "https://cert.example/1", Start: "2018-05", End: "2028-05"},
			{Name: "EHBO", By: "Het Verzonnen Kruis"},
		},
		Volunteering: []member.Volunteer{{Role: "Penningmeester", Where: "Buurtcafé De Vijver", Cause: "Arts and Culture", Description: "Ik houd de kas bij.", Start: "2018-01"}},
		Projects:     []member.Project{{Name: "Nachtwinkel", Description: "Eén winkel, open tot 2:00.", URL: "https://nacht.example", Start: "2020-01", End: "2020-06"}},
		Publications: []member.Publication{{Name: "Open & dicht", By: "Uitgeverij Nergens", Description: "Over winkels.", URL: "https://boek.example", On: "2022-05-09"}},
		Honors:       []member.Honor{{Name: "Winkelprijs", By: "Vakschool", Description: "Eerste prijs, gedeeld.", On: "2019-11"}},
		Connections:  137, Nameless: 7, Outgoing: 11, Incoming: 9,
		Follows: []string{"Stichting Openlucht", "Molen & Zonen", "Café, Bar & Co"},
		Photo:   time.Date(2025, 6, 3, 7, 5, 0, 0, time.UTC), Banner: time.Date(2024, 1, 20, 22, 40, 0, 0, time.UTC),
		Shares: ago(0, 3, 12, 29, 30, 31, 60, 89, 90, 91, 400), Comments: ago(1, 2, 2, 10, 28, 45, 88, 92, 300),
		Workplace: "Stichting Openlucht", HiddenReceived: 2, PendingSkills: 4, PassportOnly: true, SpareEmail: true,
	}
}

// Bare is a member who did little: a name, a headline, one position, ten connections.
func Bare() Person {
	return Person{
		At: time.Date(2026, 11, 12, 9, 41, 30, 0, time.UTC), First: "Jip", Last: "Leeg", Slug: "jip-leeg-1a2b3c45", Email: "jip@leeg.example",
		Headline: "Medewerker bij Leeg", Country: "nl",
		Positions:   []member.Position{{Title: "Medewerker", Company: "Leeg", Start: "2024", Current: true}},
		Connections: 10, Outgoing: 2, Incoming: 1,
	}
}
