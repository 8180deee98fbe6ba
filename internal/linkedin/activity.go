package linkedin

import (
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// posts is Shares.csv.
type posts struct{ activity }

func (p *posts) fill(d *draft) { d.member.Posts = p.part(d) }

// comments is Comments.csv.
type comments struct{ activity }

func (c *comments) fill(d *draft) { d.member.Comments = c.part(d) }

// activity is a table of things that the member did. A row counts when its date can be read.
type activity struct{ stamps []brief }

// brief is a stamp in little memory: there can be very many. Times are in seconds.
type brief struct {
	at, swapped int64
	order       order
}

func (a *activity) take(r table.Row) bool {
	s, ok := stampOf(r.Get("date"))
	if ok {
		a.stamps = append(a.stamps, brief{s.at.Unix(), s.swapped.Unix(), s.order})
	}
	return ok
}

// commented tells rows from the rest of a text: in 2024 line breaks in comments were not quoted. A line of a comment can
// be a date, but then it has nothing behind it.
func commented(r table.Row) bool {
	_, ok := stampOf(r.Get("date"))
	return ok && (r.Get("link") != "" || r.Get("message", "comment") != "")
}

func (a *activity) entries() int { return len(a.stamps) }

func (a *activity) newest(now time.Time) time.Time {
	var last time.Time
	of := a.order(now)
	for _, s := range a.stamps {
		if s.order != either || of != either {
			last = later(last, before(s.in(of), now))
		}
	}
	return last
}

// part is not known when a spreadsheet wrote the dates so that two counts are possible.
func (a *activity) part(d *draft) member.Part[member.Activity] {
	of := a.order(d.now)
	if of != either {
		return member.Of(a.within(d, of), d.from)
	}
	count := a.within(d, dayFirst)
	if count != a.within(d, monthFirst) {
		return member.Part[member.Activity]{}
	}
	return member.Of(count, d.from)
}

// order is how the table writes days in numbers: as some of them must be, because there is no such month or because it
// has yet to come. A spreadsheet writes a whole table in one order.
func (a *activity) order(now time.Time) order {
	var seen [either]bool
	for _, s := range a.stamps {
		switch {
		case s.order != either:
			seen[s.order] = true
		case before(s.in(dayFirst), now).IsZero():
			seen[monthFirst] = true
		case before(s.in(monthFirst), now).IsZero():
			seen[dayFirst] = true
		}
	}
	switch {
	case seen[dayFirst] == seen[monthFirst]:
		return either
	case seen[dayFirst]:
		return dayFirst
	}
	return monthFirst
}

// in is the moment as a table of this order means it.
func (s brief) in(order order) time.Time {
	if s.order == either && order == monthFirst {
		return time.Unix(s.swapped, 0).UTC()
	}
	return time.Unix(s.at, 0).UTC()
}

func (a *activity) within(d *draft, of order) member.Activity {
	var in member.Activity
	month, quarter := d.from.At.AddDate(0, 0, -30), d.from.At.AddDate(0, 0, -90)
	for _, s := range a.stamps {
		t := before(s.in(of), d.now)
		if !t.IsZero() && !t.Before(month) {
			in.In30++
		}
		if !t.IsZero() && !t.Before(quarter) {
			in.In90++
		}
	}
	return in
}
