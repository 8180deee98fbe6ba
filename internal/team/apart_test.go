package team_test

import (
	"testing"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

// Six people planned 75 actions, one of them 60. That one leaves and five come who plan two each: ten people with 25 would
// tell that who left planned 50 at least. So it is not told; with five who did about as much it is.
func TestFiveWhoDidLessThanTheOneWhoLeftAreNotCountedBesideTheOldNumber(t *testing.T) {
	for name, tt := range map[string]struct{ planned, shown int }{"less": {2, 0}, "as much": {14, 10}} {
		cards := many(0, 6, "legal")
		for i := range cards {
			cards[i].Actions = &card.Actions{Planned: 3, Done: 1}
		}
		cards[0].Actions = &card.Actions{Planned: 60, Done: 40}
		o, l := overview(t, team.NewLedger("s"), today, cards...)
		if o.Total.Planned != (team.Average{Mean: 13, N: 6}) {
			t.Fatalf("%s: first %+v", name, o.Total.Planned)
		}
		next := append(cards[1:6:6], many(20, 5, "legal")...)
		for i := range next[5:] {
			next[5+i].Actions = &card.Actions{Planned: tt.planned, Done: tt.planned - 1}
		}
		o, l = overview(t, l, today, next...)
		if o.Total.Cards != 10 || o.Total.After.N != 10 || o.Total.Planned.N != tt.shown || o.Total.Done.N != tt.shown {
			t.Errorf("%s: %+v", name, o.Total)
		}
		if again, _ := overview(t, l, today, next...); again.Total.Planned != o.Total.Planned {
			t.Errorf("%s: the same cards, and now %+v", name, again.Total)
		}
	}
}

// The same for a score, which has a highest too: 410 points more for four people more means that who left had 90 at most.
func TestFiveWithTheHighestScoreAreNotCountedBesideTheOldNumber(t *testing.T) {
	cards := many(0, 6, "legal")
	cards[0].Score = &card.Score{Before: new(0), After: new(0), Rated: 3, Of: 24, Edition: "x"}
	_, l := overview(t, team.NewLedger("s"), today, cards...)
	next := append(cards[1:6:6], many(20, 5, "legal")...)
	for i := range next[5:] {
		next[5+i].Score = &card.Score{Before: new(82), After: new(60), Rated: 18, Of: 24, Edition: "x"}
	}
	if o, _ := overview(t, l, today, next...); o.Total.Before.N != 0 || o.Total.After.N != 10 {
		t.Errorf("%+v", o.Total)
	}
}

func TestHowMuchWasRatedIsOfThoseWhoSaidIt(t *testing.T) {
	cards := many(0, 7, "legal") // five with a score before, six with a score after
	for i := range cards {
		s := *cards[i].Score
		if i > 4 {
			s.Before = nil
		}
		if i == 4 {
			s.After = nil
		}
		cards[i].Score = &s
	}
	o, l := overview(t, team.NewLedger("s"), today, cards...)
	if o.Total.Before.N != 5 || o.Total.After.N != 6 || o.Total.Rated != (team.Average{Mean: 75, N: 7}) {
		t.Fatalf("%+v", o.Total)
	}
	cards[6].Made, cards[6].Score = today.AddDate(0, 0, 1), nil
	o, _ = overview(t, l, today.AddDate(0, 0, 1), cards...)
	if o.Total.Before.N != 5 || o.Total.After.N != 0 || o.Total.Rated.N != 0 {
		t.Errorf("rated is of other people now, and the difference is of one or two: %+v", o.Total)
	}
}

func TestThatEverybodyRatedEverythingIsNotShown(t *testing.T) {
	for _, rated := range []int{0, 24} {
		cards := many(0, 6, "legal")
		for i := range cards {
			cards[i].Score = &card.Score{After: new(40 + i), Rated: rated, Of: 24, Edition: "x"}
		}
		if o, _ := overview(t, team.NewLedger("s"), today, cards...); o.Total.Rated.N != 0 || o.Total.After.N != 6 {
			t.Errorf("%d of 24: %+v", rated, o.Total)
		}
	}
}
