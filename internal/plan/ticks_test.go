package plan_test

import (
	"reflect"
	"strings"
	"testing"

	"ambassadeur/internal/plan"
)

// All boxes count, the person's own too, but not those of the review days and not those in code.
func TestReadTicks(t *testing.T) {
	text := "- [ ] **Als** ik a\\_b \\* c, **dan** d — één keer <!-- a:0123ab.456789 -->\r\n" +
		"  * [x] eigen <!-- eigen --> actie\n+ [X] derde\n-[ ] geen\n- [y] geen\n- [ ]geen\n- [ ]\n[ ] geen\n```\n- [x] code\n```\n1. [ ] geen\n"
	want := []plan.Tick{
		{ID: "0123ab", Text: "Als ik a_b * c, dan d — één keer"},
		{Done: true, Text: "eigen <!-- eigen --> actie"},
		{Done: true, Text: "derde"},
	}
	if got := plan.ReadTicks(text); !reflect.DeepEqual(got, want) {
		t.Errorf("%+v", got)
	}
	p := plan.Build(full(t, "nl"))
	ticks := plan.ReadTicks(p.Markdown())
	if actions, done := p.Counts(); len(ticks) != actions || done != 0 {
		t.Errorf("%d boxes, %d actions, %d done", len(ticks), actions, done)
	}
	for i, tick := range ticks {
		if tick.ID != p.Actions[i].ID {
			t.Errorf("box %d is %+v, the action %+v", i, tick, p.Actions[i])
		}
	}
}

// A clean document has no marks of the tool left, and all else.
func TestClean(t *testing.T) {
	marked := plan.Build(full(t, "nl")).Markdown()
	for _, text := range []string{marked, strings.ReplaceAll(marked, "\n", "\r\n")} {
		clean := plan.Clean(text)
		hasNot(t, clean, "<!--", "-->", " \n", " \r\n")
		if strings.Count(clean, "\n") != strings.Count(text, "\n")-2 || !strings.HasSuffix(clean, "\n") {
			t.Errorf("%d lines become %d", strings.Count(text, "\n"), strings.Count(clean, "\n"))
		}
	}
	if got := plan.Clean("eigen <!-- tekst -->\n"); got != "eigen <!-- tekst -->\n" {
		t.Errorf("%q", got)
	}
}
