// Package theme is the one place with colours: three palettes, the styles made from them, and the signs that stand
// beside a colour so that it is never the only bearer of meaning.
package theme

import "github.com/charmbracelet/lipgloss"

// Name names a theme.
type Name string

// The themes. Contrast uses no colour at all, only bold, underline and reverse.
const (
	Light    Name = "light"
	Dark     Name = "dark"
	Contrast Name = "contrast"
)

// Names lists the themes in the order in which a key goes through them.
func Names() []Name { return []Name{Light, Dark, Contrast} }

// Known reports whether there is a theme of this name.
func Known(name string) bool {
	return name == string(Light) || name == string(Dark) || name == string(Contrast)
}

// Next is the theme after this one.
func (n Name) Next() Name {
	switch n {
	case Light:
		return Dark
	case Dark:
		return Contrast
	case Contrast:
		return Light
	}
	return Dark
}

// Styles is how each kind of text looks. The zero colour is the terminal's own text colour.
type Styles struct {
	Theme Name

	Text     lipgloss.Style // running text
	Title    lipgloss.Style // what the page is called
	Strong   lipgloss.Style // a heading, or a number that counts
	Accent   lipgloss.Style // what is selected or asked
	Selected lipgloss.Style // the selected line
	Quiet    lipgloss.Style // minutes, dates, labels: less loud, never hard to read
	Good     lipgloss.Style
	Bad      lipgloss.Style
	Warn     lipgloss.Style
	Quote    lipgloss.Style // an example, a text of the person
	Key      lipgloss.Style // a key in the footer
	KeyDoes  lipgloss.Style
	BarFull  lipgloss.Style
	BarPart  lipgloss.Style // a second, lighter bar: what was before
	BarRest  lipgloss.Style
	Cursor   lipgloss.Style

	Signs Signs
}

// New returns the styles of a theme, with its signs as Unicode or, for old consoles and fonts, as ASCII.
func New(name Name, ascii bool) Styles { return fromPalette(name, paletteOf(name), ascii) }

// WithAccent returns the styles with an organisation's own colour ("#0a66c2") as accent, made lighter or darker
// until it can be read on the theme's background. Anything that is no such colour changes nothing.
func WithAccent(name Name, accent string, ascii bool) Styles {
	p := paletteOf(name)
	if c, ok := readable(accent, p.ground, minRatio); ok && name != Contrast {
		p.accent = c
	}
	return fromPalette(name, p, ascii)
}

func fromPalette(name Name, p palette, ascii bool) Styles {
	plain := lipgloss.NewStyle()
	in := func(c string) lipgloss.Style {
		if c == "" {
			return plain
		}
		return plain.Foreground(lipgloss.Color(c))
	}
	s := Styles{
		Theme: name, Text: plain, Title: plain.Bold(true), Strong: plain.Bold(true),
		Accent: in(p.accent), Selected: in(p.accent).Bold(true), Quiet: in(p.quiet), Good: in(p.good), Bad: in(p.bad), Warn: in(p.warn),
		Quote: plain.Italic(true), Key: in(p.accent).Bold(true), KeyDoes: in(p.quiet),
		BarFull: in(p.accent), BarPart: in(p.quiet), BarRest: in(p.rest), Cursor: plain.Reverse(true),
		Signs: unicodeSigns(),
	}
	if name == Contrast {
		s.Accent, s.Selected, s.Key = plain.Bold(true), plain.Bold(true).Underline(true), plain.Bold(true)
		s.Good, s.Bad, s.Warn, s.BarFull = plain.Bold(true), plain.Bold(true), plain.Bold(true), plain.Bold(true)
	}
	if ascii {
		s.Signs = asciiSigns()
	}
	return s
}
