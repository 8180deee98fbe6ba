package reference_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
)

// Every code that a check can give is explained, in order, and none that no check gives.
func TestEveryCodeIsExplained(t *testing.T) {
	used := map[string]bool{}
	code := regexp.MustCompile(`"([EWP][0-9]{3})"`)
	for _, dir := range []string{"../yamlfile", "../workshop", "../../lessons", "../../profile"} {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil || len(files) < 5 {
			t.Fatal(dir, files, err)
		}
		for _, file := range files {
			if strings.HasSuffix(file, "_test.go") {
				continue
			}
			data, err := os.ReadFile(file)
			if err != nil {
				t.Fatal(err)
			}
			for _, m := range code.FindAllStringSubmatch(string(data), -1) {
				used[m[1]] = true
			}
		}
	}
	explained := map[string]bool{}
	for _, r := range reference.Rules() {
		if explained[r.Code] || !used[r.Code] {
			t.Errorf("%s is explained twice, or no check gives it", r.Code)
		}
		explained[r.Code] = true
		for _, s := range []yamlfile.Text{r.Says, r.Why, r.Repair} {
			if s.NL == "" || s.EN == "" || strings.HasSuffix(s.NL, ".") || strings.HasSuffix(s.EN, ".") {
				t.Errorf("%s: %q", r.Code, s)
			}
		}
	}
	for c := range used {
		if !explained[c] {
			t.Errorf("%s is not explained", c)
		}
	}
}

// The lines before give the code, and those after give no error and not this code.
func TestCodesAreShownAsTheyAre(t *testing.T) {
	shown := 0
	for _, r := range reference.Rules() {
		if r.Shown.Wrong.NL == "" {
			continue
		}
		shown++
		in := r.Shown.In
		if in == "" {
			in = "lesson"
		}
		f := workshop.Formats()[slices.IndexFunc(workshop.Formats(), func(f yamlfile.Format) bool { return f.Name == in })]
		for _, lang := range []string{"nl", "en"} {
			has := func(problems yamlfile.Problems) bool {
				return slices.ContainsFunc(problems, func(p yamlfile.Problem) bool { return p.Rule == r.Code })
			}
			if problems := read(f, laid(t, f.Example.In(lang), r.Shown.Wrong.In(lang))); !has(problems) {
				t.Errorf("%s %s: the lines before give %v", r.Code, lang, problems)
			}
			if problems := read(f, laid(t, f.Example.In(lang), r.Shown.Right.In(lang))); has(problems) || problems.Errors() > 0 {
				t.Errorf("%s %s: the lines after give %v", r.Code, lang, problems)
			}
		}
	}
	if shown < 55 {
		t.Errorf("only %d codes are shown", shown)
	}
}

// laid is a file with other lines in it: a step comes behind the others, a key with what is in it takes the place of
// the first key of that name that stands as far from the left.
func laid(t *testing.T, file, lines string) string {
	t.Helper()
	if strings.HasPrefix(lines, "  - id: ") {
		return file + lines
	}
	key := regexp.MustCompile(`^ *[a-z_]+:?`)
	var blocks []string
	last := ""
	for l := range strings.Lines(lines) {
		k := key.FindString(l)
		first := key.FindString(lines)
		if k != "" && k != last && len(k)-len(strings.TrimLeft(k, " ")) == len(first)-len(strings.TrimLeft(first, " ")) {
			blocks, last = append(blocks, ""), k
		}
		blocks[len(blocks)-1] += l
	}
	for _, b := range blocks {
		k := strings.TrimRight(key.FindString(b), ":")
		indent := k[:len(k)-len(strings.TrimLeft(k, " "))]
		old := regexp.MustCompile(`(?m)^` + k + `:.*\n(?:` + indent + ` +.*\n)*`).FindString(file)
		if old == "" {
			t.Fatalf("no %q in the example", k)
		}
		file = strings.Replace(file, old, b, 1)
	}
	return file
}
