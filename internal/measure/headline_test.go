package measure_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
)

func jobs(titlesAndCompanies ...string) []member.Position {
	var all []member.Position
	for i := 0; i < len(titlesAndCompanies); i += 2 {
		all = append(all, member.Position{Title: titlesAndCompanies[i], Company: titlesAndCompanies[i+1], Current: i == 0})
	}
	return all
}

// A headline that is just a title and an employer of somebody's positions is the default one, however it is written.
func TestDefaultOfPositions(t *testing.T) {
	service := jobs("Servicecoördinator", "Lindeman Techniek B.V.", "Monteur", "Koeltechniek Noord")
	for _, c := range []struct {
		headline  string
		positions []member.Position
		want      bool
	}{
		{"Servicecoördinator bij Lindeman Techniek B.V.", service, true},
		{"Servicecoördinator bij Lindeman Techniek", service, true},
		{"servicecoordinator bij lindeman techniek bv", service, true},
		{"Servicecoördinator at Lindeman Techniek", service, true},
		{"Servicecoördinator @ Lindeman Techniek", service, true},
		{"Servicecoördinator - Lindeman Techniek", service, true},
		{"Servicecoördinator | Lindeman Techniek", service, true},
		{"Servicecoördinator, Lindeman Techniek.", service, true},
		{"🚀 Servicecoördinator bij Lindeman Techniek 🚀", service, true},
		{"Service-coördinator bij Lindeman Techniek", service, true},
		{"Service coördinator bij Lindeman Techniek", service, true},
		{"Servicecoördinator", service, true},
		{"Lindeman Techniek", service, true},
		{"Monteur bij Koeltechniek Noord", service, true}, // the default of an earlier job
		{"Monteur bij Lindeman Techniek", service, true},
		{"Servicecoördinator bij Lindeman Techniek | Monteur bij Koeltechniek Noord", service, true},
		{"Servicecoördinator bij Lindeman Techniek GmbH", service, true},
		{"Owner of Acme", jobs("Owner", "Acme Inc."), true},
		{"Owner & Founder of Acme", jobs("Owner and founder", "Acme"), true},
		{"Directora de Ventas en Cafés Ejemplo", jobs("Directora de Ventas", "Cafés Ejemplo, S.L."), true},
		{"Directora de Ventas en Cafés Ejemplo", jobs("Directora de Ventas", "Cafés Ejemplo S.A."), true},
		{"Analista na Padaria Exemplo", jobs("Analista", "Padaria Exemplo"), true},
		{"Ingénieure chez Boulangerie Exemple", jobs("Ingénieure", "Boulangerie Exemple SAS"), true},
		{"Leiterin Einkauf bei Muster GmbH", jobs("Leiterin Einkauf", "Muster"), true},
		{"Responsabile presso Forno Esempio", jobs("Responsabile", "Forno Esempio S.p.A."), true},
		{"Advocaat bij Bakker en Co", jobs("Advocaat", "Bakker & Co"), true},

		{"Servicecoördinator koeltechniek | supermarkten snel weer koud | Lindeman Techniek", service, false},
		{"Servicecoördinator bij Lindeman Techniek, voor supermarkten", service, false},
		{"Servicecoördinator koeltechniek bij Lindeman Techniek", service, false},
		{"Planner bij Lindeman Techniek", service, false}, // another title: who knows
		{"Koeling die het doet", service, false},
		{"", service, false},
		{"🚀", service, false},
		{"bij", service, false},
		{"Helping shops be open at night", jobs("Nachtcoach", "Winkels Open"), false},
		{"BV", service, false},
		{"Teamleider | vers en veilig", jobs("Teamleider | vers en veilig", "Havenlogistiek"), false}, // the title says more
		{"Anything at all", jobs("", ""), false},
		{"Directeur Lindeman Techniek | vakmensen voor een fabriek zonder gas", jobs("Directeur", "Lindeman Techniek"), false},
	} {
		if got := measure.Headline(c.headline, c.positions).Default; got != c.want {
			t.Errorf("default of %q with %v is %v", c.headline, c.positions[0], got)
		}
	}
}

