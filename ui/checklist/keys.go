package checklist

import (
	"strconv"

	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/internal/measure"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// keys is the key map as it is now; a key that does nothing now is not in it.
func (s *Screen) keys(ctx kit.Context) []key.Binding {
	switch s.view {
	case intro:
		w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
		does := w.Import
		if s.begin {
			does = w.Begin
		}
		return []key.Binding{
			kit.Bind(k.Enter, does, "enter"), kit.Bind(k.UpDown, w.Choose, "1", "2", "up", "down"), kit.Bind(k.Esc, k.Back, "esc"),
			kit.Bind("o", w.Overview, "o"),
		}
	case overview:
		return s.overviewKeys(ctx)
	case question:
		if s.why != nil {
			w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
			return []key.Binding{kit.Bind(k.Enter, w.KeepReason, "enter"), kit.Bind(k.Esc, w.KeepMeasured, "esc")}
		}
		return s.questionKeys(ctx)
	case result:
		return s.resultKeys(ctx)
	case written:
		return s.writingKeys(ctx)
	}
	return nil
}

func (s *Screen) writingKeys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
	r, _ := s.result(s.chosen)
	back, empty := w.KeepDraft, w.Empty
	if s.writing.leaving {
		back = w.ThrowAway
	}
	if s.writing.area.Text() == "" && s.writing.aside != "" {
		empty = w.PutBack
	}
	save, rest := kit.Bind(k.Enter, w.Save, "enter", "ctrl+s"), []key.Binding{kit.Bind("ctrl+x", empty, "ctrl+x")}
	if subjectOf(r.Criterion) != measure.HeadlineText {
		save, rest = kit.Bind("ctrl+s", w.Save, "ctrl+s"), append([]key.Binding{kit.Bind(k.Enter, w.NewLine, "enter")}, rest...)
	}
	return append([]key.Binding{save, kit.Bind(k.Esc, back, "esc")}, rest...)
}

func (s *Screen) overviewKeys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
	var keys []key.Binding
	if r, ok := s.result(s.chosen); ok {
		does := w.Open
		if !r.Known {
			does = w.Rate
		}
		keys = append(keys, kit.Bind(k.Enter, does, "enter"), kit.Bind(k.UpDown, w.Choose, "up", "down"))
		sort := w.SortGain
		if s.order == profile.ByGain {
			sort = w.SortSection
		}
		keys = append(keys, kit.Bind("s", sort, "s"))
	}
	keys = append(keys, kit.Bind(k.Esc, k.Back, "esc"), kit.Bind("i", w.Import, "i"))
	if r, ok := s.result(s.chosen); ok && writable(r.Criterion) {
		keys = append(keys, kit.Bind("e", w.Write, "e"))
	}
	if s.open() > 0 {
		keys = append(keys, kit.Bind("n", w.Next, "n"))
	}
	if n := len(s.groups()); n > 1 {
		keys = append(keys, kit.Bind(span(n), w.Section, "1", "2", "3", "4", "5", "6", "7", "8", "9"))
	}
	return keys
}

func (s *Screen) questionKeys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
	r, _ := s.result(s.chosen)
	back := w.Overview
	if !s.known() {
		back = k.Back
	}
	keys := []key.Binding{kit.Bind(k.Enter, w.Pick, "enter")}
	if s.sources { // who looks at the sources wants their keys in sight
		keys = append(keys, kit.Bind("o", w.OpenSource, "o"))
		if len(r.Criterion.Sources) > 1 {
			keys = append(keys, kit.Bind(k.Tab, w.OtherSource, "tab", "shift+tab"))
		}
		keys = append(keys, kit.Bind("b", w.FewerSources, "b"))
	}
	keys = append(keys, kit.Bind(span(len(r.Criterion.Levels))+" "+k.UpDown, w.Choose, "up", "down"))
	if s.skippable(r) {
		keys = append(keys, kit.Bind("s", w.Skip, "s"))
	}
	keys = append(keys, kit.Bind(k.Esc, back, "esc"))
	if writable(r.Criterion) {
		keys = append(keys, kit.Bind("e", w.Write, "e"))
	}
	keys = append(keys, kit.Bind(k.LeftRight, w.Neighbours, "left", "right", "p", "n"))
	if len(r.Criterion.Sources) > 0 && !s.sources {
		keys = append(keys, kit.Bind("b", w.Sources, "b"), kit.Bind("o", w.OpenSource, "o"))
	}
	if s.clearable() {
		keys = append(keys, kit.Bind("x", w.Clear, "x", "backspace", "delete"))
	}
	return keys
}

func (s *Screen) resultKeys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Checklist.Keys, ctx.Strings.Common.Keys
	var keys []key.Binding
	if s.moment != "" {
		keys = append(keys, kit.Bind(k.Enter, w.ToLesson, "enter"), kit.Bind("o", w.ToOverview, "o"))
	} else {
		keys = append(keys, kit.Bind(k.Enter, w.ToOverview, "enter", "o"))
	}
	if n := len(s.top()); n > 0 {
		keys = append(keys, kit.Bind(span(n), w.Improve, "1", "2", "3"))
	}
	if s.open() > 0 {
		keys = append(keys, kit.Bind("n", w.Skipped, "n"))
	}
	return append(keys, kit.Bind(k.Esc, k.Back, "esc"), kit.Bind("i", w.Import, "i"))
}

// span is how the number keys from 1 are called.
func span(n int) string {
	if n <= 1 {
		return "1"
	}
	return "1-" + strconv.Itoa(min(n, 9))
}
