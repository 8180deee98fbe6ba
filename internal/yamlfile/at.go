package yamlfile

// Problem makes a problem at a node without adding it to the document's own: for comparing files.
func (d *Doc) Problem(at Node, s Severity, rule string, msg Text, args ...any) Problem {
	line, col := at.Pos()
	p := Problem{File: d.file, Line: line, Col: col, Severity: s, Rule: rule, Format: msg, Args: args}
	if line > 0 && line <= len(d.lines) {
		p.Source = d.lines[line-1]
	}
	return p
}
