package lesson

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// Update follows a key: first the step's task, then the lesson around it.
func (s *Screen) Update(ctx kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	if _, ok := msg.(tea.KeyMsg); !ok {
		return nil, nil
	}
	s.problem, s.hinted = nil, false
	switch {
	case s.opening:
		return s.atStart(msg), nil
	case s.at.done:
		return s.atEnd(msg), nil
	case s.at.settled():
		return s.around(ctx, msg), nil
	}
	var w wish
	w, s.problem = s.task.update(ctx, s.at, msg)
	switch w {
	case pass:
		return s.around(ctx, msg), nil
	case stay:
		return nil, nil
	case give:
		return s.give(ctx), nil
	case store:
		s.hold(ctx.Now)
		return s.progressed(), nil
	case onward:
		return s.onward(ctx), nil
	case measure:
		return MeasureProfile{s.at.step.Body.(lessons.ProfileBody).Moment}, nil
	}
	panic("lesson: a task wished for something the screen does not know")
}

func (s *Screen) atStart(msg tea.Msg) kit.Action {
	switch {
	case kit.Pressed(msg, "enter", " ", "right"):
		s.opening = false
		return s.progressed()
	case kit.Pressed(msg, "esc"):
		return Left{s.at.header.ID, s.walk.Progress()}
	}
	return nil
}

func (s *Screen) atEnd(msg tea.Msg) kit.Action {
	switch {
	case kit.Pressed(msg, "enter", " ", "right"):
		return Finished{s.at.header.ID, s.walk.Progress()}
	case kit.Pressed(msg, "esc"):
		return Left{s.at.header.ID, s.walk.Progress()}
	case kit.Pressed(msg, "left", "b", "shift+tab") && s.at.of > 0:
		s.follow(s.walk.Back())
	case kit.Pressed(msg, "r") && s.canReview():
		s.follow(s.walk.GoTo(s.at.steps[0].ID))
	default:
		return nil
	}
	return s.progressed()
}

func (s *Screen) canReview() bool { return s.at.of > 0 && !s.at.refresher }

// around handles the keys that every step has.
func (s *Screen) around(ctx kit.Context, msg tea.Msg) kit.Action {
	typing := s.Typing()
	pressed := func(always []string, letters ...string) bool {
		return kit.Pressed(msg, always...) || (!typing && kit.Pressed(msg, letters...))
	}
	switch {
	case s.at.settled() && kit.Pressed(msg, "enter", " ", "right"):
		return s.onward(ctx)
	case kit.Pressed(msg, "esc"):
		return s.leave(ctx)
	case pressed([]string{"shift+tab"}, "left", "b"):
		return s.back(ctx)
	case pressed([]string{"f2", "ctrl+g"}, "h") && s.at.more > 0:
		s.follow(s.walk.Hint(ctx.Now))
		s.hinted = true
		return s.progressed()
	case pressed([]string{"ctrl+n"}, "s") && s.canSkip():
		return s.skip(ctx)
	case pressed([]string{"ctrl+o"}, "o") && s.at.step.Link != nil:
		return OpenedLink{s.at.step.Link.URL}
	}
	return nil
}

// give gives the answer. Where there is something to say about it the person stays to read that; else the lesson
// goes on.
func (s *Screen) give(ctx kit.Context) kit.Action {
	a, _ := s.task.said(s.at)
	if s.at.state == lessons.Retry && same(a, s.at.answer) {
		s.problem = saidBefore
		return nil
	}
	b, isPoll := s.at.step.Body.(lessons.PollBody)
	compared := isPoll && b.Compare != "" && s.at.earlier != nil && !given(s.at, a)
	w, err := s.walk.Submit(a, ctx.Now)
	if err != nil {
		s.problem = err
		return nil
	}
	s.follow(w)
	if t, ok := s.task.(retried); ok && s.at.state == lessons.Retry {
		t.retry(s.at)
	}
	if s.at.graded() || compared {
		return s.progressed()
	}
	return s.onward(ctx)
}

// onward goes to the next step. A step that asked nothing is remembered as read.
func (s *Screen) onward(ctx kit.Context) kit.Action {
	w := s.walk
	if !s.at.graded() && (!s.at.answered || s.at.answer.Skipped) {
		if read, err := w.Submit(answers.Answer{}, ctx.Now); err == nil {
			w = read
		}
	}
	s.follow(w.Next(ctx.Now))
	return s.progressed()
}

func (s *Screen) back(ctx kit.Context) kit.Action {
	held := s.hold(ctx.Now)
	if s.at.n == 1 && !held {
		return nil
	}
	s.follow(s.walk.Back())
	return s.progressed()
}

// skip shows the answer of a question; anything else is left as it is, and the lesson goes on.
func (s *Screen) skip(ctx kit.Context) kit.Action {
	s.hold(ctx.Now)
	graded := s.at.graded()
	w := s.walk.Skip(ctx.Now)
	if !graded {
		w = w.Next(ctx.Now)
	}
	s.follow(w)
	return s.progressed()
}

func (s *Screen) canSkip() bool {
	switch s.at.step.Body.(type) {
	case lessons.TextBody, lessons.RecapBody, lessons.ExerciseBody, lessons.ExampleBody, lessons.ChecklistBody:
		return false // enter does the same
	case lessons.ProfileBody:
		return !s.at.measured
	}
	return !s.at.settled()
}

// leave goes away, and loses nothing.
func (s *Screen) leave(ctx kit.Context) kit.Action {
	held := s.hold(ctx.Now)
	left := Left{s.at.header.ID, s.walk.Progress()}
	if held {
		return []kit.Action{s.progressed(), left}
	}
	return left
}
