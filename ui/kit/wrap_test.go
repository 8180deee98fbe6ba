package kit_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/ui/kit"
)

// No wrapped line is wider than asked, with a hyphen at its end neither, and no word is lost.
func TestWrapFits(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		words := rapid.SliceOf(rapid.StringMatching(`[a-zé漢]{0,12}-?[a-z]{0,9}[-,.]?`)).Draw(t, "words")
		text, width := strings.Join(words, " "), rapid.IntRange(3, 80).Draw(t, "width")
		lines := kit.Wrap(text, width)
		for _, l := range lines {
			if ansi.StringWidth(l) > width {
				t.Fatalf("%q has %d columns, not %d", l, ansi.StringWidth(l), width)
			}
		}
		bare := func(s string) string { return strings.Join(strings.Fields(s), "") }
		if got := bare(strings.Join(lines, "")); got != bare(text) {
			t.Fatalf("%q became %q", bare(text), got)
		}
	})
}
