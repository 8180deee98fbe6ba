package kit_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"

	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// What was before shows lighter, whether the part has grown or shrunk, and the bar is as wide as asked.
func TestBarShowsBefore(t *testing.T) {
	lipgloss.SetColorProfile(termenv.TrueColor)
	defer lipgloss.SetColorProfile(termenv.Ascii)
	s := theme.New(theme.Dark, false)
	for _, c := range []struct {
		before, part float64
		want         []string
	}{
		{0, 5, []string{s.BarFull.Render("━━━━━"), s.BarRest.Render("─────")}},
		{3, 5, []string{s.BarPart.Render("━━━"), s.BarFull.Render("━━"), s.BarRest.Render("─────")}},
		{8, 5, []string{s.BarFull.Render("━━━━━"), s.BarPart.Render("━━━"), s.BarRest.Render("──")}},
		{5, 5, []string{s.BarFull.Render("━━━━━"), s.BarRest.Render("─────")}},
	} {
		got := kit.Bar{Part: c.part, Whole: 10, Before: c.before}.Draw(s, 10)
		if got != strings.Join(c.want, "") || ansi.StringWidth(got) != 10 {
			t.Errorf("from %v to %v is drawn %q", c.before, c.part, got)
		}
	}
}
