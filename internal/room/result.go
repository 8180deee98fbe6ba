package room

import "ambassadeur/lessons"

// Outcome is what was voted at one step of a session.
type Outcome struct {
	Step    lessons.Step
	Scene   lessons.Scene // of a scenario
	Choices []Choice
	First   Tally
	Second  Tally // Total is 0 when there was one vote
}

// Outcomes is every vote in which something was counted, in the order of the lesson. What a file holds of steps that
// the lesson no longer has is left out.
func (s Show) Outcomes() []Outcome {
	var all []Outcome
	for place, st := range s.steps {
		at := s.With(s.at(place))
		b, story := st.Body.(lessons.ScenarioBody)
		if !story {
			if at.Voted() {
				all = append(all, Outcome{Step: st, Choices: at.Choices(), First: at.Tally(1), Second: at.Tally(2)})
			}
			continue
		}
		for _, scene := range b.Nodes {
			o := Outcome{Step: st, Scene: scene}
			for i, turn := range scene.Options {
				o.Choices = append(o.Choices, Choice{ID: scale(i - 1), Text: turn.Text, Reply: turn.Feedback})
			}
			ballot := s.Session.Votes[st.ID+"/"+scene.ID]
			o.First, o.Second = tallyOf(o.Choices, ballot.First), tallyOf(o.Choices, ballot.Second)
			if o.First.Total+o.Second.Total > 0 {
				all = append(all, o)
			}
		}
	}
	return all
}
