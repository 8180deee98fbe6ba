package plain_test

import (
	"strings"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
)

// What an excerpt shows of a step is what a conversation says there before the first answer.
func TestExcerptIsWhatIsSaid(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		l := readLesson(t, lang)
		a := lessons.Audience{Department: "legal", Mode: lessons.Self}
		talk := newTalk(lang, strings.Repeat("\n", 500))
		if _, err := talk.Lesson(answers.Set{}, l, a, 7, plain.Hooks{}); err != nil {
			t.Fatal(err)
		}
		all := talk.out.String()
		w := lessons.Begin(l, a, answers.Progress{}, noon, 7)
		for _, s := range w.Steps() {
			if s.Type == lessons.TypeRecap {
				continue // it repeats what was said before
			}
			got := strings.Join(plain.Excerpt(i18n.For(lang), w.GoTo(s.ID), false, noon, plain.DefaultWidth), "\n")
			if !strings.Contains(all, got) {
				t.Errorf("%s, step %s:\n%s\nis not in\n%s", lang, s.ID, got, all)
			}
		}
		if got := strings.Join(plain.Excerpt(i18n.For(lang), w, true, noon, plain.DefaultWidth), "\n"); !strings.Contains(all, got) {
			t.Errorf("the title is not in it:\n%s", got)
		}
	}
}
