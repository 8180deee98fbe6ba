package importing

import (
	"strings"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/dropped"
	"ambassadeur/ui/kit"
)

// maxFound is how many files are offered: as many as there are number keys.
const maxFound = 9

// shown is the files that are offered.
func (s *Screen) shown() []Found { return s.found[:min(len(s.found), maxFound)] }

// onFile reports whether a found file is selected, rather than the field.
func (s *Screen) onFile() bool { return s.sel < len(s.shown()) }

func (s *Screen) inChoose(k tea.KeyMsg) kit.Action {
	last := len(s.shown()) // the field
	switch {
	case kit.Pressed(k, "esc"):
		return s.left()
	case kit.Pressed(k, "tab", "shift+tab"):
		s.view = howTo
	case kit.Pressed(k, "up"):
		s.sel = kit.Move(s.sel, -1, last+1)
	case kit.Pressed(k, "down"):
		s.sel = kit.Move(s.sel, 1, last+1)
	case kit.Pressed(k, "enter"):
		return s.enter()
	default:
		return s.typed(k)
	}
	return nil
}

// enter reads what is selected.
func (s *Screen) enter() kit.Action {
	if s.onFile() {
		return s.ask(Chosen{Path: s.shown()[s.sel].Path})
	}
	if text := s.field.Text(); text != "" {
		return s.ask(Chosen{Text: text})
	}
	return nil
}

// ask asks for a path, once.
func (s *Screen) ask(c Chosen) kit.Action {
	if c == s.asked {
		return nil
	}
	s.asked = c
	return c
}

// typed puts a key into the field. While that is empty, a number is that of a found file: no path begins with one.
func (s *Screen) typed(k tea.KeyMsg) kit.Action {
	if n := kit.Digit(k); n > 0 && n <= len(s.shown()) && s.field.Text() == "" {
		s.sel = n - 1
		return s.enter()
	}
	before := s.field.Text()
	s.field = s.field.Update(k)
	if s.field.Text() != before {
		s.tried, s.asked = false, Chosen{}
		s.sel = len(s.shown())
	}
	return nil
}

// pasted takes what was pasted or dropped, on any page. A path is read at once; anything else waits in the field for
// enter.
func (s *Screen) pasted(k tea.KeyMsg) kit.Action {
	text := string(k.Runes)
	if strings.TrimSpace(text) == "" {
		return nil
	}
	if s.view != choose || s.tried {
		s.field = emptyField()
	}
	whole := s.field.Text() == ""
	s.view, s.sel, s.tried, s.asked = choose, len(s.shown()), false, Chosen{}
	s.field = s.field.Update(k)
	if whole && len(text) <= maxTyped && isPath(text) {
		return s.ask(Chosen{Text: text})
	}
	return nil
}

// isPath reports whether a text looks like one or more paths as terminals paste them, or like the name of a file that
// can be read.
func isPath(text string) bool {
	if dropped.Looks(text) {
		return true
	}
	end := strings.ToLower(strings.TrimRight(strings.TrimSpace(text), `"'`))
	for _, kind := range []string{".zip", ".pdf", ".csv"} {
		if strings.HasSuffix(end, kind) {
			return !strings.Contains(end, "\n")
		}
	}
	return false
}

func (s *Screen) inHowTo(k tea.KeyMsg) kit.Action {
	switch {
	case kit.Pressed(k, "esc", "tab", "shift+tab", "enter"):
		s.view = choose
	case kit.Pressed(k, "1"):
		return OpenedLink{exportPage}
	case kit.Pressed(k, "2"):
		return OpenedLink{profilePage}
	case k.Type == tea.KeyRunes && !k.Alt: // a path that an old terminal types when a file is dropped
		s.view = choose
		return s.typed(k)
	}
	return nil
}

// Where LinkedIn asks which data to export, and where it shows one's own profile.
const (
	exportPage  = "https://www.linkedin.com/mypreferences/d/download-my-data"
	profilePage = "https://www.linkedin.com/in/me/"
)
