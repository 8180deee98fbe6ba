package kit_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

func context(w, h int) kit.Context {
	return kit.Context{
		Width: w, Height: h, Styles: theme.New(theme.Dark, false), Strings: i18n.For("nl"),
		Now: time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC),
	}
}

// No frame is larger than its terminal, whatever is on the page.
func TestFrameFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ctx := context(rapid.IntRange(0, 300).Draw(t, "width"), rapid.IntRange(0, 120).Draw(t, "height"))
		text := rapid.StringOf(rapid.RuneFrom([]rune("aé日👍🏽 ━\t"))) // wide, combined and blank
		p := kit.Page{
			ID: "x", Title: text.Draw(t, "title"), Right: text.Draw(t, "right"), Bar: &kit.Bar{Part: 1, Whole: 3},
			Body: rapid.SliceOf(text).Draw(t, "body"), Side: rapid.SliceOf(text).Draw(t, "side"),
			Keys: []key.Binding{kit.Bind("enter", strings.ReplaceAll(text.Draw(t, "key"), "\t", " "), "enter")},
		}
		for i := range p.Body {
			p.Body[i] = kit.Clean(strings.ReplaceAll(p.Body[i], "\t", " "))
		}
		p.Title, p.Right = strings.ReplaceAll(p.Title, "\t", " "), strings.ReplaceAll(p.Right, "\t", " ")
		for i := range p.Side {
			p.Side[i] = strings.ReplaceAll(p.Side[i], "\t", " ")
		}
		lines := strings.Split(kit.Frame(ctx, p, rapid.IntRange(-5, 500).Draw(t, "top")), "\n")
		if len(lines) > max(1, ctx.Height) {
			t.Fatalf("%d lines in a terminal of %d", len(lines), ctx.Height)
		}
		for _, l := range lines {
			if w := ansi.StringWidth(l); w > max(1, ctx.Width) {
				t.Fatalf("%d columns in a terminal of %d: %q", w, ctx.Width, l)
			}
		}
	})
}

// The focus is on screen after every move, and a new page begins at its top.
func TestScrollFollowsFocus(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		ctx := context(80, rapid.IntRange(18, 50).Draw(t, "height"))
		body := make([]string, rapid.IntRange(1, 200).Draw(t, "lines"))
		var s kit.Scroll
		for range 20 {
			from := rapid.IntRange(0, len(body)-1).Draw(t, "focus")
			p := kit.Page{ID: "x", Body: body, Focus: kit.Span{From: from, To: from}}
			s = s.Follow(ctx, p)
			if from < s.Top() || from >= s.Top()+ctx.Rows() {
				t.Fatalf("line %d is not among lines %d to %d", from, s.Top(), s.Top()+ctx.Rows()-1)
			}
		}
		if s = s.Follow(ctx, kit.Page{ID: "y", Body: body}); s.Top() != 0 {
			t.Fatalf("a new page begins at line %d", s.Top())
		}
	})
}

// A bar is as wide as it should be; something is never nothing, and not all is never all.
func TestBarIsHonest(t *testing.T) {
	s := theme.New(theme.Dark, true)
	rapid.Check(t, func(t *rapid.T) {
		width := rapid.IntRange(2, 100).Draw(t, "width")
		whole := rapid.IntRange(1, 1000).Draw(t, "whole")
		part := rapid.IntRange(0, whole).Draw(t, "part")
		bar := ansi.Strip(kit.Bar{Part: float64(part), Whole: float64(whole)}.Draw(s, width))
		full := strings.Count(bar, "#")
		if len(bar) != width {
			t.Fatalf("bar of %d columns, want %d", len(bar), width)
		}
		if (part > 0) != (full > 0) || (part == whole) != (full == width) {
			t.Fatalf("%d of %d drawn as %q", part, whole, bar)
		}
	})
}

// What is typed or pasted can never steer the terminal.
func TestFieldsAreClean(t *testing.T) {
	hostile := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("a\x1b[31mb\u202ec\x07d"), Paste: true}
	line := kit.NewLine("x\x1b]0;t\x07", "", 0).Focus(true).Update(hostile)
	if got := line.Text(); got != "xabcd" {
		t.Errorf("the field holds %q", got)
	}
	area := kit.NewArea("", "", 0).Focus(true).Update(context(80, 24), hostile, 40)
	if got := area.Text(); got != "abcd" {
		t.Errorf("the area holds %q", got)
	}
}

// Markdown has no padding: what is not there need not be sent.
func TestMarkdownIsTrimmed(t *testing.T) {
	for _, l := range kit.Markdown(context(80, 24), "Een **vette** regel.\n\n- een\n- twee\n\n> citaat\n", 60) {
		if plain := ansi.Strip(l); plain != strings.TrimRight(plain, " ") {
			t.Errorf("padded: %q", plain)
		}
	}
}
