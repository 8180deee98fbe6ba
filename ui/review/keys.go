package review

import (
	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/ui/kit"
)

// keys is the key map as it is now: enter says what it will do.
func (s *Screen) keys(ctx kit.Context, scrolls bool) []key.Binding {
	w, k := ctx.Strings.Review.Keys, ctx.Strings.Common.Keys
	var keys []key.Binding
	calendar := kit.Bind(w.CalendarKey, w.Calendar, "k", "c")
	switch {
	case s.phase == ready && s.preview.Empty:
		keys = append(keys, kit.Bind(k.Enter, w.Path, "enter"))
	case s.phase == ready && s.preview.Exists:
		keys = append(keys, kit.Bind(k.Enter+"/w", w.Renew, "enter", "w"), calendar)
	case s.phase == ready:
		keys = append(keys, kit.Bind(k.Enter+"/w", w.Write, "enter", "w"), calendar)
	case s.phase == written:
		keys = append(keys, kit.Bind(k.Enter, w.Done, "enter"), kit.Bind("r", w.Look, "r"))
		if s.canWrite() && s.written.Calendar == "" {
			keys = append(keys, calendar)
		}
	case s.phase == reopening:
		keys = append(keys, kit.Bind(k.Enter, w.Done, "enter"))
	case s.phase == failed:
		keys = append(keys, kit.Bind(k.Enter, w.Again, "enter"))
		if s.canWrite() && s.asked == (Wrote{Calendar: true}) {
			keys = append(keys, kit.Bind("w", w.WithoutCalendar, "w"))
		}
	}
	keys = append(keys, kit.Bind(k.Esc, k.Back, "esc"))
	if scrolls {
		keys = append(keys, kit.Bind(k.UpDown, k.Scroll, "up", "down"))
	}
	if s.phase == ready || s.phase == failed && s.asked != (Refreshed{}) {
		keys = append(keys, kit.Bind("r", w.Refresh, "r"))
	}
	if s.phase == written && s.canWrite() {
		keys = append(keys, kit.Bind("w", w.Renew, "w"))
	}
	if s.handsOver() {
		keys = append(keys, kit.Bind("d", w.Card, "d"))
	}
	if scrolls {
		keys = append(keys, kit.Bind(k.Space, w.Page, " "), kit.Bind("home/end", w.Ends, "home", "end", "g", "G"))
	}
	return keys
}
