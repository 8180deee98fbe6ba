package yamlfile

import "strings"

// traps reports every value that YAML does not read as its author meant, and
// repairs it in work. It is for files that do not parse; with lost set it
// looks only for text that YAML swallows without a word.
func (r *reader) traps(es []entry, lost bool) {
	for n, e := range es {
		if r.full() {
			return
		}
		if n > 0 && e.keyAt < 0 && e.dashes == 0 && es[n-1].form != none {
			continue // no value of anything: the place of the line is what is wrong
		}
		if lost && e.stray == 0 && (e.form != quoted || e.end >= 0) {
			continue
		}
		if e.at >= len(r.work[e.line]) {
			continue
		}
		switch e.form {
		case plain:
			r.plainTrap(e)
		case quoted:
			r.quotedTrap(e)
		case flow:
			r.flowTrap(e)
		case block:
			if e.stray > 0 {
				r.raggedTrap(e)
			}
		case none:
		}
	}
}

func (r *reader) plainTrap(e entry) {
	l := r.work[e.line]
	v := l[e.at:]
	rule := start(v)
	switch rule {
	case "E013", "E014":
		r.replace(e, e.line, e.at, rule, lossText(rule), r.typed(e))
		return
	case "E011":
		first := string([]rune(v)[:1])
		r.replace(e, e.line, e.at, rule, startText, first, r.typed(e))
		return
	}
	if e.dashes > 0 && e.keyAt < 0 && strings.HasPrefix(v, "? ") {
		return
	}
	at, line := colon(v), e.line
	for j := e.line + 1; at < 0 && j <= e.line+e.more; j++ {
		t := r.work[j][spaces(r.work[j]):]
		if at = colon(t); at >= 0 {
			line, at = j, at+spaces(r.work[j])-e.at
		}
	}
	curly, _ := straight(v)
	switch {
	case at >= 0 && curly:
		r.replace(e, e.line, e.at, "E017", curlyText, r.typed(e))
	case at >= 0 && e.keyAt < 0 && e.dashes == 0 && line == e.line:
		return // not a value: what is wrong is the place of the line
	case at >= 0 && e.dashes > 0 && e.keyAt >= 0 && !r.known(e.key) && !r.sister(e):
		at = e.keyAt + len(e.key) // "- Yes: or: no" is all text
		e.at, e.keyAt = e.keyAt, -1
		r.replace(e, e.line, at, "E010", colonText, r.typed(e))
	case at >= 0:
		r.replace(e, line, e.at+at, "E010", colonText, r.typed(e))
	case e.stray > 0 && strings.HasPrefix(strings.TrimLeft(r.work[e.stray], " "), "#"):
		l := r.work[e.stray]
		r.replace(e, e.stray, spaces(l), "E016", hashText, clip(l, 40), r.typed(e))
	case e.stray > 0:
		r.replace(e, e.stray, spaces(r.work[e.stray]), "E018", bulletText, e.label())
	}
}

// sister says whether another key stands right below that of an entry.
func (r *reader) sister(e entry) bool {
	j := e.line + e.more + 1
	if j >= len(r.work) || blank(r.work[j]) || spaces(r.work[j]) != e.keyAt {
		return false
	}
	_, end := splitKey(r.work[j][e.keyAt:])
	return end > 0
}

func (r *reader) quotedTrap(e entry) {
	l := r.work[e.line]
	at := e.at + strings.IndexAny(l[e.at:], "\"'")
	if e.end < 0 {
		rule := unclosed(l[at:])
		if rule == "E012" {
			r.replace(e, e.line, at, rule, apostropheText, r.typed(e))
			return
		}
		r.replace(e, e.line, at, rule, openText, l[at:at+1], r.typed(e))
		return
	}
	last := r.work[e.line+e.more]
	if rest := strings.TrimLeft(last[e.end:], " \t"); rest != "" && (rest[0] != '#' || !gap(last, e.end)) {
		if unclosed(l[at:]) == "E012" {
			r.replace(e, e.line, at, "E012", apostropheText, r.typed(e))
			return
		}
		r.replace(e, e.line+e.more, len(last)-len(rest), "E012", afterText, r.typed(e))
		return
	}
	if e.stray > 0 {
		r.replace(e, e.stray, lead(r.work[e.stray]), "E018", bulletText, e.label())
		return
	}
	for j := e.line; l[at] == '"' && j <= e.line+e.more; j++ {
		from, to := 0, len(r.work[j])
		if j == e.line {
			from = at
		}
		if j == e.line+e.more {
			to = e.end
		}
		if n := badEscape(r.work[j][from:to]); n >= 0 {
			inner := strings.TrimSuffix(strings.TrimPrefix(r.text(e), "\""), "\"")
			r.replace(e, j, from+n, "E020", escapeText, e.label()+" "+quote(inner))
			return
		}
	}
}

