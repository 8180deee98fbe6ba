package present

import (
	"fmt"
	"strings"
	"time"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

const (
	measure = 56 // columns of text, to be read from the back
	widest  = 76 // columns of bars, numbers and titles
	highest = 28 // rows: with more of them the letters are too small
	leastW  = 40
	leastH  = 12
)

// level is how generously a step is set: what does not fit is set tighter.
type level int

const (
	roomy  level = iota // large letters, blank lines
	calm                // bold instead of large letters
	dense               // no blank lines between options
	barest              // without what is said besides
	levels
)

// canvas is where and how a step is drawn.
type canvas struct {
	kit.Context
	level       level
	width, text int // columns: of all, and of text
}

// View is the whole frame, never larger than the terminal.
func (s *Screen) View(ctx kit.Context, show room.Show) string {
	switch {
	case ctx.Width < 1 || ctx.Height < 1:
		return ""
	case ctx.Width < leastW || ctx.Height < leastH:
		return kit.Fit(ctx.Strings.Present.TooSmall, ctx.Width)
	case show.Session.Blank && s.over.kind == nothing:
		return strings.Repeat("\n", ctx.Height-1)
	}
	left := max(2, (ctx.Width-widest)/2)
	c := canvas{Context: ctx, width: min(widest, ctx.Width-2*left), text: min(measure, ctx.Width-2*left)}
	rows := min(ctx.Height, highest)
	top := (ctx.Height - rows) / 2
	head := []string{s.header(c, show), ""}
	if rows >= 20 {
		head = append([]string{""}, append(head, "")...)
	}
	foot := s.footer(c, show, rows)
	space := rows - len(head) - len(foot)
	body := s.body(c, show, space)
	if len(body) > space {
		body = append(body[:space-1:space-1], ctx.Styles.Quiet.Render(ctx.Strings.Present.MoreInNotes))
	}
	lines := make([]string, 0, ctx.Height)
	add := func(all []string) {
		for _, l := range all {
			if l != "" {
				l = kit.Fit(strings.Repeat(" ", left)+l, ctx.Width)
			}
			lines = append(lines, l)
		}
	}
	add(make([]string, top))
	add(head)
	add(body)
	add(make([]string, max(0, space-len(body))))
	add(foot)
	for len(lines) < ctx.Height {
		lines = append(lines, "")
	}
	return strings.Join(lines, "\n")
}

// header says which lesson this is, and where in it.
func (s *Screen) header(c canvas, show room.Show) string {
	n, of := show.Number()
	if n == 0 || n > of {
		return ""
	}
	return kit.Spread(c.Styles.Quiet.Render(show.Lesson.Title), c.Styles.Quiet.Render(fmt.Sprintf(c.Strings.Present.StepF, n, of)), c.width)
}

// footer is the clock when it matters, else nothing; on the title page how to begin.
func (s *Screen) footer(c canvas, show room.Show, rows int) []string {
	w, st := c.Strings.Present, c.Styles
	if s.over.kind != nothing || show.Session.Break != nil {
		return nil
	}
	if !show.Started() {
		foot := []string{st.Quiet.Render(w.Begin), ""}
		if c.Height > highest+2 && !s.touched {
			foot = append([]string{st.Accent.Render(w.Zoom), ""}, foot...)
		}
		return foot
	}
	clock := show.Session.Clock
	shown := clock.Shown && (show.Session.Stage == room.Closed || clock.Running()) // a result needs the room
	if _, ok := show.Step(); !ok || !shown {
		return nil
	}
	left := clock.At(c.Now)
	text, word, style := clockText(left), "", st.Accent
	if left < 0 {
		word, style = w.TimeOver, st.Warn
	}
	if !clock.Running() {
		word = strings.TrimSpace(word + "  " + w.ClockStands)
	}
	drawn := []string(nil)
	if rows >= 22 && show.Session.Stage == room.Closed {
		drawn = small(st, text, c.width-20)
	}
	if drawn == nil {
		return []string{"", style.Render(strings.TrimSpace(text+"  ")) + "  " + st.Quiet.Render(word)}
	}
	drawn = kit.Paint(style, drawn)
	if word != "" {
		drawn[1] = drawn[1] + "   " + st.Text.Render(word)
	}
	return append([]string{""}, drawn...)
}

// clockText is minutes and seconds, with a plus for what is over time.
func clockText(d time.Duration) string {
	sign := ""
	if d < 0 {
		d, sign = -d, "+"
	}
	s := int((d + time.Second/2) / time.Second)
	return fmt.Sprintf("%s%d:%02d", sign, s/60, s%60)
}

// body is what the room reads, at the most generous level that fits in a number of rows.
func (s *Screen) body(c canvas, show room.Show, rows int) []string {
	if s.over.kind != nothing {
		return s.overlayLines(c.Context, show, c.text, rows)
	}
	if b := show.Session.Break; b != nil {
		return c.pause(b.Until)
	}
	var lines []string
	for c.level = roomy; c.level < levels; c.level++ {
		switch {
		case !show.Started():
			lines = s.opening(c, show)
		case show.Over():
			lines = c.closing(show)
		default:
			lines = c.step(show)
		}
		for len(lines) > 0 && lines[len(lines)-1] == "" {
			lines = lines[:len(lines)-1]
		}
		if len(lines) <= rows {
			break
		}
	}
	return lines
}

// heading is a title as large as there is room for.
func (c canvas) heading(text string, most int) []string {
	if text == "" {
		return nil
	}
	if c.level == roomy {
		if lines := headline(c.Styles, text, c.width, most); lines != nil {
			return append(kit.Paint(c.Styles.Accent, lines), "")
		}
	}
	if c.level <= calm && 2*ansi.StringWidth(text)-1 <= c.text {
		return []string{c.Styles.Title.Render(spaced(text)), ""}
	}
	return append(kit.Paint(c.Styles.Title, kit.Flow(text, c.text)), "")
}

// question is a question: bold, and spaced where it is short.
func (c canvas) question(text string) []string {
	if text == "" {
		return nil
	}
	lines := kit.Paint(c.Styles.Strong, kit.Flow(text, c.text))
	if c.level <= calm && 2*ansi.StringWidth(text)-1 <= c.width {
		lines = []string{c.Styles.Strong.Render(spaced(text))}
	}
	return append(lines, "")
}

func (c canvas) pause(until time.Time) []string {
	w := c.Strings.Present
	lines := []string{""}
	for _, text := range []string{w.Pause, fmt.Sprintf(w.GoesOnF, until.Format("15:04"))} {
		drawn := headline(c.Styles, text, c.width, 2)
		if drawn == nil {
			drawn = []string{spaced(text)}
		}
		lines = append(append(lines, kit.Paint(c.Styles.Accent, drawn)...), "", "")
	}
	return lines
}

func (s *Screen) opening(c canvas, show room.Show) []string {
	l, w := show.Lesson, c.Strings.Present
	lines := []string{""}
	lines = append(lines, c.heading(l.Title, 3)...)
	lines = append(lines, kit.Paint(c.Styles.Text, kit.Flow(l.Goal, c.text))...)
	about := fmt.Sprintf(w.MinutesF, l.Minutes)
	if d := s.departmentName(c.Context, show.Session.Department); d != "" {
		about += " · " + d
	}
	return append(lines, "", c.Styles.Quiet.Render(about))
}

func (c canvas) closing(show room.Show) []string {
	w := c.Strings.Present
	lines := append([]string{""}, c.heading(w.Thanks, 1)...)
	lines = append(lines, kit.Paint(c.Styles.Text, kit.Flow(show.Lesson.Goal, c.text))...)
	return append(lines, c.parked(show)...)
}

func (c canvas) parked(show room.Show) []string {
	if len(show.Session.Parked) == 0 {
		return nil
	}
	lines := []string{"", c.Styles.Strong.Render(c.Strings.Present.ParkedTitle)}
	for i, text := range show.Session.Parked {
		lines = append(lines, kit.Indent(fmt.Sprintf("%2d  ", i+1), kit.Paint(c.Styles.Text, kit.Flow(kit.Clean(text), c.text-4)))...)
	}
	return lines
}
