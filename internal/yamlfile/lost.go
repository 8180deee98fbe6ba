package yamlfile

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// lost reports what YAML left out behind a text: a comment that may have been part of it.
func (r *reader) lost(it *item) {
	if it.style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return
	}
	row, rest := r.after(it)
	if r.stuck(it, row, rest) {
		return
	}
	text := strings.TrimLeft(rest, " \t")
	if len(text) == len(rest) || text == "" || text[0] != '#' {
		r.curly(it)
		return
	}
	l := r.work[row]
	at := r.original(row+1, column(l, len(l)-len(text)))
	word := len(text) > 1 && text[1] != ' ' && text[1] != '\t' && text[1] != '#' && text[1] != '!'
	switch {
	case word && it.style == 0:
		it.fail()
		r.doc.report(Error, at, "E016", Text{"%s: " + hashText.NL, "%s: " + hashText.EN},
			it.up.where(), clip(text, 40), labelled(it, quote(it.value+" "+text)))
	case word || it.style == 0 && roomy(it.shape):
		r.doc.report(Warning, at, "W001", Text{
			"%s: %q wordt niet gelezen. Hoort het bij de tekst? Schrijf: %s",
			"%s: %q is not read. Does it belong to the text? Write: %s",
		}, it.up.where(), clip(text, 40), labelled(it, quote(it.value+" "+text)))
	}
}

// stuck reports what follows a closing quote or bracket at once, as in "text"#tag: YAML leaves it out up to the end
// of the line.
func (r *reader) stuck(it *item, row int, rest string) bool {
	text := strings.TrimLeft(rest, " \t]}")
	closed := rest[:len(rest)-len(text)]
	if text == "" || text[0] != '#' || strings.HasSuffix(closed, " ") || strings.HasSuffix(closed, "\t") || closed == "" && it.style == 0 {
		return false
	}
	it.fail()
	l := r.work[row]
	r.doc.report(Error, r.original(row+1, column(l, len(l)-len(text))), "E016", Text{
		"%s: alles na # valt weg: %q. Zet het binnen de aanhalingstekens, of zet er een spatie voor als het een opmerking is",
		"%s: all after # is left out: %q. Put it inside the quotes, or put a blank before it if it is a comment",
	}, it.up.where(), clip(text, 40))
	return true
}

// roomy says whether a shape has room for running text; what is short has a comment behind it, not more text.
func roomy(s *Shape) bool { return s.Kind == String && (s.Max == 0 || s.Max >= 30) }

// lostAtOnce reports an empty value that is all comment: "title: #tag".
func (r *reader) lostAtOnce(it *item, s *Shape) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(r.rest(it), ":"), " \t")
	if it.key != nil && it.key.row == it.row && it.value == "" {
		rest = r.rest(it.key)
		_, end := splitKey(rest)
		rest = strings.TrimLeft(rest[end:], " \t")
	}
	if it.value != "" || !wantsText(s) || len(rest) < 2 || rest[0] != '#' || rest[1] == ' ' || rest[1] == '#' {
		return false
	}
	it.fail()
	l := r.work[it.row-1]
	r.doc.report(Error, r.original(it.row, column(l, len(l)-len(rest))), "E016",
		Text{"%s: " + hashText.NL, "%s: " + hashText.EN}, it.up.where(), clip(rest, 40), labelled(it, quote(rest)))
	return true
}

// unopened reports a text that has a closing quote and no opening one.
func (r *reader) unopened(it *item) {
	n := len(it.value) - 1
	if it.style != 0 || n < 1 || it.value[n] != '"' || strings.Count(it.value, "\"") != 1 || it.value[n-1] >= '0' && it.value[n-1] <= '9' {
		return // 19" is a size
	}
	r.fail(it, "E015", Text{
		"het aanhalingsteken aan het begin ontbreekt. Schrijf: %s",
		"the quote at the start is missing. Write: %s",
	}, labelled(it, quote(it.value[:n])))
}

// curly warns about a text that is wholly in curly quotes: they show on screen.
func (r *reader) curly(it *item) {
	if it.style != 0 {
		return
	}
	if _, inner := straight(it.value); inner != "" && !strings.ContainsAny(inner, "“”„«»") {
		r.warn(it, "W003", Text{
			"de gekrulde aanhalingstekens horen nu bij de tekst. Bedoel je gewone? Schrijf: %s",
			"the curly quotes are now part of the text. Did you mean plain ones? Write: %s",
		}, labelled(it, quote(inner)))
	}
}

// after returns the rest of the line behind a text, and which line of work that is.
func (r *reader) after(it *item) (row int, rest string) {
	row = it.row - 1
	l := r.rest(it)
	if it.style != 0 {
		if l == "" || l[0] != '"' && l[0] != '\'' {
			return row, ""
		}
		more, end := r.closeQuote(row, len(r.work[row])-len(l), -1)
		if end < 0 {
			return row, ""
		}
		return row + more, r.work[row+more][end:]
	}
	for _, c := range it.value {
		if c == ' ' || c == '\t' || c == '\n' {
			continue
		}
		for l = strings.TrimLeft(l, " \t"); l == "" && row+1 < len(r.work); l = strings.TrimLeft(l, " \t") {
			row++
			l = r.work[row]
		}
		rest, ok := strings.CutPrefix(l, string(c))
		if !ok {
			return row, ""
		}
		l = rest
	}
	return row, l
}
