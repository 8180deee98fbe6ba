package lessons_test

import (
	"strings"
	"testing"

	"ambassadeur/lessons"
)

// Whatever the bytes: reading does not panic, every problem is within the file, and what has no errors can be gone
// through to its end.
func FuzzRead(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		l, problems := lessons.Read("f.yaml", data, lessons.Options{})
		lines := strings.Count(string(data), "\n") + strings.Count(string(data), "\r") + 1
		for _, p := range problems {
			misfit := strings.Contains(p.Message("en")+p.Message("nl"), "%!") && !strings.Contains(string(data), "%!")
			if p.Line < 1 || p.Line > lines || p.Col < 1 || misfit {
				t.Errorf("%d lines: %s", lines, p.Render("en"))
			}
		}
		if len(problems) > 300 {
			t.Errorf("%d problems", len(problems))
		}
		_, _ = lessons.ReadHeader("f.yaml", data)
		if problems.Errors() == 0 {
			wander(t, l, &dice{data}, 20)
		}
	})
}

// Any two files can be compared; a sound lesson does not differ from itself.
func FuzzParity(f *testing.F) {
	nl, en := fileBytes(f, "ok/all-types.nl.yaml"), fileBytes(f, "ok/all-types.en.yaml")
	f.Add(nl, en)
	for _, file := range matching(f, "parity/*.nl.yaml") {
		f.Add(fileBytes(f, file), fileBytes(f, strings.Replace(file, ".nl.", ".en.", 1)))
	}
	for _, file := range matching(f, "err/*.yaml") {
		f.Add(nl, fileBytes(f, file))
	}
	f.Fuzz(func(t *testing.T, a, b []byte) {
		first, problems := lessons.Read("a.yaml", a, lessons.Options{})
		second, _ := lessons.Read("b.yaml", b, lessons.Options{})
		for _, p := range lessons.Parity(first, second) {
			if p.File != "b.yaml" || p.Line < 1 || p.Col < 1 || p.Render("nl") == "" {
				t.Errorf("%s", p.Render("en"))
			}
		}
		_ = second.Same(first)
		if self := lessons.Parity(first, first); problems.Errors() == 0 && self.Errors() > 0 {
			t.Errorf("differs from itself: %v", self)
		}
	})
}

// Bytes make a lesson and moves through it; nothing breaks on the way, and there is an end.
func FuzzWalk(f *testing.F) {
	for _, s := range []string{"", "een les", "\x01\x0c\x02\x05\x0e\x04", strings.Repeat("\x07\x03\x0b\x0d", 60), strings.Repeat("\xff", 200)} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		if len(data) > 2000 {
			return
		}
		d := &dice{data}
		wander(t, sound(t, made(d, "made")), d, 80)
	})
}

func seed(f *testing.F) {
	f.Helper()
	for _, pattern := range []string{"err/*.yaml", "ok/*.yaml", "parity/*.yaml"} {
		for _, file := range matching(f, pattern) {
			f.Add(fileBytes(f, file))
		}
	}
	f.Add(shippedBytes(f, "nl", "your-network"))
	for _, s := range []string{"", base, "format: lesson/2\n", "steps: [{}]", "steps:\n  - type: scenario\n    nodes: []\n", "format: lesson/1\nsteps: steps\n"} {
		f.Add([]byte(s))
	}
}
