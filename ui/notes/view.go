package notes

import (
	"fmt"
	"strings"
	"time"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// Page draws the window.
func (s *Screen) Page(ctx kit.Context, show *room.Show, live Live) kit.Page {
	p := kit.Page{ID: "notes", Keys: s.keys(ctx, show, live), Title: ctx.Now.Format("15:04")}
	if show == nil {
		p.Body = s.waiting(ctx, live)
		return p
	}
	p.Title += "  " + place(ctx, *show)
	p.Right = fmt.Sprintf(ctx.Strings.Notes.RoomF, sees(ctx, *show, live))
	p.Side = s.side(ctx, *show)
	if s.over.kind != nothing {
		p.ID = "notes/over"
		p.Body = s.overlayLines(ctx, *show, ctx.Column(), ctx.Rows())
		if s.over.kind != subtracting && s.over.kind != countingFor && s.over.kind != turning {
			return p
		}
	}
	p.Body = append(p.Body, s.body(ctx, *show, live, ctx.Rows()-len(p.Body))...)
	return p
}

// place is where the lesson is, and how that is for time.
func place(ctx kit.Context, show room.Show) string {
	w := ctx.Strings.Notes
	n, of := show.Number()
	text := fmt.Sprintf(w.StepF, n, of)
	switch {
	case !show.Started():
		return w.AtStart
	case show.Over():
		text = w.AtEnd
	}
	t := show.Time(ctx.Now)
	minutes := int(t.Behind.Abs().Round(time.Minute) / time.Minute)
	switch {
	case t.Held:
		text += " · " + w.Held
	case minutes == 0:
		text += " · " + w.OnTime
	case t.Behind > 0:
		text += " · " + fmt.Sprintf(w.BehindF, minutes)
	default:
		text += " · " + fmt.Sprintf(w.AheadF, minutes)
	}
	return text
}

// sees is what the room sees, in a word.
func sees(ctx kit.Context, show room.Show, live Live) string {
	w := ctx.Strings.Notes
	switch {
	case !live.Open:
		return w.Closed
	case show.Session.Blank:
		return w.Blank
	case show.Session.Break != nil:
		return w.Break
	case !show.Started():
		return w.Title
	case show.Over():
		return w.End
	case show.Session.Stage == room.Result:
		return w.Result
	case show.Session.Stage == room.Answer:
		return w.Answer
	}
	st, _ := show.Step()
	if show.Ballot() != "" {
		return w.Question
	}
	return w.Types[string(st.Type)]
}

// body is everything about the step in so many rows: what is above takes what it needs, the notes what is left.
func (s *Screen) body(ctx kit.Context, show room.Show, live Live, rows int) []string {
	w, width := ctx.Strings.Notes, ctx.Column()
	lines := warnings(ctx, show, live, width)
	lines = append(lines, now(ctx, show, width)...)
	if next, ok := show.Upcoming(); ok {
		lines = append(lines, label(ctx, w.Next, ctx.Styles.Text.Render(kit.Fit(titleOf(next), width-26))+ctx.Styles.Quiet.Render("  "+about(ctx, next)), width))
	}
	lines = append(lines, "")
	lines = append(lines, votes(ctx, show, width)...)
	foot := foot(ctx, show, width)
	notes := s.notes(ctx, show, width, rows-len(lines)-len(foot))
	lines = append(lines, notes...)
	for len(lines)+len(foot) < rows {
		lines = append(lines, "")
	}
	return append(lines, foot...)
}

func warnings(ctx kit.Context, show room.Show, live Live, width int) []string {
	w := ctx.Strings.Notes
	var lines []string
	warn := func(text string) {
		all := kit.Flow(text, width)
		lines = append(lines, kit.Paint(ctx.Styles.Warn, all[:min(len(all), 3)])...)
	}
	if live.Problem != "" {
		warn(fmt.Sprintf(w.ProblemF, live.Problem))
	}
	if live.Unsaved != "" {
		warn(fmt.Sprintf(w.UnsavedF, live.Unsaved))
	}
	if !live.Open {
		warn(fmt.Sprintf(w.GoneF, show.Session.Lesson))
		if len(live.Rooms) > 0 {
			warn(fmt.Sprintf(w.OtherF, live.Rooms[0].Title))
		}
	}
	if len(lines) > 0 {
		lines = append(lines, "")
	}
	return lines
}

// label is a line with a word in front of it.
func label(ctx kit.Context, word, text string, width int) string {
	return kit.Fit(ctx.Styles.Quiet.Render(fmt.Sprintf("%-8s", word))+text, width)
}

func about(ctx kit.Context, st lessons.Step) string {
	w := ctx.Strings.Notes
	text := w.Types[string(st.Type)]
	if m := room.Minutes(st); m > 0 {
		text += ", " + fmt.Sprintf(w.MinuteF, m)
	}
	return text
}

// now is the step that the room sees, and its clock.
func now(ctx kit.Context, show room.Show, width int) []string {
	w := ctx.Strings.Notes
	st, ok := show.Step()
	if !ok {
		title := show.Lesson.Title
		return []string{label(ctx, w.NowWord, ctx.Styles.Title.Render(kit.Fit(title, width-8)), width)}
	}
	lines := []string{label(ctx, w.NowWord, ctx.Styles.Title.Render(kit.Fit(titleOf(st), width-26))+ctx.Styles.Quiet.Render("  "+about(ctx, st)), width)}
	clock := clockText(ctx, show.Session.Clock)
	if n, of := show.Phase(); of > 1 {
		clock = fmt.Sprintf(w.PhaseF, n+1, of) + " · " + clock
	}
	return append(lines, label(ctx, "", clock, width))
}

func clockText(ctx kit.Context, c room.Clock) string {
	w := ctx.Strings.Notes
	left := c.At(ctx.Now)
	d := left.Abs().Round(time.Second)
	text := fmt.Sprintf("%d:%02d", int(d.Minutes()), int(d.Seconds())%60)
	switch {
	case left < 0:
		return ctx.Styles.Warn.Render(fmt.Sprintf(w.OverF, text))
	case !c.Running():
		return ctx.Styles.Quiet.Render(fmt.Sprintf(w.StandsF, text))
	}
	return ctx.Styles.Accent.Render(fmt.Sprintf(w.LeftF, text))
}

func titleOf(st lessons.Step) string {
	switch {
	case st.Title != "":
		return st.Title
	case st.Question != "":
		return st.Question
	case st.Text != "":
		return strings.Join(strings.Fields(st.Text), " ")
	}
	return st.ID
}

// votes is the count of both rounds, who is right, and what to do with it.
func votes(ctx kit.Context, show room.Show, width int) []string {
	w := ctx.Strings.Notes
	choices := show.Choices()
	if len(choices) == 0 {
		return nil
	}
	var lines []string
	row := func(name string, t room.Tally, right bool) {
		var parts []string
		for i, c := range choices {
			sign := ""
			if right && c.Right {
				sign = ctx.Styles.Signs.Right
			}
			text := fmt.Sprintf("%s%s: %d", letter(show, i), sign, t.Counts[i])
			if p, ok := t.Percent(i); ok {
				text += fmt.Sprintf(" (%d%%)", p)
			}
			parts = append(parts, text)
		}
		for _, l := range kit.Wrap(strings.Join(parts, "   ")+"   "+fmt.Sprintf(w.TotalF, t.Total), width-8) {
			lines = append(lines, label(ctx, name, ctx.Styles.Strong.Render(l), width))
			name = ""
		}
	}
	first, second := show.Tally(1), show.Tally(2)
	name := w.Votes
	if show.Round() == 2 {
		name = w.First
	}
	row(name, first, show.Graded())
	if first.Total == 0 {
		lines = append(lines, label(ctx, "", ctx.Styles.Quiet.Render(w.NoVotes), width))
	}
	if show.Round() == 2 {
		row(w.Second, second, show.Graded())
	}
	if text := advice(ctx, show); text != "" {
		lines = append(lines, kit.Indent("        ", kit.Paint(ctx.Styles.Accent, kit.Flow(text, width-8)))...)
	}
	return append(lines, "")
}

func advice(ctx kit.Context, show room.Show) string {
	w := ctx.Strings.Notes
	t := show.Tally(show.Round())
	percent := 0
	for i, c := range show.Choices() {
		if p, ok := t.Percent(i); ok && c.Right {
			percent += p
		}
	}
	switch show.Advice() {
	case room.Small:
		return w.AdviceSmall
	case room.Explain:
		return fmt.Sprintf(w.AdviceExplainF, percent)
	case room.Discuss:
		return fmt.Sprintf(w.AdviceDiscussF, percent)
	case room.GoOn:
		return fmt.Sprintf(w.AdviceGoOnF, percent)
	case room.NoAdvice:
	}
	return ""
}

// letter is how the room calls a choice.
func letter(show room.Show, i int) string {
	st, _ := show.Step()
	if b, ok := st.Body.(lessons.PollBody); ok && b.Scale != nil {
		return fmt.Sprint(i + 1)
	}
	return string(rune('A' + i)) //nolint:gosec // at most ten choices
}

// foot is what is told below the notes: how to save time, what was parked, when it is done.
func foot(ctx kit.Context, show room.Show, width int) []string {
	w := ctx.Strings.Notes
	var parts []string
	steps, minutes := show.Skippable()
	switch {
	case len(show.Session.Dropped) > 0:
		parts = append(parts, fmt.Sprintf(w.ShortenedF, len(show.Session.Dropped)))
	case len(steps) == 1:
		parts = append(parts, fmt.Sprintf(w.ShortOneF, minutes))
	case len(steps) > 1:
		parts = append(parts, fmt.Sprintf(w.ShortF, len(steps), minutes))
	}
	if n := len(show.Session.Parked); n > 0 {
		parts = append(parts, fmt.Sprintf(w.ParkedF, n))
	}
	var lines []string
	if len(parts) > 0 {
		lines = append(lines, "", ctx.Styles.Text.Render(kit.Fit(strings.Join(parts, " · "), width)))
	}
	if t := show.Time(ctx.Now); t.Begun && !show.Over() {
		used, left := int(t.Used/time.Minute), int(t.Left.Round(time.Minute)/time.Minute)
		lines = append(lines, ctx.Styles.Quiet.Render(fmt.Sprintf(w.UsedF, used, max(0, left))+" · "+fmt.Sprintf(w.EndsF, ctx.Now.Add(t.Left).Format("15:04"))))
	}
	return lines
}

// notes is what to say: the author's notes, then the hints and the explanation, in so many rows from where it was read.
func (s *Screen) notes(ctx kit.Context, show room.Show, width, rows int) []string {
	w := ctx.Strings.Notes
	st, ok := show.Step()
	if s.readAt != st.ID {
		s.readAt, s.read = st.ID, 0
	}
	var text []string
	if ok && st.Notes != "" {
		for _, block := range blocks(st.Notes) {
			text = append(text, kit.Prose(ctx, block, width)...)
		}
	} else if !ok {
		text = append(text, kit.Paint(ctx.Styles.Text, kit.Flow(show.Lesson.Goal, width))...)
		text = append(append(text, ""), kit.Paint(ctx.Styles.Text, kit.Flow(show.Lesson.Summary, width))...)
	} else {
		text = append(text, ctx.Styles.Quiet.Render(w.NoNotes))
	}
	for _, hint := range st.Hints {
		text = append(append(text, ""), kit.Paint(ctx.Styles.Text, kit.Flow(w.Hint+": "+hint, width))...)
	}
	if st.Explanation != "" {
		text = append(append(text, ""), kit.Paint(ctx.Styles.Text, kit.Flow(w.Why+": "+st.Explanation, width))...)
	}
	for i, parked := range show.Session.Parked {
		if show.Over() {
			text = append(text, kit.Paint(ctx.Styles.Text, kit.Flow(fmt.Sprintf("%d  %s", i+1, kit.Clean(parked)), width))...)
		}
	}
	head := ctx.Styles.Accent.Render(w.NotesWord)
	room := max(1, rows-1)
	s.read = max(0, min(s.read, len(text)-room))
	more := ""
	if s.read > 0 {
		more += ctx.Styles.Signs.Up
	}
	if s.read+room < len(text) {
		more += ctx.Styles.Signs.Down
	}
	if more != "" {
		head = kit.Spread(head, ctx.Styles.Accent.Render(more), width)
	}
	return append([]string{head}, text[s.read:min(len(text), s.read+room)]...)
}

// blocks is the author's notes line by line, for a note is often a line; a list stays together.
func blocks(notes string) []string {
	var all []string
	listed := false
	for _, line := range strings.Split(strings.TrimSpace(notes), "\n") {
		start := strings.TrimLeft(line, " 0123456789")
		item := strings.HasPrefix(start, "- ") || strings.HasPrefix(start, ". ") && start != strings.TrimLeft(line, " ")
		if listed && (item || strings.HasPrefix(line, "  ")) {
			all[len(all)-1] += "\n" + line
			continue
		}
		all, listed = append(all, line), item
	}
	return all
}

// side is the list of steps, for wide windows.
func (s *Screen) side(ctx kit.Context, show room.Show) []string {
	if !ctx.HasSide() {
		return nil
	}
	lines := []string{ctx.Styles.Quiet.Render(ctx.Strings.Notes.StepsWord), ""}
	n, _ := show.Number()
	for i, st := range show.Steps() {
		sign, style := ctx.Styles.Signs.Todo, ctx.Styles.Text
		switch {
		case i+1 < n:
			sign = ctx.Styles.Signs.Done
		case i+1 == n:
			sign, style = ctx.Styles.Signs.Point, ctx.Styles.Selected
		}
		minutes := fmt.Sprintf(ctx.Strings.Notes.MinuteF, room.Minutes(st))
		if st.Optional {
			minutes = "(" + minutes + ")"
		}
		lines = append(lines, kit.Spread(sign+" "+style.Render(kit.Fit(titleOf(st), ctx.Side()-12)), ctx.Styles.Quiet.Render(minutes), ctx.Side()))
	}
	return lines
}

func (s *Screen) waiting(ctx kit.Context, live Live) []string {
	w, width := ctx.Strings.Notes, ctx.Column()
	if len(live.Rooms) == 0 {
		lines := []string{"", ctx.Styles.Title.Render(w.Waiting), ""}
		lines = append(lines, kit.Paint(ctx.Styles.Text, kit.Flow(w.WaitHow, width))...)
		return append(lines, kit.Paint(ctx.Styles.Text, kit.Flow(w.WaitSelf, width))...)
	}
	lines := []string{"", ctx.Styles.Title.Render(w.Rooms), ""}
	var items []kit.Item
	for i, r := range live.Rooms {
		items = append(items, kit.Item{Sign: kit.Number(i), Text: r.Title, Right: r.Opened.Format("15:04")})
	}
	list, _ := kit.List(ctx, items, min(s.selected, len(items)-1))
	return append(lines, list...)
}
