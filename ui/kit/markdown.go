package kit

import (
	"html"
	"regexp"
	"strings"
	"sync"

	"github.com/charmbracelet/glamour"
	"github.com/charmbracelet/glamour/ansi"
	"github.com/charmbracelet/lipgloss"
	xansi "github.com/charmbracelet/x/ansi"

	"ambassadeur/ui/theme"
)

// Markdown renders markdown to lines of at most width columns, without the blanks that the renderer pads with.
// Results are kept: a page is rendered once for each width and theme.
// What would take the renderer long is drawn as plain text.
func Markdown(ctx Context, source string, width int) []string {
	if len(source) > maxRendered || marks(source) > maxMarks || tooDeep.MatchString(source) {
		return Flow(Clean(source), width)
	}
	if !strings.Contains(source, "`") {
		source = mail.ReplaceAllString(source, `$1&#64;$2`)
	}
	return renderer.render(ctx.Styles.Theme, ctx.Styles.Signs, source, width)
}

// mail is the sign in a mail address. Written as an entity it makes no link, which would be drawn as address and
// link: twice the same.
var mail = regexp.MustCompile(`([\w.+-])@(\w)`)

// The longest text that the markdown renderer gets, in bytes and in signs that may mean something: its time grows much
// faster than both. What is larger, or a quote or list in more than five others, is drawn as it is.
const (
	maxRendered = 4000
	maxMarks    = 200
)

var tooDeep = regexp.MustCompile(`(?m)^(?:[ \t]*(?:>|[-*+][ \t]|\d{1,9}[.)][ \t])){6}`)

func marks(source string) int {
	n := 0
	for _, r := range source {
		if strings.ContainsRune("*_~`[]()<>&-+.", r) {
			n++
		}
	}
	return n
}

// renderer is kept for the life of the program: rendering a page costs milliseconds, a look-up nothing.
var renderer = &markdown{pages: map[page][]string{}}

type page struct {
	theme  theme.Name
	bullet string // the signs are Unicode or ASCII
	width  int
	source string
}

type markdown struct {
	mu    sync.Mutex
	pages map[page][]string
}

// maxPages bounds what is kept; a lesson has at most 40 steps.
const maxPages = 128

func (m *markdown) render(name theme.Name, signs theme.Signs, source string, width int) []string {
	m.mu.Lock()
	defer m.mu.Unlock()
	p := page{name, signs.Bullet, width, source}
	if lines, ok := m.pages[p]; ok {
		return lines
	}
	source = harmless(source)
	lines := Flow(source, width)
	// the renderer may put a comma or a full stop one column past the width: then it is asked for one column less
	for _, w := range []int{width, max(1, width-1)} {
		r, err := glamour.NewTermRenderer(glamour.WithStyles(markdownStyle(name, signs)), glamour.WithWordWrap(w), glamour.WithColorProfile(lipgloss.ColorProfile()))
		if err != nil {
			break
		}
		out, err := r.Render(source)
		if err != nil {
			break
		}
		var fits bool
		if lines, fits = trimmed(out, width); fits {
			break
		}
	}
	if len(m.pages) >= maxPages {
		clear(m.pages)
	}
	m.pages[p] = lines
	return lines
}

// entity is a character by its number: the renderer writes it as it is, also when it steers the terminal.
var entity = regexp.MustCompile(`&#(?:[xX][0-9a-fA-F]+|[0-9]+);?`)

// harmless is markdown without what could steer the terminal.
func harmless(source string) string {
	return entity.ReplaceAllStringFunc(Clean(source), func(e string) string {
		if Clean(html.UnescapeString(e)) == "" {
			return "\ufffd"
		}
		return e
	})
}

// unstyled is a style that is begun and ended around nothing: what is left of a blank that was cut off.
var unstyled = regexp.MustCompile("(\x1b\\[[1-9][0-9;]*m)+\x1b\\[0m|^\x1b\\[0m")

// trimmed is the renderer's output without padding on the right and empty lines around, and whether nothing had to
// be cut off.
func trimmed(out string, width int) (lines []string, fits bool) {
	fits = true
	for l := range strings.SplitSeq(out, "\n") {
		end := len(strings.TrimRight(xansi.Strip(l), " "))
		full := xansi.StringWidth(xansi.Strip(l)[:end])
		fits = fits && full <= width
		l = unstyled.ReplaceAllString(xansi.Truncate(l, min(width, full), ""), "")
		if len(lines) > 0 || end > 0 {
			lines = append(lines, l)
		}
	}
	for len(lines) > 0 && xansi.Strip(lines[len(lines)-1]) == "" {
		lines = lines[:len(lines)-1]
	}
	return lines, fits
}

// markdownStyle is how markdown looks: like the rest of the program, without margins.
func markdownStyle(name theme.Name, signs theme.Signs) ansi.StyleConfig {
	yes, none := true, uint(0)
	two := uint(2)
	accent := theme.AccentColour(name)
	style := ansi.StyleConfig{
		Document:   ansi.StyleBlock{Margin: &none},
		Paragraph:  ansi.StyleBlock{},
		BlockQuote: ansi.StyleBlock{Indent: new(uint), IndentToken: ptr(signs.Quote + " "), StylePrimitive: ansi.StylePrimitive{Italic: &yes}},
		List:       ansi.StyleList{LevelIndent: two},
		Heading:    ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes, BlockSuffix: "\n"}},
		H1:         ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes, Color: accent}},
		H2:         ansi.StyleBlock{StylePrimitive: ansi.StylePrimitive{Bold: &yes, Color: accent}},
		Strong:     ansi.StylePrimitive{Bold: &yes},
		Emph:       ansi.StylePrimitive{Italic: &yes},
		HorizontalRule: ansi.StylePrimitive{
			Format: "\n" + strings.Repeat(signs.Rest, 8) + "\n",
		},
		Item:        ansi.StylePrimitive{BlockPrefix: signs.Bullet + " "},
		Enumeration: ansi.StylePrimitive{BlockPrefix: ". "},
		Task:        ansi.StyleTask{Ticked: signs.Ticked + " ", Unticked: signs.Unticked + " "},
		Link:        ansi.StylePrimitive{Underline: &yes},
		Code:        ansi.StyleBlock{},
		CodeBlock:   ansi.StyleCodeBlock{StyleBlock: ansi.StyleBlock{Margin: &two}},
	}
	*style.BlockQuote.Indent = 1
	return style
}

func ptr[T any](v T) *T { return &v }
