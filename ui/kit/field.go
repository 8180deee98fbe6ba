package kit

import (
	"strings"

	"github.com/charmbracelet/bubbles/cursor"
	"github.com/charmbracelet/bubbles/textarea"
	"github.com/charmbracelet/bubbles/textinput"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/x/ansi"
)

// Line is a field for one line of text. The cursor stands still: nothing on screen moves by itself.
type Line struct{ in textinput.Model }

// NewLine returns a field with a text in it, at most limit characters (0 is no limit).
func NewLine(text, placeholder string, limit int) Line {
	in := textinput.New()
	in.Prompt, in.Placeholder, in.CharLimit = "", placeholder, limit
	in.Cursor.SetMode(cursor.CursorStatic)
	in.SetValue(Clean(text))
	in.CursorEnd()
	return Line{in}
}

// Focus gives the field the cursor, or takes it away.
func (l Line) Focus(on bool) Line {
	if on {
		l.in.Focus()
	} else {
		l.in.Blur()
	}
	return l
}

// Focused reports whether the field has the cursor.
func (l Line) Focused() bool { return l.in.Focused() }

// Update types into the field.
func (l Line) Update(msg tea.Msg) Line {
	l.in, _ = l.in.Update(cleaned(msg))
	return l
}

// Text is what is in the field, without blanks around it.
func (l Line) Text() string { return strings.TrimSpace(Clean(l.in.Value())) }

// View draws the field over a width of columns.
func (l Line) View(ctx Context, width int) string {
	l.in.Width = max(1, width-1)
	at := l.in.Position()
	l.in.CursorEnd() // the field finds the part to show from its end, and then the part that holds the cursor
	l.in.SetCursor(at)
	l.in.PlaceholderStyle, l.in.TextStyle = ctx.Styles.Quiet, ctx.Styles.Text
	l.in.Cursor.Style, l.in.Cursor.TextStyle = ctx.Styles.Text, ctx.Styles.Text
	return strings.TrimRight(l.in.View(), " ")
}

// maxRows is how many lines an Area can be.
const maxRows = 200

// Area is a field for more lines of text.
type Area struct{ in textarea.Model }

// NewArea returns a field with a text in it, at most limit characters.
func NewArea(text, placeholder string, limit int) Area {
	in := textarea.New()
	in.Prompt, in.Placeholder, in.CharLimit, in.ShowLineNumbers, in.MaxHeight = "", placeholder, limit, false, maxRows
	in.EndOfBufferCharacter = ' '
	in.Cursor.SetMode(cursor.CursorStatic)
	in.SetValue(Clean(text))
	return Area{in}
}

// Focus gives the field the cursor, or takes it away.
func (a Area) Focus(on bool) Area {
	if on {
		a.in.Focus()
	} else {
		a.in.Blur()
	}
	return a
}

// Update types into the field; it is as wide as View draws it, so that moving up and down goes by screen line.
func (a Area) Update(ctx Context, msg tea.Msg, width int) Area {
	a = a.sized(ctx, width)
	a.in.SetHeight(maxRows) // View shows every line: the field never scrolls by itself
	a.in, _ = a.in.Update(cleaned(msg))
	return a
}

// Text is what is in the field, without blanks around it.
func (a Area) Text() string { return strings.TrimSpace(Clean(a.in.Value())) }

// FirstRow and LastRow report whether the cursor is on the first or last line, where an arrow could leave the field.
func (a Area) FirstRow() bool { return a.in.Line() == 0 && a.in.LineInfo().RowOffset == 0 }

// LastRow reports whether the cursor is on the last line.
func (a Area) LastRow() bool {
	return a.in.Line() == a.in.LineCount()-1 && a.in.LineInfo().RowOffset >= a.in.LineInfo().Height-1
}

// View draws the field over a width of columns: as many lines as its text needs, at least some.
func (a Area) View(ctx Context, width, least int) []string {
	a = a.sized(ctx, width)
	a.in.SetHeight(max(least, rows(a.in.Value(), max(1, width-1))+1))
	lines := strings.Split(a.in.View(), "\n")
	for i, l := range lines {
		end := len(strings.TrimRight(ansi.Strip(l), " "))
		if strings.HasSuffix(strings.TrimRight(l, " "), "m") { // the cursor may be a styled blank at the end
			continue
		}
		lines[i] = ansi.Truncate(l, ansi.StringWidth(ansi.Strip(l)[:end]), "")
	}
	return lines
}

func (a Area) sized(ctx Context, width int) Area {
	style := textarea.Style{Placeholder: ctx.Styles.Quiet, Text: ctx.Styles.Text, CursorLine: ctx.Styles.Text, EndOfBuffer: ctx.Styles.Text}
	a.in.FocusedStyle, a.in.BlurredStyle = style, style
	if a.in.Focused() { // which of the two is in use is a pointer into the field that this was copied from
		a.in.Focus()
	} else {
		a.in.Blur()
	}
	a.in.Cursor.Style, a.in.Cursor.TextStyle = ctx.Styles.Text, ctx.Styles.Text
	a.in.SetWidth(max(2, width))
	return a
}

func rows(text string, width int) int {
	n := 0
	for l := range strings.SplitSeq(text, "\n") {
		n += 1 + ansi.StringWidth(l)/max(1, width)
	}
	return n
}

// cleaned takes what could steer the terminal out of what is typed or pasted.
func cleaned(msg tea.Msg) tea.Msg {
	k, ok := msg.(tea.KeyMsg)
	if !ok || k.Type != tea.KeyRunes {
		return msg
	}
	k.Runes = []rune(Clean(strings.ReplaceAll(string(k.Runes), "\r", "\n")))
	return k
}
