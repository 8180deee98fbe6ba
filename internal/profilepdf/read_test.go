package profilepdf_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/profilepdf"
	"ambassadeur/internal/profilepdf/pdftest"
)

var (
	made = time.Date(2026, 11, 12, 9, 30, 15, 0, time.UTC)
	now  = time.Date(2026, 11, 23, 12, 0, 0, 0, time.UTC)
	from = member.Source{Origin: member.PDF, At: made}
)

func read(t *testing.T, data []byte) (profilepdf.Profile, error) {
	t.Helper()
	return profilepdf.Read(bytes.NewReader(data), int64(len(data)), now.Add(-time.Hour), now)
}

// A PDF of any language tells everything that was put in it, on one page or on five.
func TestReadsEverythingInEveryLanguage(t *testing.T) {
	for _, lang := range []string{"en", "nl", "pt", "es", "fr", "de"} {
		for _, roles := range []int{0, 1, 5, 24} {
			t.Run(fmt.Sprintf("%s/%d", lang, roles), func(t *testing.T) {
				want := person(lang, roles)
				p, err := read(t, pdftest.Make(want, pdftest.Options{Lang: lang, Created: made}))
				if err != nil {
					t.Fatal(err)
				}
				same(t, p.Member, want)
				if p.Language != lang || !p.At.Equal(made) {
					t.Errorf("language %q at %v", p.Language, p.At)
				}
				if roles == 0 && p.Pages != 1 || roles == 5 && p.Pages != 2 || roles == 24 && p.Pages < 5 {
					t.Errorf("%d pages for %d roles", p.Pages, roles)
				}
			})
		}
	}
}

// What is odd about a profile, or about who saved it last, changes nothing in what is read.
func TestReadsOddProfiles(t *testing.T) {
	cases := map[string]struct {
		change  func(m *member.Member)
		options pdftest.Options
	}{
		"long headline": {change: func(m *member.Member) {
			m.Headline.Value = "Ik help zelfstandige winkels aan klanten die terugkomen, ook als het regent | spreker, schrijver en marktkoopvrouw | maakt lange zinnen korter en korte zinnen leesbaar"
		}},
		"headline and no place": {change: func(m *member.Member) { m.Location.Value = "" }},
		"long headline, no place": {change: func(m *member.Member) {
			m.Location.Value = ""
			m.Headline.Value = "Ik help zelfstandige winkels aan klanten die terugkomen, ook als het regent, en liefst elke dag"
		}},
		"long name":     {change: func(m *member.Member) { m.Name.Value = "Wilhelmina van der Zonneveld-Appelboom" }},
		"no summary":    {change: func(m *member.Member) { m.About.Value = "" }},
		"no experience": {change: func(m *member.Member) { m.Positions.Value = nil }},
		"no education":  {change: func(m *member.Member) { m.Education.Value = nil }},
		"only summary": {change: func(m *member.Member) {
			m.Positions.Value, m.Education.Value = nil, nil
		}},
		"nothing but a name": {change: func(m *member.Member) {
			*m = member.Member{Name: m.Name, Headline: m.Headline, URL: m.URL}
		}},
		"empty lists": {change: func(m *member.Member) {
			m.TopSkills.Value, m.Languages.Value, m.Certificates.Value = nil, nil, nil
			m.Honors.Value, m.Publications.Value, m.Websites.Value = nil, nil, nil
		}},
		"long list": {change: func(m *member.Member) {
			for i := range 60 {
				m.Publications.Value = append(m.Publications.Value, member.Publication{Name: fmt.Sprintf("A study of markets, part %d", i)})
			}
		}},
		"no e-mail address": {change: func(m *member.Member) { m.Email = member.Part[string]{} }},
		"phone number":      {options: pdftest.Options{Phone: "+31 6 12345678 (Mobile)"}},
		"patents":           {options: pdftest.Options{Patents: []string{"A basket that folds itself"}}},
		"accents in the address": {change: func(m *member.Member) {
			m.URL.Value = "https://www.linkedin.com/in/zoë-zonneveld"
		}},
		"years only": {change: func(m *member.Member) {
			m.Positions.Value[0].Start, m.Positions.Value[1].Start, m.Positions.Value[1].End = "2021", "2018", "2020"
		}},
		"list in a description": {change: func(m *member.Member) {
			m.Positions.Value[0].Description = "Wat ik doe:\n- kramen tellen\n- koffie zetten voor wie vroeg komt\n\n• en meer\n• en minder"
		}},
		"links and hyphens": {change: func(m *member.Member) {
			m.About.Value = strings.Repeat("Een e-mailadres of web-/winkeladres breekt soms af: in- en verkoop blijft heel, http://voorbeeld.example/een-lang-adres/dat-niet-past ook. ", 4)
			m.About.Value = strings.TrimSpace(m.About.Value)
		}},
		"saved again by another program":  {options: pdftest.Options{Producer: "macOS Version 15.1 Quartz PDFContext", Author: "-", Title: "Profile.pdf"}},
		"objects in streams":              {options: pdftest.Options{Packed: true, Producer: "Adobe PDF Library 17"}},
		"one colour":                      {options: pdftest.Options{OneInk: true}},
		"unknown headings":                {options: pdftest.Options{Lang: "xx", Headings: pdftest.Headings{Contact: "Aaa", TopSkills: "Bbb", Summary: "Ccc", Experience: "Ddd", Education: "Eee"}}},
		"unknown headings, no summary":    {change: func(m *member.Member) { m.About.Value = "" }, options: pdftest.Options{Headings: pdftest.Headings{Contact: "Aaa", TopSkills: "Bbb", Summary: "Ccc", Experience: "Ddd", Education: "Eee"}}},
		"unknown headings, no experience": {change: func(m *member.Member) { m.Positions.Value = nil }, options: pdftest.Options{Headings: pdftest.Headings{Contact: "Aaa", TopSkills: "Bbb", Summary: "Ccc", Experience: "Ddd", Education: "Eee"}}},
		"links lost": {options: pdftest.Options{NoLinks: true}, change: func(m *member.Member) {
			m.Websites.Value = []string{"zonneveld.example", "markt.example/kramen-en-tenten-en-touwen"}
		}},
		"widths lost": {options: pdftest.Options{NoWidths: true}, change: func(m *member.Member) {
			m.About.Value = "Ik sta elke dag op de markt.\n\nEn dat al jaren."
		}},
	}
	for name, c := range cases {
		t.Run(name, func(t *testing.T) {
			want := person("nl", 5)
			if c.change != nil {
				c.change(&want)
			}
			c.options.Created = made
			p, err := read(t, pdftest.Make(want, c.options))
			if err != nil {
				t.Fatal(err)
			}
			same(t, p.Member, want)
		})
	}
}

