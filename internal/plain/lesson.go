package plain

import (
	"fmt"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// Hooks is what a lesson needs from elsewhere.
type Hooks struct {
	// Profile runs the checklist for a moment (before, after or now) and returns the set with what was said. Nil
	// leaves the checklist out; Session.Checklist is made for it.
	Profile func(set answers.Set, moment string) (answers.Set, error)
}

// Lesson goes through a lesson from where the person was, and saves after every answer. The returned set holds
// all that was said, also with an error. The error is nil when the lesson came to its end; ErrStopped or ErrEnded
// when it did not; or that of reading, writing or saving.
func (s *Session) Lesson(set answers.Set, l lessons.Lesson, a lessons.Audience, seed uint64, hooks Hooks) (answers.Set, error) {
	if a.Mode == "" {
		a.Mode = lessons.Self
	}
	p := set.Progress(l.ID)
	g := &going{Session: s, set: set, hooks: hooks, w: lessons.Begin(l, a, p, s.Now(), seed)}
	g.keep = func() { g.set = g.set.WithProgress(l.ID, g.w.Progress()) }
	err := g.lesson(p)
	if err != nil {
		n, of := g.w.Position()
		s.farewell(err, fmt.Sprintf(s.Words.Plain.StoppedAtF, min(n, of), of))
	}
	return g.set, s.ended(err)
}

// going is one lesson or refresher that is gone through.
type going struct {
	*Session
	set   answers.Set
	w     lessons.Walk
	hooks Hooks
	keep  func() // puts the walk into the set
	// recall is a refresher: its steps are called questions.
	recall bool
}

func (g *going) lesson(p answers.Progress) error {
	w, l := g.Words.Plain, g.w.Lesson()
	if len(g.w.Steps()) == 0 {
		g.say(w.NoSteps)
		return nil
	}
	g.gap()
	g.sayF(w.LessonF, g.fill(l.Title))
	if l.Language != g.Words.Lang {
		g.say(g.Words.Common.OtherLanguageOnly)
	}
	switch {
	case !p.Finished.IsZero() && p.Step == "":
		r, err := g.finishedBefore()
		if err != nil || r != given {
			return err
		}
		g.w = g.w.GoTo(g.w.Steps()[0].ID)
	case p.Started.IsZero():
		g.title(l)
	case p.Revision != l.Revision:
		g.sayF(g.Words.Home.NewVersionOfLessonF, g.fill(l.Title))
		fallthrough
	default:
		n, of := g.w.Position()
		g.sayF(w.GoingOnF, n, of)
	}
	g.explain()
	if err := g.steps(); err != nil {
		return err
	}
	g.end()
	return nil
}

// title is what to know before the first step.
func (g *going) title(l lessons.Lesson) {
	w := g.Words.Plain
	g.sayF(w.GoalF, g.fill(l.Goal))
	_, steps := g.w.Position()
	g.sayF(w.LengthF, steps, l.Minutes)
	if l.Author != "" {
		g.sayF(w.AuthorF, l.Author)
	}
}

// fill is a text of the lesson's header as the audience reads it.
func (g *going) fill(text string) string {
	return g.w.Audience().Worded(lessons.Step{Text: text}, g.w.Lesson().Language).Text
}

// finishedBefore shows the end of a lesson that was finished, and asks whether to go through it again.
func (g *going) finishedBefore() (reply, error) {
	w := g.Words.Plain
	g.sayF(w.FinishedOnF, g.Words.Common.Date(g.w.Progress().Finished))
	g.end()
	g.gap()
	_, r, err := g.ask(question{prompt: prompted(w.AgainPrompt, w.EmptyDone), read: g.one(1, nil)})
	return r, err
}

// steps goes through the steps from the current one to the end.
func (g *going) steps() error {
	for !g.w.Done() {
		s, ok := g.w.Step()
		if !ok {
			return nil
		}
		g.heading(s)
		r, err := g.step(s)
		if err != nil {
			return err
		}
		if g.broken != nil {
			return g.broken
		}
		if r == back {
			if n, _ := g.w.Position(); n == 1 {
				g.say(g.Words.Plain.FirstStep)
			}
			g.w = g.w.Back()
		} else {
			g.w = g.w.Next(g.Now())
		}
		g.store()
	}
	return nil
}

// store keeps the walk and saves.
func (g *going) store() {
	g.keep()
	g.save(g.set)
}

// heading says which step this is, and shows what every type of step can have.
func (g *going) heading(s lessons.Step) {
	w := g.Words.Plain
	n, of := g.w.Position()
	format := w.StepF
	if g.recall {
		format = w.QuestionF
	}
	g.gap()
	head := fmt.Sprintf(format, n, of)
	if s.Title != "" {
		head += ": " + s.Title
	}
	g.say(head)
	if strings.Contains(s.ID, "/") && !g.recall {
		g.say(w.SeenBefore)
	}
	if s.Art != "" || s.Image != nil {
		g.picture(s)
	}
	if s.Text != "" {
		g.sayMarkdown(s.Text)
	}
	if s.Link != nil {
		g.sayF(w.LinkF, s.Link.Text, s.Link.URL)
	}
}

// picture says in words what there is to see: a drawing in text read aloud is noise.
func (g *going) picture(s lessons.Step) {
	alt := s.Title
	if s.Image != nil {
		alt = s.Image.Alt
	}
	if alt != "" {
		g.sayF(g.Words.Plain.PictureF, alt)
	}
}

// step asks what a step asks. Every type is here.
func (g *going) step(s lessons.Step) (reply, error) {
	switch b := s.Body.(type) {
	case lessons.Graded:
		return g.graded(s, b)
	case lessons.ExampleBody:
		return g.example(s, b)
	case lessons.PollBody:
		return g.poll(s, b)
	case lessons.ReflectionBody:
		return g.reflection(s, b)
	case lessons.ExerciseBody:
		return g.exercise(b)
	case lessons.ChecklistBody:
		return g.checklist(s, b)
	case lessons.CommitmentBody:
		return g.commitment(s, b)
	case lessons.ProfileBody:
		return g.profile(s, b)
	case lessons.RecapBody:
		return g.recap(b)
	case lessons.TextBody:
		return g.pause(g.Words.Plain.PausePrompt)
	}
	panic(fmt.Sprintf("plain: no way to ask a step of type %s", s.Type))
}

// submit gives an answer at the current step. It is false when the answer was refused; then why was said.
func (g *going) submit(a answers.Answer) bool {
	w, err := g.w.Submit(a, g.Now())
	if err != nil {
		g.say(reason(err, g.Words.Lang))
		return false
	}
	g.w = w
	g.store()
	return true
}

// skip goes on without an answer. What was said before stays, also when it was "none of these".
func (g *going) skip() {
	s, _ := g.w.Step()
	_, graded := s.Body.(lessons.Graded)
	if a, ok := g.w.Answer(); ok && !graded && !a.Skipped {
		return
	}
	g.w = g.w.Skip(g.Now())
	g.store()
}

// draft keeps an answer that the lesson does not take yet, so that no word is lost.
func (g *going) draft(s lessons.Step, a answers.Answer) {
	l := g.w.Lesson()
	a.At, a.Revision, a.Open = g.Now(), l.Revision, true
	p := g.w.Progress()
	set := answers.Set{}.WithProgress(l.ID, p).WithAnswer(l.ID, s.ID, a)
	g.w = lessons.Begin(l, g.w.Audience(), set.Progress(l.ID), p.Started, p.Seed)
	g.store()
}

// end is what there is to say after the last step.
func (g *going) end() {
	w, l := g.Words.Plain, g.w.Lesson()
	g.gap()
	g.sayF(w.EndF, g.fill(l.Title))
	g.sayF(w.GoalF, g.fill(l.Goal))
	if earned, possible := g.w.Score(); possible > 0 {
		g.sayF(w.PointsF, g.number(earned), g.number(possible))
	}
	planned := g.planned()
	if len(planned) == 0 {
		return
	}
	g.gap()
	g.say(w.InPlan)
	for _, p := range planned {
		g.hang("- ", p)
	}
}
