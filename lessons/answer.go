package lessons

import (
	"strings"
	"time"

	"ambassadeur/internal/answers"
)

// Submit gives an answer at the current step. The error, a Refusal, says why it cannot be given like this; then
// nothing has changed. A graded step that is settled keeps its answer.
func (w Walk) Submit(a answers.Answer, now time.Time) (Walk, error) {
	s, ok := w.Step()
	if !ok || w.State() == Settled {
		return w, nil
	}
	if err := s.Body.accept(a); err != nil {
		return w, err
	}
	before, _ := w.Answer()
	a = answers.Answer{Choice: a.Choice, Lines: a.Lines, Plans: a.Plans, At: now, Hints: before.Hints}
	g, graded := s.Body.(Graded)
	switch {
	case graded:
		a.Attempts = before.Attempts + 1
		grade := g.Grade(a)
		a.Score = max(before.Score, grade/worth(s, a.Attempts))
		a.Open = grade < 1 && a.Attempts < s.Attempts && w.audience.Mode == Self
	case s.Points > 0 && complete(s, a):
		a.Score = 1
	}
	return w.with(a), nil
}

// worth is what a right answer is divided by: a second try earns half. A scenario counts the best of its tries.
func worth(s Step, attempt int) float64 {
	if s.Type == TypeScenario {
		return 1
	}
	return float64(attempt)
}

// complete reports whether a step that gives points for doing it was done.
func complete(s Step, a answers.Answer) bool {
	if b, ok := s.Body.(ChecklistBody); ok {
		return len(a.Choice) == len(b.Items)
	}
	return strings.TrimSpace(strings.Join(a.Lines, "")) != ""
}

// Skip goes on without (another) answer. A graded step is settled by it, and its right answer shown.
func (w Walk) Skip(now time.Time) Walk {
	s, ok := w.Step()
	if !ok || w.State() == Settled {
		return w
	}
	a, _ := w.Answer()
	_, graded := s.Body.(Graded)
	if !graded && len(a.Choice)+len(a.Lines)+len(a.Plans) > 0 {
		return w // what was said before stays
	}
	a.At, a.Open, a.Skipped, a.Shown = now, false, a.Attempts == 0, graded
	return w.with(a)
}

// Hint shows one more hint of the current step; hints are free.
func (w Walk) Hint(now time.Time) Walk {
	if s, ok := w.Step(); !ok || w.HintsLeft() == 0 || len(s.Hints) == 0 {
		return w
	}
	a, _ := w.Answer()
	a.At, a.Hints, a.Open = now, a.Hints+1, true
	return w.with(a)
}

// Hints is the hints shown so far at the current step.
func (w Walk) Hints() []string {
	s, _ := w.Step()
	a, _ := w.Answer()
	return s.Hints[:min(a.Hints, len(s.Hints))]
}

// HintsLeft is how many more hints the current step can give; none once it is settled.
func (w Walk) HintsLeft() int {
	s, _ := w.Step()
	if w.State() == Settled {
		return 0
	}
	return len(s.Hints) - len(w.Hints())
}

// Earlier is the answer to the poll that the current one is compared with.
func (w Walk) Earlier() (answers.Answer, bool) {
	s, _ := w.Step()
	b, ok := s.Body.(PollBody)
	if !ok || b.Compare == "" {
		return answers.Answer{}, false
	}
	a, ok := w.AnswerTo(b.Compare)
	return a, ok && !a.Skipped
}

// Verdict is how an answer to a graded step turned out.
type Verdict int

// The verdicts.
const (
	NoVerdict Verdict = iota // not a graded step, or not answered yet
	Right
	Partly
	Wrong
	GivenUp // skipped: the answer was shown
)

// Verdict is how the latest answer at the current step turned out.
func (w Walk) Verdict() Verdict {
	s, _ := w.Step()
	a, ok := w.Answer()
	g, graded := s.Body.(Graded)
	switch {
	case !graded || !ok || (a.Attempts == 0 && !a.Skipped):
		return NoVerdict
	case a.Skipped:
		return GivenUp
	}
	switch grade := g.Grade(a); {
	case grade >= 1:
		return Right
	case grade > 0:
		return Partly
	}
	return Wrong
}

// Score is the points earned so far in the whole lesson and what they could have been, over answered steps.
func (w Walk) Score() (earned, possible float64) { return score(w.path(), w.progress.Answers) }

func score(steps []Step, said map[string]answers.Answer) (earned, possible float64) {
	for _, s := range steps {
		if a, ok := said[s.ID]; ok && !a.Open && s.Points > 0 {
			earned += a.Score * float64(s.Points)
			possible += float64(s.Points)
		}
	}
	return earned, possible
}

// Said is an answer in own words, or a choice, with the step it was given at.
type Said struct {
	Step   Step
	Answer answers.Answer
}

// OwnAnswers is what was said in this lesson that has no right or wrong, in order.
func (w Walk) OwnAnswers() []Said {
	var said []Said
	for _, s := range w.Steps() {
		a, ok := w.progress.Answers[s.ID]
		if _, graded := s.Body.(Graded); ok && !graded && !a.Skipped && len(a.Choice)+len(a.Lines)+len(a.Plans) > 0 {
			said = append(said, Said{Step: s, Answer: a})
		}
	}
	return said
}
