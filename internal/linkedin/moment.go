package linkedin

import (
	"strconv"
	"strings"
	"time"
)

// clues are what tells of which moment an archive is.
type clues struct {
	named time.Time // the day in a name, at midnight
	files time.Time // the newest of its files
	own   bool      // files is what the archive says, not the disk
	rows  time.Time // the newest row in it
	disk  time.Time // when it was written to disk
	now   time.Time
}

// moment is when the export was made, and whether the export tells that itself. A day in a name goes first; its files
// give the time of that day. Without it the files' time is taken, and the disk's when there is none. But a source is
// never older than its newest row, nor newer than now. Rows alone are taken last, as a quiet person's newest row is far
// older than the export: then activity of long ago would look like that of the last month.
func (c clues) moment() (at time.Time, dated bool) {
	named, files, disk := c.past(c.named), c.past(c.files), c.past(c.disk)
	switch {
	case !named.IsZero() && sameDay(named, files):
		at, dated = files, true
	case !named.IsZero():
		at, dated = named, true
	case !files.IsZero():
		at, dated = files, c.own
	case !disk.IsZero():
		at = disk
	}
	if c.rows.After(at) && !sameDay(c.rows, at) {
		at, dated = c.rows, true
	}
	if !c.now.IsZero() && at.After(c.now) {
		at = c.now
	}
	return at, dated
}

// past is t, or nothing when it is a day and more from now: a clock was wrong.
func (c clues) past(t time.Time) time.Time { return before(t.UTC(), c.now) }

func sameDay(a, b time.Time) bool {
	ay, am, ad := a.UTC().Date()
	by, bm, bd := b.UTC().Date()
	return ay == by && am == bm && ad == bd
}

// dayIn is the day in a name such as Basic_LinkedInDataExport_11-23-2026 (1).zip; zero when there is none. LinkedIn
// writes the month first.
func dayIn(name string) time.Time {
	_, rest, ok := strings.Cut(strings.ToLower(name), "linkedindataexport")
	if !ok {
		return time.Time{}
	}
	rest = strings.TrimLeft(rest, "_- .")
	numbers := strings.FieldsFunc(rest, func(r rune) bool { return r < '0' || r > '9' })
	if len(numbers) < 3 || rest[0] < '0' || rest[0] > '9' {
		return time.Time{}
	}
	y, m, d := yearOf(numbers[2]), number(numbers[0]), number(numbers[1])
	if len(numbers[0]) == 4 { // renamed by somebody who likes order
		y, m, d = yearOf(numbers[0]), number(numbers[1]), number(numbers[2])
	}
	if !exists(y, m, d) {
		m, d = d, m
	}
	if _, err := strconv.Atoi(numbers[0]); err != nil || y == 0 || !exists(y, m, d) {
		return time.Time{}
	}
	return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC)
}
