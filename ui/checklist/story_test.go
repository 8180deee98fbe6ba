package checklist_test

import (
	"reflect"
	"strings"
	"testing"
	"time"

	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/kit"
)

var _ kit.Screen = (*checklist.Screen)(nil)

func rated(criterion, level string) checklist.Rated {
	return checklist.Rated{Criterion: criterion, Rated: answers.Rated{Level: level, At: now}}
}

func sees(t *testing.T, s *checklist.Screen, want ...string) {
	t.Helper()
	seen := strings.Join(strings.Fields(ansi.Strip(pages(s, context("nl", 80, 24)))), " ")
	for _, w := range want {
		if !strings.Contains(seen, w) {
			t.Errorf("%q is not on screen:\n%s", w, ansi.Strip(pages(s, context("nl", 80, 24))))
		}
	}
}

func same(t *testing.T, got []kit.Action, want ...kit.Action) {
	t.Helper()
	if len(got) != len(want) {
		t.Fatalf("%d actions %+v, want %+v", len(got), got, want)
	}
	for i := range want {
		if !reflect.DeepEqual(got[i], want[i]) {
			t.Errorf("action %d is %+v, want %+v", i+1, got[i], want[i])
		}
	}
}

func left(t *testing.T, s *checklist.Screen) checklist.Left {
	t.Helper()
	got := press(s, "esc")
	if len(got) != 1 {
		t.Fatalf("esc gave %+v", got)
	}
	return got[0].(checklist.Left)
}

// A first rating is one question after the other, by arrows, numbers and enter, and ends with the result.
func TestFirstRating(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	same(t, press(s, "n 2 enter"), rated("photo", "dated"))
	sees(t, s, "50 · 1 van 5 beoordeeld", "vraag 2 van 5", "Kopregel")
	same(t, press(s, "down down enter 3 3"), rated("headline", "job"), rated("about", "good"))
	sees(t, s, "vraag 4 van 5")
	same(t, press(s, "up enter down down enter"), rated("skills", "good"), rated("two-step", "on"))
	sees(t, s, "Klaar. Zo staat je profiel ervoor.", "Hier win je het meest per minuut", "1 Kopregel", "2 Profielfoto")
	same(t, press(s, "enter"))
	sees(t, s, "▸ ◐ Kopregel")
	if l := left(t, s); !l.Measured || l.Rating.Known != 5 || l.Edition != "2026-11" {
		t.Errorf("left with %+v", l)
	}
}

// Enter chooses nothing that was not pointed at, however often it is pressed.
func TestNothingIsChosenByAccident(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	same(t, press(s, "n enter enter enter space"))
	sees(t, s, "Kies eerst wat bij jou klopt", "vraag 1 van 5")
}

// Where facts point to a level, the overview asks whether it is right, and enter confirms it.
func TestConfirm(t *testing.T) {
	at := time.Date(2026, 11, 12, 9, 0, 0, 0, time.UTC)
	e := profile.Evidence{}.With("headline.length", profile.Fact{Number: 63, Origin: profile.Export, At: at, Text: "Advocaat huurrecht | heldere contracten voor kleine verhuurders"}).
		With("headline.default", profile.Fact{Origin: profile.Export, At: at})
	s := checklist.New(small(t, "nl"), e, nil, checklist.Options{})
	press(s, "o down")
	sees(t, s, "0 van 5 beoordeeld", "Bij één ervan staat het antwoord al klaar", "▸ ? Kopregel klopt dit?")
	press(s, "enter")
	sees(t, s, "▸ 4 Functie, voor wie", "je export van 12 nov wijst hierop", "Advocaat huurrecht | heldere contracten")
	same(t, press(s, "enter"), rated("headline", "good"))
	press(s, "esc")
	sees(t, s, "1 van 5 beoordeeld")
}

// A skipped question stays open, is not asked again this time round, and is asked again from the result.
func TestSkip(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	same(t, press(s, "n s 1 enter s 1 enter 1 enter"), rated("headline", "empty"), rated("skills", "few"), rated("two-step", "off"))
	sees(t, s, "2 vragen sloeg je over", "3 van 5 beoordeeld")
	press(s, "n")
	sees(t, s, "vraag 1 van 5")
	same(t, press(s, "3 enter"), rated("photo", "good"))
	sees(t, s, "vraag 3 van 5")
}

