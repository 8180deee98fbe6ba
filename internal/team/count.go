package team

import "slices"

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
			if next, ok := c.first(b, w, people, versions); ok {
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
func (c *counter) first(b block, w wave, people map[int]bool, versions map[string]bool) (count, bool) {
	for _, both := range []bool{b.name == "before" || b.name == "after", false} {
		next := count{Day: c.day, Sums: make([]int, len(b.tops))}
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
		case b.says(len(next.Who), next.Sums) && (!next.any(versions) || c.apart(b, next)):
			return next, true
		default:
			w.Tried[b.name] = slices.Concat(tried, next.Versions)
		}
	}
	return count{}, false
}

// apart reports whether a count beside each earlier one says nothing certain of the few who are in that one only: five
// newcomers who together did less than one person who left would tell how much that person did at least.
func (c *counter) apart(b block, next count) bool {
	there := map[string]bool{}
	for _, v := range next.Versions {
		there[v] = true
	}
	for _, w := range c.ledger.Waves {
		old, ok := w.Blocks[b.name]
		if !ok {
			continue
		}
		left := 0
		for _, v := range old.Versions {
			if !there[v] {
				left++
			}
		}
		if left == 0 || left >= Smallest || left == len(old.Who) {
			continue
		}
		came := len(next.Who) - len(old.Who) + left
		for i, top := range b.tops {
			if more := next.Sums[i] - old.Sums[i]; top > 0 && (more < 0 || more > top*(came-left)) {
				return false
			}
		}
	}
	return true
}

// again counts a block anew for the same people.
func (c *counter) again(b block, old count, versions map[string]bool) (count, bool) {
	next := count{Day: c.day, Sums: make([]int, len(b.tops)), Past: old.Past}
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

// any reports whether one of some versions is in a count.
func (n *count) any(versions map[string]bool) bool {
	return slices.ContainsFunc(n.Versions, func(v string) bool { return versions[v] })
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
