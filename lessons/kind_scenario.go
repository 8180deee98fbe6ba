package lessons

import (
	"slices"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/yamlfile"
)

// ScenarioBody is a story in scenes in which choices have consequences. The first scene starts it.
type ScenarioBody struct{ Nodes []Scene }

// Scene is one moment of a scenario: it has options, or it is an ending.
type Scene struct {
	ID, Text, Question string
	Options            []Turn
	Ending             string // good, mixed, bad, or empty
}

// Turn is a choice in a scene and where it leads.
type Turn struct{ Text, Goto, Feedback string }

func scenarioKind() kind {
	return kind{
		name: TypeScenario,
		doc:  tx("verhaal met keuzes en gevolgen", "story with choices and consequences"),
		example: tx(`  - id: boze-klant
    type: scenario
    question: "Wat doe je?"
    nodes:
      - id: begin
        text: "Onder je bericht schrijft iemand: 'Mooie woorden. Ik wacht al drie weken.'"
        question: "Hoe reageer je?"
        options:
          - text: "Het dossier opzoeken en antwoorden"
            goto: dossier
            feedback: "Snel, maar nu leest iedereen mee."
          - text: "Bedanken en doorgeven"
            goto: doorgegeven
      - id: dossier
        text: "Je noemde iets uit het dossier. Haal het weg en meld het bij {privacy}."
        ending: bad
      - id: doorgegeven
        text: "Dezelfde dag krijgt de klant antwoord van het team."
        ending: good
`, `  - id: angry-customer
    type: scenario
    question: "What do you do?"
    nodes:
      - id: start
        text: "Under your post somebody writes: 'Nice words. I have waited for three weeks.'"
        question: "How do you reply?"
        options:
          - text: "Look up the file and answer"
            goto: open-file
            feedback: "Quick, but now everybody reads along."
          - text: "Say thanks and pass it on"
            goto: passed-on
      - id: open-file
        text: "You named something from the file. Take it down and tell {privacy}."
        ending: bad
      - id: passed-on
        text: "The team answers the customer the same day."
        ending: good
`),
		keys: []yamlfile.Key{
			may("question", str(200), "", "vraag vooraf", "question beforehand"),
			need("nodes", named("scène", "scene", list(2, 20, keyed(
				need("id", slug(), "naam van de scène", "the scene's name"),
				need("text", str(600), "wat er gebeurt", "what happens"),
				may("question", str(200), "", "de vraag", "the question"),
				may("options", named("optie", "option", list(2, 5, keyed(
					need("text", str(120), "de keuze", "the choice"),
					need("goto", slug(), "id van de scène waar dit heen gaat", "id of the scene this leads to"),
					may("feedback", str(300), "", "reactie op deze keuze", "reply to this choice"),
				))), "", "de keuzes", "the choices"),
				may("ending", told(
					oneOf("good", "mixed", "bad"),
					about("good", "goed afgelopen", "it ended well"),
					about("mixed", "half goed", "half well"),
					about("bad", "misgegaan", "it went wrong"),
				), "", "hoe het hier afloopt", "how it ends here"),
			))), "de scènes; de eerste is het begin", "the scenes; the first is the start"),
		},
		graded: true, said: true,
		decode: decodeScenario,
	}
}

func decodeScenario(n yamlfile.Node) Body {
	var b ScenarioBody
	for _, item := range n.Get("nodes").Items() {
		sc := Scene{ID: item.Get("id").Str(), Text: item.Get("text").Str(), Question: item.Get("question").Str(), Ending: item.Get("ending").Str()}
		for _, o := range item.Get("options").Items() {
			sc.Options = append(sc.Options, Turn{Text: o.Get("text").Str(), Goto: o.Get("goto").Str(), Feedback: o.Get("feedback").Str()})
		}
		b.Nodes = append(b.Nodes, sc)
	}
	return b
}

// Scene returns the scene with this id.
func (b ScenarioBody) Scene(id string) (Scene, bool) {
	i := slices.IndexFunc(b.Nodes, func(s Scene) bool { return s.ID == id })
	if i < 0 {
		return Scene{}, false
	}
	return b.Nodes[i], true
}

