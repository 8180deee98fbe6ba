package kit

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/bubbles/key"
	"github.com/charmbracelet/x/ansi"
)

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// Help is the page that lists every key of another page, and the keys that work everywhere.
func Help(ctx Context, of Page) Page {
	k := ctx.Strings.Common.Keys
	everywhere := []key.Binding{
		Bind(k.PageKeys, k.Scroll, "pgdown"), Bind("ctrl+l", k.Language, "ctrl+l"), Bind("ctrl+t", k.Theme, "ctrl+t"),
		Bind("f1", k.Help, "f1"), Bind("ctrl+c", k.Quit, "ctrl+c"),
	}
	body := Paint(ctx.Styles.Strong, []string{k.Title})
	body = append(body, "")
	body = append(body, keyList(ctx, of.Keys)...)
	body = append(body, "")
	body = append(body, keyList(ctx, everywhere)...)
	return Page{
		ID: "help/" + of.ID, Title: of.Title, Right: of.Right, Body: body,
		Keys: []key.Binding{Bind(k.Esc, k.Close, "esc")},
	}
}

func keyList(ctx Context, keys []key.Binding) []string {
	width := 0
	for _, k := range keys {
		width = max(width, ansi.StringWidth(k.Help().Key))
	}
	var lines []string
	for _, k := range keys {
		if !k.Enabled() || k.Help().Key == "" {
			continue
		}
		label := k.Help().Key + strings.Repeat(" ", width-ansi.StringWidth(k.Help().Key))
		for i, l := range Wrap(k.Help().Desc, max(10, ctx.Column()-width-4)) {
			if i > 0 {
				label = strings.Repeat(" ", width)
			}
			lines = append(lines, "  "+ctx.Styles.Key.Render(label)+"  "+l)
		}
	}
	return lines
}

// Scroll keeps what is on screen of a page that is higher than the terminal.
type Scroll struct {
	id    string
	top   int
	focus Span
}

// Follow returns the first line to show: the top of a new page, else where it was, moved so far that the focus
// is on screen when the focus has moved.
func (s Scroll) Follow(ctx Context, p Page) Scroll {
	rows := ctx.Rows()
	if p.ID != s.id {
		s = Scroll{id: p.ID}
	}
	if p.Focus != s.focus {
		s.focus = p.Focus
		if p.Focus.To >= s.top+rows {
			s.top = p.Focus.To - rows + 1
		}
		if p.Focus.From < s.top {
			s.top = p.Focus.From
		}
		if p.Focus.From < rows && p.Focus.To < rows {
			s.top = 0
		}
	}
	s.top = max(0, min(s.top, len(p.Body)-rows))
	return s
}

// By moves by a number of lines, as far as the page goes.
func (s Scroll) By(ctx Context, p Page, lines int) Scroll {
	s.top = max(0, min(s.top+lines, len(p.Body)-ctx.Rows()))
	return s
}

// Top is the first line to show.
func (s Scroll) Top() int { return s.top }
