package plan_test

import (
	"strings"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
)

// ownerInput is an owner who filled in shipped lessons.
func ownerInput(t *testing.T, lang string, said map[string][]string) plan.Input {
	t.Helper()
	in := full(t, lang)
	in.Track = lessons.OwnerTrack
	for _, id := range lessons.Order(lessons.OwnerTrack) {
		l, err := lessons.OpenShipped(lang, id, lessons.Options{})
		if err != nil {
			t.Fatal(err)
		}
		in.Lessons = append(in.Lessons, l)
		in.Answers = in.Answers.WithProgress(id, answers.Progress{Started: monday})
		for step, lines := range said {
			if _, ok := l.Step(step); ok {
				in.Answers = in.Answers.WithAnswer(id, step, answers.Answer{At: monday, Lines: lines})
			}
		}
	}
	return in
}

func saidByOwner() map[string][]string {
	return map[string][]string{
		"calendar":        {"week 1 – HR – vacature planner – vacature", "week 2: service - waarom piept hij? - eigen ervaring", "lucht"},
		"one-place":       {"het prikbord bij de koffie"},
		"reward-what":     {"een lunch met het team"},
		"where-now":       {"marketing doet alles"},
		"competitors":     {"Warmte Noord – monteur legt storingen uit – LinkedIn, 3 november"},
		"ask":             {"akkoord op 60 uur tot 19 februari"},
		"pilot-aim":       {"vier gesprekken met monteurs; nu is het er één"},
		"inventory":       {"Juridisch: Marja – reageert elke week – ja", "Financiën: nog niemand"},
		"my-ask":          {"Marja, ik zag dat je die advocate feliciteerde."},
		"hours":           {"2 uur per week, van klantenservice"},
		"roster":          {"maandag: Wendy, Joris", "vrijdag: Joris"},
		"response-times":  {"klacht: binnen 2 uur, webcare"},
		"reward-criteria": {"het verhaal hielp een klant", "de collega koos zelf om mee te doen"},
	}
}

// Each document is a file of its own, with lists that have parts as tables.
func TestPapers(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			var all strings.Builder
			for _, p := range plan.Papers(ownerInput(t, lang, saidByOwner())) {
				all.WriteString("=== " + p.ID + "\n" + p.Markdown())
			}
			golden.RequireEqual(t, all.String())
		})
	}
}

// A document is read by others: what is asked of a board comes first, and what only the owner needs is not in it.
func TestPapersAreForTheirReaders(t *testing.T) {
	text := map[string]string{}
	for _, p := range plan.Papers(ownerInput(t, "nl", saidByOwner())) {
		text[p.ID] = p.Markdown()
		for _, not := range []string{"deze computer", "ik zag dat je"} {
			if strings.Contains(text[p.ID], not) {
				t.Errorf("%q is in %s:\n%s", not, p.ID, text[p.ID])
			}
		}
	}
	board := text["board"]
	at := 0
	for _, next := range []string{"Wat we vragen", "akkoord op 60 uur", "Waarom", "marketing doet alles", "Warmte Noord", "De pilot", "vier gesprekken"} {
		i := strings.Index(board[at:], next)
		if i < 0 {
			t.Fatalf("%q does not come next in\n%s", next, board)
		}
		at += i
	}
	if strings.Count(text["forerunners"], "Voorlopers per afdeling") != 1 {
		t.Errorf("the title is said twice in\n%s", text["forerunners"])
	}
}

// Writing a document again keeps what the owner wrote in it, and a new row comes in.
func TestPaperKeepsWhatTheOwnerWrote(t *testing.T) {
	said := saidByOwner()
	first := plan.Papers(ownerInput(t, "nl", said))
	at := 0
	for i, p := range first {
		if p.ID == "calendar" {
			at = i
		}
	}
	mine := strings.Replace(first[at].Markdown(), "# Kalender", "# Onze kalender", 1) + "\nBel Ria.\n"
	said["calendar"] = append(said["calendar"], "week 4 – juridisch – nieuwe regel – artikel")
	text, _, err := plan.Merge(mine, plan.Papers(ownerInput(t, "nl", said))[at].Plan)
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{"# Onze kalender", "Bel Ria.", "nieuwe regel"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is gone from\n%s", want, text)
		}
	}
}

// Who said nothing gets no documents.
func TestNoPapersOfNothing(t *testing.T) {
	if all := plan.Papers(ownerInput(t, "nl", nil)); len(all) != 0 {
		t.Errorf("%d documents of nothing", len(all))
	}
}
