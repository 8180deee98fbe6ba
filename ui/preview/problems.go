package preview

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/ui/kit"
	"ambassadeur/ui/theme"
)

// key is which problem it is, also when the file was saved meanwhile.
type key struct {
	file, rule string
	line, col  int
}

func keyOf(p yamlfile.Problem) key { return key{p.File, p.Rule, p.Line, p.Col} }

// ordered is the problems with errors first, and of those the step's on screen first.
func ordered(f Facts) yamlfile.Problems {
	all := slices.Clone(f.Reading.Problems)
	here := func(p yamlfile.Problem) int {
		if i := placeOf(f.Reading, p); i >= 0 && f.Reading.Outline[i].ID == f.At {
			return 0
		}
		return 1
	}
	slices.SortStableFunc(all, func(a, b yamlfile.Problem) int {
		return cmp.Or(cmp.Compare(a.Severity, b.Severity), cmp.Compare(here(a), here(b)))
	})
	return all
}

// placeOf is the step that a problem is in, from 0, and -1 when it is in none.
func placeOf(r Reading, p yamlfile.Problem) int {
	place := -1
	for i, o := range r.Outline {
		if o.Line <= p.Line && p.File == r.Lesson.File {
			place = i
		}
	}
	return place
}

// at is the chosen problem, the first when that one is gone.
func (s *Screen) at(all yamlfile.Problems) int {
	return max(0, slices.IndexFunc(all, func(p yamlfile.Problem) bool { return keyOf(p) == s.chosen }))
}

// verdict says in a few words how the file is.
func verdict(ctx kit.Context, f Facts) string {
	w, st, r := ctx.Strings.Preview, ctx.Styles, f.Reading
	switch e, n := r.Problems.Errors(), r.Problems.Warnings(); {
	case r.Gone:
		return st.Bad.Render(st.Signs.Wrong + " " + w.Gone)
	case r.Why != "":
		return st.Bad.Render(st.Signs.Wrong + " " + fmt.Sprintf(w.UnreadableF, r.Why))
	case e == 0 && n == 0:
		return st.Good.Render(w.Fine + " " + st.Signs.Right)
	case e == 0:
		return st.Warn.Render(warnings(w, n))
	case n == 0:
		return st.Bad.Render(st.Signs.Wrong + " " + errors(w, e))
	default:
		return st.Bad.Render(st.Signs.Wrong+" "+errors(w, e)) + st.Warn.Render(", "+warnings(w, n))
	}
}

func errors(w i18n.Preview, n int) string {
	if n == 1 {
		return w.OneError
	}
	return fmt.Sprintf(w.ErrorsF, n)
}

func warnings(w i18n.Preview, n int) string {
	if n == 1 {
		return w.OneWarning
	}
	return fmt.Sprintf(w.WarningsF, n)
}

// problems is the list in lines of a width: the chosen one whole, with its line of the file, the others short. most is
// the rows there are. Of a long list the part from a little before the chosen one is shown.
func (s *Screen) problems(ctx kit.Context, f Facts, width, most int) []string {
	all := ordered(f)
	if len(all) == 0 {
		return nil
	}
	at := s.at(all)
	first := at
	if most > 12 {
		first = max(0, at-1)
	}
	var lines []string
	for i := first; i < len(all); i++ {
		block := draw(ctx, f, all[i], width, most, i == at)
		if len(lines) > 0 && len(lines)+len(block) > most {
			if left := len(all) - i; len(lines) < most {
				lines = append(lines, ctx.Styles.Quiet.Render("  "+fmt.Sprintf(ctx.Strings.Preview.MoreProblemsF, left)))
			}
			break
		}
		lines = append(lines, block...)
	}
	if most > 0 && len(lines) > most {
		lines = append(lines[:most-1:most-1], kit.Fit(lines[most-1]+" …", width))
	}
	return lines
}

// draw is one problem: where, what, and what to do; of the chosen one the line too, if there are rows for it.
func draw(ctx kit.Context, f Facts, p yamlfile.Problem, width, most int, chosen bool) []string {
	st := ctx.Styles
	sign, style := st.Signs.Wrong, st.Bad
	if p.Severity == yamlfile.Warning {
		sign, style = "!", st.Warn
	}
	where := fmt.Sprintf(ctx.Strings.Preview.LineF, p.Line, p.Col)
	if p.File != "" && f.Reading.Lesson.File != "" && p.File != f.Reading.Lesson.File {
		where = base(p.File) + ", " + where
	}
	text := where + "  " + p.Message(ctx.Strings.Lang)
	wrapped := kit.Wrap(text, max(10, width-2))
	short := 2
	if most > 12 {
		short = 4
	}
	if !chosen && len(wrapped) > short {
		wrapped = append(wrapped[:short-1:short-1], kit.Fit(wrapped[short-1]+" …", width-2))
	}
	mark := "  "
	if chosen && f.Bar {
		mark = st.Selected.Render(st.Signs.Point) + " "
	}
	lines := make([]string, 0, len(wrapped)+2)
	for i, l := range wrapped {
		switch {
		case i == 0 && mark != "  ":
			lines = append(lines, mark+style.Bold(true).Render(kit.Fit(l, width-2)))
		case i == 0:
			lines = append(lines, style.Render(sign)+" "+kit.Fit(l, width-2))
		default:
			lines = append(lines, "  "+kit.Fit(l, width-2))
		}
	}
	if chosen && len(lines)+2 <= most {
		lines = append(lines, excerpt(st, p, ctx.Strings.Lang, width)...)
	}
	return lines
}

// excerpt is the line of the file with a caret below the place, cut around it.
func excerpt(st theme.Styles, p yamlfile.Problem, lang string, width int) []string {
	all := strings.Split(p.Render(lang), "\n")
	if len(all) < 3 {
		return nil
	}
	source, caret := all[len(all)-2], all[len(all)-1]
	at := ansi.StringWidth(caret) - 1
	head := strings.Index(caret, "|") + 1
	if head <= 0 || width < head+8 {
		return nil
	}
	room := width - head
	left := max(0, at-head-room*2/3)
	number, rest := ansi.Cut(source, 0, head), ansi.Cut(source, head+left, head+left+room)
	return []string{
		st.Quiet.Render(number) + rest,
		st.Quiet.Render(caret[:head]) + strings.Repeat(" ", max(0, at-head-left)) + st.Bad.Render("^"),
	}
}

func base(file string) string {
	if i := strings.LastIndexAny(file, `/\`); i >= 0 {
		return file[i+1:]
	}
	return file
}
