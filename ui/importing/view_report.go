package importing

import (
	"errors"
	"fmt"
	"strings"

	"github.com/charmbracelet/lipgloss"
	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/linkedin"
	words "ambassadeur/internal/report"
	"ambassadeur/ui/kit"
)

func (s *Screen) drawReport(ctx kit.Context) []string {
	w, o := ctx.Strings.Importing, s.outcome
	if len(o.Imports) == 0 {
		lines := append(s.problems(ctx), kit.Flow(w.AllFailed, ctx.Column())...)
		return append(lines, kit.Flow(w.Again, ctx.Column())...)
	}
	lines := append(s.notKept(ctx), s.problems(ctx)...)
	lines = append(append(lines, s.score(ctx)...), "")
	for _, imp := range o.Imports {
		lines = append(append(lines, imported(ctx, imp)...), "")
	}
	if titles := s.open(); len(titles) > 0 && !ctx.HasSide() {
		return append(lines, section(ctx, w.UnknownHeading, strings.Join(titles, ", ")+".", ctx.Column())...)
	}
	return lines[:len(lines)-1]
}

// problems is what could not be read and what to do, each with an empty line after it.
func (s *Screen) problems(ctx kit.Context) []string {
	st, width := ctx.Styles, max(10, ctx.Column()-3)
	var lines []string
	for _, p := range s.outcome.Problems {
		err := p.Err
		if _, ok := errors.AsType[*linkedin.Error](err); !ok {
			err = &linkedin.Error{Name: kit.Clean(p.Name), Err: err}
		}
		what, hint := words.ImportProblem(ctx.Strings, err)
		lines = append(lines, kit.Indent(st.Bad.Render(st.Signs.Wrong)+"  ", kit.Paint(st.Strong, kit.Flow(kit.Clean(what), width)))...)
		lines = append(lines, kit.Indent("   ", kit.Flow(kit.Clean(hint), width))...)
		lines = append(lines, "")
	}
	return lines
}

func (s *Screen) notKept(ctx kit.Context) []string {
	err := s.outcome.Kept
	if err == nil {
		return nil
	}
	text := err.Error()
	if r, ok := err.(interface{ In(lang string) string }); ok {
		text = r.In(ctx.Strings.Lang)
	}
	st := ctx.Styles
	text = fmt.Sprintf(ctx.Strings.Importing.NotKeptF, kit.Clean(text))
	return append(kit.Indent(st.Bad.Render(st.Signs.Wrong)+"  ", kit.Paint(st.Bad, kit.Flow(text, max(10, ctx.Column()-3)))), "")
}

// score is the score as it was and is, drawn and in numbers, with how much it rests on.
func (s *Screen) score(ctx kit.Context) []string {
	w, st, was, is := ctx.Strings.Importing, ctx.Styles, s.outcome.Before, s.outcome.After
	covered := fmt.Sprintf(w.CoverageF, is.Known, is.Total)
	if was.Known != is.Known && was.Known > 0 {
		covered = fmt.Sprintf(w.CoverageWasF, is.Known, is.Total, was.Known)
	}
	covered += " " + s.remaining(ctx)
	if !is.Rated() {
		return append([]string{st.Strong.Render(w.NoScore)}, kit.Flow(covered, ctx.Column())...)
	}
	bar := kit.Bar{Part: float64(is.Score), Whole: 100}
	number := st.Strong.Render(fmt.Sprint(is.Score))
	if was.Rated() && was.Score != is.Score {
		bar.Before = float64(was.Score)
		number = fmt.Sprintf("%d %s ", was.Score, st.Signs.To) + number
	}
	lines := []string{number + "  " + bar.Draw(st, ctx.Column()-ansi.StringWidth(number)-2)}
	lines = append(lines, kit.Flow(covered, ctx.Column())...)
	if was.Rated() && was.Score > is.Score && was.Known < is.Known {
		lines = append(lines, kit.Flow(w.MoreKnown, ctx.Column())...)
	}
	return lines
}

