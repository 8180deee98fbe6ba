package yamlfile

import (
	"strings"
	"unicode/utf8"
)

// form is how a value is written.
type form int

const (
	none   form = iota // nothing on this line
	plain              // without quotes
	quoted             // in "…" or '…'
	flow               // in […] or {…}
	block              // | or > with the text below it
)

// entry is one line of block structure, taken apart: dashes, a key and the
// start of its value. Offsets are bytes of the line.
type entry struct {
	line   int // in work, from 0
	more   int // lines below it that belong to its value
	indent int
	dashes int
	dash   int // of the last dash
	key    string
	keyAt  int // -1: no key
	at     int // of the value
	form   form
	end    int // quoted, flow: just after the closing mark, in the last line; -1: never closed
	stray  int // a line below that YAML takes for running text and the author surely not; 0: none
}

// base is the column that the value must stand to the right of.
func (e entry) base() int {
	switch {
	case e.keyAt >= 0:
		return e.keyAt
	case e.dashes > 0:
		return e.dash
	}
	return e.indent - 1
}

// indents are the characters that look like indentation; only blanks are.
const indents = " \t\u00a0\u2007\u202f\u3000"

// lead returns the number of bytes of what looks like indentation.
func lead(line string) int { return len(line) - len(strings.TrimLeft(line, indents)) }

// spaces returns the number of real blanks that a line starts with.
func spaces(line string) int { return len(line) - len(strings.TrimLeft(line, " ")) }

func blank(line string) bool { return lead(line) == len(line) }

// scan takes the lines of work apart, puts blanks where tabs or other
// characters indent, adds the space that is missing after "key:", and cuts off
// a second document.
func (r *reader) scan() []entry {
	var es []entry
	var tabs, others []place
	for i := 0; i < len(r.work); i++ {
		l := r.work[i]
		n := lead(l)
		switch {
		case n == len(l):
			if n != spaces(l) {
				r.set(i, "")
			}
			continue
		case n == 0 && marker(l):
			if len(es) > 0 {
				r.second(i)
			}
			continue
		case n != spaces(l):
			if p := (place{i + 1, spaces(l) + 1}); strings.Contains(l[:n], "\t") {
				tabs = append(tabs, p)
				r.tabbed[i] = true
			} else {
				others = append(others, p)
			}
			r.indent(i, width(l[:n]))
			l = r.work[i]
		}
		r.spaced = r.spaced || n > 0 && !r.tabbed[i]
		if l[spaces(l)] == '#' || l[0] == '%' && len(es) == 0 {
			continue
		}
		e := r.entry(i)
		if e.form == block {
			wrongTabs, wrongOthers := r.block(&e)
			tabs, others = append(tabs, wrongTabs...), append(others, wrongOthers...)
		} else {
			r.extend(&e)
		}
		es = append(es, e)
		i += e.more
	}
	r.wrongIndents("E002", tabs, Text{
		"inspringen met een tab kan niet in YAML; gebruik twee spaties per niveau%s",
		"YAML cannot be indented with tabs; use two spaces per level%s",
	})
	r.wrongIndents("E018", others, Text{
		"hier staat een vaste spatie: die telt in YAML niet als inspringing. Typ gewone spaties, twee per niveau%s",
		"here is a non-breaking space, which YAML does not count as indentation. Type normal spaces, two per level%s",
	})
	return es
}

// width is how many blanks stand for an indentation: two for a tab.
func width(lead string) int {
	return utf8.RuneCountInString(lead) + strings.Count(lead, "\t")
}

// wrongIndents reports lines with the same wrong indentation once, at the first.
func (r *reader) wrongIndents(rule string, at []place, msg Text) {
	if len(at) == 0 {
		return
	}
	also := Text{}
	if n := len(at) - 1; n > 0 {
		list := ""
		for _, p := range at[1:min(len(at), 6)] {
			list += ", " + itoa(p.line)
		}
		if n > 5 {
			list += ", …"
		}
		also = Text{" (ook op regel " + list[2:] + ")", " (also on line " + list[2:] + ")"}
	}
	r.doc.report(Error, at[0], rule, msg, also)
}

// marker says whether a line is "---" or "...".
func marker(l string) bool {
	return l == "---" || l == "..." || strings.HasPrefix(l, "--- ") || strings.HasPrefix(l, "... ")
}

// second cuts off the file where another document starts.
func (r *reader) second(i int) {
	if slicesAny(r.work[i+1:], content) || len(r.work[i]) > 3 && content(r.work[i][3:]) {
		r.doc.report(Error, place{i + 1, 1}, "E007", Text{
			"hier begint een tweede document: wat na %q komt, wordt niet gelezen. Haal de regel weg, of maak er een eigen bestand van",
			"a second document starts here: what comes after %q is not read. Remove this line, or make it a file of its own",
		}, r.work[i][:3])
		r.torn = append(r.torn, i)
	}
	for j := i; j < len(r.work); j++ {
		r.set(j, "")
	}
}

