package yamlfile_test

import (
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"

	"ambassadeur/internal/yamlfile"
)

var wrongFormat = regexp.MustCompile(`%!(\(EXTRA|\w\()`)

// Whatever the bytes: no panic, every problem within the file, nothing that steers a terminal.
func FuzzRead(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, format := range []yamlfile.Format{small(), course()} {
			sane(t, yamlfile.Read("f\x1b.yaml", data, format))
		}
	})
}

// The same goes for the head alone.
func FuzzHead(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, data []byte) {
		sane(t, yamlfile.Head("f.yaml", data, course(), "steps"))
	})
}

// No word is lost in silence: a text without quotes is read as typed, or something is reported.
func FuzzNothingLost(f *testing.F) {
	for _, s := range []string{"Let op: zo", "met #tag", "!nee", "&Co", "'s Ochtends", "a\tb", "- x", "[x] y", "{a}", "> c", "a # b", "a: b: c", "{a: b}"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, text string) {
		if text = strings.TrimSpace(text); text == "" || strings.ContainsAny(text, "\n\r") || strings.ContainsAny(text[:1], "\"'|>") {
			return
		}
		for _, doc := range []string{"title: " + text + "\nminutes: 5\n", "minutes: 5\noptions:\n  - " + text + "\n  - b\n"} {
			d := yamlfile.Read("f.yaml", []byte(doc), small())
			got := d.Root.Get("title").Str()
			if items := d.Root.Get("options").Items(); len(items) > 0 {
				got = items[0].Str()
			}
			if len(d.Problems()) == 0 && strings.Join(strings.Fields(got), " ") != strings.Join(strings.Fields(text), " ") {
				t.Errorf("%q is read as %q without a word", text, got)
			}
		}
	})
}

func seed(f *testing.F) {
	f.Helper()
	for _, dir := range []string{"testdata/err/*.yaml", "testdata/ok/*.yaml"} {
		files, _ := filepath.Glob(dir)
		for _, file := range files {
			f.Add([]byte(fileString(f, file)))
		}
	}
	for _, s := range []string{"a: [", "{", "- - -", "? a\n: b", "%YAML 1.2\n---\na", "a: &a [*a]", "\"", "'", "|", "- |\n\t\tx", "a:\n\u00a0b", "{a: 'b', c: \"d\\", "a: |2\n x", "*", "!!", "<<: *a"} {
		f.Add([]byte(s))
	}
}

func sane(t *testing.T, d *yamlfile.Doc) {
	t.Helper()
	ps := d.Problems()
	if len(ps) > 0 && ps.Errors() > 0 == d.OK() {
		t.Errorf("OK is %v with %d errors", d.OK(), ps.Errors())
	}
	if d.OK() && !d.Root.IsMap() && d.Lines() > 0 && d.Root.Exists() {
		t.Error("no map and no error")
	}
	for _, p := range ps {
		if p.Line < 1 || p.Line > max(1, d.Lines()) || p.Col < 1 {
			t.Errorf("%d:%d in a file of %d lines", p.Line, p.Col, d.Lines())
		}
		for _, lang := range []string{"nl", "en"} {
			out := p.Render(lang)
			if wrongFormat.MatchString(p.Message(lang)) && !strings.Contains(p.Source, "%!") {
				t.Errorf("a format and its arguments disagree: %s", out)
			}
			for _, c := range strings.ReplaceAll(out, "\n", "") {
				if unicode.IsControl(c) || c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069 {
					t.Errorf("%U in %q", c, out)
				}
			}
		}
	}
	walk(t, d, d.Root)
}

// walk visits every node: all of it is text that can be shown.
func walk(t *testing.T, d *yamlfile.Doc, n yamlfile.Node) {
	t.Helper()
	if line, col := n.Pos(); line < 1 || col < 1 || line > max(1, d.Lines()) {
		t.Errorf("a node at %d:%d of %d lines", line, col, d.Lines())
	}
	for _, c := range n.Str() {
		if unicode.IsControl(c) && c != '\n' && c != '\t' {
			t.Errorf("%U in %q", c, n.Str())
		}
	}
	_, _, _, _ = n.Int(), n.Float(), n.Bool(), n.Where()
	for _, item := range n.Items() {
		walk(t, d, item)
	}
	for _, p := range n.Pairs() {
		walk(t, d, p.Key)
		walk(t, d, p.Value)
	}
}