// Skipping everything ends where it began, without a score.
func TestSkipEverything(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	same(t, press(s, "down enter s s s s s"))
	sees(t, s, "Hoe staat je profiel ervoor?", "0 van 5 beoordeeld")
	if l := left(t, s); l.Measured {
		t.Error("nothing was rated, yet it is a measurement")
	}
}

// Leaving half way keeps the place: esc leads to the overview with the open question selected, enter goes on.
func TestHalfWay(t *testing.T) {
	s := checklist.New(small(t, "nl"), profile.Evidence{}, nil, checklist.Options{})
	same(t, press(s, "n 3 enter esc"), rated("photo", "good"))
	sees(t, s, "Nog 4 vragen", "▸ ? Kopregel")
	same(t, press(s, "enter 1 enter"), rated("headline", "empty"))
	sees(t, s, "vraag 3 van 5")
}

// An answer given before is changed from the overview and leads back to it.
func TestChangeOne(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	same(t, press(s, "home down enter 4 enter"), rated("headline", "good"))
	sees(t, s, "79 · 5 van 5 beoordeeld", "▸ ✓ Kopregel")
}

// An answer can be taken back; the question is open again.
func TestTakeBack(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	same(t, press(s, "home enter x"), checklist.Rated{Criterion: "photo"})
	sees(t, s, "4 van 5 beoordeeld")
	same(t, press(s, "x")) // there is nothing left to take back
}

// Arrows and letters go from question to question without answering, and stop at the ends.
func TestNeighbours(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	same(t, press(s, "home enter left right n p right right right right"))
	sees(t, s, "Eerste indruk · extra", "Uitspraak")
}

// What was measured is said to be so, with its date and what was found.
func TestMeasuredIsShown(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(profile.Evidence{}), nil, checklist.Options{})
	press(s, "1 down enter")
	sees(t, s, "gemeten uit je export van 12 nov", "Advocaat bij Bakker & Co", "24 tekens in de kopregel")
}

// Another level than the measured one needs a reason, and both are kept.
func TestOverrule(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(full()), nil, checklist.Options{})
	same(t, press(s, "home down enter 4 enter"))
	if !s.Typing() {
		t.Fatal("no reason is asked")
	}
	same(t, press(s, "enter"))
	sees(t, s, "Schrijf kort waarom")
	same(t, press(s, "aangepast enter"), checklist.Rated{
		Criterion: "headline", Rated: answers.Rated{Level: "good", At: now, Reason: "aangepast"},
	})
	sees(t, s, "79 · 5 van 5 beoordeeld")
	press(s, "enter")
	sees(t, s, "gemeten uit je export van 12 nov", "jouw keuze: aangepast")
	same(t, press(s, "2 enter"), checklist.Rated{Criterion: "headline"}) // back to what was measured
	sees(t, s, "64 · 5 van 5 beoordeeld")
}

// Esc lets the measurement stand.
func TestOverruleNot(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(full()), nil, checklist.Options{})
	same(t, press(s, "home down enter 4 enter nee esc"))
	if s.Typing() {
		t.Error("the reason is still asked")
	}
	sees(t, s, "64 · 5 van 5 beoordeeld", "vraag 2 van 5")
}

// A clock that is behind the measurement does not undo what the person chose.
func TestOverruleWithSlowClock(t *testing.T) {
	e := full().With("headline.length", profile.Fact{Number: 0, Origin: profile.Pasted, At: now.Add(time.Hour)})
	s := checklist.New(small(t, "nl"), e, nil, checklist.Options{})
	press(s, "home down enter 4 enter aangepast enter")
	sees(t, s, "79 · 5 van 5 beoordeeld")
}