// imported is what was read from one path, file by file.
func imported(ctx kit.Context, imp linkedin.Import) []string {
	st, width := ctx.Styles, ctx.Column()
	title, warning := words.ImportTitle(ctx.Strings, imp, ctx.Now)
	lines := kit.Paint(st.Strong, kit.Flow(kit.Clean(title), width))
	lines = append(lines, kit.Paint(st.Warn, flow(warning, width))...)
	files, missing, label := words.ImportLines(ctx.Strings, imp), "", 0
	for _, l := range files {
		label = max(label, ansi.StringWidth(kit.Clean(l.Label)))
	}
	for _, l := range files {
		if l.Status == linkedin.Missing && l.Note != "" {
			missing, l.Note = l.Said(), "" // said once, below
		}
		lines = append(lines, fileLine(ctx, l, min(label, maxLabel))...)
	}
	if missing != "" {
		lines = append(lines, kit.Indent(st.Quiet.Render("?")+"  ", kit.Paint(st.Quiet, kit.Flow(missing, width-3)))...)
	}
	for _, note := range words.ImportNotes(ctx.Strings, imp) {
		lines = append(lines, kit.Indent("   ", kit.Paint(st.Quiet, kit.Flow(note, width-3)))...)
	}
	return lines
}

func flow(text string, width int) []string {
	if text == "" {
		return nil
	}
	return kit.Flow(text, width)
}

// What is least shown of a file's name, and how wide the labels before it are at most.
const leastName, maxLabel = 12, 28

// fileLine is a file: what it is about, its name where there is room, and what was read at the end of the line.
func fileLine(ctx kit.Context, l words.ImportLine, label int) []string {
	st, width := ctx.Styles, ctx.Column()
	sign, style := statusSign(ctx, l.Status)
	left := style.Render(sign) + "  " + kit.Clean(l.Label)
	said := kit.Clean(l.Said())
	amount := st.Text
	if l.Status != linkedin.Read {
		amount = st.Quiet
	}
	if ansi.StringWidth(left)+2+ansi.StringWidth(said) > width && l.Note != "" {
		note := kit.Indent("   ", kit.Paint(st.Quiet, kit.Flow(kit.Clean(l.Note), width-3)))
		return append([]string{kit.Spread(left, amount.Render(kit.Clean(l.Amount)), width)}, note...)
	}
	left += strings.Repeat(" ", max(0, label+3-ansi.StringWidth(left)))
	if room := width - ansi.StringWidth(left) - ansi.StringWidth(said) - 4; l.File != "" && room >= leastName {
		left += "  " + st.Quiet.Render(shortened(l.File, room))
	}
	return []string{kit.Spread(left, amount.Render(said), width)}
}

// statusSign is the sign of how it went with a file. The words beside it say the same.
func statusSign(ctx kit.Context, status linkedin.Status) (string, lipgloss.Style) {
	st := ctx.Styles
	switch status {
	case linkedin.Empty:
		return st.Signs.Todo, st.Quiet
	case linkedin.Missing:
		return "?", st.Accent
	case linkedin.Failed:
		return st.Signs.Wrong, st.Bad
	case linkedin.Read:
	}
	return st.Signs.Right, st.Good
}

// open is the titles of what is still to be asked, the optional criteria aside.
func (s *Screen) open() []string {
	var titles []string
	for _, r := range s.outcome.After.Unknown() {
		if !r.Criterion.Optional {
			titles = append(titles, kit.Clean(r.Criterion.Title))
		}
	}
	return titles
}

// secondsAsked is how long a question of the checklist takes to answer.
const secondsAsked = 15

// remaining is how many questions are left, in a sentence.
func (s *Screen) remaining(ctx kit.Context) string {
	w := ctx.Strings.Importing
	switch n := s.outcome.After.Total - s.outcome.After.Known; {
	case n <= 0:
		return w.NoneLeft
	case n == 1:
		return w.OneLeft
	default:
		likely := ctx.Strings.Checklist.Likely(s.outcome.After.Likely())
		return strings.TrimSpace(fmt.Sprintf(w.LeftF, n, max(1, (n*secondsAsked+30)/60)) + " " + likely)
	}
}

// besideReport is what is still to be asked, and where what was read stays, on a wide terminal.
func (s *Screen) besideReport(ctx kit.Context) []string {
	if !ctx.HasSide() || len(s.outcome.Imports) == 0 {
		return nil
	}
	w, st, width := ctx.Strings.Importing, ctx.Styles, ctx.Side()
	var lines []string
	if titles := s.open(); len(titles) > 0 {
		lines = append(lines, st.Strong.Render(kit.Fit(w.UnknownHeading, width)))
		for _, t := range titles {
			lines = append(lines, st.Accent.Render("?")+"  "+kit.Fit(t, width-3))
		}
		lines = append(lines, "")
	}
	return append(lines, section(ctx, w.OwnTitle, w.Own, width)...)
}
