package measure_test

import (
	"maps"
	"slices"
	"testing"
	"time"

	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

func on(day int) time.Time { return time.Date(2026, time.November, day, 12, 0, 0, 0, time.UTC) }

func from(o member.Origin, day int) member.Source { return member.Source{Origin: o, At: on(day)} }

// Every part of a member becomes its fact, with where it came from and when.
func TestFactsOfEveryPart(t *testing.T) {
	export, pdf, pasted := from(member.Export, 12), from(member.PDF, 14), from(member.Pasted, 15)
	about := "Ik plan de monteurs en leg uit wat er stuk is. Stuur me een bericht."
	m := member.Member{
		Name: member.Of("Jan Smit", export), Headline: member.Of("Planner bij Lindeman", pasted), About: member.Of(about, pdf),
		Location: member.Of("Utrecht", export), Industry: member.Of("", export),
		URL: member.Of("https://www.linkedin.com/in/jan-smit-1a2b3c45", pdf), Email: member.Of("jan@voorbeeld.nl", export),
		Websites: member.Of([]string{"https://voorbeeld.nl"}, export),
		Positions: member.Of([]member.Position{
			{Title: "Planner", Company: "Lindeman", Current: true},
			{Title: "Monteur", Company: "Noord", Description: "Koelcellen."},
			{Title: "Leerling", Company: "Noord"},
		}, export),
		Education: member.Of(make([]member.School, 2), export), Skills: member.Of(make([]member.Skill, 12), export),
		TopSkills: member.Of([]string{"Lassen"}, pdf), Endorsements: member.Of(34, export), Received: member.Of(make([]member.Recommendation, 3), export),
		Given: member.Of(0, export), Languages: member.Of(make([]member.Language, 4), pdf), Certificates: member.Of([]member.Certificate(nil), export),
		Volunteering: member.Of(make([]member.Volunteer, 1), export), Connections: member.Of(30_000, export),
		Followed: member.Of(true, export), Photo: member.Of(on(1), export), Banner: member.Of(on(2), export),
		Posts: member.Of(member.Activity{In30: 1, In90: 5}, export), Comments: member.Of(member.Activity{In30: 2, In90: 7}, export),
		Workplace: member.Of(true, export),
	}
	count := func(n int, from member.Source, text string) profile.Fact {
		return profile.Fact{Number: n, Origin: profile.Origin(from.Origin), At: from.At, Text: text}
	}
	yes := func(is bool, from member.Source, text string) profile.Fact {
		return profile.Fact{Yes: is, Origin: profile.Origin(from.Origin), At: from.At, Text: text}
	}
	want := map[string]profile.Fact{
		"photo.present": yes(true, export, ""), "photo.years": count(0, export, ""), "banner.present": yes(true, export, ""), "name.clean": yes(true, export, ""),
		"headline.length": count(20, pasted, "Planner bij Lindeman"), "headline.default": yes(true, pasted, "Planner bij Lindeman"),
		"headline.buzzwords": count(0, pasted, "Planner bij Lindeman"), "url.custom": yes(false, pdf, ""),
		"location.present": yes(true, export, ""), "industry.present": yes(false, export, ""),
		"position.current": yes(true, export, ""), "position.described": yes(false, export, ""), "position.length": count(0, export, ""),
		"positions.count": count(3, export, ""), "positions.described": count(1, export, ""),
		"about.length": count(len(about), pdf, about), "about.first_person": yes(true, pdf, about), "about.contact": yes(true, pdf, about),
		"education.count": count(2, export, ""), "skills.count": count(12, export, ""), "endorsements.received": count(34, export, ""),
		"recommendations.received": count(3, export, ""), "recommendations.given": count(0, export, ""),
		"certificates.count": count(0, export, ""), "languages.count": count(4, pdf, ""), "volunteering.count": count(1, export, ""),
		"connections.count": count(30_000, export, ""), "company.followed": yes(true, export, ""), "websites.count": count(1, export, ""),
		"activity.posts30": count(1, export, ""), "activity.posts90": count(5, export, ""),
		"activity.comments30": count(2, export, ""), "activity.comments90": count(7, export, ""), "verification.workplace": yes(true, export, ""),
	}
	got := measure.Facts(m)
	for id, fact := range want {
		if got[id] != fact {
			t.Errorf("%s is %+v, want %+v", id, got[id], fact)
		}
	}
	for id := range got {
		if _, ok := want[id]; !ok {
			t.Errorf("%s was not expected", id)
		}
	}
	for _, info := range profile.Facts() { // a fact that is added later is measured too, or named here
		if _, ok := got[info.ID]; !ok && info.ID != "profile.languages" {
			t.Errorf("%s is not measured", info.ID)
		}
	}
}

// Of what is not known there are no facts: not of an empty member, and not of the skills when only the top ones are known.
func TestUnknownIsNoFact(t *testing.T) {
	if got := measure.Facts(member.Member{}); len(got) != 0 {
		t.Errorf("of nobody: %v", got)
	}
	export := from(member.Export, 12)
	for name, c := range map[string]struct {
		m    member.Member
		want []string
	}{
		"top skills":                   {member.Member{TopSkills: member.Of([]string{"Lassen"}, from(member.PDF, 1))}, nil},
		"an organisation not followed": {member.Member{Followed: member.Of(false, export), Follows: member.Of([]string{"Noord"}, export)}, nil},
		"a workplace not verified":     {member.Member{Workplace: member.Of(false, export)}, nil},
		"a name that is empty":         {member.Member{Name: member.Of("", export)}, nil},
		"an origin of elsewhere":       {member.Member{Skills: member.Of([]member.Skill{{Name: "Lassen"}}, member.Source{Origin: "said"})}, nil},
		"an address of another kind":   {member.Member{URL: member.Of("https://www.linkedin.com/company/lindeman", export)}, nil},
		"an About that is empty":       {member.Member{About: member.Of("", export)}, []string{"about.length"}},
		"an About in Polish":           {member.Member{About: member.Of("Pomagam sklepom, kiedy chłodzenie nie działa.", export)}, []string{"about.length"}},
		"that with an address":         {member.Member{About: member.Of("Pomagam sklepom: jan@voorbeeld.pl", export)}, []string{"about.contact", "about.length"}},
		"an empty headline":            {member.Member{Headline: member.Of("", export)}, []string{"headline.buzzwords", "headline.default", "headline.length"}},
		"no positions": {
			member.Member{Positions: member.Of([]member.Position{}, export)},
			[]string{"position.current", "positions.count", "positions.described"},
		},
	} {
		if got := slices.Sorted(maps.Keys(measure.Facts(c.m))); !slices.Equal(got, c.want) {
			t.Errorf("%s gives %q, want %q", name, got, c.want)
		}
	}
}

// A description that was pasted counts as the current position's when it is not older than the positions are.
func TestPastedDescription(t *testing.T) {
	const text = "Nieuwe planning ingevoerd."
	current := []member.Position{{Title: "Oud", Description: "Was."}, {Title: "Planner", Description: "Kort", Current: true}, {Title: "Tweede", Current: true}}
	past := []member.Position{{Title: "Oud", Description: "Was."}}
	type facts struct {
		current, described string // yes, no or empty
		length             int
		origin             profile.Origin
		count              int // described positions
	}
	for name, c := range map[string]struct {
		positions member.Part[[]member.Position]
		pasted    member.Part[string]
		want      facts
	}{
		"newer":            {member.Of(current, from(member.Export, 10)), member.Of(text, from(member.Pasted, 11)), facts{"yes", "yes", 26, profile.Pasted, 2}},
		"of one moment":    {member.Of(current, from(member.Export, 11)), member.Of(text, from(member.Pasted, 11)), facts{"yes", "yes", 26, profile.Pasted, 2}},
		"older":            {member.Of(current, from(member.Export, 12)), member.Of(text, from(member.Pasted, 11)), facts{"yes", "yes", 4, profile.Export, 2}},
		"emptied":          {member.Of(current, from(member.Export, 10)), member.Of("", from(member.Pasted, 11)), facts{"yes", "no", 0, profile.Pasted, 1}},
		"not pasted":       {member.Of(current, from(member.PDF, 10)), member.Part[string]{}, facts{"yes", "yes", 4, profile.PDF, 2}},
		"alone":            {member.Part[[]member.Position]{}, member.Of(text, from(member.Pasted, 11)), facts{"yes", "yes", 26, profile.Pasted, 0}},
		"alone and empty":  {member.Part[[]member.Position]{}, member.Of("", from(member.Pasted, 11)), facts{"", "no", 0, profile.Pasted, 0}},
		"newer, none now":  {member.Of(past, from(member.Export, 10)), member.Of(text, from(member.Pasted, 11)), facts{"yes", "yes", 26, profile.Pasted, 1}},
		"older, none now":  {member.Of(past, from(member.Export, 12)), member.Of(text, from(member.Pasted, 11)), facts{"no", "", 0, "", 1}},
		"nothing is known": {},
	} {
		got := measure.Facts(member.Member{Positions: c.positions, Description: c.pasted})
		said := func(id string) string {
			switch f, ok := got[id]; {
			case !ok:
				return ""
			case f.Yes:
				return "yes"
			}
			return "no"
		}
		is := facts{said("position.current"), said("position.described"), got["position.length"].Number, got["position.described"].Origin, got["positions.described"].Number}
		if is != c.want {
			t.Errorf("%s: %+v, want %+v", name, is, c.want)
		}
	}
}

// An address of one's own does not end as LinkedIn's do.
func TestOwnAddress(t *testing.T) {
	for url, want := range map[string]bool{
		"https://www.linkedin.com/in/jansmit":                 true,
		"https://www.linkedin.com/in/jan-smit":                true,
		"https://www.linkedin.com/in/jan-smit-rotterdam":      true,
		"https://www.linkedin.com/in/jan-smit-facade":         true, // no digit
		"https://www.linkedin.com/in/jan-smit-2":              true,
		"https://www.linkedin.com/in/jan-smit-1985":           true,
		"https://www.linkedin.com/in/12345678":                true,
		"https://www.linkedin.com/in/jané-smit":               true,
		"https://www.linkedin.com/in/jan-smit-1a2b3c4d5e6f7":  true, // too long
		"https://www.linkedin.com/in/jan-smit-1a2b3g45":       true, // g
		"https://www.linkedin.com/in/jan-smit-1a2b3c45":       false,
		"https://www.linkedin.com/in/jan-smit-1A2B3C45/":      false,
		"https://www.linkedin.com/in/jan-de-vries-123456789":  false,
		"https://www.linkedin.com/in/jan-smit-1a2b3c45/nl":    false,
		"https://nl.linkedin.com/in/jan-smit-b1234567a?trk=x": false,
		"https://www.linkedin.com/pub/jan-smit/5/1a2/3b4":     false,
		"https://www.linkedin.com/in/%D1%8F%D0%BD-0a1b2c3d":   false,
		"https://www.linkedin.com/in/陳大文-8b7a6c5d4":           false,
	} {
		f, ok := measure.Facts(member.Member{URL: member.Of(url, from(member.PDF, 1))})["url.custom"]
		if !ok || f.Yes != want {
			t.Errorf("%s: custom %v, known %v", url, f.Yes, ok)
		}
	}
	for _, url := range []string{"", "jan-smit", "https://voorbeeld.nl/in/jan", "https://www.linkedin.com/in/", "https://www.linkedin.com/in/ACoAAB1c2D3e4F5", "https://www.linkedin.com/feed/"} {
		if f, ok := measure.Facts(member.Member{URL: member.Of(url, from(member.PDF, 1))})["url.custom"]; ok {
			t.Errorf("%q gives %+v", url, f)
		}
	}
}

// A name is clean without emoji, symbols and telephone numbers.
func TestCleanName(t *testing.T) {
	for name, want := range map[string]bool{
		"Jan Smit": true, "Anne-Marie d'Hooghe-van 't Zand": true, "Zoë Öztürk": true, "Łukasz Ștefănescu": true, "Siân O’Neill Jr.": true,
		"Núria Vil·la": true, "Jan Smit, MSc (he/him)": true, "Jan Smit | Recruiter": true, "Jan \"JJ\" Smit": true, "陳大文": true, "Яна Смит": true, "محمد": true,
		"Jan de Vries 3": true, "J. Smit & M. Smit": true, "Dr. ir. J. Smit": true, "अनिता शर्मा": true,
		"★ Jan Smit MSc PMP ★ bel mij!": false, "Jan Smit 🚀": false, "Jan Smit ✔": false, "Jan → Smit": false, "Jan Smit ™": false, "#Jan Smit": false, "Jan_Smit": false,
		"Jan Smit 06 12345678": false, "Jan Smit jan@voorbeeld.nl": false, "𝗝𝗮𝗻 𝗦𝗺𝗶𝘁": false, "Jan Smit 🇳🇱": false, "Jan 1️⃣": false, "• Jan •": false, "Jan ❤️ Smit": false,
	} {
		if got := measure.Facts(member.Member{Name: member.Of(name, from(member.Export, 1))})["name.clean"].Yes; got != want {
			t.Errorf("%q is clean: %v", name, got)
		}
	}
}

// The years of a photo are counted in full, up to the day of the export.
func TestPhotoYears(t *testing.T) {
	day := func(s string) time.Time {
		d, err := time.Parse(time.DateOnly, s)
		if err != nil {
			t.Fatal(err)
		}
		return d
	}
	for uploaded, want := range map[string]int{"2026-11-12": 0, "2025-11-13": 0, "2025-11-12": 1, "2023-11-13": 2, "2023-11-12": 3, "2016-02-29": 10, "2027-01-01": 0} {
		m := member.Member{Photo: member.Of(day(uploaded), member.Source{Origin: member.Export, At: day("2026-11-12")})}
		if got := measure.Facts(m)["photo.years"]; got.Number != want {
			t.Errorf("uploaded on %s: %d years, want %d", uploaded, got.Number, want)
		}
	}
}
