package present

import (
	"fmt"
	"strings"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// step draws the current step as far as its stage goes.
func (c canvas) step(show room.Show) []string {
	st, _ := show.Step()
	w := c.Strings.Present
	var lines []string
	add := func(more []string) { lines = append(lines, more...) }
	prose := func(text string) {
		if text != "" {
			add(append(append([]string{}, kit.Prose(c.Context, text, c.text)...), ""))
		}
	}
	if c.level < barest || st.Question == "" {
		add(c.title(st))
	}
	if _, story := st.Body.(lessons.ScenarioBody); !story || len(show.Session.Turns[st.ID]) == 0 {
		prose(st.Text)
	}
	add(c.media(st))
	switch b := st.Body.(type) {
	case lessons.ExampleBody:
		add(append(kit.Prose(c.Context, quoted(b.Fallback), c.text), ""))
		add(c.question(st.Question))
	case lessons.ChoiceBody, lessons.TrueFalseBody, lessons.PollBody:
		add(c.question(st.Question))
		add(c.votes(show))
		add(c.answer(show, st))
	case lessons.ScenarioBody:
		add(c.scene(show, st))
	case lessons.OrderBody:
		add(c.question(st.Question))
		add(c.ordered(show, b))
		add(c.answer(show, st))
	case lessons.MatchBody:
		add(c.question(st.Question))
		add(c.matched(show, b))
		add(c.answer(show, st))
	case lessons.ExerciseBody:
		add(c.phases(show, b))
	case lessons.ChecklistBody:
		add(c.question(st.Question))
		for _, item := range b.Items {
			add(kit.Indent(c.Styles.Signs.Unticked+" ", kit.Paint(c.Styles.Text, kit.Flow(item, c.text-4))))
			add(c.gap())
		}
	case lessons.ReflectionBody:
		add(c.question(st.Question))
		add(kit.Paint(c.Styles.Quiet, kit.Flow(w.WriteDown, c.text)))
	case lessons.CommitmentBody:
		add(c.question(st.Question))
		add([]string{c.Styles.Quiet.Render(w.AsExample)})
		for _, s := range b.Suggest {
			add(kit.Indent(c.Styles.Signs.Bullet+" ", kit.Paint(c.Styles.Text, kit.Flow(s.If+", "+s.Then, c.text-2))))
			add(c.gap())
		}
		add(append([]string{""}, kit.Paint(c.Styles.Quiet, kit.Flow(w.OwnPlan, c.text))...))
	case lessons.ProfileBody:
		say := map[string]string{"before": w.ProfileBefore, "after": w.ProfileAfter}[b.Moment]
		if say == "" {
			say = w.ProfileNow
		}
		add(append(kit.Paint(c.Styles.Strong, kit.Flow(say, c.text)), ""))
		add(kit.Paint(c.Styles.Text, kit.Flow(fmt.Sprintf(w.ProfileHowF, show.Lesson.ID), c.text)))
	case lessons.RecapBody:
		add(append(kit.Paint(c.Styles.Text, kit.Flow(show.Lesson.Goal, c.text)), ""))
		for _, p := range b.KeyPoints {
			add(kit.Indent(c.Styles.Signs.Bullet+" ", kit.Paint(c.Styles.Strong, kit.Flow(p, c.text-2))))
			add(c.gap())
		}
		add(c.parked(show))
	}
	return lines
}

// gap is an empty line where there is room for it.
func (c canvas) gap() []string {
	if c.level < dense {
		return []string{""}
	}
	return nil
}

// title is large when nothing is asked: then it is what the eye sees first.
func (c canvas) title(st lessons.Step) []string {
	switch {
	case st.Title == "":
		return nil
	case st.Question != "":
		return []string{c.Styles.Accent.Render(kit.Fit(st.Title, c.text)), ""}
	}
	return c.heading(st.Title, 2)
}

func (c canvas) media(st lessons.Step) []string {
	var lines []string
	if st.Art != "" && c.level < barest {
		for _, l := range strings.Split(strings.TrimRight(st.Art, "\n"), "\n") {
			lines = append(lines, c.Styles.Text.Render(l))
		}
		lines = append(lines, "")
	}
	if st.Image != nil {
		lines = append(append(lines, kit.Paint(c.Styles.Quiet, kit.Flow(c.Strings.Present.Picture+": "+st.Image.Alt, c.text))...), "")
	}
	if st.Link != nil {
		lines = append(append(lines, kit.Paint(c.Styles.Quiet, kit.Flow(strings.TrimSpace(st.Link.Text+" "+st.Link.URL), c.text))...), "")
	}
	return lines
}

func quoted(text string) string {
	return "> " + strings.ReplaceAll(strings.TrimSpace(text), "\n", "\n> ")
}

// answer is why something is right, once that is shown: and what is said to those who thought otherwise.
func (c canvas) answer(show room.Show, st lessons.Step) []string {
	if show.Session.Stage != room.Answer {
		return nil
	}
	lines := append([]string{""}, kit.Prose(c.Context, st.Explanation, c.text)...)
	if reply := wrongReply(show); reply != "" && c.level < dense {
		lines = append(append(lines, ""), kit.Paint(c.Styles.Quiet, kit.Flow(reply, c.text))...)
	}
	return lines
}

// wrongReply is what is said to those who chose the wrong choice that most people chose.
func wrongReply(show room.Show) string {
	most, reply := 0, ""
	t := show.Tally(show.Round())
	for i, ch := range show.Choices() {
		if !ch.Right && ch.Reply != "" && t.Counts[i] > most {
			most, reply = t.Counts[i], letterOf(show, ch)+": "+ch.Reply
		}
	}
	return reply
}

func (c canvas) scene(show room.Show, st lessons.Step) []string {
	scene, reply := show.Scene()
	var lines []string
	if reply != "" && c.level < barest {
		lines = append(kit.Paint(c.Styles.Quote, kit.Flow(reply, c.text)), "")
	}
	lines = append(append(lines, kit.Prose(c.Context, scene.Text, c.text)...), "")
	if scene.Ending != "" {
		sign, style := c.Styles.Signs.Partly, c.Styles.Warn
		switch scene.Ending {
		case "good":
			sign, style = c.Styles.Signs.Right, c.Styles.Good
		case "bad":
			sign, style = c.Styles.Signs.Wrong, c.Styles.Bad
		}
		lines = append(lines, style.Render(sign+" "+c.Strings.Present.Endings[scene.Ending]))
		return append(lines, c.answer(show, st)...)
	}
	lines = append(lines, c.question(scene.Question)...)
	return append(lines, c.votes(show)...)
}

func (c canvas) ordered(show room.Show, b lessons.OrderBody) []string {
	var lines []string
	shown := show.Session.Stage == room.Answer
	for n, i := range show.Order() {
		sign := c.Styles.Signs.Bullet
		if shown {
			i, sign = n, fmt.Sprint(n+1)
		}
		lines = append(lines, kit.Indent(c.Styles.Accent.Render(sign)+"  ", kit.Paint(c.Styles.Text, kit.Flow(b.Items[i], c.text-3)))...)
		lines = append(lines, c.gap()...)
	}
	return lines
}

func (c canvas) matched(show room.Show, b lessons.MatchBody) []string {
	var lines []string
	if show.Session.Stage == room.Answer {
		for _, p := range b.Pairs {
			lines = append(lines, kit.Paint(c.Styles.Strong, kit.Flow(p.Left, c.text))...)
			lines = append(lines, kit.Indent("  "+c.Styles.Signs.To+" ", kit.Paint(c.Styles.Good, kit.Flow(p.Right, c.text-4)))...)
			lines = append(lines, c.gap()...)
		}
		return lines
	}
	for i, p := range b.Pairs {
		lines = append(lines, kit.Indent(fmt.Sprintf("%d  ", i+1), kit.Paint(c.Styles.Strong, kit.Flow(p.Left, c.text-3)))...)
	}
	lines = append(lines, "")
	for n, i := range show.Order() {
		lines = append(lines, kit.Indent(c.Styles.Accent.Render(letter(n))+"  ", kit.Paint(c.Styles.Text, kit.Flow(b.Pairs[i].Right, c.text-3)))...)
	}
	return lines
}

// phases draws an exercise: the phase that is on loud, the others quiet.
func (c canvas) phases(show room.Show, b lessons.ExerciseBody) []string {
	w := c.Strings.Present
	n, of := show.Phase()
	var lines []string
	for i, p := range b.Phases {
		about := w.Work[p.Work] + " · " + fmt.Sprintf(w.MinuteF, p.Minutes)
		switch {
		case i == n:
			if of > 1 && i > 0 {
				lines = append(lines, "")
			}
			lines = append(lines, c.Styles.Accent.Render(about))
			lines = append(lines, kit.Paint(c.Styles.Strong, kit.Flow(p.Text, c.text))...)
			lines = append(lines, "")
		case c.level >= barest:
		case i < n:
			lines = append(lines, c.Styles.Quiet.Render(c.Styles.Signs.Right+" "+about))
		default:
			lines = append(lines, c.Styles.Quiet.Render("  "+about))
		}
	}
	return lines
}
