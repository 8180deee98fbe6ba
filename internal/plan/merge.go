package plan

import (
	"slices"
	"strconv"
	"strings"
)

// Refused is why a document was not written again; its text is in English.
type Refused string

// Error returns the reason.
func (r Refused) Error() string { return string(r) }

// Why Merge refuses. They can be compared with errors.Is.
const (
	NotOurs Refused = "not an action plan of ambassadeur"
	Newer   Refused = "written by a newer ambassadeur"
	TooBig  Refused = "too large for an action plan"
)

// The largest document that Merge takes.
const (
	MaxBytes = 4 << 20
	MaxLines = 100_000
)

// Changes is what writing again did, in blocks of the document.
type Changes struct {
	New     bool // there was no document yet
	Added   int
	Updated int // say something new, or moved to another part
	Removed int // their source is gone
	Kept    int // the person changed them, so they stayed as they are
	Held    int // new, but left out, for the person removed the section that they belong to
}

// None reports whether the document stayed as it was.
func (c Changes) None() bool { return !c.New && c.Added+c.Updated+c.Removed == 0 }

// Merge writes the plan into a document. Every tick stays, and so does every line that the person wrote, changed or
// moved, where it is; what the person removed stays away. What the tool wrote and nobody touched is brought up to
// date, or removed when its source is gone and it is not ticked. Line ends and a byte order mark stay as they are.
// With an error the text is the existing one. An empty document becomes a new plan.
func Merge(existing string, p Plan) (text string, changes Changes, err error) {
	if len(existing) > MaxBytes || strings.Count(existing, "\n") > MaxLines {
		return existing, Changes{}, TooBig
	}
	d := parse(existing)
	switch {
	case strings.TrimSpace(strings.TrimPrefix(existing, d.mark)) == "":
		return d.mark + strings.ReplaceAll(p.Markdown(), "\n", d.eol), Changes{New: true, Added: len(p.items())}, nil
	case !d.ours():
		return existing, Changes{}, NotOurs
	case d.newer:
		return existing, Changes{}, Newer
	}
	text, changes = existing, Changes{}
	for range rounds {
		next, c := write(text, p)
		text = next
		changes.Added, changes.Updated, changes.Removed = changes.Added+c.Added, changes.Updated+c.Updated, changes.Removed+c.Removed
		changes.Kept, changes.Held = c.Kept, c.Held
		if c.Removed == 0 {
			break
		}
	}
	return text, changes, nil
}

// rounds is how often a document is written at most: removing a block that stood in the middle of another one makes
// that one whole again, so that it can be brought up to date too.
const rounds = 20

func write(existing string, p Plan) (text string, changes Changes) {
	m := merger{document: parse(existing), items: p.items(), moved: map[string]string{}, gone: map[string]bool{}}
	m.update()
	m.prune()
	m.place()
	m.number()
	m.sign()
	text = m.String()
	if text != existing {
		m.date()
		text = m.String()
	}
	return text, m.changes
}

// merger is a document that a plan is being written into.
type merger struct {
	document
	items   []item
	moved   map[string]string // id of a box that changes parts -> what stood before its text
	gone    map[string]bool   // ids that the tool removed
	changes Changes
}

// update brings the blocks that nobody touched up to date. The date is left for last: it alone is no reason to
// write.
func (m *merger) update() {
	for _, it := range m.items {
		at := m.find(it.ID)
		if at < 0 || it.ID == m.items[made].ID {
			continue
		}
		p := m.pieces[at]
		if p.state != untouched {
			continue
		}
		if m.changesPart(at, it) {
			prefix, _, _, _ := cutBox(p.first())
			m.moved[it.ID] = prefix
			m.remove(at)
			m.changes.Updated++
			continue
		}
		m.rewrite(at, it)
	}
	for _, p := range m.pieces {
		if p.state == edited {
			m.changes.Kept++
		}
	}
}

// made is where the date stands among the items.
const made = 1

