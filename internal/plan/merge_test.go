package plan_test

import (
	"errors"
	"regexp"
	"strings"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
)

var markerPattern = regexp.MustCompile(` <!-- a:([0-9a-f]+)\.[0-9a-f]+(\+\d+)? -->`)

func merge(tb testing.TB, existing string, p plan.Plan) (string, plan.Changes) {
	tb.Helper()
	text, changes, err := plan.Merge(existing, p)
	if err != nil {
		tb.Fatal(err)
	}
	again, none, err := plan.Merge(text, p)
	if err != nil || again != text || !none.None() {
		tb.Fatalf("a second time changes %+v (%v):\n%s", none, err, lineDiff(text, again))
	}
	return text, changes
}

func lineDiff(a, b string) string {
	x, y := strings.Split(a, "\n"), strings.Split(b, "\n")
	for i := range min(len(x), len(y)) {
		if x[i] != y[i] {
			return "line: " + x[i] + "\nnow:  " + y[i]
		}
	}
	return "one is longer:\n" + strings.Join(x[min(len(x), len(y)):], "\n") + "\n---\n" + strings.Join(y[min(len(x), len(y)):], "\n")
}

// replace changes a document as an editor would; the old text is there once.
func replace(tb testing.TB, text, old, new string) string {
	tb.Helper()
	if n := strings.Count(text, old); n != 1 {
		tb.Fatalf("%q is there %d times in\n%s", old, n, text)
	}
	return strings.Replace(text, old, new, 1)
}

// lineWith is the line that has these words.
func lineWith(tb testing.TB, text, words string) string {
	tb.Helper()
	for line := range strings.Lines(text) {
		if strings.Contains(line, words) {
			return line
		}
	}
	tb.Fatalf("%q is not in\n%s", words, text)
	return ""
}

func has(tb testing.TB, text string, words ...string) {
	tb.Helper()
	for _, w := range words {
		if !strings.Contains(text, w) {
			tb.Errorf("%q is not in\n%s", w, text)
		}
	}
}

func hasNot(tb testing.TB, text string, words ...string) {
	tb.Helper()
	for _, w := range words {
		if strings.Contains(text, w) {
			tb.Errorf("%q is in\n%s", w, text)
		}
	}
}

// A document that nobody touched becomes what the plan would write now; with the same plan not a byte changes.
func TestUntouchedDocumentFollowsThePlan(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		small, large := plan.Build(nearlyEmpty(t, lang)), plan.Build(full(t, lang))
		if text, c := merge(t, large.Markdown(), large); text != large.Markdown() || !c.None() {
			t.Errorf("the same plan changes %+v", c)
		}
		for name, way := range map[string][2]plan.Plan{"grows": {small, large}, "shrinks": {large, small}} {
			if text, _ := merge(t, way[0].Markdown(), way[1]); text != way[1].Markdown() {
				t.Errorf("a plan that %s: %s", name, lineDiff(way[1].Markdown(), text))
			}
		}
	}
	nl, en := plan.Build(full(t, "nl")), plan.Build(full(t, "en"))
	if text, _ := merge(t, nl.Markdown(), en); text != en.Markdown() {
		t.Error("another language: " + lineDiff(en.Markdown(), text))
	}
}

// A new day alone does not change the document.
func TestDateAloneIsNoChange(t *testing.T) {
	in := full(t, "nl")
	text := plan.Build(in).Markdown()
	in.Today = in.Today.AddDate(0, 0, 3)
	in.Answers.PlanWritten = written
	if now, c := merge(t, text, plan.Build(in)); now != text || !c.None() {
		t.Errorf("it changes %+v: %s", c, lineDiff(text, now))
	}
	in.Answers = in.Answers.WithAnswer("person", "rule", answers.Answer{At: monday, Lines: []string{"Anders."}})
	now, c := merge(t, text, plan.Build(in))
	has(t, now, "*Bijgewerkt op 15 november 2026", "**Mijn vuistregel voor delen:** Anders.")
	if c.Updated != 1 {
		t.Errorf("%+v", c)
	}
}

// Ticks stay when the text beside them changes, and boxes that were ticked stay when their source is gone.
func TestTicksStay(t *testing.T) {
	in := full(t, "nl")
	text := plan.Build(in).Markdown()
	text = replace(t, text, "- [ ] **Als** ik maandag", "- [x] **Als** ik maandag")
	text = replace(t, text, "- [ ] **Info:**", "- [X] **Info:**")
	text = replace(t, text, "- [ ] Dag 30", "* [x] Dag 30")
	text = replace(t, text, "- [ ] Mijn webadres", "- [x] Mijn webadres")
	in.Profile.Gains = in.Profile.Gains[1:]
	in.Ticks = plan.ReadTicks(text)
	in.Answers = in.Answers.WithAnswer("person", "clicks", answers.Answer{At: monday, Choice: []string{"1", "2", "3"}})
	in.Answers = in.Answers.WithAnswer("person", "days-30", answers.Answer{At: monday, Plans: []answers.IfThen{{If: "ik dinsdag thee haal", Then: "reageer ik op twee berichten", Rhythm: "weekly", Due: "2026-09-21"}}})
	p := plan.Build(in)
	now, _ := merge(t, text, p)
	has(t, now, "- [x] **Als** ik dinsdag thee haal", "- [X] **Info:**", "* [x] Dag 30", "- [x] Mijn webadres", "- [ ] **Achtergrond:**", "acties 3")
	hasNot(t, now, "De meldingen staan")
	if actions, done := p.Counts(); actions != 7 || done != 1 {
		t.Errorf("%d actions, %d done", actions, done) // the others that are done are in the document only
	}
	if ticks := plan.ReadTicks(now); len(ticks) != 9 {
		t.Errorf("%d ticks: %v", len(ticks), ticks)
	}
}

