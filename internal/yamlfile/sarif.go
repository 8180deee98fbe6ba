package yamlfile

import (
	"encoding/json"
	"io"
	"net/url"
	"path/filepath"
	"slices"
)

// SARIF writes problems as one document of SARIF 2.1.0 (OASIS, 27 March 2020), which code hosts show beside the line.
// Columns count characters. Paths that are not absolute are left as they are, with slashes.
func SARIF(out io.Writer, problems Problems, lang, version string) error {
	run := sarifRun{Results: []sarifResult{}, Columns: "unicodeCodePoints"}
	run.Tool.Driver = sarifDriver{Name: "ambassadeur", Version: version, Rules: []sarifRule{}}
	for _, p := range problems {
		if rule := (sarifRule{p.Rule}); !slices.Contains(run.Tool.Driver.Rules, rule) {
			run.Tool.Driver.Rules = append(run.Tool.Driver.Rules, rule)
		}
		r := sarifResult{Rule: p.Rule, Level: p.Severity.text().EN}
		r.Message.Text = p.Message(lang)
		var at sarifLocation
		at.Physical.Artifact.URI = (&url.URL{Path: filepath.ToSlash(visible(p.File))}).String()
		at.Physical.Region = sarifRegion{p.Line, p.Col}
		r.Locations = []sarifLocation{at}
		run.Results = append(run.Results, r)
	}
	enc := json.NewEncoder(out)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	return enc.Encode(sarifLog{"https://json.schemastore.org/sarif-2.1.0.json", "2.1.0", []sarifRun{run}})
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
	ID string `json:"id"`
}

type sarifResult struct {
	Rule    string `json:"ruleId"`
	Level   string `json:"level"`
	Message struct {
		Text string `json:"text"`
	} `json:"message"`
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
