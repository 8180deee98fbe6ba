package lessons_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ambassadeur/lessons"
)

// The outline of every shipped lesson is its steps, in order.
func TestOutlineOfShippedLessons(t *testing.T) {
	err := fs.WalkDir(lessons.Shipped(), ".", func(file string, d fs.DirEntry, err error) error {
		if err != nil || d.IsDir() {
			return err
		}
		data, err := fs.ReadFile(lessons.Shipped(), file)
		if err != nil {
			return err
		}
		l, _ := lessons.Read(file, data, lessons.Options{})
		var want, got []string
		for _, s := range l.Steps {
			want = append(want, s.ID)
		}
		lines := strings.Split(string(data), "\n")
		for _, p := range lessons.Outline(data) {
			got = append(got, p.ID)
			if !strings.Contains(lines[p.Line-1], "- ") {
				t.Errorf("%s: step %s does not begin at line %d", file, p.ID, p.Line)
			}
		}
		if a, b := strings.Join(got, " "), strings.Join(want, " "); a != b {
			t.Errorf("%s: the outline is\n%s, want\n%s", file, a, b)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
}

// An outline is made of what can be made out, however the list is written and whatever is wrong elsewhere.
func TestOutlineOfBrokenFiles(t *testing.T) {
	for text, want := range map[string]string{
		"":                           "",
		"steps:\n- id: a\n- id: b\n": "a:2 b:3",
		"title: \"x\nsteps: # all\n  - type: text\n    id: a # first\n    text: |\n      - id: no\n  - {id: b}\n  -\n    id: 'c'\nother:\n  - id: d\n": "a:3 b:7 c:8",
		"steps:\r\n  - id: a\r\n\tid: tab\r\n": "a:2",
		"id: x\n- id: no\n":                    "",
	} {
		var got []string
		for _, p := range lessons.Outline([]byte(text)) {
			got = append(got, p.ID+":"+string(rune('0'+p.Line)))
		}
		if s := strings.Join(got, " "); s != want {
			t.Errorf("the outline of %q is %q, want %q", text, s, want)
		}
	}
}

// Whatever the bytes, every place is a line of the file and they are in order.
func FuzzOutline(f *testing.F) {
	for _, lang := range []string{"nl", "en"} {
		files, err := filepath.Glob(filepath.Join(lang, "*.yaml"))
		if err != nil {
			f.Fatal(err)
		}
		data, err := os.ReadFile(files[0])
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		last := 0
		for _, p := range lessons.Outline(data) {
			if p.Line <= last || p.Line > strings.Count(string(data), "\n")+1 {
				t.Fatalf("line %d after %d", p.Line, last)
			}
			last = p.Line
		}
	})
}
