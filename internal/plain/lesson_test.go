package plain_test

import (
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
)

// Every type of step is asked, answered and told of in lines, in both languages.
func TestWholeLesson(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			l := readLesson(t, lang)
			s := newTalk(lang, whole(lang))
			set, err := s.Lesson(answers.Set{}, l, lessons.Audience{}, 7, plain.Hooks{Profile: measured})
			if err != nil {
				t.Errorf("the lesson did not come to its end: %v", err)
			}
			if set.Progress(l.ID).Finished.IsZero() {
				t.Error("the lesson is not finished")
			}
			golden.RequireEqual(t, s.out.Bytes())
		})
	}
}
