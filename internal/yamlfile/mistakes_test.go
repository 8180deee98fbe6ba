package yamlfile_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"

	"ambassadeur/internal/yamlfile"
)

// Each of the mistakes that authors really make is read as was meant, or reported at its place.
func TestMistakes(t *testing.T) {
	cases := strings.Split(strings.TrimSpace(fileString(t, "testdata/mistakes.txt")), "\n\n")[1:]
	if len(cases) != 40 {
		t.Fatalf("%d cases, want 40", len(cases))
	}
	for _, c := range cases {
		parts := strings.Split(c, "\n\t")
		doc, err := strconv.Unquote(parts[1])
		if err != nil {
			t.Fatalf("%s: %v", parts[0], err)
		}
		var got []string
		for _, p := range yamlfile.Read("m.yaml", []byte(doc), small()).Problems() {
			got = append(got, fmt.Sprintf("%d:%d %s", p.Line, p.Col, p.Rule))
		}
		if list := strings.Join(got, ", "); list != parts[2] && (parts[2] != "-" || list != "") {
			t.Errorf("%s: %q gives %q, want %q", parts[0], doc, list, parts[2])
		}
	}
}

// What looks like another type is text where text is wanted.
func TestTypedValuesStayText(t *testing.T) {
	words := []string{"yes", "no", "ja", "nee", "on", "off", "true", "5", "1.0", "2026-01-02", "0x10", "012", "1e3", "12:30", ":-)", "-5%", "a:b", "c#"}
	d := yamlfile.Read("m.yaml", []byte("options:\n  - "+strings.Join(words, "\n  - ")+"\n"), small())
	if !d.OK() {
		t.Error(d.Problems())
	}
	if got := d.Root.Get("options").Strs(); strings.Join(got, "|") != strings.Join(words, "|") {
		t.Errorf("got %q", got)
	}
}
