package lessons_test

import (
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"ambassadeur/lessons"
)

// Every claim of the article is taught: the table in docs names a lesson and a step for each, and they are there in both
// languages.
func TestEveryClaimIsTaught(t *testing.T) {
	data, err := os.ReadFile("../docs/curriculum.md")
	if err != nil {
		t.Fatal(err)
	}
	const claims = 41
	where := regexp.MustCompile("`([a-z0-9-]+)`: ([a-z0-9, -]+)")
	for n := 1; n <= claims; n++ {
		row := regexp.MustCompile(`(?m)^\| C` + strconv.Itoa(n) + ` \|.*$`).FindString(string(data))
		found := where.FindAllStringSubmatch(row, -1)
		if len(found) == 0 {
			t.Errorf("claim %d is taught nowhere", n)
		}
		for _, f := range found {
			for _, lang := range lessons.Languages() {
				l, err := lessons.OpenShipped(lang, f[1], lessons.Options{})
				if err != nil {
					t.Fatalf("claim %d: %v", n, err)
				}
				for step := range strings.SplitSeq(f[2], ",") {
					if _, ok := l.Step(strings.TrimSpace(step)); !ok {
						t.Errorf("claim %d: lesson %s has no step %q in %s", n, f[1], strings.TrimSpace(step), lang)
					}
				}
			}
		}
	}
}
