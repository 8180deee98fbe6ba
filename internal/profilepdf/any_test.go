package profilepdf_test

import (
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/member"
	"ambassadeur/internal/profilepdf/pdftest"
)

// Whatever somebody is called, says and did comes back from a PDF, apart from where their lines end.
func TestAnyProfileComesBack(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		word := rapid.StringMatching(`[A-Za-zéëïöüçñßø&!,]{1,14}[a-z]`)
		// a place is on one line: no real one was seen that is not, and one that wraps reads as a headline
		place := func(name string) string {
			return strings.Join(rapid.SliceOfN(rapid.StringMatching(`[A-Z][a-zé]{1,12}`), 1, 2).Draw(rt, name), " ")
		}
		words := func(name string, most int) string {
			return strings.Join(rapid.SliceOfN(word, 1, most).Draw(rt, name), " ")
		}
		text := func(name string) string {
			if !rapid.Bool().Draw(rt, name) {
				return ""
			}
			parts := make([]string, rapid.IntRange(1, 5).Draw(rt, name+" paragraphs"))
			for i := range parts {
				parts[i] = words(name, 60)
			}
			return strings.Join(parts, rapid.SampledFrom([]string{"\n", "\n\n"}).Draw(rt, name+" between"))
		}
		want := member.Member{
			Name: member.Of(words("name", 4), from), Headline: member.Of(words("headline", 25), from),
			Location: member.Of(place("location"), from), About: member.Of(text("about"), from),
			URL: member.Of("https://www.linkedin.com/in/zoe", from),
		}
		for i := range rapid.IntRange(0, 12).Draw(rt, "positions") {
			p := member.Position{Title: words("title", 12), Company: words("company", 8), Start: fmt.Sprint(2020 - i), End: "2021-03", Description: text("description")}
			if i > 0 && rapid.Bool().Draw(rt, "same company") {
				p.Company = want.Positions.Value[i-1].Company
			}
			if rapid.Bool().Draw(rt, "place") {
				p.Location = place("place")
			}
			want.Positions.Value = append(want.Positions.Value, p)
		}
		for range rapid.IntRange(0, 5).Draw(rt, "schools") {
			s := member.School{Name: words("school", 10), Start: "2001", End: "2004-06"}
			if rapid.Bool().Draw(rt, "degree") {
				s.Degree = words("degree", 15)
			}
			want.Education.Value = append(want.Education.Value, s)
		}
		for range rapid.IntRange(0, 40).Draw(rt, "certificates") {
			want.Certificates.Value = append(want.Certificates.Value, member.Certificate{Name: words("certificate", 8)})
		}
		p, err := read(t, pdftest.Make(want, pdftest.Options{Created: made, Packed: rapid.Bool().Draw(rt, "packed")}))
		if err != nil {
			rt.Fatal(err)
		}
		if got, want := flat(p.Member), flat(known(want)); got != want {
			at := 0
			for at < min(len(got), len(want)) && got[at] == want[at] {
				at++
			}
			rt.Fatalf("got  …%s\nwant …%s", got[max(0, at-80):min(len(got), at+80)], want[max(0, at-80):min(len(want), at+80)])
		}
	})
}

// flat is a member as text, line breaks as blanks.
func flat(m member.Member) string {
	text, _ := json.Marshal(m) // a value of plain fields
	return strings.NewReplacer(`\n\n`, " ", `\n`, " ", "[]", "null").Replace(string(text))
}
