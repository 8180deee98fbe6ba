package team

import (
	"fmt"
	"strconv"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
)

// Page is what is told, in whatever form it is written. Its texts may hold anything that somebody typed on a card: each
// way of writing makes that harmless.
type Page struct {
	Title string
	Lead  []string
	Parts []Part
}

// Part is a heading with lines, a list, or a table below it.
type Part struct {
	Title string
	Lines []string
	List  []string
	Head  []string
	Rows  [][]string
	Bars  []int // of each row, 0 to 100; -1 for none
}

// Names say what ids are called.
type Names struct {
	Departments, Criteria map[string]string
}

func (n Names) department(id string, w i18n.Team) string {
	if id == "" {
		return w.Others
	}
	if name := n.Departments[id]; name != "" {
		return name
	}
	return id
}

// Mood is how a session's poll was answered before and after: averages on its scale.
type Mood struct {
	Session       string
	Before, After float64
	Steps         int
	People        int // of the smaller vote
}

// Page is the overview in words.
func (o Overview) Page(words i18n.Strings, names Names, moods []Mood) Page {
	w := words.Team
	p := Page{Title: w.Title, Lead: []string{sprintf(w.MadeF, words.Common.Date(o.Day)) + " " + sprintf(w.CountedF, o.People), w.Small, w.NotForAppraisal}}
	if len(o.Groups) == 0 {
		p.Parts = append(p.Parts, Part{Title: w.Groups, Lines: []string{w.TooFew}})
	} else {
		p.Parts = append(p.Parts, o.groupsPart(w, names))
	}
	if len(o.Gaps) > 0 {
		gaps := Part{Title: w.Gaps, Head: []string{w.Gap, w.Number}}
		for _, g := range o.Gaps {
			name := names.Criteria[g.ID]
			if name == "" {
				name = g.ID
			}
			gaps.Rows, gaps.Bars = append(gaps.Rows, []string{name, sprintf(w.GapF, g.Count, g.Of)}), append(gaps.Bars, 100*g.Count/max(1, g.Of))
		}
		p.Parts = append(p.Parts, gaps)
	}
	p.Parts = append(p.Parts, tablePart(w, w.Role, o.Role, nil)...)
	p.Parts = append(p.Parts, tablePart(w, w.Rhythm, o.Rhythm, words.Card.Rhythms)...)
	p.Parts = append(p.Parts, o.forerunnersPart(w, names))
	if len(o.Sentences) > 0 {
		p.Parts = append(p.Parts, Part{Title: w.Sentences, List: o.Sentences})
	}
	if len(moods) > 0 {
		part := Part{Title: w.Sessions, Head: []string{w.Session, w.Mood, w.People}}
		for _, m := range moods {
			part.Rows = append(part.Rows, []string{m.Session, words.Common.Decimal(m.Before) + " → " + words.Common.Decimal(m.After) + " (" + sprintf(w.OfF, m.Steps) + ")", strconv.Itoa(m.People)})
		}
		p.Parts = append(p.Parts, part)
	}
	if len(o.Aside) > 0 {
		part := Part{Title: w.AsideTitle, Head: []string{w.File, w.Why}}
		for _, a := range o.Aside {
			why := w.Reasons[string(a.Reason)]
			if a.Reason == Broken {
				why += ": " + a.Problem.Message(words.Lang)
			}
			part.Rows = append(part.Rows, []string{a.File, why})
		}
		p.Parts = append(p.Parts, part)
	}
	return p.harmless()
}

func (o Overview) groupsPart(w i18n.Team, names Names) Part {
	part := Part{Title: w.Groups, Head: []string{w.Department, w.People, w.Before, w.After, w.Actions}}
	for _, g := range o.Groups {
		row := []string{names.department(g.Department, w), strconv.Itoa(g.People), w.None, w.None, w.None}
		bar := -1
		if g.Before != nil {
			row[2] = score(*g.Before, g.People)
		}
		if g.After != nil {
			row[3], bar = score(*g.After, g.People), g.After.Score
		}
		if g.Tellers > 0 {
			row[4] = sprintf(w.ActionsF, g.Done, g.Planned)
		}
		part.Rows, part.Bars = append(part.Rows, row), append(part.Bars, bar)
	}
	return part
}

// score is an average, with how many people it is about when that is not all of them.
func score(a Average, people int) string {
	if a.People == people {
		return strconv.Itoa(a.Score)
	}
	return fmt.Sprintf("%d (%d)", a.Score, a.People)
}

func tablePart(w i18n.Team, title string, t Table, names map[string]string) []Part {
	if t.Of == 0 {
		return nil
	}
	part := Part{Title: title, Head: []string{w.Choice, w.Number}}
	add := func(name string, n int) {
		part.Rows, part.Bars = append(part.Rows, []string{name, strconv.Itoa(n) + " " + sprintf(w.OfF, t.Of)}), append(part.Bars, 100*n/t.Of)
	}
	for _, c := range t.Cells {
		name := c.Name
		if names[name] != "" {
			name = names[name]
		}
		add(name, c.Count)
	}
	if t.Rest > 0 {
		add(w.Rest, t.Rest)
	}
	return []Part{part}
}

func (o Overview) forerunnersPart(w i18n.Team, names Names) Part {
	part := Part{Title: w.Forerunners}
	for _, f := range o.Forerunners {
		department := w.None
		if f.Department != "" {
			department = names.department(f.Department, w)
		}
		part.Head = []string{w.Name, w.Department}
		part.Rows = append(part.Rows, []string{f.Name, department})
	}
	if o.Unnamed > 0 {
		part.Lines = append(part.Lines, sprintf(w.UnnamedF, o.Unnamed))
	}
	if len(part.Rows)+len(part.Lines) == 0 {
		part.Lines = []string{w.NoneYet}
	}
	return part
}

// harmless is a page without what does not show or turns text around.
func (p Page) harmless() Page {
	clean := func(s string) string { return card.Line(s, 1000) }
	p.Title = clean(p.Title)
	each := func(all []string) {
		for i := range all {
			all[i] = clean(all[i])
		}
	}
	each(p.Lead)
	for i := range p.Parts {
		p.Parts[i].Title = clean(p.Parts[i].Title)
		p.Parts[i].List = append([]string(nil), p.Parts[i].List...)
		each(p.Parts[i].Lines)
		each(p.Parts[i].List)
		each(p.Parts[i].Head)
		for _, r := range p.Parts[i].Rows {
			each(r)
		}
	}
	return p
}

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }
