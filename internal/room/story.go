package room

import "ambassadeur/lessons"

// Scene is where a scenario is, and the reply to the choice that led there; false when the step is none.
func (s Show) Scene() (scene lessons.Scene, reply string) {
	st, _ := s.Step()
	b, ok := st.Body.(lessons.ScenarioBody)
	if !ok || len(b.Nodes) == 0 {
		return lessons.Scene{}, ""
	}
	scenes := told(b, s.Session.Turns[st.ID])
	last := len(scenes) - 1
	if last > 0 {
		reply = scenes[last-1].Options[s.Session.Turns[st.ID][last-1]].Feedback
	}
	return scenes[last], reply
}

// told is the scenes that turns lead through, as far as the story still has them.
func told(b lessons.ScenarioBody, turns []int) []lessons.Scene {
	if len(b.Nodes) == 0 {
		return nil
	}
	scenes := []lessons.Scene{b.Nodes[0]}
	for n, i := range turns {
		if i < 0 || i >= len(scenes[n].Options) {
			break
		}
		next, ok := b.Scene(scenes[n].Options[i].Goto)
		if !ok {
			break
		}
		scenes = append(scenes, next)
	}
	return scenes
}

// path is the ids of the scenes that turns lead through.
func path(b lessons.ScenarioBody, turns []int) []string {
	var ids []string
	for _, scene := range told(b, turns) {
		ids = append(ids, scene.ID)
	}
	return ids
}

// turns is the turns taken in the current scenario that the story still has.
func (s Show) turns() []int {
	st, _ := s.Step()
	b, _ := st.Body.(lessons.ScenarioBody)
	return copied(s.Session.Turns[st.ID][:max(0, len(told(b, s.Session.Turns[st.ID]))-1)])
}

// Turn goes on in a scenario with the choice at a place, from 0. It does nothing when the vote of that name is not on.
func Turn(ballot string, choice int) Change {
	return func(s Show) Session {
		scene, _ := s.Scene()
		taken := s.turns()
		if s.Ballot() != ballot || choice < 0 || choice >= len(scene.Options) || len(taken) >= maxTurns {
			return s.Session
		}
		return s.turned(append(taken, choice))
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

// majority is the place of the choice with most votes at the current scene, -1 without votes. While nothing was counted
// in the second vote, the first one decides.
func (s Show) majority() int {
	t := s.Tally(s.Round())
	if t.Total == 0 {
		t = s.Tally(1)
	}
	best, most := -1, 0
	for i, n := range t.Counts {
		if n > most {
			best, most = i, n
		}
	}
	return best
}

func copied(list []int) []int { return append([]int(nil), list...) }
