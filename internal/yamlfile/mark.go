package yamlfile

// Mark is a place in a file that was read, for what shows only beside other files. It keeps its line, and nothing else
// of the file.
type Mark struct{ at Problem }

// Mark returns the place of a node.
func (d *Doc) Mark(at Node) Mark { return Mark{d.Problem(at, Error, "", Text{})} }

// Problem returns a problem at the place.
func (m Mark) Problem(s Severity, rule string, msg Text, args ...any) Problem {
	p := m.at
	p.Severity, p.Rule, p.Format, p.Args = s, rule, msg, args
	return p
}
