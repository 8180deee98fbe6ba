package room

import (
	"strconv"

	"ambassadeur/lessons"
)

// Scene is where a scenario is, and the reply to the choice that led there; false when the step is none.
func (s Show) Scene() (scene lessons.Scene, reply string) {
	st, _ := s.Step()
	b, ok := st.Body.(lessons.ScenarioBody)
	if !ok || len(b.Nodes) == 0 {
		return lessons.Scene{}, ""
	}
	scene = b.Nodes[0]
	for _, i := range s.Session.Turns[st.ID] {
		if i < 0 || i >= len(scene.Options) {
			break
		}
		turn := scene.Options[i]
		next, ok := b.Scene(turn.Goto)
		if !ok {
			break
		}
		scene, reply = next, turn.Feedback
	}
	return scene, reply
}

// path is the scenes that turns lead through.
func path(b lessons.ScenarioBody, turns []int) []string {
	if len(b.Nodes) == 0 {
		return nil
	}
	scene := b.Nodes[0]
	ids := []string{scene.ID}
	for _, i := range turns {
		if i < 0 || i >= len(scene.Options) {
			break
		}
		next, ok := b.Scene(scene.Options[i].Goto)
		if !ok {
			break
		}
		scene = next
		ids = append(ids, scene.ID)
	}
	return ids
}

// Turn goes on in a scenario with the choice at a place, from 0. It does nothing when the vote of that name is not on.
func Turn(ballot string, choice int) Change {
	const most = 50 // a story may have circles
	return func(s Show) Session {
		scene, _ := s.Scene()
		st, _ := s.Step()
		if s.Ballot() != ballot || choice < 0 || choice >= len(scene.Options) || len(s.Session.Turns[st.ID]) >= most {
			return s.Session
		}
		return s.turned(append(copied(s.Session.Turns[st.ID]), choice))
	}
}

// turned is the session with these turns in the current scenario.
func (s Show) turned(turns []int) Session {
	st, _ := s.Step()
	next := s.Session
	next.Turns = with(next.Turns, st.ID, turns)
	next.Stage = Closed
	return next
}

// majority is the place of the choice with most votes at the current scene, -1 without votes.
func (s Show) majority() int {
	best, most := -1, 0
	for i, n := range s.Tally(s.Round()).Counts {
		if n > most {
			best, most = i, n
		}
	}
	return best
}

func copied(list []int) []int { return append([]int(nil), list...) }

// scale is the id of a number on a scale.
func scale(i int) string { return strconv.Itoa(i + 1) }
