package resume_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"ambassadeur/internal/member"
	"ambassadeur/internal/resume"
)

var noon = time.Date(2026, time.November, 12, 13, 0, 0, 0, time.FixedZone("CET", 3600))

// full is somebody of whom everything is known.
func full() member.Member {
	export := member.Source{Origin: member.Export, At: noon}
	pdf := member.Source{Origin: member.PDF, At: noon.Add(-time.Hour)}
	return member.Member{
		Name: member.Of("Zoë van 't Voorbeeld", export), Headline: member.Of("Planner koeltechniek | supermarkten snel weer koud", export),
		About:    member.Of("Supermarkten bellen mij als de koeling uitvalt.\n\n• Veertien monteurs\n• <b>R&D</b> \"en\" meer", pdf),
		Location: member.Of("Utrecht, Utrecht, Nederland", export), Industry: member.Of("Koeltechniek", export),
		URL: member.Of("https://www.linkedin.com/in/zoë-voorbeeld", pdf), Email: member.Of("zoe@voorbeeld.example", export),
		Websites: member.Of([]string{"geen adres", "voorbeeld.example/koud?a=1&b=ü", "https://tweede.example"}, export),
		Positions: member.Of([]member.Position{
			{Title: "Planner", Company: "Lindeman Techniek B.V.", Location: "Utrecht", Description: "Plant.\nLegt uit.", Start: "2021-03", End: "2024", Current: true},
			{Title: "Monteur", Company: "Koeltechniek Noord", Start: "2016", End: "2021-02"},
			{},
			{Title: "Leerling", Start: "ooit", End: "2016-13"},
		}, export),
		Description: member.Of("Geplakt.", member.Source{Origin: member.Pasted, At: noon.Add(time.Hour)}),
		Education: member.Of([]member.School{
			{Name: "Voorbeeld College", Degree: "Mbo 4, Koudetechniek", Notes: "cum laude", Start: "2012", End: "2016"},
			{Name: "Avondschool", Degree: "Propedeuse"},
		}, export),
		Skills:    member.Of([]member.Skill{{Name: "Koeltechniek", Endorsements: 12}, {Name: "Plannen"}}, export),
		TopSkills: member.Of([]string{"Uitleggen"}, pdf), Endorsements: member.Of(12, export),
		Received:     member.Of([]member.Recommendation{{Name: "Ada Ander", Title: "Hoofd", Company: "Elders", Text: "Legt alles uit.\nTwee keer."}}, export),
		Languages:    member.Of([]member.Language{{Name: "Nederlands", Level: "Native or bilingual proficiency"}, {Name: "Fries"}}, export),
		Certificates: member.Of([]member.Certificate{{Name: "F-gassen", By: "Keurmerk", URL: "https://keurmerk.example/1", Start: "2020-05", End: "2025-05"}, {Name: "Vca", URL: "javascript:alert(1)"}}, export),
		Volunteering: member.Of([]member.Volunteer{{Role: "Trainer", Where: "Voetbalclub", Cause: "Sport", Description: "Zaterdag.", Start: "2019-09"}}, export),
		Projects:     member.Of([]member.Project{{Name: "Nieuwe planning", Description: "Minder omrijden.", URL: "https://voorbeeld.example/p", Start: "2022-01", End: "2022-06"}}, export),
		Publications: member.Of([]member.Publication{{Name: "Koud blijven", By: "Vakblad", Description: "Over koeling.", URL: "http://vakblad.example/koud blijven", On: "2023-04-01"}}, export),
		Honors:       member.Of([]member.Honor{{Name: "Monteur van het jaar", By: "Brancheclub", Description: "Regio Noord.", On: "2018-11"}}, export),
		Connections:  member.Of(30_000, export), Photo: member.Of(noon, export),
	}
}

// The whole document, as golden example.
func TestGolden(t *testing.T) {
	got, err := resume.JSON(full(), "nl")
	if err != nil {
		t.Fatal(err)
	}
	golden.RequireEqual(t, got)
	checked(t, got)
}

// What is empty is not written: of nobody only the schema and its version are.
func TestNobody(t *testing.T) {
	got, err := resume.JSON(member.Member{}, "")
	const want = `{
  "$schema": "https://raw.githubusercontent.com/jsonresume/resume-schema/v1.0.0/schema.json",
  "meta": {
    "version": "v1.0.0"
  }
}
`
	if err != nil || string(got) != want {
		t.Errorf("%v: %s", err, got)
	}
	checked(t, got)
}

// The top skills of a PDF are the skills when those are not known, and only then.
func TestSkills(t *testing.T) {
	export, pdf := member.Source{Origin: member.Export, At: noon}, member.Source{Origin: member.PDF, At: noon}
	for name, c := range map[string]struct {
		m    member.Member
		want []any
	}{
		"both":         {member.Member{Skills: member.Of([]member.Skill{{Name: "a"}}, export), TopSkills: member.Of([]string{"b"}, pdf)}, []any{map[string]any{"name": "a"}}},
		"only the top": {member.Member{TopSkills: member.Of([]string{"b"}, pdf)}, []any{map[string]any{"name": "b"}}},
		"none at all":  {member.Member{Skills: member.Of([]member.Skill{}, export), TopSkills: member.Of([]string{"b"}, pdf)}, nil},
	} {
		got, _ := read(t, c.m)["skills"].([]any)
		if !equal(got, c.want) {
			t.Errorf("%s: %v, want %v", name, got, c.want)
		}
	}
}

