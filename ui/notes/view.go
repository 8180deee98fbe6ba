package notes

import (
	"fmt"
	"time"

	"github.com/charmbracelet/bubbles/key"
	tea "github.com/charmbracelet/bubbletea"
	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/ui/kit"
)

// desk is what the window is drawn from.
type desk struct {
	kit.Context
	w     i18n.Notes
	show  *room.Show // nil while no room is followed
	live  Live
	width int // columns of the body
}

// filled is a desk with what follows from its context.
func (d desk) filled() desk {
	d.w, d.width = d.Strings.Notes, d.Column()
	return d
}

// Page draws the window. Its body is never higher than the terminal, but for the list of keys.
func (s *Screen) Page(ctx kit.Context, show *room.Show, live Live) kit.Page {
	d := desk{Context: ctx, show: show, live: live}.filled()
	p := kit.Page{ID: "notes", Keys: s.keys(d), Title: ctx.Now.Format("15:04")}
	if show != nil {
		p.Right = onWall(d)
		p.Title = d.title(ansi.StringWidth(p.Right))
		p.Side = d.side()
	}
	switch {
	case s.helping:
		p = s.help(d, p)
	case show == nil:
		p.Body = s.waiting(d)
	case s.lies(show) && !s.over.kind.beside():
		p.ID, p.Body = "notes/over", s.overlayLines(d, ctx.Rows())
	default:
		p.Body = s.body(d)
	}
	return p
}

// title is the wall clock, where the lesson is, and how that is for time; shorter where there is little room beside what
// the room sees.
func (d desk) title(right int) string {
	w := d.w
	n, of := d.show.Number()
	at, short := fmt.Sprintf(w.StepF, n, of), fmt.Sprintf(w.StepShortF, n, of)
	switch {
	case !d.show.Started():
		return d.Now.Format("15:04") + "  " + w.AtStart
	case d.show.Over():
		return d.Now.Format("15:04") + "  " + w.AtEnd
	}
	pace, brief, style := d.pace()
	text := func(at, pace string) string { return d.Now.Format("15:04") + "  " + at + " · " + style.Render(pace) }
	total := d.width
	if d.HasSide() {
		total += d.Side()
	}
	for _, title := range []string{text(at, pace), text(at, brief)} {
		if ansi.StringWidth(title)+2+right <= total {
			return title
		}
	}
	return text(short, brief)
}

// pace is how the lesson is for time, in words and in fewer words.
func (d desk) pace() (text, brief string, style lipgloss.Style) {
	w := d.w
	t := d.show.Time(d.Now)
	minutes := int(t.Behind.Abs().Round(time.Minute) / time.Minute)
	switch {
	case d.show.Session.Break != nil:
		return w.WaitsBreak, w.WaitsBreak, d.Styles.Accent
	case t.Held:
		return w.WaitsAsked, w.WaitsAsked, d.Styles.Accent
	case minutes == 0:
		return w.OnTime, w.OnTime, d.Styles.Good
	case t.Behind > 0:
		return fmt.Sprintf(w.BehindF, minutes), fmt.Sprintf(w.BehindShortF, minutes), d.Styles.Warn
	}
	return fmt.Sprintf(w.AheadF, minutes), fmt.Sprintf(w.AheadShortF, minutes), d.Styles.Good
}

// onWall is what the room sees, in a word.
func onWall(d desk) string {
	w, style := d.w, d.Styles.Strong
	var word string
	switch session := d.show.Session; {
	case !d.live.Open:
		word, style = w.Closed, d.Styles.Warn
	case session.Blank:
		word, style = w.Blank, d.Styles.Warn
	case session.Break != nil:
		word, style = w.Break, d.Styles.Accent
	default:
		word = d.sees()
	}
	return fmt.Sprintf(w.RoomF, style.Render(word))
}

// sees is what is on the room's screen when nothing covers it.
func (d desk) sees() string {
	w := d.w
	st, _ := d.show.Step()
	switch {
	case !d.show.Started():
		return w.Title
	case d.show.Over():
		return w.End
	case d.show.Session.Stage == room.Result:
		return w.Result
	case d.show.Session.Stage == room.Answer:
		return w.Answer
	case d.show.Ballot() != "" || d.show.Graded():
		return w.Question
	}
	return w.Types[string(st.Type)]
}

// help is the keys of this window, on a page that is scrolled by its focus.
func (s *Screen) help(d desk, under kit.Page) kit.Page {
	k := d.Strings.Common.Keys
	body := s.helpLines(d)
	top := max(0, min(s.helped, len(body)-d.Rows()))
	return kit.Page{
		ID: "notes/help", Title: under.Title, Right: under.Right, Body: body, Reads: true, Focus: kit.Span{From: top, To: min(len(body), top+d.Rows()) - 1},
		Keys: []key.Binding{kit.Bind(k.Esc, d.w.KeyLeave, "esc")},
	}
}

func (s *Screen) helpLines(d desk) []string {
	lines := []string{d.Styles.Title.Render(d.w.KeysTitle)}
	for _, k := range d.w.Keys {
		label := k[0] + "           "[min(10, ansi.StringWidth(k[0])):]
		lines = append(lines, kit.Indent(d.Styles.Key.Render(label), kit.Paint(d.Styles.Text, kit.Flow(k[1], d.width-11)))...)
	}
	return lines
}

// helpKey reads on in the keys; any other key closes them.
func (s *Screen) helpKey(ctx kit.Context, msg tea.KeyMsg) {
	d := desk{Context: ctx}.filled()
	most := max(0, len(s.helpLines(d))-ctx.Rows())
	switch {
	case kit.Pressed(msg, "down", "pgdown") && most > 0:
		s.helped = min(most, s.helped+1)
	case kit.Pressed(msg, "up", "pgup") && most > 0:
		s.helped = max(0, min(most, s.helped)-1)
	default:
		s.helping = false
	}
}
