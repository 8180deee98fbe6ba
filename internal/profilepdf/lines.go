package profilepdf

import (
	"math"
	"slices"
	"strings"

	"ambassadeur/internal/member"
)

// Where things stand on a page, in points.
const (
	sidebarStart = 21.6
	sidebarEnd   = 201.96
	mainStart    = 223.6
	near         = 1.5  // how much a place can differ
	alike        = 0.24 // how much a font size can differ: 10.5, 11 and 11.5 are different things
)

// The font sizes of a profile.
const (
	sizeFooter         = 9
	sizeText           = 10.5
	sizeRole           = 11.5
	sizeCompany        = 12 // also of the headline, the location and the summary
	sizeSidebarHeading = 13
	sizeHeading        = 15.75
	sizeName           = 26
)

// line is one line of text in the sidebar or beside it.
type line struct {
	page    int // from 0
	sidebar bool
	x, y    float64
	end     float64 // where it ends
	word    float64 // how wide its first word is
	measure bool    // end and word are known
	size    float64
	colour  string // of its first piece
	text    string
}

func (l line) is(size float64) bool { return math.Abs(l.size-size) <= alike }

// below is how far l is under the line before it; 0 when that is on another page.
func (l line) below(before line) float64 {
	if l.page != before.page {
		return 0
	}
	return before.y - l.y
}

// linesOf puts the pieces of a page together: those of equal height on one side, in the order in which they were
// drawn. The sidebar comes first, then from top to bottom.
func linesOf(page int, runs []run) []line {
	type place struct {
		sidebar bool
		y       int
	}
	found := map[place]*line{}
	var all []*line
	for _, r := range runs {
		sidebar := r.x < sidebarEnd
		var l *line
		y := int(math.Round(r.y))
		for _, height := range []int{y, y - 1, y + 1} {
			if other := found[place{sidebar, height}]; other != nil && math.Abs(other.y-r.y) < 1 {
				l = other
				break
			}
		}
		if l == nil {
			if strings.TrimSpace(member.Line(r.text)) == "" {
				continue
			}
			l = &line{page: page, sidebar: sidebar, x: r.x, y: r.y, end: r.x, word: r.word, size: r.size, colour: r.colour}
			found[place{sidebar, y}] = l
			all = append(all, l)
		}
		l.add(r)
	}
	lines := make([]line, 0, len(all))
	for _, l := range all {
		l.text = member.Line(l.text)
		lines = append(lines, *l)
	}
	slices.SortStableFunc(lines, func(a, b line) int {
		switch {
		case a.sidebar != b.sidebar && a.sidebar:
			return -1
		case a.sidebar != b.sidebar:
			return 1
		case a.y > b.y:
			return -1
		case a.y < b.y:
			return 1
		}
		return 0
	})
	return lines
}

// add puts a piece at the end of a line, with a blank when there was room for one.
func (l *line) add(r run) {
	gap := r.x - l.end
	if l.measure && gap > 0.15*r.size || !l.measure && strings.HasPrefix(r.text, "(") {
		l.text += " "
	}
	l.text += r.text
	l.measure = r.end > r.x
	l.end = r.end
}
