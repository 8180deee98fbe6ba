package checklist

import (
	"maps"
	"slices"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

func (s *Screen) inIntro(ctx kit.Context, msg tea.Msg) kit.Action {
	enter := kit.Pressed(msg, "enter", " ")
	switch {
	case kit.Pressed(msg, "up", "k"):
		s.begin = false
	case kit.Pressed(msg, "down", "j"):
		s.begin = true
	case kit.Pressed(msg, "i", "1"), enter && !s.begin:
		return OpenedImport{}
	case kit.Pressed(msg, "n", "2"), enter:
		s.resume()
	case kit.Pressed(msg, "o"):
		s.view = overview
	case kit.Pressed(msg, "esc", "q"):
		return s.left(ctx)
	}
	return nil
}

func (s *Screen) inOverview(ctx kit.Context, msg tea.Msg) kit.Action {
	ids := s.listed()
	at := max(0, slices.Index(ids, s.chosen))
	switch {
	case kit.Pressed(msg, "esc", "q"):
		return s.left(ctx)
	case kit.Pressed(msg, "i"):
		return OpenedImport{}
	case len(ids) == 0:
		return nil
	case kit.Pressed(msg, "e"):
		s.passed = nil
		r, _ := s.result(s.chosen)
		s.flow = !r.Known && !r.Criterion.Optional
		s.write(s.chosen)
		return nil
	case kit.Pressed(msg, "up", "k"):
		at--
	case kit.Pressed(msg, "down", "j"):
		at++
	case kit.Pressed(msg, "home", "g"):
		at = 0
	case kit.Pressed(msg, "end", "G"):
		at = len(ids) - 1
	case kit.Pressed(msg, "enter", " "):
		s.passed = nil
		s.ask(s.chosen)
		r, _ := s.result(s.chosen)
		s.flow = !r.Known && !r.Criterion.Optional
		return nil
	case kit.Pressed(msg, "n"):
		s.resume()
		return nil
	case kit.Pressed(msg, "s"):
		if s.order == profile.ByGain {
			s.order = profile.BySection
		} else {
			s.order = profile.ByGain
		}
		return nil
	}
	if n := kit.Digit(msg); n > 0 && n <= len(s.groups()) {
		s.chosen = s.groups()[n-1].results[0].Criterion.ID
		return nil
	}
	s.chosen = ids[max(0, min(at, len(ids)-1))]
	return nil
}

// resume asks the first open question, and from there every next one.
func (s *Screen) resume() {
	s.passed = nil
	if id, ok := s.next(""); ok {
		s.ask(id)
		s.flow = true
	}
}

// ask shows the question of a criterion.
func (s *Screen) ask(id string) {
	s.view, s.chosen = question, id
	s.why, s.hint, s.sources, s.source, s.looking = nil, noHint, false, 0, false
	s.pointed, s.armed = -1, false
	switch r, _ := s.result(id); {
	case r.Known:
		s.pointed = slices.Index(r.Criterion.Levels, r.Level)
	case r.Likely != nil:
		s.pointed = slices.Index(r.Criterion.Levels, *r.Likely)
	}
}

// left closes the checklist. A text that is not saved yet is shown first.
func (s *Screen) left(ctx kit.Context) kit.Action {
	if id, ok := s.lostDraft(); ok {
		s.write(id)
		s.writing.leaving, s.writing.key = true, ctx.Now
		return nil
	}
	return Left{Rating: s.rating, Edition: s.guidelines.Edition, Moment: s.moment, Measured: s.unkept()}
}

// unkept reports whether there is a score that the latest measurement, of the moment that a lesson asked for, does
// not hold.
func (s *Screen) unkept() bool {
	if !s.rating.Rated() {
		return false
	}
	for _, m := range slices.Backward(s.history) {
		if s.moment == "" || m.Moment == s.moment {
			return !s.same(m)
		}
	}
	return true
}

// same reports whether a measurement holds just the rating as it is now.
func (s *Screen) same(m answers.Measurement) bool {
	return m.Edition == s.guidelines.Edition && m.Score == s.rating.Score && m.Known == s.rating.Known &&
		m.Total == s.rating.Total && (m.Levels == nil || maps.Equal(m.Levels, s.levels()))
}

// levels is the level of every criterion that is known.
func (s *Screen) levels() map[string]string {
	levels := map[string]string{}
	for _, r := range s.rating.Results {
		if r.Known {
			levels[r.Criterion.ID] = r.Level.ID
		}
	}
	return levels
}
