package lessons

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// checker looks at what the table of keys cannot say: whether things that refer to each other agree.
type checker struct {
	doc    *yamlfile.Doc
	lesson Lesson
	known  Options
}

func (c *checker) run() {
	c.departments(c.lesson.node.Get("departments"))
	seen := map[string]bool{}
	for _, s := range c.lesson.Steps {
		if s.ID != "" && seen[s.ID] {
			c.errorf(s, s.node.Get("id"), "E109", `er is al een stap met id "%s"; geef deze een andere`, `there is a step with id "%s" already; give this one another`, s.ID)
		}
		seen[s.ID] = true
		c.departments(s.node.Get("departments"))
		for _, p := range s.node.Get("variants").Pairs() {
			c.department(p.Key, p.Key.Str())
			c.variantKeys(s, p)
		}
		c.when(s)
		c.target(s)
		c.image(s)
		s.Body.check(c, s)
	}
	c.placeholders(c.lesson.node)
	if c.doc.OK() {
		c.quality()
	}
}

// errorf reports an error at a node of a step, with the step's name before the message.
func (c *checker) errorf(s Step, at yamlfile.Node, rule, nl, en string, args ...any) {
	c.doc.Errorf(at, rule, tx("%s: "+nl, "%s: "+en), append([]any{s.node.Where()}, args...)...)
}

func (c *checker) warnf(s Step, at yamlfile.Node, rule, nl, en string, args ...any) {
	c.doc.Warnf(at, rule, tx("%s: "+nl, "%s: "+en), append([]any{s.node.Where()}, args...)...)
}

// unknown reports a reference to something that is not there, with the nearest that is.
func (c *checker) unknown(s Step, at yamlfile.Node, rule string, what yamlfile.Text, word string, known []string) {
	if near, ok := yamlfile.Nearest(word, known); ok {
		c.errorf(s, at, rule, `%s "%s" bestaat niet. Bedoelde je "%s"?`, `there is no %s "%s". Did you mean "%s"?`, what, word, near)
		return
	}
	c.errorf(s, at, rule, `%s "%s" bestaat niet. Er zijn: %s`, `there is no %s "%s". There are: %s`, what, word, strings.Join(known, ", "))
}

func (c *checker) departments(n yamlfile.Node) {
	for _, d := range n.Items() {
		c.department(d, d.Str())
	}
}

func (c *checker) department(at yamlfile.Node, word string) {
	known := append(Departments(), c.known.Departments...)
	if word == "" || slices.Contains(known, word) {
		return
	}
	if near, ok := synonyms()[word]; ok && slices.Contains(known, near) {
		c.doc.Errorf(at, "E140", tx(`onbekende afdeling "%s". Bedoelde je "%s"?`, `unknown department "%s". Did you mean "%s"?`), word, near)
		return
	}
	if near, ok := yamlfile.Nearest(word, known); ok {
		c.doc.Errorf(at, "E140", tx(`onbekende afdeling "%s". Bedoelde je "%s"?`, `unknown department "%s". Did you mean "%s"?`), word, near)
		return
	}
	c.doc.Errorf(at, "E140", tx(`onbekende afdeling "%s". Bekend zijn: %s`, `unknown department "%s". Known are: %s`), word, strings.Join(known, ", "))
}

// variantKeys reports wording for something that the step does not have.
func (c *checker) variantKeys(s Step, variant yamlfile.Pair) {
	for _, p := range variant.Value.Pairs() {
		name := p.Key.Str()
		switch {
		case s.node.Get(name).Exists() || name == "notes" || c.doc.Failed(variant.Value):
		case !takes(s.Type, name):
			c.errorf(s, p.Key, "E141", `de variant voor %s geeft "%s", maar een stap van type %s heeft die nooit; haal hem weg`,
				`the variant for %s gives "%s", but a step of type %s never has one; remove it`, variant.Key.Str(), name, string(s.Type))
		default:
			c.errorf(s, p.Key, "E141", `de variant voor %s geeft "%s", maar de stap zelf heeft die niet; zet hem ook in de stap`,
				`the variant for %s gives "%s", but the step itself has none; give the step one too`, variant.Key.Str(), name)
		}
	}
}

// takes says whether steps of a type can have a key.
func takes(t Type, key string) bool {
	shape := stepShape()
	return slices.ContainsFunc(append(shape.Keys, shape.Cases[string(t)]...), func(k yamlfile.Key) bool { return k.Name == key })
}

