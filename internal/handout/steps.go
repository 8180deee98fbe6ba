package handout

import (
	"fmt"
	"strings"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// steps is every step with its minutes, answers and notes: the trainer's script.
func (d *document) steps() {
	d.section(d.w.Steps)
	for i, st := range d.show.Steps() {
		title := st.Title
		if title == "" {
			title = st.Question
		}
		if title == "" {
			title = st.ID
		}
		head := fmt.Sprintf("### %d. %s", i+1, escape(title))
		if n := room.Minutes(st); n > 0 {
			head += " (" + fmt.Sprintf(d.w.MinutesF, n) + ")"
		}
		d.add(head, "")
		if st.Text != "" {
			d.add(guarded(st.Text), "")
		}
		if st.Question != "" && st.Question != title {
			d.add("**"+escape(st.Question)+"**", "")
		}
		d.answers(st)
		for _, hint := range st.Hints {
			d.add("*"+d.w.Hint+":* "+oneLine(hint), "")
		}
		if st.Explanation != "" {
			d.add("*"+d.w.Why+":* "+oneLine(st.Explanation), "")
		}
		if st.Notes != "" {
			d.add("> **"+d.w.Notes+".** "+strings.ReplaceAll(guarded(strings.TrimSpace(st.Notes)), "\n", "  \n> "), "")
		}
	}
}

// answers is what can be chosen at a step, with what is right, or what it consists of.
func (d *document) answers(st lessons.Step) {
	var lines []string
	option := func(text string, right bool, reply string) {
		box := "- "
		if right {
			box += "**" + d.w.Right + ":** "
		}
		lines = append(lines, box+escape(text))
		if reply != "" {
			lines = append(lines, "  - *"+d.w.Reply+":* "+escape(reply))
		}
	}
	switch b := st.Body.(type) {
	case lessons.ChoiceBody:
		for _, o := range b.Options {
			option(o.Text, o.Correct, o.Feedback)
		}
	case lessons.TrueFalseBody:
		option(d.w.True, b.Answer, "")
		option(d.w.False, !b.Answer, b.Feedback)
	case lessons.PollBody:
		for _, o := range b.Options {
			option(o.Text, false, "")
		}
		if b.Scale != nil {
			option(fmt.Sprintf("1 %s – %d %s", b.Scale.From, b.Scale.Steps, b.Scale.To), false, "")
		}
	case lessons.ExampleBody:
		lines = append(lines, "> "+strings.ReplaceAll(guarded(b.Fallback), "\n", "\n> "))
	case lessons.OrderBody:
		for i, item := range b.Items {
			lines = append(lines, fmt.Sprintf("%d. %s", i+1, escape(item)))
		}
	case lessons.MatchBody:
		for _, p := range b.Pairs {
			option(p.Left+" → "+p.Right, false, "")
		}
	case lessons.ExerciseBody:
		for _, p := range b.Phases {
			option(fmt.Sprintf("%s: %s", fmt.Sprintf(d.w.MinutesF, p.Minutes), p.Text), false, "")
		}
	case lessons.ChecklistBody:
		for _, item := range b.Items {
			lines = append(lines, "- [ ] "+escape(item))
		}
	case lessons.ScenarioBody:
		for _, n := range b.Nodes {
			lines = append(lines, "- **"+escape(n.ID)+"** "+oneLine(n.Text))
			for _, o := range n.Options {
				lines = append(lines, "  - "+escape(o.Text)+" → "+escape(o.Goto))
			}
		}
	}
	if len(lines) > 0 {
		d.add(append(lines, "")...)
	}
}
