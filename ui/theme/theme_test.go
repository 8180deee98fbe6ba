package theme_test

import (
	"testing"

	"github.com/charmbracelet/lipgloss"

	"ambassadeur/ui/theme"
)

// Every text colour has the contrast of WCAG AA on every background that its theme is likely to meet.
func TestContrast(t *testing.T) {
	grounds := map[theme.Name][]string{
		theme.Dark:  {"#000000", "#0c0c0c", "#1e1e1e", "#1e1e2e", "#2b2b2b"},
		theme.Light: {"#ffffff", "#fafafa", "#f5f5f5"},
	}
	for name, list := range grounds {
		s := theme.New(name, false)
		for what, style := range map[string]lipgloss.Style{
			"accent": s.Accent, "selected": s.Selected, "quiet": s.Quiet, "good": s.Good, "bad": s.Bad, "warn": s.Warn, "key": s.Key,
		} {
			c, ok := style.GetForeground().(lipgloss.Color)
			if !ok {
				t.Fatalf("%s: %s has no colour", name, what)
			}
			for _, ground := range list {
				if r := theme.Ratio(string(c), ground); r < 4.5 {
					t.Errorf("%s: %s %s on %s has %.2f, less than 4.5", name, what, c, ground, r)
				}
			}
		}
	}
}

// An organisation's colour is made readable, whatever it is; what is no colour changes nothing.
func TestAccent(t *testing.T) {
	for _, hex := range []string{"#000000", "#ffffff", "#ffff00", "#000080", "#0a66c2", "#808080"} {
		for name, ground := range map[theme.Name]string{theme.Dark: "#2b2b2b", theme.Light: "#f5f5f5"} {
			c := theme.WithAccent(name, hex, false).Accent.GetForeground().(lipgloss.Color)
			if r := theme.Ratio(string(c), ground); r < 4.5 {
				t.Errorf("%s: accent %s became %s with %.2f", name, hex, c, r)
			}
		}
	}
	want := theme.New(theme.Dark, false).Accent.GetForeground()
	if got := theme.WithAccent(theme.Dark, "blauw", false).Accent.GetForeground(); got != want {
		t.Errorf("no colour gave accent %v, want %v", got, want)
	}
}

// The contrast theme uses no colour.
func TestContrastHasNoColour(t *testing.T) {
	s := theme.New(theme.Contrast, false)
	for _, style := range []lipgloss.Style{s.Accent, s.Good, s.Bad, s.Quiet, s.BarFull} {
		if _, none := style.GetForeground().(lipgloss.NoColor); !none {
			t.Errorf("the contrast theme has colour %v", style.GetForeground())
		}
	}
}
