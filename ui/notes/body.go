package notes

import (
	"fmt"
	"strings"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// level is how much stands around the notes: what leaves them too little room goes.
type level int

const (
	listed level = iota // each choice on a line of its own
	airy                // empty lines between the parts
	tight               // none
	sparse              // without the question, one line below the notes
	barest              // nothing below the notes, one line for a warning
	levels int   = iota
	least        = 5 // lines of notes to keep
	plenty       = 9 // from which there is room for a list
	labels       = 8 // columns of the words before a line
)

// parts is what stands above and below the notes.
type parts struct{ above, below []string }

// around sets everything but the notes, as generously as leaves them enough of so many rows.
func (s *Screen) around(d desk, rows int) parts {
	var p parts
	for l := listed; int(l) < levels; l++ {
		p = s.set(d, l)
		need := least
		if l == listed {
			need = plenty
		}
		if rows-1-len(p.above)-len(p.below) >= need {
			break
		}
	}
	p.above = p.above[:max(0, min(len(p.above), rows-2))] // not in a terminal that the program works in
	return p
}

func (s *Screen) set(d desk, l level) parts {
	gap := func(lines []string) []string {
		if l <= airy && len(lines) > 0 {
			return append(lines, "")
		}
		return lines
	}
	above := gap(d.warnings(l))
	above = append(above, gap(append(d.now(l), d.next()...))...)
	above = append(above, gap(s.votes(d, l))...)
	var below []string
	if l < barest {
		below = s.foot(d, l)
	}
	if l <= airy && len(below) > 0 {
		below = append([]string{""}, below...)
	}
	return parts{above, below}
}

// body is everything about the step, over all the rows: the notes take what is left.
func (s *Screen) body(d desk) []string {
	rows := d.Rows()
	p := s.around(d, rows)
	lines := append(p.above, s.notes(d, rows-len(p.above)-len(p.below))...)
	for len(lines)+len(p.below) < rows {
		lines = append(lines, "")
	}
	return append(lines, p.below...)
}

// warnings is what is wrong, and what to do about it.
func (d desk) warnings(l level) []string {
	w, st := d.w, d.Styles
	most, problem := 2, w.Problem+" "+d.live.Problem
	if l >= barest {
		most, problem = 1, fmt.Sprintf(w.ProblemF, d.live.Problem)
	}
	var lines []string
	warn := func(text string) {
		lines = append(lines, kit.Paint(st.Warn, clipped(oneLine(text), d.width, most))...)
	}
	session := d.show.Session
	if !d.live.Open {
		open := fmt.Sprintf(w.PresentF, named(session))
		if most > 1 {
			lines = append(lines, kit.Paint(st.Warn, clipped(w.Gone, d.width, 1))...)
			lines = append(lines, "  "+st.Accent.Render(kit.Fit(open, d.width-2)))
		} else {
			warn(fmt.Sprintf(w.GoneF, open))
		}
		switch n := len(d.live.Rooms); {
		case n == 1:
			lines = append(lines, st.Accent.Render(kit.Fit(fmt.Sprintf(w.OtherF, oneLine(d.live.Rooms[0].Title)), d.width)))
		case n > 1:
			lines = append(lines, st.Accent.Render(kit.Fit(fmt.Sprintf(w.OthersF, n), d.width)))
		}
	}
	if d.live.Problem != "" {
		if l <= airy {
			most = 3
		}
		warn(problem)
	}
	if d.live.Unsaved != "" {
		warn(fmt.Sprintf(w.UnsavedF, d.live.Unsaved))
	}
	return lines
}

// named is the lesson of a session as it is named on the command line.
func named(s room.Session) string {
	name := oneLine(s.File)
	switch {
	case name == "":
		return oneLine(s.Lesson)
	case strings.Contains(name, " "):
		return `"` + name + `"`
	}
	return name
}

// clipped is a text on at most so many lines, the last one cut.
func clipped(text string, width, most int) []string {
	lines := kit.Wrap(text, width)
	if len(lines) > most {
		lines = append(lines[:most-1:most-1], kit.Fit(strings.Join(lines[most-1:], " "), width))
	}
	return lines
}

// label is a line with a word in front of it.
func (d desk) label(word, text string) string {
	return kit.Fit(d.Styles.Quiet.Render(fmt.Sprintf("%-*s", labels, word))+text, d.width)
}
