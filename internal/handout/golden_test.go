package handout_test

import (
	"fmt"
	"os"
	"testing"

	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/handout"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// The handout of a lesson with a step of every type: for the room, for the trainer, and after a session with votes and
// questions; in both languages.
func TestHandoutReadsAsItDid(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		file := "../../lessons/testdata/ok/all-types." + lang + ".yaml"
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		l, problems := lessons.Read(file, data, lessons.Options{})
		if problems.Errors() > 0 {
			t.Fatal(problems)
		}
		a := lessons.Audience{Department: "it"}
		show := room.Open(l, a, room.New("s", l.ID, l.Title, lang, "it", now, 1))
		for i, st := range show.Steps() {
			if st.Type != lessons.TypePoll && st.Type != lessons.TypeSingle {
				continue
			}
			show = show.Do(room.GoTo(i, now))
			for range 7 {
				show = show.Do(room.Vote(show.Ballot(), "1", 1))
			}
		}
		show = show.Do(room.Park("En als ik nee zeg? | # < *")).Do(room.Park("Wie leest mee op zondag?"))
		for name, in := range map[string]handout.Input{
			"room":    {Lesson: l, Audience: a, Now: now, Strings: i18n.For(lang)},
			"trainer": {Lesson: l, Audience: a, Now: now, Strings: i18n.For(lang), Answers: true},
			"played":  {Lesson: l, Audience: a, Now: now, Strings: i18n.For(lang), Show: &show},
		} {
			t.Run(fmt.Sprintf("%s-%s", name, lang), func(t *testing.T) {
				golden.RequireEqual(t, handout.Markdown(in))
			})
		}
	}
}
