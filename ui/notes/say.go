package notes

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// scroll reads on in the notes, or back.
func (s *Screen) scroll(d desk, by int) {
	p := s.around(d, d.Rows())
	text := d.text()
	most := max(0, len(text)-(d.Rows()-len(p.above)-len(p.below)-1))
	s.read = max(0, min(most, min(most, s.first(d))+by))
	s.readAt = d.place()
}

// place is what the notes are of: where they are read from the top again.
func (d desk) place() string { return d.show.Session.ID + "/" + d.show.Session.At }

// first is the first line of the notes that is shown, as long as they are that long.
func (s *Screen) first(d desk) int {
	if s.readAt != d.place() {
		return 0
	}
	return s.read
}

// notes is what to say, in so many rows from where it was read, with a sign that there is more.
func (s *Screen) notes(d desk, rows int) []string {
	text := d.text()
	shown := max(1, rows-1)
	from := max(0, min(s.first(d), len(text)-shown))
	to := min(len(text), from+shown)
	more := ""
	if to < len(text) {
		more = d.Styles.Signs.Down + " " + d.w.More
	}
	if from > 0 {
		more = strings.TrimSpace(d.Styles.Signs.Up + " " + more)
	}
	head := kit.Spread(d.Styles.Strong.Render(d.w.NotesWord), d.Styles.Accent.Render(more), d.width)
	return append([]string{strings.TrimRight(head, " ")}, text[from:to]...)
}

// text is everything to say: the author's notes, then what is right and why, then what was parked at the end.
func (d desk) text() []string {
	w := d.w
	var text []string
	part := func(word, said string) {
		if said = kit.Clean(said); strings.TrimSpace(said) != "" {
			text = append(text, kit.Indent(d.Styles.Quiet.Render(fmt.Sprintf("%-*s", labels, word)), kit.Prose(d.Context, said, d.width-labels))...)
		}
	}
	st, ok := d.show.Step()
	if !ok {
		if d.show.Over() {
			text = d.closing()
		}
		part(w.Goal, d.show.Lesson.Goal)
		part("", d.show.Lesson.Summary)
		return text
	}
	text = []string{d.Styles.Quiet.Render(w.NoNotes)}
	if strings.TrimSpace(st.Notes) != "" {
		text = d.points(kit.Clean(st.Notes))
	}
	before := len(text)
	d.solution(st, part)
	for i, h := range st.Hints {
		word := ""
		if i == 0 {
			word = w.Hint
		}
		part(word, h)
	}
	part(w.Why, st.Explanation)
	for i, c := range d.show.Choices() {
		if c.Reply != "" && !c.Right {
			part(fmt.Sprintf(w.ReplyF, d.letter(i)), c.Reply)
		}
	}
	if len(text) > before {
		text = append(text[:before:before], append([]string{""}, text[before:]...)...)
	}
	return text
}

// closing is what is left to do when it is over: what was parked, and the handout.
func (d desk) closing() []string {
	var text []string
	if len(d.show.Session.Parked) > 0 {
		text = append(append(text, d.Styles.Quiet.Render(d.w.Parked)), parked(d, room.MaxParked*room.MaxText)...)
		text = append(text, "")
	}
	return append(text, d.Styles.Text.Render(kit.Fit(fmt.Sprintf(d.w.HandoutF, named(d.show.Session)), d.width)), "")
}

// solution is what is right at a graded step.
func (d desk) solution(st lessons.Step, part func(word, said string)) {
	var right []string
	switch b := st.Body.(type) {
	case lessons.OrderBody:
		for i, item := range b.Items {
			right = append(right, fmt.Sprintf("%d: %s", i+1, oneLine(item)))
		}
	case lessons.MatchBody:
		for _, p := range b.Pairs {
			right = append(right, oneLine(p.Left)+" "+d.Styles.Signs.To+" "+oneLine(p.Right))
		}
	case lessons.TrueFalseBody, lessons.ChoiceBody:
		for i, c := range d.show.Choices() {
			if c.Right {
				right = append(right, d.letter(i)+": "+d.textOf(c, i))
			}
		}
	}
	for i, one := range right {
		word := ""
		if i == 0 {
			word = d.w.Right
		}
		part(word, one)
	}
}

// points is the author's notes. Each line of them is a thing to say, and begins with a bullet unless it is a list already;
// one that is indented belongs to the line before.
func (d desk) points(notes string) []string {
	var points []string
	for line := range strings.SplitSeq(strings.Trim(strings.ReplaceAll(notes, "\t", "  "), "\n"), "\n") {
		switch last := len(points) - 1; {
		case strings.TrimSpace(line) == "":
		case strings.HasPrefix(line, " ") && last >= 0:
			points[last] += "\n" + line
		default:
			points = append(points, line)
		}
	}
	var text []string
	for _, one := range points {
		mark, rest := marked(one)
		switch {
		case mark == "" && len(points) > 1:
			mark, rest = d.Styles.Signs.Bullet, one
		case mark == "-" || mark == "*" || mark == "+":
			mark = d.Styles.Signs.Bullet
		}
		if mark != "" {
			mark = d.Styles.Quiet.Render(mark) + " "
		}
		text = append(text, kit.Indent(mark, kit.Prose(d.Context, rest, d.width-ansi.StringWidth(mark)))...)
	}
	return text
}

// marked is the mark of a line that is an item of a list already, such as "2.", and what comes after it.
func marked(line string) (mark, rest string) {
	mark, rest, blank := strings.Cut(line, " ")
	switch number := strings.TrimLeft(mark, "0123456789"); {
	case !blank, len(mark) > 4:
	case mark == "-" || mark == "*" || mark == "+", number != mark && (number == "." || number == ")"):
		return mark, strings.TrimLeft(rest, " ")
	}
	return "", line
}
