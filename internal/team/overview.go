package team

import (
	"cmp"
	"slices"
	"time"

	"ambassadeur/internal/card"
)

// Input is what an overview is made of.
type Input struct {
	Cards    Sorted
	Sessions []Played
	Criteria []string // ids of the guidelines' criteria; a gap that is none of them is not shown
	Now      time.Time
}

// Overview is what may be shown: nothing in it tells of one person, but what people put their name to.
type Overview struct {
	Made        time.Time
	Total       Group
	Groups      []Group // by department, the others together last; Total is their sum
	Role        Table
	Rhythm      Table
	Gaps        []Gap // in the order of the criteria
	Forerunners []Forerunner
	Unnamed     int // forerunners who gave no name; 0 when they are too few
	Sentences   []string
	Sessions    int
	Moods       []Mood
	Aside       []Told // in the order of Reasons
}

// Group is a department's cards, or those of other departments together.
type Group struct {
	Department    string // an id; empty for the others and for the total
	Cards         int
	Before, After Average // of 100
	Rated         Average // percent of the criteria that were rated
	Planned, Done Average // actions a person
	Gain          Average // After less Before, of the same people

	sums map[string][]int
}

// Average is a mean, rounded to whole, of N people; nothing is shown when N is 0.
type Average struct{ Mean, N int }

// Forerunner is somebody who volunteered, and gave a name.
type Forerunner struct{ Name, Department string }

// Told is that files do not count for a reason, and whether they are five at least.
type Told struct {
	Reason Reason
	Many   bool
}

// State is what who holds the cards may know beside the overview, and nobody else.
type State struct {
	Waiting int // people who are in no number
	Resting int // waves that are not shown, for somebody in them no longer hands over a card
}

// Make makes an overview, and the ledger to keep: before anybody sees the overview.
func Make(in Input, ledger Ledger) (Overview, Ledger, State) {
	c := newCounter(in.Cards, ledger, in.Now)
	c.form()
	c.count()
	c.batches(in.Criteria)
	o := Overview{Made: in.Now, Role: c.table(tables()[0]), Rhythm: c.table(tables()[1]), Gaps: c.gaps(in.Criteria), Forerunners: forerunners(in.Cards), Sentences: c.sentences()}
	o.Groups, o.Total = c.groups()
	if n := c.table(tables()[2]).Of; o.Total.Cards-n >= Smallest {
		o.Unnamed = n
	}
	o.Sessions, o.Moods = len(in.Sessions), moods(in.Sessions, in.Now)
	for _, why := range Reasons() {
		if n := len(slices.DeleteFunc(slices.Clone(in.Cards.Aside), func(a Aside) bool { return a.Reason != why })); n > 0 {
			o.Aside = append(o.Aside, Told{why, n >= Smallest})
		}
	}
	shown := len(c.living())
	return o, c.ledger, State{Waiting: len(c.people) - o.Total.Cards, Resting: len(c.ledger.Waves) - shown - c.left()}
}

// left is how many waves are not shown because all their people are counted in later ones.
func (c *counter) left() int {
	n := 0
	for at, w := range c.ledger.Waves {
		if !slices.ContainsFunc(w.Who, func(p int) bool { return c.last[p] == at }) {
			n++
		}
	}
	return n
}

// groups is the waves that are shown, by group, and all together.
func (c *counter) groups() ([]Group, Group) {
	var groups []Group
	total := Group{sums: map[string][]int{}}
	for _, at := range c.living() {
		w := c.ledger.Waves[at]
		i := slices.IndexFunc(groups, func(g Group) bool { return g.Department == w.Group })
		if i < 0 {
			i = len(groups)
			groups = append(groups, Group{Department: w.Group, sums: map[string][]int{}})
		}
		c.into(&groups[i], w)
		c.into(&total, w)
	}
	for i := range groups {
		groups[i] = groups[i].averaged()
	}
	slices.SortFunc(groups, func(a, b Group) int {
		if (a.Department == "") != (b.Department == "") {
			return cmp.Compare(b.Department, a.Department)
		}
		return cmp.Compare(a.Department, b.Department)
	})
	return groups, total.averaged()
}

// into adds a wave to a group.
func (c *counter) into(g *Group, w wave) {
	g.Cards += len(w.Who)
	add := func(name string, n int, sums ...int) {
		old := g.sums[name]
		if old == nil {
			old = make([]int, len(sums)+1)
		}
		old[0] += n
		for i, s := range sums {
			old[i+1] += s
		}
		g.sums[name] = old
	}
	counts := map[string]count{}
	for _, b := range blocks() {
		if n, ok := c.shown(b, w); ok {
			counts[b.name] = n
			add(b.name, len(n.Who), n.Sums...)
		}
	}
	before, after := counts["before"], counts["after"]
	if len(before.Who) > 0 && slices.Equal(before.Who, after.Who) {
		add("gain", len(after.Who), after.Sums[0]-before.Sums[0])
	}
}

// averaged is the group with its averages.
func (g Group) averaged() Group {
	mean := func(name string, at int) Average {
		sums := g.sums[name]
		if len(sums) == 0 || sums[0] == 0 {
			return Average{}
		}
		return Average{rounded(sums[at], sums[0]), sums[0]}
	}
	g.Before, g.After, g.Planned, g.Done, g.Gain = mean("before", 1), mean("after", 1), mean("actions", 1), mean("actions", 2), mean("gain", 1)
	if sums := g.sums["rated"]; len(sums) > 0 && sums[2] > 0 {
		g.Rated = Average{rounded(100*sums[1], sums[2]), sums[0]}
	}
	g.sums = nil
	return g
}

// rounded is a quotient rounded to whole, halves away from zero.
func rounded(sum, n int) int {
	if sum < 0 {
		return -rounded(-sum, n)
	}
	return (2*sum + n) / (2 * n)
}

// forerunners is who volunteered with a name, by department and name.
func forerunners(s Sorted) []Forerunner {
	var all []Forerunner
	for _, h := range s.Cards {
		if h.Forerunner && h.Name != "" {
			all = append(all, Forerunner{h.Name, h.Department})
		}
	}
	slices.SortFunc(all, func(a, b Forerunner) int {
		return cmp.Or(cmp.Compare(a.Department, b.Department), cmp.Compare(a.Name, b.Name))
	})
	return all
}

// sentences is what people in waves that are shown wanted to share, each once, in an order that tells nothing.
func (c *counter) sentences() []string {
	var all []string
	seen := map[string]bool{}
	for _, at := range c.living() {
		for _, p := range c.ledger.Waves[at].Who {
			for _, s := range c.people[c.ledger.People[p]].Sentences {
				if s = card.Line(s, card.MostSentence); !seen[s] {
					seen[s] = true
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
