package lessons_test

import (
	"slices"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// What is shuffled stays shuffled the same for one seed, and differs among steps and seeds.
func TestShufflesStay(t *testing.T) {
	l := allTypes(t, "nl")
	orders := map[string]map[string]bool{}
	for seed := range uint64(40) {
		w := lessons.Begin(l, alone(""), answers.Progress{}, monday(), seed)
		for _, id := range []string{"first", "row", "couples", "several", "role"} {
			w = at(t, w, id)
			order := w.Order()
			if again := at(t, w.Back(), id).Order(); !slices.Equal(order, again) {
				t.Fatalf("%s: %v, then %v", id, order, again)
			}
			if right := slices.IsSorted(order); right && (id == "row" || id == "couples") || !right && (id == "several" || id == "role") {
				t.Errorf("%s with seed %d: %v", id, seed, order)
			}
			if orders[id] == nil {
				orders[id] = map[string]bool{}
			}
			key := ""
			for _, i := range order {
				key += string(rune('0' + i))
			}
			orders[id][key] = true
		}
	}
	if len(orders["first"]) < 4 || len(orders["row"]) < 10 || len(orders["couples"]) != 5 {
		t.Errorf("too few orders: %v", orders)
	}
}

// Two steps with as many items are not shuffled alike.
func TestShufflesDifferByStep(t *testing.T) {
	item := `, type: order, question: "Hoe?", explanation: "Zo.", items: ["A", "B", "C", "D", "E", "F", "G"]}` + "\n"
	w := begun(employee(t, "  - {id: one"+item+"  - {id: two"+item))
	if one, two := w.Order(), w.Next(monday()).Order(); slices.Equal(one, two) {
		t.Errorf("both are %v", one)
	}
}

// Next goes to the end, which finishes the lesson once; Back comes back from it; nothing goes before the start.
func TestFromStartToEnd(t *testing.T) {
	w := begun(sound(t, string(fileBytes(t, "ok/smallest.yaml"))))
	if n, of := w.Back().Position(); n != 1 || of != 2 {
		t.Errorf("before the start: %d of %d", n, of)
	}
	w = w.Next(monday()).Next(monday())
	if n, of := w.Position(); !w.Done() || n != 3 || of != 2 || !w.Progress().Finished.Equal(monday()) {
		t.Errorf("at the end: %d of %d, %+v", n, of, w.Progress())
	}
	later := w.Back().Next(monday().AddDate(0, 0, 1))
	if !later.Progress().Finished.Equal(monday()) || !later.Next(monday()).Done() {
		t.Errorf("%+v", later.Progress())
	}
	if s, _ := w.Back().Step(); s.ID != "why" {
		t.Errorf("back at %s", s.ID)
	}
	if s, _ := w.GoTo("nowhere").Step(); s.ID != "" {
		t.Errorf("went to %s", s.ID)
	}
}

// A poll finds the earlier one that it is compared with, unless that was skipped.
func TestEarlierPoll(t *testing.T) {
	w := begun(allTypes(t, "nl"))
	if _, ok := at(t, w, "after").Earlier(); ok {
		t.Error("compared with nothing")
	}
	if _, ok := at(t, w.Skip(monday()), "after").Earlier(); ok {
		t.Error("compared with a skip")
	}
	w = given(t, w, choice("4"))
	if a, ok := at(t, w, "after").Earlier(); !ok || a.Choice[0] != "4" {
		t.Errorf("compared with %+v", a)
	}
	if _, ok := at(t, w, "role").Earlier(); ok {
		t.Error("this poll has none to compare with")
	}
}

// Own answers are those without right or wrong, in the order of the lesson.
func TestOwnAnswers(t *testing.T) {
	w := begun(allTypes(t, "nl"))
	w = given(t, at(t, w, "agreed"), answers.Answer{Plans: []answers.IfThen{{If: "Als", Then: "dan"}}})
	w = given(t, at(t, w, "first"), choice("vacancy"))
	w = given(t, at(t, w, "before"), choice("3"))
	w = at(t, w, "role").Skip(monday())
	w = given(t, at(t, w, "welcome"), answers.Answer{})
	var got []string
	for _, said := range w.OwnAnswers() {
		got = append(got, said.Step.ID)
	}
	if !slices.Equal(got, []string{"before", "agreed"}) {
		t.Errorf("got %v", got)
	}
}
