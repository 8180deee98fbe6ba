package workshop_test

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"ambassadeur/internal/workshop"
)

func lesson(id, lang, title string) *fstest.MapFile {
	return &fstest.MapFile{Data: fmt.Appendf(nil, "format: lesson/1\nid: %s\nlanguage: %s\ntitle: %q\ngoal: \"g\"\ntrack: employee\nminutes: 5\nsteps:\n", id, lang, title)}
}

// The lesson in the person's language is taken, else any; what is no lesson is not seen, what is broken is counted.
func TestLessonsOfAFolder(t *testing.T) {
	files := fstest.MapFS{
		"a.en.yaml":        lesson("a", "en", "A in English"),
		"a.nl.yaml":        lesson("a", "nl", "A in het Nederlands"),
		"deep/er/b.yaml":   lesson("b", "en", "B"),
		"workshop.yaml":    {Data: []byte("format: workshop/1\nname: x\n")},
		".hidden/c.yaml":   lesson("c", "nl", "C"),
		"broken.yaml":      {Data: []byte("format: lesson/1\nid: [\n")},
		"notes.md":         {Data: []byte("format: lesson/1\n")},
		"a/b/c/d/far.yaml": lesson("far", "nl", "Far"),
	}
	found, broken, err := workshop.Lessons(files, "nl")
	if err != nil || broken != 1 || len(found) != 2 {
		t.Fatalf("found %+v, broken %d, error %v", found, broken, err)
	}
	if found[0].Title != "A in het Nederlands" || found[1].Title != "B" {
		t.Errorf("titles %q and %q", found[0].Title, found[1].Title)
	}
}

// A header that is longer than the head of the file is read whole.
func TestLongHeader(t *testing.T) {
	l := lesson("long", "nl", "Lang")
	l.Data = append([]byte(strings.Repeat("# een lange toelichting van de schrijver\n", 200)), l.Data...)
	l.Data = append([]byte("# "+strings.Repeat("x", 100)+"\n"), l.Data...)
	files := fstest.MapFS{"long.yaml": l}
	found, broken, err := workshop.Lessons(files, "nl")
	if err != nil || broken != 0 || len(found) != 0 {
		t.Fatalf("found %+v, broken %d, error %v: a file that does not say what it is in its first lines is not ours", found, broken, err)
	}
	l = lesson("long", "nl", "Lang")
	l.Data = []byte(strings.Replace(string(l.Data), "goal:", strings.Repeat("# een lange toelichting\n", 300)+"goal:", 1))
	found, broken, err = workshop.Lessons(fstest.MapFS{"long.yaml": l}, "nl")
	if err != nil || broken != 0 || len(found) != 1 || found[0].Goal != "g" {
		t.Fatalf("found %+v, broken %d, error %v", found, broken, err)
	}
}

// What a file says it is, is its first key, whatever stands before or around it.
func TestFormat(t *testing.T) {
	for head, want := range map[string]string{
		"format: lesson/1\n": "lesson/1", "\xef\xbb\xbfformat: lesson/1\r\n": "lesson/1", "# x\n\nformat: \"lesson/1\" # y\n": "lesson/1",
		"title: x\nformat: lesson/1\n": "", "": "", "\x00\x01": "",
	} {
		if got := workshop.Format([]byte(head)); got != want {
			t.Errorf("%q is %q, want %q", head, got, want)
		}
	}
}
