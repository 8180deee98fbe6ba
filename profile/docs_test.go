package profile_test

import (
	"os"
	"strings"
	"testing"

	"ambassadeur/profile"
)

// The page about facts names each one with what it is, and no other.
func TestFactsOnPaper(t *testing.T) {
	data, err := os.ReadFile("../docs/profile.md")
	if err != nil {
		t.Fatal(err)
	}
	listed := 0
	for line := range strings.Lines(string(data)) {
		if strings.HasPrefix(line, "| `") && strings.Count(line, "|") == 6 {
			listed++
		}
	}
	for _, f := range profile.Facts() {
		if !strings.Contains(string(data), "| `"+f.ID+"` | "+f.Doc.EN+" |") {
			t.Errorf("docs/profile.md does not have %s: %s", f.ID, f.Doc.EN)
		}
	}
	if listed != len(profile.Facts()) {
		t.Errorf("docs/profile.md lists %d facts, there are %d", listed, len(profile.Facts()))
	}
}
