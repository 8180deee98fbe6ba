package yamlfile

import (
	"cmp"
	"slices"
)

// Errorf reports an error at a node. Arguments that are a Text are put in the
// reader's language; both languages use the same verbs in the same order.
func (d *Doc) Errorf(at Node, rule string, msg Text, args ...any) {
	d.at(Error, at, rule, msg, args)
}

// Warnf reports a warning at a node, like Errorf.
func (d *Doc) Warnf(at Node, rule string, msg Text, args ...any) {
	d.at(Warning, at, rule, msg, args)
}

// Failed says whether an error was reported at or below a node, so that a
// check of the domain can leave alone what is broken already.
func (d *Doc) Failed(n Node) bool { return n.it != nil && n.it.failed }

func (d *Doc) at(s Severity, n Node, rule string, msg Text, args []any) {
	if s == Error {
		n.it.fail()
	}
	line, col := n.Pos()
	d.report(s, place{line, col}, rule, msg, args...)
}

// report notes a problem at a place, which is kept within the file. Of very
// many it keeps only the number.
func (d *Doc) report(s Severity, at place, rule string, msg Text, args ...any) {
	if d.found[s]++; d.found[s] > maxProblems {
		return
	}
	d.problems = append(d.problems, d.problem(s, at, rule, msg, args))
}

// Problem returns a problem at a node without adding it to those of the file:
// for what shows only when files are compared.
func (d *Doc) Problem(at Node, s Severity, rule string, msg Text, args ...any) Problem {
	line, col := at.Pos()
	return d.problem(s, place{line, col}, rule, msg, args)
}

func (d *Doc) problem(s Severity, at place, rule string, msg Text, args []any) Problem {
	p := Problem{
		File: d.file, Line: max(1, min(at.line, len(d.lines))), Col: max(1, at.col),
		Severity: s, Rule: rule, Format: msg, Args: args,
	}
	if p.Line <= len(d.lines) {
		p.Source = d.lines[p.Line-1]
	}
	return p
}

// Problems returns what is wrong with the file, by line: at most 20 errors,
// and then one more, of rule E000, that says how many were left out.
func (d *Doc) Problems() Problems {
	sorted := slices.Clone(d.problems)
	slices.SortStableFunc(sorted, func(a, b Problem) int {
		return cmp.Or(cmp.Compare(a.Line, b.Line), cmp.Compare(a.Col, b.Col), cmp.Compare(a.Severity, b.Severity))
	})
	type spot struct {
		line, col int
		rule      string
	}
	seen := map[spot]bool{}
	var kept Problems
	errors, left := 0, max(0, d.found[Error]-maxProblems)
	for _, p := range sorted {
		at := spot{p.Line, p.Col, p.Rule}
		switch {
		case seen[at]:
			continue
		case p.Severity == Error && errors == maxErrors:
			left++
		case p.Severity == Error:
			errors++
			fallthrough
		default:
			kept = append(kept, p)
		}
		seen[at] = true
	}
	if left > 0 {
		kept = append(kept, d.more(left))
	}
	return kept
}

// more is the last line of a long list.
func (d *Doc) more(n int) Problem {
	msg := Text{"en nog %d fouten. Los eerst deze op", "and %d more errors. Fix these first"}
	if n == 1 {
		msg = Text{"en nog %d fout. Los eerst deze op", "and %d more error. Fix these first"}
	}
	return Problem{File: d.file, Line: max(1, len(d.lines)), Col: 1, Rule: "E000", Format: msg, Args: []any{n}}
}

// fail notes that something is wrong with this value, and so with what it is in.
func (it *item) fail() {
	for ; it != nil && !it.failed; it = it.up {
		it.failed = true
	}
}
