package profile

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// rules reports rules over facts or levels that there are not, and those that can never count.
func (c *checker) rules(k Criterion) {
	if len(k.Measure) > maxRules {
		return // reported by the table of keys
	}
	for i, n := range k.node.Get("measure").Items() {
		if c.doc.Failed(n) {
			continue
		}
		r := k.Measure[i]
		if info, ok := fact(r.Fact); ok {
			c.operator(n, r, info)
		} else {
			c.noFact(n, n.Get("fact"), r.Fact)
		}
		if _, ok := k.Level(r.Level); !ok && !c.doc.Failed(k.node.Get("levels")) {
			c.unknown(n, n.Get("level"), "E153", tx("niveau", "level"), levelIDs(k))
		}
		if c.doc.Failed(n) {
			continue
		}
		if before := slices.IndexFunc(k.Measure[:i], r.within); before >= 0 {
			c.warnf(n, n, "W404", `deze regel telt nooit: regel %d past dan al; zet hem ervoor of haal hem weg`,
				`this rule never counts: rule %d fits first; put this one before it or remove it`, before+1)
		}
	}
}

// shown reports facts to show that there are not.
func (c *checker) shown(k Criterion) {
	for _, n := range k.node.Get("shows").Items() {
		if _, ok := fact(n.Str()); !ok && !c.doc.Failed(n) {
			c.noFact(n, n, n.Str())
		}
	}
}

// noFact reports a fact that there is not, with the nearest that is, or those it may be about.
func (c *checker) noFact(n, at yamlfile.Node, id string) {
	about, _, _ := strings.Cut(id, ".")
	var all, near, subjects []string
	for _, f := range Facts() {
		all = append(all, f.ID)
		subject, _, _ := strings.Cut(f.ID, ".")
		if subject == about {
			near = append(near, f.ID)
		}
		if !slices.Contains(subjects, subject) {
			subjects = append(subjects, subject)
		}
	}
	if _, ok := yamlfile.Nearest(id, all); ok {
		near = all
	}
	if len(near) > 0 {
		c.unknown(n, at, "E154", tx("feit", "fact"), near)
		return
	}
	c.errorf(n, at, "E154", `feit "%s" bestaat niet. Er zijn feiten over: %s`, `there is no fact "%s". There are facts about: %s`, id, strings.Join(subjects, ", "))
}

// operator reports a rule that has not just the one operator that its fact takes.
func (c *checker) operator(n yamlfile.Node, r Rule, info FactInfo) {
	given := 0
	for _, has := range []bool{r.Is != nil, r.AtLeast != nil, r.AtMost != nil} {
		if has {
			given++
		}
	}
	switch {
	case given > 1:
		c.errorf(n, n, "E155", `een regel heeft er maar één van: is, at_least, at_most. Maak er twee regels van`, `a rule has only one of: is, at_least, at_most. Make it two rules`)
	case info.Bool && r.Is == nil:
		c.errorf(n, n, "E155", `"%s" is waar of niet waar: schrijf is: true of is: false`, `"%s" is true or false: write is: true or is: false`, r.Fact)
	case !info.Bool && given == 0:
		c.errorf(n, n, "E155", `"%s" is een aantal: schrijf at_least of at_most, met een getal`, `"%s" is a number: write at_least or at_most, with a number`, r.Fact)
	case !info.Bool && r.Is != nil:
		c.errorf(n, n.Key("is"), "E155", `"%s" is een aantal: schrijf at_least of at_most in plaats van is`, `"%s" is a number: write at_least or at_most instead of is`, r.Fact)
	}
}

// within reports whether an earlier rule fits wherever this one does.
func (r Rule) within(earlier Rule) bool {
	switch {
	case r.Fact != earlier.Fact:
		return false
	case r.Is != nil && earlier.Is != nil:
		return *r.Is == *earlier.Is
	case r.AtLeast != nil && earlier.AtLeast != nil:
		return *r.AtLeast >= *earlier.AtLeast
	case r.AtMost != nil && earlier.AtMost != nil:
		return *r.AtMost <= *earlier.AtMost
	}
	return false
}

const longAdvice = 450 // characters; more is not read beside a checklist

// quality warns about what makes guidelines hard to trust or to read.
func (c *checker) quality() {
	for _, k := range c.guidelines.Criteria {
		if len(k.Sources) == 0 {
			c.warnf(k.node, k.node.Get("id"), "W401", `geen bron; zeg waar dit vandaan komt, dan kan iemand het nakijken`, `no source; say where this comes from, so that it can be checked`)
		}
		for _, s := range k.node.Get("sources").Items() {
			// an optional criterion lowers nobody's score, and may say openly that it is not sure
			if s.Get("sure").Str() == "D" && !k.Optional {
				c.warnf(s, s.Get("sure"), "W402", `zekerheid D is twijfelachtig: leer het niet als feit, of zoek een betere bron`, `sureness D is doubtful: do not teach it as a fact, or find a better source`)
			}
		}
		c.advice(k.node, k.node.Get("advice"))
		for _, p := range k.node.Get("variants").Pairs() {
			c.advice(p.Value, p.Value.Get("advice"))
		}
	}
}

func (c *checker) advice(in, at yamlfile.Node) {
	if n := Count(at.Str()); n > longAdvice {
		c.warnf(in, at, "W403", `advies van %d tekens; meer dan %d leest niemand naast een lijst`, `advice of %d characters; nobody reads more than %d beside a list`, n, longAdvice)
	}
}
