package profilepdf_test

import (
	"testing"

	"ambassadeur/internal/profilepdf"
)

// Dates are read in the languages in which LinkedIn may write them, in full and cut short; an end without a number is
// now, in any language.
func TestReadsDates(t *testing.T) {
	for text, want := range map[string]struct {
		start, end string
		current    bool
	}{
		"January 2020 - Present (2 years 3 months)":           {"2020-01", "", true},
		"Sept 2019 – Oct. 2020":                               {"2019-09", "2020-10", false},
		"2019 - 2021":                                         {"2019", "2021", false},
		"2019-2021":                                           {"2019", "2021", false},
		"2019 - Present (5 years)":                            {"2019", "", true},
		"April 2022 - April 2022 (1 month)":                   {"2022-04", "2022-04", false},
		"June 2019 (1 month)":                                 {"2019-06", "2019-06", false},
		"maart 2020 - heden (2 jaar 3 maanden)":               {"2020-03", "", true},
		"mrt. 2020 - okt. 2021":                               {"2020-03", "2021-10", false},
		"mei 2020 - augustus 2021":                            {"2020-05", "2021-08", false},
		"março de 2020 - o momento (2 anos 3 meses)":          {"2020-03", "", true},
		"setembro de 2018 - dezembro de 2019":                 {"2018-09", "2019-12", false},
		"enero de 2020 - actualidad (2 años)":                 {"2020-01", "", true},
		"août 2019 - aujourd’hui (3 ans)":                     {"2019-08", "", true},
		"juin 2019 - juillet 2020":                            {"2019-06", "2020-07", false},
		"déc. 2019 - févr. 2020":                              {"2019-12", "2020-02", false},
		"1. Januar 2020 - heute":                              {"2020-01", "", true},
		"März 2020 - Mai 2021 (1 Jahr 3 Monate)":              {"2020-03", "2021-05", false},
		"gennaio 2020 - ottobre 2021":                         {"2020-01", "2021-10", false},
		"październik 2019 - obecnie (2 lata)":                 {"2019-10", "", true},
		"maj 2019 - nutid":                                    {"2019-05", "", true},
		"Ağustos 2019 - Aralık 2020 (1 yıl 5 ay)":             {"2019-08", "2020-12", false},
		"2020年1月 - 2021年12月":                                  {"2020-01", "2021-12", false},
		"01/2020 - 12/2021":                                   {"2020-01", "2021-12", false},
		"јануар 2020 - 2021":                                  {"2020", "2021", false},
		"Een project uit 2019 - met 3 mensen":                 {},
		"Verantwoordelijk voor de inkoop":                     {},
		"2 years 3 months":                                    {},
		"Nominated in 2019 for the best stall of the market.": {},
	} {
		start, end, current, ok := profilepdf.SpanOf(text)
		if start != want.start && ok || end != want.end && ok || current != want.current && ok || ok != (want.start != "") {
			t.Errorf("%q: %q %q %v %v", text, start, end, current, ok)
		}
	}
}
