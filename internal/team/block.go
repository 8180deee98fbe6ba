package team

import (
	"slices"

	"ambassadeur/internal/card"
)

// block is a part of a card that has numbers.
type block struct {
	name   string
	sums   int
	values func(card.Card) ([]int, bool)
	// says reports whether sums over n people say nothing certain of one of them: that nobody did anything, or that all
	// have nearly the highest score.
	says func(n int, sums []int) bool
}

// slack is how many points at least one person's score may differ from what an average would make certain.
const slack = 50

func blocks() []block {
	score := func(n int, sums []int) bool { return sums[0] >= slack && 100*n-sums[0] >= slack }
	return []block{
		{"before", 3, func(c card.Card) ([]int, bool) {
			if c.Score == nil || c.Score.Before == nil {
				return nil, false
			}
			return []int{*c.Score.Before, c.Score.Rated, c.Score.Of}, true
		}, score},
		{"after", 3, func(c card.Card) ([]int, bool) {
			if c.Score == nil || c.Score.After == nil {
				return nil, false
			}
			return []int{*c.Score.After, c.Score.Rated, c.Score.Of}, true
		}, score},
		{"actions", 2, func(c card.Card) ([]int, bool) {
			if c.Actions == nil {
				return nil, false
			}
			return []int{c.Actions.Planned, c.Actions.Done}, true
		}, func(_ int, sums []int) bool { return sums[1] >= Smallest && sums[0]-sums[1] >= Smallest }},
	}
}

func blockOf(name string) (block, bool) {
	for _, b := range blocks() {
		if b.name == name {
			return b, true
		}
	}
	return block{}, false
}

// blocksOf is which blocks a card has, as a number.
func blocksOf(c card.Card) int {
	mask := 0
	for _, b := range blocks() {
		mask *= 2
		if _, ok := b.values(c); ok {
			mask++
		}
	}
	return mask
}

// count counts the blocks of the waves that are shown: those that were not counted yet, and those of which five cards are
// new.
func (c *counter) count() {
	for _, b := range blocks() {
		people, versions := c.counted(b.name)
		for _, at := range c.living() {
			w := c.ledger.Waves[at]
			if old, ok := w.Blocks[b.name]; ok {
				if next, ok := c.again(b, old, versions); ok {
					w.Blocks[b.name] = next
				}
				continue
			}
			if next, ok := c.first(b, w, people); ok {
				w.Blocks[b.name] = next
			}
		}
	}
}

// counted is who was ever in a count of a block, and which versions of their cards.
func (c *counter) counted(name string) (people map[int]bool, versions map[string]bool) {
	people, versions = map[int]bool{}, map[string]bool{}
	for _, w := range c.ledger.Waves {
		b := w.Blocks[name]
		for i, p := range b.Who {
			people[p], versions[b.Versions[i]] = true, true
		}
		for _, v := range b.Past {
			versions[v] = true
		}
	}
	return people, versions
}

// first counts a block of a wave for the first time. Of people with a score before and a score after both are counted, or
// neither, when they are enough: so that the two averages are of the same people.
func (c *counter) first(b block, w wave, people map[int]bool) (count, bool) {
	for _, both := range []bool{b.name != "actions", false} {
		next := count{Day: c.day, Sums: make([]int, b.sums)}
		newcomers := 0
		for i, p := range w.Who {
			h, _ := c.card(p, w.Versions[i])
			values, ok := b.values(h.Card)
			if !ok || both && (h.Score.Before == nil || h.Score.After == nil) {
				continue
			}
			next.add(p, h.version, values)
			if !people[p] {
				newcomers++
			}
		}
		tried := w.Tried[b.name]
		others := 0
		for _, v := range next.Versions {
			if !slices.Contains(tried, v) {
				others++
			}
		}
		switch {
		case newcomers < Smallest || others < Smallest:
		case b.says(len(next.Who), next.Sums):
			return next, true
		default:
			w.Tried[b.name] = slices.Concat(tried, next.Versions)
		}
	}
	return count{}, false
}

// again counts a block anew for the same people.
func (c *counter) again(b block, old count, versions map[string]bool) (count, bool) {
	next := count{Day: c.day, Sums: make([]int, b.sums), Past: old.Past}
	changed := 0
	for i, p := range old.Who {
		h, ok := c.card(p, old.Versions[i])
		values, ticked := b.values(h.Card)
		if !ok || !ticked {
			return count{}, false
		}
		if !versions[h.version] {
			changed++
		}
		if h.version != old.Versions[i] {
			next.Past = append(next.Past[:len(next.Past):len(next.Past)], old.Versions[i])
		}
		next.add(p, h.version, values)
	}
	return next, changed >= Smallest && b.says(len(next.Who), next.Sums)
}

func (n *count) add(person int, version string, values []int) {
	n.Who, n.Versions = append(n.Who, person), append(n.Versions, version)
	for i, v := range values {
		n.Sums[i] += v
	}
}

// shown is the count of a block of a wave that is shown, unless one of its people takes the block back.
func (c *counter) shown(b block, w wave) (count, bool) {
	n, ok := w.Blocks[b.name]
	if !ok {
		return count{}, false
	}
	for i, p := range n.Who {
		h, ok := c.card(p, n.Versions[i])
		if !ok {
			return count{}, false
		}
		if _, ticked := b.values(h.Card); !ticked {
			return count{}, false
		}
	}
	return n, true
}
