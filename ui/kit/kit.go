// Package kit is what every screen is given and every screen is: the context, the page, and the small parts that
// screens are built from. It knows nothing of lessons or profiles.
package kit

import (
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/i18n"
	"ambassadeur/ui/theme"
)

// The smallest terminal that the program works in, and what it is made for.
const (
	MinWidth  = 60 // columns
	MinHeight = 18 // rows
	maxColumn = 76
	sideFrom  = 110 // columns from which a side panel fits
	sideWidth = 36
	sideGap   = 4
)

// Context is what a screen may know about the program around it.
type Context struct {
	Width, Height int // of the terminal
	Styles        theme.Styles
	Strings       i18n.Strings
	Now           time.Time
	Notice        string // one line the person must know, such as a save that failed; empty for none
}

// Column is the width of the reading column: a page's Body may be this wide, and no wider.
func (c Context) Column() int { return max(1, min(maxColumn, c.Width-4)) }

// HasSide reports whether there is room for a side panel of Side columns.
func (c Context) HasSide() bool { return c.Width >= sideFrom }

// Side is the width of the side panel.
func (c Context) Side() int { return min(sideWidth, max(0, c.Width-maxColumn-sideGap-4)) }

// Rows is how many lines of a page's Body are on screen at once.
func (c Context) Rows() int { return max(1, c.Height-frameRows) }

// Action is what a screen asks of the app; the app decides. nil asks nothing.
type Action any

// Screen is one page. Update handles a message and may ask for an action; Page draws and changes nothing.
type Screen interface {
	Update(ctx Context, msg tea.Msg) (Action, tea.Cmd)
	Page(ctx Context) Page
	// Typing reports whether letters go into a text field, so that they cannot be commands.
	Typing() bool
}

// Page is what a screen shows. The app frames it, and scrolls Body when it is higher than the terminal.
type Page struct {
	ID    string   // of what is shown: when it changes, the page is shown from the top
	Title string   // where am I, top left
	Right string   // top right
	Bar   *Bar     // a thin bar under the header
	Body  []string // styled lines, at most Context.Column wide
	Side  []string // styled lines, at most Context.Side wide; shown when Context.HasSide
	Focus Span     // the lines of Body that must be on screen
	Keys  []key.Binding

	Reads  bool // the screen has no use for the arrows now: they scroll what does not fit
	Typing bool // letters go into a text field; the app says so, and the footer names keys that work then
}

// Span is lines From to To of a body, counted from 0; the zero Span asks nothing.
type Span struct{ From, To int }

// Bind is a key with what it is called and what it does, for the footer and the help page.
func Bind(label, does string, keys ...string) key.Binding {
	return key.NewBinding(key.WithKeys(keys...), key.WithHelp(label, does))
}

// Pressed reports whether a message is a press of one of these keys.
func Pressed(msg tea.Msg, keys ...string) bool {
	k, ok := msg.(tea.KeyMsg)
	if !ok || k.Paste {
		return false
	}
	s := k.String()
	for _, want := range keys {
		if s == want {
			return true
		}
	}
	return false
}

// Digit returns the number from 1 to 9 that a message types, or 0.
func Digit(msg tea.Msg) int {
	if k, ok := msg.(tea.KeyMsg); ok && !k.Paste && !k.Alt && len(k.Runes) == 1 && k.Runes[0] >= '1' && k.Runes[0] <= '9' {
		return int(k.Runes[0] - '0')
	}
	return 0
}
