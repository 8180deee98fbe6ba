package lessons

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Place is where a step stands in a file.
type Place struct {
	ID   string // as it was typed; empty when the step has none
	Line int    // the first line of the step, from 1
}

// Outline is the steps of a lesson's file by their lines, also of a file that is too broken to be read. A line belongs
// to the last place at or above it.
func Outline(data []byte) []Place {
	var places []Place
	inside, indent := false, -1
	for n := 1; len(data) > 0; n++ {
		raw, rest, _ := bytes.Cut(data, []byte("\n"))
		data = rest
		if len(raw) > mostOutlined || !utf8.Valid(raw) {
			continue
		}
		line := strings.TrimRight(strings.ReplaceAll(string(raw), "\ufeff", ""), " \t\r")
		text := strings.TrimLeft(line, " ")
		depth := len(line) - len(text)
		dash := text == "-" || strings.HasPrefix(text, "- ")
		switch {
		case text == "" || text[0] == '#':
		case strings.HasPrefix(line, "steps:"):
			inside = true
		case !inside:
		case depth == 0 && !dash: // the next key of the lesson
			inside = false
		case dash && (indent < 0 || depth == indent):
			indent = depth
			places = append(places, Place{ID: idIn(strings.TrimSpace(text[1:])), Line: n})
		case depth == indent+2 && len(places) > 0 && places[len(places)-1].ID == "":
			places[len(places)-1].ID = idIn(text)
		}
	}
	return places
}

// mostOutlined is the longest line that can be the beginning of a step, in bytes.
const mostOutlined = 400

// idIn is the id that a line gives, empty when it gives none.
func idIn(text string) string {
	text, flow := strings.CutPrefix(text, "{")
	id, ok := strings.CutPrefix(strings.TrimSpace(text), "id:")
	if !ok {
		return ""
	}
	id, _, _ = strings.Cut(id, " #")
	if end := strings.IndexAny(id, ",}"); flow && end >= 0 {
		id = id[:end]
	}
	return strings.Trim(strings.TrimSpace(id), `"'`)
}
