package present_test

import (
	"strings"
	"testing"

	"pgregory.net/rapid"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/present"
)

// Whatever is pressed, at whatever size: no frame is larger than its terminal.
func TestFramesFit(t *testing.T) {
	ls := []lessons.Lesson{allTypes(t, "nl"), allTypes(t, "en"), shipped(t, "nl", "whats-in-it-for-us"), shipped(t, "en", "profile-workshop")}
	keys := strings.Fields("enter right left r r R 1 2 3 4 0 - = v t + b . g / p P x A q ? esc up down a 7 n pgdown pgup backspace ctrl+c k")
	keys = append(keys, " ")
	rapid.Check(t, func(rt *rapid.T) {
		l := rapid.SampledFrom(ls).Draw(rt, "lesson")
		s, show := present.New(present.Options{}), session(l)
		for range rapid.IntRange(1, 60).Draw(rt, "presses") {
			width, height := rapid.IntRange(1, 160).Draw(rt, "width"), rapid.IntRange(1, 50).Draw(rt, "height")
			ctx := context(l.Language, width, height)
			show, _ = play(ctx, s, show, rapid.SampledFrom(keys).Draw(rt, "key"))
			fits(t, s.View(ctx, show), width, height)
		}
	})
}

// Nothing on the wall gives away what is right before the answer is shown: a lesson in which other options are right
// looks the same until then.
func TestNothingIsGivenAway(t *testing.T) {
	for _, id := range lessons.Order(lessons.Session) {
		for _, lang := range []string{"nl", "en"} {
			l := shipped(t, lang, id)
			other := session(opposite(l))
			ctx := context(lang, 80, 24)
			s, show := present.New(present.Options{}), session(l)
			for !show.Over() {
				show, _ = play(ctx, s, show, " ")
				other = other.With(show.Session)
				for _, keys := range []string{"", "1", "2", "1 1 2", "r"} {
					show, _ = play(ctx, s, show, strings.Fields(keys)...)
					if show.Session.Stage == room.Answer {
						break
					}
					other = other.With(show.Session)
					if s.View(ctx, show) != s.View(ctx, other) {
						t.Errorf("%s %s: step %s after %q tells what is right", lang, id, show.Session.At, keys)
					}
				}
			}
		}
	}
}

// opposite is a lesson in which what is right is wrong, with other explanations.
func opposite(l lessons.Lesson) lessons.Lesson {
	steps := append([]lessons.Step(nil), l.Steps...)
	for i, st := range steps {
		steps[i].Explanation, steps[i].Notes, steps[i].Hints = "?", "?", nil
		switch b := st.Body.(type) {
		case lessons.ChoiceBody:
			options := append([]lessons.Option(nil), b.Options...)
			for j := range options {
				options[j].Correct, options[j].Feedback = !options[j].Correct, "?"
			}
			b.Options = options
			steps[i].Body = b
		case lessons.TrueFalseBody:
			b.Answer, b.Feedback = !b.Answer, "?"
			steps[i].Body = b
		}
		for d, v := range st.Variants {
			v.Notes, v.Explanation = "?", "?"
			variants := map[string]lessons.Variant{}
			for k, old := range steps[i].Variants {
				variants[k] = old
			}
			variants[d] = v
			steps[i].Variants = variants
		}
	}
	l.Steps = steps
	return l
}

// The notes of a step are never on the wall.
func TestNotesAreNeverShown(t *testing.T) {
	l := shipped(t, "nl", "whats-in-it-for-us")
	const secret = "QZXNOTES"
	for i := range l.Steps {
		l.Steps[i].Notes = secret
		l.Steps[i].Variants = nil
	}
	ctx := context("nl", 120, 50)
	s, show := present.New(present.Options{}), session(l)
	for !show.Over() {
		show, _ = play(ctx, s, show, " ")
		for _, k := range []string{"", "1", "r", "r", "/", "Q", "Z", "esc"} {
			if k != "" {
				show, _ = play(ctx, s, show, k)
			}
			if strings.Contains(strings.ReplaceAll(s.View(ctx, show), "/QZ", ""), secret) {
				t.Fatalf("the notes of %s are on the wall", show.Session.At)
			}
		}
	}
}
