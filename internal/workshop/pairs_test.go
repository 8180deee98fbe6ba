package workshop_test

import (
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
)

var update = flag.Bool("update", false, "write what is reported into the files that belong to a mistake")

// Every mistake in a workshop.yaml or a file of cases is reported with its place and its repair, in the author's
// language: each file in testdata/err has what is said of it beside it.
func TestMistakes(t *testing.T) {
	files, err := filepath.Glob("testdata/err/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatal(err, len(files))
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		name := filepath.Base(file)
		var problems yamlfile.Problems
		if strings.HasPrefix(name, "company-") {
			_, problems = workshop.ReadCompany(name, data)
		} else {
			_, _, problems = workshop.ReadExamples(name, data, nil)
		}
		for _, lang := range []string{"nl", "en"} {
			t.Run(name+"/"+lang, func(t *testing.T) { said(t, strings.TrimSuffix(file, "yaml")+lang+".out", problems, lang) })
		}
	}
}

func said(t *testing.T, file string, problems yamlfile.Problems, lang string) {
	t.Helper()
	var out strings.Builder
	for _, p := range problems {
		out.WriteString(p.Render(lang) + "\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(out.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if out.String() != string(want) {
		t.Errorf("reported\n%s\nwanted\n%s", out.String(), want)
	}
	if len(problems) == 0 {
		t.Error("nothing is reported")
	}
}

// Every rule that this package has about one file has a pair here; those between files are in the scripts of check.
func TestEveryRuleHasAPair(t *testing.T) {
	shown := map[string]bool{}
	outs, err := filepath.Glob("testdata/err/*.nl.out")
	if err != nil {
		t.Fatal(err)
	}
	scripts, err := filepath.Glob("../cli/testdata/script/check*.txtar")
	if err != nil {
		t.Fatal(err)
	}
	code := regexp.MustCompile(`\b[EW]1[0-9]{2}\b`)
	for _, f := range append(outs, scripts...) {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range code.FindAllString(string(data), -1) {
			shown[c] = true
		}
	}
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, f := range sources {
		if strings.HasSuffix(f, "_test.go") {
			continue
		}
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range regexp.MustCompile(`"([EW]1[0-9]{2})"`).FindAllStringSubmatch(string(data), -1) {
			if !shown[m[1]] {
				t.Errorf("%s reports %s, and nothing shows it", f, m[1])
			}
		}
	}
}

// Whatever a workshop.yaml holds, reading it ends, and without errors it keeps its own rules.
func FuzzReadCompany(f *testing.F) {
	fuzz(f, "company-*", func(t *testing.T, data []byte) {
		t.Helper()
		c, problems := workshop.ReadCompany("workshop.yaml", data)
		if problems.Errors() > 0 {
			return
		}
		if c.Name == "" || (c.Language != "nl" && c.Language != "en") {
			t.Errorf("without errors, and yet %+v", c)
		}
		if r := c.Reward; r != nil && (r.Prize == "" || len(r.Criteria) == 0 || r.To.Before(r.From) || r.Contact == "") {
			t.Errorf("a prize without rules: %+v", r)
		}
	})
}

// Whatever a file of cases holds, reading it ends, and without errors every case can be shown and told apart.
func FuzzReadExamples(f *testing.F) {
	fuzz(f, "examples-*", func(t *testing.T, data []byte) {
		t.Helper()
		cases, _, problems := workshop.ReadExamples("cases.yaml", data, nil)
		if problems.Errors() > 0 {
			return
		}
		seen := map[string]bool{}
		for _, c := range cases {
			if c.ID == "" || c.Story == "" || seen[c.ID] {
				t.Errorf("without errors, and yet %+v", c)
			}
			seen[c.ID] = true
		}
	})
}

func fuzz(f *testing.F, pattern string, check func(*testing.T, []byte)) {
	f.Helper()
	files, err := filepath.Glob("testdata/err/" + pattern + ".yaml")
	if err != nil {
		f.Fatal(err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			f.Fatal(err)
		}
		f.Add(data)
	}
	f.Fuzz(check)
}
