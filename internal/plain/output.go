package plain

import (
	"bufio"
	"fmt"
	"io"
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// write puts text out as it is.
func (s *Session) write(text string) {
	if s.broken != nil {
		return
	}
	if _, err := io.WriteString(s.Out, text); err != nil {
		s.broken = fmt.Errorf("write output: %w", err)
	}
	s.begun = true
}

// gap puts an empty line between two things, never two and never at the very start.
func (s *Session) gap() {
	if s.begun && !s.bare {
		s.write("\n")
		s.bare = true
	}
}

// say writes running text: line breaks in it are kept, long lines wrapped.
func (s *Session) say(text string) { s.hang("", text) }

// sayF is say with a format.
func (s *Session) sayF(format string, args ...any) { s.say(fmt.Sprintf(format, args...)) }

// item writes one numbered line of a list.
func (s *Session) item(n int, text string) { s.hang(fmt.Sprintf("%d. ", n), text) }

// hang writes text with first before its first line and as many blanks before the others.
func (s *Session) hang(first, text string) {
	rest := strings.Repeat(" ", ansi.StringWidth(first))
	for part := range strings.SplitSeq(strings.TrimSpace(text), "\n") {
		for _, l := range wrap(clean(part), s.Width-len(rest), s.Width > 0) {
			s.write(strings.TrimRight(first+l, " ") + "\n")
			s.bare = strings.TrimSpace(first+l) == ""
			first = rest
		}
	}
}

// prompt writes what may be typed and reads one line. The line after it begins at the left.
func (s *Session) prompt(text string) (string, error) {
	if s.input == nil {
		s.input = &lineReader{r: bufio.NewReaderSize(s.In, 4096)}
	}
	text = clean(text)
	s.bare = false
	if s.Echo {
		s.write(text)
	} else {
		s.write(text + " ")
	}
	if s.broken != nil {
		return "", s.broken
	}
	got, err := s.input.read()
	switch {
	case s.Echo && got.text != "":
		s.write(" " + got.text + "\n")
	case s.Echo || got.open || err != nil: // a terminal echoed the line end, unless there was none
		s.write("\n")
	}
	if err != nil {
		return "", err
	}
	if got.cut {
		s.say(s.Words.Plain.LineCut)
	}
	return got.text, nil
}

// wrap breaks one line between words; a word that is too long stays whole, so that an address can be copied.
func wrap(text string, width int, on bool) []string {
	words := strings.Fields(text)
	if !on || len(words) == 0 {
		return []string{strings.Join(words, " ")}
	}
	var lines []string
	now, wide := words[0], ansi.StringWidth(words[0])
	for _, w := range words[1:] {
		n := ansi.StringWidth(w)
		if wide+1+n > max(20, width) {
			lines = append(lines, now)
			now, wide = w, n
			continue
		}
		now, wide = now+" "+w, wide+1+n
	}
	return append(lines, now)
}
