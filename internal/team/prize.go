package team

import (
	"cmp"
	"slices"
	"strconv"
	"time"

	"ambassadeur/internal/card"
)

// Rules are the rules of a prize, as the organisation wrote them down.
type Rules struct {
	Prize    string
	By       string // jury, draw or team
	Criteria []string
	From, To time.Time // days, both included; zero for no bound
	Jury     []string
	Contact  string
	Council  string // what was agreed with the works council
}

// Stage is where a prize is in its period.
type Stage int

// The stages.
const (
	Before Stage = iota // nobody can enter yet: nothing is shown
	Running
	Over
)

// Prize is who entered, and by draw or by team who wins. It never looks at posts or followers, and ranks nobody.
type Prize struct {
	Rules
	Made     time.Time
	Stage    Stage
	Entrants []string // names, alphabetically; by jury and by draw
	Outside  int      // entrants whose card was not made in the period
	Seed     string   // of the draw
	Winner   string   // by draw, when the period is over
	Teams    []Group  // by team: the department, or several when they gained as much
	Gain     int      // of those
}

// MakePrize applies rules to who entered. A draw is made when the period is over; the same cards and seed always give the
// same winner: the entrant whose sha256 of seed and card id comes first. The overview is used by team only.
func MakePrize(s Sorted, o Overview, rules Rules, now time.Time, seed string) Prize {
	today := card.Day(now)
	p := Prize{Rules: rules, Made: now, Stage: Running}
	switch {
	case !rules.From.IsZero() && today.Before(rules.From):
		p.Stage = Before
		return p
	case rules.To.IsZero() || today.After(rules.To):
		p.Stage = Over
	}
	if rules.By == "team" {
		p.Teams, p.Gain = teams(o)
		return p
	}
	first := ""
	for _, h := range s.Cards {
		if !h.Prize || h.Name == "" {
			continue
		}
		if !rules.From.IsZero() && h.Made.Before(rules.From) || !rules.To.IsZero() && h.Made.After(rules.To) {
			p.Outside++
			continue
		}
		p.Entrants = append(p.Entrants, h.Name)
		if at := hash(seed, h.ID); rules.By == "draw" && p.Stage == Over && (first == "" || at < first) {
			first, p.Winner = at, h.Name
		}
	}
	if rules.By == "draw" {
		p.Seed = card.Line(seed, 80)
	}
	slices.SortFunc(p.Entrants, func(a, b string) int { return cmp.Compare(folded(a), folded(b)) })
	return p
}

// teams is the groups that gained most; none when no group gained.
func teams(o Overview) ([]Group, int) {
	var best []Group
	most := 0
	for _, g := range o.Groups {
		switch {
		case g.Gain.N == 0 || g.Gain.Mean <= 0 || g.Department == "":
		case g.Gain.Mean > most:
			best, most = []Group{g}, g.Gain.Mean
		case g.Gain.Mean == most:
			best = append(best, g)
		}
	}
	return best, most
}

func numeral(n int) string { return strconv.Itoa(n) }
