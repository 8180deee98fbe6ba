package plain

import (
	"fmt"
	"slices"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
)

// Refresher asks questions of a lesson again that was done earlier. How well each was recalled is saved at once;
// the refresher itself counts as done when the last question was answered. Errors are as in Lesson.
func (s *Session) Refresher(set answers.Set, l lessons.Lesson, a lessons.Audience, seed uint64) (answers.Set, error) {
	if a.Mode == "" {
		a.Mode = lessons.Self
	}
	w := s.Words.Plain
	p := set.Progress(l.ID)
	r := lessons.Refresher(l, a, p, overview.RefreshQuestions)
	s.gap()
	s.sayF(w.RefreshF, a.Worded(lessons.Step{Text: l.Title}, l.Language).Text)
	if len(r.Steps) == 0 {
		s.say(w.NothingToRefresh)
		return set, s.ended(nil)
	}
	s.explain()
	g := &going{Session: s, set: set, w: lessons.Begin(r, a, answers.Progress{}, s.Now(), seed), recall: true}
	g.keep = func() {
		for id, said := range g.w.Progress().Answers {
			if !said.Open {
				g.set = g.set.WithRecall(l.ID, strings.TrimPrefix(id, l.ID+"/"), answers.Recall{At: said.At, Score: said.Score})
			}
		}
	}
	if err := g.steps(); err != nil {
		n, of := g.w.Position()
		s.farewell(err, fmt.Sprintf(w.StoppedRefreshF, min(n, of), of))
		return g.set, s.ended(err)
	}
	p.Refreshed = append(slices.Clone(p.Refreshed), s.Now())
	g.set = g.set.WithProgress(l.ID, p)
	s.save(g.set)
	s.gap()
	s.say(w.Refreshed)
	return g.set, s.ended(nil)
}
