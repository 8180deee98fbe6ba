package team_test

import (
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
)

func entrants() []card.Card {
	cards := many(0, 8, "it")
	for i, name := range []string{"zoë", "Anna", "Ömer"} {
		cards[i].Name, cards[i].Prize = name, true
	}
	cards[3].Name = "Niet Mee"
	cards[2].Made = today.AddDate(0, 0, -40)
	cards[2].Ends = today.AddDate(0, 0, 40)
	return cards
}

func prize(t *testing.T, r team.Rules, day int, seed string) team.Prize {
	t.Helper()
	now := today.AddDate(0, 0, day)
	s := team.Sort(files(entrants()...), now)
	o, _, _ := team.Make(team.Input{Cards: s, Now: now}, team.NewLedger("s"))
	return team.MakePrize(s, o, r, now, seed)
}

func TestOnlyEntrantsWhoseCardIsOfThePeriodTakePart(t *testing.T) {
	r := team.Rules{Prize: "Taart", By: "jury", From: today.AddDate(0, 0, -10), To: today.AddDate(0, 0, 10), Criteria: []string{"nuttig"}}
	p := prize(t, r, 1, "1")
	if !slices.Equal(p.Entrants, []string{"Anna", "zoë"}) || p.Outside != 1 || p.Stage != team.Running {
		t.Errorf("%+v", p)
	}
	text := p.Markdown(view("nl"))
	if strings.Contains(text, "Niet Mee") || !strings.Contains(text, "nuttig") || !strings.Contains(text, view("nl").Words.Team.StillRunning) {
		t.Error(text)
	}
	if p := prize(t, team.Rules{By: "jury", From: today.AddDate(0, 0, 5)}, 0, "1"); len(p.Entrants) != 0 || p.Stage != team.Before {
		t.Errorf("before the period: %+v", p)
	}
}

func TestADrawIsMadeAfterThePeriodAndIsTheSameWithTheSameSeed(t *testing.T) {
	r := team.Rules{Prize: "Taart", By: "draw", To: today.AddDate(0, 0, 10)}
	if p := prize(t, r, 1, "1"); p.Winner != "" {
		t.Errorf("drawn while the period runs: %s", p.Winner)
	}
	winners := map[string]bool{}
	for _, seed := range []string{"1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12"} {
		p, again := prize(t, r, 11, seed), prize(t, r, 11, seed)
		if p.Winner == "" || p.Winner != again.Winner || !strings.Contains(p.Text(view("nl")), seed) {
			t.Errorf("seed %s: %q and %q", seed, p.Winner, again.Winner)
		}
		winners[p.Winner] = true
	}
	if len(winners) != 3 {
		t.Errorf("twelve seeds give only %v", winners)
	}
}

func TestThePrizeByTeamGoesToTheLargestGainAndSaysTies(t *testing.T) {
	cards := append(many(0, 8, "it"), many(10, 8, "legal")...)
	s := team.Sort(files(cards...), today)
	o, _, _ := team.Make(team.Input{Cards: s, Now: today}, team.NewLedger("s"))
	p := team.MakePrize(s, o, team.Rules{Prize: "Taart", By: "team"}, today, "1")
	if len(p.Teams) != 2 || p.Gain != 20 || len(p.Entrants) != 0 || !strings.Contains(p.Markdown(view("nl")), view("nl").Words.Team.Tie) {
		t.Errorf("%+v", p)
	}
}
