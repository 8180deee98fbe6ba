// Package handout is a lesson on paper: goal, key points, what the room voted, its open questions and empty lines for
// plans, as markdown and as a page to print; and the cards to vote with. It is pure: text comes out.
package handout

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Input is what a handout is made of.
type Input struct {
	Lesson   lessons.Lesson
	Audience lessons.Audience
	Show     *room.Show // the session it is of; nil when there was none
	Answers  bool       // with the right answers, the explanations and the notes, for the trainer
	Now      time.Time
	Strings  i18n.Strings
}

// document is a handout in the making.
type document struct {
	Input
	w     i18n.Handout
	show  room.Show // the session, else one that has not begun
	lines []string
}

// Markdown is the handout in GitHub-flavoured markdown. Texts of people can make no headings, links or HTML in it.
func Markdown(in Input) string {
	d := &document{Input: in, w: in.Strings.Handout}
	if in.Show != nil {
		d.show = *in.Show
	} else {
		s := room.New("", in.Lesson.ID, in.Lesson.Title, in.Lesson.Language, in.Audience.Department, in.Now, 1)
		d.show = room.Open(in.Lesson, in.Audience, s)
	}
	d.head()
	d.keyPoints()
	d.votes()
	if in.Answers {
		d.steps()
	}
	d.parked()
	d.plan()
	d.section(d.w.Next)
	d.add(d.w.NextText, "")
	return strings.TrimRight(strings.Join(d.lines, "\n"), "\n") + "\n"
}

func (d *document) add(lines ...string)  { d.lines = append(d.lines, lines...) }
func (d *document) section(title string) { d.add("## "+title, "") }

func (d *document) head() {
	l := d.show.Lesson
	d.add("# "+escape(l.Title), "")
	var about []string
	if d.Show != nil {
		about = append(about, d.w.Session+" "+d.Strings.Common.Date(d.show.Session.Opened))
	}
	if name := d.Strings.Common.Departments[d.show.Session.Department]; name != "" {
		about = append(about, name)
	}
	about = append(about, fmt.Sprintf(d.w.AboutF, l.Minutes))
	d.add("*"+strings.Join(about, " · ")+"*", "")
	if d.Answers {
		d.add("**"+d.w.Trainer+"**", "")
	}
	d.add("**"+d.w.Goal+".** "+escape(l.Goal), "")
}

// keyPoints is what the author wants remembered; in a lesson without them, what was asked. Why something is right is told
// to who has seen it: the room, and the trainer.
func (d *document) keyPoints() {
	var points []string
	for _, st := range d.show.Steps() {
		if b, ok := st.Body.(lessons.RecapBody); ok {
			for _, p := range b.KeyPoints {
				points = append(points, "- "+escape(p))
			}
		}
	}
	if len(points) == 0 {
		for _, st := range d.show.Steps() {
			switch _, graded := st.Body.(lessons.Graded); {
			case !graded:
			case d.Show != nil && st.Explanation != "":
				points = append(points, "- "+oneLine(st.Explanation))
			case st.Question != "":
				points = append(points, "- "+escape(st.Question))
			}
		}
	}
	if len(points) > 0 {
		d.section(d.w.KeyPoints)
		d.add(append(points, "")...)
	}
}

// votes is a table for each vote. Percentages are there from five votes.
func (d *document) votes() {
	outcomes := d.show.Outcomes()
	if d.Show == nil || len(outcomes) == 0 {
		return
	}
	d.section(d.w.Voted)
	for _, o := range outcomes {
		question := o.Step.Question
		if o.Scene.ID != "" {
			question = o.Scene.Question
		}
		if question == "" {
			question = o.Step.Title
		}
		d.add("**"+escape(question)+"**", "")
		head, rule := "| "+d.w.Choice+" | "+d.w.Hands+" |", "| --- | ---: |"
		if o.Second.Total > 0 {
			head, rule = head+" "+d.w.Second+" |", rule+" ---: |"
		}
		d.add(head, rule)
		_, graded := o.Step.Body.(lessons.Graded)
		for i, c := range o.Choices {
			text := escape(d.textOf(o, i, c))
			if graded && c.Right {
				text += " **(" + d.w.Right + ")**"
			}
			row := "| " + strings.ReplaceAll(text, "|", "\\|") + " | " + hands(o.First, i) + " |"
			if o.Second.Total > 0 {
				row += " " + hands(o.Second, i) + " |"
			}
			d.add(row)
		}
		d.add("")
		if o.First.Whole && o.First.Total < 5 && o.Second.Total < 5 {
			d.add(d.w.Few, "")
		}
	}
	d.add(d.w.Beginnings, "")
}

func hands(t room.Tally, i int) string {
	text := fmt.Sprint(t.Counts[i])
	if p, ok := t.Percent(i); ok {
		text += fmt.Sprintf(" (%d %%)", p)
	}
	return text
}

func (d *document) textOf(o room.Outcome, i int, c room.Choice) string {
	if b, ok := o.Step.Body.(lessons.PollBody); ok && b.Scale != nil {
		text := c.ID
		switch i {
		case 0:
			text += " " + b.Scale.From
		case b.Scale.Steps - 1:
			text += " " + b.Scale.To
		}
		return text
	}
	switch {
	case c.Text != "":
		return c.Text
	case c.ID == "true":
		return d.w.True
	}
	return d.w.False
}

func (d *document) parked() {
	d.section(d.w.Parked)
	if len(d.show.Session.Parked) == 0 {
		d.add(d.w.ParkedNone, "", line, "")
		return
	}
	for i, text := range d.show.Session.Parked {
		d.add(fmt.Sprintf("%d. %s", i+1, escape(text)), "", "   "+line, "")
	}
}

const line = `\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_\_`

// plan is empty lines for plans, with those that the lesson suggests.
func (d *document) plan() {
	d.section(d.w.Plan)
	for range 2 {
		d.add("- [ ] **"+d.w.If+"** "+line[:40], "      **"+d.w.ThenDo+"** "+line[:40], "")
	}
	var examples []string
	for _, st := range d.show.Steps() {
		if b, ok := st.Body.(lessons.CommitmentBody); ok {
			for _, s := range b.Suggest {
				examples = append(examples, "- "+escape(s.If+", "+s.Then))
			}
		}
	}
	if len(examples) > 0 {
		d.add(d.w.Examples+":", "")
		d.add(append(examples, "")...)
	}
}