// rewrite gives an untouched block its new text. Tick, indent and number stay as they are; a ticked box that would
// become something else stays a box.
func (m *merger) rewrite(at int, it item) {
	p := &m.pieces[at]
	_, old, ok := cutMarker(content(p.lines[len(p.lines)-1]))
	if !ok || old.sum == sum(it.Lines, it.group) || (p.ticked() && it.Kind != Box) {
		return
	}
	lines := slices.Clone(it.Lines)
	prefix, _, _, isBox := cutBox(p.first())
	_, text, _, willBox := cutBox(lines[0])
	switch {
	case isBox && willBox:
		lines[0] = prefix + text
	case it.level == 2:
		if _, _, numbered := cutNumber(p.first()); !numbered {
			lines[0] = layoutless(lines[0])
		}
	}
	lines = it.marked(lines)
	ending := m.eol
	if last := p.lines[len(p.lines)-1]; strings.HasSuffix(last, "\n") {
		ending = last[len(content(last)):]
	}
	p.lines = nil
	for _, l := range lines {
		p.lines = append(p.lines, l+ending)
	}
	m.changes.Updated++
}

// changesPart reports whether a box belongs in another part of the actions now, and may go there: the person left
// it where it was written, wrote nothing below it, and did not remove the heading it goes to.
func (m *merger) changesPart(at int, it item) bool {
	p := m.pieces[at]
	if it.Kind != Box || it.group == "" || p.written == "" || p.written == it.group || m.heading(at) != fixed("part/"+p.written) {
		return false
	}
	if at+1 < len(m.pieces) && m.after(at) > at+1 {
		return false
	}
	return m.find(it.parent) >= 0 || !m.known[it.parent]
}

// prune removes untouched blocks whose source is gone, then headings with nothing left below them.
func (m *merger) prune() {
	wanted := map[string]bool{}
	for _, it := range m.items {
		wanted[it.ID] = true
	}
	for at := len(m.pieces) - 1; at >= 0; at-- {
		p := m.pieces[at]
		if p.state != untouched || wanted[p.id] || p.ticked() || (p.level() > 0 && !m.bareHeading(at)) {
			continue
		}
		m.gone[p.id] = true
		m.remove(at)
		m.changes.Removed++
	}
}

// bareHeading reports whether nothing stands below a heading.
func (m *merger) bareHeading(at int) bool {
	return !slices.ContainsFunc(m.pieces[at+1:m.end(at)], func(p piece) bool { return !p.blank() })
}

// number numbers the sections in the order of the document.
func (m *merger) number() {
	marks := sectionMarks()
	n := 0
	for i, p := range m.pieces {
		if p.id == "" || !marks[p.id] {
			continue
		}
		old, _, ok := cutNumber(p.first())
		if !ok {
			continue
		}
		n++
		m.pieces[i].lines = slices.Clone(p.lines)
		m.pieces[i].lines[0] = "## " + strconv.Itoa(n) + p.lines[0][len("## ")+len(old):]
	}
}

// sign brings the list of ids up to date.
func (m *merger) sign() {
	var written []string
	for id := range m.known {
		if !m.gone[id] {
			written = append(written, id)
		}
	}
	for _, p := range m.pieces {
		if p.id != "" {
			written = append(written, p.id)
		}
	}
	line := footer(written)
	at := m.footer()
	if at < 0 {
		m.insert(len(m.pieces), "", []string{line})
		return
	}
	old := m.pieces[at].lines[0]
	span := footerPattern.FindStringIndex(old)
	m.pieces[at].lines = []string{old[:span[0]] + line + old[span[1]:]}
}

// date renews the line that says when the plan was made, unless the person changed it.
func (m *merger) date() {
	if at := m.find(m.items[made].ID); at >= 0 && m.pieces[at].state == untouched {
		before := m.changes
		m.rewrite(at, m.items[made])
		m.changes = before
	}
}
