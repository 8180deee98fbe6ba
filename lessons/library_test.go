package lessons_test

import (
	"errors"
	"io/fs"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// A library has the shipped lessons in their order, and opens each.
func TestLibrary(t *testing.T) {
	for _, lang := range lessons.Languages() {
		lib, err := lessons.NewLibrary(lang, lessons.Employee, lessons.Options{})
		if err != nil {
			t.Fatal(err)
		}
		headers := lib.Headers()
		if len(headers) != len(lessons.Order(lessons.Employee)) {
			t.Fatalf("%d headers", len(headers))
		}
		for i, id := range lessons.Order(lessons.Employee) {
			l, err := lib.Open(id)
			if err != nil || l.ID != id || headers[i].ID != id || headers[i].Title != l.Title || l.Language != lang {
				t.Errorf("%s: %+v, %v", id, l.Header, err)
			}
		}
	}
	if _, err := lessons.NewLibrary("fr", lessons.Employee, lessons.Options{}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("French: %v", err)
	}
}

// An organisation's lessons come after the shipped ones; one with the id of a shipped lesson takes its place.
func TestOwnLessons(t *testing.T) {
	smallest := string(fileBytes(t, "ok/smallest.yaml"))
	files := fstest.MapFS{
		"own.yaml":     {Data: []byte(smallest)},
		"network.yaml": {Data: []byte(strings.Replace(smallest, "id: smallest", "id: your-network", 1))},
		"bad.yaml":     {Data: []byte("format: lesson/1\nid: [\n")},
		"late.yaml":    {Data: []byte(strings.Replace(smallest, "type: poll", "type: pol", 1))},
	}
	lib, err := lessons.NewLibrary("nl", lessons.Employee, lessons.Options{})
	if err != nil {
		t.Fatal(err)
	}
	before := lib
	lib, err = lib.With(files, []string{"own.yaml", "bad.yaml", "network.yaml"})
	var problems yamlfile.Problems
	if !errors.As(err, &problems) || !strings.Contains(err.Error(), "bad.yaml:2") {
		t.Errorf("a broken header: %v", err)
	}
	headers := lib.Headers()
	if len(headers) != 10 || headers[0].Title != "De kleinste les" || headers[9].ID != "smallest" || len(before.Headers()) != 9 {
		t.Errorf("%+v", headers)
	}
	if l, err := lib.Open("your-network"); err != nil || l.File != "network.yaml" {
		t.Errorf("opened %s, %v", l.File, err)
	}
	if _, err := lib.Open("nothing"); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("opened nothing: %v", err)
	}
	if _, err := lib.With(files, []string{"gone.yaml"}); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
	lib, err = lib.With(files, []string{"late.yaml"})
	if err != nil {
		t.Fatalf("a header does not see the steps: %v", err)
	}
	if _, err := lib.Open("smallest"); !errors.As(err, &problems) {
		t.Errorf("opened a broken lesson: %v", err)
	}
}

// The day that a due key means.
func TestDueDate(t *testing.T) {
	for due, want := range map[string]string{
		"+14d": "2026-12-07", "+1d": "2026-11-24", "+6w": "2027-01-04", "+3m": "2027-02-23", "2026-12-24": "2026-12-24",
		"": "2026-11-23", "morgen": "2026-11-23", "+d": "2026-11-23", "+0d": "2026-11-23", "+5y": "2026-11-23", "-3d": "2026-11-23",
		"+1000d": "2026-11-23",
	} {
		if got := lessons.DueDate(due, monday()).Format(time.DateOnly); got != want {
			t.Errorf("%q: %s, want %s", due, got, want)
		}
	}
}

// The format knows every type of step, and each is in the lesson that has them all.
func TestTypes(t *testing.T) {
	types := lessons.Types()
	if len(types) != 15 {
		t.Errorf("%d types", len(types))
	}
	seen := map[string]bool{}
	for _, s := range allTypes(t, "nl").Steps {
		seen[string(s.Type)] = true
	}
	for _, name := range types {
		if !seen[name] {
			t.Errorf("all-types has no %s", name)
		}
	}
}

// Both kinds of lesson have a section for actions, and every section can be named in a file.
func TestSections(t *testing.T) {
	for _, track := range []lessons.Track{lessons.Employee, lessons.OwnerTrack} {
		for _, section := range lessons.Sections(track) {
			text := strings.Replace(top("nl"), "employee", string(track), 1) +
				"  - {id: why, type: reflection, question: \"Waarom?\", plan: " + section + "}\n"
			if s := sound(t, text).Steps[0]; s.Plan.Section != section {
				t.Errorf("%s reads as %+v", section, s.Plan)
			}
		}
	}
}

// What a file leaves out has its default.
func TestDefaults(t *testing.T) {
	l := employee(t, `
  - {id: q, type: single, question: "Wat?", options: ["Een", {text: "Twee", correct: true}]}
  - {id: tf, type: truefalse, question: "Waar?", answer: false, explanation: "Nee.", attempts: 3}
  - {id: p, type: poll, question: "Wat?", scale: {from: L, to: H}}
  - {id: r, type: reflection, question: "Waarom?"}
  - {id: c, type: commitment, question: "Wat?"}
  - {id: e, type: example, question: "Wat?", fallback: "Dit."}
  - {id: x, type: recap}
`)
	q, tf, p, r := l.Steps[0], l.Steps[1], l.Steps[2], l.Steps[3]
	if q.Points != 1 || q.Attempts != 2 || !q.Repeat || q.Mode != lessons.Both || q.Share != lessons.ShareNone || q.Plan != nil || q.When != nil {
		t.Errorf("%+v", q)
	}
	if o := q.Body.(lessons.ChoiceBody).Options; o[0].ID != "a" || o[1].ID != "b" || o[0].Correct || !o[1].Correct {
		t.Errorf("%+v", o)
	}
	if tf.Attempts != 1 || tf.Points != 1 {
		t.Errorf("%+v", tf)
	}
	if b := p.Body.(lessons.PollBody); b.Scale.Steps != 5 || b.Max != 1 || p.Points != 0 {
		t.Errorf("%+v", b)
	}
	if b := r.Body.(lessons.ReflectionBody); b.Input != "paragraph" || b.MinWords != 0 || b.Required || r.Points != 0 {
		t.Errorf("%+v", b)
	}
	if b := l.Steps[4].Body.(lessons.CommitmentBody); b.Rhythm != "weekly" || b.Due != "+14d" || b.Min != 1 {
		t.Errorf("%+v", b)
	}
	if b := l.Steps[5].Body.(lessons.ExampleBody); b.Pick != "department" {
		t.Errorf("%+v", b)
	}
	if b := l.Steps[6].Body.(lessons.RecapBody); b.Ask != 3 {
		t.Errorf("%+v", b)
	}
	if l.Revision != 1 {
		t.Errorf("revision %d", l.Revision)
	}
}
