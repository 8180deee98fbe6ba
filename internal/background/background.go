// Package background keeps a terminal that never answers from holding up every command.
//
// Bubble Tea v1 asks the terminal for its background colour in a package init, which takes five seconds when no
// answer comes, even for "version". Go initialises packages that are ready in the order of their import paths, and
// this one comes before github.com: what it says here is known when Bubble Tea wants to ask, so nothing is asked.
// The command line asks the terminal itself, briefly, when it starts the program on a screen.
package background

import "github.com/charmbracelet/lipgloss"

func init() { //nolint:gochecknoinits // it must run before Bubble Tea's own init; see the package comment
	lipgloss.SetHasDarkBackground(true)
}
