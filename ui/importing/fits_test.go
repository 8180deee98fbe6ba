package importing_test

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
	"ambassadeur/ui/importing"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// wild is a text as it may stand in a hostile file.
func wild() *rapid.Generator[string] {
	return rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"\x1b[2J\x1b]0;x\x07", "a\u202eb", strings.Repeat("漢", 90), strings.Repeat("x", 300), "a\nb\tc\r", "👩‍👩‍👧", "",
	}))
}

func wildImport(t *rapid.T) linkedin.Import {
	imp := linkedin.Import{
		Name:     wild().Draw(t, "name"),
		Kind:     rapid.SampledFrom([]linkedin.Kind{linkedin.Complete, linkedin.Basic, linkedin.Partial, linkedin.Table, linkedin.Profile, "?"}).Draw(t, "kind"),
		At:       now.AddDate(0, 0, -rapid.IntRange(-9, 4000).Draw(t, "days")),
		Dated:    rapid.Bool().Draw(t, "dated"),
		Unopened: rapid.IntRange(-1, 30_000).Draw(t, "unopened"),
	}
	topics := []linkedin.Topic{linkedin.TopicProfile, linkedin.TopicReceived, linkedin.TopicMedia, linkedin.TopicInvitations, "?"}
	for range rapid.IntRange(0, 30).Draw(t, "files") {
		imp.Files = append(imp.Files, linkedin.File{
			Name: wild().Draw(t, "file"), Topic: rapid.SampledFrom(topics).Draw(t, "topic"), Rows: rapid.IntRange(-1, 2_000_000).Draw(t, "rows"),
			Status: rapid.SampledFrom([]linkedin.Status{linkedin.Read, linkedin.Empty, linkedin.Missing, linkedin.Failed, "?"}).Draw(t, "status"),
			Why:    linkedin.Why(rapid.SampledFrom([]string{"damaged", "no_rows", "", "?"}).Draw(t, "why")),
		})
	}
	return imp
}

// No keys, pastes, files and outcomes in any order make the screen panic, no frame is larger than its terminal, and
// nothing that steers a terminal is in one.
func TestFits(t *testing.T) {
	ratings := map[string][]profile.Rating{}
	for _, lang := range []string{"nl", "en"} {
		ratings[lang] = []profile.Rating{{}, rating(t, lang, 0), rating(t, lang, 5), rating(t, lang, 24), rating(t, lang, 99)}
	}
	keys := []string{
		"enter", "esc", "up", "down", "left", "right", "tab", "shift+tab", "home", "end", "backspace", "space", "delete", "pgdown",
		"1", "2", "4", "9", "i", "L", "?", "/", "w\u202e", "漢字",
	}
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "language")
		s := importing.New()
		ctx := context(lang, 80, 24)
		ctx.Styles = theme.New(rapid.SampledFrom(theme.Names()).Draw(t, "theme"), rapid.Bool().Draw(t, "ascii"))
		var scroll kit.Scroll
		for range rapid.IntRange(1, 30).Draw(t, "steps") {
			switch rapid.IntRange(0, 9).Draw(t, "what") {
			case 0:
				var files []importing.Found
				for range rapid.IntRange(0, 14).Draw(t, "found") {
					files = append(files, importing.Found{
						Path: wild().Draw(t, "path"), Name: wild().Draw(t, "name"), What: importing.What(rapid.IntRange(0, 4).Draw(t, "looks")),
						Size: rapid.Int64().Draw(t, "size"), Modified: rapid.SampledFrom([]time.Time{{}, now, now.AddDate(-2, 0, 0)}).Draw(t, "modified"),
					})
				}
				s.Show(files)
			case 1:
				s.Reading(wild().Draw(t, "name"), rapid.IntRange(-1, 40).Draw(t, "done"), rapid.IntRange(-1, 30).Draw(t, "of"))
			case 2:
				o := importing.Outcome{Before: rapid.SampledFrom(ratings[lang]).Draw(t, "before"), After: rapid.SampledFrom(ratings[lang]).Draw(t, "after")}
				for range rapid.IntRange(0, 3).Draw(t, "imports") {
					o.Imports = append(o.Imports, wildImport(t))
				}
				for range rapid.IntRange(0, 3).Draw(t, "problems") {
					p := importing.Problem{Name: wild().Draw(t, "name"), Err: errors.New(wild().Draw(t, "text"))}
					if rapid.Bool().Draw(t, "theirs") {
						p.Err = fmt.Errorf("%w", &linkedin.Error{Name: p.Name, Inner: wild().Draw(t, "inner"), Why: linkedin.Damaged})
					}
					o.Problems = append(o.Problems, p)
				}
				if rapid.Bool().Draw(t, "kept") {
					o.Kept = errors.New(wild().Draw(t, "kept"))
				}
				s.Done(o)
			case 3:
				s.Update(ctx, tea.WindowSizeMsg{})
			case 4:
				s.Update(ctx, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(wild().Draw(t, "pasted")), Paste: true})
			default:
				s.Update(ctx, key(rapid.SampledFrom(keys).Draw(t, "key")))
			}
			ctx.Width, ctx.Height = rapid.IntRange(1, 300).Draw(t, "width"), rapid.IntRange(1, 100).Draw(t, "height")
			if rapid.Bool().Draw(t, "usual") {
				ctx.Width, ctx.Height = max(kit.MinWidth, ctx.Width), max(kit.MinHeight, ctx.Height)
			}
			scroll = fits(t, s, ctx, scroll)
		}
	})
}

func fits(t *rapid.T, s *importing.Screen, ctx kit.Context, scroll kit.Scroll) kit.Scroll {
	p := s.Page(ctx)
	for _, l := range p.Body {
		if ctx.Width >= kit.MinWidth && ansi.StringWidth(l) > ctx.Column() {
			t.Fatalf("a line is wider than the column of %d: %q", ctx.Column(), l)
		}
	}
	if p.Focus.From > p.Focus.To || p.Focus.To >= max(1, len(p.Body)) {
		t.Fatalf("focus %v of %d lines", p.Focus, len(p.Body))
	}
	if p.Typing != s.Typing() {
		t.Fatal("the page and the screen differ on typing")
	}
	scroll = scroll.Follow(ctx, p)
	drawn := kit.Frame(ctx, p, scroll.Top())
	if kit.Clean(drawn) != ansi.Strip(drawn) {
		t.Fatalf("a frame would steer the terminal: %q", drawn)
	}
	lines := strings.Split(drawn, "\n")
	if len(lines) > ctx.Height {
		t.Fatalf("%d lines in a terminal of %d", len(lines), ctx.Height)
	}
	for _, l := range lines {
		if ansi.StringWidth(l) > ctx.Width {
			t.Fatalf("%d columns in a terminal of %d: %q", ansi.StringWidth(l), ctx.Width, l)
		}
	}
	return scroll
}

func BenchmarkPage(b *testing.B) {
	s := importing.New()
	s.Done(outcome(b, "nl", complete(), pdf()))
	ctx := context("nl", 140, 40)
	for b.Loop() {
		s.Page(ctx)
	}
}
