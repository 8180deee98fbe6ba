package review_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/ui/kit"
	"ambassadeur/ui/review"
)

// Each key asks for what it says, in each state.
func TestKeysAsk(t *testing.T) {
	for _, c := range []struct {
		state, keys string
		want        kit.Action
	}{
		{"new", "enter", review.Wrote{}},
		{"new", "w", review.Wrote{}},
		{"new", "k", review.Wrote{Calendar: true}},
		{"new", "c", review.Wrote{Calendar: true}},
		{"existing", "enter", review.Wrote{}},
		{"existing", "r", review.Refreshed{}},
		{"existing", "esc", review.Left{}},
		{"existing", "up", review.Scrolled{Lines: -1}},
		{"existing", "down", review.Scrolled{Lines: 1}},
		{"existing", " ", review.Scrolled{Lines: 18}},
		{"existing", "x", nil},
		{"loading", "enter", nil},
		{"loading", "w", nil},
		{"loading", "r", nil},
		{"loading", "esc", review.Left{}},
		{"empty", "enter", review.Left{}},
		{"empty", "w", nil},
		{"empty", "k", nil},
		{"empty", "r", review.Refreshed{}},
		{"kept", "w", nil},
		{"writing", "enter", nil},
		{"writing", "w", nil},
		{"writing", "r", nil},
		{"writing", "esc", review.Left{}},
		{"written", "enter", review.Left{}},
		{"written", "k", review.Wrote{Calendar: true}},
		{"written", "k enter", nil},
		{"written", "r", review.Refreshed{}},
		{"written", "r r", nil},
		{"failed", "enter", review.Wrote{Calendar: true}},
		{"failed", "enter enter", nil},
		{"failed", "w", review.Wrote{}},
		{"failed", "r", review.Refreshed{}},
		{"unread", "enter", review.Refreshed{}},
		{"unread", "enter enter", nil},
		{"unread", "w", nil},
	} {
		t.Run(c.state+" "+c.keys, func(t *testing.T) {
			s := states(t, "nl")[c.state]
			keys := strings.Fields(c.keys)
			if c.keys == " " {
				keys = []string{" "}
			}
			if got := press(s, keys...); got != c.want {
				t.Errorf("%s asks %#v, want %#v", c.keys, got, c.want)
			}
		})
	}
}

// Home and end ask for more lines than any page has.
func TestEndsAreFar(t *testing.T) {
	s := shown(t, "nl", true)
	for key, sign := range map[string]int{"home": -1, "g": -1, "end": 1, "G": 1} {
		if got, ok := press(s, key).(review.Scrolled); !ok || got.Lines*sign < 1<<20 {
			t.Errorf("%s asks %#v", key, got)
		}
	}
}

// A confirmation stays when a new preview comes in unasked, and makes place when it was asked for.
func TestConfirmationStays(t *testing.T) {
	s, ctx := states(t, "nl")["renewed"], context("nl", 80, 24)
	s.Show(preview(t, "nl"))
	if !strings.Contains(body(s, ctx), ctx.Strings.Review.RenewedTitle) {
		t.Error("a preview that nobody asked for took the confirmation away")
	}
	s.Failed("preview failed")
	if !strings.Contains(body(s, ctx), ctx.Strings.Review.RenewedTitle) {
		t.Error("a preview that failed and that nobody asked for took the confirmation away")
	}
	press(s, "r")
	if !strings.Contains(body(s, ctx), ctx.Strings.Review.RenewedTitle) {
		t.Error("the confirmation was gone before the preview was there")
	}
	s.Show(preview(t, "nl"))
	if strings.Contains(body(s, ctx), ctx.Strings.Review.RenewedTitle) {
		t.Error("the preview that was asked for is not shown")
	}
}

// What was written is a plan that is there from then on.
func TestWrittenExists(t *testing.T) {
	s, ctx := shown(t, "nl", false), context("nl", 80, 24)
	press(s, "w")
	s.ShowWritten(review.Written{File: "actieplan.md"})
	press(s, "w")
	s.Failed("schijf vol")
	press(s, "r")
	if got := body(s, ctx); !strings.Contains(got, "Je plan staat er al") {
		t.Errorf("the plan counts as new:\n%s", got)
	}
}

// While the plan is read anew it stays where it is, so that nothing jumps.
func TestRefreshingChangesNothing(t *testing.T) {
	s, ctx := shown(t, "nl", true), context("nl", 80, 24)
	before := frame(s, ctx, 3)
	press(s, "r")
	if after := frame(s, ctx, 3); after != before {
		t.Errorf("the frame changed:\n%s", after)
	}
}

// While the plan is written only the word at the top right and the keys change.
func TestWritingMovesNothing(t *testing.T) {
	s, ctx := shown(t, "nl", true), context("nl", 80, 24)
	before := s.Page(ctx)
	press(s, "enter")
	after := s.Page(ctx)
	if after.ID != before.ID || strings.Join(after.Body, "\n") != strings.Join(before.Body, "\n") {
		t.Error("the page jumps")
	}
	if after.Right != ctx.Strings.Review.Writing {
		t.Errorf("it does not say that it writes: %q", after.Right)
	}
}

// Every key that a page lists does something there, and no key that writes is listed where there is nothing to write.
func TestListedKeysWork(t *testing.T) {
	ctx := context("nl", 80, 24)
	for name := range states(t, "nl") {
		for _, listed := range states(t, "nl")[name].Page(ctx).Keys {
			for _, k := range listed.Keys() {
				if press(states(t, "nl")[name], k) == nil {
					t.Errorf("%s: %s (%s) is listed and does nothing", name, k, listed.Help().Desc)
				}
			}
		}
	}
}

