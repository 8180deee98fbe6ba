package present_test

import (
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/ui/present"
)

// Keys do what they say.
func TestKeys(t *testing.T) {
	l := allTypes(t, "nl")
	at := func(step string, keys ...string) (room.Show, bool, string) {
		ctx := context("nl", 80, 24)
		s, show := present.New(present.Options{}), session(l)
		for show.Session.At != step {
			show, _ = play(ctx, s, show, " ")
			if show.Over() {
				t.Fatalf("no step %s", step)
			}
		}
		show, quit := play(ctx, s, show, keys...)
		return show, quit, ansi.Strip(s.View(ctx, show))
	}
	for _, c := range []struct {
		keys string
		want func(room.Show, bool, string) bool
	}{
		{"1 1 2", func(s room.Show, _ bool, _ string) bool { return s.Tally(1).Counts[0] == 2 && s.Tally(1).Total == 3 }},
		{"1 1 - 1", func(s room.Show, _ bool, _ string) bool { return s.Tally(1).Total == 1 }},
		{"= 2 1 4 enter", func(s room.Show, _ bool, _ string) bool { return s.Tally(1).Counts[1] == 14 }},
		{"- -", func(s room.Show, _ bool, _ string) bool { return s.Session.Clock.Shown && s.Tally(1).Total == 0 }},
		{"b 1", func(s room.Show, _ bool, _ string) bool { return !s.Session.Blank && s.Tally(1).Total == 0 }},
		{"b", func(_ room.Show, _ bool, frame string) bool { return strings.TrimSpace(frame) == "" }},
		{"q", func(s room.Show, quit bool, _ string) bool { return !quit && s.Session.At == "sentence" }},
		{"q esc 1", func(s room.Show, quit bool, _ string) bool { return !quit && s.Tally(1).Total == 1 }},
		{"q enter", func(_ room.Show, quit bool, _ string) bool { return quit }},
		{"ctrl+c ctrl+c", func(_ room.Show, quit bool, _ string) bool { return quit }},
		{"g 1 enter", func(s room.Show, _ bool, _ string) bool { n, _ := s.Number(); return n == 1 }},
		{"g q enter", func(_ room.Show, quit bool, _ string) bool { return !quit }},
		{"p H o e ? enter", func(s room.Show, _ bool, _ string) bool {
			return len(s.Session.Parked) == 1 && s.Session.Parked[0] == "Hoe?"
		}},
		{"P 2", func(s room.Show, _ bool, _ string) bool {
			return s.Session.Break != nil && s.Session.Break.Until.Equal(now.Add(10*time.Minute))
		}},
		{"P 2 P", func(s room.Show, _ bool, _ string) bool { return s.Session.Break == nil }},
		{"A down enter", func(s room.Show, _ bool, _ string) bool { return s.Session.Department == "sales" }},
		{"1 2 v 2", func(s room.Show, _ bool, _ string) bool { return s.Round() == 2 && s.Tally(2).Total == 1 }},
		{"r", func(s room.Show, _ bool, _ string) bool { return s.Session.Stage == room.Answer }},
		{"1 r", func(s room.Show, _ bool, _ string) bool { return s.Session.Stage == room.Result }},
		{"1 r r R", func(s room.Show, _ bool, _ string) bool { return s.Session.Stage == room.Closed }},
		{"pgdown", func(s room.Show, _ bool, _ string) bool { return s.Session.At != "sentence" }},
		{"t", func(s room.Show, _ bool, _ string) bool { return s.Session.Clock.Running() }},
	} {
		if show, quit, frame := at("sentence", strings.Fields(c.keys)...); !c.want(show, quit, frame) {
			t.Errorf("%s: quit %v, %+v\n%s", c.keys, quit, show.Session, frame)
		}
	}
}

// An interrupted session is asked about first; nothing else works before that.
func TestResume(t *testing.T) {
	ctx := context("nl", 80, 24)
	s, show := present.New(present.Options{Resume: &present.Resume{Since: now}}), session(allTypes(t, "nl"))
	show, _ = play(ctx, s, show, "r", "1", "b", "esc")
	if frame := ansi.Strip(s.View(ctx, show)); !strings.Contains(frame, "Van 10:00 is er een sessie") || show.Session.Seq != 0 {
		t.Errorf("the question is gone:\n%s", frame)
	}
	if _, anew := s.Update(ctx, show, press("n")).(present.Anew); !anew {
		t.Error("n does not begin anew")
	}
}

// From a key to a frame.
func BenchmarkKeyToFrame(b *testing.B) {
	ctx := context("nl", 80, 24)
	s, show := present.New(present.Options{}), session(shipped(b, "nl", "whats-in-it-for-us"))
	show, _ = play(ctx, s, show, " ")
	for b.Loop() {
		show, _ = play(ctx, s, show, "1", "-", "1")
		_ = s.View(ctx, show)
	}
}
