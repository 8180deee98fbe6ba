package present_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/lessons"
	"ambassadeur/ui/present"
	"ambassadeur/ui/theme"
)

// Every step of the test lesson, in every stage, and what lies over it, looks as it did when it was last looked at.
func TestFrames(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 18}, {100, 28}} {
		for _, lang := range []string{"nl", "en"} {
			t.Run(fmt.Sprintf("%s-%dx%d", lang, size[0], size[1]), func(t *testing.T) {
				golden.RequireEqual(t, frames(t, allTypes(t, lang), lang, size[0], size[1]))
			})
		}
	}
}

// A shipped lesson looks as it did when it was last looked at.
func TestShippedFrames(t *testing.T) {
	for _, id := range []string{"whats-in-it-for-us", "sharing-safely-together"} {
		t.Run(id, func(t *testing.T) { golden.RequireEqual(t, frames(t, shipped(t, "nl", id), "nl", 80, 24)) })
	}
}

// frames is a walk through a lesson in which six hands vote at every step, and all is shown.
func frames(t *testing.T, l lessons.Lesson, lang string, width, height int) []byte {
	t.Helper()
	ctx := context(lang, width, height)
	s, show := present.New(present.Options{}), session(l)
	var b strings.Builder
	draw := func(what string) {
		frame := s.View(ctx, show)
		fits(t, frame, width, height)
		fmt.Fprintf(&b, "=== %s\n%s\n", what, strings.TrimRight(ansi.Strip(frame), "\n "))
	}
	draw("start")
	for !show.Over() {
		show, _ = play(ctx, s, show, " ")
		st, ok := show.Step()
		if !ok {
			break
		}
		draw(st.ID)
		if show.Ballot() != "" {
			show, _ = play(ctx, s, show, "1", "1", "1", "2", "2", "2")
			draw(st.ID + " voted")
		}
		for range 3 {
			stage, scene := show.Session.Stage, len(show.Session.Turns[st.ID])
			if show, _ = play(ctx, s, show, "r"); show.Session.Stage == stage && len(show.Session.Turns[st.ID]) == scene {
				break
			}
			draw(fmt.Sprintf("%s %s", st.ID, show.Session.Stage))
		}
	}
	draw("end")
	return []byte(b.String())
}

// What lies over a step, and the other ways in which a step can look.
func TestOverlays(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) {
			var b strings.Builder
			for _, keys := range []string{"g", "g 3", "/ v", "A down", "p W a a r o m", "P", "q", "?", "P 2", "t", "t + +", "b", "1 2 1 1 2 1 r v", "1 2 1 1 2 1 v 2 2 2 2 2 1 r", "1 1 r", "-", "= 1 1 2"} {
				ctx := context(lang, 80, 24)
				s, show := present.New(present.Options{}), session(shipped(t, lang, "sharing-safely-together"))
				show, _ = play(ctx, s, show, "g")
				for !strings.Contains(keys, "=") && s.Typing() {
					show, _ = play(ctx, s, show, "esc")
				}
				show, _ = play(ctx, s, show, "esc", " ")
				show, _ = play(ctx, s, show, strings.Fields(keys)...)
				fmt.Fprintf(&b, "=== %s\n%s\n", keys, strings.TrimRight(ansi.Strip(s.View(ctx, show)), "\n "))
			}
			golden.RequireEqual(t, []byte(b.String()))
		})
	}
}

// Without Unicode there is nothing but ASCII on the wall, but for the lesson's own words; every theme draws the same text.
func TestThemes(t *testing.T) {
	l := allTypes(t, "en")
	for step := range session(l).Steps() {
		var texts []string
		for _, name := range theme.Names() {
			ctx := context("en", 80, 24)
			ctx.Styles = theme.New(name, false)
			s, show := present.New(present.Options{}), session(l)
			for range step + 1 {
				show, _ = play(ctx, s, show, "g")
				show, _ = play(ctx, s, show, append(strings.Split(fmt.Sprint(step+1), ""), "enter")...)
			}
			texts = append(texts, ansi.Strip(s.View(ctx, show)))
			ctx.Styles = theme.New(name, true)
			if frame := s.View(ctx, show); strings.ContainsAny(frame, "█▀▄▒━─") {
				t.Errorf("step %d: blocks in ASCII: %q", step+1, ansi.Strip(frame))
			}
		}
		if texts[0] != texts[1] || texts[1] != texts[2] {
			t.Errorf("step %d differs between themes", step+1)
		}
	}
}
