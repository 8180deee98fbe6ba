package room

import (
	"strconv"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// majorities is what each vote decided, as answers: what conditions of later steps go by.
func majorities(l lessons.Lesson, s Session) map[string]answers.Answer {
	said := map[string]answers.Answer{}
	for _, st := range l.Steps {
		a := answers.Answer{At: time.Unix(1, 0), Attempts: 1}
		if b, story := st.Body.(lessons.ScenarioBody); story {
			if a.Choice = path(b, s.Turns[st.ID]); b.Ending(a) == "" {
				continue
			}
		} else if a.Choice = winner(st, s.Votes[st.ID]); len(a.Choice) == 0 {
			continue
		}
		if g, graded := st.Body.(lessons.Graded); graded {
			a.Score = g.Grade(a)
		}
		said[st.ID] = a
	}
	return said
}

// winner is the choice with most votes, the first of equals; none where people vote more than once.
func winner(st lessons.Step, b Ballot) []string {
	var ids []string
	switch body := st.Body.(type) {
	case lessons.ChoiceBody:
		if !body.Single {
			return nil
		}
		for _, o := range body.Options {
			ids = append(ids, o.ID)
		}
	case lessons.TrueFalseBody:
		ids = []string{"true", "false"}
	case lessons.PollBody:
		if body.Max > 1 {
			return nil
		}
		for _, o := range body.Options {
			ids = append(ids, o.ID)
		}
		if body.Scale != nil {
			for i := range body.Scale.Steps {
				ids = append(ids, strconv.Itoa(i+1))
			}
		}
	}
	counts := b.last()
	best, most := "", 0
	for _, id := range ids {
		if counts[id] > most {
			best, most = id, counts[id]
		}
	}
	if best == "" {
		return nil
	}
	return []string{best}
}
