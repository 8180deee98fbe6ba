package home

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/overview"
	"ambassadeur/ui/kit"
)

// Page draws greeting, path, and the three lines below it.
func (s *Screen) Page(ctx kit.Context) kit.Page {
	w := ctx.Strings.Home
	p := kit.Page{ID: "home", Title: ctx.Strings.Common.AppName, Right: s.who(), Keys: s.keys(ctx)}
	if s.data.Notice != "" {
		p.Body = append(kit.Paint(ctx.Styles.Warn, kit.Flow(s.data.Notice, ctx.Column())), "")
	}
	p.Body = append(p.Body, kit.Flow(s.greeting(ctx), ctx.Column())...)
	p.Body = append(p.Body, "", s.pathBar(ctx), "")
	for i, l := range s.data.Lessons {
		p.Body = append(p.Body, s.lesson(ctx, i, l))
	}
	if s.data.Loading {
		p.Body = append(p.Body, "      "+ctx.Styles.Quiet.Render(w.Loading))
	}
	p.Body = append(p.Body, "")
	first := len(p.Body)
	p.Body = append(p.Body, s.below(ctx)...)
	line := first - 1 - len(s.data.Lessons) + s.selected
	if s.data.Loading && s.selected < len(s.data.Lessons) {
		line--
	}
	if s.selected >= len(s.data.Lessons) {
		line = first + s.selected - len(s.data.Lessons)
		if s.selected > len(s.data.Lessons) && len(s.data.Moves) > 0 {
			line++ // below how the sections moved
		}
	}
	p.Focus = kit.Span{From: line, To: line}
	if s.selected == 0 {
		p.Focus.From = 0 // the greeting comes back with the first line
	}
	if s.selected == s.rows()-1 {
		p.Focus.To = len(p.Body) - 1
	}
	p.Side = s.side(ctx)
	return p
}

func (s *Screen) who() string {
	switch {
	case s.data.Name != "" && s.data.Department != "":
		return s.data.Name + " · " + s.data.Department
	case s.data.Name != "":
		return s.data.Name
	}
	return s.data.Department
}

func (s *Screen) greeting(ctx kit.Context) string {
	w := ctx.Strings.Home
	hello := w.Greetings[partOfDay(ctx.Now.Hour())]
	if s.data.Name != "" {
		hello += " " + s.data.Name
	}
	return hello + ". " + s.situation(ctx)
}

// partOfDay is night, morning, afternoon or evening.
func partOfDay(hour int) int {
	switch {
	case hour < 6:
		return 0
	case hour < 12:
		return 1
	case hour < 18:
		return 2
	}
	return 3
}

// situation says in one sentence what to do next.
func (s *Screen) situation(ctx kit.Context) string {
	w := ctx.Strings.Home
	done := 0
	for _, l := range s.data.Lessons {
		switch l.State {
		case overview.Doing:
			left := max(1, l.Steps-l.Step+1)
			if left == 1 {
				return fmt.Sprintf(w.OneStepLeftF, l.Title)
			}
			return fmt.Sprintf(w.StepsLeftF, w.Number(left), l.Title)
		case overview.Done:
			done++
		case overview.Todo:
		}
	}
	switch {
	case len(s.data.Lessons) == 0:
		return w.NoLessons
	case done == len(s.data.Lessons):
		return w.AllDone
	case done == 0:
		return w.FirstTime
	}
	return fmt.Sprintf(w.NextF, s.data.Lessons[min(s.data.Next(), len(s.data.Lessons)-1)].Title)
}

func (s *Screen) pathBar(ctx kit.Context) string {
	w := ctx.Strings.Home
	done, all := s.data.Minutes()
	path := w.Path
	if s.data.Owner {
		path = w.OwnerPath
	}
	label, number := path+"  ", fmt.Sprintf("  "+w.PathMinutesF, done, all)
	width := ctx.Column() - ansi.StringWidth(label) - ansi.StringWidth(number)
	return ctx.Styles.Strong.Render(label) + kit.Bar{Part: float64(done), Whole: float64(all)}.Draw(ctx.Styles, width) + ctx.Styles.Quiet.Render(number)
}

func (s *Screen) lesson(ctx kit.Context, i int, l overview.Lesson) string {
	w, st := ctx.Strings.Home, ctx.Styles
	right := fmt.Sprintf(ctx.Strings.Common.MinutesF, l.Minutes)
	sign, style := st.Quiet.Render(st.Signs.Todo), st.Text
	switch l.State {
	case overview.Done:
		sign = st.Good.Render(st.Signs.Done)
	case overview.Doing:
		sign = st.Accent.Render(st.Signs.Doing)
		right = fmt.Sprintf(w.StepOfF, l.Step, l.Steps) + " · " + right
	case overview.Todo:
	}
	point := " "
	if i == s.selected {
		point, style = st.Selected.Render(st.Signs.Point), st.Selected
	}
	title := ansi.Truncate(l.Title, max(10, ctx.Column()-8-ansi.StringWidth(right)), "…")
	return kit.Spread(point+" "+sign+"  "+style.Render(title), st.Quiet.Render(right), ctx.Column())
}

