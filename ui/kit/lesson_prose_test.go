package kit_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

func proseContext() kit.Context {
	return kit.Context{Width: 80, Height: 24, Styles: theme.New(theme.Dark, false), Strings: i18n.For("en"), Now: time.Unix(0, 0)}
}

// Lists hang, quotes have a rule, single line breaks are blanks, and no word is left alone by markup.
func TestProse(t *testing.T) {
	for source, want := range map[string]string{
		"one\ntwo\n\nthree":                         "one two||three",
		"before:\n- a long item here\n- b\nafter":   "before:||• a long|  item here|• b after",
		"- a\n\n- b":                                "• a|• b",
		"1. one\n2. two\n\n> said\n> *so*\n> \n> b": "1. one|2. two||│ said so|│|│ b",
		"- a\n  - deep\n- b":                        "• a|  • deep|• b",
		"a **bold word** and more":                  "a bold word|and more",
		"":                                          "",
	} {
		var lines []string
		for _, l := range kit.Prose(proseContext(), source, 11) {
			lines = append(lines, ansi.Strip(l))
		}
		if got := strings.Join(lines, "|"); got != want {
			t.Errorf("%q became %q, want %q", source, got, want)
		}
	}
}

// No line of any text is wider than asked, and every word of it is there.
func TestProseFits(t *testing.T) {
	words := []string{"een", "oud-klasgenoot", "**vet**", "*schuin.*", "- ", "1. ", "> ", "\n", "\n\n", "é", "日本語", "a_b", "R&D", "<b>", "privacy@bedrijf.nl"}
	rapid.Check(t, func(rt *rapid.T) {
		source := strings.Join(rapid.SliceOfN(rapid.SampledFrom(words), 0, 40).Draw(rt, "words"), " ")
		width := rapid.IntRange(16, 90).Draw(rt, "width")
		lines := kit.Prose(proseContext(), source, width)
		for _, l := range lines {
			if ansi.StringWidth(l) > width {
				rt.Fatalf("%q is wider than %d", ansi.Strip(l), width)
			}
		}
		if n := strings.Count(source, "vet"); strings.Count(ansi.Strip(strings.Join(lines, " ")), "vet") != n {
			rt.Fatalf("a word is missing from %q: %q", source, lines)
		}
	})
}
