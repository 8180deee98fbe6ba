package checklist

import (
	"strings"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// writing is a text of the profile being written.
type writing struct {
	area    kit.Area
	from    view      // where esc leads
	key     time.Time // when the last key was pressed
	aside   string    // what was emptied, to put back
	leaving bool      // it is shown because the person leaves without having saved it
}

const (
	// pasted is how soon after another key an enter is part of a text that is pasted: a console that does not say
	// that it pastes types every key of it at once.
	pasted = 60 * time.Millisecond
	// worth is how many characters a text has that is not dropped without a word.
	worth = 20
)

// write shows the text that a criterion is about: what was being written, or what is known.
func (s *Screen) write(id string) {
	r, ok := s.result(id)
	t := subjectOf(r.Criterion)
	if !ok || t == measure.NoText {
		return
	}
	text, ok := s.drafts[id]
	if !ok {
		text = t.Of(s.member).Value
	}
	s.chosen, s.why, s.hint = id, nil, noHint
	s.writing = &writing{area: kit.NewArea(text, "", member.MaxText).Focus(true), from: s.view}
	s.view = written
}

func (s *Screen) inWriting(ctx kit.Context, msg tea.Msg) kit.Action {
	r, _ := s.result(s.chosen)
	t, w := subjectOf(r.Criterion), s.writing
	flood := follows(ctx, w.key)
	w.key = ctx.Now
	switch {
	case kit.Pressed(msg, "esc") && w.leaving:
		delete(s.drafts, s.chosen)
		s.close()
		return s.left(ctx)
	case kit.Pressed(msg, "esc"):
		s.putAside()
		s.close()
	case kit.Pressed(msg, "enter") && t == measure.HeadlineText && !flood:
		s.entered = ctx.Now
		return s.save(ctx)
	case kit.Pressed(msg, "ctrl+s"):
		return s.save(ctx)
	case kit.Pressed(msg, "ctrl+x"):
		s.empty()
	default:
		s.hint, w.leaving = noHint, false
		w.area = w.area.Update(ctx, typed(msg, t), fieldWidth(ctx))
	}
	return nil
}

// follows reports whether a key comes so soon after another that nobody typed it.
func follows(ctx kit.Context, key time.Time) bool {
	gap := ctx.Now.Sub(key)
	return !key.IsZero() && gap >= 0 && gap < pasted
}

// trails reports whether a key belongs to a text that was being pasted, where an enter in it saved what was there
// before: it is no command.
func (s *Screen) trails(ctx kit.Context) bool {
	if s.view == written || !follows(ctx, s.entered) {
		s.entered = time.Time{}
		return false
	}
	s.entered = ctx.Now
	return true
}

// typed is a key as it is written: a line break in a text of one line is a blank, and so is every tab.
func typed(msg tea.Msg, t measure.Subject) tea.Msg {
	k, ok := msg.(tea.KeyMsg)
	blank := tea.KeyMsg{Type: tea.KeySpace, Runes: []rune{' '}}
	switch {
	case !ok:
	case kit.Pressed(msg, "tab"), t == measure.HeadlineText && kit.Pressed(msg, "enter", "ctrl+j", "alt+enter"):
		return blank
	case kit.Pressed(msg, "ctrl+j", "alt+enter"):
		return tea.KeyMsg{Type: tea.KeyEnter}
	case t == measure.HeadlineText && k.Type == tea.KeyRunes:
		k.Runes = []rune(strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(string(k.Runes)))
		return k
	case k.Type == tea.KeyRunes:
		k.Runes = []rune(strings.ReplaceAll(string(k.Runes), "\r\n", "\n"))
		return k
	}
	return msg
}

// empty empties the field, or puts back what was in it.
func (s *Screen) empty() {
	w := s.writing
	text, back := w.area.Text(), ""
	if text == "" {
		back = w.aside
	} else {
		w.aside = text
	}
	w.area = kit.NewArea(back, "", member.MaxText).Focus(true)
	s.hint, w.leaving = noHint, false
}

// close goes back to where the text was opened from.
func (s *Screen) close() {
	s.view, s.writing, s.hint = s.writing.from, nil, noHint
	if s.view == question {
		return
	}
	s.view = overview
	if !s.known() {
		s.view = intro
	}
}

// putAside keeps what was written for when the person comes back to it.
func (s *Screen) putAside() {
	if s.writing == nil {
		return
	}
	drafts := map[string]string{}
	for id, text := range s.drafts {
		drafts[id] = text
	}
	drafts[s.chosen] = s.writing.area.Text()
	if !s.unsaved(s.chosen, drafts[s.chosen]) {
		delete(drafts, s.chosen)
	}
	s.drafts = drafts
}

// unsaved reports whether a text differs from what is known.
func (s *Screen) unsaved(id, text string) bool {
	r, ok := s.result(id)
	t := subjectOf(r.Criterion)
	return ok && t != measure.NoText && t.Clean(text) != t.Of(s.member).Value
}

// lostDraft is a criterion with a text that is not saved, and long enough to be missed.
func (s *Screen) lostDraft() (string, bool) {
	for _, r := range s.rating.Results {
		if id := r.Criterion.ID; profile.Count(s.drafts[id]) > worth && s.unsaved(id, s.drafts[id]) {
			return id, true
		}
	}
	return "", false
}
