package notes

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// now is what the room is at: the step, what is asked there, and the clock.
func (d desk) now(l level) []string {
	w, st := d.w, d.Styles
	var lines []string
	if b := d.show.Session.Break; b != nil {
		lines = append(lines, d.label(w.BreakWord, st.Accent.Render(d.pause(b.Until))+st.Quiet.Render(" · "+w.BreakKeys)))
	}
	step, ok := d.show.Step()
	if !ok {
		title := d.label(w.NowWord, st.Title.Render(kit.Fit(oneLine(d.show.Lesson.Title), d.width-labels)))
		if lines = append(lines, title); !d.show.Started() {
			lines = append(lines, d.label("", w.Begins))
		}
		return lines
	}
	lines = append(lines, d.named(w.NowWord, st.Title.Render(d.titleOf(step)), about(d, step)))
	if asked := d.asked(step); asked != "" && l < sparse {
		lines = append(lines, d.label("", asked))
	}
	if clock := d.clock(); clock != "" {
		lines = append(lines, d.label(w.ClockWord, clock))
	}
	return lines
}

// next is what comes after that.
func (d desk) next() []string {
	if d.show.Over() {
		return nil
	}
	step, ok := d.show.Upcoming()
	if !ok {
		return []string{d.named(d.w.NextWord, d.w.AtEnd, "")}
	}
	text := about(d, step)
	if step.Optional {
		text = d.w.Optional + " · " + text
	}
	return []string{d.named(d.w.NextWord, d.titleOf(step), text)}
}

// named is a title behind a word, with something about it at the end of the line.
func (d desk) named(word, title, about string) string {
	if about == "" {
		return d.label(word, title)
	}
	return d.label(word, kit.Spread(title, d.Styles.Quiet.Render(about), d.width-labels))
}

// about is what type a step is, and its minutes.
func about(d desk, st lessons.Step) string {
	text := d.w.Types[string(st.Type)]
	if m := room.Minutes(st); m > 0 {
		text += " · " + fmt.Sprintf(d.w.MinutesF, m)
	}
	return text
}

// asked is what the room is asked or told to do, when the title is something else.
func (d desk) asked(st lessons.Step) string {
	text := st.Question
	if b, ok := st.Body.(lessons.ExerciseBody); ok {
		if n, of := d.show.Phase(); n < of {
			text = b.Phases[n].Text
		}
	}
	if scene, _ := d.show.Scene(); scene.ID != "" {
		text = scene.Question
		if text == "" {
			text = scene.Text
		}
	}
	if text = oneLine(text); text == d.titleOf(st) {
		return ""
	}
	return text
}

// clock is what is left of the time, and of an exercise which phase it is of; empty while no clock is shown.
func (d desk) clock() string {
	w, st := d.w, d.Styles
	c := d.show.Session.Clock
	if !c.Shown && !c.Running() {
		return ""
	}
	left := c.At(d.Now)
	text := st.Selected.Render(fmt.Sprintf(w.LeftF, clockText(left)))
	switch {
	case left < 0 && c.Running():
		text = st.Warn.Render(fmt.Sprintf(w.OverF, clockText(-left)))
	case left < 0:
		text = st.Warn.Render(fmt.Sprintf(w.StandsF, "+"+clockText(-left)))
	case !c.Running():
		text = fmt.Sprintf(w.StandsF, clockText(left))
	}
	step, _ := d.show.Step()
	b, exercise := step.Body.(lessons.ExerciseBody)
	if n, of := d.show.Phase(); exercise && n < of {
		text += " · " + fmt.Sprintf(w.PhaseF, n+1, of) + " · " + w.Work[b.Phases[n].Work]
	}
	return text
}

// pause is until when a break is, and what is left of it.
func (d desk) pause(until time.Time) string {
	left := until.Sub(d.Now)
	if left <= 0 {
		return d.w.BreakOver
	}
	return fmt.Sprintf(d.w.BreakF, until.In(d.Now.Location()).Format("15:04"), clockText(left))
}

// clockText is minutes and seconds.
func clockText(t time.Duration) string {
	s := int(t.Round(time.Second) / time.Second)
	return fmt.Sprintf("%d:%02d", s/60, s%60)
}

// listOf is "9 and 10", "7, 9 and 10".
func listOf(names []string, and string) string {
	last := len(names) - 1
	return strings.Join(names[:last], ", ") + " " + and + " " + names[last]
}
