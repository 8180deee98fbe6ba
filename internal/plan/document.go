package plan

import (
	"slices"
	"strconv"
	"strings"
)

// document is a plan as it was found: the tool's blocks and the person's lines, in their order.
type document struct {
	mark   string // a byte order mark, or nothing
	eol    string
	pieces []piece
	known  map[string]bool // ids that were written at some time, as the footer lists them
	newer  bool            // a newer version wrote it
}

// state is what the person did with a piece.
type state int

const (
	foreign state = iota // the person's own line, or an empty one
	untouched
	edited
	listing // the footer
)

// piece is a block of the tool, or one other line.
type piece struct {
	lines   []string // with their ends
	state   state
	id      string // of a block
	written string // the part that an untouched block was written under
	code    bool   // in fenced code
}

// parse reads a document of any bytes.
func parse(text string) document {
	d := document{eol: "\n", known: map[string]bool{}}
	if rest, ok := strings.CutPrefix(text, "\uFEFF"); ok {
		d.mark, text = "\uFEFF", rest
	}
	if at := strings.IndexByte(text, '\n'); at > 0 && text[at-1] == '\r' {
		d.eol = "\r\n"
	}
	seen := map[string]bool{}
	var code fences
	for line := range strings.Lines(text) {
		inCode := code.inside(content(line))
		switch rest, m, ok := cutMarker(content(line)); {
		case footerPattern.MatchString(line):
			d.list(line)
		case ok && !seen[m.id]:
			seen[m.id] = true
			d.block(line, rest, m)
		default:
			d.pieces = append(d.pieces, piece{lines: []string{line}, code: inCode})
		}
	}
	return d
}

// content is a line without its end.
func content(line string) string { return strings.TrimSuffix(strings.TrimSuffix(line, "\n"), "\r") }

// list reads a footer. Only the first is written again; another one is a copy that the person made.
func (d *document) list(line string) {
	p := piece{lines: []string{line}, state: listing}
	if d.footer() >= 0 {
		p.state = foreign
	}
	d.pieces = append(d.pieces, p)
	for _, m := range footerPattern.FindAllStringSubmatch(line, -1) {
		v, _ := strconv.Atoi(m[1]) // at most six digits
		d.newer = d.newer || v > version
		for id := range strings.FieldsSeq(m[2]) {
			d.known[id] = true
		}
	}
}

// block reads a line with a marker. It is untouched when its sum, over the lines above that the marker counts, is
// that of one of the parts it may have been written under.
func (d *document) block(line, rest string, m marker) {
	p := piece{lines: []string{line}, state: edited, id: m.id}
	from := len(d.pieces) - m.above
	if from >= 0 && !slices.ContainsFunc(d.pieces[from:], func(q piece) bool { return q.state != foreign }) {
		var lines, texts []string
		for _, q := range d.pieces[from:] {
			lines, texts = append(lines, q.lines[0]), append(texts, content(q.lines[0]))
		}
		for _, part := range []string{"", "30", "60", "90"} {
			if sum(append(texts, rest), part) == m.sum {
				p.state, p.written, p.lines = untouched, part, append(lines, line)
				d.pieces = d.pieces[:from]
				break
			}
		}
	}
	d.pieces = append(d.pieces, p)
}

// ours reports whether the document is an action plan.
func (d *document) ours() bool {
	return slices.ContainsFunc(d.pieces, func(p piece) bool { return p.state != foreign })
}

// String is the document as a file.
func (d *document) String() string {
	var b strings.Builder
	b.WriteString(d.mark)
	last := len(d.pieces) - 1
	for i, p := range d.pieces {
		for j, line := range p.lines {
			b.WriteString(line)
			if !strings.HasSuffix(line, "\n") && (i < last || j < len(p.lines)-1) {
				b.WriteString(d.eol)
			}
		}
	}
	return b.String()
}

// footer is where the footer stands, -1 when it is gone.
func (d *document) footer() int {
	return slices.IndexFunc(d.pieces, func(p piece) bool { return p.state == listing })
}

// find is where a block stands, -1 when it does not.
func (d *document) find(id string) int {
	return slices.IndexFunc(d.pieces, func(p piece) bool { return p.id == id })
}

// first is the first line of a piece, without end and marker.
func (p piece) first() string {
	text, _, _ := cutMarker(content(p.lines[0]))
	return text
}

// blank reports whether a piece is an empty line.
func (p piece) blank() bool { return p.state == foreign && strings.TrimSpace(p.lines[0]) == "" }

// level is the level of a heading; 0 for other pieces.
func (p piece) level() int {
	if p.code && p.state == foreign {
		return 0
	}
	return level(p.first())
}

// ticked reports whether a piece is a ticked box.
func (p piece) ticked() bool {
	_, _, done, ok := cutBox(p.first())
	return ok && done
}

// heading is the id of the tool's heading that a piece stands under, empty when there is none.
func (d *document) heading(at int) string {
	for i := at - 1; i >= 0; i-- {
		if p := d.pieces[i]; p.id != "" && p.level() > 1 {
			return p.id
		}
	}
	return ""
}

// end is where what stands under a heading ends: at the next heading that is not below it, the footer, or the end.
func (d *document) end(at int) int {
	top := max(1, d.pieces[at].level())
	for i := at + 1; i < len(d.pieces); i++ {
		if n := d.pieces[i].level(); d.pieces[i].state == listing || (n > 0 && n <= top) {
			return i
		}
	}
	return len(d.pieces)
}

// after is where the next block can stand behind one: past the lines that the person wrote directly below it.
func (d *document) after(at int) int {
	i := at + 1
	for i < len(d.pieces) && d.pieces[i].state == foreign && d.pieces[i].level() == 0 {
		p := d.pieces[i]
		if p.blank() && !p.code {
			next := i
			for next < len(d.pieces) && d.pieces[next].blank() {
				next++
			}
			if next == len(d.pieces) || d.pieces[next].state != foreign || !indented(d.pieces[next].lines[0]) {
				break
			}
			i = next
			continue
		}
		i++
	}
	return i
}

func indented(line string) bool {
	return strings.HasPrefix(line, "  ") || strings.HasPrefix(line, "\t")
}

// insert puts lines into the document as a block, with empty lines around it where they are needed.
func (d *document) insert(at int, id string, lines []string) {
	p := piece{state: untouched, id: id}
	for _, l := range lines {
		p.lines = append(p.lines, l+d.eol)
	}
	gap := piece{lines: []string{d.eol}}
	add := []piece{p}
	if at > 0 && !d.pieces[at-1].blank() && !together(content(d.pieces[at-1].lines[len(d.pieces[at-1].lines)-1]), lines[0]) {
		add = []piece{gap, p}
	}
	if at < len(d.pieces) && !d.pieces[at].blank() && !together(lines[len(lines)-1], d.pieces[at].first()) {
		add = append(add, gap)
	}
	d.pieces = slices.Insert(d.pieces, at, add...)
}

// remove takes a block out, and one of the two empty lines that would then meet.
func (d *document) remove(at int) {
	d.pieces = slices.Delete(d.pieces, at, at+1)
	if at < len(d.pieces) && d.pieces[at].blank() && !d.pieces[at].code && (at == 0 || d.pieces[at-1].blank()) {
		d.pieces = slices.Delete(d.pieces, at, at+1)
	}
}
