package team

import (
	"cmp"
	"maps"
	"slices"

	"ambassadeur/internal/card"
)

// table is a question with a choice of answers.
type table struct {
	name string
	of   func(card.Card) (cell string, ticked bool)
	one  bool // one cell is enough: it says nothing of those who are not in it
}

// crowd is how many people a batch has for every answer that is given often, when there are enough for several: fewer, and
// too many answers are left over; more, and one card that is withdrawn takes too many others along.
const crowd = 8

const gapPrefix = "gap:"

// The cells of a table of yes and no.
const (
	yes = "yes"
	no  = "no"
)

func tables() []table {
	return []table{
		{"role", func(c card.Card) (string, bool) { return c.Role, c.Role != "" }, false},
		{"rhythm", func(c card.Card) (string, bool) { return c.Rhythm, c.Rhythm != "" }, false},
		{"forerunner", func(c card.Card) (string, bool) { return yes, c.Forerunner && c.Name == "" }, true},
	}
}

// gap is the table of one gap, among those who told their gaps.
func gap(id string) table {
	return table{gapPrefix + id, func(c card.Card) (string, bool) {
		if slices.Contains(c.Gaps, id) {
			return yes, true
		}
		return no, len(c.Gaps) > 0
	}, false}
}

// batches makes batches of people of waves that are shown, for every table; of gaps those of the known criteria.
func (c *counter) batches(criteria []string) {
	var all []held
	for _, at := range c.living() {
		for _, p := range c.ledger.Waves[at].Who {
			all = append(all, c.people[c.ledger.People[p]])
		}
	}
	slices.SortFunc(all, func(a, b held) int { return cmp.Compare(c.shuffled(a.ID), c.shuffled(b.ID)) })
	every := tables()
	for _, id := range criteria {
		every = append(every, gap(id))
	}
	for _, t := range every {
		c.batch(t, all)
	}
}

// batch divides the people who were never in a batch of a table over as many batches as can all be shown.
func (c *counter) batch(t table, all []held) {
	before := map[string]bool{}
	for _, b := range c.ledger.Batches {
		if b.Table == t.name {
			for _, p := range b.Who {
				before[c.ledger.People[p]] = true
			}
		}
	}
	var fresh []held
	for _, h := range all {
		if _, ticked := t.of(h.Card); ticked && !before[h.ID] {
			fresh = append(fresh, h)
		}
	}
	tried := map[int]bool{}
	for _, p := range c.ledger.Tried[t.name] {
		tried[p] = true
	}
	who := make([]int, len(fresh))
	others := 0
	for i, h := range fresh {
		who[i] = c.place[h.ID]
		if !tried[who[i]] {
			others++
		}
	}
	if others < Smallest {
		return
	}
	for n := max(1, len(fresh)/(crowd*t.common(fresh))); n > 0; n /= 2 {
		var made []batch
		for i := range n {
			b, ok := c.batchOf(t, share(fresh, i, n))
			if !ok {
				break
			}
			made = append(made, b)
		}
		if len(made) == n {
			c.ledger.Batches = append(c.ledger.Batches, made...)
			return
		}
	}
	c.ledger.Tried[t.name] = who
}

// common is how many answers five people or more gave, two at least.
func (t table) common(people []held) int {
	cells, often := map[string]int{}, 0
	for _, h := range people {
		cell, _ := t.of(h.Card)
		if cells[cell]++; cells[cell] == Smallest {
			often++
		}
	}
	return max(2, often)
}

// batchOf is people as a batch: its largest cells, such that what is left over is nobody or five people at least.
func (c *counter) batchOf(t table, people []held) (batch, bool) {
	b := batch{Table: t.name, Day: c.day, Cells: map[string]int{}}
	for _, h := range people {
		cell, _ := t.of(h.Card)
		b.Cells[cell]++
		b.Who, b.Versions = append(b.Who, c.place[h.ID]), append(b.Versions, h.version)
	}
	for cell, n := range b.Cells {
		if n < Smallest {
			b.Rest += n
			delete(b.Cells, cell)
		}
	}
	if b.Rest > 0 && b.Rest < Smallest && len(b.Cells) > 0 {
		least := slices.MinFunc(slices.Collect(maps.Keys(b.Cells)), func(x, y string) int {
			return cmp.Or(cmp.Compare(b.Cells[x], b.Cells[y]), cmp.Compare(y, x))
		})
		b.Rest += b.Cells[least]
		delete(b.Cells, least)
	}
	parts := len(b.Cells)
	if b.Rest > 0 {
		parts++
	}
	return b, len(b.Cells) > 0 && (b.Rest == 0 || b.Rest >= Smallest) && (parts > 1 || t.one)
}

// Cell is a choice and how many made it.
type Cell struct {
	Name  string
	Count int
}

// Table is how often something was chosen.
type Table struct {
	Cells []Cell // by name
	Rest  int    // other choices, and those of which too few were counted together
	Of    int    // people
	Day   string // on which somebody was last counted in it
}

// table is what is shown of a table: its batches of which everybody still hands over what was counted.
func (c *counter) table(t table) Table {
	var out Table
	cells := map[string]int{}
	for _, b := range c.ledger.Batches {
		if b.Table != t.name || !c.whole(t, b) {
			continue
		}
		for cell, n := range b.Cells {
			cells[cell] += n
		}
		out.Rest += b.Rest
		out.Of += len(b.Who)
		out.Day = max(out.Day, b.Day)
	}
	for _, cell := range slices.Sorted(maps.Keys(cells)) {
		out.Cells = append(out.Cells, Cell{cell, cells[cell]})
	}
	return out
}

func (c *counter) whole(t table, b batch) bool {
	for i, p := range b.Who {
		h, ok := c.card(p, b.Versions[i])
		if !ok {
			return false
		}
		if _, ticked := t.of(h.Card); !ticked {
			return false
		}
	}
	return true
}

// gaps is the gaps that are shown. Each has its own people: one may have been counted earlier than another.
func (c *counter) gaps(criteria []string) []Gap {
	var all []Gap
	for _, id := range criteria {
		t := c.table(gap(id))
		for _, cell := range t.Cells {
			if cell.Name == yes {
				all = append(all, Gap{ID: id, Count: cell.Count, Of: t.Of})
			}
		}
	}
	return all
}

// Gap is a criterion with much still to gain, for so many people of those who told their gaps.
type Gap struct {
	ID        string
	Count, Of int
}
