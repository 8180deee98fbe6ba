package profile

import "slices"

// Lay returns the guidelines with others laid over them: a criterion or section with an id that is there already takes
// its place, a new one comes behind the others of its section. The edition names both, so that only measurements by the
// same rules are compared; the facts are as old as the oldest of the two.
func (g Guidelines) Lay(over Guidelines) Guidelines {
	g.Sections, g.Criteria = slices.Clone(g.Sections), slices.Clone(g.Criteria)
	for _, s := range over.Sections {
		if i := slices.IndexFunc(g.Sections, func(o Section) bool { return o.ID == s.ID }); i >= 0 {
			g.Sections[i] = s
		} else {
			g.Sections = append(g.Sections, s)
		}
	}
	for _, c := range over.Criteria {
		if i := slices.IndexFunc(g.Criteria, func(o Criterion) bool { return o.ID == c.ID }); i >= 0 {
			g.Criteria[i] = c
			continue
		}
		last := -1
		for i, o := range g.Criteria {
			if o.Section == c.Section {
				last = i
			}
		}
		if last < 0 {
			last = len(g.Criteria) - 1
		}
		g.Criteria = slices.Insert(g.Criteria, last+1, c)
	}
	g.Edition += " + " + over.Edition
	if over.Checked.AddDate(0, 0, over.StaleAfter).Before(g.Checked.AddDate(0, 0, g.StaleAfter)) {
		g.Checked, g.StaleAfter = over.Checked, over.StaleAfter
	}
	return g
}
