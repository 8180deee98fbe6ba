package lesson

import (
	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// moment is the walk as it stands, looked up once for each change: drawing must not walk the path again.
type moment struct {
	header lessons.Header
	steps  []lessons.Step
	marks  []mark // how far each step is
	n, of  int
	done   bool

	step     lessons.Step
	answer   answers.Answer
	answered bool
	state    lessons.State
	verdict  lessons.Verdict
	order    []int
	hints    []string
	more     int             // hints left
	earlier  *answers.Answer // to the poll that this one is compared with

	own              []lessons.Said // on the recap and the end page
	earned, possible float64
	refresher        bool
	score            *ProfileScore
	measured         bool // at a profile step: the profile was rated
}

// mark is how far a step is, in the list of steps.
type mark int

const (
	todo mark = iota
	here
	done
)

func look(w lessons.Walk, o Options, rated string) moment {
	m := moment{header: w.Lesson().Header, steps: w.Steps(), done: w.Done(), refresher: o.Refresher, score: o.Score}
	m.n, m.of = w.Position()
	m.marks = make([]mark, len(m.steps))
	for i, s := range m.steps {
		a, answered := w.AnswerTo(s.ID)
		switch {
		case i == m.n-1:
			m.marks[i] = here
		case answered && !a.Open && !a.Skipped:
			m.marks[i] = done
		}
	}
	m.earned, m.possible = w.Score()
	if m.done {
		m.own = w.OwnAnswers()
		return m
	}
	m.step = m.steps[m.n-1]
	m.answer, m.answered = w.Answer()
	m.state, m.verdict, m.order, m.hints, m.more = w.State(), w.Verdict(), w.Order(), w.Hints(), w.HintsLeft()
	if a, ok := w.Earlier(); ok {
		m.earlier = &a
	}
	switch m.step.Body.(type) {
	case lessons.RecapBody:
		m.own = w.OwnAnswers()
	case lessons.ProfileBody:
		m.measured = rated == m.step.ID || (m.answered && !m.answer.Skipped && m.score != nil)
	}
	return m
}

func (m moment) graded() bool {
	_, ok := m.step.Body.(lessons.Graded)
	return ok
}

func (m moment) settled() bool { return m.state == lessons.Settled }

// tries is how many more times an answer may be given.
func (m moment) tries() int { return m.step.Attempts - m.answer.Attempts }
