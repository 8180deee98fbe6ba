package checklist

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/ui/kit"
)

// maxPast bounds how many measurements are shown.
const maxPast = 6

// past is a chart of the latest measurements, the score as it is now included, when there are at least two.
func (s *Screen) past(ctx kit.Context) []string {
	w, st := ctx.Strings.Checklist, ctx.Styles
	points := append([]answers.Measurement(nil), s.history...)
	now := false
	if r := s.rating; r.Rated() && (len(points) == 0 || !s.same(points[len(points)-1])) {
		latest, rests := s.member.Latest(), ""
		if latest.Origin != "" {
			rests = string(latest.Origin) + " "
		}
		points = append(points, answers.Measurement{Edition: r.Edition, Import: rests, Score: r.Score, Known: r.Known, Total: r.Total})
		now = true
	}
	if len(points) < 2 {
		return nil
	}
	points = points[max(0, len(points)-maxPast):]
	days := days(ctx.Strings.Common, points, ctx.Now)
	if now {
		days[len(days)-1] = w.Now
	}
	label, tail := 0, 0
	for i, m := range points {
		label = max(label, ansi.StringWidth(days[i]))
		tail = max(tail, ansi.StringWidth(fmt.Sprintf("  100   "+w.PartF+"   ", m.Known, m.Total)+s.pastNotes(w, m)[0]))
	}
	bar := max(leastPastBar, min(maxPastBar, ctx.Column()-4-label-tail))
	lines := []string{"", st.Strong.Render(w.History)}
	for i, m := range points {
		lines = append(lines, s.pastLine(ctx, m, days[i]+strings.Repeat(" ", label-ansi.StringWidth(days[i])), bar))
	}
	return lines
}

const leastPastBar, maxPastBar = 6, 20

// pastLine is one measurement: its day, its score, over how much, and what it rests on.
func (s *Screen) pastLine(ctx kit.Context, m answers.Measurement, day string, bar int) string {
	w, st, width := ctx.Strings.Checklist, ctx.Styles, ctx.Column()
	line := "  " + day + "  " + kit.Bar{Part: float64(m.Score), Whole: 100}.Draw(st, bar) + "  " +
		st.Strong.Render(fmt.Sprintf("%3d", m.Score)) + "   " + st.Quiet.Render(fmt.Sprintf(w.PartF, m.Known, m.Total))
	gap := "   "
	for _, n := range s.pastNotes(w, m) {
		if n != "" && ansi.StringWidth(line+gap+n) <= width {
			line, gap = line+st.Quiet.Render(gap+n), " · "
		}
	}
	return kit.Fit(line, width)
}

// pastNotes is what there is to say of a measurement, the most important first.
func (s *Screen) pastNotes(w i18n.Checklist, m answers.Measurement) []string {
	notes := []string{restsOn(w, m.Import), w.Moments[m.Moment]}
	if m.Edition != s.guidelines.Edition {
		return append([]string{w.OtherEdition}, notes...)
	}
	return notes
}

// restsOn says what a measurement rests on, from the name of its import.
func restsOn(w i18n.Checklist, imported string) string {
	origin, _, _ := strings.Cut(imported, " ")
	if name, ok := w.RestsOn[origin]; ok {
		return name
	}
	return w.RestsOn["said"]
}

// days is when each measurement was, with the time for those that share their day.
func days(c i18n.Common, points []answers.Measurement, now time.Time) []string {
	days := make([]string, len(points))
	times := map[string]int{}
	for i, m := range points {
		days[i] = c.Day(m.At, now)
		times[days[i]]++
	}
	for i, m := range points {
		if times[days[i]] > 1 {
			days[i] += m.At.Format(" 15:04")
		}
	}
	return days
}
