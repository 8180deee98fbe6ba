package lesson

import (
	"slices"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// hold keeps what is filled in and not given: as an answer where that can be, else as a draft. It never uses up a
// try at a question, and reports whether there was anything to keep.
func (s *Screen) hold(now time.Time) bool {
	if s.opening || s.at.done || s.at.settled() {
		return false
	}
	a, keep := s.task.said(s.at)
	if !keep || (same(a, s.at.answer) && (s.at.answered || empty(a))) {
		return false
	}
	if !s.at.graded() {
		if w, err := s.walk.Submit(a, now); err == nil {
			s.follow(w)
			return true
		}
	}
	if s.at.graded() && (empty(a) || s.at.refresher || s.at.answer.Attempts > 0) {
		return false
	}
	s.follow(drafted(s.walk, s.at, a, now))
	return true
}

// drafted is the walk with a draft at its current step: an answer that is still open.
func drafted(w lessons.Walk, m moment, a answers.Answer, now time.Time) lessons.Walk {
	a.At, a.Open, a.Revision, a.Hints = now, true, m.header.Revision, m.answer.Hints
	p := w.Progress()
	said := make(map[string]answers.Answer, len(p.Answers)+1)
	for id, old := range p.Answers {
		said[id] = old
	}
	said[m.step.ID] = a
	p.Answers = said
	return lessons.Begin(w.Lesson(), w.Audience(), p, p.Started, p.Seed)
}

// given reports whether this is the answer that stands already.
func given(m moment, a answers.Answer) bool {
	return m.answered && !m.answer.Skipped && !m.answer.Open && same(a, m.answer)
}

func same(a, b answers.Answer) bool {
	return slices.Equal(a.Choice, b.Choice) && slices.Equal(a.Lines, b.Lines) && slices.Equal(a.Plans, b.Plans)
}

func empty(a answers.Answer) bool { return len(a.Choice)+len(a.Lines)+len(a.Plans) == 0 }
