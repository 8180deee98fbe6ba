package team

import (
	"cmp"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
)

// Rules are what an organisation said of its prize beforehand.
type Rules struct {
	Prize    string
	By       string // jury, draw or team
	Criteria []string
	From, To time.Time // days, both included
	Jury     []string
	Contact  string
}

// Prize is who enters for the prize and how it is decided: only people who entered, with their name, in the period. It
// never looks at posts or followers. A draw can be worked out again from seed.
func Prize(s Sorted, o Overview, r Rules, now time.Time, seed string, words i18n.Strings, names Names) Page {
	w := words.Team
	date := words.Common.Date
	p := Page{Title: w.PrizeTitle + ": " + r.Prize, Lead: []string{sprintf(w.PrizePeriodF, date(r.From), date(r.To)), sprintf(w.PrizeContactF, r.Contact)}}
	today := card.Day(now)
	switch {
	case today.Before(card.Day(r.From)):
		p.Lead = append(p.Lead, sprintf(w.PrizeEarlyF, date(r.From)))
		return p.harmless()
	case today.After(card.Day(r.To)):
		p.Lead = append(p.Lead, sprintf(w.PrizeLateF, date(r.To)))
	}
	p.Parts = append(p.Parts, Part{Title: w.PrizeCriteria, List: r.Criteria}, Part{Title: w.PrizeJury, List: r.Jury})
	var entrants []card.Card
	for _, c := range s.Cards {
		if c.Prize && c.Name != "" && !c.Made.Before(card.Day(r.From)) && !c.Made.After(card.Day(r.To)) {
			entrants = append(entrants, c)
		}
	}
	slices.SortFunc(entrants, func(a, b card.Card) int { return cmp.Or(cmp.Compare(a.Name, b.Name), cmp.Compare(a.ID, b.ID)) })
	list := Part{Title: w.PrizeEntrants}
	for _, c := range entrants {
		list.List = append(list.List, c.Name)
	}
	if len(entrants) == 0 {
		list.Lines = []string{w.PrizeNobody}
	}
	switch r.By {
	case "team":
		p.Parts = append(p.Parts, Part{Title: w.PrizeTitle, Lines: []string{mostGain(o, w, names)}})
	case "draw":
		p.Parts = append(p.Parts, list)
		if len(entrants) > 0 {
			drawn := slices.MinFunc(entrants, func(a, b card.Card) int { return cmp.Compare(hash(seed, a.ID), hash(seed, b.ID)) })
			p.Parts = append(p.Parts, Part{Title: w.PrizeTitle, Lines: []string{sprintf(w.PrizeDrawF, drawn.Name), sprintf(w.PrizeSeedF, seed)}})
		}
	default:
		form := Part{Title: w.PrizeForm, Head: []string{w.Name, w.PrizeWhy}}
		for _, c := range r.Criteria {
			form.Rows = append(form.Rows, []string{"", c + ": "})
		}
		p.Parts = append(p.Parts, list, form)
	}
	return p.harmless()
}

// mostGain is the group that gained most, from what the overview shows anyway.
func mostGain(o Overview, w i18n.Team, names Names) string {
	best, people := 0, 0
	var who []string
	for _, g := range o.Groups {
		if g.Department == "" || g.Before == nil || g.After == nil || g.Before.People != g.After.People {
			continue
		}
		gain := g.After.Score - g.Before.Score
		switch {
		case len(who) == 0 || gain > best:
			best, people, who = gain, g.After.People, []string{names.department(g.Department, w)}
		case gain == best:
			who = append(who, names.department(g.Department, w))
		}
	}
	switch len(who) {
	case 0:
		return w.PrizeNoTeam
	case 1:
		return sprintf(w.PrizeTeamF, who[0], best, people)
	}
	return sprintf(w.PrizeTieF, strings.Join(who, ", "), best)
}
