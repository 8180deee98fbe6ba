package yamlfile_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ambassadeur/internal/yamlfile"
)

var update = flag.Bool("update", false, "write the expected output anew")

// Every mistake is reported with exactly these words, at exactly this place.
func TestPairs(t *testing.T) {
	files, err := filepath.Glob("testdata/err/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		data := []byte(fileString(t, file))
		ps := yamlfile.Read(filepath.Base(file), data, course()).Problems()
		for _, lang := range []string{"nl", "en"} {
			var b strings.Builder
			for _, p := range ps {
				b.WriteString(p.Render(lang) + "\n")
			}
			golden(t, strings.TrimSuffix(file, "yaml")+lang+".out", b.String())
		}
	}
}

// Good files give nothing.
func TestGood(t *testing.T) {
	files, _ := filepath.Glob("testdata/ok/*.yaml")
	for _, file := range files {
		d := yamlfile.Read(file, []byte(fileString(t, file)), course())
		if ps := d.Problems(); len(ps) > 0 {
			t.Errorf("%v", ps)
		}
	}
}

func golden(t *testing.T, file, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(file, []byte(got), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if want := fileString(t, file); got != want {
		t.Errorf("%s\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}

func fileString(tb testing.TB, file string) string {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	return string(data)
}
