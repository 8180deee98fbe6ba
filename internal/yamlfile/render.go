package yamlfile

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"github.com/charmbracelet/x/ansi"
)

// Record is a problem as a program reads it, one object a line.
type Record struct {
	File     string `json:"file"`
	Line     int    `json:"line"`
	Col      int    `json:"col"`
	Severity string `json:"severity"` // "error" or "warning"
	Rule     string `json:"rule"`
	Message  string `json:"message"`
}

// JSON returns the problem for programs.
func (p Problem) JSON(lang string) Record {
	return Record{visible(p.File), p.Line, p.Col, p.Severity.text().EN, p.Rule, p.Message(lang)}
}

// Message returns what is wrong and what to do, without the place and the rule.
func (p Problem) Message(lang string) string {
	args := make([]any, len(p.Args))
	for i, a := range p.Args {
		if t, ok := a.(Text); ok {
			a = t.In(lang)
		}
		args[i] = a
	}
	return visible(strings.TrimSpace(strings.TrimPrefix(fmt.Sprintf(p.Format.In(lang), args...), ": ")))
}

// Render returns the problem for people: place and message, the line of the
// file and a caret below the place. Nothing in it can steer a terminal.
func (p Problem) Render(lang string) string {
	head := p.head(lang)
	if p.Source == "" {
		return head
	}
	source, caret := p.excerpt()
	return fmt.Sprintf("%s\n%4d | %s\n     | %s^", head, p.Line, source, strings.Repeat(" ", caret))
}

func (p Problem) head(lang string) string {
	return fmt.Sprintf("%s:%d:%d: %s: %s [%s]", visible(p.File), p.Line, p.Col, p.Severity.text().In(lang), p.Message(lang), p.Rule)
}

func (s Severity) text() Text {
	if s == Warning {
		return Text{"waarschuwing", "warning"}
	}
	return Text{"fout", "error"}
}

// excerptWidth is how many cells of a source line are shown.
const excerptWidth = 72

// excerpt returns the source line, cut around the place when it is long, and
// how many cells stand before the place.
func (p Problem) excerpt() (source string, caret int) {
	at, from, to := p.window()
	source = visible(p.Source[from:to])
	caret = ansi.StringWidth(visible(p.Source[from:at]))
	width := ansi.StringWidth(source)
	if from == 0 && to == len(p.Source) && width <= excerptWidth {
		return source, caret
	}
	left := max(0, caret-excerptWidth*2/3)
	right := left + excerptWidth
	cut := ansi.Cut(source, left, right)
	caret -= left
	if left > 0 || from > 0 {
		cut = "…" + cut
		caret++
	}
	if right < width || to < len(p.Source) {
		cut += "…"
	}
	return cut, caret
}

// window returns the offset of the place in the source line, and those of
// enough characters around it: a line may be very long.
func (p Problem) window() (at, from, to int) {
	const around = 4 * excerptWidth
	n := 0
	to = len(p.Source)
	starts := [around]int{} // of the last characters
	for i := range p.Source {
		n++
		if n < p.Col {
			starts[n%around] = i
			continue
		}
		if n == p.Col {
			at = i
		}
		if n == p.Col+around {
			to = i
			break
		}
	}
	if n < p.Col {
		at = len(p.Source)
	}
	if seen := min(n, p.Col-1); seen > around {
		from = starts[(seen+1)%around]
	}
	return at, from, to
}

// visible returns a text in which every control character is a picture of
// itself and every tab four blanks.
func visible(s string) string {
	if utf8.ValidString(s) && strings.IndexFunc(s, func(c rune) bool { return forbidden(c) || c == '\t' || c == '\n' }) < 0 {
		return s
	}
	var b strings.Builder
	for _, c := range strings.ToValidUTF8(s, "\ufffd") {
		switch {
		case c == '\t':
			b.WriteString("    ")
		case c < ' ':
			b.WriteRune('␀' + c)
		case c == 0x7f:
			b.WriteRune('␡')
		case forbidden(c):
			b.WriteRune('\ufffd')
		default:
			b.WriteRune(c)
		}
	}
	return b.String()
}

// Errors counts the errors.
func (ps Problems) Errors() int { return ps.count(Error) }

// Warnings counts the warnings.
func (ps Problems) Warnings() int { return len(ps) - ps.count(Error) }

func (ps Problems) count(s Severity) int {
	n := 0
	for _, p := range ps {
		if p.Severity == s {
			n++
		}
	}
	return n
}

// Error returns the problems in English, one a line.
func (ps Problems) Error() string {
	lines := make([]string, len(ps))
	for i, p := range ps {
		lines[i] = p.head("en")
	}
	return strings.Join(lines, "\n")
}
