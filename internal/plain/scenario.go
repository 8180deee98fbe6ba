package plain

import (
	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// scenario tells the story from its first scene to an ending. Back goes to the scene before.
func (g *going) scenario(b lessons.ScenarioBody) (answers.Answer, reply, error) {
	if g.w.State() == lessons.Retry {
		if r, err := g.fromTheStart(); err != nil || r != given {
			return answers.Answer{}, r, err
		}
	}
	path := []string{b.Nodes[0].ID}
	for {
		scene, _ := b.Scene(path[len(path)-1])
		g.gap()
		g.sayMarkdown(scene.Text)
		if len(scene.Options) == 0 {
			return answers.Answer{Choice: path}, given, nil
		}
		if scene.Question != "" {
			g.say(scene.Question)
		}
		var texts []string
		for i, o := range scene.Options {
			g.item(i+1, o.Text)
			texts = append(texts, o.Text)
		}
		got, r, err := g.ask(g.question(g.oneOf(len(texts)), g.one(len(texts), texts)))
		switch {
		case err == nil && r == back && len(path) > 1:
			path = path[:len(path)-1]
			continue
		case err != nil || r != given:
			return answers.Answer{}, r, err
		}
		turn := scene.Options[got[0]-1]
		if turn.Feedback != "" {
			g.say(turn.Feedback)
		}
		path = append(path, turn.Goto)
	}
}

// fromTheStart asks whether to try again; an empty line shows how it could have gone.
func (g *going) fromTheStart() (reply, error) {
	_, r, err := g.ask(g.question(g.Words.Plain.RestartPrompt, g.one(1, nil)))
	return r, err
}

// bestPath tells the choices that lead to the best ending.
func (g *going) bestPath(b lessons.ScenarioBody) {
	g.say(g.Words.Plain.BestPath)
	path := b.Solution().Choice
	for i := 1; i < len(path); i++ {
		scene, _ := b.Scene(path[i-1])
		for _, o := range scene.Options {
			if o.Goto == path[i] {
				g.item(i, o.Text)
				break
			}
		}
	}
	if len(path) > 0 {
		last, _ := b.Scene(path[len(path)-1])
		g.sayMarkdown(last.Text)
	}
}
