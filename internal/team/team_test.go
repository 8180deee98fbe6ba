package team_test

import (
	"encoding/csv"
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/team"
)

var today = time.Date(2026, 11, 24, 12, 0, 0, 0, time.UTC)

func id(n int) string { return fmt.Sprintf("%016x", n+1) }

// made is somebody's card of a day with a score before and after.
func made(n int, department string, before, after int, day time.Time) card.Card {
	return card.Card{
		ID: id(n), Made: card.Day(day), Ends: card.LastDay(day), Language: "nl", Department: department,
		Score: &card.Score{Before: &before, After: &after, Rated: 20, Of: 24, Edition: "2026-11"}, Actions: &card.Actions{Planned: 5, Done: 2},
	}
}

func files(cards ...card.Card) []team.File {
	var all []team.File
	for _, c := range cards {
		all = append(all, team.File{Name: c.ID + c.Made.Format("-20060102") + ".yaml", Data: []byte(c.Text("nl")), Modified: c.Made})
	}
	return all
}

func group(o team.Overview, department string) (team.Group, bool) {
	for _, g := range o.Groups {
		if g.Department == department {
			return g, true
		}
	}
	return team.Group{}, false
}

// Four cards of a department are no number; the fifth makes one, and a sixth waits until there are five newcomers.
func TestFivePeople(t *testing.T) {
	ledger := team.NewLedger("secret")
	var cards []card.Card
	for n := range 9 {
		cards = append(cards, made(n, "legal", 40+n, 60+n, today))
	}
	for n, want := range map[int]int{4: 0, 5: 5} {
		o, _ := team.Count(team.Sort(files(cards[:n]...), today), ledger, today)
		if o.People != want {
			t.Errorf("with %d cards %d people are counted", n, o.People)
		}
	}
	o, ledger := team.Count(team.Sort(files(cards[:5]...), today), ledger, today)
	first, _ := group(o, "legal")
	for n := 6; n <= 9; n++ {
		o, ledger = team.Count(team.Sort(files(cards[:n]...), today), ledger, today)
		if g, _ := group(o, "legal"); g.People != 5 || g.After.Score != first.After.Score {
			t.Errorf("with %d cards legal is %+v", n, g)
		}
	}
}

// A curious manager who sees the overview before and after one colleague hands in a card, changes it or takes it back
// learns nothing: either nothing changes, or five people change at least.
func TestOneColleagueChangesNothing(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ledger := team.NewLedger("secret")
		now := today
		folder := map[string]card.Card{}
		var earlier []card.Card
		next := 0
		add := func(n int) {
			d := rapid.SampledFrom([]string{"legal", "it", "hr", ""}).Draw(t, "department")
			c := made(n, d, rapid.IntRange(0, 100).Draw(t, "before"), rapid.IntRange(0, 100).Draw(t, "after"), now)
			if old, ok := folder[c.ID]; ok {
				earlier = append(earlier, old)
			}
			folder[c.ID] = c
		}
		count := func() team.Overview {
			all := slices.Clone(earlier)
			for _, c := range folder {
				all = append(all, c)
			}
			var o team.Overview
			o, ledger = team.Count(team.Sort(files(all...), now), ledger, now)
			return o
		}
		for range rapid.IntRange(5, 40).Draw(t, "people") {
			add(next)
			next++
		}
		before := count()
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			now = now.AddDate(0, 0, 1)
			switch rapid.IntRange(0, 1).Draw(t, "what") {
			case 0:
				add(next)
				next++
			case 1:
				add(rapid.IntRange(0, next-1).Draw(t, "who")) // a newer card
			}
			after := count()
			for _, g := range after.Groups {
				old, was := group(before, g.Department)
				if !was {
					if g.People < team.Smallest {
						t.Fatalf("a new group of %d", g.People)
					}
					continue
				}
				if d := g.People - old.People; d != 0 && d < team.Smallest && d > -team.Smallest {
					t.Fatalf("%s went from %d to %d people", g.Department, old.People, g.People)
				}
				if g.People == old.People && g.After != nil && old.After != nil && *g.After != *old.After {
					t.Fatalf("one card changed %s from %+v to %+v", g.Department, *old.After, *g.After)
				}
			}
			before = after
		}
	})
}

