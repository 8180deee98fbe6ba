package profile

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// checker looks at what the table of keys cannot say: whether things that refer to each other agree.
type checker struct {
	doc         *yamlfile.Doc
	guidelines  Guidelines
	departments []string
}

func (c *checker) run() {
	c.unique(c.doc.Root.Get("sections").Items())
	c.unique(c.doc.Root.Get("criteria").Items())
	for _, k := range c.guidelines.Criteria {
		c.section(k)
		c.levels(k)
		c.limits(k)
		c.rules(k)
		c.shown(k)
		for _, d := range k.node.Get("departments").Items() {
			c.department(k.node, d)
		}
		for _, p := range k.node.Get("variants").Pairs() {
			c.department(k.node, p.Key)
			c.variant(k, p)
		}
	}
	if c.doc.OK() {
		c.quality()
	}
}

// errorf reports an error at a node, with the item that the node is in before the message.
func (c *checker) errorf(in, at yamlfile.Node, rule, nl, en string, args ...any) {
	c.doc.Errorf(at, rule, tx("%s: "+nl, "%s: "+en), append([]any{in.Where()}, args...)...)
}

func (c *checker) warnf(in, at yamlfile.Node, rule, nl, en string, args ...any) {
	c.doc.Warnf(at, rule, tx("%s: "+nl, "%s: "+en), append([]any{in.Where()}, args...)...)
}

// unknown reports a reference to something that is not there, with the nearest that is.
func (c *checker) unknown(in, at yamlfile.Node, rule string, what yamlfile.Text, known []string) {
	word := at.Str()
	if near, ok := yamlfile.Nearest(word, known); ok {
		c.errorf(in, at, rule, `%s "%s" bestaat niet. Bedoelde je "%s"?`, `there is no %s "%s". Did you mean "%s"?`, what, word, near)
		return
	}
	c.errorf(in, at, rule, `%s "%s" bestaat niet. Er zijn: %s`, `there is no %s "%s". There are: %s`, what, word, strings.Join(known, ", "))
}

// unique reports items of a list that have the id of an earlier one.
func (c *checker) unique(items []yamlfile.Node) {
	lines := map[string]int{}
	for _, item := range items {
		at := item.Get("id")
		id := at.Str()
		if first, ok := lines[id]; ok && id != "" {
			c.errorf(item, at, "E109", `id "%s" staat ook op regel %d; geef deze een andere`, `id "%s" is on line %d too; give this one another`, id, first)
			continue
		}
		lines[id], _ = at.Pos()
	}
}

func (c *checker) section(k Criterion) {
	var known []string
	for _, s := range c.guidelines.Sections {
		known = append(known, s.ID)
	}
	at := k.node.Get("section")
	if k.Section == "" || slices.Contains(known, k.Section) || c.doc.Failed(at) || c.doc.Failed(c.doc.Root.Get("sections")) {
		return
	}
	c.unknown(k.node, at, "E150", tx("onderdeel", "section"), known)
}

func (c *checker) levels(k Criterion) {
	n := k.node.Get("levels")
	c.unique(n.Items())
	if c.doc.Failed(n) || len(k.Levels) == 0 {
		return
	}
	last := len(k.Levels) - 1
	if i := sinks(k.Levels); i > 0 {
		item := n.Items()[i]
		c.errorf(item, item.Get("score"), "E151", `score %v is niet hoger dan de %v van "%s"; zet niveaus van slecht naar goed`,
			`score %v is not above the %v of "%s"; put levels from worst to best`, k.Levels[i].Score, k.Levels[i-1].Score, k.Levels[i-1].ID)
	} else if k.Levels[last].Score != 1 {
		item := n.Items()[last]
		c.errorf(item, item.Get("score"), "E151", `het laatste niveau is het beste en heeft score 1, geen %v`, `the last level is the best and has score 1, not %v`, k.Levels[last].Score)
	}
}

// sinks returns the first level that is not better than the one before it, 0 when there is none.
func sinks(levels []Level) int {
	for i := 1; i < len(levels); i++ {
		if levels[i].Score <= levels[i-1].Score {
			return i
		}
	}
	return 0
}

func (c *checker) limits(k Criterion) {
	for i, n := range k.node.Get("limits").Items() {
		l := k.Limits[i]
		switch {
		case c.doc.Failed(n):
		case !n.Get("min").Exists() && !n.Get("max").Exists():
			c.errorf(n, n, "E152", `bij een grens hoort een getal: geef min, max of allebei`, `a limit needs a number: give min, max or both`)
		case n.Get("min").Exists() && n.Get("max").Exists() && l.Min > l.Max:
			c.errorf(n, n.Get("min"), "E152", `min (%d) is meer dan max (%d); draai ze om`, `min (%d) is more than max (%d); swap them`, l.Min, l.Max)
		}
	}
}

func (c *checker) department(in, at yamlfile.Node) {
	word := at.Str()
	if word == "" || slices.Contains(c.departments, word) || c.doc.Failed(at) {
		return
	}
	near, ok := synonyms()[word]
	if !ok || !slices.Contains(c.departments, near) {
		near, ok = yamlfile.Nearest(word, c.departments)
	}
	if ok {
		c.errorf(in, at, "E140", `onbekende afdeling "%s". Bedoelde je "%s"?`, `unknown department "%s". Did you mean "%s"?`, word, near)
		return
	}
	c.errorf(in, at, "E140", `onbekende afdeling "%s". Bekend zijn: %s`, `unknown department "%s". Known are: %s`, word, strings.Join(c.departments, ", "))
}

// variant reports levels that the criterion does not have, and scores that no longer rise among its own.
func (c *checker) variant(k Criterion, variant yamlfile.Pair) {
	n, department := variant.Value.Get("levels"), variant.Key.Str()
	c.unique(n.Items())
	if !n.Exists() || c.doc.Failed(n) || c.doc.Failed(k.node.Get("levels")) {
		return
	}
	for _, item := range n.Items() {
		if _, ok := k.Level(item.Get("id").Str()); !ok {
			c.unknown(k.node, item.Get("id"), "E153", tx("niveau", "level"), levelIDs(k))
		}
	}
	levels := k.Variants[department].over(k).Levels
	if i := sinks(levels); c.doc.Failed(n) {
		return
	} else if i > 0 {
		c.errorf(k.node, n, "E151", `in de variant voor %s is score %v van "%s" niet hoger dan de %v van "%s"`,
			`in the variant for %s score %v of "%s" is not above the %v of "%s"`, department, levels[i].Score, levels[i].ID, levels[i-1].Score, levels[i-1].ID)
	} else if best := levels[len(levels)-1]; best.Score != 1 {
		c.errorf(k.node, n, "E151", `in de variant voor %s heeft het beste niveau "%s" score %v; dat moet 1 zijn`,
			`in the variant for %s the best level "%s" has score %v; that must be 1`, department, best.ID, best.Score)
	}
}

func levelIDs(k Criterion) []string {
	var ids []string
	for _, l := range k.Levels {
		ids = append(ids, l.ID)
	}
	return ids
}
