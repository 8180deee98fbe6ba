package lessons

import (
	"slices"
	"strings"

	"ambassadeur/internal/answers"
)

// path is every step on the way, in order: of this audience, in this place, and with its condition met. Before a
// recap come the questions it asks again, as steps of their own with the id "RECAP/QUESTION"; a room is asked nothing
// again.
func (w Walk) path() []Step {
	var path []Step
	for _, s := range w.lesson.Steps {
		if !w.shown(s, path) {
			continue
		}
		if b, ok := s.Body.(RecapBody); ok && w.audience.Mode != Room {
			for _, q := range Missed(path, w.progress.Answers, b.Ask) {
				path = append(path, again(q, s.ID+"/"+q.ID))
			}
		}
		path = append(path, s)
	}
	return path
}

// pending is how many questions the recaps on a path will ask again beside those that are on it already.
func pending(path []Step) int {
	more, asked, eligible := 0, 0, 0
	for _, s := range path {
		switch b, recap := s.Body.(RecapBody); {
		case recap:
			more += max(0, min(b.Ask, eligible)-asked)
			asked = 0
		case strings.Contains(s.ID, "/"):
			asked++
		case mayReturn(s):
			eligible++
		}
	}
	return more
}

func mayReturn(s Step) bool {
	_, graded := s.Body.(Graded)
	return graded && s.Repeat && s.Type != TypeScenario
}

func (w Walk) shown(s Step, before []Step) bool {
	if s.Mode != Both && s.Mode != w.audience.Mode {
		return false
	}
	return For(s.Departments, w.audience.Department) && (s.When == nil || w.holds(*s.When, before))
}

func (w Walk) holds(c When, before []Step) bool {
	if c.Step != "" {
		said := w.values(c.Step)
		if len(c.Is) > 0 && !overlap(said, c.Is) {
			return false
		}
		if len(c.Not) > 0 && overlap(said, c.Not) {
			return false
		}
	}
	if c.ScoreBelow == 0 && c.ScoreFrom < 0 {
		return true
	}
	earned, possible := score(before, w.progress.Answers)
	if possible == 0 {
		return false // nothing was asked yet, so there is no score to go by
	}
	percent := 100 * earned / possible
	return (c.ScoreBelow == 0 || percent < float64(c.ScoreBelow)) && (c.ScoreFrom < 0 || percent >= float64(c.ScoreFrom))
}

// values is what was said at a step, as a when compares it: a scenario also says how it ended.
func (w Walk) values(id string) []string {
	a, ok := w.progress.Answers[id]
	if !ok || a.Skipped {
		return nil
	}
	said := slices.Clone(a.Choice)
	if s, _ := w.lesson.Step(id); s.Body != nil {
		if b, isScenario := s.Body.(ScenarioBody); isScenario {
			said = append(said, b.Ending(a))
		}
	}
	return said
}

func overlap(a, b []string) bool {
	return slices.ContainsFunc(a, func(x string) bool { return slices.Contains(b, x) })
}

// Missed picks at most n graded questions to ask again: missed ones first, then the others, in their order.
func Missed(steps []Step, said map[string]answers.Answer, n int) []Step {
	var missed, known []Step
	for _, s := range steps {
		a, answered := said[s.ID]
		if !answered || !mayReturn(s) {
			continue
		}
		if a.Score < 1 {
			missed = append(missed, s)
		} else {
			known = append(known, s)
		}
	}
	all := append(missed, known...)
	return all[:min(n, len(all))]
}

// again is a question asked a second time: one try, no points.
func again(s Step, id string) Step {
	s.ID, s.Points, s.Attempts, s.When, s.Repeat, s.Plan = id, 0, 1, nil, false, nil
	return s
}
