package checklist

import (
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// save keeps the text as what the profile says now, and goes on as after an answer. When measuring it does not give
// a level, the person is asked for one. A text that LinkedIn refuses is not saved.
func (s *Screen) save(ctx kit.Context) kit.Action {
	r, _ := s.result(s.chosen)
	t, text := subjectOf(r.Criterion), s.writing.area.Text()
	if most, _ := limit(r.Criterion, profile.Hard, false); most > 0 && profile.Count(t.Clean(text)) > most {
		s.hint, s.writing.leaving = tooLong, false
		return nil
	}
	leaving := s.writing.leaving
	var a kit.Action
	if s.unsaved(s.chosen, text) {
		a = s.tell(t.In(s.member, text, ctx.Now))
	}
	s.putAside() // which drops a draft that is saved now
	switch {
	case leaving:
		s.close()
		return both(a, s.left(ctx))
	case a == nil:
		s.close()
	case s.measured(r.Criterion).Known:
		s.writing = nil
		s.onward()
	default:
		s.writing = nil
		s.ask(s.chosen)
		s.hint = askLevel
	}
	return a
}

// tell takes over what is known of the member now.
func (s *Screen) tell(m member.Member) kit.Action {
	s.member, s.evidence = m, s.measuredIn(m)
	s.rate()
	return Wrote{m}
}

// Keep gives what is half-filled when the program is about to end: a reason that was being written, and texts that
// are long enough to be missed.
func (s *Screen) Keep(ctx kit.Context) kit.Action {
	var reason kit.Action
	if s.why != nil && s.why.Text() != "" {
		reason = s.overrule(ctx)
	}
	s.putAside()
	m, any := s.member, false
	for _, r := range s.rating.Results {
		text := s.drafts[r.Criterion.ID]
		if profile.Count(text) > worth && s.unsaved(r.Criterion.ID, text) {
			m, any = subjectOf(r.Criterion).In(m, text, ctx.Now), true
		}
	}
	if !any {
		return reason
	}
	return both(reason, s.tell(m))
}

// both is two actions, each of which may be none.
func both(first, second kit.Action) kit.Action {
	switch {
	case first == nil:
		return second
	case second == nil:
		return first
	}
	return []kit.Action{first, second}
}
