package plan

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"ambassadeur/lessons"
)

// horizon is the number of days that a plan looks ahead.
const horizon = 90

// usual is how many minutes an action takes in the calendar when nobody said so.
const usual = 15

// event is one entry of the calendar.
type event struct {
	uid, title, text string
	day              time.Time
	moment           rhythm // its hour, if it has one; else the whole day
	minutes          int
	rule             string // how it repeats, without its end
}

// Calendar is the plan's dates as an iCalendar file (RFC 5545): the days to look back, the weekly moment, and the
// actions that have a date and are not done. Times are local to whoever opens it. Reading it again replaces what
// was read before, for the ids stay the same.
func (p Plan) Calendar() (string, error) {
	cal := ics.NewCalendar()
	cal.SetProductId("-//ambassadeur//plan/" + strconv.Itoa(version) + "//" + strings.ToUpper(p.words.Lang))
	cal.SetCalscale("GREGORIAN")
	cal.SetMethod(ics.MethodPublish)
	cal.SetXWRCalName(p.words.Plan.CalendarName)
	for _, e := range p.events() {
		p.write(cal.AddEvent(e.uid), e)
	}
	var out strings.Builder
	if err := cal.SerializeTo(&out, ics.WithNewLineWindows); err != nil {
		return "", fmt.Errorf("write calendar: %w", err)
	}
	return out.String(), nil
}

func (p Plan) events() []event {
	w := p.words.Plan
	var all []event
	for _, days := range parts() {
		id := strconv.Itoa(days)
		text := upper(reviewAsks(w, p.track)[id])
		if days == horizon && p.goal > 0 {
			text += "\n" + sprintf(w.RemeasureF, p.goal)
		}
		all = append(all, event{
			uid: p.uid(fixed("review/" + id)), title: sprintf(w.CalendarReviewF, days), text: text,
			day: p.start.AddDate(0, 0, days),
		})
	}
	if p.rhythm.minutes > 0 {
		all = append(all, p.weekly())
	}
	for _, a := range p.Actions {
		if a.Done || a.First.IsZero() {
			continue
		}
		day, rule := repeat(a.Rhythm, p.start, a.moment.on(p.start, a.First))
		all = append(all, event{
			uid: p.uid(a.ID), title: a.sentence, text: w.CalendarText, day: day, moment: a.moment, minutes: usual, rule: rule,
		})
	}
	return all
}

// weekly is the person's own time for the plan: on the day and hour that were said, else on the day of the first
// commitment that comes back every week, else on Monday.
func (p Plan) weekly() event {
	r := p.rhythm
	if !r.hasDay {
		r.day, r.hasDay = time.Monday, true
		for _, a := range p.Actions {
			if a.Rhythm == "weekly" && a.moment.hasDay {
				r.day = a.moment.day
				break
			}
		}
	}
	day, rule := repeat("weekly", p.start, r.on(p.start, p.start.AddDate(0, 0, 6)))
	return event{
		uid: p.uid("weekly"), title: sprintf(p.words.Plan.CalendarRhythmF, r.minutes), text: p.words.Plan.CalendarText,
		day: day, moment: r, minutes: r.minutes, rule: rule,
	}
}

// repeat is how often, as a rule, and the first day that keeps it: a working day for what is done daily, and no day
// that some months lack for what is done monthly.
func repeat(often string, start, day time.Time) (time.Time, string) {
	switch often {
	case "daily":
		for day.Weekday() == time.Saturday || day.Weekday() == time.Sunday {
			day = day.AddDate(0, 0, 1)
		}
		return day, "FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR"
	case "weekly":
		return day, "FREQ=WEEKLY;BYDAY=" + weekday(day)
	case "biweekly":
		return day, "FREQ=WEEKLY;INTERVAL=2;BYDAY=" + weekday(day)
	case "monthly":
		if day.Day() > 28 {
			day = day.AddDate(0, 0, 28-day.Day())
		}
		if day.Before(start) {
			day = time.Date(day.Year(), day.Month()+1, 1, 0, 0, 0, 0, day.Location())
		}
		return day, "FREQ=MONTHLY;BYMONTHDAY=" + strconv.Itoa(day.Day())
	}
	return day, ""
}

func weekday(day time.Time) string { return strings.ToUpper(day.Weekday().String()[:2]) }

// uid is the same each time the calendar is written, and another for another plan's start.
func (p Plan) uid(id string) string {
	if p.track == lessons.OwnerTrack {
		id = "owner-" + id
	}
	return id + "-" + p.start.Format("20060102") + "@ambassadeur"
}

func (p Plan) write(v *ics.VEvent, e event) {
	v.SetDtStampTime(p.today)
	v.SetSummary(e.title)
	v.SetDescription(e.text)
	end := p.start.AddDate(0, 0, horizon)
	until := end.Format("20060102")
	if e.moment.hasHour {
		// without a zone: nine o'clock is nine o'clock wherever the person is
		at := time.Date(e.day.Year(), e.day.Month(), e.day.Day(), 0, e.moment.clock, 0, 0, time.UTC)
		v.SetProperty(ics.ComponentPropertyDtStart, at.Format("20060102T150405"))
		v.SetProperty(ics.ComponentPropertyDtEnd, at.Add(time.Duration(e.minutes)*time.Minute).Format("20060102T150405"))
		until += "T235959"
	} else {
		v.SetAllDayStartAt(e.day)
		v.SetAllDayEndAt(e.day.AddDate(0, 0, 1))
		v.SetTimeTransparency(ics.TransparencyTransparent)
	}
	if e.rule != "" && !e.day.After(end) {
		v.AddRrule(e.rule + ";UNTIL=" + until)
	}
}
