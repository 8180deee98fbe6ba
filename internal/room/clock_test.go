package room_test

import (
	"testing"
	"time"

	"ambassadeur/internal/room"
)

// The clock stands at the step's minutes, runs when it is started, goes on below zero, and keeps what is left.
func TestClock(t *testing.T) {
	s := going(t, opened(read(t, small)), "one")
	if c := s.Session.Clock; c.Running() || c.Shown || c.At(at(60)) != 5*time.Minute {
		t.Fatalf("on arrival %+v", c)
	}
	s = s.Do(room.StartStop(at(0)))
	if c := s.Session.Clock; !c.Running() || !c.Shown || c.At(at(2)) != 3*time.Minute || c.At(at(7)) != -2*time.Minute {
		t.Errorf("running: %v, %v", c.At(at(2)), c.At(at(7)))
	}
	s = s.Do(room.AddTime(1)).Do(room.StartStop(at(2)))
	if c := s.Session.Clock; c.Running() || c.At(at(30)) != 4*time.Minute {
		t.Errorf("stopped: %+v", c)
	}
	s = s.Do(room.StartStop(at(30)))
	if c := s.Session.Clock; c.At(at(31)) != 3*time.Minute {
		t.Errorf("started again: %v", c.At(at(31)))
	}
	if s = s.Do(room.Next(s.Place(), at(31))); s.Session.Clock.Running() || s.Session.Clock.Shown {
		t.Errorf("at the next step %+v", s.Session.Clock)
	}
}

// Every phase of an exercise has a clock of its own, ready to start.
func TestPhasesHaveClocks(t *testing.T) {
	s := going(t, opened(allTypes(t)), "together").Do(room.StartStop(at(0)))
	for _, minutes := range []int{3, 3, 4} {
		s = s.Do(room.Next(s.Place(), at(1)))
		if c := s.Session.Clock; c.Running() || !c.Shown || c.At(at(1)) != time.Duration(minutes)*time.Minute {
			t.Errorf("%+v, want %d minutes", c, minutes)
		}
	}
	if s = s.Do(room.Back(s.Place(), at(1))); s.Session.Clock.Left != 180 || place(s) != "together" {
		t.Errorf("back at %s with %+v", place(s), s.Session.Clock)
	}
}

// After a crash the clock stands still as it was when the program was last alive, and the screen is not blank.
func TestResumed(t *testing.T) {
	run := going(t, opened(read(t, small)), "one").Do(room.StartStop(at(1))).Do(room.BlankScreen(true))
	for name, c := range map[string]struct {
		alive time.Time
		left  room.Seconds
	}{
		"died while it ran":       {at(3), 180},
		"never seen since":        {at(0), 300},
		"alive after now":         {at(99), -240},
		"not known when it lived": {time.Time{}, 300},
	} {
		s := run.Do(room.Resumed(c.alive, at(10)))
		if s.Session.Clock.Running() || s.Session.Clock.Left != c.left || s.Session.Blank || place(s) != "one" {
			t.Errorf("%s: %+v", name, s.Session.Clock)
		}
	}
	still := going(t, opened(read(t, small)), "one").Do(room.Resumed(at(3), at(9)))
	if still.Session.Clock.Left != 300 || still.Session.Clock.Running() {
		t.Errorf("stood still: %+v", still.Session.Clock)
	}
}

// A clock that was set back or years ahead, and more minutes than there are, lead to no nonsense.
func TestClockWithinLimits(t *testing.T) {
	s := going(t, opened(read(t, small)), "one").Do(room.StartStop(at(0)))
	if left := s.Session.Clock.At(at(-60)); left != 5*time.Minute {
		t.Errorf("set back: %v left", left)
	}
	if left := s.Session.Clock.At(at(0).AddDate(5000, 0, 0)); left != -24*time.Hour {
		t.Errorf("years ahead: %v left", left)
	}
	most := int(^uint(0) >> 1)
	if s = s.Do(room.AddTime(most)); s.Session.Clock.Left != 3*3600 {
		t.Errorf("most: %d", s.Session.Clock.Left)
	}
	if s = s.Do(room.AddTime(-most - 1)); s.Session.Clock.Left != -3*3600 {
		t.Errorf("least: %d", s.Session.Clock.Left)
	}
	if s = s.Do(room.TakeBreak(most, at(0))); !s.Session.Break.Until.Equal(at(24 * 60)) {
		t.Errorf("until %v", s.Session.Break.Until)
	}
}

