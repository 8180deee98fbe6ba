package handout_test

import (
	"html"
	"strings"
	"testing"
	"time"

	"pgregory.net/rapid"

	"ambassadeur/internal/handout"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

var now = time.Date(2026, 11, 24, 10, 0, 0, 0, time.UTC)

// played is a session of a shipped lesson with so many hands at its first vote and these questions parked.
func played(tb rapid.TB, lang string, hands int, parked ...string) handout.Input {
	tb.Helper()
	l, err := lessons.OpenShipped(lang, "whats-in-it-for-us", lessons.Options{})
	if err != nil {
		tb.Fatal(err)
	}
	a := lessons.Audience{Department: "legal"}
	show := room.Open(l, a, room.New("s", l.ID, l.Title, lang, "legal", now, 1)).Do(room.GoTo(0, now))
	for range hands {
		show = show.Do(room.Vote(show.Ballot(), "1", 1))
	}
	for _, text := range parked {
		show = show.Do(room.Park(text))
	}
	return handout.Input{Lesson: l, Audience: a, Show: &show, Now: now, Strings: i18n.For(lang)}
}

// Whatever somebody parked stands on the page as it was typed, and makes nothing of it: no tag, link, heading or cell.
func TestParkedTextIsText(t *testing.T) {
	plain, err := handout.HTML(played(t, "en", 6, "x"))
	if err != nil {
		t.Fatal(err)
	}
	tags := strings.Count(plain, "<")
	check := func(t rapid.TB, text string) {
		in := played(t, "en", 6, text)
		if len(in.Show.Session.Parked) == 0 {
			return
		}
		page, err := handout.HTML(in)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(page, "<"); got != tags {
			t.Fatalf("%q makes %d tags of %d", text, got, tags)
		}
		if want := strings.Join(strings.Fields(in.Show.Session.Parked[0]), " "); !strings.Contains(html.UnescapeString(page), want) {
			t.Fatalf("%q is not on the page", want)
		}
	}
	for _, text := range []string{
		"<script>alert(1)</script>", "[x](javascript:alert(1))", "# head", "| a | b |", "![x](y)", "`code`", "**bold**", "1. one", "- [ ] box", "&lt;b&gt;",
		"https://example.org", "www.example.org", "a@example.org", "<https://example.org>", "\\*x*", "~~x~~", "> quote", "---", "===", "+ a", "1) a", "a\\", ":-- x",
	} {
		check(t, text)
	}
	rapid.Check(t, func(t *rapid.T) {
		check(t, strings.Join(rapid.SliceOfN(rapid.SampledFrom(strings.Split("a b # * _ ` [ ] ( ) < > & | \\ ! - + . 1 : / ~ = \" ' @ { }", " ")), 1, 30).Draw(t, "text"), rapid.SampledFrom([]string{"", " "}).Draw(t, "between")))
	})
}

// A small room has counts and no percentages; a larger one both.
func TestSmallRoom(t *testing.T) {
	for hands, want := range map[int]bool{1: false, 4: false, 5: true, 30: true} {
		if got := strings.Contains(handout.Markdown(played(t, "nl", hands)), "(100 %)"); got != want {
			t.Errorf("%d hands: a percentage is %v", hands, got)
		}
	}
}

// What is right is told to the room that saw it and to the trainer, and to nobody else; notes only to the trainer.
func TestWhoSeesAnswers(t *testing.T) {
	in := played(t, "nl", 6)
	st, _ := in.Lesson.Step("who-to-ask")
	const notes = "Notities."
	for _, c := range []struct {
		played, trainer, why, notes bool
	}{{false, false, false, false}, {true, false, true, false}, {false, true, true, true}, {true, true, true, true}} {
		in := in
		in.Answers = c.trainer
		if !c.played {
			in.Show = nil
		}
		text := handout.Markdown(in)
		why := strings.Contains(text, strings.Join(strings.Fields(st.Explanation)[:6], " "))
		if why != c.why || strings.Contains(text, notes) != c.notes {
			t.Errorf("%+v: why %v, notes %v", c, why, strings.Contains(text, notes))
		}
	}
}

// The page and the cards take nothing from outside, and nothing in them runs.
func TestPagesAreWhole(t *testing.T) {
	page, err := handout.HTML(played(t, "nl", 6, "vraag"))
	if err != nil {
		t.Fatal(err)
	}
	for what, text := range map[string]string{"page": page, "cards": handout.Cards(i18n.For("nl"))} {
		for _, bad := range []string{"<script", "http://", "https://", "src=", "url(", "@import", "<link"} {
			if strings.Contains(text, bad) {
				t.Errorf("%s has %q", what, bad)
			}
		}
		if !strings.Contains(text, `<html lang="nl">`) || !strings.Contains(text, "default-src 'none'") {
			t.Errorf("%s has no language or policy", what)
		}
	}
}