// An organisation of 12 departments and 300 people: the total is the sum of the groups, every group has five people, and
// nothing that somebody did not tick is anywhere.
func TestOrganisation(t *testing.T) {
	var cards []card.Card
	departments := []string{"sales", "marketing", "communication", "hr", "it", "legal", "finance", "operations", "service", "management", "research", "office"}
	for n := range 300 {
		c := made(n, departments[(n*n+n)%12], 30+n%40, 50+n%45, today)
		c.Role, c.Rhythm = []string{"Deler", "Schrijver", "Luisteraar"}[n%3], "weekly"
		if n%7 == 0 {
			c.Score = nil
		}
		if n%5 == 0 {
			c.Department = ""
		}
		if n%11 == 0 {
			c.Name = fmt.Sprintf("NAAM%d", n) // a name, without being a forerunner or entering for the prize
		}
		cards = append(cards, c)
	}
	o, ledger := team.Count(team.Sort(files(cards...), today), team.NewLedger("secret"), today)
	sum := 0
	for _, g := range o.Groups {
		sum += g.People
		if g.People < team.Smallest || g.After != nil && g.After.People < team.Smallest {
			t.Errorf("too small: %+v", g)
		}
	}
	if sum != o.People || o.People < 290 {
		t.Errorf("%d people in groups, %d in total", sum, o.People)
	}
	for _, lang := range []string{"nl", "en"} {
		p := o.Page(i18n.For(lang), team.Names{}, nil)
		cells, err := p.CSV()
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{p.Markdown(), p.HTML(lang), cells, strings.Join(p.Lines(80, false), "\n")} {
			if strings.Contains(text, "NAAM") {
				t.Error("a name that was no forerunner's is shown")
			}
			if !strings.Contains(text, i18n.For(lang).Team.NotForAppraisal[:20]) {
				t.Error("it does not say that it is not for appraisal")
			}
		}
		for _, line := range p.Lines(80, false) {
			if len([]rune(line)) > 80 {
				t.Errorf("wider than 80: %q", line)
			}
		}
	}
	data, err := ledger.Encode()
	if err != nil {
		t.Fatal(err)
	}
	again, err := team.ReadLedger(data)
	if err != nil {
		t.Fatal(err)
	}
	second, _ := team.Count(team.Sort(files(cards...), today), again, today)
	if second.People != o.People || len(second.Groups) != len(o.Groups) {
		t.Errorf("the same cards counted twice: %d, then %d", o.People, second.People)
	}
	if strings.Contains(string(data), "NAAM") {
		t.Error("the ledger holds a name")
	}
}

// Hostile cards are harmless in every form.
func TestHostileCards(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		evil := rapid.SampledFrom([]string{"=HYPERLINK(\"http://x\")", "<script>alert(1)</script>", "\x1b[31mrood", "| a | b |", "[x](http://y)", "\u202eneo", "+1", "@x", "a\nb", "`c`", "# kop"}).Draw(t, "evil") + rapid.String().Draw(t, "more")
		var cards []card.Card
		for n := range 12 {
			c := made(n, "legal", 40, 60+n, today)
			c.Name, c.Forerunner, c.Role, c.Sentences = evil, true, evil, []string{evil}
			cards = append(cards, c)
		}
		o, _ := team.Count(team.Sort(files(cards...), today), team.NewLedger("s"), today)
		p := o.Page(i18n.For("nl"), team.Names{}, nil)
		cells, err := p.CSV()
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{p.Markdown(), p.HTML("nl"), cells, strings.Join(p.Lines(80, true), "\n")} {
			if strings.ContainsAny(text, "\x1b\u202e\u0000") {
				t.Fatalf("unseen characters in %q", text)
			}
		}
		if strings.Contains(p.HTML("nl"), "<script") {
			t.Fatal("a script")
		}
		r := csv.NewReader(strings.NewReader(cells))
		r.FieldsPerRecord = -1
		rows, err := r.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, cell := range slices.Concat(rows...) {
			if cell != "" && strings.ContainsRune("=+-@", rune(cell[0])) {
				t.Fatalf("a formula: %q", cell)
			}
		}
	})
}

