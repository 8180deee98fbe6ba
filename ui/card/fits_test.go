package card_test

import (
	"slices"
	"strings"
	"testing"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/handover"
	"ambassadeur/ui/card"
	"ambassadeur/ui/kit"
)

// No keys in any order make a frame larger than its terminal, or ask to write anything but the file that was
// on screen before, as a whole.
func TestFits(t *testing.T) {
	keys := []string{"enter", "esc", "up", "down", "tab", "shift+tab", "home", "end", "space", "space", "x", "t", "j", "k", "g", "G", "backspace", "é", "漢字"}
	offers := map[string]card.Options{"nl": options("nl"), "en": options("en")}
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "language")
		s := card.New()
		var scroll kit.Scroll
		seen := "" // the file that was last on screen, without blanks; empty when it cannot be told
		for range rapid.IntRange(1, 40).Draw(t, "events") {
			ctx := context(lang, rapid.IntRange(1, 200).Draw(t, "width"), rapid.IntRange(1, 60).Draw(t, "height"))
			var action kit.Action
			switch rapid.IntRange(0, 9).Draw(t, "event") {
			case 0:
				o := offers[lang]
				o.Made = rapid.Bool().Draw(t, "made")
				s.Show(o)
			case 1:
				s.Failed(rapid.String().Draw(t, "problem"))
			case 2:
				s.ShowWritten(rapid.String().Draw(t, "file"), today)
			case 3:
				action, _ = s.Update(ctx, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rapid.String().Draw(t, "text")), Paste: true})
			default:
				action, _ = s.Update(ctx, key(rapid.SampledFrom(keys).Draw(t, "key")))
			}
			if w, ok := action.(card.Wrote); ok {
				if len(w.Choice.Blocks) == 0 || slices.Contains(w.Choice.Blocks, handover.Prize) && w.Choice.Name == "" {
					t.Fatalf("asks to write %+v", w.Choice)
				}
				if want := squeezed(offers[lang].Offer.Card(w.Choice).Text(lang)); seen != "" && !strings.Contains(seen, want) {
					t.Fatalf("asks to write %s\nand on screen was %s", want, seen)
				}
			}
			p := s.Page(ctx)
			if body := squeezed(ansi.Strip(strings.Join(p.Body, ""))); ctx.Width < kit.MinWidth {
				seen = ""
			} else if strings.Contains(body, "format:card/1") {
				seen = body
			}
			scroll = scroll.Follow(ctx, p)
			lines := strings.Split(kit.Frame(ctx, p, scroll.Top()), "\n")
			if len(lines) > ctx.Height {
				t.Fatalf("%d lines in a terminal of %d", len(lines), ctx.Height)
			}
			for _, l := range lines {
				if ansi.StringWidth(l) > ctx.Width {
					t.Fatalf("%d columns in a terminal of %d: %q", ansi.StringWidth(l), ctx.Width, l)
				}
			}
			if ctx.Width < kit.MinWidth {
				continue
			}
			for _, l := range p.Body {
				if ansi.StringWidth(l) > ctx.Column() || strings.Contains(l, "\n") {
					t.Fatalf("a line of %d in a column of %d: %q", ansi.StringWidth(l), ctx.Column(), l)
				}
			}
			if p.Focus.From > p.Focus.To || p.Focus.To >= max(1, len(p.Body)) {
				t.Fatalf("focus %v of %d lines", p.Focus, len(p.Body))
			}
		}
	})
}

// Every key that a page lists does something there: it asks, or the page changes.
func TestListedKeysWork(t *testing.T) {
	ctx := context("nl", 80, 24)
	for _, keys := range []string{"", "down", "down space down", "space enter", "space enter enter"} {
		for _, listed := range opened(ctx, keys).Page(ctx).Keys {
			for _, k := range listed.Keys() {
				if k == "up" {
					continue // on the first row there is nothing above
				}
				if k == " " {
					k = "space"
				}
				s := opened(ctx, keys)
				before := frame(s, ctx)
				if press(s, ctx, k) == nil && frame(s, ctx) == before {
					t.Errorf("after %q: %s (%s) is listed and does nothing", keys, k, listed.Help().Desc)
				}
			}
		}
	}
}

// squeezed is a text without blanks: lines may have been broken anywhere.
func squeezed(text string) string { return strings.Join(strings.Fields(text), "") }
