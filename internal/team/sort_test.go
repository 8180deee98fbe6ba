package team_test

import (
	"fmt"
	"strings"
	"testing"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

func TestEveryFileIsACardOrSetAsideForItsReason(t *testing.T) {
	old := full(0, "legal")
	old.Made, old.Ends = date(2026, 10, 1), date(2027, 4, 1)
	over := full(1, "legal")
	over.Made, over.Ends = date(2026, 5, 1), date(2026, 11, 1)
	back := full(2, "legal")
	future := full(3, "legal")
	future.Made, future.Ends = date(2027, 1, 1), date(2027, 2, 1)
	data := func(text string) []byte { return []byte(text) }
	in := []team.File{
		{Name: "new", Data: data(full(0, "legal").Text("nl"))},
		{Name: "old", Data: data(old.Text("nl"))},
		{Name: "copy", Data: data(full(0, "legal").Text("en"))}, // other comments, the same card
		{Name: "over", Data: data(over.Text("nl"))},
		{Name: "back", Data: data(back.Text("nl"))},
		{Name: "back-withdrawn", Data: data(back.Withdrawal(today).Text("nl"))},
		{Name: "future", Data: data(future.Text("nl"))},
		{Name: "lesson", Data: data("format: lesson/1\nid: x\n")},
		{Name: "picture", Data: data("\x89PNG\x00\x00")},
		{Name: "empty", Data: nil},
		{Name: "next", Data: data("format: card/2\nid: x\n")},
		{Name: "broken", Data: data("format: card/1\nid: 3\n")},
		{Name: "large", Data: data(full(4, "legal").Text("nl") + strings.Repeat("#", card.MaxBytes))},
	}
	s := team.Sort(in, today)
	if len(s.Cards) != 1 || s.Cards[0].ID != full(0, "").ID || !s.Cards[0].Made.Equal(today) {
		t.Errorf("cards: %+v", s.Cards)
	}
	want := map[string]team.Reason{
		"old": team.Older, "over": team.Expired, "back": team.Withdrawn, "back-withdrawn": team.Withdrawn, "future": team.Early, "lesson": team.NotCard,
		"picture": team.NotCard, "empty": team.NotCard, "next": team.Newer, "broken": team.Broken, "large": team.TooLarge,
	}
	copies := 0
	for _, a := range s.Aside {
		if a.Reason == team.Copy {
			copies++
			continue
		}
		if want[a.File] != a.Reason {
			t.Errorf("%s: %s, want %s", a.File, a.Reason, want[a.File])
		}
		delete(want, a.File)
		if a.Reason == team.Broken && a.Problem.Message("nl") == "" {
			t.Error("a broken card without its problem")
		}
	}
	if len(want) > 0 || copies != 1 || len(s.Aside)+len(s.Cards) != len(in) {
		t.Errorf("not told: %v, %d copies", want, copies)
	}
}

func TestACardMadeAfterAWithdrawalCountsAgainAndOnItsDayItDoesNot(t *testing.T) {
	c := full(0, "it")
	c.Made = today
	w := c.Withdrawal(today)
	if s := team.Sort(files(c, w), today); len(s.Cards) != 0 {
		t.Error("a card counts on the day on which it was withdrawn")
	}
	c.Made = today.AddDate(0, 0, 1)
	if s := team.Sort(files(c, w), today.AddDate(0, 0, 1)); len(s.Cards) != 1 {
		t.Error("a card that was made after a withdrawal does not count")
	}
}

func FuzzSort(f *testing.F) {
	f.Add([]byte(full(0, "it").Text("nl")))
	f.Add([]byte("{format: card/1}"))
	f.Add([]byte("format: card/99999999999"))
	f.Fuzz(func(t *testing.T, data []byte) {
		s := team.Sort([]team.File{{Name: "a", Data: data}}, today)
		if len(s.Cards)+len(s.Aside) != 1 {
			t.Fatalf("%d cards, %d aside", len(s.Cards), len(s.Aside))
		}
	})
}

func FuzzReadLedger(f *testing.F) {
	_, l, _ := team.Make(team.Input{Cards: team.Sort(files(many(0, 12, "it")...), today), Now: today, Criteria: criteria()}, team.NewLedger("s"))
	data, _ := l.Encode()
	f.Add(data)
	f.Add([]byte(`{"format":"ledger/1","secret":"x","waves":[{"who":[0,1,2,3,4]}]}`))
	f.Fuzz(func(_ *testing.T, data []byte) {
		l, err := team.ReadLedger(data)
		if err != nil {
			return
		}
		team.Make(team.Input{Cards: team.Sort(files(many(0, 7, "it")...), today), Now: today, Criteria: criteria()}, l)
	})
}

func tenThousand() []team.File {
	var all []team.File
	for i := range 10_000 {
		all = append(all, file(full(i, fmt.Sprintf("afdeling-%d", i%40))))
	}
	return all
}

func BenchmarkSort(b *testing.B) {
	in := tenThousand()
	b.ReportAllocs()
	for b.Loop() {
		if s := team.Sort(in, today); len(s.Cards) != len(in) {
			b.Fatal(len(s.Cards))
		}
	}
}

func BenchmarkMake(b *testing.B) {
	s := team.Sort(tenThousand(), today)
	_, l, _ := team.Make(team.Input{Cards: s, Criteria: criteria(), Now: today}, team.NewLedger("s"))
	b.ReportAllocs()
	for b.Loop() {
		team.Make(team.Input{Cards: s, Criteria: criteria(), Now: today}, l)
	}
}
