// Package dropped reads what a terminal types when a file is dragged onto it. Every terminal has its own way: plain,
// in quotes, with a backslash before blanks, as a file: address, behind PowerShell's &, one path or more.
package dropped

import (
	"net/url"
	"strings"
)

// World is what the paths are looked for in.
type World struct {
	Windows bool
	Home    string                 // for ~
	Exists  func(path string) bool // whether there is a file or folder
}

// maxText is the longest text that is looked at, in bytes: more than any list of paths a person drops.
const maxText = 32 << 10

// Paths is the paths that a text names, each once. It tries what terminals do and takes the first reading in which
// every path exists, else the one in which some do. When none exists it gives the text as one path, so that a message
// can name it; a text without anything in it gives none.
func Paths(text string, w World) []string {
	text = strings.TrimSpace(strings.ReplaceAll(text, "\x00", ""))
	if len(text) > maxText {
		text = text[:maxText]
	}
	if rest, ok := strings.CutPrefix(text, "& "); ok {
		text = strings.TrimSpace(rest)
	}
	if text == "" {
		return nil
	}
	readings := [][]string{{text}, {unquoted(text)}, words(text, true), words(text, false), lines(text), {unescaped(text)}}
	var some []string
	for _, r := range readings {
		found := w.existing(r)
		if len(found) == len(r) && len(r) > 0 {
			return unique(found)
		}
		if len(found) > len(some) {
			some = found
		}
	}
	if len(some) > 0 {
		return unique(some)
	}
	return []string{w.forms(unquoted(text))[0]}
}

// Looks reports whether a pasted text is likely a path, or more: it begins as one does, and is short.
func Looks(text string) bool {
	text = strings.TrimSpace(text)
	text = strings.TrimSpace(strings.TrimPrefix(text, "& "))
	first, _, _ := strings.Cut(text, "\n")
	if text == "" || len(text) > 8<<10 || len(first) > 2<<10 {
		return false
	}
	bare := strings.TrimLeft(text, `'"`)
	for _, start := range []string{"/", "~/", `\\`, "file://", "./", "../", `.\`, `..\`, `~\`} {
		if strings.HasPrefix(bare, start) {
			return true
		}
	}
	return drive(bare)
}

func (w World) existing(paths []string) []string {
	var found []string
	for _, p := range paths {
		for _, form := range w.forms(p) {
			if form != "" && w.Exists(form) {
				found = append(found, form)
				break
			}
		}
	}
	return found
}

// forms is what one path can be called here; the first is the one to name.
func (w World) forms(path string) []string {
	path = strings.TrimSpace(path)
	if rest, ok := cutFold(path, "file://"); ok {
		path = w.address(rest)
	}
	forms := []string{path}
	switch {
	case path == "~":
		forms = []string{w.Home}
	case strings.HasPrefix(path, "~/"), strings.HasPrefix(path, `~\`) && w.Windows:
		forms = []string{strings.TrimRight(w.Home, `/\`) + path[1:]}
	case drive(path) && !w.Windows: // Windows' Linux
		forms = append(forms, "/mnt/"+strings.ToLower(path[:1])+"/"+strings.TrimLeft(strings.ReplaceAll(path[2:], `\`, "/"), "/"))
	case w.Windows && len(path) > 2 && path[0] == '/' && path[2] == '/': // Git's shell
		forms = append(forms, path[1:2]+":"+path[2:])
	}
	return forms
}

// address is the path of a file: address after its slashes; the computer's name before it is left out.
func (w World) address(rest string) string {
	if i := strings.IndexByte(rest, '/'); i > 0 {
		rest = rest[i:]
	}
	if plain, err := url.PathUnescape(rest); err == nil {
		rest = plain
	}
	if w.Windows && len(rest) > 2 && rest[0] == '/' && rest[2] == ':' {
		rest = rest[1:]
	}
	return rest
}

// drive reports whether a path begins with a drive's letter, as on Windows.
func drive(path string) bool {
	return len(path) > 2 && (path[0]|0x20 >= 'a' && path[0]|0x20 <= 'z') && path[1] == ':' && (path[2] == '\\' || path[2] == '/')
}

func cutFold(text, prefix string) (string, bool) {
	if len(text) < len(prefix) || !strings.EqualFold(text[:len(prefix)], prefix) {
		return text, false
	}
	return text[len(prefix):], true
}

func unique(paths []string) []string {
	var out []string
	seen := map[string]bool{}
	for _, p := range paths {
		if !seen[p] {
			seen[p] = true
			out = append(out, p)
		}
	}
	return out
}
