package importing

import (
	"strconv"

	"github.com/charmbracelet/bubbles/key"

	"ambassadeur/ui/kit"
)

// keys is the key map as it is now; a key that does nothing now is not in it.
func (s *Screen) keys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Importing.Keys, ctx.Strings.Common.Keys
	switch s.view {
	case choose:
		return s.chooseKeys(ctx)
	case howTo:
		return []key.Binding{kit.Bind(k.Esc, k.Back, "esc", "tab", "enter"), kit.Bind("1 2", w.OpenPage, "1", "2")}
	case reading:
		return []key.Binding{kit.Bind(k.Esc, w.Stop, "esc")}
	case report:
		if len(s.outcome.Imports) == 0 {
			return []key.Binding{kit.Bind(k.Enter, w.Again, "enter", "esc")}
		}
		return []key.Binding{kit.Bind(k.Enter, w.Checklist, "enter"), kit.Bind("i", w.Another, "i"), kit.Bind(k.Esc, k.Back, "esc")}
	}
	return nil
}

func (s *Screen) chooseKeys(ctx kit.Context) []key.Binding {
	w, k := ctx.Strings.Importing.Keys, ctx.Strings.Common.Keys
	var keys []key.Binding
	if s.onFile() || s.field.Text() != "" {
		keys = append(keys, kit.Bind(k.Enter, w.Read, "enter"))
	}
	keys = append(keys, kit.Bind(k.Tab, w.How, "tab"), kit.Bind(k.Esc, k.Back, "esc"))
	n := len(s.shown())
	if n == 0 {
		return keys
	}
	keys = append(keys, kit.Bind(k.UpDown, w.Choose, "up", "down"))
	if s.field.Text() == "" {
		label := "1"
		if n > 1 {
			label = "1-" + strconv.Itoa(n)
		}
		keys = append(keys, kit.Bind(label, w.Read, "1", "2", "3", "4", "5", "6", "7", "8", "9"))
	}
	return keys
}
