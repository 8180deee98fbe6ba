package plain

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// checklist asks what is done already; what is not stays as an action.
func (g *going) checklist(s lessons.Step, b lessons.ChecklistBody) (reply, error) {
	w := g.Words.Plain
	n := len(b.Items)
	g.say(s.Question)
	for i, item := range b.Items {
		g.item(i+1, item)
	}
	read := func(text string) ([]int, string) {
		switch {
		case text == "0" || strings.EqualFold(text, w.NoneWord):
			return nil, ""
		case strings.EqualFold(text, w.AllWord):
			all, _ := numbersIn(strings.Join(upTo(n), " "), n)
			return all, ""
		}
		return g.several(n, n)(text)
	}
	empty := g.now(s)
	got, r, err := g.ask(question{prompt: prompted(fmt.Sprintf(w.TickF, n), w.TickWords, empty), read: read})
	switch {
	case err != nil || r == back:
		return r, err
	case r == skipped:
		g.skip()
		return r, nil
	}
	slices.Sort(got)
	var a answers.Answer
	for _, i := range got {
		a.Choice = append(a.Choice, strconv.Itoa(i))
	}
	if g.submit(a) {
		if open := unticked(b, a); len(open) > 0 {
			g.say(w.StaysOpen)
			for _, o := range open {
				g.hang("- ", o)
			}
		}
	}
	return given, nil
}

// unticked is what is not done yet.
func unticked(b lessons.ChecklistBody, a answers.Answer) []string {
	var open []string
	for i, item := range b.Items {
		if !has(a.Choice, strconv.Itoa(i+1)) {
			open = append(open, item)
		}
	}
	return open
}

// exercise tells what to do, phase by phase; at one's own desk every phase is done alone.
func (g *going) exercise(b lessons.ExerciseBody) (reply, error) {
	w := g.Words.Plain
	together := false
	for i, p := range b.Phases {
		g.item(i+1, fmt.Sprintf(w.PhaseF, w.Work[p.Work], p.Minutes)+" "+unmarked(p.Text))
		together = together || p.Work != "alone"
	}
	if together {
		g.say(w.OnYourOwn)
	}
	r, err := g.pause(w.ExercisePrompt)
	if err == nil && r != back {
		g.submit(answers.Answer{})
	}
	return r, err
}

// profile runs the checklist of the LinkedIn profile.
func (g *going) profile(s lessons.Step, b lessons.ProfileBody) (reply, error) {
	w := g.Words.Plain
	if s.Question != "" {
		g.say(s.Question)
	}
	g.say(w.ProfileStep)
	g.latestScore()
	if g.hooks.Profile == nil {
		return g.pause(w.PausePrompt)
	}
	_, r, err := g.ask(question{prompt: prompted(w.ProfilePrompt, w.EmptySkip), read: g.one(1, nil)})
	switch {
	case err != nil || r == back:
		return r, err
	case r == skipped:
		g.skip()
		return r, nil
	}
	g.keep()
	set, err := g.hooks.Profile(g.set, b.Moment)
	g.set = set
	unsaved := g.lost != nil && errors.Is(err, g.lost) // was said; the next answer tries again
	if err != nil && (!unsaved || errors.Is(err, ErrStopped)) {
		return given, err
	}
	g.submit(answers.Answer{})
	g.gap()
	g.latestScore()
	return given, nil
}

// latestScore says the latest rating of the profile, with its coverage.
func (g *going) latestScore() {
	if n := len(g.set.Measurements); n > 0 {
		m := g.set.Measurements[n-1]
		g.sayF(g.Words.Plain.LatestF, m.Score, m.Known, m.Total, g.Words.Common.Day(m.At, g.Now()))
	}
}

// recap repeats the goal, the key points and what the person said.
func (g *going) recap(b lessons.RecapBody) (reply, error) {
	w := g.Words.Plain
	g.sayF(w.GoalF, g.fill(g.w.Lesson().Goal))
	if len(b.KeyPoints) > 0 {
		g.say(w.KeyPoints)
		for _, p := range b.KeyPoints {
			g.hang("- ", unmarked(p))
		}
	}
	if own := g.w.OwnAnswers(); len(own) > 0 {
		g.say(w.OwnWords)
		for _, said := range own {
			if text := g.saidAt(said.Step, said.Answer); text != "" {
				g.hang("- ", labelled(label(said.Step), text))
			}
		}
	}
	return g.pause(w.PausePrompt)
}
