package lessons_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// Every mistake is reported with exactly these words, at exactly this place.
func TestPairs(t *testing.T) {
	for _, file := range matching(t, "err/*.yaml") {
		_, problems := lessons.Read(filepath.Base(file), fileBytes(t, file), lessons.Options{})
		for _, lang := range lessons.Languages() {
			golden(t, strings.TrimSuffix(file, "yaml")+lang+".out", render(problems, lang))
		}
	}
}

// Every rule of this package has a pair, and no pair has a rule that nobody documents.
func TestEveryRuleHasAPair(t *testing.T) {
	rule := regexp.MustCompile(`"([EWP]\d{3})"`)
	reported := ""
	for _, file := range append(matching(t, "err/*.nl.out"), matching(t, "parity/*.out")...) {
		reported += string(fileBytes(t, file))
	}
	sources, err := filepath.Glob("*.go")
	if err != nil {
		t.Fatal(err)
	}
	for _, source := range sources {
		if strings.HasSuffix(source, "_test.go") {
			continue
		}
		code, err := os.ReadFile(source)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range rule.FindAllSubmatch(code, -1) {
			if !strings.Contains(reported, "["+string(m[1])+"]") {
				t.Errorf("%s reports %s, and no pair shows it", source, m[1])
			}
		}
	}
}

// Good files give nothing, not even a warning.
func TestGoodFiles(t *testing.T) {
	for _, file := range matching(t, "ok/*.yaml") {
		if _, problems := lessons.Read(file, fileBytes(t, file), lessons.Options{}); len(problems) > 0 {
			t.Errorf("%v", problems)
		}
	}
}

// A byte order mark and the line ends of Windows make no difference.
func TestWindowsFile(t *testing.T) {
	data := string(fileBytes(t, "ok/windows.yaml"))
	if !strings.HasPrefix(data, "\ufeff") || strings.Count(data, "\n") != strings.Count(data, "\r\n") {
		t.Fatal("the file lost its byte order mark or its line ends")
	}
	l := sound(t, data)
	if s := l.Steps[0]; s.Text != "Regel een.\nRegel twee." {
		t.Errorf("read %q", s.Text)
	}
}

// Departments and placeholders that a workshop adds are known.
func TestOptionsAddWords(t *testing.T) {
	text := top("nl") + "  - {id: a, type: text, departments: [zorg], text: \"Vraag het {teamleider}.\"}\n"
	if _, problems := lessons.Read("a", []byte(text), lessons.Options{}); problems.Errors() != 2 {
		t.Errorf("without options: %v", problems)
	}
	o := lessons.Options{Departments: []string{"zorg"}, Words: []string{"teamleider"}}
	if _, problems := lessons.Read("a", []byte(text), o); problems.Errors() != 0 {
		t.Errorf("with options: %v", problems)
	}
}

// matching is the files of testdata that fit a pattern, at least one.
func matching(tb rapid.TB, pattern string) []string {
	tb.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", pattern))
	if err != nil || len(files) == 0 {
		tb.Fatalf("no files %s: %v", pattern, err)
	}
	for i, f := range files {
		files[i], _ = filepath.Rel("testdata", f)
	}
	return files
}

func render(problems yamlfile.Problems, lang string) string {
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Render(lang) + "\n")
	}
	return b.String()
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(filepath.Join("testdata", file), []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if want := string(fileBytes(t, file)); got != want {
		t.Errorf("%s\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}
