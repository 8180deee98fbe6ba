package plan_test

import (
	"strings"
	"testing"

	ics "github.com/arran4/golang-ical"
	"github.com/charmbracelet/x/exp/golden"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
)

func calendar(tb testing.TB, in plan.Input) string {
	tb.Helper()
	text, err := plan.Build(in).Calendar()
	if err != nil {
		tb.Fatal(err)
	}
	return text
}

// The calendar of a whole plan.
func TestCalendar(t *testing.T) {
	for _, lang := range []string{"nl", "en"} {
		t.Run(lang, func(t *testing.T) { golden.RequireEqual(t, calendar(t, full(t, lang))) })
	}
}

// Outlook reads it: lines end in CRLF and are at most 75 octets, no character is cut, and a reader finds the same
// events again.
func TestCalendarIsWellFormed(t *testing.T) {
	in := committed(t, "nl", "days-30",
		answers.IfThen{If: "ik ’s maandags " + strings.Repeat("koffie én thée ", 9), Then: "reageer ik; één, \\ twee\nregels 👩🏽‍💻", Rhythm: "daily", Due: "2026-09-19"},
		answers.IfThen{Then: "x"})
	text := calendar(t, in)
	for line := range strings.Lines(text) {
		if !strings.HasSuffix(line, "\r\n") || len(line) > 77 || strings.ToValidUTF8(line, "?") != line {
			t.Errorf("%d octets: %q", len(line)-2, line)
		}
	}
	cal, err := ics.ParseCalendar(strings.NewReader(text))
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for _, e := range cal.Events() {
		if seen[e.Id()] || e.GetProperty(ics.ComponentPropertyDtstamp) == nil || e.GetProperty(ics.ComponentPropertyDtStart) == nil {
			t.Errorf("event %s is there twice or has no dates", e.Id())
		}
		seen[e.Id()] = true
	}
	if len(seen) != 5 {
		t.Errorf("%d events", len(seen))
	}
	unfolded := strings.ReplaceAll(text, "\r\n ", "")
	has(t, unfolded, `dan reageer ik\; één\, \\ twee regels 👩🏽‍💻`, "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR;UNTIL=20261213")
}

// A commitment stands on the day and at the hour that it names, and comes back as often as it says.
func TestCalendarMoments(t *testing.T) {
	for _, c := range []struct{ lang, cond, rhythm, due, want, rule string }{
		{"nl", "het vrijdag vier uur is", "weekly", "2026-09-28", "DTSTART:20260925T160000", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261213T235959"},
		{"nl", "het dinsdag om half tien is", "biweekly", "2026-09-28", "DTSTART:20260922T093000", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU;UNTIL=20261213T235959"},
		{"nl", "het wo 09:15 is", "monthly", "2026-09-28", "DTSTART:20260923T091500", "FREQ=MONTHLY;BYMONTHDAY=23;UNTIL=20261213T235959"},
		{"nl", "ik koffie haal", "weekly", "2026-09-28", "DTSTART;VALUE=DATE:20260928", "FREQ=WEEKLY;BYDAY=MO;UNTIL=20261213"},
		{"nl", "ik na twee uur werken pauze neem", "once", "2026-09-28", "DTSTART;VALUE=DATE:20260928", ""},
		{"nl", "het zondag is", "weekly", "2026-09-15", "DTSTART;VALUE=DATE:20260920", "FREQ=WEEKLY;BYDAY=SU;UNTIL=20261213"},
		{"nl", "de maand om is", "monthly", "2026-10-31", "DTSTART;VALUE=DATE:20261028", "FREQ=MONTHLY;BYMONTHDAY=28;UNTIL=20261213"},
		{"nl", "het volgend jaar is", "weekly", "2027-01-04", "DTSTART;VALUE=DATE:20270104", ""},
		{"en", "it is Friday at 3 pm", "weekly", "2026-09-28", "DTSTART:20260925T150000", "FREQ=WEEKLY;BYDAY=FR;UNTIL=20261213T235959"},
		{"en", "it is Tuesday at half past nine", "weekly", "2026-09-28", "DTSTART:20260922T093000", "FREQ=WEEKLY;BYDAY=TU;UNTIL=20261213T235959"},
		{"en", "it is 17:45 on Thursday", "once", "2026-09-28", "DTSTART:20260924T174500", ""},
		{"en", "the sun shines and I sat down", "once", "2026-09-28", "DTSTART;VALUE=DATE:20260928", ""},
	} {
		text := calendar(t, committed(t, c.lang, "days-30", answers.IfThen{If: c.cond, Then: "doe ik iets", Rhythm: c.rhythm, Due: c.due}))
		text = strings.ReplaceAll(text, "\r\n ", "")
		if !strings.Contains(text, c.want+"\r\n") || (c.rule != "") != strings.Contains(text, "RRULE:"+c.rule+"\r\n") || (c.rule == "" && strings.Contains(text, "RRULE")) {
			t.Errorf("%q, %s by %s:\n%s", c.cond, c.rhythm, c.due, text)
		}
	}
}

// What is done needs no date any more, and an event keeps its id when the rest of the plan changes.
func TestCalendarFollowsThePlan(t *testing.T) {
	in := full(t, "nl")
	before := calendar(t, in)
	in.Ticks = plan.ReadTicks(strings.Replace(plan.Build(in).Markdown(), "- [ ] **Als** ik maandag", "- [x] **Als** ik maandag", 1))
	in.Answers = in.Answers.WithAnswer("person", "topics", answers.Answer{Skipped: true})
	after := calendar(t, in)
	if b, a := strings.Count(before, "BEGIN:VEVENT"), strings.Count(after, "BEGIN:VEVENT"); a != b-1 {
		t.Errorf("%d events become %d", b, a)
	}
	for line := range strings.Lines(after) {
		if strings.HasPrefix(line, "UID:") && !strings.Contains(before, line) {
			t.Errorf("%q is new", line)
		}
	}
}
