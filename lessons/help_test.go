package lessons_test

import (
	"encoding/json"
	"flag"
	"os"
	"path/filepath"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

var update = flag.Bool("update", false, "write the expected output anew")

// monday is when everything in these tests happens.
func monday() time.Time { return time.Date(2026, 11, 23, 9, 0, 0, 0, time.UTC) }

// alone is somebody of a department at the own desk.
func alone(department string) lessons.Audience {
	return lessons.Audience{Department: department, Mode: lessons.Self}
}

// begun is a new walk of somebody without a department.
func begun(l lessons.Lesson) lessons.Walk {
	return lessons.Begin(l, alone(""), answers.Progress{}, monday(), 1)
}

// fileBytes is a file of testdata.
func fileBytes(tb rapid.TB, file string) []byte {
	tb.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", file))
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// sound is the lesson in a text that must have no errors; warnings do not matter.
func sound(tb rapid.TB, text string) lessons.Lesson {
	tb.Helper()
	l, problems := lessons.Read("lesson.yaml", []byte(text), lessons.Options{})
	if problems.Errors() > 0 {
		tb.Fatalf("%v\n%s", problems, text)
	}
	return l
}

// employee is a lesson of these steps.
func employee(tb rapid.TB, steps string) lessons.Lesson {
	tb.Helper()
	return sound(tb, top("nl")+steps)
}

// top is what comes before the steps.
func top(lang string) string {
	return "format: lesson/1\nid: lesson\nlanguage: " + lang +
		"\ntitle: \"Een les\"\ngoal: \"Je kunt het.\"\ntrack: employee\nminutes: 5\nsteps:\n"
}

// given is the walk with an answer that must not be refused.
func given(tb rapid.TB, w lessons.Walk, a answers.Answer) lessons.Walk {
	tb.Helper()
	w, err := w.Submit(a, monday())
	if err != nil {
		s, _ := w.Step()
		tb.Fatalf("%s refuses %+v: %v", s.ID, a, err)
	}
	return w
}

// choice is an answer that chooses.
func choice(ids ...string) answers.Answer { return answers.Answer{Choice: ids} }

// written is an answer in own words.
func written(lines ...string) answers.Answer { return answers.Answer{Lines: lines} }

// at is the walk at a step that must be on the way.
func at(tb rapid.TB, w lessons.Walk, id string) lessons.Walk {
	tb.Helper()
	w = w.GoTo(id)
	if s, _ := w.Step(); s.ID != id {
		tb.Fatalf("at %q, want %q; the way is %v", s.ID, id, ids(w.Steps()))
	}
	return w
}

func ids(steps []lessons.Step) []string {
	out := []string{}
	for _, s := range steps {
		out = append(out, s.ID)
	}
	return out
}

// kept is progress as the store gives it back.
func kept(tb rapid.TB, p answers.Progress) answers.Progress {
	tb.Helper()
	data, err := json.Marshal(p)
	if err != nil {
		tb.Fatal(err)
	}
	var back answers.Progress
	if err := json.Unmarshal(data, &back); err != nil {
		tb.Fatal(err)
	}
	return back
}
