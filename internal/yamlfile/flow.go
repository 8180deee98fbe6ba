package yamlfile

import (
	"strings"
	"unicode/utf8"
)

// span is a piece of one line in which a trap of YAML lies.
type span struct {
	line, from, to int // bytes of the line
	at             int // where to point
	rule           string
}

// level is an open [ or {.
type level struct {
	mark  byte
	value bool // after "key:"
}

// flow reads [ … ] or { … } from offset p of line i. It returns the lines it
// takes, the offset after the closing mark (-1: never closed), and the traps inside.
func (r *reader) flow(i, p, base int) (more, end int, traps []span) {
	var open []level
	for j := i; j < len(r.work); j, p = j+1, 0 {
		l := r.work[j]
		if j > i && (r.unclosed > maxUnclosed || !blank(l) && lead(l) <= base && starts(l[lead(l):])) {
			break
		}
		for p = skip(l, p); p < len(l); p = skip(l, p) {
			top := len(open) - 1
			if top < 0 && l[p] != '[' && l[p] != '{' {
				return 0, -1, traps
			}
			switch c := l[p]; {
			case c == '[' || c == '{':
				open = append(open, level{mark: c})
				p++
			case c == ']' || c == '}':
				open = open[:top]
				p++
				if top == 0 {
					return j - i, p, traps
				}
			case c == ',':
				open[top].value = false
				p++
			case c == ':' && (gap(l, p+1) || !open[top].value && p > 0 && (l[p-1] == '"' || l[p-1] == '\'')):
				open[top].value = true
				p++
			case c == '#' && (p == 0 || gap(l, p-1)):
				p = len(l)
			case c == '"' || c == '\'':
				n, q := r.closeQuote(j, p, base)
				if q < 0 {
					to := p + 1 + element(l[p+1:])
					traps = append(traps, span{j, p, to, p, unclosed(l[p:to])})
					p = to
					break
				}
				if n > 0 {
					j, l, p = j+n, r.work[j+n], q
					break
				}
				if q = skip(l, q); q < len(l) && strings.IndexByte(",]}:#", l[q]) < 0 {
					to := q + element(l[q:])
					traps = append(traps, span{j, p, to, q, "E012"})
					q = to
				}
				p = q
			default:
				var trap *span
				p, trap = piece(l, p, &open[top])
				if trap != nil {
					trap.line = j
					traps = append(traps, *trap)
				}
			}
		}
	}
	r.unclosed++
	return 0, -1, traps
}

// starts says whether a line starts an item or a key.
func starts(l string) bool {
	_, end := splitKey(l)
	return end > 0 || strings.HasPrefix(l, "- ")
}

// piece reads one unquoted text within [ ] or { } and finds its trap.
func piece(l string, p int, in *level) (end int, trap *span) {
	from := p
	if !in.value {
		key := l[p:]
		if n := strings.IndexAny(key, ",[]{}"); n >= 0 {
			key = key[:n]
		}
		if n := colon(key); n > 0 {
			return from + n, nil
		}
	}
	end = p + element(l[p:])
	text := strings.TrimRight(l[from:end], " \t")
	if end+1 < len(l) && l[end] == '#' && strings.ContainsAny(l[end:], ",]}") &&
		(!gap(l, end+1) || !strings.ContainsAny(l[:end], "]}")) {
		to := end + 1 + element(l[end+1:])
		return to, &span{from: from, to: to, at: end, rule: "E016"}
	}
	end = from + len(text)
	switch n := colon(text); {
	case start(text) != "":
		return end, &span{from: from, to: end, at: from, rule: start(text)}
	case n >= 0 && in.value:
		return end, &span{from: from, to: end, at: from + n, rule: "E010"}
	case strings.ContainsAny(text, "[]{}"):
		return end, &span{from: from, to: end, at: from + strings.IndexAny(text, "[]{}"), rule: "E011"}
	}
	return max(end, from+1), nil
}

// element returns the length of a text within [ ] or { }: to a comma, a
// closing mark that it did not open itself, or a comment.
func element(s string) int {
	depth := 0
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '[', '{':
			depth++
		case ']', '}':
			if depth == 0 {
				return i
			}
			depth--
		case ',':
			if depth == 0 {
				return i
			}
		case '#':
			if i > 0 && gap(s, i-1) {
				return i
			}
		}
	}
	return len(s)
}

// start returns the rule that a text breaks with its first character, "" for none.
func start(v string) string {
	if v == "" {
		return ""
	}
	switch c := v[0]; c {
	case '!':
		return "E014"
	case '&':
		return "E013"
	case '*':
		if len(v) > 1 && strings.IndexFunc(v[1:], unnamed) < 0 {
			return "E013"
		}
		return "E011"
	case '@', '`', '%', '|', '>', ',', ']', '}':
		return "E011"
	case '-', '?':
		if gap(v, 1) {
			return "E011"
		}
	case ':':
		if gap(v, 1) {
			return "E010"
		}
	}
	return ""
}

// unnamed says whether a character cannot be in the name of an anchor.
func unnamed(c rune) bool {
	return c != '-' && c != '_' && (c < '0' || c > '9') && (c < 'a' || c > 'z') && (c < 'A' || c > 'Z')
}

// unclosed returns the rule for a quote that is never closed: 's Ochtends is text, no quote.
func unclosed(v string) string {
	if v[0] == '\'' {
		word := v[1:]
		if n := strings.IndexByte(word, ' '); n > 0 {
			word = word[:n]
		}
		if utf8.RuneCountInString(word) <= 2 {
			return "E012"
		}
	}
	return "E015"
}

// mask replaces a piece of a line by letters, so that it parses and columns stay.
func (r *reader) mask(s span) {
	l := r.work[s.line]
	s.to = min(s.to, len(l))
	r.set(s.line, l[:s.from]+strings.Repeat("x", utf8.RuneCountInString(l[s.from:s.to]))+l[s.to:])
}
