package report

import (
	"fmt"
	"strings"
	"time"
	"unicode"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/linkedin"
	"ambassadeur/profile"
)

// ImportInput is what the report of an import is about.
type ImportInput struct {
	Imports       []linkedin.Import
	Problems      []error // why paths could not be read, mostly a *linkedin.Error
	Before, After profile.Rating
	Words         i18n.Strings
	Today         time.Time
}

// ImportMarkdown is an import as a document: the score with its coverage, before and after, what was read file by file,
// what went wrong with what to do, and what could not be known.
func ImportMarkdown(in ImportInput) string {
	w := in.Words.Importing
	var b strings.Builder
	p := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	p("# %s\n", w.ReadHeading)
	if len(in.Imports) > 0 {
		importScore(in, p)
	}
	if len(in.Problems) > 0 {
		p("## %s\n", w.ProblemsHeading)
	}
	for _, err := range in.Problems {
		what, hint := ImportProblem(in.Words, err)
		p("- %s", strings.TrimSpace(marked(what)+" "+hint))
	}
	if len(in.Problems) > 0 {
		p("")
	}
	for _, imp := range in.Imports {
		importTable(in, imp, p)
	}
	if len(in.Imports) > 0 {
		importUnknown(in, p)
	}
	return strings.TrimRight(b.String(), "\n") + "\n"
}

func importScore(in ImportInput, p func(string, ...any)) {
	w, was, is := in.Words.Importing, in.Before, in.After
	p("## %s\n", w.ScoreTitle)
	if was.Rated() {
		p("- %s", fmt.Sprintf(w.BeforeF, was.Score, was.Known, was.Total))
	} else {
		p("- %s", w.NoneBefore)
	}
	if is.Rated() {
		p("- %s\n", fmt.Sprintf(w.AfterF, is.Score, is.Known, is.Total))
	} else {
		p("- %s. %s\n", w.NoScore, fmt.Sprintf(w.CoverageF, is.Known, is.Total))
	}
}

func importTable(in ImportInput, imp linkedin.Import, p func(string, ...any)) {
	w := in.Words.Importing
	title, warning := ImportTitle(in.Words, imp, in.Today)
	p("## %s\n", marked(title))
	if warning != "" {
		p("> %s\n", warning)
	}
	lines := ImportLines(in.Words, imp)
	if len(lines) > 0 {
		p("| %s | %s | %s |\n| --- | --- | ---: |", w.TableTopic, w.TableFile, w.TableAmount)
	}
	for _, l := range lines {
		p("| %s | %s | %s |", marked(l.Label), marked(l.File), marked(l.Said()))
	}
	if len(lines) > 0 {
		p("")
	}
	for _, note := range ImportNotes(in.Words, imp) {
		p("%s\n", marked(note))
	}
}

// importUnknown lists what the person still has to be asked.
func importUnknown(in ImportInput, p func(string, ...any)) {
	w := in.Words.Importing
	p("## %s\n", w.UnknownHeading)
	open := false
	for _, r := range in.After.Unknown() {
		if r.Criterion.Optional {
			continue
		}
		open = true
		if r.Likely != nil {
			p("- %s: %s", marked(r.Criterion.Title), fmt.Sprintf(w.ConfirmF, marked(r.Likely.Text)))
		} else {
			p("- %s", marked(r.Criterion.Title))
		}
	}
	if !open {
		p("%s", w.AllKnown)
	}
}

// marked is a text on one line that is no markup of its own. An underscore within a word is none, as in a file's name.
func marked(text string) string {
	in := []rune(oneLine(text))
	wordAt := func(i int) bool { return i >= 0 && i < len(in) && (unicode.IsLetter(in[i]) || unicode.IsDigit(in[i])) }
	var out strings.Builder
	for i, r := range in {
		inWord := r == '_' && wordAt(i-1) && wordAt(i+1)
		if strings.ContainsRune("\\|`*_[]<~", r) && !inWord {
			out.WriteByte('\\')
		}
		out.WriteRune(r)
	}
	return out.String()
}