// Every file that does not count is named with its reason, and only those.
func TestSetAside(t *testing.T) {
	good := made(1, "legal", 1, 2, today)
	old := made(2, "legal", 1, 2, today.AddDate(0, -8, 0))
	back := made(3, "legal", 1, 2, today.AddDate(0, 0, -2))
	earlier := made(4, "legal", 1, 2, today.AddDate(0, 0, -3))
	all := files(good, old, back, back.Withdrawal(today), earlier, made(4, "legal", 1, 3, today))
	all = append(all,
		team.File{Name: "copy.yaml", Data: []byte(good.Text("nl"))}, team.File{Name: "later.yaml", Data: []byte("format: card/2\n")},
		team.File{Name: "broken.yaml", Data: []byte("format: card/1\nid: x\n")}, team.File{Name: "letter.yaml", Data: []byte("hallo: daar\n")},
	)
	got := map[team.Reason]int{}
	s := team.Sort(all, today)
	for _, a := range s.Aside {
		got[a.Reason]++
	}
	want := map[team.Reason]int{team.Expired: 1, team.Withdrawn: 2, team.Older: 1, team.Copy: 1, team.Newer: 1, team.Broken: 1, team.NotCard: 1}
	for r, n := range want {
		if got[r] != n {
			t.Errorf("%s: %d, wanted %d (%v)", r, got[r], n, s.Aside)
		}
	}
	if len(s.Cards)+len(s.Aside) != len(all) {
		t.Errorf("%d cards and %d aside of %d files", len(s.Cards), len(s.Aside), len(all))
	}
}

// Only who entered is in the prize, by name and in the period; the same lot draws the same winner.
func TestPrize(t *testing.T) {
	in, out := made(1, "legal", 1, 2, today), made(2, "legal", 1, 2, today)
	in.Name, in.Prize, out.Name = "Marja", true, "Ayşe"
	late := made(3, "it", 1, 2, today.AddDate(0, -4, 0))
	late.Name, late.Prize = "Bram", true
	s := team.Sort(files(in, out, late), today)
	rules := team.Rules{Prize: "lunch", Criteria: []string{"nuttig"}, From: today.AddDate(0, -1, 0), To: today.AddDate(0, 1, 0), Jury: []string{"Ria"}, Contact: "Ria"}
	for _, by := range []string{"jury", "draw", "team"} {
		rules.By = by
		text := team.Prize(s, team.Overview{}, rules, today, "lot", i18n.For("nl"), team.Names{}).Markdown()
		if strings.Contains(text, "Ayşe") || strings.Contains(text, "Bram") || by != "team" && !strings.Contains(text, "Marja") {
			t.Errorf("by %s:\n%s", by, text)
		}
		if again := team.Prize(s, team.Overview{}, rules, today, "lot", i18n.For("nl"), team.Names{}).Markdown(); again != text {
			t.Errorf("by %s: another outcome the second time", by)
		}
	}
}

// Any bytes are a card, or set aside.
func FuzzSort(f *testing.F) {
	f.Add([]byte(made(1, "legal", 1, 2, today).Text("nl")))
	f.Add([]byte("format: card/1\nid: 12\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		if s := team.Sort([]team.File{{Name: "x.yaml", Data: data}}, today); len(s.Cards)+len(s.Aside) != 1 {
			t.Errorf("%d cards, %d aside", len(s.Cards), len(s.Aside))
		}
	})
}

// Any bytes are a ledger that can be counted with, or an error.
func FuzzReadLedger(f *testing.F) {
	_, l := team.Count(team.Sort(files(made(1, "it", 1, 2, today), made(2, "it", 1, 2, today), made(3, "it", 1, 2, today), made(4, "it", 1, 2, today), made(5, "it", 9, 2, today)), today), team.NewLedger("s"), today)
	data, err := l.Encode()
	if err != nil {
		f.Fatal(err)
	}
	f.Add(data)
	cards := team.Sort(files(made(1, "it", 1, 2, today)), today)
	f.Fuzz(func(t *testing.T, data []byte) {
		l, err := team.ReadLedger(data)
		if err != nil {
			return
		}
		if o, _ := team.Count(cards, l, today); o.People != 0 && o.People < team.Smallest {
			t.Errorf("%d people", o.People)
		}
	})
}

// BenchmarkCards counts ten thousand cards.
func BenchmarkCards(b *testing.B) {
	var cards []card.Card
	for n := range 10_000 {
		cards = append(cards, made(n, []string{"it", "hr", "legal", "sales"}[n%4], 40, 50+n%40, today))
	}
	all := files(cards...)
	b.ReportAllocs()
	for b.Loop() {
		o, _ := team.Count(team.Sort(all, today), team.NewLedger("s"), today)
		if o.People != 10_000 {
			b.Fatal(o.People)
		}
	}
}
