package notes

import (
	"fmt"
	"time"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// minutes is a duration in whole minutes.
func minutes(t time.Duration) int { return int(t.Round(time.Minute) / time.Minute) }

// foot is how long it takes, what was parked, and how to save time: two lines, or one.
func (s *Screen) foot(d desk, l level) []string {
	short, urgent := d.shorter()
	times := d.times()
	if n := len(d.show.Session.Parked); n > 0 {
		times += " · " + fmt.Sprintf(d.w.ParkedF, n)
	}
	if name := s.departmentName(d, d.show.Session.Department); name != "" {
		times += " · " + fmt.Sprintf(d.w.ForF, name)
	}
	times = d.Styles.Quiet.Render(kit.Fit(times, d.width))
	switch {
	case short == "":
		return []string{times}
	case l < sparse:
		return []string{times, short}
	case urgent:
		return []string{short}
	}
	return []string{times}
}

// times is what was used of the lesson's minutes, what is left, and when it ends.
func (d desk) times() string {
	w := d.w
	t := d.show.Time(d.Now)
	clock := func(at time.Time) string { return at.Format("15:04") }
	if !t.Begun {
		return fmt.Sprintf(w.WouldF, minutes(t.Left), clock(d.Now.Add(t.Left)))
	}
	if ended := d.show.Session.Ended; d.show.Over() && ended != nil {
		t = d.show.Time(*ended)
		return fmt.Sprintf(w.DoneF, minutes(t.Used), minutes(t.Used+t.Left))
	}
	text := fmt.Sprintf(w.UsedF, minutes(t.Used), minutes(t.Left))
	if minutes(t.Left) < 0 {
		text = fmt.Sprintf(w.OverdueF, minutes(t.Used), -minutes(t.Left))
	}
	end := d.Now.Add(t.Left)
	if minutes(t.Behind) > 0 {
		return text + " · " + fmt.Sprintf(w.EndsLaterF, clock(end), clock(end.Add(t.Behind)))
	}
	return text + " · " + fmt.Sprintf(w.EndsF, clock(end))
}

// shorter is which steps can be left out, or were, and whether that is called for.
func (d desk) shorter() (line string, urgent bool) {
	w, st := d.w, d.Styles
	if n := len(d.show.Session.Dropped); n > 0 && !d.show.Over() {
		text := w.ShortenedOne
		if n > 1 {
			text = fmt.Sprintf(w.ShortenedF, n)
		}
		return st.Quiet.Render(kit.Fit(text, d.width)), false
	}
	steps, saves := d.show.Skippable()
	if len(steps) == 0 {
		return "", false
	}
	var names []string
	for i, one := range d.show.Steps() {
		for _, skip := range steps {
			if one.ID == skip.ID {
				names = append(names, fmt.Sprint(i+1))
			}
		}
	}
	text := fmt.Sprintf(w.ShortOneF, names[0], saves)
	if len(names) > 1 {
		text = fmt.Sprintf(w.ShortF, listOf(names, w.And), saves)
	}
	urgent = minutes(d.show.Time(d.Now).Behind) > 0
	style := st.Quiet
	if urgent {
		style = st.Warn
	}
	return style.Render(kit.Fit(text, d.width)), urgent
}

// planned is when a step is done by the plan, for every step on the way.
func (d desk) planned() []time.Time {
	at := d.Now.Add(-d.show.Time(d.Now).Used)
	var ends []time.Time
	for _, st := range d.show.Steps() {
		at = at.Add(time.Duration(room.Minutes(st)) * time.Minute)
		ends = append(ends, at)
	}
	return ends
}
