package yamlfile

import (
	"slices"
	"strings"
)

// traps reports every value that YAML does not read as its author meant, and
// repairs it in work. It is for files that do not parse; with lost set it
// looks only for text that YAML swallows without a word.
func (r *reader) traps(es []entry, lost bool) {
	for _, e := range es {
		if r.full() {
			return
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
		}
	}
}

func (r *reader) plainTrap(e entry) {
	l := r.work[e.line]
	v := l[e.at:]
	rule := start(v)
	switch {
	case rule == "E013" || rule == "E014":
		r.replace(e, e.line, e.at, rule, lossText(rule), r.typed(e))
		return
	case rule == "E011":
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
	case at >= 0 && e.keyAt < 0 && e.dashes == 0:
		return // not a value: what is wrong is the place of the line
	case at >= 0:
		r.replace(e, line, e.at+at, "E010", colonText, r.typed(e))
	case e.stray > 0 && strings.HasPrefix(strings.TrimLeft(r.work[e.stray], " "), "#"):
		l := r.work[e.stray]
		r.replace(e, e.stray, spaces(l), "E016", hashText, clip(l, 40), r.typed(e))
	case e.stray > 0:
		r.replace(e, e.stray, spaces(r.work[e.stray]), "E018", bulletText, e.label())
	}
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
			r.replace(e, j, from+n, "E020", escapeText, r.typed(e))
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

func (r *reader) flowTrap(e entry) {
	l := r.work[e.line]
	at := e.at + strings.IndexAny(l[e.at:], "[{")
	if e.end >= 0 {
		last := r.work[e.line+e.more]
		if rest := strings.TrimLeft(last[e.end:], " \t"); rest != "" && rest[0] != '#' {
			r.replace(e, e.line, at, "E011", startText, l[at:at+1], r.typed(e))
			return
		}
	}
	_, _, spans := r.flow(e.line, at, e.base())
	if e.end < 0 { // it ran on into the next entries
		spans = slices.DeleteFunc(spans, func(s span) bool { return s.line > e.line+e.more })
	}
	if e.end < 0 && len(spans) == 0 {
		if strings.IndexByte(l[at:], ':') < 0 && strings.IndexByte(l[at:], ',') < 0 {
			r.replace(e, e.line, at, "E011", startText, l[at:at+1], r.typed(e))
			return
		}
		r.replace(e, e.line, at, "E015", bracketText, l[at:at+1], map[byte]string{'[': "]", '{': "}"}[l[at]])
		return
	}
	spans = spans[:min(len(spans), maxProblems)]
	for _, s := range spans {
		r.flowSpan(s)
	}
	for i := len(spans) - 1; i >= 0; i-- { // backwards: masking moves what comes after
		r.mask(spans[i])
	}
}

// flowSpan reports a trap within [ ] or { }.
func (r *reader) flowSpan(s span) {
	l := r.work[s.line]
	text := quote(l[s.from:s.to])
	var msg Text
	args := []any{text}
	switch s.rule {
	case "E010":
		msg = colonText
	case "E012":
		msg = afterText
		if unclosed(l[s.from:]) == "E012" {
			msg, args = apostropheText, []any{"\"" + l[s.from:s.to] + "\""}
		}
	case "E013", "E014":
		msg = lossText(s.rule)
	case "E016":
		msg, args = hashText, []any{l[s.at:s.to], text}
	case "E015":
		msg, args = openText, []any{l[s.from : s.from+1], quote(l[s.from+1 : s.to])}
	default:
		msg, args = startText, []any{string([]rune(l[s.at:])[:1]), text}
		if s.at > s.from {
			msg = insideText
		}
	}
	at := r.original(s.line+1, column(l, s.from))
	r.trapped[at] = true
	r.doc.report(Error, r.original(s.line+1, column(l, s.at)), s.rule, msg, args...)
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
	r.set(e.line, l[:e.at]+safe(r.text(e)))
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
	return e.label() + " " + quote(v)
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
