package checklist

import (
	"cmp"
	"fmt"
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/i18n"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

func (s *Screen) inSources(r profile.Result, msg tea.Msg) kit.Action {
	all := sorted(r.Criterion.Sources)
	switch {
	case len(all) == 0:
	case kit.Pressed(msg, "b"):
		s.sources, s.source = !s.sources, 0
		s.looking = s.sources
	case kit.Pressed(msg, "tab") && s.sources:
		s.source, s.looking = (s.source+1)%len(all), true
	case kit.Pressed(msg, "shift+tab") && s.sources:
		s.source, s.looking = (s.source+len(all)-1)%len(all), true
	case kit.Pressed(msg, "o") && all[s.source].URL != "":
		return OpenedLink{all[s.source].URL}
	}
	return nil
}

// sourceLines is the surest source, or all of them with their addresses.
func (s *Screen) sourceLines(ctx kit.Context, c profile.Criterion) []string {
	w, st, width := ctx.Strings.Checklist, ctx.Styles, ctx.Column()
	if !s.sources {
		lines := surest(ctx, c, width)
		if n := len(c.Sources); n > 1 {
			lines = append(lines, st.Key.Render("b")+" "+st.Quiet.Render(fmt.Sprintf(w.AllSourcesF, n)))
		}
		return lines
	}
	lines := []string{st.Strong.Render(w.Source)}
	for i, src := range sorted(c.Sources) {
		point, style := "  ", st.Text
		if i == s.source {
			point, style = st.Selected.Render(st.Signs.Point)+" ", st.Selected
		}
		lines = append(lines, kit.Indent(point, kit.Paint(style, kit.Flow(src.Name, max(10, width-2))))...)
		lines = append(lines, kit.Indent("  ", kit.Flow(provenance(ctx, src), max(10, width-2)))...)
		lines = append(lines, kit.Indent("  ", kit.Paint(st.Quiet, kit.Wrap(src.URL, max(10, width-2))))...)
	}
	return lines
}

// sorted is the sources, the surest first.
func sorted(all []profile.Source) []profile.Source {
	return slices.SortedStableFunc(slices.Values(all), func(a, b profile.Source) int { return cmp.Compare(a.Sure, b.Sure) })
}

// surest is the best source on a line, for where there is no room for all.
func surest(ctx kit.Context, c profile.Criterion, width int) []string {
	all := sorted(c.Sources)
	if len(all) == 0 {
		return nil
	}
	w := ctx.Strings.Checklist
	return pairs(ctx, width, [][2]string{{w.Source, all[0].Name + " · " + provenance(ctx, all[0])}})
}

// provenance is a source's date and how sure it is, in words.
func provenance(ctx kit.Context, s profile.Source) string {
	day, sure := when(ctx.Strings.Common, s.Date), ctx.Strings.Checklist.Sure[s.Sure]
	if day == "" || sure == "" {
		return day + sure
	}
	return day + " · " + sure
}

// when is a date of one to three parts as people write it.
func when(c i18n.Common, date string) string {
	if day, err := time.Parse(time.DateOnly, date); err == nil {
		return c.Date(day)
	}
	if month, err := time.Parse("2006-01", date); err == nil {
		return fmt.Sprintf("%s %d", c.Months[month.Month()-1], month.Year())
	}
	return date
}
