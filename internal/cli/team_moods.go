package cli

import (
	"ambassadeur/internal/room"
	"ambassadeur/internal/team"
	"ambassadeur/lessons"
)

// moods is how polls that were asked twice came out, in the sessions on this computer: only with five votes both times.
func (a *app) moods(m *material) []team.Mood {
	found, err := a.sessions().List()
	if err != nil {
		return nil // an overview without sessions
	}
	var all []team.Mood
	for _, f := range found {
		if f.Err != nil || f.Session.Untouched() {
			continue
		}
		l, err := m.open(f.Session.Language, f.Session.Lesson)
		if err != nil {
			continue // a lesson that is not here any more
		}
		show := room.Open(l, m.audience(f.Session.Language, f.Session.Department, lessons.Room), f.Session)
		votes := map[string]room.Outcome{}
		for _, o := range show.Outcomes() {
			votes[o.Step.ID] = o
		}
		for _, s := range l.Steps {
			poll, ok := s.Body.(lessons.PollBody)
			if !ok || poll.Scale == nil || poll.Compare == "" {
				continue
			}
			before, after := votes[poll.Compare].First, votes[s.ID].First
			if before.Total < team.Smallest || after.Total < team.Smallest {
				continue
			}
			all = append(all, team.Mood{
				Session: l.Title + ", " + a.words.Common.Date(f.Session.Opened), Before: mean(before), After: mean(after),
				Steps: poll.Scale.Steps, People: min(before.Total, after.Total),
			})
		}
	}
	return all
}

// mean is the average of votes on a scale that begins at 1.
func mean(t room.Tally) float64 {
	sum, n := 0, 0
	for i, votes := range t.Counts {
		sum, n = sum+(i+1)*votes, n+votes
	}
	return float64(sum) / float64(max(1, n))
}
