package lessons_test

import (
	"reflect"
	"slices"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// Whatever somebody does in whatever lesson: the walk stays sound after every move, goes on the same when it is
// opened again, leaves its older self alone, and gets to the end.
func TestAnyMoves(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := &dice{rapid.SliceOfN(rapid.Byte(), 0, 600).Draw(rt, "dice")}
		wander(rt, sound(rt, made(d, "made")), d, 60)
	})
}

// The same goes for the lessons that are shipped and for the one with every type of step.
func TestAnyMovesInRealLessons(t *testing.T) {
	real := []lessons.Lesson{allTypes(t, "nl"), allTypes(t, "en")}
	for _, id := range lessons.Order(lessons.Employee) {
		real = append(real, shippedLesson(t, "nl", id))
	}
	rapid.Check(t, func(rt *rapid.T) {
		d := &dice{rapid.SliceOfN(rapid.Byte(), 0, 300).Draw(rt, "dice")}
		wander(rt, real[d.roll(len(real))], d, 30)
	})
}

// wander makes moves thrown with dice, and then goes to the end.
func wander(tb rapid.TB, l lessons.Lesson, d *dice, most int) {
	tb.Helper()
	a := lessons.Audience{
		Department: []string{"", "it", "legal", "zorg"}[d.roll(4)],
		Mode:       []lessons.Mode{lessons.Self, lessons.Self, lessons.Room}[d.roll(3)],
	}
	w := lessons.Begin(l, a, answers.Progress{}, monday(), uint64(d.roll(256)))
	isSound(tb, w)
	for range most {
		before := kept(tb, w.Progress())
		next := moved(tb, w, d)
		if !reflect.DeepEqual(before, kept(tb, w.Progress())) {
			tb.Fatalf("a move changed the walk that it was made from")
		}
		w = next
		isSound(tb, w)
		goesOn(tb, w)
		if len(d.data) == 0 {
			break
		}
	}
	for range 300 {
		if w.Done() {
			isSound(tb, w)
			return
		}
		w = w.Next(monday())
	}
	tb.Fatal("never at the end")
}

func moved(tb rapid.TB, w lessons.Walk, d *dice) lessons.Walk {
	s, ok := w.Step()
	switch d.roll(12) {
	case 0, 1, 2, 3:
		if !ok {
			return w.Back()
		}
		next, err := w.Submit(d.answer(s), monday().Add(time.Hour))
		if err != nil && !reflect.DeepEqual(next.Progress(), w.Progress()) {
			tb.Fatalf("a refused answer changed something: %v", err)
		}
		return next
	case 4:
		return w.Skip(monday())
	case 5:
		return w.Hint(monday())
	case 6:
		return w.Back()
	case 7:
		steps := w.Lesson().Steps
		return w.GoTo(steps[d.roll(len(steps))].ID)
	case 8:
		return w.For(lessons.Audience{Department: []string{"it", "other", ""}[d.roll(3)], Mode: w.Audience().Mode})
	}
	return w.Next(monday())
}

// isSound checks what must always hold.
func isSound(tb rapid.TB, w lessons.Walk) {
	tb.Helper()
	n, of := w.Position()
	s, ok := w.Step()
	steps := w.Steps()
	if n < 1 || of < len(steps) || w.Done() != (n == of+1) || w.Done() && of != len(steps) || ok == w.Done() {
		tb.Fatalf("at %d of %d, %d steps, done is %v, a step is %v", n, of, len(steps), w.Done(), ok)
	}
	if ok && steps[n-1].ID != s.ID {
		tb.Fatalf("at %s, but step %d is %s", s.ID, n, steps[n-1].ID)
	}
	if earned, possible := w.Score(); earned < 0 || earned > possible {
		tb.Fatalf("%v of %v points", earned, possible)
	}
	if len(w.Hints())+w.HintsLeft() > len(s.Hints) {
		tb.Fatalf("%d hints and %d left, of %d", len(w.Hints()), w.HintsLeft(), len(s.Hints))
	}
	order := w.Order()
	inOrder := slices.IsSorted(order)
	switch s.Body.(type) {
	case lessons.OrderBody, lessons.MatchBody:
		if inOrder {
			tb.Fatalf("%s starts right: %v", s.ID, order)
		}
	}
	places := slices.Sorted(slices.Values(order))
	for i, place := range places {
		if i != place {
			tb.Fatalf("%s has the order %v", s.ID, order)
		}
	}
	a, answered := w.Answer()
	if _, graded := s.Body.(lessons.Graded); !graded && (w.State() != lessons.Asking || w.Verdict() != lessons.NoVerdict) {
		tb.Fatalf("%s is not graded, but %v, %v", s.ID, w.State(), w.Verdict())
	}
	if answered && (a.Score < 0 || a.Score > 1 || a.Attempts > max(1, s.Attempts) && w.Audience().Mode == lessons.Self) {
		tb.Fatalf("%s has the answer %+v", s.ID, a)
	}
	w.OwnAnswers()
	w.Earlier()
}

// goesOn checks that the walk is the same when it is begun again from what was kept.
func goesOn(tb rapid.TB, w lessons.Walk) {
	tb.Helper()
	again := lessons.Begin(w.Lesson(), w.Audience(), kept(tb, w.Progress()), monday().Add(time.Hour), 99)
	old, oldOK := w.Step()
	s, ok := again.Step()
	oldEarned, oldPossible := w.Score()
	earned, possible := again.Score()
	oldN, oldOf := w.Position()
	n, of := again.Position()
	a, _ := w.Answer()
	b, _ := again.Answer()
	if old.ID != s.ID || ok != oldOK || oldN != n || oldOf != of || w.State() != again.State() || w.Verdict() != again.Verdict() ||
		!slices.Equal(w.Hints(), again.Hints()) || !slices.Equal(w.Order(), again.Order()) ||
		oldEarned != earned || oldPossible != possible || !reflect.DeepEqual(kept(tb, w.Progress()), kept(tb, again.Progress())) {
		tb.Fatalf("was at %q (%d of %d, %v, %+v), went on at %q (%d of %d, %v, %+v)",
			old.ID, oldN, oldOf, w.State(), a, s.ID, n, of, again.State(), b)
	}
}