// What the person changed stays as it was changed, also when the answer changes or goes; nothing new appears
// beside it.
func TestEditedLinesStay(t *testing.T) {
	in := full(t, "nl")
	text := plan.Build(in).Markdown()
	text = replace(t, text, "incasso zonder ruzie <!--", "incasso met een glimlach <!--")
	text = replace(t, text, "Twijfel: Sanne, privacy\\@bakker.nl", "Twijfel: Joost")
	text = replace(t, text, "# Mijn actieplan", "# Actieplan van Noor")
	text = replace(t, text, "## 4. Mijn netwerk", "## 4. Mijn mensen")
	text = replace(t, text, "> Vorige week stond ik in Zwolle.", "> Gisteren stond ik in Zwolle.")
	text = replace(t, text, "|        **46** |", "|  zeg 46 |")
	for _, step := range []string{"topics", "rule", "post", "kinds"} {
		in.Answers = in.Answers.WithAnswer("person", step, answers.Answer{At: monday, Skipped: true})
	}
	now, c := merge(t, text, plan.Build(in))
	has(t, now, "- incasso met een glimlach", "Twijfel: Joost", "# Actieplan van Noor", "## 4. Mijn mensen", "> Gisteren stond ik in Zwolle.\n>\n> De kantonrechter",
		"zeg 46", "## 5. Mijn onderwerpen", "## 6. Mijn grenzen")
	hasNot(t, now, "huurcontracten die", "een gewone dinsdag", "makelaars")
	if c.Kept != 6 {
		t.Errorf("kept %d", c.Kept)
	}
	in.Answers = in.Answers.WithAnswer("person", "topics", answers.Answer{At: monday, Lines: []string{"een", "twee", "drie"}})
	now, _ = merge(t, text, plan.Build(in))
	has(t, now, "- een <!--", "- incasso met een glimlach", "- drie <!--")
	hasNot(t, now, "- twee <!--")
}

// What the person removed stays away: a line, a heading, a whole section. New answers for a removed section are
// left out and counted.
func TestRemovedLinesStayAway(t *testing.T) {
	in := full(t, "nl")
	text := plan.Build(in).Markdown()
	text = replace(t, text, lineWith(t, text, "docenten van mijn"), "")
	text = replace(t, text, lineWith(t, text, "## 11. Beloning"), "")
	from, to := strings.Index(text, "## 5. Mijn onderwerpen"), strings.Index(text, "## 6. Mijn grenzen")
	text = text[:from] + text[to:]
	in.Answers = in.Answers.WithAnswer("person", "kinds", answers.Answer{At: monday, Lines: []string{"een", "twee", "drie", "vier"}})
	in.Answers = in.Answers.WithAnswer("person", "topics", answers.Answer{At: monday, Lines: []string{"een", "twee", "drie", "vierde onderwerp"}})
	now, c := merge(t, text, plan.Build(in))
	has(t, now, "- een <!--", "- drie <!--", "- vier <!--", "## 5. Mijn grenzen", "**Punten:**")
	hasNot(t, now, "- twee", "Mijn onderwerpen", "vierde onderwerp", "Beloning")
	if c.Held != 1 || c.Added != 1 {
		t.Errorf("%+v", c)
	}
}

