package profile_test

import (
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/profile"
)

var update = flag.Bool("update", false, "write the expected output anew")

// Every mistake of an author is reported with its place and its repair, in the author's language: each file in
// testdata/err has what is said about it beside it.
func TestMistakesAreExplained(t *testing.T) {
	files, err := filepath.Glob("testdata/err/*.yaml")
	if err != nil || len(files) == 0 {
		t.Fatalf("no files: %v", err)
	}
	for _, file := range files {
		_, problems := profile.Read(filepath.Base(file), contents(t, file), nil)
		if len(problems) == 0 {
			t.Errorf("%s: nothing was reported", file)
		}
		for _, lang := range []string{"nl", "en"} {
			pair(t, strings.TrimSuffix(file, "yaml")+lang+".out", problems, lang)
		}
	}
}

func pair(t *testing.T, file string, problems yamlfile.Problems, lang string) {
	t.Helper()
	var b strings.Builder
	for _, p := range problems {
		b.WriteString(p.Render(lang) + "\n")
	}
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	if got, want := b.String(), string(contents(t, file)); got != want {
		t.Errorf("%s\ngot:\n%s\nwant:\n%s", file, got, want)
	}
}

func contents(tb testing.TB, file string) []byte {
	tb.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		tb.Fatal(err)
	}
	return data
}

// A company's own departments are as good as the built-in ones.
func TestOwnDepartments(t *testing.T) {
	data := contents(t, "testdata/err/departments.yaml")
	_, problems := profile.Read("departments.yaml", data, []string{"bakkerij"})
	for _, p := range problems {
		if strings.Contains(p.Message("nl"), `"bakkerij"`) {
			t.Error(p.Render("nl"))
		}
	}
}

// What differs between two languages is reported in the second file, and nothing else is.
func TestParityTellsWhatDiffers(t *testing.T) {
	first, found := profile.Read("first.yaml", contents(t, "testdata/parity/first.yaml"), nil)
	if len(found) > 0 {
		t.Fatal(found)
	}
	second, found := profile.Read("second.yaml", contents(t, "testdata/parity/second.yaml"), nil)
	if len(found) > 0 {
		t.Fatal(found)
	}
	for _, lang := range []string{"nl", "en"} {
		pair(t, "testdata/parity/second."+lang+".out", profile.Parity(first, second), lang)
	}
	if same := profile.Parity(first, first); same.Errors() > 0 {
		t.Errorf("a file differs from itself: %v", same)
	}
}

// No bytes make reading panic, and guidelines without errors can be compared and rated.
func FuzzRead(f *testing.F) {
	files, _ := filepath.Glob("testdata/*/*.yaml")
	for _, file := range files {
		f.Add(contents(f, file))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		g, problems := profile.Read("x.yaml", data, nil)
		for _, p := range problems {
			if p.Line < 1 || p.Col < 1 || p.Message("nl") == "" || p.Message("en") == "" {
				t.Errorf("%+v", p)
			}
		}
		_ = profile.Parity(g, g)
		if problems.Errors() > 0 {
			return
		}
		e := profile.Evidence{}
		for _, c := range g.Criteria {
			e = e.WithSaid(c.ID, profile.Statement{Level: c.Levels[0].ID})
		}
		for _, d := range append(profile.Departments(), "") {
			r := profile.Rate(g.For(d), e)
			if r.Score < 0 || r.Score > 100 || r.Known != r.Total {
				t.Errorf("score %d, %d of %d", r.Score, r.Known, r.Total)
			}
			for _, found := range r.Findings(profile.ByGain) {
				if !(found.Gain > 0 && found.Gain <= 100+1e-9) {
					t.Errorf("%s: gain %v", found.Result.Criterion.ID, found.Gain)
				}
			}
		}
	})
}

func BenchmarkRead(b *testing.B) {
	data := contents(b, "nl/linkedin.yaml")
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, problems := profile.Read("nl/linkedin.yaml", data, nil); problems.Errors() > 0 {
			b.Fatal(problems)
		}
	}
}
