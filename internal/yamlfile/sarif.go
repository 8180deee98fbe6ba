package yamlfile

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
)

// SARIF writes problems as one document of SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts show beside the line.
// Columns count characters. A path is an address relative to where the check ran, or that of a file when it is absolute.
// about says in one sentence what a code means, and what to do about it.
func SARIF(out io.Writer, problems Problems, lang, version string, about func(code string) (what, do string)) error {
	run := sarifRun{Results: []sarifResult{}, Columns: "unicodeCodePoints"}
	run.Tool.Driver = sarifDriver{Name: "ambassadeur", Version: version, Rules: []sarifRule{}}
	for _, p := range problems {
		if !slices.ContainsFunc(run.Tool.Driver.Rules, func(r sarifRule) bool { return r.ID == p.Rule }) {
			what, do := about(p.Rule)
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, sarifRule{p.Rule, textOrNil(what), textOrNil(do)})
		}
		r := sarifResult{Rule: p.Rule, Level: p.Severity.text().EN}
		r.Message = sarifText{p.Message(lang)}
		var at sarifLocation
		at.Physical.Artifact.URI = address(p.File)
		at.Physical.Region = sarifRegion{p.Line, p.Col}
		r.Locations = []sarifLocation{at}
		run.Results = append(run.Results, r)
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
}

// address is a file's path as a URI.
func address(file string) string {
	path := filepath.ToSlash(visible(file))
	if filepath.IsAbs(file) { // C:/lessons/a.yaml is file:///C:/lessons/a.yaml
		return (&url.URL{Scheme: "file", Path: "/" + strings.TrimPrefix(path, "/")}).String()
	}
	return (&url.URL{Path: path}).String()
}

func textOrNil(text string) *sarifText {
	if text == "" {
		return nil
	}
	return &sarifText{text}
}

type sarifLog struct {
	Schema  string     `json:"$schema"`
	Version string     `json:"version"`
	Runs    []sarifRun `json:"runs"`
}

type sarifRun struct {
	Tool struct {
		Driver sarifDriver `json:"driver"`
	} `json:"tool"`
	Columns string        `json:"columnKind"`
	Results []sarifResult `json:"results"`
}

type sarifDriver struct {
	Name    string      `json:"name"`
	Version string      `json:"version,omitempty"`
	Rules   []sarifRule `json:"rules"`
}

type sarifRule struct {
	ID    string     `json:"id"`
	Short *sarifText `json:"shortDescription,omitempty"`
	Help  *sarifText `json:"help,omitempty"`
}

type sarifText struct {
	Text string `json:"text"`
}

type sarifResult struct {
	Rule      string          `json:"ruleId"`
	Level     string          `json:"level"`
	Message   sarifText       `json:"message"`
	Locations []sarifLocation `json:"locations"`
}

type sarifLocation struct {
	Physical struct {
		Artifact struct {
			URI string `json:"uri"`
		} `json:"artifactLocation"`
		Region sarifRegion `json:"region"`
	} `json:"physicalLocation"`
}

type sarifRegion struct {
	Line int `json:"startLine"`
	Col  int `json:"startColumn"`
}
