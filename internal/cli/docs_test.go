package cli_test

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"ambassadeur/internal/cli"
)

// block is a fenced piece of a page.
type block struct {
	info, text string // "yaml", "yaml wrong", "text"
	line       int    // of its first line of text
	from, to   int    // where its text stands in the page
}

var fence = regexp.MustCompile("(?ms)^```([a-z ]*)\n(.*?)^```$")

func blocks(page string) []block {
	var out []block
	for _, m := range fence.FindAllStringSubmatchIndex(page, -1) {
		out = append(out, block{page[m[2]:m[3]], page[m[4]:m[5]], 1 + strings.Count(page[:m[4]], "\n"), m[4], m[5]})
	}
	return out
}

// program runs a command in the working folder and returns its exit code and what it gave.
func program(lang string, args ...string) (code int, out, told string) {
	var stdout, stderr bytes.Buffer
	code = cli.Main(cli.Env{
		Args: append([]string{"--lang", lang}, args...), In: strings.NewReader(""), Out: &stdout, Err: &stderr,
		Getenv: func(key string) string { return map[string]string{"AMBASSADEUR_HOME": "kept"}[key] },
		Now:    func() time.Time { return time.Date(2026, 11, 23, 14, 0, 0, 0, time.UTC) }, Seed: func() uint64 { return 1 },
	})
	return code, stdout.String(), stderr.String()
}

// What the authors' guide shows is right: whole files and steps pass check --strict, what belongs in workshop.yaml fits
// in a new folder, and what the program says of a mistake is what it says.
func TestAuthorsGuide(t *testing.T) {
	for lang, name := range map[string]string{"nl": "authoring.nl.md", "en": "authoring.md"} {
		file, err := filepath.Abs(filepath.Join("../../docs", name))
		if err != nil {
			t.Fatal(err)
		}
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		page, kinds := string(data), map[string]int{}
		all := blocks(page)
		for i, b := range all {
			t.Run(fmt.Sprintf("%s line %d", name, b.line), func(t *testing.T) {
				t.Chdir(t.TempDir())
				switch {
				case b.info == "yaml wrong":
					kinds["mistake"]++
					if i+1 == len(all) || all[i+1].info != "text" {
						t.Fatal("what the program says does not follow")
					}
					if said := mistake(t, lang, b.text); said != all[i+1].text {
						if *update {
							page = strings.Replace(page, b.text+"```\n\n```text\n"+all[i+1].text, b.text+"```\n\n```text\n"+said, 1)
							return
						}
						t.Errorf("the program says:\n%s", said)
					}
				case b.info != "yaml":
				case strings.HasPrefix(b.text, "format:"):
					kinds["file"]++
					clean(t, lang, map[string]string{"a.yaml": b.text})
				case strings.HasPrefix(b.text, "  - id: "):
					kinds["steps"]++
					clean(t, lang, map[string]string{"a.yaml": frame(lang, b.text)})
				default:
					kinds["workshop"]++
					if code, _, told := program(lang, "new", "workshop", "Bakker"); code != 0 {
						t.Fatal(told)
					}
					head, err := os.ReadFile("bakker/workshop.yaml")
					if err != nil {
						t.Fatal(err)
					}
					clean(t, lang, map[string]string{"bakker/workshop.yaml": string(head) + "\n" + b.text})
				}
			})
		}
		if *update && page != string(data) {
			if err := os.WriteFile(file, []byte(page), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		if kinds["mistake"] < 5 || kinds["file"] < 2 || kinds["steps"] < 5 || kinds["workshop"] < 2 {
			t.Errorf("%s shows too little, or this test no longer reads it: %v", name, kinds)
		}
	}
}

// clean writes files and fails when check --strict has anything to say about the folder.
func clean(t *testing.T, lang string, files map[string]string) {
	t.Helper()
	for name, text := range files {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if code, out, told := program(lang, "check", "--strict", "."); code != 0 || out != "" {
		t.Errorf("exit code %d\n%s%s", code, out, told)
	}
}

// frame is a lesson around steps.
func frame(lang, steps string) string {
	return "format: lesson/1\nid: frame\nlanguage: " + lang + "\ntitle: \"Frame\"\ngoal: \"Frame.\"\ntrack: employee\nminutes: 10\nsteps:\n" + steps +
		"\n  - id: frame-poll\n    type: poll\n    question: \"Frame?\"\n    options: [\"A\", \"B\"]\n  - id: frame-own-words\n    type: reflection\n    question: \"Frame?\"\n"
}

// mistake is what check says of the first lesson after a change: the lines of the key or of the step that the change
// begins with are replaced by it.
func mistake(t *testing.T, lang, change string) string {
	t.Helper()
	name := map[string]string{"nl": "mijn-les.yaml", "en": "my-lesson.yaml"}[lang]
	if code, _, told := program(lang, "new", "lesson", name); code != 0 {
		t.Fatal(told)
	}
	data, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	first, _, _ := strings.Cut(change, "\n")
	key, _, _ := strings.Cut(first, ":")
	until := `\n`
	if strings.HasPrefix(first, "  - id: ") {
		key, until = first, `\n(?:(?:    .*)?\n)*`
	}
	old := regexp.MustCompile(`(?m)^` + regexp.QuoteMeta(key) + `(?::.*)?` + until).FindString(string(data))
	if old == "" {
		t.Fatalf("the first lesson has no %q", key)
	}
	if strings.HasPrefix(first, "  - id: ") {
		change += "\n"
	}
	if err := os.WriteFile(name, []byte(strings.Replace(string(data), old, change, 1)), 0o600); err != nil {
		t.Fatal(err)
	}
	code, out, _ := program(lang, "check", name)
	if code != 1 {
		t.Errorf("check finds nothing wrong with:\n%s", change)
	}
	return out
}
