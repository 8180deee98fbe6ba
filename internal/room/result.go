package room

import (
	"slices"

	"ambassadeur/lessons"
)

// Outcome is what was voted at one step of a session.
type Outcome struct {
	Step    lessons.Step
	Scene   lessons.Scene // of a scenario
	Choices []Choice
	First   Tally
	Second  Tally // Total is 0 when there was one vote
}

// Outcomes is every vote in which something was counted, in the order of the lesson, also of steps that were left out
// later or are another department's. What a file holds of steps that the lesson no longer has is left out.
func (s Show) Outcomes() []Outcome {
	var all []Outcome
	for _, st := range s.Lesson.Steps {
		if !slices.ContainsFunc(ballots(st), func(name string) bool { _, voted := s.Session.Votes[name]; return voted }) {
			continue
		}
		st = s.walk.Audience().Worded(st, s.Lesson.Language)
		if b, story := st.Body.(lessons.ScenarioBody); story {
			for _, scene := range b.Nodes {
				all = append(all, s.outcome(Outcome{Step: st, Scene: scene, Choices: turnsOf(scene)}, st.ID+"/"+scene.ID))
			}
			continue
		}
		all = append(all, s.outcome(Outcome{Step: st, Choices: choicesOf(st, s.orderOf(st))}, st.ID))
	}
	return slices.DeleteFunc(all, func(o Outcome) bool { return o.First.Total+o.Second.Total == 0 })
}

// ballots is the names of the votes that there may be at a step.
func ballots(st lessons.Step) []string {
	b, story := st.Body.(lessons.ScenarioBody)
	if !story {
		return []string{st.ID}
	}
	var names []string
	for _, scene := range b.Nodes {
		names = append(names, st.ID+"/"+scene.ID)
	}
	return names
}

func (s Show) outcome(o Outcome, ballot string) Outcome {
	b := s.Session.Votes[ballot]
	o.First, o.Second = tallyOf(o.Choices, b.First), tallyOf(o.Choices, b.Second)
	o.First.Whole, o.Second.Whole = !many(o.Step), !many(o.Step)
	return o
}

// orderOf is the order in which a step's options are shown; that of the file when the step is not on the way.
func (s Show) orderOf(st lessons.Step) []int {
	b, _ := st.Body.(lessons.ChoiceBody)
	w := s.walk.GoTo(st.ID)
	if at, _ := w.Step(); b.Shuffle && at.ID == st.ID {
		return w.Order()
	}
	order := make([]int, len(b.Options))
	for i := range order {
		order[i] = i
	}
	return order
}
