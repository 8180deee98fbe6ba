package profile

import (
	"strings"
	"time"

	"ambassadeur/internal/yamlfile"
)

// Read reads one file of guidelines and reports every problem of it. They are usable when the problems hold no
// error. The departments are known beside the built-in ones.
func Read(file string, data []byte, departments []string) (Guidelines, yamlfile.Problems) {
	doc := yamlfile.Read(file, data, Format())
	g := decode(doc)
	(&checker{doc: doc, guidelines: g, departments: append(Departments(), departments...)}).run()
	return g, doc.Problems()
}

func decode(doc *yamlfile.Doc) Guidelines {
	n := doc.Root
	g := Guidelines{
		ID: n.Get("id").Str(), Language: n.Get("language").Str(), Edition: n.Get("edition").Str(),
		Title: n.Get("title").Str(), StaleAfter: defaultStaleAfter, doc: doc,
	}
	if day, err := time.Parse(time.DateOnly, n.Get("checked").Str()); err == nil {
		g.Checked = day
	}
	if s := n.Get("stale_after").Str(); dayCount.MatchString(s) {
		g.StaleAfter = 0
		for _, digit := range strings.TrimSuffix(s, "d") {
			g.StaleAfter = 10*g.StaleAfter + int(digit-'0')
		}
	}
	for _, s := range n.Get("sections").Items() {
		g.Sections = append(g.Sections, Section{ID: s.Get("id").Str(), Title: s.Get("title").Str()})
	}
	for _, c := range n.Get("criteria").Items() {
		g.Criteria = append(g.Criteria, decodeCriterion(c))
	}
	return g
}

func decodeCriterion(n yamlfile.Node) Criterion {
	c := Criterion{
		ID: n.Get("id").Str(), Section: n.Get("section").Str(), Title: n.Get("title").Str(),
		Question: n.Get("question").Str(), Weight: defaultWeight, EffortMinutes: n.Get("effort_minutes").Int(),
		Advice: n.Get("advice").Str(), Example: decodeExample(n.Get("example")), Optional: n.Get("optional").Bool(),
		Departments: n.Get("departments").Strs(), Variants: map[string]Variant{}, node: n,
	}
	if w := n.Get("weight"); w.Exists() {
		c.Weight = w.Int()
	}
	for _, l := range n.Get("levels").Items() {
		c.Levels = append(c.Levels, Level{ID: l.Get("id").Str(), Text: l.Get("text").Str(), Score: l.Get("score").Float()})
	}
	for _, l := range n.Get("limits").Items() {
		c.Limits = append(c.Limits, Limit{
			What: l.Get("what").Str(), Min: l.Get("min").Int(), Max: l.Get("max").Int(), Kind: LimitKind(l.Get("kind").Str()),
		})
	}
	for _, s := range n.Get("sources").Items() {
		c.Sources = append(c.Sources, Source{
			Name: s.Get("name").Str(), URL: s.Get("url").Str(), Date: s.Get("date").Str(), Sure: s.Get("sure").Str(),
		})
	}
	for _, p := range n.Get("variants").Pairs() {
		c.Variants[p.Key.Str()] = decodeVariant(p.Value)
	}
	for _, r := range n.Get("measure").Items() {
		c.Measure = append(c.Measure, decodeRule(r))
	}
	for _, f := range n.Get("shows").Items() {
		c.Shows = append(c.Shows, f.Str())
	}
	return c
}

func decodeExample(n yamlfile.Node) *Example {
	if !n.Exists() {
		return nil
	}
	return &Example{Before: n.Get("before").Str(), After: n.Get("after").Str()}
}

func decodeVariant(n yamlfile.Node) Variant {
	v := Variant{
		Question: n.Get("question").Str(), Advice: n.Get("advice").Str(),
		Example: decodeExample(n.Get("example")), Weight: n.Get("weight").Int(),
	}
	for _, l := range n.Get("levels").Items() {
		other := LevelVariant{ID: l.Get("id").Str(), Text: l.Get("text").Str()}
		if s := l.Get("score"); s.Exists() {
			other.Score = new(s.Float())
		}
		v.Levels = append(v.Levels, other)
	}
	return v
}

func decodeRule(n yamlfile.Node) Rule {
	r := Rule{Fact: n.Get("fact").Str(), Level: n.Get("level").Str(), Confirm: n.Get("confirm").Bool()}
	if is := n.Get("is"); is.Exists() {
		r.Is = new(is.Bool())
	}
	if least := n.Get("at_least"); least.Exists() {
		r.AtLeast = new(least.Int())
	}
	if most := n.Get("at_most"); most.Exists() {
		r.AtMost = new(most.Int())
	}
	return r
}
