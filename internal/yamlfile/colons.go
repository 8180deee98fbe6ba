package yamlfile

import "strings"

// colons reports lines that start with a known key without a colon, and adds it.
func (r *reader) colons(es []entry) {
	for n, e := range es {
		l := r.work[e.line]
		from := e.at
		if e.keyAt >= 0 {
			from = e.keyAt
		}
		word := r.colonless(l[from:])
		alone := word == "" && e.keyAt < 0 && r.heads(e)
		if alone {
			word = strings.TrimRight(l[from:], " \t")
		}
		if word == "" || r.full() {
			continue
		}
		next := n+1 < len(es) && es[n+1].dashes == 0 && es[n+1].keyAt >= 0 && es[n+1].indent == from
		if value := n > 0 && es[n-1].form == none && es[n-1].base() < from; (e.dashes > 0 || value) && !next && !alone {
			continue // it may well be text
		}
		at := from + len(word)
		r.doc.report(Error, r.original(e.line+1, column(l, at)), "E019", noColonText, word, clip(l[at:], 60))
		r.edits[e.line] = append(r.edits[e.line], edit{column(l, at) - 1, 1})
		r.set(e.line, l[:at]+":"+l[at:])
	}
}

// heads says whether a line is just a known key, with its value on the lines below it.
func (r *reader) heads(e entry) bool {
	if !r.known(strings.TrimRight(r.work[e.line][e.at:], " \t")) || e.line+1 >= len(r.work) {
		return false
	}
	below := r.work[e.line+1]
	return !blank(below) && (spaces(below) > e.at || spaces(below) == e.at && strings.HasPrefix(below[e.at:], "- "))
}

var noColonText = Text{
	"hier ontbreekt een dubbele punt. Schrijf: %s: %s",
	"a colon is missing here. Write: %s: %s",
}

// colonless returns the known key that a text starts with, without its colon; "" for none.
func (r *reader) colonless(s string) string {
	n := strings.IndexAny(s, " \t")
	if n <= 0 || n > 40 || s[n-1] == ':' || !r.known(s[:n]) || skip(s, n) == len(s) {
		return ""
	}
	return s[:n]
}
