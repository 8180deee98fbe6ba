package cli_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// Whatever name is typed, new writes files that check --strict has nothing to say about, inside the folder it is in, or
// says that the name is taken.
func TestNewWithNastyNames(t *testing.T) {
	names := []string{
		`De "gouden" regel`, `C:\temp\les`, `Let op: # dit & dat`, "- ? : | > @ ` % ! * &", `café, naïef & über`, `{naam} vul in`, `{{ID}}`,
		strings.Repeat("een heel lange naam ", 8), strings.Repeat("x", 300), `🎉`, `../../etc/passwd`, `a/b\c`, `/nergens/les`, `con`, `NUL.yaml`, `lpt9`,
		`null`, `true`, `12`, `2026-11-23`, `~`, `.`, `..`, `-`, "regel\nnog een", "\x1b[31mrood\x07", "\xff\xfe", "TODO klant X …", `$(rm -rf)`, `%PATH%`,
	}
	for _, lang := range []string{"nl", "en"} {
		for _, kind := range [][]string{{"lesson"}, {"lesson", "--track", "session"}, {"lesson", "--track", "owner"}, {"workshop"}, {"guidelines"}} {
			outside := t.TempDir()
			inside := filepath.Join(outside, "a", "b")
			if err := os.MkdirAll(inside, 0o755); err != nil {
				t.Fatal(err)
			}
			t.Chdir(inside)
			made := 0
			for _, name := range names {
				args := append(append([]string{"new"}, kind...), "--yes", "--", name)
				switch code, out, told := program(lang, args...); {
				case code == 0 && out != "":
					made++
				case code != 3 || out != "" || told == "":
					t.Errorf("%q: exit code %d, %q, %q", args, code, out, told)
				}
			}
			if made < len(names)*3/4 {
				t.Errorf("%v: only %d were made", kind, made)
			}
			files, err := filepath.Glob("*")
			if err != nil {
				t.Fatal(err)
			}
			for _, file := range files { // a folder is checked by itself: each has a lesson of the same name
				if strings.HasPrefix(file, ".") {
					continue // for editors
				}
				if code, out, told := program(lang, "check", "--strict", file); code != 0 || out != "" {
					t.Errorf("check: exit code %d\n%s%s", code, out, told)
				}
			}
			if entries, err := os.ReadDir(outside); err != nil || len(entries) != 1 {
				t.Errorf("written outside: %v %v", entries, err)
			}
		}
	}
}

// A folder that cannot be written leaves nothing behind, and says why; exit 3.
func TestNewCannotWrite(t *testing.T) {
	t.Chdir(t.TempDir())
	if err := os.WriteFile("file", nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for _, args := range [][]string{{"new", "lesson", "file/x.yaml"}, {"new", "workshop", "file"}, {"new", "guidelines", "nowhere/x.yml"}} {
		if code, out, told := program("en", args...); code != 3 || out != "" || !strings.Contains(told, "error: ") {
			t.Errorf("%q: exit code %d, %q, %q", args, code, out, told)
		}
	}
	if entries, err := os.ReadDir("."); err != nil || len(entries) != 1 {
		t.Errorf("left behind: %v %v", entries, err)
	}
}
