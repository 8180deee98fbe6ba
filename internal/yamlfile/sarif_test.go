package yamlfile_test

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"ambassadeur/internal/yamlfile"
)

// The document is what it was when it was last checked against the schema of SARIF 2.1.0.
func TestSARIF(t *testing.T) {
	problems := yamlfile.Problems{
		{File: "lessen/één les.yaml", Line: 3, Col: 8, Rule: "E110", Severity: yamlfile.Error, Format: yamlfile.Text{NL: "fout %s", EN: "wrong %s"}, Args: []any{`"a" & <b>`}},
		{File: "a.yaml", Line: 1, Col: 1, Rule: "W301", Severity: yamlfile.Warning, Format: yamlfile.Text{NL: "let op", EN: "mind"}},
		{File: "a.yaml", Line: 9, Col: 2, Rule: "E110", Severity: yamlfile.Error, Format: yamlfile.Text{NL: "nog eens", EN: "again"}},
	}
	about := func(code string) (what, do string) {
		if code == "E110" {
			return "wat " + code, "doe " + code
		}
		return "", ""
	}
	var out bytes.Buffer
	if err := yamlfile.SARIF(&out, problems, "nl", "1.2.3", about); err != nil {
		t.Fatal(err)
	}
	want, err := os.ReadFile("testdata/sarif.json")
	if err != nil {
		t.Fatal(err)
	}
	if got := out.String(); got != strings.ReplaceAll(string(want), "\r\n", "\n") {
		t.Errorf("the document is\n%s", got)
	}
}

// Nothing found is a whole document without results, and an absolute path is the address of a file.
func TestSARIFEdges(t *testing.T) {
	var out bytes.Buffer
	none := func(string) (what, do string) { return "", "" }
	if err := yamlfile.SARIF(&out, nil, "en", "", none); err != nil {
		t.Fatal(err)
	}
	if !json.Valid(out.Bytes()) || !strings.Contains(out.String(), `"results": []`) {
		t.Errorf("nothing found is %s", out.String())
	}
	file, err := filepath.Abs("a b.yaml")
	if err != nil {
		t.Fatal(err)
	}
	out.Reset()
	if err := yamlfile.SARIF(&out, yamlfile.Problems{{File: file, Line: 1, Col: 1, Rule: "E001"}}, "en", "", none); err != nil {
		t.Fatal(err)
	}
	if !strings.Contains(out.String(), `"uri": "file:///`) || !strings.Contains(out.String(), "/a%20b.yaml") {
		t.Errorf("an absolute path is %s", out.String())
	}
}
