package kit_test

import (
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// A character is found on the line that shows it, at the column it ends in, however the text is wrapped.
func TestPlace(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.StringOf(rapid.SampledFrom([]rune("aébc  \nxyz漢.-"))).Draw(t, "text")
		width := rapid.IntRange(20, 60).Draw(t, "width")
		a := kit.NewArea(text, "", 0).Focus(true)
		lines := a.View(context(80, 24), width, 2)
		shown := []rune(a.Text())
		for n, r := range shown {
			line, columns, ok := a.Place(lines, n+1)
			if !ok {
				t.Fatalf("character %d of %d is not found", n+1, len(shown))
			}
			if r == ' ' || r == '\n' {
				continue
			}
			if drawn := []rune(ansi.Truncate(ansi.Strip(lines[line]), columns, "")); len(drawn) == 0 || drawn[len(drawn)-1] != r {
				t.Fatalf("character %d, %q, is said to end at line %d column %d of %q", n+1, r, line, columns, lines)
			}
		}
		if _, _, ok := a.Place(lines, len(shown)+1); ok && len(strings.TrimRight(a.Text(), " ")) == len(text) {
			t.Fatal("a character is found that is not there")
		}
	})
}

// The cursor is found where the next character is typed.
func TestCursorLine(t *testing.T) {
	ctx := context(80, 24)
	a := kit.NewArea("een\ntwee drie vier\n\nvijf", "", 0).Focus(true)
	for _, c := range []struct {
		key  tea.KeyType
		want int
	}{{tea.KeyEnd, 4}, {tea.KeyUp, 3}, {tea.KeyUp, 2}, {tea.KeyUp, 1}, {tea.KeyUp, 0}, {tea.KeyHome, 0}} {
		a = a.Update(ctx, tea.KeyMsg{Type: c.key}, 12)
		if got := a.Cursor(a.View(ctx, 12, 1)); got != c.want {
			t.Errorf("after %v the cursor is on line %d, want %d of %q", c.key, got, c.want, a.View(ctx, 12, 1))
		}
	}
}

// A gauge is as wide as asked; the part past the mark shows, and so does more than fits.
func TestGauge(t *testing.T) {
	s := theme.New(theme.Contrast, true)
	for _, c := range []struct {
		part float64
		want string
	}{{0, "---|------"}, {1, "#--|------"}, {30, "###|------"}, {31, "###|#-----"}, {50, "###|#-----"}, {99, "###|#####-"}, {100, "###|######"}, {120, "###|######"}} {
		if got := ansi.Strip(kit.Gauge{Part: c.part, Whole: 100, Mark: 30}.Draw(s, 10)); got != c.want {
			t.Errorf("%v: %q, want %q", c.part, got, c.want)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		g := kit.Gauge{Part: rapid.Float64Range(0, 300).Draw(t, "part"), Whole: rapid.Float64Range(0, 200).Draw(t, "whole"), Mark: rapid.Float64Range(-1, 250).Draw(t, "mark")}
		width := rapid.IntRange(-1, 80).Draw(t, "width")
		if got := ansi.StringWidth(g.Draw(s, width)); got != max(0, width) {
			t.Fatalf("%+v is %d columns wide, not %d", g, got, width)
		}
	})
}
