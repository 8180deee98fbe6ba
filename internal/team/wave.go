package team

import (
	"cmp"
	"maps"
	"slices"
	"time"

	"ambassadeur/internal/card"
)

// Smallest is how many people at least stand behind every number.
const Smallest = 5

// roomy is how many newcomers a wave has when there are enough for several: small, so that one card that is withdrawn
// takes few others along, and larger than Smallest, for not everybody ticks every block.
const roomy = 8

// counter counts the cards of one moment, with what was counted before.
type counter struct {
	ledger Ledger
	people map[string]held
	day    string

	place map[string]int // of an id in the ledger
	last  map[int]int    // the last wave that somebody is in
	order map[string]string
}

func newCounter(s Sorted, l Ledger, now time.Time) *counter {
	l.People, l.Waves, l.Batches, l.Tried = slices.Clone(l.People), slices.Clone(l.Waves), slices.Clone(l.Batches), owned(l.Tried)
	c := &counter{ledger: l, people: s.people, day: card.Day(now).Format(time.DateOnly), place: map[string]int{}, last: map[int]int{}, order: map[string]string{}}
	for i, id := range l.People {
		c.place[id] = i
	}
	for i, w := range l.Waves {
		c.ledger.Waves[i].Blocks, c.ledger.Waves[i].Tried = owned(w.Blocks), owned(w.Tried)
		for _, p := range w.Who {
			c.last[p] = i
		}
	}
	return c
}

// card is somebody's card when a version of it that was counted may go on counting: the card is still handed over, maybe
// in a newer version, and was not withdrawn in between.
func (c *counter) card(person int, version string) (held, bool) {
	h, ok := c.people[c.ledger.People[person]]
	return h, ok && (!h.rejoined || h.version == version)
}

// lives reports whether a wave is shown.
func (c *counter) lives(at int) bool {
	w := c.ledger.Waves[at]
	for i, p := range w.Who {
		if _, ok := c.card(p, w.Versions[i]); !ok || c.last[p] != at {
			return false
		}
	}
	return true
}

// living is the places of the waves that are shown.
func (c *counter) living() []int {
	var all []int
	for at := range c.ledger.Waves {
		if c.lives(at) {
			all = append(all, at)
		}
	}
	return all
}

// waiting is people of a department who are in no wave that is shown.
type waiting struct{ newcomers, returners []held }

// form makes waves of who is waiting: of a department with five newcomers, and of all departments without a wave that is
// shown together.
func (c *counter) form() {
	shown, counted := map[string]bool{}, map[string]bool{}
	for _, at := range c.living() {
		w := c.ledger.Waves[at]
		shown[w.Group] = true
		for _, p := range w.Who {
			counted[c.ledger.People[p]] = true
		}
	}
	departments := map[string]waiting{}
	for _, id := range slices.Sorted(maps.Keys(c.people)) {
		h := c.people[id]
		w := departments[h.Department]
		switch _, before := c.place[id]; {
		case counted[id]:
			continue
		case before:
			w.returners = append(w.returners, h)
		default:
			w.newcomers = append(w.newcomers, h)
		}
		departments[h.Department] = w
	}
	var others waiting
	for _, name := range slices.Sorted(maps.Keys(departments)) {
		w := departments[name]
		switch {
		case name != "" && len(w.newcomers) >= Smallest:
			c.waves(name, w)
		case name == "" || !shown[name]:
			others.newcomers = append(others.newcomers, w.newcomers...)
			others.returners = append(others.returners, w.returners...)
		}
	}
	if len(others.newcomers) >= Smallest {
		c.waves("", others)
	}
}

// waves divides people over waves. Who is in which does not depend on what their cards say but on which blocks they have:
// so more blocks have five people.
func (c *counter) waves(group string, w waiting) {
	order := func(a, b held) int {
		return cmp.Or(cmp.Compare(blocksOf(b.Card), blocksOf(a.Card)), a.Ends.Compare(b.Ends), cmp.Compare(c.shuffled(a.ID), c.shuffled(b.ID)))
	}
	slices.SortFunc(w.newcomers, order)
	slices.SortFunc(w.returners, order)
	n := max(1, len(w.newcomers)/roomy)
	for i := range n {
		members := slices.Concat(share(w.newcomers, i, n), share(w.returners, i, n))
		next := wave{Group: group, Day: c.day, Blocks: map[string]count{}, Tried: map[string][]string{}}
		for _, h := range members {
			p, ok := c.place[h.ID]
			if !ok {
				p = len(c.ledger.People)
				c.ledger.People = append(c.ledger.People, h.ID)
				c.place[h.ID] = p
			}
			next.Who, next.Versions = append(next.Who, p), append(next.Versions, h.version)
			c.last[p] = len(c.ledger.Waves)
		}
		c.ledger.Waves = append(c.ledger.Waves, next)
	}
}

// shuffled is a text by which ids are sorted in an order that nobody can foresee.
func (c *counter) shuffled(id string) string {
	at, ok := c.order[id]
	if !ok {
		at = hash(c.ledger.Secret, "order", id)
		c.order[id] = at
	}
	return at
}

// share is the i-th of n parts of a list, all about as long.
func share[T any](all []T, i, n int) []T { return all[i*len(all)/n : (i+1)*len(all)/n] }

// owned is a copy of a map that can be written to.
func owned[V any](m map[string]V) map[string]V {
	out := make(map[string]V, len(m))
	maps.Copy(out, m)
	return out
}
