package lessons

import (
	"time"

	"ambassadeur/internal/answers"
)

// Refreshers are the days after finishing a lesson on which its questions come back. The gaps widen, which keeps
// recall high on the way (Cepeda et al. 2008; Kang et al. 2014).
func Refreshers() []int { return []int{2, 14, 42} }

// RefreshDue reports whether a lesson's questions are due again.
func RefreshDue(p answers.Progress, now time.Time) bool {
	done := len(p.Refreshed)
	return !p.Finished.IsZero() && done < len(Refreshers()) && !now.Before(p.Finished.AddDate(0, 0, Refreshers()[done]))
}

// Refresher makes a short lesson of earlier questions: those of one lesson, missed ones first, at most n. Its
// steps have the ids "LESSON/STEP". It has no steps when the lesson has nothing to ask.
func Refresher(l Lesson, a Audience, p answers.Progress, n int) Lesson {
	w := Begin(l, a, p, p.Started, p.Seed)
	r := Lesson{Header: l.Header, doc: l.doc, node: l.node}
	for _, q := range Missed(w.path(), p.Answers, n) {
		r.Steps = append(r.Steps, again(q, l.ID+"/"+q.ID))
	}
	return r
}
