package yamlfile_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/yamlfile"
)

// The caret stands below its character, whatever is before it.
func TestCaret(t *testing.T) {
	for _, c := range []struct{ source, mark string }{
		{"title: x @ y", "@"},
		{"title: 日本語 @ y", "@"},
		{"title: 👩‍💻 é e\u0301 @", "@"},
		{"\ttitle: @", "@"},
		{"title: a\x1b[31m\u202e @ y", "@"},
		{strings.Repeat("ab ", 100) + "@ y", "@"},
		{strings.Repeat("語", 400) + "@" + strings.Repeat("語", 400), "@"},
		{"@" + strings.Repeat(" xyz", 400), "@"},
	} {
		before, _, _ := strings.Cut(c.source, c.mark)
		p := yamlfile.Problem{File: "f", Line: 3, Col: len([]rune(before)) + 1, Source: c.source, Rule: "E000", Format: yamlfile.Text{NL: "x", EN: "x"}}
		lines := strings.Split(p.Render("nl"), "\n")
		if len(lines) != 3 {
			t.Fatalf("%d lines: %q", len(lines), lines)
		}
		shown, _, ok := strings.Cut(lines[1], c.mark)
		caret, _, _ := strings.Cut(lines[2], "^")
		if !ok || ansi.StringWidth(shown) != ansi.StringWidth(caret) {
			t.Errorf("%q\n%s\n%s", c.source, lines[1], lines[2])
		}
		if w := ansi.StringWidth(lines[1]); w > 82 {
			t.Errorf("%d cells wide", w)
		}
	}
}

// A problem without a source line is one line.
func TestNoSource(t *testing.T) {
	p := yamlfile.Problem{File: "f", Line: 1, Col: 1, Rule: "E001", Severity: yamlfile.Warning, Format: yamlfile.Text{NL: "leeg", EN: "empty"}}
	if got := p.Render("nl"); got != "f:1:1: waarschuwing: leeg [E001]" {
		t.Error(got)
	}
	if got := p.Render("de"); got != "f:1:1: warning: empty [E001]" {
		t.Error(got)
	}
}

// The nearest word is the one that was probably meant, or none.
func TestNearest(t *testing.T) {
	words := []string{"single", "multiple", "order", "text", "poll"}
	for word, want := range map[string]string{
		"singel": "single", "SINGLE": "single", "multipel": "multiple", "teext": "text", "pol": "poll", "ordre": "order",
		"": "", "reflection": "", "zzz": "", strings.Repeat("single", 20): "",
	} {
		if got, ok := yamlfile.Nearest(word, words); got != want || ok != (want != "") {
			t.Errorf("%q: got %q, %v, want %q", word, got, ok, want)
		}
	}
}
