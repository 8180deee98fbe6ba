package team_test

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/team"
)

func date(y int, m time.Month, d int) time.Time { return time.Date(y, m, d, 0, 0, 0, 0, time.UTC) }

var today = date(2026, 11, 24)

// full is the n-th person's card with every block.
func full(n int, department string) card.Card {
	return card.Card{
		ID: fmt.Sprintf("%016x", n+1), Made: today, Ends: card.LastDay(today), Language: "nl", Department: department,
		Score: &card.Score{Before: new(40 + n%10), After: new(60 + n%10), Rated: 18, Of: 24, Edition: "2026-11"}, Actions: &card.Actions{Planned: 5, Done: 2},
		Role: []string{"Deler", "Schrijver"}[n%2], Rhythm: "weekly", Gaps: []string{[]string{"about", "skills"}[n%2]},
	}
}

func file(c card.Card) team.File {
	return team.File{Name: c.ID + c.Made.Format("0102") + ".yaml", Data: []byte(c.Text("nl"))}
}

func files(cards ...card.Card) []team.File {
	var all []team.File
	for _, c := range cards {
		all = append(all, file(c))
	}
	return all
}

func many(from, n int, department string) []card.Card {
	var all []card.Card
	for i := range n {
		all = append(all, full(from+i, department))
	}
	return all
}

func criteria() []string { return []string{"about", "headline", "skills"} }

func overview(t testing.TB, l team.Ledger, now time.Time, cards ...card.Card) (team.Overview, team.Ledger) {
	t.Helper()
	o, next, _ := team.Make(team.Input{Cards: team.Sort(files(cards...), now), Criteria: criteria(), Now: now}, l)
	return o, kept(t, next)
}

// kept is a ledger as it comes back from its file.
func kept(t fataler, l team.Ledger) team.Ledger {
	data, err := l.Encode()
	if err != nil {
		t.Fatalf("encode: %v", err)
	}
	back, err := team.ReadLedger(data)
	if err != nil {
		t.Fatalf("a ledger that was written cannot be read: %v\n%s", err, data)
	}
	return back
}

type fataler interface{ Fatalf(string, ...any) }

func view(lang string) team.View { return team.View{Words: i18n.For(lang), Organisation: "Voorbeeld"} }

// outputs is an overview in every form and language.
func outputs(t fataler, o team.Overview) map[string]string {
	all := map[string]string{}
	for _, lang := range i18n.Languages() {
		v := view(lang)
		table, err := o.CSV(v)
		if err != nil {
			t.Fatalf("csv: %v", err)
		}
		all[lang+".md"], all[lang+".html"], all[lang+".csv"], all[lang+".txt"] = o.Markdown(v), o.HTML(v), table, o.Text(v)
		v.ASCII = true
		all[lang+".ascii"] = o.Text(v)
	}
	return all
}

// inside is a ledger as its file has it.
type inside struct {
	People []string
	Waves  []struct {
		Group    string
		Who      []int
		Versions []string
		Blocks   map[string]struct {
			Who      []int
			Versions []string
			Sums     []int
		}
	}
	Batches []struct {
		Table string
		Who   []int
		Cells map[string]int
		Rest  int
	}
}

func look(t fataler, l team.Ledger) inside {
	data, err := json.Marshal(l)
	if err != nil {
		t.Fatalf("%v", err)
	}
	var in inside
	if err := json.Unmarshal(data, &in); err != nil {
		t.Fatalf("%v", err)
	}
	return in
}
