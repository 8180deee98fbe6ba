package team_test

import (
	"encoding/csv"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/team"
)

// group is a department of an overview, and whether it is shown.
func group(o team.Overview, department string) (team.Group, bool) {
	for _, g := range o.Groups {
		if g.Department == department {
			return g, true
		}
	}
	return team.Group{}, false
}

// A curious manager sees an overview before and after one colleague hands in a card, a newer card, or takes it back. He
// learns nothing: no number of a group changes, or five people are behind the change at least.
func TestOneColleagueChangesNoNumberAlone(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		now := today
		folder := map[string][]card.Card{}
		ledger := team.NewLedger("secret")
		next := 0
		hand := func(n int) {
			before, after := rapid.IntRange(0, 100).Draw(t, "before"), rapid.IntRange(0, 100).Draw(t, "after")
			c := full(n, rapid.SampledFrom([]string{"legal", "it", "hr", ""}).Draw(t, "department"))
			c.Made, c.Ends = card.Day(now), card.LastDay(card.Day(now))
			c.Score = &card.Score{Before: &before, After: &after, Rated: 20, Of: 24, Edition: "2026-11"}
			folder[c.ID] = append(folder[c.ID], c)
		}
		count := func() team.Overview {
			var all []card.Card
			for _, id := range slices.Sorted(maps.Keys(folder)) {
				all = append(all, folder[id]...)
			}
			var in []team.File
			for i, c := range all {
				in = append(in, team.File{Name: fmt.Sprint(i), Data: []byte(c.Text("nl")), Modified: c.Made})
			}
			var o team.Overview
			o, ledger, _ = team.Make(team.Input{Cards: team.Sort(in, now), Criteria: criteria(), Now: now}, ledger)
			return o
		}
		for range rapid.IntRange(5, 40).Draw(t, "people") {
			hand(next)
			next++
		}
		before := count()
		for range rapid.IntRange(1, 6).Draw(t, "changes") {
			now = now.AddDate(0, 0, 1)
			if rapid.Bool().Draw(t, "newcomer") {
				hand(next)
				next++
			} else {
				hand(rapid.IntRange(0, next-1).Draw(t, "who"))
			}
			after := count()
			for _, g := range after.Groups {
				old, was := group(before, g.Department)
				if !was && g.Cards < team.Smallest {
					t.Fatalf("a new group of %d", g.Cards)
				}
				d := g.Cards - old.Cards
				if was && d != 0 && d < team.Smallest && d > -team.Smallest {
					t.Fatalf("%q went from %d to %d cards", g.Department, old.Cards, g.Cards)
				}
				if was && d == 0 && g.After.N == old.After.N && g.After != old.After {
					t.Fatalf("one card changed %q from %+v to %+v", g.Department, old.After, g.After)
				}
			}
			before = after
		}
		apart(t, look(t, ledger))
	})
}

// apart fails when sets that were ever shown could be weighed against each other until fewer than five people are left:
// each has five people at least whom no earlier one of its kind holds, and batches of a table have nobody in common.
func apart(t fataler, l inside) {
	t.Helper()
	seen := map[int]bool{}
	for _, w := range l.Waves {
		fresh := 0
		for _, p := range w.Who {
			if !seen[p] {
				fresh++
			}
			seen[p] = true
		}
		if fresh < team.Smallest {
			t.Fatalf("a wave of %q has %d newcomers", w.Group, fresh)
		}
		for name, b := range w.Blocks {
			if len(b.Who) < team.Smallest {
				t.Fatalf("%s is a sum over %d people", name, len(b.Who))
			}
		}
	}
	tables := map[string]map[int]bool{}
	for _, b := range l.Batches {
		if tables[b.Table] == nil {
			tables[b.Table] = map[int]bool{}
		}
		for _, p := range b.Who {
			if tables[b.Table][p] {
				t.Fatalf("somebody is in two batches of %s", b.Table)
			}
			tables[b.Table][p] = true
		}
		if b.Rest != 0 && b.Rest < team.Smallest {
			t.Fatalf("%d people are left over in %s", b.Rest, b.Table)
		}
		for cell, n := range b.Cells {
			if n < team.Smallest {
				t.Fatalf("%d people in %s of %s", n, cell, b.Table)
			}
		}
	}
}

// An organisation of 12 departments and 300 people: every group has five, and a name that its owner did not put to
// anything is nowhere, in no form.
func TestAnOrganisationOfTwelveDepartments(t *testing.T) {
	departments := []string{"sales", "marketing", "communication", "hr", "it", "legal", "finance", "operations", "service", "management", "research", "office"}
	var cards []card.Card
	for n := range 300 {
		c := full(n, departments[(n*n+n)%12])
		c.Forerunner, c.Prize, c.Sentences = false, false, nil
		c.Name = fmt.Sprintf("NAAM%d", n)
		if n%5 == 0 {
			c.Department = ""
		}
		cards = append(cards, c)
	}
	o, ledger := overview(t, team.NewLedger("secret"), today, cards...)
	sum := 0
	for _, g := range o.Groups {
		sum += g.Cards
		for _, a := range []team.Average{g.Before, g.After, g.Planned, g.Done, g.Gain} {
			if a.N != 0 && a.N < team.Smallest {
				t.Errorf("%q has a number about %d people", g.Department, a.N)
			}
		}
		if g.Cards < team.Smallest {
			t.Errorf("%q has %d cards", g.Department, g.Cards)
		}
	}
	if sum != o.Total.Cards || sum < 250 {
		t.Errorf("%d cards in groups, %d in total", sum, o.Total.Cards)
	}
	for kind, text := range outputs(t, o) {
		if strings.Contains(text, "NAAM") {
			t.Errorf("%s holds a name that was ticked for nothing it shows", kind)
		}
	}
	data, err := ledger.Encode()
	if err != nil {
		t.Fatal(err)
	}
	if strings.Contains(string(data), "NAAM") {
		t.Error("the ledger holds a name")
	}
}

// Hostile cards are harmless in every form.
func TestHostileCardsAreHarmless(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		evil := rapid.SampledFrom([]string{"=HYPERLINK(\"http://x\")", "<script>alert(1)</script>", "\x1b[31mrood", "| a | b |", "[x](http://y)", "\u202eneo", "+1", "@x", "a\nb", "`c`", "# kop"}).Draw(t, "evil") + rapid.String().Draw(t, "more")
		var cards []card.Card
		for n := range 12 {
			c := full(n, "legal")
			c.Name, c.Forerunner, c.Role, c.Sentences = evil, true, evil, []string{evil}
			cards = append(cards, c)
		}
		o, _, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), today), Criteria: criteria(), Now: today}, team.NewLedger("s"))
		v := team.View{Words: i18n.For("nl")}
		cells, err := o.CSV(v)
		if err != nil {
			t.Fatal(err)
		}
		for _, text := range []string{o.Markdown(v), o.HTML(v), cells, o.Text(v)} {
			if strings.ContainsAny(text, "\x1b\u202e\u0000") {
				t.Fatalf("unseen characters in %q", text)
			}
		}
		if strings.Contains(o.HTML(v), "<script") || strings.Contains(strings.ReplaceAll(o.Markdown(v), `\<`, ""), "<script") {
			t.Fatal("a script")
		}
		r := csv.NewReader(strings.NewReader(strings.TrimPrefix(cells, "\ufeff")))
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
