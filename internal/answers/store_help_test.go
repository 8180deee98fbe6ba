package answers_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
)

var someDay = time.Date(2026, 9, 1, 9, 30, 0, 0, time.UTC)

// said is a small set with one answer in it.
func said(text string) answers.Set {
	return answers.Set{}.
		WithProgress("dna", answers.Progress{Revision: 1, Started: someDay, Seed: 1 << 63}).
		WithAnswer("dna", "why", answers.Answer{At: someDay, Revision: 1, Lines: []string{text, "<&>\u2028\x1b"}})
}

// realistic is what a person who did everything has said: 9 lessons, 90 answers, a profile measured twice.
func realistic() answers.Set {
	set := answers.Set{}.WithPerson(answers.Person{Name: "Sanne de Vries", Department: "legal", Language: "nl", Met: true})
	for l := range 9 {
		lesson := fmt.Sprintf("lesson-%d", l)
		set = set.WithProgress(lesson, answers.Progress{Revision: 3, Started: someDay, Finished: someDay, Seed: 42, Step: "recap"})
		for a := range 10 {
			set = set.WithAnswer(lesson, fmt.Sprintf("step-%d", a), answers.Answer{
				At: someDay, Revision: 3, Attempts: 1, Choice: []string{"a", "c"}, Score: 0.5,
				Lines: []string{strings.Repeat("wat ik hier invul is één regel. ", 8)},
				Plans: []answers.IfThen{{If: "het maandag is", Then: "deel ik iets", Rhythm: "weekly", Due: "2026-09-07"}},
			})
		}
	}
	levels := map[string]string{}
	for c := range 24 {
		id := fmt.Sprintf("criterion-%d", c)
		levels[id] = "good"
		set = set.WithRated(id, answers.Rated{Level: "good", At: someDay})
	}
	for _, m := range []string{"before", "after"} {
		set = set.WithMeasurement(answers.Measurement{At: someDay, Edition: "2026-2", Moment: m, Score: 61, Known: 18, Total: 24, Levels: levels})
	}
	return set
}

// count is a set with a number in it that only grows, and enough text around it that half of it would show.
func count(i int) answers.Set {
	return answers.Set{PlanFile: fmt.Sprint(i)}.WithAnswer("l", "s", answers.Answer{Lines: []string{strings.Repeat("x", 5000)}})
}

func counted(set answers.Set) int {
	var i int
	_, _ = fmt.Sscan(set.PlanFile, &i) // 0 when there is none
	return i
}

