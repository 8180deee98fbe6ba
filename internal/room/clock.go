package room

import "time"

// Clock counts down, and on below zero: it is soft, nothing happens by itself when it is over.
type Clock struct {
	Left  Seconds    `json:"left"`            // when it was last stopped
	Since *time.Time `json:"since,omitempty"` // running since then; nil when it stands still
	Shown bool       `json:"shown,omitempty"` // it was started on this step or phase
}

// Seconds is a duration in whole seconds in a file.
type Seconds int64

// Duration is the seconds as a duration.
func (s Seconds) Duration() time.Duration { return time.Duration(s) * time.Second }

// The most that a clock shows, and that the plan can be held up: a session may go on another week.
const (
	mostLeft Seconds = 24 * 3600
	mostHeld Seconds = 366 * 24 * 3600
)

// passed is the time between two moments, at most what a plan can be held up, and never less than zero.
func passed(from, to time.Time) time.Duration {
	return max(0, min(mostHeld.Duration(), to.Sub(from)))
}

func seconds(d time.Duration) Seconds { return Seconds(d.Round(time.Second) / time.Second) }

// At is what is left at a moment; less than zero when the time is over, a day at most. It is never more because the
// computer's clock was set back.
func (c Clock) At(now time.Time) time.Duration {
	if c.Since == nil {
		return c.Left.Duration()
	}
	return max(-mostLeft.Duration(), c.Left.Duration()-passed(*c.Since, now))
}

// Running reports whether the clock runs.
func (c Clock) Running() bool { return c.Since != nil }

func (c Clock) stopped(now time.Time) Clock {
	return Clock{Left: seconds(c.At(now)), Shown: c.Shown}
}

func (c Clock) started(now time.Time) Clock {
	return Clock{Left: seconds(c.At(now)), Since: &now, Shown: true}
}

// Pace is how long the session's plan was held up by questions or a break.
type Pace struct {
	Held      Seconds    `json:"held,omitempty"`
	HeldSince *time.Time `json:"held_since,omitempty"` // held now
}

func (p Pace) at(now time.Time) time.Duration {
	if p.HeldSince == nil {
		return p.Held.Duration()
	}
	return min(mostHeld.Duration(), p.Held.Duration()+passed(*p.HeldSince, now))
}

func (p Pace) held(on bool, now time.Time) Pace {
	switch {
	case on && p.HeldSince == nil:
		p.HeldSince = &now
	case !on && p.HeldSince != nil:
		p = Pace{Held: seconds(p.at(now))}
	}
	return p
}

// Time is how a session stands against its plan.
type Time struct {
	Used   time.Duration // since it began, without what it was held up
	Left   time.Duration // of the lesson's minutes; less than zero when it runs over
	Behind time.Duration // how far behind the plan; less than zero is ahead; zero is on time
	Held   bool          // the plan waits for questions or a break
	Begun  bool
}

// Time is how the session stands at a moment. It is on time as long as it is within the minutes of the current step.
func (s Show) Time(now time.Time) Time {
	t := Time{Held: s.Session.Pace.HeldSince != nil, Left: s.planned(len(s.steps))}
	if s.Session.Began == nil {
		return t
	}
	if s.Over() && s.Session.Ended != nil {
		now = *s.Session.Ended // what it took is told, not how long ago it was
	}
	t.Begun = true
	t.Used = max(0, max(0, now.Sub(*s.Session.Began))-s.Session.Pace.at(now))
	t.Left -= t.Used
	from, to := s.planned(s.n), s.planned(s.n+1)
	switch {
	case t.Used < from:
		t.Behind = t.Used - from
	case t.Used > to:
		t.Behind = t.Used - to
	}
	return t
}

// planned is the minutes of the first n steps.
func (s Show) planned(n int) time.Duration {
	minutes := 0
	for _, st := range s.steps[:max(0, min(n, len(s.steps)))] {
		minutes += Minutes(st)
	}
	return time.Duration(minutes) * time.Minute
}

// StartStop starts the clock, or stops it.
func StartStop(now time.Time) Change {
	return func(s Show) Session {
		next := s.Session
		if next.Clock.Running() {
			next.Clock = next.Clock.stopped(now)
		} else {
			next.Clock = next.Clock.started(now)
		}
		return next
	}
}

// AddTime gives the clock some minutes more, or less.
func AddTime(minutes int) Change {
	const most = 3 * 3600
	by := Seconds(60 * max(-most, min(most, minutes)))
	return func(s Show) Session {
		next := s.Session
		next.Clock.Left = max(-most, min(most, next.Clock.Left+by))
		next.Clock.Shown = true
		return next
	}
}

// HoldPace lets the plan wait, for questions, or go on.
func HoldPace(now time.Time) Change {
	return func(s Show) Session {
		next := s.Session
		next.Pace = next.Pace.held(next.Pace.HeldSince == nil, now)
		return next
	}
}

// TakeBreak shows the pause screen with the time at which it goes on, within a day; the plan waits. Zero minutes ends
// the break.
func TakeBreak(minutes int, now time.Time) Change {
	minutes = min(minutes, 24*60)
	return func(s Show) Session {
		next := s.Session
		next.Break = nil
		if minutes > 0 {
			next.Break = &Break{Until: now.Add(time.Duration(minutes) * time.Minute)}
		}
		next.Pace = next.Pace.held(minutes > 0, now)
		return next
	}
}

// Resumed goes on with a session that ended without a word: the clock stands still as it was when it was last alive.
func Resumed(alive, now time.Time) Change {
	return func(s Show) Session {
		next := s.Session
		if alive.After(now) {
			alive = now
		}
		if since := next.Clock.Since; since != nil && alive.After(*since) {
			next.Clock = next.Clock.stopped(alive)
		} else {
			next.Clock.Since = nil
		}
		next.Blank = false
		if gone := now.Sub(alive); gone > aLongTime && next.Began != nil && next.Pace.HeldSince == nil {
			next.Pace.Held += seconds(gone) // another day: the plan did not run on
		}
		return next
	}
}

// aLongTime is how long a room can be gone and still be the same meeting: then the plan ran on.
const aLongTime = time.Hour