// badEscape finds a backslash that means nothing in double quotes; -1 when there is none.
func badEscape(s string) int {
	for i := 0; i+1 < len(s); i++ {
		if s[i] != '\\' {
			continue
		}
		digits := 0
		switch s[i+1] {
		case 'x':
			digits = 2
		case 'u':
			digits = 4
		case 'U':
			digits = 8
		default:
			if strings.IndexByte("0abt\tnvfre \"'\\/N_LP", s[i+1]) < 0 {
				return i
			}
		}
		for k := range digits {
			if i+2+k >= len(s) || strings.IndexByte("0123456789abcdefABCDEF", s[i+2+k]) < 0 {
				return i
			}
		}
		i++
	}
	return -1
}

// raggedTrap reports block text of which a line stands to the left of the first one.
func (r *reader) raggedTrap(e entry) {
	j := e.stray
	r.doc.report(Error, r.original(j+1, spaces(r.work[j])+1), "E018", Text{
		"deze regel springt minder ver in dan de eerste regel van de tekst. Laat alle regels onder %s even ver inspringen",
		"this line is indented less than the first line of the text. Indent all lines below %s equally",
	}, e.label())
	left := 0
	for k := e.line + 1; k <= e.line+e.more; k++ {
		if l := r.work[k]; !blank(l) {
			left = max(left, spaces(l))
			if spaces(l) < left {
				r.indent(k, left)
			}
		}
	}
}

// replace reports a trap at a byte of a line, and puts the whole value in quotes.
func (r *reader) replace(e entry, line, at int, rule string, msg Text, args ...any) {
	r.doc.report(Error, r.original(line+1, column(r.work[line], at)), rule, msg, args...)
	l := r.work[e.line]
	r.trapped[r.original(e.line+1, column(l, e.at))] = true
	r.set(e.line, l[:e.at]+Quoted(r.text(e)))
	for j := e.line + 1; j <= e.line+e.more; j++ {
		r.set(j, "")
	}
}

// text is the value of an entry as it was typed, on one line.
func (r *reader) text(e entry) string {
	v := []string{r.work[e.line][e.at:]}
	for j := e.line + 1; j <= e.line+e.more; j++ {
		v = append(v, strings.TrimSpace(r.work[j]))
	}
	return strings.TrimSpace(strings.Join(v, " "))
}

// typed is the entry as it should be typed: key and text in quotes.
func (r *reader) typed(e entry) string {
	v := r.text(e)
	if _, inner := straight(v); inner != "" {
		v = inner
	}
	if (v[0] == '"' || v[0] == '\'') && e.form == quoted && e.end < 0 && unclosed(v) == "E015" {
		v = strings.TrimSpace(v[1:])
	}
	return strings.TrimSpace(e.label() + " " + quote(v))
}

// label is what stands before the value: "key:" or "-".
func (e entry) label() string {
	switch {
	case e.keyAt >= 0:
		return e.key + ":"
	case e.dashes > 0:
		return "-"
	}
	return ""
}

// straight says whether a text starts with a curly quote, and returns what is
// between it and the last one.
func straight(v string) (curly bool, inner string) {
	for _, open := range []string{"“", "„", "”", "‘", "«"} {
		rest, ok := strings.CutPrefix(v, open)
		if !ok {
			continue
		}
		for _, end := range []string{"”", "“", "’", "‘", "»"} {
			if t, ok := strings.CutSuffix(rest, end); ok && t != "" {
				return true, t
			}
		}
		return true, ""
	}
	return false, ""
}
