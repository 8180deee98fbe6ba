package lessons

import (
	"strconv"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// PollBody asks for a view; there is no right answer. It has either options or a scale.
type PollBody struct {
	Options []Option
	Scale   *Scale
	Max     int    // choices a person
	Compare string // an earlier poll to set this one beside
}

// Scale runs from 1 (From) to Steps (To).
type Scale struct {
	From, To string
	Steps    int
}

func pollKind() kind {
	return kind{
		name: TypePoll,
		doc:  tx("een mening of keuze zonder goed antwoord", "a view or choice without a right answer"),
		example: tx(`  - id: gevoel
    type: poll
    question: "Schrijven over je werk: wat is dat voor jou?"
    scale:
      from: "Vooral een risico"
      to: "Vooral een kans"
      steps: 5
`, `  - id: feeling
    type: poll
    question: "Writing about your work: what is that for you?"
    scale:
      from: "Mostly a risk"
      to: "Mostly a chance"
      steps: 5
`),
		keys: []yamlfile.Key{
			questionKey(),
			may("options", named("optie", "option", list(2, 8, optionShape(false))), "", "de opties (of scale)", "the options (or scale)"),
			may("scale", keyed(
				need("from", str(30), "woord bij 1", "word at 1"),
				need("to", str(30), "woord bij het hoogste cijfer", "word at the highest number"),
				may("steps", whole(3, 10), "5", "aantal stappen", "number of steps"),
			), "", "de schaal (of options)", "the scale (or options)"),
			may("max", whole(1, 8), "1", "keuzes per persoon", "choices a person"),
			may("compare", slug(), "", "id van een eerdere poll om mee te vergelijken", "id of an earlier poll to compare with"),
		},
		said: true,
		decode: func(n yamlfile.Node) Body {
			b := PollBody{Options: decodeOptions(n.Get("options")), Max: max(1, n.Get("max").Int()), Compare: n.Get("compare").Str()}
			if sc := n.Get("scale"); sc.Exists() {
				b.Scale = &Scale{From: sc.Get("from").Str(), To: sc.Get("to").Str(), Steps: sc.Get("steps").Int()}
				if b.Scale.Steps == 0 {
					b.Scale.Steps = 5
				}
			}
			return b
		},
	}
}

func (b PollBody) check(c *checker, s Step) {
	options, scale := s.node.Get("options"), s.node.Get("scale")
	switch {
	case options.Exists() && scale.Exists():
		c.errorf(s, s.node.Key("scale"), "E112", `een poll heeft options of scale, niet allebei; haal er een weg`, `a poll has options or a scale, not both; remove one`)
		return
	case !options.Exists() && !scale.Exists():
		if !c.doc.Failed(s.node) { // else a misspelt key may be one of them
			c.errorf(s, s.node.Key("type"), "E112", `een poll heeft options of scale nodig; voeg er een toe`, `a poll needs options or a scale; add one`)
		}
		return
	}
	c.options(s, b.Options, options)
	if b.Max > 1 && b.Max > len(b.values()) {
		c.errorf(s, s.node.Get("max"), "E106", `max is %d, maar er zijn maar %d keuzes; verlaag max`, `max is %d, but there are only %d choices; lower max`, b.Max, len(b.values()))
	}
	if b.Compare == "" {
		return
	}
	earlier, ok := c.earlier(s, s.node.Get("compare"), b.Compare)
	if !ok || c.doc.Failed(earlier.node) {
		return
	}
	other, isPoll := earlier.Body.(PollBody)
	if !isPoll || len(other.values()) != len(b.values()) || (other.Scale == nil) != (b.Scale == nil) {
		c.errorf(s, s.node.Get("compare"), "E113",
			`vergelijken kan alleen met een poll met evenveel opties, of een even lange schaal; "%s" is dat niet`, `only a poll with as many options, or a scale as long, can be compared with; "%s" is none`, b.Compare)
	}
}

// values are the ids that can be chosen.
func (b PollBody) values() []string {
	if b.Scale != nil {
		return numbers(b.Scale.Steps)
	}
	return optionIDs(b.Options)
}

func (b PollBody) accept(a answers.Answer) error {
	if len(a.Choice) == 0 {
		return refuse("Kies eerst iets.", "Choose something first.")
	}
	if len(a.Choice) > b.Max {
		return refuse("Je mag er hooguit "+strconv.Itoa(b.Max)+" kiezen.", "You can choose "+strconv.Itoa(b.Max)+" at most.")
	}
	return knownChoices(a.Choice, b.values())
}
