package importing_test

import (
	"fmt"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
	"ambassadeur/ui/importing"
)

// state is a situation to draw.
type state struct {
	name string
	open func(tb testing.TB, lang string) *importing.Screen
	keys string
}

func states() []state {
	opened := func(files []importing.Found) func(testing.TB, string) *importing.Screen {
		return func(testing.TB, string) *importing.Screen {
			s := importing.New()
			s.Show(files)
			return s
		}
	}
	done := func(change func(*importing.Outcome), imports ...linkedin.Import) func(testing.TB, string) *importing.Screen {
		return func(tb testing.TB, lang string) *importing.Screen {
			tb.Helper()
			o := outcome(tb, lang, imports...)
			if change != nil {
				change(&o)
			}
			s := importing.New()
			s.Show(found())
			s.Done(o)
			return s
		}
	}
	return []state{
		{name: "looking", open: func(testing.TB, string) *importing.Screen { return importing.New() }},
		{name: "found", open: opened(found())},
		{name: "found-second", open: opened(found()), keys: "down"},
		{name: "found-typed", open: opened(found()), keys: "C:\\Users\\noor\\export.zip"},
		{name: "none", open: opened(nil)},
		{name: "how", open: opened(found()), keys: "tab"},
		{name: "reading", open: func(testing.TB, string) *importing.Screen {
			s := importing.New()
			s.Show(found())
			s.Reading("Complete_LinkedInDataExport_11-12-2026.zip", 9, 21)
			return s
		}},
		{name: "complete", open: done(nil, complete())},
		{name: "pdf", open: done(func(o *importing.Outcome) { o.Before = profile.Rating{Total: o.After.Total} }, pdf())},
		{name: "partial", open: done(func(o *importing.Outcome) { o.Problems = []importing.Problem{printed()} }, partial())},
		{name: "not-kept", open: done(func(o *importing.Outcome) { o.Kept = errFull }, pdf(), complete())},
		{name: "failed", open: done(func(o *importing.Outcome) { o.Problems = []importing.Problem{printed(), absent()} })},
	}
}

// Every state looks as it was last reviewed.
func TestFrames(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		for _, size := range [][2]int{{60, 18}, {80, 24}, {140, 40}} {
			for _, st := range states() {
				t.Run(fmt.Sprintf("%s/%s-%dx%d", st.name, lang, size[0], size[1]), func(t *testing.T) {
					s := st.open(t, lang)
					press(s, st.keys)
					golden.RequireEqual(t, frame(s, context(lang, size[0], size[1]))+"\n")
				})
			}
		}
	}
}
