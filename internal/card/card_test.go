package card_test

import (
	"reflect"
	"strings"
	"testing"
	"time"
	"unicode"

	"pgregory.net/rapid"

	"ambassadeur/internal/card"
)

const whole = `format: card/1
id: "c7f3c9a2b41d0e55"
made: 2026-11-24
ends: 2027-05-24
language: nl
department: legal
name: "Ayşe"
score: {before: 44, after: 68, rated: 18, of: 24, edition: "2026-11"}
actions: {planned: 5, done: 2}
role: "Deler"
rhythm: weekly
forerunner: true
gaps: [headline, about, skills]
sentences: ["Ik deel wat wij bouwen."]
prize: true
`

func TestEveryBlockOfACardIsRead(t *testing.T) {
	c, problems := card.Read("a.card.yaml", []byte(whole))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := card.Card{
		ID: "c7f3c9a2b41d0e55", Made: date(2026, 11, 24), Ends: date(2027, 5, 24), Language: "nl", Department: "legal", Name: "Ayşe",
		Score:   &card.Score{Before: new(44), After: new(68), Rated: 18, Of: 24, Edition: "2026-11"},
		Actions: &card.Actions{Planned: 5, Done: 2}, Role: "Deler", Rhythm: "weekly", Forerunner: true,
		Gaps: []string{"headline", "about", "skills"}, Sentences: []string{"Ik deel wat wij bouwen."}, Prize: true,
	}
	if !reflect.DeepEqual(c, want) {
		t.Errorf("got %+v", c)
	}
}

func TestMistakesInACardAreErrors(t *testing.T) {
	for name, tt := range map[string]struct{ old, new, rule string }{
		"unknown key":          {"rhythm: weekly", "salary: 3", "E101"},
		"key twice":            {"rhythm: weekly", "role: x", "E103"},
		"too long":             {"2027-05-24", "2027-05-25", "E170"},
		"ends before":          {"2027-05-24", "2026-11-23", "E170"},
		"withdrawn and more":   {"language: nl", "withdrawn: true", "E171"},
		"score without number": {"before: 44, after: 68, ", "", "E172"},
		"more rated than are":  {"rated: 18", "rated: 25", "E173"},
		"more done":            {"done: 2", "done: 6", "E173"},
		"prize without name":   {"name: \"Ayşe\"\n", "", "E174"},
		"not hexadecimal":      {"c7f3c9a2b41d0e55", "C7F3C9A2B41D0E5g", "E110"},
		"score above 100":      {"after: 68", "after: 101", "E110"},
		"unknown rhythm":       {"weekly", "hourly", "E110"},
		"six gaps":             {"about, skills", "about, skills, a, b, c", "E110"},
	} {
		t.Run(name, func(t *testing.T) {
			data := strings.Replace(whole, tt.old, tt.new, 1)
			_, problems := card.Read("a.card.yaml", []byte(data))
			if problems.Errors() == 0 {
				t.Fatal("no error")
			}
			if got := problems[0].Rule; tt.rule != "E110" && got != tt.rule && (tt.rule != "E103" || got >= "E110") {
				t.Errorf("rule %s, want %s: %v", got, tt.rule, problems)
			}
			if p := problems[0]; p.Line < 1 || p.Message("nl") == "" || p.Message("en") == "" {
				t.Errorf("a problem without place or message: %+v", p)
			}
		})
	}
}

func TestACardThatIsTakenBackHoldsNothingElse(t *testing.T) {
	c, _ := card.Read("a", []byte(whole))
	w, problems := card.Read("w", []byte(c.Withdrawal(date(2026, 12, 1)).Text("nl")))
	if len(problems) > 0 {
		t.Fatal(problems)
	}
	want := card.Card{ID: c.ID, Made: date(2026, 12, 1), Ends: date(2027, 6, 1), Language: "nl", Withdrawn: true}
	if !reflect.DeepEqual(w, want) {
		t.Errorf("got %+v", w)
	}
}

func TestACardCountsAtMostSixMonthsAlsoFromTheEndOfAMonth(t *testing.T) {
	for made, last := range map[time.Time]time.Time{
		date(2026, 8, 31):  date(2027, 2, 28),
		date(2027, 8, 30):  date(2028, 2, 29),
		date(2026, 3, 31):  date(2026, 9, 30),
		date(2026, 11, 24): date(2027, 5, 24),
		date(2026, 7, 1):   date(2027, 1, 1),
	} {
		if got := card.LastDay(made); !got.Equal(last) {
			t.Errorf("made %s: ends %s, want %s", made, got, last)
		}
	}
}

