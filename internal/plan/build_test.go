package plan_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
)

// committed is a plan of one step's commitments.
func committed(tb testing.TB, lang, step string, plans ...answers.IfThen) plan.Input {
	tb.Helper()
	in := nearlyEmpty(tb, lang)
	in.Answers = in.Answers.WithProgress("person", answers.Progress{Started: monday}).
		WithAnswer("person", step, answers.Answer{At: monday, Plans: plans})
	return in
}

// An if-then reads well however it was typed: with or without the joining words, as one sentence, in the other
// language.
func TestIfThenIsOneSentence(t *testing.T) {
	for _, c := range []struct{ lang, cond, then, want string }{
		{"nl", "ik koffie haal", "reageer ik op één bericht", "**Als** ik koffie haal, **dan** reageer ik op één bericht — "},
		{"nl", "Als ik koffie haal,", "Dan reageer ik op één bericht.", "**Als** ik koffie haal, **dan** reageer ik op één bericht — "},
		{"nl", "als Ik koffie haal", "dan, reageer ik", "**Als** ik koffie haal, **dan** reageer ik — "},
		{"nl", "Zodra er nieuws is", "Deel ik het", "**Zodra** er nieuws is, **dan** deel ik het — "},
		{"nl", "Op vrijdag", "dan lees ik vijf minuten", "**Op** vrijdag, **dan** lees ik vijf minuten — "},
		{"nl", "", "Als het vrijdag is, dan reageer ik", "**Als** het vrijdag is, **dan** reageer ik — "},
		{"nl", "", "als ik iets leer dan deel ik dat", "**Als** ik iets leer, **dan** deel ik dat — "},
		{"nl", "", "dan bel ik Karim", "Bel ik Karim — "},
		{"nl", "Als", "bel ik Karim", "Bel ik Karim — "},
		{"nl", "LinkedIn open staat", "Karim bellen", "**Als** LinkedIn open staat, **dan** Karim bellen — "},
		{"nl", "If I have coffee", "then I comment", "**If** I have coffee, **then** I comment — "},
		{"nl", "Alsof het niets is", "dansen wij", "**Als** Alsof het niets is, **dan** dansen wij — "},
		{"en", "I have coffee", "I comment on one post", "**If** I have coffee, **then** I comment on one post — "},
		{"en", "If it is Friday,", "Then, I read for five minutes", "**If** it is Friday, **then** I read for five minutes — "},
		{"en", "When we publish", "My comment is one line", "**When** we publish, **then** my comment is one line — "},
		{"en", "", "If I learn something, then I share it", "**If** I learn something, **then** I share it — "},
		{"en", "Als ik koffie haal", "dan reageer ik", "**Als** ik koffie haal, **dan** reageer ik — "},
		{"en", "", "Dan and I write a post", "Dan and I write a post — "},
	} {
		got := plan.Build(committed(t, c.lang, "days-30", answers.IfThen{If: c.cond, Then: c.then, Rhythm: "weekly", Due: "2026-09-21"})).Markdown()
		if !strings.Contains(got, "- [ ] "+c.want) {
			t.Errorf("%q, %q reads\n%s", c.cond, c.then, lineWith(t, got, "- [ ]"))
		}
	}
}

// An action stands in the part that its date falls in, at the latest in the last one.
func TestActionsStandInTheirPart(t *testing.T) {
	for due, want := range map[string]int{
		"2026-09-01": 30, "2026-09-14": 30, "2026-10-14": 30, "2026-10-15": 60, "2026-11-13": 60, "2026-11-14": 90, "2026-12-13": 90, "2027-06-01": 90,
		"": 30,
	} {
		p := plan.Build(committed(t, "nl", "days-30", answers.IfThen{If: "a", Then: "b", Rhythm: "once", Due: due}))
		if len(p.Actions) != 1 || p.Actions[0].Days != want {
			t.Errorf("%s: %+v, not in %d days", due, p.Actions, want)
		}
	}
	p := plan.Build(committed(t, "nl", "days-60", answers.IfThen{If: "a", Then: "b"}))
	has(t, p.Markdown(), "### Tot dag 60 (t/m 13 november 2026)", "b — één keer, uiterlijk 29 oktober 2026")
}

