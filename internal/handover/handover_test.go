package handover_test

import (
	"slices"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/card"
	"ambassadeur/internal/handover"
	"ambassadeur/lessons"
)

var today = time.Date(2026, 11, 24, 15, 0, 0, 0, time.UTC)

const id = "c7f3c9a2b41d0e55"

// everything is somebody who did everything, with words that are easy to find back.
func everything(tb testing.TB) handover.Input {
	tb.Helper()
	l, err := lessons.OpenShipped("nl", "my-90-days", lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	set := answers.Set{Person: answers.Person{Name: "NAAM", Department: "legal"}}
	set = set.WithProgress(l.ID, answers.Progress{Started: today})
	for _, s := range l.Steps {
		switch s.Type {
		case lessons.TypeReflection:
			set = set.WithAnswer(l.ID, s.ID, answers.Answer{Lines: []string{"ZIN-" + s.ID}})
		case lessons.TypeCommitment:
			set = set.WithAnswer(l.ID, s.ID, answers.Answer{Plans: []answers.IfThen{{If: "als " + s.ID, Then: "AFSPRAAK", Rhythm: "weekly"}}})
		}
	}
	set = set.WithAnswer(l.ID, "role", answers.Answer{Choice: []string{"sharer"}})
	return handover.Input{
		Answers: set, Lessons: []lessons.Lesson{l}, Planned: 5, Done: 2, Gaps: []string{"headline", "about"}, Prize: true, Today: today,
		First: &answers.Measurement{At: today.AddDate(0, -1, 0), Score: 44, Known: 18, Total: 24, Edition: "2026-11"},
		Last:  &answers.Measurement{At: today, Score: 68, Known: 18, Total: 24, Edition: "2026-11"},
	}
}

// marks is what each block would leave in a card.
func marks() map[handover.Block]string {
	return map[handover.Block]string{
		handover.Department: "department: ", handover.Name: "NAAM", handover.Score: "score: ", handover.Actions: "actions: ", handover.Role: "role: ",
		handover.Rhythm: "rhythm: ", handover.Forerunner: "forerunner: ", handover.Gaps: "gaps: ", handover.Sentences: "ZIN-", handover.Prize: "prize: ",
	}
}

// Only what was ticked is on the card, and the card reads back without a problem.
func TestOnlyWhatWasTicked(t *testing.T) {
	offer := handover.Of(everything(t), id, "nl")
	if len(offer.Blocks) != len(marks()) {
		t.Fatalf("offered %v", offer.Blocks)
	}
	rapid.Check(t, func(t *rapid.T) {
		ticked := rapid.SliceOfDistinct(rapid.SampledFrom(offer.Blocks), func(b handover.Block) handover.Block { return b }).Draw(t, "ticked")
		chosen := rapid.SliceOf(rapid.IntRange(-1, len(offer.Sentences))).Draw(t, "chosen")
		text := offer.Card(handover.Choice{Blocks: ticked, Name: "NAAM", Sentences: chosen}).Text("nl")
		if _, problems := card.Read("card.yaml", []byte(text)); problems.Errors() > 0 {
			t.Fatalf("%v\n%s", problems, text)
		}
		var lines []string
		for line := range strings.Lines(text) {
			line, _, _ = strings.Cut(line, "#")
			lines = append(lines, line)
		}
		body := strings.Join(lines, "\n")
		for b, mark := range marks() {
			wanted := slices.Contains(ticked, b) || b == handover.Name && slices.Contains(ticked, handover.Prize)
			if strings.Contains(body, mark) && !wanted {
				t.Fatalf("%s was not ticked, and is on the card:\n%s", b, text)
			}
		}
	})
}

// Nothing ticked is an empty card; who did nothing is offered no more than a name and being a forerunner.
func TestNothing(t *testing.T) {
	offer := handover.Of(handover.Input{Today: today}, id, "en")
	if !slices.Equal(offer.Blocks, []handover.Block{handover.Name, handover.Forerunner}) {
		t.Errorf("offered %v", offer.Blocks)
	}
	c := handover.Of(everything(t), id, "en").Card(handover.Choice{Name: "NAAM", Sentences: []int{0}})
	if text := c.Text("en"); strings.Contains(text, "NAAM") || strings.Contains(text, "ZIN-") {
		t.Errorf("an empty card holds\n%s", text)
	}
}

// What each block says comes from what was done.
func TestWhatIsOffered(t *testing.T) {
	w := handover.Of(everything(t), id, "nl").Whole()
	if w.Role != "Deler" || w.Rhythm != "weekly" || *w.Score.Before != 44 || *w.Score.After != 68 || w.Actions.Done != 2 || w.Ends.Format(time.DateOnly) != "2027-05-24" {
		t.Errorf("offered %+v", w)
	}
}
