package scaffold

import (
	"fmt"
	"io/fs"
	"strings"
	"time"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/profile"
)

// Guidelines is what an author says about guidelines of their own.
type Guidelines struct {
	Lang        string
	Name        Name
	Criteria    []string // ids of shipped criteria to begin with, to be changed
	Departments []string // for whom the criterion of their own is; empty is everybody
	Today       time.Time
	Modeline    string // the whole first line; empty is none
}

// Make is the file of the guidelines: the shipped criteria that were asked for as they are, and else, or when it is for
// some departments, one criterion of their own. An unknown criterion is an error.
func (g Guidelines) Make() (File, error) {
	shipped, err := profile.Load(g.Lang)
	if err != nil {
		return File{}, err
	}
	var sections, copied strings.Builder
	for _, s := range shipped.Sections {
		fmt.Fprintf(&sections, "  - {id: %s, title: %s}\n", s.ID, yamlfile.Quoted(s.Title))
	}
	for _, id := range g.Criteria {
		text, err := criterion(g.Lang, id)
		if err != nil {
			return File{}, err
		}
		copied.WriteString(text + "\n")
	}
	own := len(g.Criteria) == 0 || len(g.Departments) > 0
	text := fill(g.Lang, "guidelines.yaml", map[string]any{
		"ID": Word(g.Name.ID), "Title": yamlfile.Quoted(g.Name.Title), "Edition": yamlfile.Quoted(g.Today.Format("2006-01")), "Checked": g.Today.Format(time.DateOnly),
		"Sections": sections.String(), "Copied": copied.String(), "Own": own, "Departments": strings.Join(g.Departments, ", "),
	})
	return File{g.Name.ID + ".yaml", strings.TrimRight(below(g.Modeline, text), "\n") + "\n"}, nil
}

// criterion is a shipped criterion as its author wrote it.
func criterion(lang, id string) (string, error) {
	data, err := fs.ReadFile(profile.Shipped(), lang+"/linkedin.yaml")
	if err != nil {
		return "", err
	}
	_, criteria, _ := strings.Cut(string(data), "\ncriteria:\n")
	var out []string
	for line := range strings.SplitSeq(criteria, "\n") {
		switch {
		case line == "  - id: "+id:
			out = append(out, line)
		case len(out) == 0:
		case strings.HasPrefix(line, "   ") || line == "":
			out = append(out, line)
		default: // the next one, or a remark before it
			return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n", nil
		}
	}
	if len(out) == 0 {
		return "", fmt.Errorf("criterion %q: %w", id, fs.ErrNotExist)
	}
	return strings.TrimRight(strings.Join(out, "\n"), "\n") + "\n", nil
}