// What the font cannot draw is left out, and the rest stays.
func TestLeavesOutWhatTheFontLacks(t *testing.T) {
	m := person("nl", 1)
	m.Headline.Value = "Marktkoopvrouw 🍎 met oog voor appels"
	p, err := read(t, pdftest.Make(m, pdftest.Options{Missing: "🍎"}))
	if want := "Marktkoopvrouw met oog voor appels"; err != nil || p.Member.Headline.Value != want {
		t.Errorf("%q, %v", p.Member.Headline.Value, err)
	}
	if p, _ := read(t, pdftest.Make(m, pdftest.Options{})); p.Member.Headline.Value != m.Headline.Value {
		t.Errorf("%q", p.Member.Headline.Value)
	}
}

// A PDF never shows all skills, nor counts: these stay questions.
func TestLeavesUnknownWhatIsNotShown(t *testing.T) {
	p, err := read(t, pdftest.Make(person("nl", 1), pdftest.Options{}))
	m := p.Member
	if err != nil || m.Skills.Known() || m.Connections.Known() || m.Photo.Known() || m.Industry.Known() || m.Volunteering.Known() || m.Received.Known() {
		t.Errorf("%+v, %v", m, err)
	}
}

// The moment is when the document was made; without one, or with one that is still to come, that of the file.
func TestTellsWhenItWasMade(t *testing.T) {
	for name, c := range map[string]struct {
		created, modified time.Time
		at, source        time.Time
	}{
		"made":               {created: made, at: made, source: made},
		"not told":           {source: now.Add(-time.Hour)},
		"still to come":      {created: now.Add(time.Minute), source: now.Add(-time.Hour)},
		"file of the future": {modified: now.Add(time.Hour), source: now},
	} {
		if c.modified.IsZero() {
			c.modified = now.Add(-time.Hour)
		}
		data := pdftest.Make(person("nl", 1), pdftest.Options{Created: c.created})
		p, err := profilepdf.Read(bytes.NewReader(data), int64(len(data)), c.modified, now)
		if err != nil || !p.At.Equal(c.at) || !p.Member.Name.At.Equal(c.source) {
			t.Errorf("%s: at %v, source %v, %v", name, p.At, p.Member.Name.At, err)
		}
	}
}

// What mail or a download put around a file does not matter.
func TestReadsWithJunkAround(t *testing.T) {
	data := pdftest.Make(person("nl", 1), pdftest.Options{})
	for name, odd := range map[string][]byte{
		"before": append([]byte("\xef\xbb\xbf\r\n"), data...),
		"after":  append(bytes.Clone(data), "\r\n--boundary--\r\n"...),
		"zeros":  append(bytes.Clone(data), make([]byte, 8000)...),
	} {
		if _, err := read(t, odd); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func same(t *testing.T, got, want member.Member) {
	t.Helper()
	g, w := shown(t, got), shown(t, known(want))
	if g == w {
		return
	}
	gl, wl := strings.Split(g, "\n"), strings.Split(w, "\n")
	for i := range min(len(gl), len(wl)) {
		if gl[i] != wl[i] {
			t.Fatalf("line %d\ngot  %s\nwant %s\nafter %s", i, gl[i], wl[i], strings.Join(wl[max(0, i-4):i], "\n"))
		}
	}
	t.Fatalf("got %d lines, want %d:\n%s", len(gl), len(wl), g)
}

func shown(t *testing.T, m member.Member) string {
	t.Helper()
	text, err := json.MarshalIndent(m, "", " ")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), ": []", ": null")
}

// known is the member with every part known that a PDF shows.
func known(m member.Member) member.Member {
	m.Name.Source, m.Headline.Source, m.About.Source, m.Location.Source = from, from, from, from
	m.Websites.Source, m.Positions.Source, m.Education.Source, m.TopSkills.Source = from, from, from, from
	m.Languages.Source, m.Certificates.Source, m.Honors.Source, m.Publications.Source = from, from, from, from
	return m
}

// Without a headline, the line under the name is the location.
func TestNoHeadline(t *testing.T) {
	who := person("nl", 1)
	who.Headline.Value = ""
	p, err := read(t, pdftest.Make(who, pdftest.Options{}))
	if err != nil || p.Member.Headline.Value != "" || p.Member.Location.Value != who.Location.Value {
		t.Errorf("headline %q, location %q, %v", p.Member.Headline.Value, p.Member.Location.Value, err)
	}
}
