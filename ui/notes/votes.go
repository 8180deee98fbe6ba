package notes

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// line is one count of a vote.
type line struct {
	name string
	room.Tally
}

// counts is the counts to show: an earlier poll, the first vote, the second.
func (d desk) counts() []line {
	w := d.w
	first := w.First
	var lines []line
	if earlier, ok := d.show.Earlier(); ok {
		lines, first = append(lines, line{w.Then, earlier}), w.Now
	}
	lines = append(lines, line{first, d.show.Tally(1)})
	if d.show.Round() == 2 {
		lines = append(lines, line{w.Second, d.show.Tally(2)})
	}
	return lines
}

// votes is what was counted, who is right, and what to do with it; empty where there is no vote.
func (s *Screen) votes(d desk, l level) []string {
	choices := d.show.Choices()
	if len(choices) == 0 {
		return nil
	}
	lines := d.table(choices)
	if l == listed {
		lines = d.list(choices)
	}
	if text := s.told(d); text != "" {
		lines = append(lines, d.label("", text))
	}
	return lines
}

// table is a column for each choice, a row for each count.
func (d desk) table(choices []room.Choice) []string {
	counts := d.counts()
	total := 0
	for _, one := range counts {
		total = max(total, ansi.StringWidth(fmt.Sprintf(d.w.TotalF, one.Total)))
	}
	space := d.width - labels - total - 1
	for _, form := range []string{"%3d %%", "%d%%", ""} {
		if width := d.columns(choices, counts, form); width*len(choices) <= space || form == "" {
			return d.rows(choices, counts, form, min(width, max(4, space/len(choices))))
		}
	}
	return nil
}

// columns is how wide a column of the table is, with the room after it.
func (d desk) columns(choices []room.Choice, counts []line, percent string) int {
	width := 2
	for i := range choices {
		width = max(width, ansi.StringWidth(d.head(choices, i)))
		for _, one := range counts {
			width = max(width, ansi.StringWidth(pairOf(one, i, percent)))
		}
	}
	return width + 2
}

func (d desk) rows(choices []room.Choice, counts []line, percent string, width int) []string {
	pad := func(text string) string { return text + strings.Repeat(" ", max(0, width-ansi.StringWidth(text))) }
	var head strings.Builder
	for i, c := range choices {
		style := d.Styles.Strong
		if c.Right {
			style = d.Styles.Good.Bold(true)
		}
		head.WriteString(style.Render(pad(d.head(choices, i))))
	}
	lines := []string{d.label(d.w.VotesWord, strings.TrimRight(head.String(), " "))}
	for _, one := range counts {
		var row strings.Builder
		for i := range choices {
			row.WriteString(d.number(one, i, pad(pairOf(one, i, percent))))
		}
		lines = append(lines, d.label(" "+one.name, kit.Spread(row.String(), d.Styles.Quiet.Render(fmt.Sprintf(d.w.TotalF, one.Total)), d.width-labels)))
	}
	return lines
}

// pairOf is a count, with its share of the votes where there is one to tell.
func pairOf(one line, i int, percent string) string {
	text := fmt.Sprintf("%2d", one.Counts[i])
	if p, ok := one.Percent(i); ok && percent != "" {
		text += " " + fmt.Sprintf(percent, p)
	}
	return text
}

// head is what a choice is called, and whether it is right.
func (d desk) head(choices []room.Choice, i int) string {
	text := fmt.Sprintf("%2s", d.letter(i))
	step, _ := d.show.Step()
	if step.Type == lessons.TypeTrueFalse {
		text += " " + []string{d.w.True, d.w.False}[min(i, 1)]
	}
	if choices[i].Right {
		text += " " + d.Styles.Signs.Right
	}
	return text
}

// list is a row for each choice, with its text, where there is room for that.
func (d desk) list(choices []room.Choice) []string {
	counts := d.counts()
	const bar, column = 12, 11
	var head, foot string
	for _, one := range counts {
		head += fmt.Sprintf("%-*s", column, one.name)
		foot += fmt.Sprintf("%-*s", column, fmt.Sprintf(d.w.TotalF, one.Total))
	}
	lines := []string{d.label(d.w.VotesWord, d.Styles.Quiet.Render("     "+strings.TrimRight(head, " ")))}
	for i, c := range choices {
		name, style := d.letter(i), d.Styles.Strong
		if c.Right {
			name, style = name+" "+d.Styles.Signs.Right, d.Styles.Good.Bold(true)
		}
		row := style.Render(fmt.Sprintf("%-4s", name))
		for _, one := range counts {
			row += d.number(one, i, fmt.Sprintf("%-*s", column, pairOf(one, i, "%3d %%")))
		}
		if len(counts) == 1 {
			row += kit.Bar{Part: float64(counts[0].Counts[i]), Whole: float64(max(1, counts[0].Total))}.Draw(d.Styles, bar) + "  "
		}
		lines = append(lines, d.label("", row+d.textOf(c, i)))
	}
	return append(lines, d.label("", d.Styles.Quiet.Render("     "+strings.TrimRight(foot, " "))))
}

// number is a count as it is drawn, with what comes after it: the hands are loud, but none are not.
func (d desk) number(one line, i int, text string) string {
	if one.Counts[i] == 0 {
		return d.Styles.Quiet.Render(text)
	}
	end := len(text) - len(strings.TrimLeft(strings.TrimLeft(text, " "), "0123456789"))
	return d.Styles.Strong.Render(text[:end]) + d.Styles.Quiet.Render(text[end:])
}

// textOf is what a choice says.
func (d desk) textOf(c room.Choice, i int) string {
	step, _ := d.show.Step()
	if b, ok := step.Body.(lessons.PollBody); ok && b.Scale != nil {
		switch i {
		case 0:
			return oneLine(b.Scale.From)
		case b.Scale.Steps - 1:
			return oneLine(b.Scale.To)
		}
	}
	if step.Type == lessons.TypeTrueFalse {
		return []string{d.w.True, d.w.False}[min(i, 1)]
	}
	return oneLine(c.Text)
}

// letter is how the room calls a choice.
func (d desk) letter(i int) string {
	st, _ := d.show.Step()
	if b, ok := st.Body.(lessons.PollBody); ok && b.Scale != nil {
		return fmt.Sprint(i + 1)
	}
	return string(rune('A' + i)) //nolint:gosec // at most ten choices
}
