package linkedin

import (
	"strings"
	"time"
)

// order is which of two numbers is the day.
type order int

const (
	sure       order = iota // there is one way to read it
	dayFirst                // read with the day first, as it must be: the table's spreadsheet writes so
	monthFirst              // read with the month first, as it must be
	either                  // both ways are days
)

// stamp is a moment of activity, in UTC; when day and month could be the other way round, swapped is that other
// moment.
type stamp struct {
	at, swapped time.Time
	order       order
}

// stampOf reads the moment in tables of activity and of connections: "2024-03-05 14:22:11", "08 Feb 2026" and (2018)
// "3/5/18, 2:22 PM", and what spreadsheets make of them.
func stampOf(text string) (stamp, bool) {
	if t, ok := quick(text); ok {
		return stamp{at: t}, true
	}
	date, clock := text, time.Duration(0)
	american := false
	if i := strings.IndexByte(text, ':'); i >= 0 {
		for i > 0 && text[i-1] >= '0' && text[i-1] <= '9' {
			i--
		}
		date = strings.TrimRight(text[:i], " ,T\u00a0\u202f")
		clock, american = timeOfDay(text[i:])
	}
	words := words(date)
	if len(words) == 3 && monthOf(words[0]) == 0 && monthOf(words[1]) == 0 && len(words[0]) <= 2 {
		s, ok := numbered(yearOf(words[2]), number(words[0]), number(words[1]), strings.Contains(date, "/"), american)
		s.at, s.swapped = s.at.Add(clock), s.swapped.Add(clock)
		return s, ok
	}
	y, m, d := parts(date, false)
	if d == 0 {
		return stamp{}, false
	}
	return stamp{at: time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Add(clock)}, true
}

// numbered is a day in three numbers. A time with AM or PM is how LinkedIn writes it: then the month comes first.
func numbered(year, a, b int, slashes, american bool) (stamp, bool) {
	if year == 0 {
		return stamp{}, false
	}
	dm, md := exists(year, b, a), exists(year, a, b)
	first := time.Date(year, time.Month(b), a, 0, 0, 0, 0, time.UTC)
	second := time.Date(year, time.Month(a), b, 0, 0, 0, 0, time.UTC)
	switch {
	case md && (american || dm && a == b):
		return stamp{at: second}, true
	case dm && !slashes:
		return stamp{at: first}, true
	case dm && md:
		return stamp{at: first, swapped: second, order: either}, true
	case dm:
		return stamp{at: first, order: dayFirst}, true
	case md:
		return stamp{at: second, order: monthFirst}, true
	}
	return stamp{}, false
}

// timeOfDay reads 14:22, 14:22:11 and 2:22 PM; what it cannot read is midnight.
func timeOfDay(text string) (since time.Duration, american bool) {
	text = strings.ToUpper(strings.Map(func(r rune) rune {
		if r == '\u00a0' || r == '\u202f' {
			return ' '
		}
		return r
	}, text))
	american = strings.Contains(text, "AM") || strings.Contains(text, "PM")
	text = strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(text), "UTC"))
	for _, layout := range []string{"15:04:05", "15:04", "3:04 PM", "3:04PM", "3:04:05 PM"} {
		if t, err := time.Parse(layout, text); err == nil {
			return time.Duration(t.Hour())*time.Hour + time.Duration(t.Minute())*time.Minute + time.Duration(t.Second())*time.Second, american
		}
	}
	return 0, american
}

// quick reads the two forms of which there can be tens of thousands, without taking memory.
func quick(text string) (time.Time, bool) {
	switch {
	case len(text) == 19 && text[4] == '-' && text[10] == ' ':
		t, err := time.Parse(time.DateTime, text)
		return t, err == nil
	case len(text) == 11 && text[2] == ' ' && text[6] == ' ':
		t, err := time.Parse("02 Jan 2006", text)
		return t, err == nil
	}
	return time.Time{}, false
}
