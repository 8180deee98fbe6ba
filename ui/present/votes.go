package present

import (
	"fmt"
	"strings"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

func letter(i int) string { return string(rune('A' + i)) } //nolint:gosec // at most ten choices

// letterOf is how the room calls a choice.
func letterOf(show room.Show, c room.Choice) string {
	for i, o := range show.Choices() {
		if o.ID == c.ID {
			return label(show, i)
		}
	}
	return ""
}

func label(show room.Show, i int) string {
	if _, ok := scaleOf(show); ok {
		return fmt.Sprint(i + 1)
	}
	return letter(i)
}

func scaleOf(show room.Show) (lessons.Scale, bool) {
	st, _ := show.Step()
	b, ok := st.Body.(lessons.PollBody)
	if !ok || b.Scale == nil {
		return lessons.Scale{}, false
	}
	return *b.Scale, true
}

// textOf is what a choice says.
func (c canvas) textOf(show room.Show, i int, ch room.Choice) string {
	if sc, ok := scaleOf(show); ok {
		switch i {
		case 0:
			return sc.From
		case sc.Steps - 1:
			return sc.To
		}
		return ""
	}
	switch {
	case ch.Text != "":
		return ch.Text
	case ch.ID == "true":
		return c.Strings.Present.True
	}
	return c.Strings.Present.False
}

// votes draws a vote: the choices, and once they are shown the hands for each.
func (c canvas) votes(show room.Show) []string {
	if show.Session.Stage != room.Closed && (show.Voted() || show.Session.Stage == room.Result) {
		return c.result(show)
	}
	var lines []string
	if sc, ok := scaleOf(show); ok {
		lines = c.scale(sc)
	} else {
		for i, ch := range show.Choices() {
			lines = append(lines, c.choice(show, i, ch)...)
			lines = append(lines, c.gap()...)
		}
	}
	return append(lines, c.asked(show)...)
}

// choice draws one choice. Only at the answer does it say what is right.
func (c canvas) choice(show room.Show, i int, ch room.Choice) []string {
	style, mark := c.Styles.Text, ""
	if show.Session.Stage == room.Answer && ch.Right {
		style, mark = c.Styles.Good, "  "+c.Styles.Signs.Right+" "+c.Strings.Present.Right
	}
	lines := kit.Paint(style, kit.Flow(c.textOf(show, i, ch)+mark, c.text-4))
	return kit.Indent(c.Styles.Accent.Render(label(show, i))+"   ", lines)
}

// asked says how to vote, that it is the second time, or how many have.
func (c canvas) asked(show room.Show) []string {
	w, t := c.Strings.Present, show.Tally(show.Round())
	var say string
	switch {
	case show.Session.Stage == room.Answer:
		return nil
	case t.Total == 1:
		say = w.OneVote
	case t.Total > 1:
		say = fmt.Sprintf(w.VotesF, t.Total)
	case show.Round() == 2:
		return append([]string{""}, kit.Paint(c.Styles.Accent, kit.Flow(w.TalkFirst, c.text))...)
	case c.level >= barest:
		return nil
	case show.Many():
		say = w.HowMany
	default:
		say = w.HowToVote
	}
	return []string{"", c.Styles.Quiet.Render(say)}
}

// scale draws numbers in a row with the words at both ends.
func (c canvas) scale(sc lessons.Scale) []string {
	cell := c.text / sc.Steps
	var lines []string
	if c.level <= calm && blocks(c.Styles) && cell >= 6 {
		rows := make([]string, 3)
		for i := range sc.Steps {
			for y, l := range small(c.Styles, fmt.Sprint(i+1), cell) {
				rows[y] += l + strings.Repeat(" ", max(1, cell-len([]rune(l))))
			}
		}
		lines = kit.Paint(c.Styles.Accent, rows)
	} else {
		row := ""
		for i := range sc.Steps {
			row += fmt.Sprintf("%-*d", cell, i+1)
		}
		lines = []string{c.Styles.Accent.Render(strings.TrimRight(row, " "))}
	}
	return append(lines, "", kit.Spread(c.Styles.Text.Render(sc.From), c.Styles.Text.Render(sc.To), c.text), "")
}

// series is one tally as bars: what it is called, and whether it is the one that counts now.
type series struct {
	name string
	room.Tally
	main bool
}

// tallies is what to draw at a result: the vote, with the one before the talk or the earlier poll beside it.
func (c canvas) tallies(show room.Show) []series {
	w := c.Strings.Present
	first, second := show.Tally(1), show.Tally(2)
	if second.Total > 0 {
		return []series{{w.FirstVote, first, false}, {w.SecondVote, second, true}}
	}
	if earlier, ok := show.Earlier(); ok && first.Total > 0 {
		return []series{{w.Then, earlier, false}, {w.Now, first, true}}
	}
	return []series{{"", first, true}}
}

// result draws the hands for each choice.
func (c canvas) result(show room.Show) []string {
	all := c.tallies(show)
	const bar = 30
	name := 0
	for _, s := range all {
		name = max(name, len([]rune(s.name)))
	}
	var lines []string
	for i, ch := range show.Choices() {
		item := c.choice(show, i, ch)
		if len(all) > 1 && c.level == barest { // the vote before as a number, its bar goes
			lines = append(append(lines, item...), c.both(all, i, bar))
			continue
		}
		for _, s := range all {
			of := float64(s.Total)
			if !s.Whole {
				of = float64(max(1, s.Most()))
			}
			drawn := c.bar(float64(s.Counts[i]), max(1, of), bar, s.main)
			prefix := "    "
			if name > 0 {
				prefix += c.Styles.Quiet.Render(fmt.Sprintf("%-*s ", name, s.name))
			}
			count := fmt.Sprintf(" %3d", s.Counts[i])
			percent := ""
			if p, ok := s.Percent(i); ok {
				percent = fmt.Sprintf("  %3d %%", p)
			}
			style := c.Styles.Quiet
			if s.main {
				style = c.Styles.Strong
			}
			item = append(item, prefix+drawn+style.Render(count+percent))
		}
		drawn := c.withPercent(item, all[len(all)-1], i)
		lines = append(lines, drawn...)
		if c.level == roomy || len(drawn) == len(item) { // else the digits keep them apart
			lines = append(lines, c.gap()...)
		}
	}
	if mean := c.means(show, all); mean != "" {
		lines = append(lines, c.Styles.Strong.Render(mean))
	}
	if show.Session.Stage == room.Result {
		lines = append(lines, c.asked(show)...)
	}
	return lines
}

// both is two tallies of a choice on one line: the bar of the one that counts now, and both numbers.
func (c canvas) both(all []series, i, width int) string {
	last := all[len(all)-1]
	var numbers []string
	for _, s := range all {
		text := fmt.Sprint(s.Counts[i])
		if p, ok := s.Percent(i); ok {
			text = fmt.Sprintf("%d %%", p)
		}
		numbers = append(numbers, s.name+" "+text)
	}
	bar := c.bar(float64(last.Counts[i]), float64(max(1, last.Total)), width, true)
	return "    " + bar + "  " + c.Styles.Strong.Render(strings.Join(numbers, "  "))
}

// bar is a thick bar: those of the other screens are too thin for the back row. What was before is drawn lighter.
func (c canvas) bar(part, whole float64, width int, main bool) string {
	n := int(part/whole*float64(width) + 0.5)
	if n == 0 && part > 0 {
		n = 1
	}
	sign, style := "█", c.Styles.BarFull
	if !main {
		sign, style = "▒", c.Styles.BarPart
	}
	if !blocks(c.Styles) {
		sign = map[bool]string{true: "#", false: "="}[main]
	}
	return style.Render(strings.Repeat(sign, n)) + strings.Repeat(" ", width-n)
}

// withPercent puts a percentage in large digits right of a choice where there is room for it.
func (c canvas) withPercent(item []string, s series, i int) []string {
	p, ok := s.Percent(i)
	if !ok || c.level > calm || c.width < widest {
		return item
	}
	drawn := small(c.Styles, fmt.Sprintf("%d%%", p), widest-measure-2)
	if drawn == nil {
		return item
	}
	item = append([]string(nil), item...)
	for len(item) < len(drawn) {
		item = append(item, "")
	}
	for y, l := range drawn {
		item[y] = kit.Spread(item[y], "", measure+4) + c.Styles.Accent.Render(l)
	}
	return item
}

// means is the average of a scale, with the earlier one before it.
func (c canvas) means(show room.Show, all []series) string {
	var parts []string
	for _, s := range all {
		tenths, ok := show.Mean(s.Tally)
		if !ok {
			return ""
		}
		comma := "."
		if c.Strings.Lang == "nl" {
			comma = ","
		}
		parts = append(parts, fmt.Sprintf("%d%s%d", tenths/10, comma, tenths%10))
	}
	return fmt.Sprintf(c.Strings.Present.MeanF, strings.Join(parts, " "+c.Styles.Signs.To+" "))
}
