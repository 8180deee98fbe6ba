package plain

import (
	"fmt"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// graded asks a question that has a right answer until it is settled, and says how it went.
func (g *going) graded(s lessons.Step, b lessons.Graded) (reply, error) {
	if s.Question != "" {
		g.say(s.Question)
	}
	g.options(s)
	for i, h := range g.w.Hints() {
		g.sayF(g.Words.Plain.HintF, i+1, len(s.Hints), h)
	}
	switch g.w.State() {
	case lessons.Settled:
		g.review(s, b)
		return g.pause(g.Words.Plain.PausePrompt)
	case lessons.Retry:
		g.review(s, b)
	case lessons.Asking:
	}
	for {
		a, r, err := g.answer(s)
		switch {
		case err != nil || r == back:
			return r, err
		case r == skipped:
			g.giveUp(s, b)
			return skipped, nil
		case !g.submit(a):
			continue
		}
		g.verdict(s, b)
		if g.w.State() == lessons.Settled {
			g.settled(s, b)
			return given, nil
		}
		g.triesLeft(s)
	}
}

// answer asks for one answer to a graded step.
func (g *going) answer(s lessons.Step) (answers.Answer, reply, error) {
	switch b := s.Body.(type) {
	case lessons.ChoiceBody:
		return g.choice(b)
	case lessons.TrueFalseBody:
		return g.trueFalse()
	case lessons.OrderBody:
		return g.order(b)
	case lessons.MatchBody:
		return g.match(b)
	case lessons.ScenarioBody:
		return g.scenario(b)
	}
	panic(fmt.Sprintf("plain: no way to ask a graded step of type %s", s.Type))
}

// question is the prompt of a graded step: it says what an empty line does, and whether there is a hint.
func (g *going) question(what string, read func(string) ([]int, string)) question {
	w := g.Words.Plain
	empty, hintKey := w.EmptySkip, ""
	if g.w.State() == lessons.Retry {
		empty = w.EmptyAnswer
	}
	if g.w.HintsLeft() > 0 {
		hintKey = w.HintKey
	}
	q := question{prompt: prompted(what, empty, hintKey), read: read}
	if s, _ := g.w.Step(); len(s.Hints) > 0 {
		q.hint = g.hint
	}
	return q
}

// hint shows one more hint.
func (g *going) hint() {
	s, _ := g.w.Step()
	if g.w.HintsLeft() == 0 {
		g.say(g.Words.Plain.NoMoreHints)
		return
	}
	g.w = g.w.Hint(g.Now())
	g.store()
	shown := g.w.Hints()
	g.sayF(g.Words.Plain.HintF, len(shown), len(s.Hints), shown[len(shown)-1])
}

// review says what was answered earlier and how that turned out.
func (g *going) review(s lessons.Step, b lessons.Graded) {
	a, _ := g.w.Answer()
	if said := g.saidAt(s, a); said != "" && a.Attempts > 0 {
		g.sayF(g.Words.Plain.YouSaidF, said)
	}
	g.verdict(s, b)
	if g.w.State() == lessons.Retry {
		g.triesLeft(s)
		return
	}
	if _, pairs := b.(lessons.MatchBody); pairs && g.w.Verdict() == lessons.Right {
		g.solution(b) // its answer was not said above
	}
	g.settled(s, b)
}

// giveUp goes on without the right answer, and says it.
func (g *going) giveUp(s lessons.Step, b lessons.Graded) {
	g.skip()
	if a, _ := g.w.Answer(); a.Skipped {
		g.say(g.Words.Plain.Skipped)
	}
	g.settled(s, b)
}

func (g *going) triesLeft(s lessons.Step) {
	a, _ := g.w.Answer()
	if left := s.Attempts - a.Attempts; left > 1 {
		g.sayF(g.Words.Plain.MoreTriesF, left)
		return
	}
	g.say(g.Words.Plain.OneMoreTry)
}

// verdict says how the latest answer turned out, and what the lesson has to say of it.
func (g *going) verdict(s lessons.Step, b lessons.Graded) {
	w := g.Words.Plain
	a, _ := g.w.Answer()
	if scene, ok := b.(lessons.ScenarioBody); ok && a.Attempts > 0 {
		g.say(w.Endings[scene.Ending(a)])
		return
	}
	switch g.w.Verdict() {
	case lessons.GivenUp:
		g.say(w.Skipped)
	case lessons.Right:
		g.say(w.Right)
		g.feedback(s, a)
	case lessons.Partly:
		g.say(w.Partly + " " + g.part(b, a))
		g.feedback(s, a)
	case lessons.Wrong:
		text := w.Wrong
		if choice, ok := b.(lessons.ChoiceBody); ok && !choice.Single {
			text += " " + g.part(b, a)
		}
		g.say(text)
		g.feedback(s, a)
	case lessons.NoVerdict:
	}
}

// part is how much of an answer is right, in numbers.
func (g *going) part(b lessons.Graded, a answers.Answer) string {
	w := g.Words.Plain
	switch body := b.(type) {
	case lessons.OrderBody:
		return fmt.Sprintf(w.InPlaceF, inPlace(a), len(body.Items))
	case lessons.MatchBody:
		return fmt.Sprintf(w.MatchedF, inPlace(a), len(body.Pairs))
	case lessons.ChoiceBody:
		right, wrong, all := counts(body, a)
		text := fmt.Sprintf(w.TickedF, right, all)
		if wrong > 0 {
			text += " " + fmt.Sprintf(w.TooMuchF, wrong)
		}
		return text
	}
	return ""
}

// feedback is the lesson's reply to this answer. While there is another try it tells of wrong choices only.
func (g *going) feedback(s lessons.Step, a answers.Answer) {
	settled := g.w.State() == lessons.Settled
	switch b := s.Body.(type) {
	case lessons.TrueFalseBody:
		if b.Feedback != "" && g.w.Verdict() == lessons.Wrong {
			g.say(b.Feedback)
		}
	case lessons.ChoiceBody:
		for _, o := range b.Options {
			if o.Feedback == "" || !has(a.Choice, o.ID) || o.Correct && !settled {
				continue
			}
			if b.Single {
				g.say(o.Feedback)
			} else {
				g.sayF(g.Words.Plain.AboutF, o.Text, o.Feedback)
			}
		}
	}
}

// settled says what is right, why, and the points.
func (g *going) settled(s lessons.Step, b lessons.Graded) {
	a, _ := g.w.Answer()
	if g.w.Verdict() != lessons.Right {
		g.solution(b)
	}
	if s.Explanation != "" {
		g.sayMarkdown(s.Explanation)
	}
	if s.Points > 0 && !a.Skipped {
		g.sayF(g.Words.Plain.PointsF, g.number(a.Score*float64(s.Points)), g.number(float64(s.Points)))
	}
}