func (b ScenarioBody) check(c *checker, s Step) {
	items := s.node.Get("nodes").Items()
	broken := false
	for i, scene := range b.Nodes {
		at := items[i]
		if first := slices.IndexFunc(b.Nodes, func(o Scene) bool { return o.ID == scene.ID }); first < i && scene.ID != "" {
			c.errorf(s, at.Get("id"), "E109", `er is al een scène "%s"; geef deze een andere id`, `there is a scene "%s" already; give this one another id`, scene.ID)
			broken = true
		}
		switch {
		case c.doc.Failed(at):
			broken = true
		case len(scene.Options) == 0 && scene.Ending == "":
			c.errorf(s, at.Get("id"), "E121", `scène "%s" loopt dood: geef options, of ending: good, mixed of bad`, `scene "%s" leads nowhere: give options, or ending: good, mixed or bad`, scene.ID)
			broken = true
		case len(scene.Options) > 0 && scene.Ending != "":
			c.errorf(s, at.Get("ending"), "E121", `scène "%s" heeft options én ending; kies één van de twee`, `scene "%s" has options and an ending; choose one of the two`, scene.ID)
			broken = true
		}
		for j, o := range scene.Options {
			if _, ok := b.Scene(o.Goto); !ok && o.Goto != "" {
				c.unknown(s, at.Get("options").Items()[j].Get("goto"), "E120", tx("scène", "scene"), o.Goto, b.ids())
				broken = true
			}
		}
	}
	if broken || len(b.Nodes) == 0 {
		return
	}
	reached := b.reach(b.Nodes[0].ID)
	for i, scene := range b.Nodes {
		if !reached[scene.ID] {
			c.errorf(s, items[i].Get("id"), "E122", `scène "%s" is nergens te bereiken; laat een goto ernaar wijzen`, `scene "%s" cannot be reached; let a goto point to it`, scene.ID)
			continue
		}
		if !b.canEnd(scene.ID) {
			c.errorf(s, items[i].Get("id"), "E123", `vanuit scène "%s" komt niemand ooit bij een einde; laat een keuze naar een scène met ending leiden`, `from scene "%s" nobody ever gets to an ending; let a choice lead to a scene with an ending`, scene.ID)
		}
	}
}

func (b ScenarioBody) ids() []string {
	var ids []string
	for _, n := range b.Nodes {
		ids = append(ids, n.ID)
	}
	return ids
}

// reach is the set of scenes that can be reached from one, itself included.
func (b ScenarioBody) reach(from string) map[string]bool {
	seen, todo := map[string]bool{from: true}, []string{from}
	for len(todo) > 0 {
		scene, _ := b.Scene(todo[0])
		todo = todo[1:]
		for _, o := range scene.Options {
			if !seen[o.Goto] {
				seen[o.Goto] = true
				todo = append(todo, o.Goto)
			}
		}
	}
	return seen
}

func (b ScenarioBody) canEnd(from string) bool {
	for id := range b.reach(from) {
		if scene, _ := b.Scene(id); scene.Ending != "" {
			return true
		}
	}
	return false
}

// accept wants a path of scenes from the first one to an ending.
func (b ScenarioBody) accept(a answers.Answer) error {
	if len(a.Choice) == 0 || len(b.Nodes) == 0 || a.Choice[0] != b.Nodes[0].ID {
		return refuse("Maak eerst een keuze.", "Make a choice first.")
	}
	for i := 1; i < len(a.Choice); i++ {
		from, _ := b.Scene(a.Choice[i-1])
		if !slices.ContainsFunc(from.Options, func(t Turn) bool { return t.Goto == a.Choice[i] }) {
			return refuse("Die keuze is er niet.", "There is no such choice.")
		}
	}
	if b.Ending(a) == "" {
		return refuse("Het verhaal is nog niet af.", "The story is not finished yet.")
	}
	return nil
}

// Ending is how a path ends: good, mixed, bad, or empty when it has not.
func (b ScenarioBody) Ending(a answers.Answer) string {
	if len(a.Choice) == 0 {
		return ""
	}
	scene, _ := b.Scene(a.Choice[len(a.Choice)-1])
	return scene.Ending
}

// Grade is 1 for a good ending, a half for a mixed one and 0 for a bad one.
func (b ScenarioBody) Grade(a answers.Answer) float64 {
	switch b.Ending(a) {
	case "good":
		return 1
	case "mixed":
		return 0.5
	}
	return 0
}

// Solution is a shortest path to the best ending there is.
func (b ScenarioBody) Solution() answers.Answer {
	if len(b.Nodes) == 0 {
		return answers.Answer{}
	}
	var best answers.Answer
	paths, seen := [][]string{{b.Nodes[0].ID}}, map[string]bool{b.Nodes[0].ID: true}
	for len(paths) > 0 {
		path := paths[0]
		paths = paths[1:]
		a := answers.Answer{Choice: path}
		if b.Ending(a) != "" && (len(best.Choice) == 0 || b.Grade(a) > b.Grade(best)) {
			best = a
		}
		scene, _ := b.Scene(path[len(path)-1])
		for _, o := range scene.Options {
			if !seen[o.Goto] {
				seen[o.Goto] = true
				paths = append(paths, append(slices.Clone(path), o.Goto))
			}
		}
	}
	return best
}