// below is the lines of profile, plan and refresher.
func (s *Screen) below(ctx kit.Context) []string {
	w := ctx.Strings.Home
	plan := w.Plan
	if s.data.Owner {
		plan = w.OwnerPlan
	}
	rows := [][2]string{{w.Profile, s.profile(ctx)}, {plan, s.plan(ctx)}}
	if r := s.data.Refresh; r != nil {
		rows = append(rows, [2]string{w.Refresh, fmt.Sprintf(w.RefreshDueF, r.Questions, r.Title)})
	}
	var lines []string
	for i, row := range rows {
		point, style := "  ", ctx.Styles.Strong
		if s.selected == len(s.data.Lessons)+i {
			point, style = ctx.Styles.Selected.Render(ctx.Styles.Signs.Point)+" ", ctx.Styles.Selected
		}
		label := row[0] + strings.Repeat(" ", max(0, 17-ansi.StringWidth(row[0])))
		lines = append(lines, kit.Fit(point+style.Render(label)+" "+row[1], ctx.Column()))
		if i == profileRow && len(s.data.Moves) > 0 {
			lines = append(lines, s.moves(ctx))
		}
	}
	return lines
}

// moves is how the sections of the profile moved, as many as there is room for.
func (s *Screen) moves(ctx kit.Context) string {
	st := ctx.Styles
	text := strings.Repeat(" ", 20)
	for i, m := range s.data.Moves {
		part := fmt.Sprintf("%s %d %s %d", m.Title, m.Before, st.Signs.To, m.After)
		if i > 0 {
			part = " · " + part
		}
		if ansi.StringWidth(text+part) > ctx.Column() {
			break
		}
		text += part
	}
	return st.Quiet.Render(text)
}

func (s *Screen) profile(ctx kit.Context) string {
	w, p, st := ctx.Strings.Home, s.data.Profile, ctx.Styles
	if !p.Rated {
		return w.NotRated
	}
	score := st.Strong.Render(fmt.Sprint(p.Score))
	if p.MeasuredTwice {
		score = fmt.Sprintf("%d %s %s", p.First, st.Signs.To, score)
	}
	text := score + "   " + fmt.Sprintf(w.CoverageF, p.Known, p.Total)
	if len(p.History) > 1 {
		text = score + "   " + st.Accent.Render(kit.Spark(st, p.History, 100)) + "   " + fmt.Sprintf(w.CoverageF, p.Known, p.Total)
	}
	text += ", " + ctx.Strings.Common.Day(p.At, ctx.Now)
	if s.data.Stale {
		text += " · " + st.Warn.Render(w.Stale)
	}
	return text
}

func (s *Screen) plan(ctx kit.Context) string {
	w, p := ctx.Strings.Home, s.data.Plan
	switch {
	case p.Written && p.Actions == 1:
		return fmt.Sprintf(w.PlanOneF, p.Done)
	case p.Written:
		return fmt.Sprintf(w.PlanF, p.Actions, p.Done)
	case p.Sources == 1:
		return w.PlanReadyOne
	case p.Sources > 1:
		return fmt.Sprintf(w.PlanReadyF, p.Sources)
	}
	return w.PlanEmpty
}

// side explains what is selected, on a wide terminal.
func (s *Screen) side(ctx kit.Context) []string {
	if !ctx.HasSide() {
		return nil
	}
	w, st := ctx.Strings.Home, ctx.Styles
	width := ctx.Side()
	lines := []string{"", ""}
	if s.selected < len(s.data.Lessons) {
		l := s.data.Lessons[s.selected]
		lines = append(lines, kit.Paint(st.Strong, kit.Flow(l.Title, width))...)
		lines = append(lines, "")
		if l.Summary != "" {
			lines = append(lines, kit.Flow(l.Summary, width)...)
			lines = append(lines, "")
		}
		lines = append(lines, kit.Paint(st.Quiet, []string{w.Goal})...)
		return append(lines, kit.Flow(l.Goal, width)...)
	}
	planHelp := w.PlanHelp
	if s.data.Owner {
		planHelp = w.OwnerPlanHelp
	}
	text := map[int]string{profileRow: w.ProfileHelp, planRow: planHelp, refreshRow: w.RefreshHelp}[s.selected-len(s.data.Lessons)]
	return append(lines, kit.Flow(text, width)...)
}
