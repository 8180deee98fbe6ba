package home_test

import (
	"fmt"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"
	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/overview"
	"ambassadeur/lessons"
	"ambassadeur/ui/home"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

var now = time.Date(2026, time.November, 24, 9, 30, 0, 0, time.UTC)

func context(lang string, width, height int) kit.Context {
	return kit.Context{Width: width, Height: height, Styles: theme.New(theme.Dark, false), Strings: i18n.For(lang), Now: now}
}

// data is how things stand for somebody on a path, with the shipped lessons.
func data(tb testing.TB, lang string, track lessons.Track, set answers.Set) home.Data {
	tb.Helper()
	lib, err := lessons.NewLibrary(lang, track, lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	return home.Data{
		Overview: overview.Of(set, lib.Headers(), now), Name: set.Person.Name, Department: i18n.For(lang).Common.Departments[set.Person.Department],
		Owner: track == lessons.OwnerTrack,
	}
}

// halfway is somebody with a lesson done, one begun, two measurements and a plan.
func halfway(tb testing.TB, lang string) home.Data {
	tb.Helper()
	order := lessons.Order(lessons.Employee)
	set := answers.Set{Person: answers.Person{Name: "Noor", Department: "legal"}}
	set = set.WithProgress(order[0], answers.Progress{Started: now.AddDate(0, 0, -9), Finished: now.AddDate(0, 0, -8)})
	l, err := lessons.OpenShipped(lang, order[1], lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	set = set.WithProgress(order[1], answers.Progress{Started: now, Step: l.Steps[2].ID, Number: 3, Of: 9})
	for i, score := range []int{41, 55, 68} {
		set = set.WithMeasurement(answers.Measurement{At: now.AddDate(0, 0, 7*i-20), Score: score, Known: 18, Total: 24, Edition: "2026-11"})
	}
	d := data(tb, lang, lessons.Employee, set)
	d.Plan = overview.Plan{Written: true, Actions: 7, Done: 2}
	d.Refresh = &overview.Refresh{Lesson: order[0], Title: d.Lessons[0].Title, Questions: 3}
	d.Moves = []overview.Move{{Title: "Foto en banner", Before: 20, After: 80}, {Title: "Kopregel", Before: 30, After: 60}}
	return d
}

func press(s *home.Screen, ctx kit.Context, keys string) (last kit.Action) {
	types := map[string]tea.KeyType{"enter": tea.KeyEnter, "esc": tea.KeyEsc, "up": tea.KeyUp, "down": tea.KeyDown, "home": tea.KeyHome, "end": tea.KeyEnd, "tab": tea.KeyTab}
	for k := range strings.FieldsSeq(keys) {
		m := tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune(k)}
		if kind, ok := types[k]; ok {
			m = tea.KeyMsg{Type: kind}
		}
		last, _ = s.Update(ctx, m)
	}
	return last
}

func TestFrames(t *testing.T) {
	states := []struct {
		name, keys string
		data       func(tb testing.TB, lang string) home.Data
	}{
		{name: "first", data: func(tb testing.TB, lang string) home.Data {
			tb.Helper()
			return data(tb, lang, lessons.Employee, answers.Set{})
		}},
		{name: "halfway", data: halfway},
		{name: "halfway-plan", keys: "end up", data: halfway},
		{name: "owner", data: func(tb testing.TB, lang string) home.Data {
			tb.Helper()
			return data(tb, lang, lessons.OwnerTrack, answers.Set{})
		}},
		{name: "owner-plan", keys: "end", data: func(tb testing.TB, lang string) home.Data {
			tb.Helper()
			return data(tb, lang, lessons.OwnerTrack, answers.Set{})
		}},
		{name: "none", data: func(testing.TB, string) home.Data { return home.Data{Notice: "De map van je organisatie is er niet."} }},
	}
	for lang, sizes := range map[string][][2]int{"nl": {{80, 24}, {60, 18}, {140, 40}}, "en": {{80, 24}}} {
		for _, st := range states {
			for _, size := range sizes {
				t.Run(fmt.Sprintf("%s-%s-%dx%d", st.name, lang, size[0], size[1]), func(t *testing.T) {
					ctx := context(lang, size[0], size[1])
					s := home.New(st.data(t, lang))
					press(s, ctx, st.keys)
					p := s.Page(ctx)
					golden.RequireEqual(t, ansi.Strip(kit.Frame(ctx, p, kit.Scroll{}.Follow(ctx, p).Top()))+"\n")
				})
			}
		}
	}
}

// Each key asks for what it says; enter opens what is selected, and what comes next is selected to begin with.
func TestKeysAsk(t *testing.T) {
	ctx := context("nl", 80, 24)
	order := lessons.Order(lessons.Employee)
	for _, c := range []struct {
		keys string
		want kit.Action
	}{
		{"enter", home.OpenedLesson{ID: order[1]}},
		{"1 enter", home.OpenedLesson{ID: order[0]}},
		{"home up enter", home.OpenedLesson{ID: order[0]}},
		{"end enter", home.OpenedRefresher{Lesson: order[0]}},
		{"end up enter", home.OpenedPlan{}},
		{"end k k enter", home.OpenedProfile{}},
		{"p", home.OpenedProfile{}},
		{"a", home.OpenedPlan{}},
		{"d", home.OpenedCard{}},
		{"o", home.OpenedRefresher{Lesson: order[0]}},
		{"i", home.OpenedSettings{}},
		{"q", home.Quit{}},
		{"esc", home.Quit{}},
		{"x", nil},
	} {
		if got := press(home.New(halfway(t, "nl")), ctx, c.keys); got != c.want {
			t.Errorf("%s asks %#v, want %#v", c.keys, got, c.want)
		}
	}
}

// No frame is larger than its terminal, and the selected line is always one of the page.
func TestFits(t *testing.T) {
	all := []home.Data{halfway(t, "nl"), data(t, "en", lessons.OwnerTrack, answers.Set{}), {}}
	keys := []string{"up", "down", "home", "end", "1", "9", "tab", "x", "d"}
	rapid.Check(t, func(t *rapid.T) {
		d := rapid.SampledFrom(all).Draw(t, "data")
		d.Loading, d.Stale = rapid.Bool().Draw(t, "loading"), rapid.Bool().Draw(t, "stale")
		d.Notice, d.Name = rapid.StringN(0, 200, -1).Draw(t, "notice"), rapid.StringN(0, 60, -1).Draw(t, "name")
		d.Notice, d.Name = kit.Clean(d.Notice), strings.Join(strings.Fields(kit.Clean(d.Name)), " ") // as the app gives them
		s := home.New(d)
		for range rapid.IntRange(1, 12).Draw(t, "keys") {
			ctx := context(rapid.SampledFrom([]string{"nl", "en"}).Draw(t, "language"), rapid.IntRange(1, 200).Draw(t, "width"), rapid.IntRange(1, 60).Draw(t, "height"))
			press(s, ctx, rapid.SampledFrom(keys).Draw(t, "key"))
			p := s.Page(ctx)
			lines := strings.Split(kit.Frame(ctx, p, kit.Scroll{}.Follow(ctx, p).Top()), "\n")
			if len(lines) > ctx.Height {
				t.Fatalf("%d lines in a terminal of %d", len(lines), ctx.Height)
			}
			for _, l := range lines {
				if ansi.StringWidth(l) > ctx.Width {
					t.Fatalf("%d columns in a terminal of %d: %q", ansi.StringWidth(l), ctx.Width, l)
				}
			}
			if p.Focus.From > p.Focus.To || p.Focus.To >= len(p.Body) {
				t.Fatalf("focus %v of %d lines", p.Focus, len(p.Body))
			}
		}
	})
}