// One calm line under a part says what would help, and only when something would.
func TestHints(t *testing.T) {
	w := i18n.For("nl").Plan
	good := answers.IfThen{If: "ik koffie haal", Then: "reageer ik op één bericht", Rhythm: "weekly", Due: "2026-09-21"}
	long := good
	long.Then = strings.Repeat("en nog iets ", 12)
	for name, c := range map[string]struct {
		plans []answers.IfThen
		want  string
	}{
		"good":  {[]answers.IfThen{good, good, good}, ""},
		"four":  {[]answers.IfThen{good, good, long, good}, w.Enough},
		"long":  {[]answers.IfThen{good, long, long}, w.Long},
		"plain": {[]answers.IfThen{{Then: "iets doen", Rhythm: "once", Due: "2026-09-21"}}, ""},
	} {
		got := plan.Build(committed(t, "nl", "days-30", c.plans...)).Markdown()
		n := 0
		for _, hint := range []string{w.Enough, w.Long, w.NoMoment, w.NoCount} {
			n += strings.Count(got, hint)
		}
		if c.want == "" && n > 0 || c.want != "" && (n != 1 || !strings.Contains(got, "*"+c.want+"*")) {
			t.Errorf("%s: %d hints in\n%s", name, n, got)
		}
	}
}

// Empty and skipped answers leave no trace; sections without content are left out and the numbers close up.
func TestEmptyAnswersLeaveNoTrace(t *testing.T) {
	none := plan.Build(plan.Input{Words: i18n.For("nl"), Today: monday})
	if !none.Empty() || len(none.Sections) != 3 {
		t.Errorf("%+v", none.Sections)
	}
	in := nearlyEmpty(t, "nl")
	in.Answers = in.Answers.WithAnswer("person", "attracts", answers.Answer{At: monday, Skipped: true})
	if p := plan.Build(in); !p.Empty() || p.Markdown() != none.Markdown() {
		t.Error(lineDiff(none.Markdown(), p.Markdown()))
	}
	if p := plan.Build(nearlyEmpty(t, "nl")); p.Empty() {
		t.Error("one answer is an empty plan")
	}
	has(t, none.Markdown(), "## 1. Acties", "## 2. Terugkijken", "## 3. Aantekeningen")
}

// Days count from when the first lesson was started, unless another day is given.
func TestPlanCountsFromTheFirstLesson(t *testing.T) {
	in := nearlyEmpty(t, "en")
	in.Today = written
	has(t, plan.Build(in).Markdown(), "Day 30, 14 October 2026", "Made on 12 November 2026")
	in.Start = written
	has(t, plan.Build(in).Markdown(), "Day 30, 12 December 2026")
	in.Start, in.Answers = in.Start.AddDate(0, 0, -1), answers.Set{PlanWritten: written}
	has(t, plan.Build(in).Markdown(), "Day 30, 11 December 2026", "Updated on 12 November 2026")
}

// The goal asks for 85 or ten more than now, and never for more than a hundred.
func TestGoal(t *testing.T) {
	for score, want := range map[int]string{10: "doel 85 van", 75: "doel 85 van", 80: "doel 90 van", 95: "doel 100 van", 100: "doel 100 van"} {
		in := nearlyEmpty(t, "nl")
		in.Profile = &plan.Profile{After: &plan.Point{At: monday, Score: score, Known: 20, Total: 24}}
		has(t, plan.Build(in).Markdown(), want, " 20 van 24 |")
	}
	in := nearlyEmpty(t, "nl")
	in.Profile = &plan.Profile{After: &plan.Point{At: monday, Score: 60}, Goal: 70, Stale: true}
	has(t, plan.Build(in).Markdown(), "doel 70 van", "Gemeten, 14 sep", i18n.For("nl").Plan.Stale)
	hasNot(t, plan.Build(nearlyEmpty(t, "nl")).Markdown(), "Profiel opnieuw meten")
}

// Points are for learning and doing: a lesson, a measurement, each ten points gained up to five, an action.
func TestPoints(t *testing.T) {
	in := full(t, "en")
	in.Ticks = []plan.Tick{{ID: "x", Done: true}, {Done: true}, {ID: "y"}}
	has(t, plan.Build(in).Markdown(), "**Points:** 6, for me only (lessons 1, profile 3, actions 2)")
	in.Profile.Before.Score, in.Profile.After.Score = 10, 90
	has(t, plan.Build(in).Markdown(), "profile 6")
	in.Profile.Before.Score = 95
	has(t, plan.Build(in).Markdown(), "profile 1")
	hasNot(t, plan.Build(nearlyEmpty(t, "en")).Markdown(), "Points")
}