// A description that was pasted is the current position's when it is not older than the positions are.
func TestPastedDescription(t *testing.T) {
	positions := []member.Position{{Title: "Oud", Description: "Was."}, {Title: "Nu", Description: "Kort.", Current: true}}
	for hours, want := range map[int]string{-1: "Kort.", 0: "Geplakt.", 1: "Geplakt."} {
		m := member.Member{
			Positions:   member.Of(positions, member.Source{Origin: member.Export, At: noon}),
			Description: member.Of("Geplakt.", member.Source{Origin: member.Pasted, At: noon.Add(time.Duration(hours) * time.Hour)}),
		}
		jobs := read(t, m)["work"].([]any)
		if got := jobs[1].(map[string]any)["summary"]; got != want || jobs[0].(map[string]any)["summary"] != "Was." {
			t.Errorf("pasted %d hours later it is %v", hours, got)
		}
	}
	if positions[1].Description != "Kort." {
		t.Error("the member changed")
	}
}

// A place is split into city, region and country; what is not known as a country stays readable.
func TestPlace(t *testing.T) {
	for text, want := range map[string][3]string{ // city, region, country
		"Utrecht, Utrecht, Nederland":            {"Utrecht", "Utrecht", "NL"},
		"Amsterdam, North Holland, Netherlands":  {"Amsterdam", "North Holland", "NL"},
		"Den Haag, Nederland":                    {"Den Haag", "", "NL"},
		"Nederland":                              {"", "", "NL"},
		"The Randstad, Netherlands":              {"", "The Randstad", "NL"},
		"Amsterdam Area":                         {"", "Amsterdam Area", ""},
		"Greater Paris Metropolitan Region":      {"", "Greater Paris Metropolitan Region", ""},
		"Eindhoven en omgeving, Nederland":       {"", "Eindhoven en omgeving", "NL"},
		"Gent, Vlaanderen, België":               {"Gent", "Vlaanderen", "BE"},
		"São Paulo, São Paulo, Brasil":           {"São Paulo", "São Paulo", "BR"},
		"München, Bayern, Deutschland":           {"München", "Bayern", "DE"},
		"Reykjavík, Capital Region, Iceland":     {"Reykjavík", "Capital Region, Iceland", ""},
		"Springfield":                            {"", "Springfield", ""},
		"London, England, United Kingdom":        {"London", "England", "GB"},
		"Manhattan, New York, NY, United States": {"Manhattan", "New York, NY", "US"},
		"New York, New York, Vereinigte Staaten": {"New York", "New York", "US"},
	} {
		basics, _ := read(t, member.Member{Location: member.Of(text, member.Source{Origin: member.Export, At: noon})})["basics"].(map[string]any)
		got, _ := basics["location"].(map[string]any)
		var is [3]string
		for i, key := range []string{"city", "region", "countryCode"} {
			is[i], _ = got[key].(string)
		}
		if is != want {
			t.Errorf("%q is %q, want %q", text, is, want)
		}
	}
}

// Only web addresses are written as such, in plain ASCII; the first that is one is the site.
func TestAddresses(t *testing.T) {
	for site, want := range map[string]string{
		"https://voorbeeld.example": "https://voorbeeld.example", "voorbeeld.example": "https://voorbeeld.example", "http://a.example/x?y=1#z": "http://a.example/x?y=1#z",
		"voorbeeld.example/ü b": "", "voorbeeld.example/ü": "https://voorbeeld.example/%C3%BC", "https://a.example/?q=a|b": "https://a.example/?q=a%7Cb",
		"javascript:alert(1)": "", "ftp://a.example": "", "file:///etc/passwd": "", "data:text/html,x": "", "https://": "", "//": "", "geen": "", "": "",
		"https://jan:geheim@a.example": "", "https://a.example/\u202egpj.exe": "https://a.example/gpj.exe", "mailto:a@b.example": "", "http://[::1": "", "a.example:8080/x": "https://a.example:8080/x",
	} {
		m := member.Member{Websites: member.Of([]string{"geen adres", site, "https://laatste.example"}, member.Source{Origin: member.Export, At: noon})}
		if want == "" {
			want = "https://laatste.example"
		}
		if got := read(t, m)["basics"].(map[string]any)["url"]; got != want {
			t.Errorf("%q is %q, want %q", site, got, want)
		}
	}
}

