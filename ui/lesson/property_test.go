package lesson_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"
	"github.com/muesli/termenv"
	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/theme"
)

// Whatever keys are pressed at whatever size: nothing breaks, no frame is larger than its terminal, every line fits
// its column, the focus is on the page, and every key of the page has a name.
func TestAnyKeysAtAnySize(t *testing.T) {
	all := map[string][]lessons.Lesson{}
	for _, lang := range []string{"nl", "en"} {
		all[lang] = append(all[lang], read(t, lang))
		for _, id := range lessons.Order(lessons.Employee) {
			all[lang] = append(all[lang], shipped(t, lang, id))
		}
	}
	keys := []string{
		"enter", "enter", "enter", "esc", "up", "down", "left", "right", "tab", "shift+tab", "backspace", "delete", "home", "end", "space",
		"f2", "ctrl+n", "ctrl+j", "ctrl+u", "ctrl+g", "shift+up", "shift+down", "1", "2", "3", "9", "0", "a", "b", "c", "h", "s", "o", "p", "r",
		"n", "x", "u", "e", "é", "日本", "🙂", ":some words", "rated 46 18 24", "rated 0 0 24", "nl", "en", "keep",
	}
	rapid.Check(t, func(rt *rapid.T) {
		lang := rapid.SampledFrom([]string{"nl", "en"}).Draw(rt, "language")
		which := max(0, rapid.IntRange(-10, len(all[lang])-1).Draw(rt, "lesson")) // mostly the one with all types
		steps := all[lang][which].Steps
		p := answers.Progress{Started: now, Seed: rapid.Uint64().Draw(rt, "seed"), Step: steps[rapid.IntRange(0, len(steps)-1).Draw(rt, "step")].ID}
		me := sit(t, begin(all[lang][which], p), lesson.Options{}, lang)
		me.ctx.Styles = theme.New(rapid.SampledFrom(theme.Names()).Draw(rt, "theme"), rapid.Bool().Draw(rt, "ascii"))
		for range rapid.IntRange(1, 40).Draw(rt, "keys") {
			switch k := rapid.SampledFrom(keys).Draw(rt, "key"); k {
			case "nl", "en":
				me.screen.In(all[k][which])
				me.ctx.Strings = context(k).Strings
			case "keep":
				me.take(me.screen.Keep(me.ctx))
			default:
				me.press(k)
			}
			if rapid.IntRange(0, 3).Draw(rt, "resize") == 0 {
				me.ctx.Width, me.ctx.Height = rapid.IntRange(1, 500).Draw(rt, "width"), rapid.IntRange(1, 200).Draw(rt, "height")
			}
			fits(rt, me)
		}
	})
}

func fits(t *rapid.T, me *person) {
	ctx := me.ctx
	page := me.screen.Page(ctx)
	for _, l := range page.Body {
		if ctx.Width >= kit.MinWidth && ansi.StringWidth(l) > ctx.Column() {
			t.Fatalf("a line of %s is %d wide, the column %d: %q", page.ID, ansi.StringWidth(l), ctx.Column(), ansi.Strip(l))
		}
		if strings.ContainsAny(ansi.Strip(l), "\n\r\x1b") {
			t.Fatalf("a line of %s is more than a line: %q", page.ID, l)
		}
	}
	for _, l := range page.Side {
		if ansi.StringWidth(l) > ctx.Side() {
			t.Fatalf("a side line is too wide: %q", ansi.Strip(l))
		}
	}
	if f := page.Focus; f.From < 0 || f.From > f.To || f.To >= max(1, len(page.Body)) {
		t.Fatalf("%s: focus %v on a page of %d lines", page.ID, f, len(page.Body))
	}
	for _, k := range page.Keys {
		if k.Enabled() && (k.Help().Key == "" || k.Help().Desc == "") {
			t.Fatalf("%s: a key without a name: %v", page.ID, k.Keys())
		}
	}
	me.scroll = me.scroll.Follow(ctx, page)
	lines := strings.Split(kit.Frame(ctx, page, me.scroll.Top()), "\n")
	if len(lines) > ctx.Height {
		t.Fatalf("%d lines in a terminal of %d", len(lines), ctx.Height)
	}
	for _, l := range lines {
		if ansi.StringWidth(l) > ctx.Width {
			t.Fatalf("a line of %d in a terminal of %d: %q", ansi.StringWidth(l), ctx.Width, ansi.Strip(l))
		}
	}
}

// Moving the cursor redraws little: all other lines stay byte for byte as they were. Beside a side panel a line is
// longer, and so is what is redrawn of it.
func TestACursorMoveChangesLittle(t *testing.T) {
	before := lipgloss.ColorProfile()
	lipgloss.SetColorProfile(termenv.TrueColor)
	defer lipgloss.SetColorProfile(before)
	for _, l := range []struct{ step, first, move string }{
		{"sentence", "1", "down"},
		{"allowed", "down", "down"},
		{"statement", "1", "down"},
		{"steps", "down", "down"},
		{"piles", "down", "down"},
		{"sure", "2", "right"},
		{"role", "down", "down"},
		{"ready", "down", "space"},
		{"angry", "1", "down"},
		{"promise", "down", "down"},
		{"why", ":some", ":x"},
		{"story-idea", ":some", ":x"},
		{"kinds", ":some", ":x"},
	} {
		for _, width := range []int{60, 80, 140} {
			me := at(t, read(t, "nl"), l.step, nil)
			me.ctx.Width, me.ctx.Height = width, 40
			me.press(l.first)
			was := strings.Split(kit.Frame(me.ctx, me.page(), 0), "\n")
			me.press(l.move)
			changed := 0
			for i, line := range strings.Split(kit.Frame(me.ctx, me.page(), 0), "\n") {
				if line != was[i] {
					changed += len(line) + len("\x1b[99;99H\x1b[K")
				}
			}
			limit := 600
			if me.ctx.HasSide() {
				limit = 1000
			}
			if changed == 0 || changed > limit {
				t.Errorf("%s at %d columns: %s changes %d bytes, want 1 to %d", l.step, width, l.move, changed, limit)
			}
		}
	}
}

func BenchmarkPage(b *testing.B) {
	for _, l := range looks() {
		if len(l.keys) > 0 {
			continue
		}
		b.Run(l.name, func(b *testing.B) {
			me := at(b, read(b, "nl"), l.step, l.said)
			me.ctx.Width, me.ctx.Height = 140, 40
			for b.Loop() {
				_ = me.page()
			}
		})
	}
}

func BenchmarkKeyAndFrame(b *testing.B) {
	me := at(b, read(b, "nl"), "allowed", nil)
	for b.Loop() {
		me.press("down", "up")
		_ = kit.Frame(me.ctx, me.page(), 0)
	}
}
