package plan

import (
	"strconv"
	"strings"
)

// Tick is one check box of a document.
type Tick struct {
	ID   string // empty for a box that the person wrote
	Done bool
	Text string // as it reads, without markup
}

// ReadTicks lists the actions of a document: all its check boxes but those of the review days, also those that the
// person wrote. Any bytes are fine.
func ReadTicks(markdown string) []Tick {
	review := map[string]bool{}
	for _, days := range parts() {
		review[fixed("review/"+strconv.Itoa(days))] = true
	}
	var ticks []Tick
	var code fences
	for line := range strings.Lines(markdown) {
		line = strings.TrimRight(line, "\r\n")
		if code.inside(line) {
			continue
		}
		_, text, done, ok := cutBox(line)
		if !ok {
			continue
		}
		text, m, _ := cutMarker(text)
		if review[m.id] {
			continue
		}
		if text = cleanLine(bare(text)); text != "" {
			ticks = append(ticks, Tick{ID: m.id, Done: done, Text: text})
		}
	}
	return ticks
}

// Clean returns a document without the marks that the tool leaves for itself.
func Clean(markdown string) string {
	var out strings.Builder
	for line := range strings.Lines(markdown) {
		if footerPattern.MatchString(line) {
			line = strings.TrimLeft(footerPattern.ReplaceAllString(line, ""), " \t")
			if strings.TrimSpace(line) == "" {
				continue
			}
		}
		out.WriteString(markerPattern.ReplaceAllString(line, ""))
	}
	text := out.String()
	trimmed := strings.TrimRight(text, "\r\n")
	if end := text[len(trimmed):]; end != "" {
		trimmed += end[:strings.Index(end, "\n")+1]
	}
	return trimmed
}
