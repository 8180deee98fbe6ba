package checklist

import (
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

const maxReason = 200 // characters

func (s *Screen) inQuestion(ctx kit.Context, msg tea.Msg) kit.Action {
	if s.why != nil {
		return s.inReason(ctx, msg)
	}
	r, _ := s.result(s.chosen)
	levels := r.Criterion.Levels
	if n := kit.Digit(msg); n > 0 && n <= len(levels) {
		if s.armed && s.pointed == n-1 {
			return s.answer(ctx)
		}
		s.point(n - 1)
		s.armed = true
		return nil
	}
	switch {
	case kit.Pressed(msg, "esc"):
		s.view = overview
		if !s.known() {
			s.view = intro
		}
	case kit.Pressed(msg, "up", "k") && s.pointed < 0:
		s.point(len(levels) - 1)
	case kit.Pressed(msg, "up", "k"):
		s.point(kit.Move(s.pointed, -1, len(levels)))
	case kit.Pressed(msg, "down", "j"):
		s.point(kit.Move(s.pointed, 1, len(levels)))
	case kit.Pressed(msg, "enter", " "):
		return s.answer(ctx)
	case kit.Pressed(msg, "right", "n"):
		s.step(1)
	case kit.Pressed(msg, "left", "p"):
		s.step(-1)
	case kit.Pressed(msg, "s") && s.skippable(r):
		s.skip()
	case kit.Pressed(msg, "x", "backspace", "delete") && s.clearable():
		return s.clear()
	case kit.Pressed(msg, "e"):
		s.write(s.chosen)
	default:
		return s.inSources(r, msg)
	}
	return nil
}

func (s *Screen) inReason(ctx kit.Context, msg tea.Msg) kit.Action {
	switch {
	case kit.Pressed(msg, "esc"):
		s.why, s.hint = nil, noHint
	case kit.Pressed(msg, "enter") && s.why.Text() == "":
		s.hint = reasonNeeded
	case kit.Pressed(msg, "enter"):
		a := s.overrule(ctx)
		s.onward()
		return a
	default:
		line := s.why.Update(msg)
		s.why, s.hint = &line, noHint
	}
	return nil
}

func (s *Screen) point(level int) {
	s.pointed, s.armed, s.hint, s.looking = level, false, noHint, false
}

// answer takes the level pointed at. One that differs from what was measured needs a reason first.
func (s *Screen) answer(ctx kit.Context) kit.Action {
	r, _ := s.result(s.chosen)
	if s.pointed < 0 || s.pointed >= len(r.Criterion.Levels) {
		s.hint = chooseFirst
		return nil
	}
	level := r.Criterion.Levels[s.pointed]
	m := s.measured(r.Criterion)
	var a kit.Action
	switch {
	case !m.Known:
		a = s.say(answers.Rated{Level: level.ID, At: ctx.Now})
	case level.ID != m.Level.ID:
		line := kit.NewLine(r.Reason, "", maxReason).Focus(true)
		s.why = &line
		return nil
	case r.Measured != nil:
		a = s.say(answers.Rated{})
	}
	s.onward()
	return a
}

// overrule says the level pointed at over what was measured, with the reason written.
func (s *Screen) overrule(ctx kit.Context) kit.Action {
	r, _ := s.result(s.chosen)
	at := ctx.Now
	if m := s.measured(r.Criterion); !at.After(m.At) { // a clock that was set back must not undo a choice
		at = m.At.Add(time.Second)
	}
	return s.say(answers.Rated{Level: r.Criterion.Levels[s.pointed].ID, At: at, Reason: s.why.Text()})
}

func (s *Screen) say(r answers.Rated) kit.Action {
	s.evidence = s.evidence.WithSaid(s.chosen, profile.Statement{Level: r.Level, At: r.At, Reason: r.Reason})
	s.rate()
	return Rated{Criterion: s.chosen, Rated: r}
}

// measured is what a criterion is without anything said about it.
func (s *Screen) measured(c profile.Criterion) profile.Result {
	return measuredBy(c, s.evidence)
}

func measuredBy(c profile.Criterion, e profile.Evidence) profile.Result {
	alone := profile.Guidelines{Criteria: []profile.Criterion{c}}
	return profile.Rate(alone, profile.Evidence{Facts: e.Facts}).Results[0]
}

// onward goes where an answer leads.
func (s *Screen) onward() {
	s.why, s.hint = nil, noHint
	if !s.flow {
		s.view = overview
		return
	}
	if id, ok := s.next(s.chosen); ok {
		s.ask(id)
		return
	}
	s.flow, s.view = false, result
	if !s.known() {
		s.view = intro
	}
}

// skippable reports whether a question can stay open.
func (s *Screen) skippable(r profile.Result) bool { return !r.Known }

func (s *Screen) skip() {
	passed := map[string]bool{s.chosen: true}
	for id := range s.passed {
		passed[id] = true
	}
	s.passed = passed
	s.onward()
}

// clearable reports whether something was said about the criterion that can be taken back.
func (s *Screen) clearable() bool {
	_, said := s.evidence.Said[s.chosen]
	return said
}

func (s *Screen) clear() kit.Action {
	a := s.say(answers.Rated{})
	s.ask(s.chosen)
	return a
}

// step goes to the criterion before or behind.
func (s *Screen) step(by int) {
	ids := s.walked()
	if i := slices.Index(ids, s.chosen); i >= 0 && i+by >= 0 && i+by < len(ids) {
		s.ask(ids[i+by])
	}
}
