package kit

import (
	"regexp"
	"strconv"
	"strings"
	"sync"

	"github.com/charmbracelet/lipgloss"
)

// Prose renders the markdown of lessons (paragraphs, bold, italic, lists, quotes) to lines of at most width columns.
// The lines of a list item hang under its text, and those of a quote behind its rule. The renderer is only asked for
// what has markup in it. Results are kept, like those of Markdown; they must not be changed.
func Prose(ctx Context, source string, width int) []string {
	k := page{theme: ctx.Styles.Theme, bullet: ctx.Styles.Signs.Bullet, width: max(1, width), source: source}
	if lines, ok := proses.get(k); ok {
		return lines
	}
	lines := prose(ctx, strings.Split(strings.ReplaceAll(source, "\r\n", "\n"), "\n"), k.width, 0)
	proses.put(k, lines)
	return lines
}

// proses is kept for the life of the program, like renderer.
var proses = &kept{pages: map[page][]string{}}

// kept is pages that were rendered before, for a while.
type kept struct {
	mu    sync.Mutex
	pages map[page][]string
}

func (k *kept) get(p page) ([]string, bool) {
	k.mu.Lock()
	defer k.mu.Unlock()
	lines, ok := k.pages[p]
	return lines, ok
}

func (k *kept) put(p page, lines []string) {
	k.mu.Lock()
	defer k.mu.Unlock()
	if len(k.pages) >= maxPages {
		clear(k.pages)
	}
	k.pages[p] = lines
}

// maxNesting bounds lists in lists; deeper ones read as running text.
const maxNesting = 6

var (
	itemMark  = regexp.MustCompile(`^( {0,3})([-*+]|\d{1,3}[.)]) +`)
	markup    = regexp.MustCompile("[*_`\\\\<&\\[~|#]|https?://|  \n")
	hardBreak = regexp.MustCompile(`(  |\\)\n`)
)

func prose(ctx Context, lines []string, width, depth int) []string {
	var out []string
	number := 0
	last, apart := inText, false
	for len(lines) > 0 {
		first := lines[0]
		if strings.TrimSpace(first) == "" {
			lines, apart = lines[1:], true
			continue
		}
		var drawn []string
		now := kindOf(first, depth)
		switch now {
		case inQuote:
			var inner []string
			inner, lines = quoted(lines)
			rule := ctx.Styles.Quiet.Render(ctx.Styles.Signs.Quote)
			for _, l := range prose(ctx, inner, width-2, depth+1) {
				drawn = append(drawn, strings.TrimRight(rule+" "+l, " "))
			}
		case inBullets, inNumbers:
			mark := ctx.Styles.Signs.Bullet + " "
			if now == inNumbers {
				number++
				mark = strconv.Itoa(number) + ". "
			}
			var inner []string
			inner, lines = listItem(lines)
			drawn = Indent(mark, prose(ctx, inner, width-len([]rune(mark)), depth+1))
		case inText:
			n := 1
			for n < len(lines) && strings.TrimSpace(lines[n]) != "" && kindOf(lines[n], depth) == inText {
				n++
			}
			drawn = paragraph(ctx, strings.Join(lines[:n], "\n"), width)
			lines = lines[n:]
		}
		if now != inNumbers {
			number = 0
		}
		if len(out) > 0 && (now == inText || now != last) && (apart || depth == 0) {
			out = append(out, "")
		}
		out, last, apart = append(out, drawn...), now, false
	}
	return out
}

// kind is what a line of markdown belongs to.
type kind int

const (
	inText kind = iota
	inQuote
	inBullets
	inNumbers
)

func kindOf(line string, depth int) kind {
	m := itemMark.FindStringSubmatch(line)
	switch {
	case depth >= maxNesting:
		return inText
	case strings.HasPrefix(strings.TrimLeft(line, " "), ">"):
		return inQuote
	case m == nil:
		return inText
	case strings.ContainsAny(m[2], "-*+"):
		return inBullets
	}
	return inNumbers
}

// quoted splits off the lines of a quote, without their marks.
func quoted(lines []string) (inner, rest []string) {
	for i, l := range lines {
		l = strings.TrimLeft(l, " ")
		if !strings.HasPrefix(l, ">") {
			return inner, lines[i:]
		}
		inner = append(inner, strings.TrimPrefix(strings.TrimPrefix(l, ">"), " "))
	}
	return inner, nil
}

// listItem splits off the lines of one item: up to an empty line or the next item of the same list.
func listItem(lines []string) (inner, rest []string) {
	indent := len(itemMark.FindString(lines[0]))
	inner = []string{lines[0][indent:]}
	for i, l := range lines[1:] {
		deeper := len(l) - len(strings.TrimLeft(l, " "))
		if strings.TrimSpace(l) == "" || (deeper < 2 && kindOf(l, 0) != inText) {
			return inner, lines[i+1:]
		}
		inner = append(inner, l[min(deeper, indent):])
	}
	return inner, nil
}

// paragraph lets the renderer see a paragraph as one line and breaks it after that: the renderer itself leaves words
// alone on a line where it breaks lines with markup in them.
func paragraph(ctx Context, text string, width int) []string {
	if !hardBreak.MatchString(text) {
		text = strings.Join(strings.Fields(text), " ")
	}
	if !markup.MatchString(text) {
		return Flow(text, width)
	}
	var out []string
	for _, l := range Markdown(ctx, text, len(text)+len(ctx.Styles.Signs.Bullet)+2) {
		for b := range strings.SplitSeq(lipgloss.NewStyle().Width(width).Render(l), "\n") {
			out = append(out, strings.TrimRight(b, " "))
		}
	}
	return out
}
