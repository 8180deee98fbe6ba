package checklist_test

import (
	"fmt"
	"testing"
	"time"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/kit"
)

// state is a situation to draw.
type state struct {
	name  string
	open  func(g profile.Guidelines) *checklist.Screen
	keys  string
	later time.Duration // after the day of the tests
	all   bool          // it is drawn in every language and size
}

func states() []state {
	opened := func(e profile.Evidence, o checklist.Options) func(profile.Guidelines) *checklist.Screen {
		return func(g profile.Guidelines) *checklist.Screen { return checklist.New(g, e, nil, o) }
	}
	grown := func(g profile.Guidelines) *checklist.Screen {
		first := earlier(g, said("photo none", "headline empty", "about company", "skills some", "two-step off"))
		second := earlier(g, said("photo good", "headline empty", "about company", "skills some", "two-step off"))
		second.At, second.Moment = first.At.AddDate(0, 1, 0), "now"
		return checklist.New(g, full(), []answers.Measurement{first, second}, checklist.Options{Moment: "after"})
	}
	half := said("photo dated", "headline job")
	return []state{
		{name: "empty", open: opened(profile.Evidence{}, checklist.Options{Moment: "before"}), all: true},
		{name: "empty-begin", open: opened(profile.Evidence{}, checklist.Options{}), keys: "down"},
		{name: "imported", open: imported, all: true},
		{name: "imported-last", open: imported, keys: "end", all: true},
		{name: "imported-question", open: imported, keys: "home down enter"},
		{name: "empty-question", open: opened(profile.Evidence{}, checklist.Options{}), keys: "n"},
		{name: "empty-no-choice", open: opened(profile.Evidence{}, checklist.Options{}), keys: "n enter"},
		{name: "half", open: opened(half, checklist.Options{})},
		{name: "half-question", open: opened(half, checklist.Options{}), keys: "enter 2"},
		{name: "full", open: grown},
		{name: "full-by-gain", open: grown, keys: "s"},
		{name: "full-last", open: grown, keys: "end"},
		{name: "full-question", open: grown, keys: "enter"},
		{name: "full-sources", open: opened(full(), checklist.Options{}), keys: "1 down enter b"},
		{name: "measured", open: opened(export(said("photo good", "about good")), checklist.Options{}), keys: "1 down enter"},
		{name: "measured-reason", open: opened(export(full()), checklist.Options{}), keys: "1 down enter 4 enter"},
		{
			name: "measured-overruled",
			open: opened(export(full()).WithSaid("headline", profile.Statement{Level: "good", At: now, Reason: "na de export aangepast"}), checklist.Options{}),
			keys: "1 down enter",
		},
		{name: "result", open: opened(half, checklist.Options{}), keys: "enter 2 enter 3 enter 2 enter"},
		{name: "result-skipped", open: opened(half, checklist.Options{Moment: "before"}), keys: "enter 2 enter s s"},
		{name: "stale", open: opened(full(), checklist.Options{}), later: 200 * 24 * time.Hour},
	}
}

// Every state looks as it was last reviewed.
func TestFrames(t *testing.T) {
	for _, size := range []struct {
		lang          string
		width, height int
		few           bool // states
	}{{"nl", 80, 24, false}, {"nl", 60, 18, false}, {"nl", 140, 40, false}, {"en", 80, 24, false}, {"en", 60, 18, true}, {"en", 140, 40, true}} {
		for _, st := range states() {
			if size.few && !st.all {
				continue
			}
			t.Run(fmt.Sprintf("%s/%s-%dx%d", st.name, size.lang, size.width, size.height), func(t *testing.T) {
				s := st.open(small(t, size.lang))
				press(s, st.keys)
				ctx := context(size.lang, size.width, size.height)
				ctx.Now = ctx.Now.Add(st.later)
				golden.RequireEqual(t, frame(s, ctx)+"\n")
			})
		}
	}
}

// The shipped guidelines fit the screen: the overview half way, and the longest of the questions.
func TestShippedFrames(t *testing.T) {
	g, err := profile.Load("nl")
	if err != nil {
		t.Fatal(err)
	}
	e := said("photo good", "banner weak", "name clean", "headline job", "url default", "about partial", "two-step on")
	t.Run("overview", func(t *testing.T) {
		s := checklist.New(g.For("legal"), e, nil, checklist.Options{})
		golden.RequireEqual(t, frame(s, context("nl", 140, 40))+"\n")
	})
	t.Run("question", func(t *testing.T) {
		s := checklist.New(g.For("legal"), e, nil, checklist.Options{})
		press(s, "1 down down down enter b")
		golden.RequireEqual(t, pages(s, context("nl", 80, 24))+"\n")
	})
}

// pages is the whole page, as if the terminal were as high as it.
func pages(s *checklist.Screen, ctx kit.Context) string {
	ctx.Height = 200
	p := s.Page(ctx)
	ctx.Height = max(kit.MinHeight, len(p.Body)+5)
	return kit.Frame(ctx, s.Page(ctx), 0)
}
