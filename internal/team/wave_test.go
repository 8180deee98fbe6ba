package team_test

import (
	"testing"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

func TestFourCardsAreInNoNumberAndFiveAre(t *testing.T) {
	l := team.NewLedger("s")
	o, l := overview(t, l, today, many(0, 4, "legal")...)
	if o.Total.Cards != 0 || len(o.Groups) != 0 {
		t.Errorf("four cards: %+v", o.Total)
	}
	o, l = overview(t, l, today, many(0, 5, "legal")...)
	if o.Total.Cards != 5 || len(o.Groups) != 1 || o.Total.Before != (team.Average{Mean: 42, N: 5}) || o.Total.After.Mean != 62 {
		t.Errorf("five cards: %+v", o)
	}
	o, _ = overview(t, l, today, many(0, 9, "legal")...)
	if o.Total.Cards != 5 {
		t.Errorf("four more cards change the number to %d", o.Total.Cards)
	}
}

func TestSmallDepartmentsCountTogetherUntilTheyAreLarge(t *testing.T) {
	cards := append(many(0, 3, "legal"), many(3, 3, "it")...)
	cards = append(cards, many(6, 1, "")...)
	o, l := overview(t, team.NewLedger("s"), today, cards...)
	if len(o.Groups) != 1 || o.Groups[0].Department != "" || o.Total.Cards != 7 {
		t.Fatalf("%+v", o.Groups)
	}
	o, _ = overview(t, l, today, append(cards, many(10, 5, "it")...)...)
	if len(o.Groups) != 2 || o.Groups[0].Department != "it" || o.Groups[0].Cards != 5 || o.Groups[1].Cards != 7 || o.Total.Cards != 12 {
		t.Errorf("%+v", o.Groups)
	}
}

func TestAWaveStopsAsAWholeWhenOneOfItWithdrawsOrEndsOrIsGone(t *testing.T) {
	cards := many(0, 6, "legal")
	_, l := overview(t, team.NewLedger("s"), today, cards...)
	short := full(0, "legal")
	short.Made, short.Ends = today.AddDate(0, 0, 1), today.AddDate(0, 0, 2)
	for name, now := range map[string][]card.Card{
		"withdrawn": append(cards[:6:6], cards[0].Withdrawal(today)),
		"gone":      cards[1:],
		"ended":     append([]card.Card{short}, cards[1:]...),
	} {
		o, next := overview(t, l, today.AddDate(0, 0, 3), now...)
		if o.Total.Cards != 0 {
			t.Errorf("%s: %d cards still count", name, o.Total.Cards)
		}
		if o, _ = overview(t, next, today.AddDate(0, 0, 3), cards...); name == "gone" && o.Total.Cards != 6 {
			t.Errorf("the same cards are back, and %d count", o.Total.Cards)
		}
	}
}

func TestWhoseWaveRestsCountsAgainWithFiveNewcomers(t *testing.T) {
	cards := many(0, 6, "legal")
	_, l := overview(t, team.NewLedger("s"), today, cards...)
	rest := append(cards[1:6:6], many(20, 4, "legal")...)
	o, l := overview(t, l, today, rest...)
	if o.Total.Cards != 0 {
		t.Fatalf("with four newcomers %d count", o.Total.Cards)
	}
	o, l = overview(t, l, today, append(rest, full(30, "legal"))...)
	if o.Total.Cards != 10 {
		t.Fatalf("with five newcomers %d count", o.Total.Cards)
	}
	o, _ = overview(t, l, today, append(rest, full(30, "legal"), cards[0])...)
	if o.Total.Cards != 10 {
		t.Errorf("who came back makes it %d: the old wave counts people twice", o.Total.Cards)
	}
}

func TestANewCardChangesNothingUntilFiveAreNew(t *testing.T) {
	cards := many(0, 6, "legal")
	before, l := overview(t, team.NewLedger("s"), today, cards...)
	for i := range 5 {
		cards[i].Made = today.AddDate(0, 0, 1)
		cards[i].Score = &card.Score{Before: cards[i].Score.Before, After: new(80), Rated: 20, Of: 24, Edition: "2026-11"}
		var o team.Overview
		o, l = overview(t, l, today.AddDate(0, 0, 1), cards...) // in place of the old ones
		switch {
		case i < 4 && o.Total.After != before.Total.After:
			t.Errorf("%d new cards: %v", i+1, o.Total.After)
		case i == 4 && o.Total.After != (team.Average{Mean: 78, N: 6}):
			t.Errorf("five new cards: %v", o.Total.After)
		}
	}
}

func TestWhoTakesABlockBackTakesItsCountAlong(t *testing.T) {
	cards := many(0, 6, "legal")
	_, l := overview(t, team.NewLedger("s"), today, cards...)
	cards[2].Made = today.AddDate(0, 0, 1)
	cards[2].Score = nil
	o, _ := overview(t, l, today.AddDate(0, 0, 1), cards...)
	if o.Total.Cards != 6 || o.Total.After.N != 0 || o.Total.Before.N != 0 || o.Total.Planned.N != 6 {
		t.Errorf("%+v", o.Total)
	}
}

func TestWhatIsAlikeForAllIsNotShown(t *testing.T) {
	cards := many(0, 6, "legal")
	for i := range cards {
		cards[i].Actions = &card.Actions{Planned: 5}
		cards[i].Score = &card.Score{After: new(100), Rated: 1, Of: 2, Edition: "x"}
		cards[i].Role = "Deler"
	}
	o, _ := overview(t, team.NewLedger("s"), today, cards...)
	if o.Total.Planned.N != 0 || o.Total.After.N != 0 || o.Role.Of != 0 || o.Total.Cards != 6 {
		t.Errorf("%+v %+v", o.Total, o.Role)
	}
}

func TestOneWithdrawalLeavesALargeDepartmentItsOtherWaves(t *testing.T) {
	cards := many(0, 60, "it")
	_, l := overview(t, team.NewLedger("s"), today, cards...)
	o, _ := overview(t, l, today, cards[1:]...)
	if o.Total.Cards < 45 {
		t.Errorf("one of 60 withdrew, and %d count", o.Total.Cards)
	}
}

func TestTheTotalIsTheSumOfTheGroups(t *testing.T) {
	o, _ := overview(t, team.NewLedger("s"), today, append(append(many(0, 17, "it"), many(20, 9, "legal")...), many(40, 3, "hr")...)...)
	cards, scores := 0, 0
	for _, g := range o.Groups {
		cards, scores = cards+g.Cards, scores+g.After.N
	}
	if cards != o.Total.Cards || scores != o.Total.After.N || cards != 26 {
		t.Errorf("%+v", o)
	}
}
