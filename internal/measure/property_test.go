package measure_test

import (
	"maps"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// Whatever the texts are, facts are ones that there are, of the right kind, and with the source of their part.
func TestFactsAreFacts(t *testing.T) {
	kinds := map[string]bool{}
	for _, info := range profile.Facts() {
		kinds[info.ID] = info.Bool
	}
	rapid.Check(t, func(t *rapid.T) {
		m := drawMember(t, append(origins, "said"))
		got := measure.Facts(m)
		for id, f := range got {
			isBool, ok := kinds[id]
			switch {
			case !ok:
				t.Errorf("%s is no fact", id)
			case isBool && f.Number != 0, !isBool && f.Yes, f.Number < 0:
				t.Errorf("%s is %+v", id, f)
			case f.Origin != profile.Export && f.Origin != profile.PDF && f.Origin != profile.Pasted, f.At.IsZero():
				t.Errorf("%s comes from %s of %v", id, f.Origin, f.At)
			}
		}
		if again := measure.Facts(m); !maps.Equal(got, again) {
			t.Errorf("%v is measured as %v", got, again)
		}
	})
}

// The facts of two readings together are those of one of them, but for what takes two parts: the headline with the
// positions, the description with the positions, and the employer that is followed.
func TestFactsOfMerged(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a, b := drawMember(t, origins), drawMember(t, origins)
		fa, fb, both := measure.Facts(a), measure.Facts(b), measure.Facts(member.Merge(a, b))
		for id, f := range both {
			if id == "company.followed" || strings.HasPrefix(id, "position") || id == "headline.default" || id == "headline.buzzwords" {
				continue
			}
			if f != fa[id] && f != fb[id] {
				t.Errorf("%s is %+v, of neither %+v nor %+v", id, f, fa[id], fb[id])
			}
		}
		for _, id := range []string{"headline.length", "about.length", "location.present", "skills.count", "connections.count", "activity.posts90"} {
			_, ina := fa[id]
			_, inb := fb[id]
			if _, ok := both[id]; ok != (ina || inb) {
				t.Errorf("%s is known of both: %v; of one %v, of the other %v", id, ok, ina, inb)
			}
		}
	})
}

var origins = []member.Origin{member.Export, member.PDF, member.Pasted, ""}

// drawMember draws somebody of whom anything may be known, from one of these origins.
func drawMember(t *rapid.T, origins []member.Origin) member.Member {
	phrases := rapid.SampledFrom([]string{
		"", "Ik help u.", "Planner bij Lindeman", "Passionate guru", "I'm", "Stuur me een bericht", "06 12345678", "jan@voorbeeld.nl", "https://www.linkedin.com/in/jan-1a2b3c45",
		"at", "@", "'", "-", "e-", "?", "i", "trabajo", "m'n", "\u0301", "\xff", "\U0001d5dd", "(((", "+0", " - ", "0 - 1", "www.", "http://",
	})
	text := func(name string) string {
		return strings.Join(rapid.SliceOfN(rapid.OneOf(phrases, rapid.String()), 0, 6).Draw(t, name), rapid.SampledFrom([]string{"", " ", "\n", ". "}).Draw(t, "between"))
	}
	source := func() member.Source {
		return from(rapid.SampledFrom(origins).Draw(t, "origin"), rapid.IntRange(1, 28).Draw(t, "day"))
	}
	n := rapid.IntRange(-1, 5)
	var positions []member.Position
	for range n.Draw(t, "positions") {
		positions = append(positions, member.Position{Title: text("title"), Company: text("company"), Description: text("description"), Current: rapid.Bool().Draw(t, "current")})
	}
	return member.Member{
		Name: member.Of(text("name"), source()), Headline: member.Of(text("headline"), source()), About: member.Of(text("about"), source()),
		URL: member.Of(text("url"), source()), Location: member.Of(text("location"), source()), Positions: member.Of(positions, source()),
		Description: member.Of(text("pasted"), source()), Skills: member.Of(make([]member.Skill, max(n.Draw(t, "skills"), 0)), source()),
		Connections: member.Of(n.Draw(t, "connections"), source()), Posts: member.Of(member.Activity{In30: n.Draw(t, "30"), In90: n.Draw(t, "90")}, source()),
		Followed: member.Of(rapid.Bool().Draw(t, "followed"), source()), Workplace: member.Of(rapid.Bool().Draw(t, "workplace"), source()),
		Photo: member.Of(on(1), source()),
	}
}

// No text breaks it, and what is found as a buzzword stands in the headline.
func FuzzTexts(f *testing.F) {
	for _, s := range []string{"", "Ik help u. Stuur me een bericht?", "Planner @ Lindeman B.V.", "I’m a guru – call 020 - 123", "e-e-e-mail", "\xff'\xff-\xff", "𝗣𝗮𝘀𝘀𝗶𝗼𝗻𝗮𝘁𝗲"} {
		f.Add(s, "Planner", "Lindeman B.V.")
	}
	f.Fuzz(func(t *testing.T, text, title, company string) {
		h := measure.Headline(text, []member.Position{{Title: title, Company: company}})
		for _, b := range append(h.Buzzwords, measure.Headline(text, nil).Buzzwords...) {
			if b == "" || !strings.Contains(text, b) {
				t.Errorf("%q is not in %q", b, text)
			}
		}
		if a := measure.About(text); a.Length != measure.Description(text).Length || !a.Known && a.FirstPerson {
			t.Errorf("%+v of %q", a, text)
		}
	})
}

// A long text is measured while somebody types it.
func BenchmarkAbout(b *testing.B) {
	text := strings.Repeat("Supermarkten bellen mij als de koeling uitvalt, en ik leg uit wat er stuk is. ", 33) // 2,600 characters
	for b.Loop() {
		measure.About(text)
	}
}

func BenchmarkHeadline(b *testing.B) {
	positions := make([]member.Position, 30)
	for i := range positions {
		positions[i] = member.Position{Title: "Servicecoördinator koeltechniek", Company: "Lindeman Techniek B.V."}
	}
	for b.Loop() {
		measure.Headline(strings.Repeat("Servicecoördinator koeltechniek | ", 6), positions)
	}
}