// anySet draws a set; what JSON leaves out when empty is nil.
func anySet(t *rapid.T) answers.Set {
	text := rapid.StringOf(rapid.Rune())
	texts := rapid.Custom(func(t *rapid.T) []string { return nilIfNone(rapid.SliceOfN(text, 0, 3).Draw(t, "texts")) })
	at := rapid.Custom(func(t *rapid.T) time.Time {
		return time.Unix(rapid.Int64Range(-1e9, 1e11).Draw(t, "second"), rapid.Int64Range(0, 999_999_999).Draw(t, "nano")).UTC()
	})
	small := rapid.IntRange(0, 100)
	plan := rapid.Custom(func(t *rapid.T) answers.IfThen {
		return answers.IfThen{If: text.Draw(t, "if"), Then: text.Draw(t, "then"), Rhythm: text.Draw(t, "rhythm")}
	})
	answer := rapid.Custom(func(t *rapid.T) answers.Answer {
		return answers.Answer{
			At: at.Draw(t, "at"), Revision: small.Draw(t, "revision"), Skipped: rapid.Bool().Draw(t, "skipped"),
			Choice: texts.Draw(t, "choice"), Lines: texts.Draw(t, "lines"), Plans: nilIfNone(rapid.SliceOfN(plan, 0, 2).Draw(t, "plans")),
			Score: rapid.Float64Range(0, 1).Draw(t, "score"),
		}
	})
	progress := rapid.Custom(func(t *rapid.T) answers.Progress {
		return answers.Progress{
			Revision: small.Draw(t, "revision"), Started: at.Draw(t, "started"), Step: text.Draw(t, "step"),
			Seed: rapid.Uint64().Draw(t, "seed"), Answers: nilIfEmpty(rapid.MapOfN(text, answer, 0, 3).Draw(t, "answers")),
			Refreshed: nilIfNone(rapid.SliceOfN(at, 0, 2).Draw(t, "refreshed")),
		}
	})
	rated := rapid.Custom(func(t *rapid.T) answers.Rated {
		return answers.Rated{Level: text.Draw(t, "level"), At: at.Draw(t, "at"), Reason: text.Draw(t, "reason")}
	})
	measurement := rapid.Custom(func(t *rapid.T) answers.Measurement {
		return answers.Measurement{
			At: at.Draw(t, "at"), Edition: text.Draw(t, "edition"), Score: small.Draw(t, "score"), Total: small.Draw(t, "total"),
			Sections: nilIfEmpty(rapid.MapOfN(text, small, 0, 2).Draw(t, "sections")),
			Levels:   nilIfEmpty(rapid.MapOfN(text, text, 0, 2).Draw(t, "levels")),
		}
	})
	return answers.Set{
		Person:       answers.Person{Name: text.Draw(t, "name"), Met: rapid.Bool().Draw(t, "met")},
		Lessons:      nilIfEmpty(rapid.MapOfN(text, progress, 0, 3).Draw(t, "lessons")),
		Profile:      nilIfEmpty(rapid.MapOfN(text, rated, 0, 3).Draw(t, "profile")),
		Measurements: nilIfNone(rapid.SliceOfN(measurement, 0, 2).Draw(t, "measurements")),
		PlanFile:     text.Draw(t, "plan"), PlanWritten: at.Draw(t, "written"),
	}
}

func nilIfNone[T any](s []T) []T {
	if len(s) == 0 {
		return nil
	}
	return s
}

func nilIfEmpty[V any](m map[string]V) map[string]V {
	if len(m) == 0 {
		return nil
	}
	return m
}

func open(tb testing.TB, dir string) *answers.Store {
	tb.Helper()
	s, err := answers.Open(dir)
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = s.Close() })
	return s
}

func load(tb testing.TB, s *answers.Store) (answers.Set, answers.Notice) {
	tb.Helper()
	set, n, err := s.Load()
	if err != nil {
		tb.Fatal(err)
	}
	return set, n
}

func save(tb testing.TB, s *answers.Store, set answers.Set) {
	tb.Helper()
	if err := s.Save(set); err != nil {
		tb.Fatal(err)
	}
}

func closed(tb testing.TB, s *answers.Store) {
	tb.Helper()
	if err := s.Close(); err != nil {
		tb.Fatal(err)
	}
}

func second(_ answers.Set, _ answers.Notice, err error) error { return err }

func write(tb testing.TB, dir, name, text string) {
	tb.Helper()
	if err := os.WriteFile(filepath.Join(dir, name), []byte(text), 0o600); err != nil {
		tb.Fatal(err)
	}
}

func content(tb testing.TB, dir, name string) string {
	tb.Helper()
	b, err := os.ReadFile(filepath.Join(dir, name))
	if err != nil {
		tb.Fatal(err)
	}
	return string(b)
}

// names are the names in a folder, in order.
func names(tb testing.TB, dir string) string {
	tb.Helper()
	entries, err := os.ReadDir(dir)
	if err != nil {
		tb.Fatal(err)
	}
	var b bytes.Buffer
	for _, e := range entries {
		fmt.Fprint(&b, e.Name(), " ")
	}
	return strings.TrimSpace(b.String())
}

// tidy is the set as it comes out of a save: empty is nil, and what is no text became text that is.
func tidy(t *testing.T, set answers.Set) answers.Set {
	t.Helper()
	dir := t.TempDir()
	s := open(t, dir)
	save(t, s, set)
	set, _ = load(t, s)
	return set
}
