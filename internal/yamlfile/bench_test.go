package yamlfile_test

import (
	"strings"
	"testing"

	"ambassadeur/internal/yamlfile"
)

// tenKB is a lesson of an ordinary size.
func tenKB() []byte {
	step := `  - id: stap-%
    type: single
    question: "Wat deel je als eerste, en met wie?"
    options:
      - {text: "Een vacature van je team", correct: true, feedback: "Klein, nuttig en openbaar."}
      - {text: "Cijfers uit het jaarplan", feedback: "Die zijn nog niet openbaar."}
    text: |
      Wat je hier leest, is meteen te gebruiken.
      Let op: het gaat om je eigen werk.
    minutes: 3
`
	var b strings.Builder
	b.WriteString("format: course/1\nid: les\ntitle: \"Een les\"\ngoal: \"Je weet wat je wel en niet deelt.\"\ndepartments: [it, legal]\nsteps:\n")
	for i := 0; b.Len() < 10_000; i++ {
		b.WriteString(strings.Replace(step, "%", string(rune('a'+i)), 1))
	}
	return []byte(b.String())
}

func BenchmarkRead(b *testing.B) {
	data, f := tenKB(), course()
	if d := yamlfile.Read("x", data, f); !d.OK() {
		b.Fatal(d.Problems())
	}
	b.ReportAllocs()
	for b.Loop() {
		yamlfile.Read("x", data, f)
	}
}

func BenchmarkHead(b *testing.B) {
	data, f := tenKB(), course()
	b.ReportAllocs()
	for b.Loop() {
		yamlfile.Head("x", data, f, "steps")
	}
}

// A file full of traps takes several attempts.
func BenchmarkTraps(b *testing.B) {
	data, f := []byte(strings.ReplaceAll(string(tenKB()), "question: \"", "question: Let op: ")), course()
	for b.Loop() {
		yamlfile.Read("x", data, f)
	}
}