// Own lines stay where they are: below an action, under a heading, between sections, at the end, in the middle of
// a list, as front matter, in code.
func TestOwnLinesStayInPlace(t *testing.T) {
	in := nearlyEmpty(t, "nl")
	in.Answers = in.Answers.WithAnswer("person", "topics", answers.Answer{At: monday, Lines: []string{"een", "twee", "drie"}})
	in.Answers = in.Answers.WithAnswer("person", "days-30", answers.Answer{At: monday, Plans: []answers.IfThen{{If: "a", Then: "b", Due: "2026-09-21", Rhythm: "weekly"}}})
	text := plan.Build(in).Markdown()
	text = "---\ntags: [werk]\n---\n\n" + text
	text = replace(t, text, "- drie", "- eigen onderwerp\n- drie")
	b := lineWith(t, text, "**dan** b")
	text = replace(t, text, b, b+"  notitie eronder\n\n  en nog een\n- [x] eigen actie\n")
	text = replace(t, text, "## 3. Acties", "## Mijn eigen kop\n\n```\n## geen kop\n- [ ] geen actie\n```\n\n## 3. Acties")
	text += "\nLaatste gedachte, zonder regeleinde"
	p := plan.Build(full(t, "nl"))
	now, _ := merge(t, text, p)
	has(t, now, "---\ntags: [werk]\n---\n\n# Mijn actieplan", "- eigen onderwerp\n- een gewone dinsdag", "\n  notitie eronder\n\n  en nog een\n- [x] eigen actie\n",
		"## Mijn eigen kop\n\n```\n## geen kop\n- [ ] geen actie\n```\n")
	if !strings.HasSuffix(now, "-->\n\nLaatste gedachte, zonder regeleinde") {
		t.Errorf("the end is lost: %q", now[len(now)-80:])
	}
	if at := strings.Index(now, "**Als** ik maandag koffie"); !strings.HasPrefix(now[at:][strings.Index(now[at:], "\n"):], "\n  notitie eronder") {
		t.Error("the note is no longer below its action")
	}
	if strings.Index(now, "## Mijn eigen kop") < strings.Index(now, "Mijn onderwerpen") || strings.Index(now, "## Mijn eigen kop") > strings.Index(now, "Acties") {
		t.Error("the person's own section has moved")
	}
	for _, tick := range plan.ReadTicks(now) {
		if tick.Text == "geen actie" {
			t.Error("a box in code counts as an action")
		}
	}
}

// A box that the person moved stays there; one that nobody moved goes to another part with its date, and keeps its
// tick.
func TestPartsOfTheActions(t *testing.T) {
	in := full(t, "nl")
	text := plan.Build(in).Markdown()
	text = replace(t, text, "- [ ] **Zodra** er", "- [x] **Zodra** er")
	coffee := lineWith(t, text, "**Als** ik maandag")
	text = replace(t, text, coffee, "")
	last := lineWith(t, text, "Profiel opnieuw meten")
	text = replace(t, text, last, last+coffee)
	in.Ticks = plan.ReadTicks(text)
	in.Answers = in.Answers.WithAnswer("person", "days-60", answers.Answer{At: monday, Plans: []answers.IfThen{{If: "zodra er een persbericht is", Then: "deel ik het", Rhythm: "once", Due: "2026-09-30"}}})
	in.Answers = in.Answers.WithAnswer("person", "days-30", answers.Answer{At: monday, Plans: []answers.IfThen{{If: "ik dinsdag thee haal", Then: "reageer ik", Rhythm: "weekly", Due: "2026-09-22"}}})
	now, _ := merge(t, text, plan.Build(in))
	first, third := strings.Index(now, "### Eerste 30"), strings.Index(now, "### Tot dag 90")
	hasNot(t, now, "### Tot dag 60")
	if at := strings.Index(now, "- [x] **Zodra** er een persbericht is"); at < first || at > third {
		t.Errorf("the earlier action is not in the first part:\n%s", now)
	}
	if at := strings.Index(now, "ik dinsdag thee haal, **dan**"); at < third {
		t.Errorf("the moved action is not where the person put it:\n%s", now)
	}
}

// Line ends and a byte order mark are kept as they are; new lines get the same ends.
func TestFileFormIsKept(t *testing.T) {
	small, large := plan.Build(nearlyEmpty(t, "nl")), plan.Build(full(t, "nl"))
	windows := "\uFEFF" + strings.ReplaceAll(small.Markdown(), "\n", "\r\n")
	now, _ := merge(t, windows, large)
	if want := "\uFEFF" + strings.ReplaceAll(large.Markdown(), "\n", "\r\n"); now != want {
		t.Error(lineDiff(want, now))
	}
	for _, empty := range []string{"", "\uFEFF", "\n", "\r\n \r\n"} {
		text, c, err := plan.Merge(empty, large)
		if err != nil || !c.New || strings.HasPrefix(text, "\uFEFF") != strings.HasPrefix(empty, "\uFEFF") {
			t.Errorf("%q: %+v, %v", empty, c, err)
		}
	}
}

// A file that is not a plan, that a newer version wrote, or that is too large is left as it is.
func TestRefusals(t *testing.T) {
	p := plan.Build(full(t, "nl"))
	for text, want := range map[string]error{
		"# Boodschappen\n\n- [ ] melk\n": plan.NotOurs,
		"<!-- a:zzzz.000000 -->":         plan.NotOurs,
		"x <!-- a:aaf232.000000 -->\n<!-- ambassadeur plan/2 ids: aaf232 -->\n": plan.Newer,
		strings.Repeat("\n", plan.MaxLines+1):                                   plan.TooBig,
		strings.Repeat("x", plan.MaxBytes+1):                                    plan.TooBig,
	} {
		if now, _, err := plan.Merge(text, p); !errors.Is(err, want) || now != text {
			t.Errorf("%.40q: %v, not %v", text, err, want)
		}
	}
}

// Without its last line a plan is still known by its other marks.
func TestLostListing(t *testing.T) {
	p := plan.Build(full(t, "nl"))
	text := p.Markdown()
	text = text[:strings.Index(text, "\n<!-- ambassadeur plan")]
	if now, _ := merge(t, text, p); now != p.Markdown() {
		t.Error(lineDiff(p.Markdown(), now))
	}
}