// A plan with commitments always says what to do when it goes wrong, with the buddy if there is one.
func TestWhenItGoesWrong(t *testing.T) {
	in := committed(t, "nl", "days-30", answers.IfThen{If: "a", Then: "b"})
	has(t, plan.Build(in).Markdown(), "## 3. Als het misgaat", "**Als** ik twee weken niets heb gedaan, **dan** begin ik met één reactie")
	in.Answers = in.Answers.WithAnswer("person", "buddy", answers.Answer{At: monday, Lines: []string{"Karim"}})
	has(t, plan.Build(in).Markdown(), "**dan** vraag ik mijn maatje om tien minuten")
	in.Answers = in.Answers.WithAnswer("person", "if-it-goes-wrong", answers.Answer{At: monday, Lines: []string{"Dan bel ik Karim."}})
	got := plan.Build(in).Markdown()
	has(t, got, "Dan bel ik Karim. <!--")
	hasNot(t, got, "twee weken niets heb gedaan")
	hasNot(t, plan.Build(nearlyEmpty(t, "nl")).Markdown(), "misgaat")
}

// A profile that was measured is something to plan for, also without a lesson.
func TestMeasuredIsNotEmpty(t *testing.T) {
	p := plan.Build(plan.Input{Words: i18n.For("nl"), Today: written, Profile: measured("nl")})
	if p.Empty() || len(p.Actions) != 4 {
		t.Errorf("empty: %v, %d actions", p.Empty(), len(p.Actions))
	}
}

// The owner's plan has its own sections, and nothing of the employee's.
func TestOwnersPlan(t *testing.T) {
	in := full(t, "nl")
	in.Track = lessons.OwnerTrack
	in.Lessons = append(in.Lessons, lesson(t, "owner.nl.yaml"))
	in.Answers = in.Answers.WithProgress("owner", answers.Progress{Started: monday})
	for step, a := range map[string]answers.Answer{
		"products": {Lines: []string{"Wij verhuren kantoren."}}, "order": {Choice: []string{"2", "1", "3"}, Attempts: 2},
		"scan": {Choice: []string{"1"}}, "match": {Choice: []string{"1", "2"}, Attempts: 1}, "secretary": {Choice: []string{"false"}, Attempts: 1},
		"who": {Lines: []string{"Legal: Ayşe", "Secretariaat: Marja"}}, "cfo": {Choice: []string{"start", "goed"}, Attempts: 1},
		"prizes": {Choice: []string{"a", "b"}, Attempts: 1},
		"ask":    {Plans: []answers.IfThen{{If: "ik Marja zie", Then: "vraag ik haar mee te doen", Rhythm: "once", Due: "2026-09-21"}}},
	} {
		a.At = monday
		in.Answers = in.Answers.WithAnswer("owner", step, a)
	}
	golden.RequireEqual(t, plan.Build(in).Markdown())
}

// Every section that a lesson can name has a heading in both languages.
func TestEverySectionHasAHeading(t *testing.T) {
	for _, lang := range i18n.Languages() {
		for _, track := range []lessons.Track{lessons.Employee, lessons.OwnerTrack} {
			for _, s := range lessons.Sections(track) {
				if i18n.For(lang).Plan.Sections[s] == "" {
					t.Errorf("%s has no heading in %s", s, lang)
				}
			}
		}
	}
}

// Ids are each block's own, also when there are so many that some begin alike.
func TestIDsDoNotMeet(t *testing.T) {
	plans := make([]answers.IfThen, 8000)
	for i := range plans {
		plans[i] = answers.IfThen{If: "a", Then: "b", Rhythm: "once", Due: "2026-09-21"}
	}
	p := plan.Build(committed(t, "nl", "days-30", plans...))
	seen, longer := map[string]bool{}, 0
	for _, a := range p.Actions {
		if seen[a.ID] {
			t.Fatalf("%s is there twice", a.ID)
		}
		seen[a.ID] = true
		if len(a.ID) > 6 {
			longer++
		}
	}
	if longer == 0 {
		t.Error("no ids began alike, so this shows nothing")
	}
	if text, c := merge(t, p.Markdown(), p); text != p.Markdown() || !c.None() {
		t.Errorf("%+v", c)
	}
}