// set replaces a line of work.
func (r *reader) set(i int, line string) {
	if r.work[i] != line {
		r.work[i], r.dirty = line, true
	}
}

// indent gives a line of work another indentation.
func (r *reader) indent(i, blanks int) {
	l := r.work[i]
	n := lead(l)
	if delta := blanks - utf8.RuneCountInString(l[:n]); delta != 0 {
		r.edits[i] = append(r.edits[i], edit{0, delta})
	}
	r.set(i, strings.Repeat(" ", blanks)+l[n:])
}

// entry takes one line apart.
func (r *reader) entry(i int) entry {
	l := r.work[i]
	e := entry{line: i, indent: spaces(l), keyAt: -1}
	p := e.indent
	for p < len(l) && l[p] == '-' && gap(l, p+1) {
		e.dashes++
		e.dash = p
		p = skip(l, p+1)
	}
	e.at = p
	key, end := splitKey(l[p:])
	if end == 0 || strings.IndexByte(key, ':') > 0 {
		if key := r.glued(l[p:]); key != "" {
			l = r.unglue(i, p, key)
			e.key, e.keyAt, e.at = key, p, p+len(key)+2
			e.form = formOf(l[e.at:])
			return e
		}
	}
	if end > 0 {
		e.key, e.keyAt, e.at = key, p, skip(l, p+end)
	}
	e.form = formOf(l[e.at:])
	return e
}

// gap says whether there is a blank, or nothing, at p.
func gap(l string, p int) bool { return p >= len(l) || l[p] == ' ' || l[p] == '\t' }

// skip returns the first offset from p that is no blank.
func skip(l string, p int) int {
	for p < len(l) && (l[p] == ' ' || l[p] == '\t') {
		p++
	}
	return p
}

// splitKey finds "key:" at the start of a text; end is just after the colon, 0 when there is none.
func splitKey(s string) (key string, end int) {
	if s == "" {
		return "", 0
	}
	if s[0] == '"' || s[0] == '\'' {
		n := strings.IndexByte(s[1:], s[0]) + 2
		if p := skip(s, n); n > 1 && p < len(s) && s[p] == ':' && gap(s, p+1) {
			return s[1 : n-1], p + 1
		}
		return "", 0
	}
	if strings.IndexByte("[{@`&*!|>%#?,]}", s[0]) >= 0 {
		return "", 0
	}
	n := colon(s)
	if n < 0 {
		return "", 0
	}
	return strings.TrimRight(s[:n], " \t"), n + 1
}

// colon finds a colon with a blank or nothing after it, before any comment; -1 when there is none.
func colon(s string) int {
	for i := 0; i < len(s); i++ {
		switch {
		case s[i] == ':' && gap(s, i+1):
			return i
		case s[i] == '#' && i > 0 && gap(s, i-1):
			return -1
		}
	}
	return -1
}

// glued returns the key of "key:value", a known key without the space after the colon.
func (r *reader) glued(s string) string {
	n := strings.IndexByte(s, ':')
	if n <= 0 || n > 40 || strings.HasPrefix(s[n:], "://") || !r.known(s[:n]) {
		return ""
	}
	return s[:n]
}

// unglue reports the missing space and adds it.
func (r *reader) unglue(i, p int, key string) string {
	l := r.work[i]
	rest := l[p+len(key)+1:]
	r.doc.report(Error, r.original(i+1, column(l, p+len(key))), "E019", Text{
		"er moet een spatie achter de dubbele punt: %s: %s",
		"there must be a space after the colon: %s: %s",
	}, key, clip(rest, 60))
	r.edits[i] = append(r.edits[i], edit{column(l, p+len(key)), 1})
	r.set(i, l[:p+len(key)+1]+" "+rest)
	return r.work[i]
}

// formOf says how a value is written, from its first characters.
func formOf(v string) form {
	for len(v) > 1 && (v[0] == '&' || v[0] == '!') { // what comes after an anchor or a tag
		n := strings.IndexAny(v, " \t")
		if n < 0 {
			break
		}
		v = v[skip(v, n):]
	}
	switch {
	case v == "" || v[0] == '#':
		return none
	case v[0] == '"' || v[0] == '\'':
		return quoted
	case v[0] == '[' || v[0] == '{':
		return flow
	case (v[0] == '|' || v[0] == '>') && header(v[1:]):
		return block
	}
	return plain
}

// header says whether this may follow | or >: signs, a digit, a comment.
func header(s string) bool {
	s = strings.TrimLeft(s, "+-0123456789")
	rest := strings.TrimLeft(s, " \t")
	return rest == "" || rest[0] == '#' && len(rest) < len(s)
}