// Without positions only the form can tell, and the benefit of the doubt goes to the person.
func TestDefaultByForm(t *testing.T) {
	for headline, want := range map[string]bool{
		"Servicecoördinator bij Lindeman Techniek":                true,
		"Service coordinator at Lindeman Engineering":             true,
		"Accountmanager bij de Rabenbank":                         true,
		"Communicatieadviseur bij gemeente Oostbeek":              true,
		"HR adviser at The Willow":                                true,
		"Software Engineer @ Example":                             true,
		"Founder @lindeman":                                       true,
		"Student Bedrijfskunde aan de Voorbeeld Universiteit":     true,
		"Teamleider Zorg bij zorggroep De Wilg":                   true,
		"Coach bij Burn-out":                                      false,
		"Bouwt aan Bruggen":                                       false,
		"Software Engineer @Example":                              true,
		"Building manager at Northport":                           true,
		"Marketing & Sales Manager at 3Example":                   true,
		"Student at Example University":                           true,
		"Ingénieur logiciel chez Exemple":                         true,
		"Leiterin Einkauf bei Muster GmbH":                        true,
		"Responsabile vendite presso Esempio":                     true,
		"Gerente de Ventas en Ejemplo":                            true,
		"Analista de Dados na Exemplo":                            true,
		"Vendedora em Exemplo":                                    true,
		"Directeur bij Bakker & Co":                               true,
		"Windows Server 2019 and VMware 7 admin at Lindeman":      true,
		"Helping shops be open at night":                          false,
		"Helping families feel at Home":                           false,
		"Making energy cheaper at Example":                        false,
		"Ik help mensen bij rouw":                                 false,
		"Helpt teams bij Verandering":                             false,
		"Coach bij rouw en verlies":                               false,
		"Trainer en Coach":                                        false,
		"Docent en Onderzoeker":                                   false,
		"Barista en Trainer":                                      false,
		"Saying no to Waste":                                      false,
		"Coach leven na Kanker":                                   false,
		"Looking at the stars":                                    false,
		"Recruiter wijkverpleging | werk bij De Wilg":             false,
		"Accountmanager bij Lindeman, voor de voedingsindustrie":  false,
		"Account manager for food producers at Lindeman":          false,
		"Controller bij Lindeman Techniek – cijfers die je snapt": false,
		"Adviseur":              false,
		"at Lindeman":           false,
		"Adviseur bij":          false,
		"":                      false,
		"Mail jan@voorbeeld.nl": false,
		"Ingenieur bij Lindeman bij Nacht bij Ontij":   false,
		"Zorgt dat monteurs op tijd zijn bij Lindeman": false,
		"Good food, good people at Example":            false,
	} {
		if got := measure.Headline(headline, nil).Default; got != want {
			t.Errorf("default of %q is %v", headline, got)
		}
	}
}

// Buzzwords are found as they are written, each once and in order; job terms and names are not.
func TestBuzzwords(t *testing.T) {
	for headline, want := range map[string][]string{
		"Passionate storyteller and growth marketer":                {"Passionate"},
		"Gepassioneerd storyteller en groeimarketeer":               {"Gepassioneerd"},
		"Gedreven en resultaatgericht accountmanager":               {"Gedreven", "resultaatgericht"},
		"Resultaatgerichte, enthousiaste teamspeler":                {"Resultaatgerichte", "enthousiaste", "teamspeler"},
		"Een gedreven professional":                                 {"Een gedreven"},
		"Inspirerend leider | Gepassioneerde verbinder":             {"Inspirerend", "Gepassioneerde", "verbinder"},
		"Creatieve duizendpoot met passie voor mensen":              {"duizendpoot", "met passie"},
		"Results-driven sales guru":                                 {"Results-driven", "guru"},
		"results driven & highly motivated":                         {"results driven", "highly motivated"},
		"SEO Ninja | Excel wizard | ROCKSTAR":                       {"Ninja", "wizard", "ROCKSTAR"},
		"Thought leader, thought leader, Thought Leader":            {"Thought leader"},
		"Visionary game-changer and go-getter":                      {"Visionary", "game-changer", "go-getter"},
		"Driven professional":                                       {"Driven"},
		"Dynamic professional with a proven track record":           {"Dynamic professional", "proven track record"},
		"𝗣𝗮𝘀𝘀𝗶𝗼𝗻𝗮𝘁𝗲 about trains":                                   {"𝗣𝗮𝘀𝘀𝗶𝗼𝗻𝗮𝘁𝗲"},
		"Passionnée de trains":                                      {"Passionnée"},
		"Leidenschaftlicher Ingenieur":                              {"Leidenschaftlicher"},
		"Data-driven marketing at Example":                          nil,
		"Datagedreven werken in de zorg":                            nil,
		"Test-driven development coach":                             nil,
		"Dynamic positioning operator offshore":                     nil,
		"Dynamics 365 consultant":                                   nil,
		"Oplossingsgericht coach voor jongeren":                     nil,
		"Corporate storyteller":                                     nil,
		"Developer evangelist":                                      nil,
		"Creative director | strategic buyer":                       nil,
		"Driver at Ninja Van":                                       nil,
		"Game designer at Rockstar Games":                           nil,
		"Passion fruit importer":                                    nil,
		"Gurutvakarshan researcher":                                 nil,
		"Medewerker passiespelen":                                   nil,
		"Klantgegevens veilig":                                      nil,
		"Servicecoördinator koeltechniek | supermarkten weer koud":  nil,
		"Innovation manager | thought leadership programme manager": nil,
		"": nil,
	} {
		if got := measure.Headline(headline, nil).Buzzwords; !slices.Equal(got, want) {
			t.Errorf("buzzwords of %q are %q, want %q", headline, got, want)
		}
	}
	if got := measure.Headline("Gedreven adviseur bij Guru", jobs("Adviseur", "Guru")).Buzzwords; !slices.Equal(got, []string{"Gedreven"}) {
		t.Errorf("with an employer called Guru: %q", got)
	}
}

// A headline is as long as its characters are, blanks around it not counted.
func TestHeadlineLength(t *testing.T) {
	for headline, want := range map[string]int{"": 0, "  ": 0, " Coördinator ": 11, "👍 ok": 4} {
		if got := measure.Headline(headline, nil).Length; got != want {
			t.Errorf("%q is %d long, want %d", headline, got, want)
		}
	}
}