func anyKey() *rapid.Generator[string] {
	return rapid.SampledFrom([]string{"enter", "esc", "up", "down", "home", "end", " ", "w", "k", "c", "r", "g", "G", "x", "é", "?"})
}

func anyText() *rapid.Generator[string] {
	piece := rapid.SampledFrom([]string{
		"# ", "## ", "### ", "- [ ] ", "- [x] ", "  - ", "12. ", "> ", "| a | b |\n| --- | ---: |\n", "| c |\n", "```\n", "<!-- ", " -->", "<b>", "\n", "\n\n",
		"**als**", "woord ", "漢字", "\x1b[31m", "\u202e", "&#27;", "&amp;", "`", "https://example.com/" + strings.Repeat("x", 90), "a@b.nl ", "\\|", "---\n", "\t", "\xff", "👩‍💻", "é",
	})
	return rapid.Custom(func(t *rapid.T) string { return strings.Join(rapid.SliceOfN(piece, 0, 40).Draw(t, "pieces"), "") })
}

// No frame is ever larger than its terminal, no line of a page is wider than its place, and nothing from a file or a
// message steers the terminal, whatever happens in whatever order.
func TestFits(t *testing.T) {
	realistic := plan(t, "nl")
	rapid.Check(t, func(t *rapid.T) {
		s := review.New(review.Options{})
		for range rapid.IntRange(1, 12).Draw(t, "events") {
			ctx := context(rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "lang"), rapid.IntRange(1, 500).Draw(t, "width"), rapid.IntRange(1, 200).Draw(t, "height"))
			switch rapid.IntRange(0, 5).Draw(t, "event") {
			case 0:
				text := rapid.OneOf(rapid.Just(realistic), anyText()).Draw(t, "plan")
				s.Show(review.Preview{
					Markdown: text, File: anyText().Draw(t, "file"), Exists: rapid.Bool().Draw(t, "exists"), Empty: rapid.Bool().Draw(t, "empty"),
					Actions: rapid.IntRange(0, 99).Draw(t, "actions"), Done: rapid.IntRange(0, 99).Draw(t, "done"),
				})
			case 1:
				s.ShowWritten(review.Written{File: anyText().Draw(t, "file"), Backup: anyText().Draw(t, "backup")})
			case 2:
				s.Failed(anyText().Draw(t, "problem"))
			default:
				s.Update(ctx, message(anyKey().Draw(t, "key")))
			}
			check(t, s, ctx, rapid.IntRange(0, 50).Draw(t, "top"))
		}
	})
}

func check(t interface{ Fatalf(string, ...any) }, s *review.Screen, ctx kit.Context, top int) {
	p := s.Page(ctx)
	drawn := kit.Frame(ctx, p, top)
	lines := strings.Split(drawn, "\n")
	if len(lines) > ctx.Height {
		t.Fatalf("%d lines in %d", len(lines), ctx.Height)
	}
	for _, l := range lines {
		if w := ansi.StringWidth(l); w > ctx.Width {
			t.Fatalf("a line of %d in %d: %q", w, ctx.Width, l)
		}
	}
	if ctx.Width < kit.MinWidth || ctx.Height < kit.MinHeight {
		return
	}
	for place, part := range map[string][]string{"body": p.Body, "side": p.Side} {
		width := ctx.Column()
		if place == "side" {
			width = ctx.Side()
		}
		for _, l := range part {
			if ansi.StringWidth(l) > width || strings.Contains(l, "\n") {
				t.Fatalf("%s: a line of %d in %d: %q", place, ansi.StringWidth(l), width, l)
			}
			if strings.ContainsAny(ansi.Strip(l), "\x1b\u202e\x07") || strings.Contains(l, "\x1b[31m") {
				t.Fatalf("%s: a line that steers the terminal: %q", place, l)
			}
		}
	}
}

// Any bytes can stand in a plan that somebody edited.
func FuzzPlan(f *testing.F) {
	f.Add(plan(f, "nl"))
	f.Add("| a |\n|---|\n| " + strings.Repeat("b ", 100))
	f.Add("<!-- <!-- --> --> \x1b]0;x\x07 &#x1b;[2J")
	f.Fuzz(func(t *testing.T, text string) {
		s := review.New(review.Options{})
		s.Show(review.Preview{Markdown: text, File: text})
		for _, size := range [][2]int{{60, 18}, {140, 40}} {
			check(t, s, context("nl", size[0], size[1]), 0)
		}
	})
}

func BenchmarkPage(b *testing.B) {
	for _, size := range [][2]int{{80, 24}, {140, 40}} {
		b.Run(fmt.Sprint(size[0]), func(b *testing.B) {
			s, ctx := shown(b, "nl", true), context("nl", size[0], size[1])
			for b.Loop() {
				_ = kit.Frame(ctx, s.Page(ctx), 0)
			}
		})
	}
}

// BenchmarkFirstPage is what showing a new plan costs once.
func BenchmarkFirstPage(b *testing.B) {
	text := plan(b, "nl")
	ctx := context("nl", 80, 24)
	for i := 0; b.Loop(); i++ {
		s := review.New(review.Options{})
		s.Show(review.Preview{Markdown: strings.ReplaceAll(text, "koffie", fmt.Sprint("koffie", i)), File: "plan.md"})
		_ = s.Page(ctx)
	}
}
