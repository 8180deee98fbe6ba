package checklist_test

import (
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// No keys in any order make the screen panic, no frame is larger than its terminal, and every answer is one that the
// guidelines know.
func TestFits(t *testing.T) {
	shipped := map[string]profile.Guidelines{}
	for _, lang := range []string{"nl", "en"} {
		g, err := profile.Load(lang)
		if err != nil {
			t.Fatal(err)
		}
		shipped[lang] = g.For("legal")
	}
	keys := []string{
		"enter", "esc", "up", "down", "left", "right", "tab", "shift+tab", "home", "end", "backspace", "space", "pgdown",
		"1", "2", "3", "4", "9", "n", "p", "s", "x", "b", "o", "q", "w\u202e", "漢字", "0",
		"e", "e", "i", "ctrl+s", "ctrl+x",
	}
	long := longText()
	rapid.Check(t, func(t *rapid.T) {
		lang := rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "language")
		var e profile.Evidence
		if rapid.Bool().Draw(t, "measured") {
			e = export(full()).With("about.length", profile.Fact{
				Number: 900, Origin: profile.PDF, At: now, Text: rapid.String().Draw(t, "text"),
			})
		}
		var who member.Member
		if rapid.Bool().Draw(t, "imported") {
			who = person()
			who.About = member.Of(rapid.SampledFrom([]string{"", long, "Ik schrijf. " + better}).Draw(t, "about"), who.Headline.Source)
			who.Positions.Value[0].Description = member.Text(rapid.String().Draw(t, "description"))
			e = of(who, e)
		}
		history := []answers.Measurement{earlier(shipped[lang], full()), {At: now, Edition: "old", Known: 1}}[:rapid.IntRange(0, 2).Draw(t, "history")]
		moment := rapid.SampledFrom([]string{"", "before", "after", "now", "?"}).Draw(t, "moment")
		s := checklist.New(shipped[lang], e, history, checklist.Options{Moment: moment, Member: who})
		ctx := context(lang, 80, 24)
		ctx.Styles = theme.New(rapid.SampledFrom(theme.Names()).Draw(t, "theme"), rapid.Bool().Draw(t, "ascii"))
		var scroll kit.Scroll
		for range rapid.IntRange(1, 40).Draw(t, "steps") {
			switch rapid.IntRange(0, 12).Draw(t, "what") {
			case 0:
				lang = map[string]string{"nl": "en", "en": "nl"}[lang]
				ctx.Strings = context(lang, 1, 1).Strings
				s.In(shipped[lang])
			case 1:
				s.Update(ctx, tea.WindowSizeMsg{})
			case 2:
				s.Renew(who, of(who, e), history)
			case 3, 4, 5:
				s.Update(ctx, tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(rapid.OneOf(
					rapid.StringN(1, 60, -1), rapid.SampledFrom([]string{long, better, "a\r\n\n\tb", strings.Repeat("漢", 90), "   "}),
				).Draw(t, "text")), Paste: rapid.Bool().Draw(t, "paste")})
			default:
				ctx.Now = ctx.Now.Add(time.Duration(rapid.IntRange(0, 200).Draw(t, "pause")) * time.Millisecond)
				a, _ := s.Update(ctx, key(rapid.SampledFrom(keys).Draw(t, "key")))
				if r, ok := a.(checklist.Rated); ok && r.Rated.Level != "" {
					c, _ := shipped[lang].Criterion(r.Criterion)
					if _, ok := c.Level(r.Rated.Level); !ok {
						t.Fatalf("answered %+v, which the guidelines do not know", r)
					}
				}
			}
			ctx.Width, ctx.Height = rapid.IntRange(1, 500).Draw(t, "width"), rapid.IntRange(1, 200).Draw(t, "height")
			if rapid.Bool().Draw(t, "usual") {
				ctx.Width, ctx.Height = max(kit.MinWidth, ctx.Width), max(kit.MinHeight, ctx.Height)
			}
			p := s.Page(ctx)
			for _, l := range p.Body {
				if ctx.Width >= kit.MinWidth && ansi.StringWidth(l) > ctx.Column() {
					t.Fatalf("a line is wider than the column of %d: %q", ctx.Column(), l)
				}
			}
			if p.Focus.From > p.Focus.To || p.Focus.To >= max(1, len(p.Body)) {
				t.Fatalf("focus %v of %d lines", p.Focus, len(p.Body))
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
		}
	})
}

// longText is more than any text on LinkedIn may be.
func longText() string {
	return strings.Repeat("Ik help verhuurders met contracten die kloppen, en zeg ook wanneer het zonder mij kan.\n", 40)
}

// Every state says over how much its score is.
func TestNoNumberWithoutCoverage(t *testing.T) {
	for _, st := range states() {
		s := st.open(small(t, "nl"))
		press(s, st.keys)
		p := s.Page(context("nl", 80, 24))
		if !strings.HasSuffix(p.Right, "van 5 beoordeeld") {
			t.Errorf("%s: the header says %q", st.name, p.Right)
		}
	}
}

func BenchmarkPage(b *testing.B) {
	g, err := profile.Load("nl")
	if err != nil {
		b.Fatal(err)
	}
	g = g.For("legal")
	s := checklist.New(g, full(), []answers.Measurement{earlier(g, said("photo none", "headline job", "about empty"))}, checklist.Options{})
	ctx := context("nl", 140, 40)
	for b.Loop() {
		s.Page(ctx)
	}
}