// Mail addresses that are none are left out.
func TestMail(t *testing.T) {
	for mail, want := range map[string]bool{
		"jan@voorbeeld.example": true, "j.o'smit+x@mail.voorbeeld.example": true, "jan": false, "@voorbeeld.example": false, "jan@": false, "jan smit@voorbeeld.example": false,
		"jan@@voorbeeld.example": false, ".jan@voorbeeld.example": false, "jan@voorbeeld..example": false, "jan@-voorbeeld.example": false, "jané@voorbeeld.example": false, "jan@voorbéeld.example": false,
	} {
		basics, _ := read(t, member.Member{Email: member.Of(mail, member.Source{Origin: member.Export, At: noon})})["basics"].(map[string]any)
		if got := basics["email"] == mail; got != want {
			t.Errorf("%q is written: %v", mail, got)
		}
	}
}

// Dates that the schema does not know are left out, and so is the end of what goes on.
func TestDates(t *testing.T) {
	for end, want := range map[string]bool{
		"2020": true, "2020-01": true, "2020-12": true, "1999-02-28": true, "2020-13": false, "2020-00": false, "20": false, "2020-1": false, "Jan 2020": false, "3020": false,
		"2020-01-32": false, "2020-01-1": false, "": false, "2020-": false, "heden": false, "2020\n": false, "0999": false,
	} {
		one := func(p member.Position) map[string]any {
			return read(t, member.Member{Positions: member.Of([]member.Position{p}, member.Source{Origin: member.PDF, At: noon})})["work"].([]any)[0].(map[string]any)
		}
		if got := one(member.Position{Title: "x", End: end})["endDate"] == end; got != want {
			t.Errorf("%q is written: %v", end, got)
		}
		if got, ok := one(member.Position{Title: "x", End: end, Current: true})["endDate"]; ok {
			t.Errorf("what goes on ends %v", got)
		}
	}
}

// A language is written when it is a tag, and anything else is not.
func TestLanguage(t *testing.T) {
	for language, want := range map[string]string{"nl": "nl", "pt-BR": "pt-BR", "": "", "één": "", "nl\n": "", strings.Repeat("n", 36): ""} {
		got, err := resume.JSON(member.Member{}, language)
		if err != nil {
			t.Fatal(err)
		}
		if is, _ := decoded(t, got)["meta"].(map[string]any)["language"].(string); is != want {
			t.Errorf("%q is %q", language, is)
		}
	}
}

// Whoever it is of, the document fits the schema, has no other keys, nothing empty, and no control characters.
func TestAlwaysFits(t *testing.T) {
	text := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"", "2020-01", "2020", "https://a.example/b", "a.example", "https://a.example/%zz", "jan@a.example", "a, b, Nederland", "\x1b[31mrood\x07", "\u202eomgekeerd", "\xff\xfe", "a\r\nb\u2028c",
		"&lt;b&gt;", "</script>", "👩‍🔧", "https://é.example/\x00", "http://[::1]/", "https://www.linkedin.com/in/x", "\ue000", "\ufeff",
	}))
	rapid.Check(t, func(t *rapid.T) {
		s := func() string { return text.Draw(t, "text") }
		from := member.Source{
			Origin: rapid.SampledFrom([]member.Origin{member.Export, member.PDF, member.Pasted, ""}).Draw(t, "origin"),
			At:     time.Unix(rapid.Int64Range(-1<<40, 1<<40).Draw(t, "at"), 0),
		}
		m := member.Member{
			Name: member.Of(s(), from), Headline: member.Of(s(), from), About: member.Of(s(), from), Location: member.Of(s(), from), URL: member.Of(s(), from), Email: member.Of(s(), from),
			Websites:  member.Of([]string{s(), s()}, from),
			Positions: member.Of([]member.Position{{Title: s(), Company: s(), Location: s(), Description: s(), Start: s(), End: s(), Current: rapid.Bool().Draw(t, "current")}, {}}, from),
			Education: member.Of([]member.School{{Name: s(), Degree: s(), Notes: s(), Start: s(), End: s()}}, from),
			Skills:    member.Of([]member.Skill{{Name: s()}, {Name: s()}}, from), TopSkills: member.Of([]string{s()}, from),
			Received: member.Of([]member.Recommendation{{Name: s(), Text: s()}}, from), Languages: member.Of([]member.Language{{Name: s(), Level: s()}}, from),
			Certificates: member.Of([]member.Certificate{{Name: s(), By: s(), URL: s(), Start: s(), End: s()}}, from),
			Volunteering: member.Of([]member.Volunteer{{Role: s(), Where: s(), Cause: s(), Description: s(), Start: s(), End: s()}}, from),
			Projects:     member.Of([]member.Project{{Name: s(), Description: s(), URL: s(), Start: s(), End: s()}}, from),
			Publications: member.Of([]member.Publication{{Name: s(), By: s(), Description: s(), URL: s(), On: s()}}, from),
			Honors:       member.Of([]member.Honor{{Name: s(), By: s(), Description: s(), On: s()}}, from),
		}
		got, err := resume.JSON(m, s())
		if err != nil {
			t.Fatal(err)
		}
		checked(t, got)
	})
}