// A reason that was being written is not lost when the program ends.
func TestKeep(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(full()), nil, checklist.Options{})
	if a := s.Keep(context("nl", 80, 24)); a != nil {
		t.Errorf("nothing was written, yet %+v is kept", a)
	}
	press(s, "home down enter 4 enter nieuw")
	want := checklist.Rated{Criterion: "headline", Rated: answers.Rated{Level: "good", At: now, Reason: "nieuw"}}
	if a := s.Keep(context("nl", 80, 24)); a != want {
		t.Errorf("kept %+v, want %+v", a, want)
	}
}

// Pasted text and control characters in a reason reach nobody's terminal.
func TestReasonIsCleaned(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(full()), nil, checklist.Options{})
	press(s, "home down enter 4 enter")
	s.Update(context("nl", 80, 24), tea.KeyMsg{Type: tea.KeyRunes, Runes: []rune("a\x1b]0;x\x07\u202eb"), Paste: true})
	got := press(s, "enter")
	if r := got[0].(checklist.Rated).Rated.Reason; r != "ab" {
		t.Errorf("reason is %q", r)
	}
}

// Sources open on request, the surest first; tab goes to the next one, and o opens it.
func TestSources(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	same(t, press(s, "home down enter o"), checklist.OpenedLink{URL: "https://example.com/help/headline"})
	same(t, press(s, "b tab o"), checklist.OpenedLink{URL: "https://example.com/old"})
	sees(t, s, "van de bron zelf", "één bron", "17 maart 2021", "https://example.com/help/headline")
}

// The list is sorted by gain for a minute and back, with the same criterion selected.
func TestSort(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	press(s, "home down s")
	sees(t, s, "Meeste winst per minuut ▸ ◐ Kopregel +15 15 min ◐ Vaardigheden")
	press(s, "s")
	sees(t, s, "✓ Profielfoto ▸ ◐ Kopregel")
}

// A number goes to a section.
func TestSectionKeys(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	press(s, "3")
	sees(t, s, "▸ ✓ Inloggen in twee stappen")
	press(s, "9")
	sees(t, s, "▸ ✓ Inloggen in twee stappen")
}

// Another language shows the same place, with what was typed.
func TestLanguageKeepsPlace(t *testing.T) {
	s := checklist.New(small(t, "nl"), export(full()), nil, checklist.Options{})
	press(s, "home down enter 4 enter nieuw")
	s.In(small(t, "en"))
	p := ansi.Strip(pages(s, context("en", 80, 24)))
	for _, want := range []string{"question 2 of 5", "Headline", "nieuw", "▸ 4"} {
		if !strings.Contains(p, want) {
			t.Errorf("%q is not on screen:\n%s", want, p)
		}
	}
}

// Guidelines that lack the shown criterion lead to the overview.
func TestOtherGuidelines(t *testing.T) {
	s := checklist.New(small(t, "nl"), full(), nil, checklist.Options{})
	press(s, "home enter")
	g := small(t, "nl")
	g.Criteria = g.Criteria[1:]
	s.In(g)
	sees(t, s, "4 van 4 beoordeeld", "▸ ◐ Kopregel")
	s.In(profile.Guidelines{})
	press(s, "enter n s 1 down up x b o tab enter esc")
}

// A lesson's checklist leads back to the lesson from its result.
func TestBackToTheLesson(t *testing.T) {
	s := checklist.New(small(t, "nl"), said("photo good", "headline good", "about good", "skills good"), nil, checklist.Options{Moment: "before"})
	got := press(s, "enter 2 enter enter")
	if l, ok := got[len(got)-1].(checklist.Left); !ok || !l.Measured || l.Moment != "before" || l.Rating.Score != 100 {
		t.Errorf("the end of the checklist gave %+v", got)
	}
}

// The number beside a finding of the result opens it.
func TestImproveFromResult(t *testing.T) {
	s := checklist.New(small(t, "nl"), said("photo good", "headline job", "about good", "skills good"), nil, checklist.Options{})
	press(s, "enter 2 enter 1")
	sees(t, s, "vraag 2 van 5")
	same(t, press(s, "4 enter"), rated("headline", "good"))
	sees(t, s, "100 · 5 van 5 beoordeeld", "Eerste indruk")
}
