package yamlfile

import (
	"slices"
	"strings"
)

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
