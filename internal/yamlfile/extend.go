package yamlfile

import (
	"strings"
	"unicode/utf8"
)

// block finds the lines of block text, and puts blanks where other characters
// indent it; it returns the places of those.
func (r *reader) block(e *entry) (tabs, others []place) {
	base := max(e.base(), 0)
	if e.keyAt < 0 && e.dashes == 0 {
		base = -1
	}
	head := r.work[e.line][e.at:]
	explicit := strings.ContainsAny(head[:min(len(head), 3)], "123456789")
	left := -1 // the indentation of the text
	last := e.line
	for j := e.line + 1; j < len(r.work); j++ {
		l := r.work[j]
		if blank(l) {
			continue
		}
		n := spaces(l)
		if n <= base || left > n {
			c, _ := utf8.DecodeRuneInString(l[n:])
			if wide := width(l[:lead(l)]); wide <= base && (wide == n || len(r.edits[e.line]) > 0 || r.structure(l)) ||
				wide < left && r.structure(l) {
				break
			}
			switch {
			case c == '\t':
				tabs = append(tabs, place{j + 1, n + 1})
				r.indent(j, max(left, base+2))
			case strings.ContainsRune(indents, c):
				others = append(others, place{j + 1, n + 1})
				r.indent(j, max(left, base+2))
			case !explicit && e.stray == 0:
				e.stray = j
			}
			n = spaces(r.work[j])
		}
		if left < 0 {
			left = n
		}
		last = j
	}
	e.more = last - e.line
	return tabs, others
}

// extend finds the lines below an entry that belong to its value.
func (r *reader) extend(e *entry) {
	l := r.work[e.line]
	base := e.base()
	switch e.form {
	case quoted:
		at := e.at + strings.IndexAny(l[e.at:], "\"'")
		e.more, e.end = r.closeQuote(e.line, at, base)
	case flow:
		at := e.at + strings.IndexAny(l[e.at:], "[{")
		e.more, e.end, _ = r.flow(e.line, at, base)
	case plain:
		if comment(l[e.at:]) >= 0 || e.keyAt < 0 && e.dashes == 0 && r.heads(*e) {
			return
		}
		r.running(e, base)
		return
	default:
		return
	}
	if e.end < 0 {
		r.running(e, base)
		e.stray = 0
		return
	}
	if e.form == quoted && e.more > 0 {
		e.stray = r.bullet(e)
	}
}

// running finds the lines of running text below an entry.
func (r *reader) running(e *entry, base int) {
	for j := e.line + 1; j < len(r.work); j++ {
		l := r.work[j]
		if blank(l) {
			continue
		}
		n := lead(l)
		if width(l[:n]) <= base || r.structure(l) {
			break
		}
		if l[n] == '#' {
			if len(l) > n+1 && l[n+1] != ' ' && l[n+1] != '#' && e.stray == 0 && colon(l[n+1:]) < 0 {
				e.stray = j
				e.more = j - e.line
				continue
			}
			break
		}
		e.more = j - e.line
	}
	if e.stray == 0 {
		e.stray = r.bullet(e)
	}
}

// bullet returns the first line of running text that starts like an item of a
// list: YAML would glue it to the line above. 0 when there is none.
func (r *reader) bullet(e *entry) int {
	for j := e.line + 1; j <= e.line+e.more; j++ {
		l := r.work[j]
		t := l[lead(l):]
		digits := strings.TrimLeft(t, "0123456789")
		if len(t) > 2 && t[1] == ' ' && strings.IndexByte("-*>", t[0]) >= 0 ||
			len(digits) < len(t) && (strings.HasPrefix(digits, ". ") || strings.HasPrefix(digits, ") ")) {
			return j
		}
	}
	return 0
}

// structure says whether a line is clearly not running text: it has a known key.
func (r *reader) structure(l string) bool {
	t := l[lead(l):]
	for len(t) > 1 && t[0] == '-' && gap(t, 1) {
		t = t[skip(t, 1):]
	}
	key, end := splitKey(t)
	return end > 0 && r.known(key)
}

// closeQuote finds the quote that closes the one at p of line i. A line with a
// known key comes first when the author forgot to close it.
func (r *reader) closeQuote(i, p, base int) (more, end int) {
	mark := r.work[i][p]
	p++
	for j := i; j < len(r.work); j++ {
		l := r.work[j]
		if j > i && !blank(l) && (r.unclosed > maxUnclosed || r.structure(l) || lead(l) <= base && strings.HasPrefix(l[lead(l):], "- ")) {
			break
		}
		for ; p < len(l); p++ {
			switch {
			case mark == '"' && l[p] == '\\':
				p++
			case mark == '\'' && l[p] == mark && p+1 < len(l) && l[p+1] == mark:
				p++
			case l[p] == mark:
				return j - i, p + 1
			}
		}
		p = 0
	}
	r.unclosed++
	return 0, -1
}

// comment finds the # of a comment in a plain value; -1 when there is none.
func comment(v string) int {
	for i := 1; i < len(v); i++ {
		if v[i] == '#' && (v[i-1] == ' ' || v[i-1] == '\t') {
			return i
		}
	}
	return -1
}
