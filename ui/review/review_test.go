package review_test

import (
	"fmt"
	"os"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/review"
	"ambassadeur/ui/theme"
)

func context(lang string, width, height int) kit.Context {
	return kit.Context{
		Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang),
		Now: time.Date(2026, time.November, 23, 10, 0, 0, 0, time.UTC),
	}
}

func plan(tb testing.TB, lang string) string {
	tb.Helper()
	text, err := os.ReadFile("testdata/plan." + lang + ".md")
	if err != nil {
		tb.Fatal(err)
	}
	return string(text)
}

func preview(tb testing.TB, lang string) review.Preview {
	tb.Helper()
	file := map[string]string{"nl": "/home/noor/Documenten/actieplan.md", "en": "/home/noor/Documents/action-plan.md"}[lang]
	return review.Preview{Markdown: plan(tb, lang), File: file, Actions: 7, Done: 2}
}

// shown is a screen with a preview, new or renewed.
func shown(tb testing.TB, lang string, exists bool) *review.Screen {
	tb.Helper()
	s, p := review.New(review.Options{}), preview(tb, lang)
	p.Exists = exists
	s.Show(p)
	return s
}

func press(s *review.Screen, keys ...string) (last kit.Action) {
	for _, k := range keys {
		last, _ = s.Update(context("nl", 80, 24), message(k))
	}
	return last
}

func message(k string) tea.KeyMsg {
	types := map[string]tea.KeyType{
		"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd, " ": tea.KeySpace,
	}
	if kind, ok := types[k]; ok && k != " " {
		return tea.KeyMsg{Type: kind}
	}
	return tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)}
}

func frame(s *review.Screen, ctx kit.Context, top int) string {
	return ansi.Strip(kit.Frame(ctx, s.Page(ctx), top))
}

func body(s *review.Screen, ctx kit.Context) string {
	return ansi.Strip(strings.Join(s.Page(ctx).Body, "\n"))
}

// states is every state of the screen, in a language.
func states(tb testing.TB, lang string) map[string]*review.Screen {
	tb.Helper()
	empty := review.New(review.Options{})
	empty.Show(review.Preview{File: "actieplan.md", Empty: true})
	kept := review.New(review.Options{})
	kept.Show(review.Preview{File: "actieplan.md", Exists: true, Empty: true})
	file := preview(tb, lang).File
	first, renewed := shown(tb, lang, false), shown(tb, lang, true)
	press(first, "w")
	first.ShowWritten(review.Written{File: file})
	press(renewed, "k")
	renewed.ShowWritten(review.Written{File: file, Backup: file + ".bak", Calendar: strings.TrimSuffix(file, ".md") + ".ics"})
	unwritten, unread, writing := shown(tb, lang, true), review.New(review.Options{}), shown(tb, lang, true)
	press(unwritten, "k")
	problem := map[string]string{
		"nl": "Er staat al een bestand actieplan.md dat niet door Ambassadeur gemaakt is. Kies met -o een andere naam.",
		"en": "There is a file action-plan.md that Ambassadeur did not make. Choose another name with -o.",
	}[lang]
	unwritten.Failed(problem)
	unread.Failed(problem)
	press(writing, "enter")
	ownerEmpty, owner := review.New(review.Options{Owner: true}), review.New(review.Options{Owner: true})
	ownerEmpty.Show(review.Preview{File: "programmaplan.md", Empty: true})
	owner.Show(preview(tb, lang))
	press(owner, "w")
	owner.ShowWritten(review.Written{File: "/home/noor/Documenten/programmaplan.md", Beside: "/home/noor/Documenten/programma"})
	return map[string]*review.Screen{
		"owner-empty": ownerEmpty, "owner-written": owner,
		"loading": review.New(review.Options{}), "empty": empty, "kept": kept, "new": shown(tb, lang, false), "existing": shown(tb, lang, true), "writing": writing,
		"written": first, "renewed": renewed, "failed": unwritten, "unread": unread,
	}
}

func TestFrames(t *testing.T) {
	sizes := map[string][][2]int{"nl": {{80, 24}, {60, 18}, {140, 40}}, "en": {{80, 24}}}
	for lang, all := range sizes {
		for name, s := range states(t, lang) {
			for _, size := range all {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", name, lang, size[0], size[1]), func(t *testing.T) {
					golden.RequireEqual(t, frame(s, context(lang, size[0], size[1]), 0))
				})
			}
		}
	}
}

// The whole plan, narrow and wide.
func TestPlan(t *testing.T) {
	for _, lang := range i18n.Languages() {
		for _, width := range []int{60, 80} {
			t.Run(fmt.Sprintf("%s-%d", lang, width), func(t *testing.T) {
				golden.RequireEqual(t, body(shown(t, lang, true), context(lang, width, 24))+"\n")
			})
		}
	}
}
