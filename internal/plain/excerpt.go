package plain

import (
	"strings"
	"time"

	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
)

// Excerpt is what a conversation in lines would say where a walk is, up to the first answer: the step, or what is said
// after the last one. With title it is what is said before the first.
func Excerpt(words i18n.Strings, w lessons.Walk, title bool, now time.Time, width int) []string {
	var out strings.Builder
	g := &going{Session: &Session{
		In: strings.NewReader(""), Out: &out, Words: words, Now: func() time.Time { return now }, Width: width, Echo: true,
	}, w: w}
	g.keep = func() {} // nothing of it is kept
	s, ok := w.Step()
	switch l := w.Lesson(); {
	case title:
		g.sayF(words.Plain.LessonF, g.fill(l.Title))
		g.title(l)
		g.explain()
	case !ok:
		g.end()
	default:
		g.explained = true
		g.heading(s)
		_, _ = g.step(s) // there is no input: it ends at the first prompt
	}
	return strings.Split(strings.Trim(out.String(), "\n"), "\n")
}
