package plan_test

import (
	"strings"
	"testing"

	"ambassadeur/internal/plan"
)

// Any bytes: no panic, a second time changes nothing, and every line that the tool did not write is still there.
func FuzzMerge(f *testing.F) {
	small, large := plan.Build(nearlyEmpty(f, "nl")), plan.Build(full(f, "en"))
	seed := large.Markdown()
	f.Add(seed)
	f.Add(small.Markdown())
	f.Add("\uFEFF" + strings.ReplaceAll(seed, "\n", "\r\n"))
	f.Add(strings.ReplaceAll(seed, "- [ ]", "* [X]"))
	f.Add(strings.ReplaceAll(seed, "\n\n", "\n"))
	f.Add(seed[:len(seed)/2])
	f.Add(seed + seed)
	f.Add("```\n" + seed)
	f.Add("x <!-- a:aaf232.97e0c0+9999 -->\n\x00\xff\r\r\n<!-- ambassadeur plan/1 ids: -->")
	f.Fuzz(func(t *testing.T, existing string) {
		for _, p := range []plan.Plan{small, large} {
			text, _, err := plan.Merge(existing, p)
			if err != nil {
				if text != existing {
					t.Fatal("an error changes the document")
				}
				continue
			}
			if again, c, err := plan.Merge(text, p); err != nil || again != text || !c.None() {
				t.Fatalf("again %+v %v: %s", c, err, lineDiff(text, again))
			}
			counts := map[string]int{}
			for line := range strings.Lines(strings.TrimPrefix(text, "\uFEFF")) {
				counts[strings.TrimRight(line, "\r\n")]++
			}
			for line := range strings.Lines(strings.TrimPrefix(existing, "\uFEFF")) {
				line = strings.TrimRight(line, "\r\n")
				// of the tool's blocks only quotes and tables have lines without a marker
				if strings.TrimSpace(line) == "" || strings.Contains(line, "<!--") || strings.HasPrefix(line, ">") || strings.HasPrefix(line, "|") {
					continue
				}
				if counts[line] == 0 {
					t.Fatalf("%q is lost", line)
				}
				counts[line]--
			}
		}
	})
}

// Any bytes: no panic, and no box without text.
func FuzzReadTicks(f *testing.F) {
	f.Add(plan.Build(full(f, "nl")).Markdown())
	f.Add("- [x] a\n\t+ [ ] b\r\n```\n- [ ] c")
	f.Fuzz(func(t *testing.T, text string) {
		for _, tick := range plan.ReadTicks(text) {
			if strings.TrimSpace(tick.Text) == "" || strings.ContainsAny(tick.Text, "\n\x1b") {
				t.Errorf("%+v", tick)
			}
		}
		_ = plan.Clean(text)
	})
}