// A room is on time within the minutes of its step, ahead before them and behind after them.
func TestPace(t *testing.T) {
	s := opened(read(t, small))
	if got := s.Time(at(99)); got.Begun || got.Used != 0 || got.Left != 12*time.Minute {
		t.Errorf("before: %+v", got)
	}
	s = s.Do(room.Next(room.AtStart, at(0)))
	for _, c := range []struct {
		step   string
		now    float64
		behind time.Duration
	}{
		{"view", 1, 0},
		{"view", 2, 0},
		{"view", 5, 3 * time.Minute},
		{"one", 5, -time.Minute},
		{"one", 6, 0},
		{"one", 11, 0},
		{"one", 11.5, 30 * time.Second},
		{"view-now", 1, -10 * time.Minute},
	} {
		got := going(t, s, c.step).Time(at(c.now))
		if got.Behind != c.behind || !got.Begun || got.Used != at(c.now).Sub(nine()) || got.Left != 12*time.Minute-got.Used {
			t.Errorf("%s after %v: %+v", c.step, c.now, got)
		}
	}
}

// While the plan is held, by questions or a break, no time is used; going on ends a break, not a hold.
func TestHoldAndBreak(t *testing.T) {
	s := opened(read(t, small)).Do(room.Next(room.AtStart, at(0)))
	used := func(s room.Show, now, minutes float64) {
		t.Helper()
		if got := s.Time(at(now)).Used; got != at(minutes).Sub(nine()) {
			t.Errorf("used %v, want %v minutes", got, minutes)
		}
	}
	held := s.Do(room.HoldPace(at(2)))
	used(held, 9, 2)
	if !held.Time(at(9)).Held || held.Do(room.HoldPace(at(9))).Time(at(9)).Held {
		t.Error("a hold that is not a toggle")
	}
	used(held.Do(room.HoldPace(at(9))), 10, 3)
	used(held.Do(room.Next(held.Place(), at(5))), 9, 2)

	pause := s.Do(room.TakeBreak(10, at(2)))
	if !pause.Session.Break.Until.Equal(at(12)) || !pause.Time(at(3)).Held {
		t.Errorf("%+v", pause.Session.Break)
	}
	longer := pause.Do(room.TakeBreak(5, at(12)))
	if !longer.Session.Break.Until.Equal(at(17)) {
		t.Errorf("%+v", longer.Session.Break)
	}
	used(longer.Do(room.TakeBreak(0, at(16))), 18, 4)
	on := pause.Do(room.Next(pause.Place(), at(12)))
	if on.Session.Break != nil || on.Time(at(12)).Held {
		t.Error("going on does not end the break")
	}
	used(on, 13, 3)
}

// Shortening leaves out the optional steps to come and takes them back; the one in the room stays.
func TestShorten(t *testing.T) {
	s := opened(read(t, small))
	steps, minutes := s.Skippable()
	if len(steps) != 1 || steps[0].ID != "extra" || minutes != 4 {
		t.Fatalf("%v, %d", steps, minutes)
	}
	short := s.Do(room.Shorten())
	if n, of := short.Number(); n != 0 || of != 3 || short.Time(at(0)).Left != 8*time.Minute {
		t.Errorf("%d of %d, %v", n, of, short.Time(at(0)))
	}
	if next := going(t, short, "view").Do(room.Next("view", at(0))); place(next) != "one" {
		t.Errorf("at %s", place(next))
	}
	if _, of := short.Do(room.Shorten()).Number(); of != 4 {
		t.Errorf("%d steps taken back", of)
	}
	here := going(t, s, "extra").Do(room.Shorten())
	if _, of := here.Number(); of != 4 || place(here) != "extra" {
		t.Errorf("at %s of %d", place(here), of)
	}
}
