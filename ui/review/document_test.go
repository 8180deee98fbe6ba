package review_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/review"
)

// drawn is the plan part of the page: what stands below the rule.
func drawn(t *testing.T, markdown string, width int) string {
	t.Helper()
	s, ctx := review.New(review.Options{}), context("nl", width, 24)
	s.Show(review.Preview{Markdown: markdown, File: "plan.md"})
	_, below, ok := strings.Cut(body(s, ctx), strings.Repeat(ctx.Styles.Signs.Rest, ctx.Column())+"\n\n")
	if !ok {
		t.Fatal("there is no rule above the plan")
	}
	return below
}

// The plan reads as the person means it, without the tool's own notes.
func TestDrawing(t *testing.T) {
	for name, c := range map[string]struct{ markdown, want string }{
		"notes are not shown":            {"- [ ] Bellen <!-- a:7f3c.9d2e -->\n\n<!-- ambassadeur\nplan/1 -->", "[ ] Bellen"},
		"text between notes is shown":    {"een <!-- x --> twee <!-- y --> drie", "een twee drie"},
		"a big X is a tick":              {"* [X] Klaar", "[✓] Klaar"},
		"text follows its heading":       {"# Plan\n\n## Waarom\n\nDaarom.\n\n## Hoe\n\n### Nu\n\n- Zo", "Plan\nWaarom\nDaarom.\n\nHoe\nNu\n• Zo"},
		"numbers stay":                   {"3. drie\n4. vier", "3. drie\n4. vier"},
		"an item inside an item":         {"- een\n  - twee", "• een\n  • twee"},
		"a second paragraph in an item":  {"- een\n\n  nog iets\n- twee", "• een\n\n  nog iets\n• twee"},
		"an item goes on":                {"- een\n  en verder", "• een en verder"},
		"a code fence keeps its signs":   {"```\n# geen kop\n- [ ] geen vakje\n```", "# geen kop\n  - [ ] geen vakje"},
		"a mail address is written once": {"Mail (jan.de-vries+x@voorbeeld.nl).", "Mail (jan.de-vries+x@voorbeeld.nl)."},
		"a bar in a table's cell":        {"| a | b |\n| --- | --: |\n| een\\|twee | 3 |", "a          b\n────────────\neen|twee   3"},
		"a row with too few cells":       {"| aaa | bbb |\n| --- | --- |\n| c |\n| d | e | f |", "aaa   bbb\n─────────\nc\nd     e"},
		"line ends of Windows":           {"\ufeff# Plan\r\n\r\nTekst\r\n", "Plan\nTekst"},
		"a rule is not an item":          {"een\n\n* * *\n\ntwee", "een\n\n────────\n\ntwee"},
		"escape sequences are left out":  {"\x1b[31mrood\x1b[0m &#27;[2J", "rood \ufffd[2J"},
	} {
		t.Run(name, func(t *testing.T) {
			var lines []string
			for l := range strings.SplitSeq(strings.TrimSpace(drawn(t, c.markdown, 80)), "\n") {
				lines = append(lines, strings.TrimRight(l, " "))
			}
			if got := strings.Join(lines, "\n"); got != c.want {
				t.Errorf("got\n%s\nwant\n%s", got, c.want)
			}
		})
	}
}

// No word of a plan gets lost when the column is narrow: not from a table's head, not a comma at the edge.
func TestNothingIsCutOff(t *testing.T) {
	words := func(text string) string { return strings.Join(strings.Fields(text), "") }
	item := "- [x] Kopregel: zeg ook voor wie en met welk resultaat (+6, 10 min)"
	for width := 60; width <= 90; width++ {
		got := words(drawn(t, item, width))
		if want := words(strings.Replace(item, "- [x]", "[✓]", 1)); got != want {
			t.Errorf("at %d: %s", width, got)
		}
		table := drawn(t, "| | voor, 14 september | na, 28 september | doel over 90 dagen |\n|---|---|---|---|\n| Eerste indruk | 46 van 100 | 71 | 85 |", width)
		for _, w := range []string{"september", "dagen", "doel", "indruk", "100", "14", "28", "90"} {
			if !strings.Contains(table, w) {
				t.Errorf("at %d %q is missing:\n%s", width, w, table)
			}
		}
	}
}

// A file of any length is shown at once: its first pages, and how much is left.
func TestLongFile(t *testing.T) {
	got := drawn(t, strings.Repeat("- [ ] nog een regel\n", 100_000), 80)
	if n := strings.Count(got, "\n"); n > 700 {
		t.Errorf("%d lines are drawn", n)
	}
	if !strings.Contains(got, "99401") {
		t.Errorf("it does not say what is left: %s", got[len(got)-200:])
	}
}

// What would keep the renderer busy for minutes is drawn as it stands in the file.
func TestDeepNesting(t *testing.T) {
	for _, source := range []string{strings.Repeat("> ", 40) + "diep", strings.Repeat("- ", 40) + "diep", strings.Repeat("[", 300) + "diep", strings.Repeat("woord ", 700) + "**diep**"} {
		if got := drawn(t, source, 80); !strings.Contains(got, "diep") {
			t.Errorf("%.20s: the text is gone: %s", source, got)
		}
	}
	if got := drawn(t, strings.Repeat("> ", 5000)+"diep\n\n"+strings.Repeat("[", 50_000), 80); !strings.Contains(got, "diep") {
		t.Errorf("the text is gone: %s", got)
	}
}

// The side panel counts the boxes under each period.
func TestSide(t *testing.T) {
	s := shown(t, "en", true)
	side := ansi.Strip(strings.Join(s.Page(context("en", 140, 40)).Side, "\n"))
	for _, want := range []string{"2 of 7 done", "First 30 days", "1 of 3 done", "60 days", "0 of 1 done", "action-plan.md", "enter/w"} {
		if !strings.Contains(side, want) {
			t.Errorf("%q is missing:\n%s", want, side)
		}
	}
	if strings.Contains(side, "(until") {
		t.Errorf("the dates are too long here:\n%s", side)
	}
	if s.Page(context("en", 109, 40)).Side != nil {
		t.Error("there is a side panel where there is no room")
	}
}
