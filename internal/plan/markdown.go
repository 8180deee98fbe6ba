package plan

import (
	"strconv"
	"strings"
)

// item is a block with its place in the document.
type item struct {
	Block
	level   int    // of a heading, else 0
	section string // empty above the first section
	parent  string // id of the heading that it stands under
}

// items is the document from top to bottom.
func (p Plan) items() []item {
	all := []item{
		{Block: Block{ID: fixed("title"), Kind: Heading, Lines: []string{"# " + p.Title}}, level: 1},
		{Block: Block{ID: fixed("made"), Kind: Hint, Lines: []string{"*" + p.Made + "*"}}},
	}
	for n, s := range p.Sections {
		head := "## " + strconv.Itoa(n+1) + ". " + s.Title
		all = append(all, item{Block: Block{ID: s.mark, Kind: Heading, Lines: []string{head}}, level: 2, section: s.ID})
		parts := map[string]string{}
		for _, block := range s.Blocks {
			it := item{Block: block, section: s.ID, parent: s.mark}
			switch {
			case block.Kind == Heading:
				it.level = 3
				parts[block.group] = block.ID
			case parts[block.group] != "":
				it.parent = parts[block.group]
			}
			all = append(all, it)
		}
	}
	return all
}

// Markdown is the plan as a new document.
func (p Plan) Markdown() string {
	var lines, written []string
	for _, it := range p.items() {
		text := it.text()
		if len(lines) > 0 && !together(lines[len(lines)-1], text[0]) {
			lines = append(lines, "")
		}
		lines = append(lines, text...)
		written = append(written, it.ID)
	}
	lines = append(lines, "", footer(written), "")
	return strings.Join(lines, "\n")
}

// text is the lines of a block as a new document has them, with the marker.
func (b Block) text() []string {
	lines := append([]string{}, b.Lines...)
	if b.Done {
		lines[0] = strings.Replace(lines[0], "[ ]", "[x]", 1)
	}
	return b.marked(lines)
}

// marked puts the block's marker behind its lines.
func (b Block) marked(lines []string) []string {
	last := len(lines) - 1
	lines[last] += " " + marker{id: b.ID, sum: sum(b.Lines, b.group), above: last}.String()
	return lines
}

// together reports whether two lines need no empty line between them: they are items of one list.
func together(above, below string) bool {
	_, _, _, box := cutBox(below)
	if !box && !strings.HasPrefix(below, "- ") {
		return false
	}
	if strings.HasPrefix(above, "  ") || strings.HasPrefix(above, "\t") {
		return strings.TrimSpace(above) != ""
	}
	_, _, _, boxAbove := cutBox(above)
	return boxAbove == box && (boxAbove || (len(above) > 1 && strings.ContainsRune("-*+", rune(above[0])) && above[1] == ' '))
}
