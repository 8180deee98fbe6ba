package team

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"ambassadeur/internal/card"
)

// Overview is what the cards of a folder tell together.
type Overview struct {
	Day         time.Time
	People      int // who are counted: the sum of the groups
	Groups      []Group
	Role        Table
	Rhythm      Table
	Forerunners []Forerunner // who said so with a name
	Unnamed     int          // willing to be a forerunner without a name, from five
	Gaps        []Gap
	Sentences   []string
	Aside       []Aside
}

// Group is a department, or the others together.
type Group struct {
	Department    string // empty: departments of which too few cards are there, together
	People        int
	Before, After *Average // nil: too few people told
	Planned, Done int      // actions; Tellers of them is 0 when too few told
	Tellers       int
}

// Average is a score, rounded, over a number of people.
type Average struct{ Score, People int }

// Forerunner is somebody who is willing, as far as that person told.
type Forerunner struct{ Name, Department string }

// Count counts cards, and returns what may be shown with the ledger to keep for the next time.
func Count(s Sorted, l Ledger, now time.Time) (Overview, Ledger) {
	c := newCounter(s, l, now)
	c.form()
	c.count()
	c.batches()
	o := Overview{Day: card.Day(now), Aside: s.Aside, Groups: c.groups(), Gaps: c.gaps()}
	all := tables()
	o.Role, o.Rhythm = c.table(all[0]), c.table(all[1])
	for _, cell := range c.table(all[2]).Cells {
		o.Unnamed = cell.Count
	}
	for _, g := range o.Groups {
		o.People += g.People
	}
	for _, h := range s.Cards {
		if h.Forerunner && h.Name != "" {
			o.Forerunners = append(o.Forerunners, Forerunner{h.Name, h.Department})
		}
	}
	slices.SortFunc(o.Forerunners, func(a, b Forerunner) int {
		return cmp.Or(cmp.Compare(a.Department, b.Department), cmp.Compare(a.Name, b.Name))
	})
	o.Sentences = c.sentences()
	return o, c.ledger
}

// groups adds up the waves that are shown.
func (c *counter) groups() []Group {
	by := map[string]*Group{}
	sums := map[string][4]int{} // group -> before, people, after, people
	for _, at := range c.living() {
		w := c.ledger.Waves[at]
		g := by[w.Group]
		if g == nil {
			g = &Group{Department: w.Group}
			by[w.Group] = g
		}
		g.People += len(w.Who)
		for _, b := range blocks() {
			n, ok := c.shown(b, w)
			if !ok {
				continue
			}
			s := sums[w.Group]
			switch b.name {
			case "before":
				s[0], s[1] = s[0]+n.Sums[0], s[1]+len(n.Who)
			case "after":
				s[2], s[3] = s[2]+n.Sums[0], s[3]+len(n.Who)
			default:
				g.Planned, g.Done, g.Tellers = g.Planned+n.Sums[0], g.Done+n.Sums[1], g.Tellers+len(n.Who)
			}
			sums[w.Group] = s
		}
	}
	var all []Group
	for _, name := range slices.Sorted(maps.Keys(by)) {
		g := by[name]
		s := sums[name]
		g.Before, g.After = average(s[0], s[1]), average(s[2], s[3])
		all = append(all, *g)
	}
	if len(all) > 1 && all[0].Department == "" {
		all = append(all[1:], all[0]) // the others last
	}
	return all
}

func average(sum, people int) *Average {
	if people == 0 {
		return nil
	}
	return &Average{Score: (2*sum + people) / (2 * people), People: people}
}

// sentences is what people who are counted chose to hand over, in an order that says nothing of whose they are.
func (c *counter) sentences() []string {
	var all []string
	for _, at := range c.living() {
		for _, p := range c.ledger.Waves[at].Who {
			for _, s := range c.people[c.ledger.People[p]].Sentences {
				if !slices.Contains(all, s) {
					all = append(all, s)
				}
			}
		}
	}
	slices.SortFunc(all, func(a, b string) int {
		return cmp.Compare(hash(c.ledger.Secret, "sentence", a), hash(c.ledger.Secret, "sentence", b))
	})
	return all
}