// earlier returns the step before s with this id, and reports when there is none. About a step whose type is wrong
// enough was said.
func (c *checker) earlier(s Step, at yamlfile.Node, id string) (Step, bool) {
	var before []string
	for _, e := range c.lesson.Steps {
		if e.ID == s.ID {
			break
		}
		if e.ID == id {
			return e, true
		}
		before = append(before, e.ID)
	}
	named := func(n yamlfile.Node) bool { return n.Get("id").Str() == id }
	_, later := c.lesson.Step(id)
	switch {
	case id == s.ID:
		c.errorf(s, at, "E124", `"%s" is deze stap zelf; verwijs naar een eerdere stap`, `"%s" is this step itself; refer to an earlier step`, id)
	case later:
		c.errorf(s, at, "E124", `stap "%s" komt pas later; verwijs naar een eerdere stap`, `step "%s" comes later; refer to an earlier step`, id)
	case len(before) == 0:
		c.errorf(s, at, "E124", `dit is de eerste stap; een eerdere om naar te verwijzen is er niet`, `this is the first step; there is no earlier one to refer to`)
	case !slices.ContainsFunc(c.lesson.node.Get("steps").Items(), named):
		c.unknown(s, at, "E124", tx("stap", "step"), id, before)
	}
	return Step{}, false
}

func (c *checker) when(s Step) {
	n := s.node.Get("when")
	if s.When == nil || c.doc.Failed(n) {
		return
	}
	w := *s.When
	if w.Step == "" {
		if len(n.Pairs()) == 0 {
			c.errorf(s, n, "E125", `deze when is leeg; geef step met is of not, of score_below of score_from`, `this when is empty; give step with is or not, or score_below or score_from`)
		}
		if len(w.Is) > 0 || len(w.Not) > 0 {
			c.errorf(s, n, "E125", `bij "is" en "not" hoort "step": welke stap bedoel je?`, `"is" and "not" need "step": which step do you mean?`)
		}
		return
	}
	if len(w.Is) == 0 && len(w.Not) == 0 {
		c.errorf(s, n.Get("step"), "E125", `bij "step" hoort "is" of "not": welk antwoord bedoel je?`, `"step" needs "is" or "not": which answer do you mean?`)
		return
	}
	earlier, ok := c.earlier(s, n.Get("step"), w.Step)
	if !ok || c.doc.Failed(earlier.node) {
		return // what can be answered there is not known yet
	}
	known := choices(earlier)
	if len(known) == 0 {
		c.errorf(s, n.Get("step"), "E125", `stap "%s" is van het type %s en heeft geen antwoord om op te letten`, `step "%s" is of type %s and has no answer to look at`, w.Step, string(earlier.Type))
		return
	}
	for _, key := range []string{"is", "not"} {
		for i, value := range textOrList(n.Get(key)) {
			at := n.Get(key)
			if at.IsList() {
				at = at.Items()[i]
			}
			if !slices.Contains(known, value) {
				c.unknown(s, at, "E126", tx("antwoord", "answer"), value, known)
			}
		}
	}
}

// choices are the values that a when can compare a step's answer with.
func choices(s Step) []string {
	switch b := s.Body.(type) {
	case ChoiceBody:
		return optionIDs(b.Options)
	case PollBody:
		return b.values()
	case TrueFalseBody:
		return []string{"true", "false"}
	case ScenarioBody:
		return append([]string{"good", "mixed", "bad"}, b.ids()...)
	case ChecklistBody:
		return numbers(len(b.Items))
	}
	return nil
}

// target reports a section that the lesson's track does not have.
func (c *checker) target(s Step) {
	track := c.lesson.node.Get("track")
	if s.Plan == nil || s.Plan.Section == "" || c.doc.Failed(s.node.Get("plan")) || !track.Exists() || c.doc.Failed(track) {
		return
	}
	if known := Sections(c.lesson.Track); !slices.Contains(known, s.Plan.Section) {
		at := s.node.Get("plan")
		if at.IsMap() {
			at = at.Get("section")
		}
		c.errorf(s, at, "E105", `een les in het spoor %s heeft geen plandeel "%s"; er zijn: %s`, `a lesson in the %s track has no plan section "%s"; there are: %s`,
			string(c.lesson.Track), s.Plan.Section, strings.Join(known, ", "))
	}
}

// options reports options that read the same or share an id.
func (c *checker) options(s Step, options []Option, n yamlfile.Node) {
	ids, texts := map[string]bool{}, map[string]bool{}
	for i, item := range n.Items() {
		o := options[i]
		if key := strings.ToLower(strings.TrimSpace(o.Text)); key != "" && texts[key] {
			c.errorf(s, item, "E109", `optie "%s" staat er twee keer`, `option "%s" is there twice`, o.Text)
		} else {
			texts[key] = true
		}
		if ids[o.ID] {
			c.errorf(s, item, "E109", `id "%s" is al van een andere optie; zonder id heten opties a, b, c …`, `id "%s" belongs to another option already; without an id options are called a, b, c …`, o.ID)
		}
		ids[o.ID] = true
	}
}