func TestAWrittenCardReadsBackAsItWas(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := func(most int) *rapid.Generator[string] {
			return rapid.Custom(func(t *rapid.T) string {
				return card.Line(rapid.StringN(0, most, -1).Draw(t, "text"), most)
			})
		}
		c := anyCard(t, text)
		got, problems := card.Read("a", []byte(c.Text(rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "lang"))))
		if len(problems) > 0 {
			t.Fatalf("%v\n%s", problems, c.Text("nl"))
		}
		if !reflect.DeepEqual(got, c) {
			t.Fatalf("got  %+v\nwant %+v\n%s", got, c, c.Text("nl"))
		}
	})
}

func TestWhateverTextsACardHasItsFileIsRightAndShowsAll(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		nasty := func(most int) *rapid.Generator[string] {
			return rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
				"\x1b[31mrood", "a\nformat: card/2", "\u202eabc", "# a: b", "'\"\\", "- [ ] x", strings.Repeat("x", most+5), "\u200fabc", "\ufeff", "&a *a !b",
			}))
		}
		c := anyCard(t, nasty)
		got, problems := card.Read("a", []byte(c.Text("en")))
		if len(problems) > 0 {
			t.Fatalf("%v\n%q", problems, c.Text("en"))
		}
		for _, text := range append(got.Sentences, got.Name, got.Role) {
			for _, r := range text {
				if unicode.IsControl(r) || r == '\u202e' || r == '\u200f' {
					t.Fatalf("%q holds %U", text, r)
				}
			}
		}
	})
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(whole))
	f.Add([]byte("format: card/1\nid: \"0000000000000000\"\nmade: 2026-01-31\nends: 2026-02-01\nwithdrawn: true\n"))
	f.Add([]byte("format: card/2\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		c, problems := card.Read("a", data)
		if problems.Errors() > 0 {
			return
		}
		again, problems := card.Read("a", []byte(c.Text("nl")))
		if problems.Errors() > 0 || !reflect.DeepEqual(again, c) {
			t.Fatalf("%v\n%+v\n%+v", problems, c, again)
		}
	})
}

func anyCard(t *rapid.T, text func(int) *rapid.Generator[string]) card.Card {
	tick := func(name string) bool { return rapid.Bool().Draw(t, name) }
	made := date(2026, 1, 1).AddDate(0, 0, rapid.IntRange(0, 700).Draw(t, "made"))
	c := card.Card{
		ID:   rapid.StringMatching(`[0-9a-f]{16}`).Draw(t, "id"),
		Made: made, Ends: card.LastDay(made), Language: rapid.SampledFrom([]string{"", "nl", "en"}).Draw(t, "language"),
	}
	if tick("department") {
		c.Department = rapid.SampledFrom([]string{"legal", "it", "on", "no", "12", "a-b", "null"}).Draw(t, "department")
	}
	c.Name, c.Role = text(card.MostName).Draw(t, "name"), text(card.MostRole).Draw(t, "role")
	if tick("score") {
		c.Score = &card.Score{After: new(rapid.IntRange(0, 100).Draw(t, "after")), Rated: 3, Of: 24, Edition: "2026-11"}
	}
	if tick("actions") {
		c.Actions = &card.Actions{Planned: 4, Done: rapid.IntRange(0, 4).Draw(t, "done")}
	}
	if tick("rhythm") {
		c.Rhythm = rapid.SampledFrom(card.Rhythms()).Draw(t, "rhythm")
	}
	c.Forerunner = tick("forerunner")
	if tick("gaps") {
		c.Gaps = []string{"headline", "no"}
	}
	for range rapid.IntRange(0, card.MostSentences).Draw(t, "sentences") {
		if s := text(card.MostSentence).Draw(t, "sentence"); s != "" && !contains(c.Sentences, s) {
			c.Sentences = append(c.Sentences, s)
		}
	}
	c.Prize = c.Name != "" && tick("prize")
	return c
}

func contains(all []string, s string) bool {
	for _, a := range all {
		if a == s {
			return true
		}
	}
	return false
}

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }
