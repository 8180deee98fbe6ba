package team

import (
	"cmp"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
)

// View is how an overview is written.
type View struct {
	Words        i18n.Strings
	Criteria     map[string]string // titles by id
	Organisation string
	ASCII        bool // for a terminal that shows no more
}

// document is what is written, in every form alike. Texts in it are plain: each form makes them harmless.
type document struct {
	lang, title string
	parts       []part
}

// part is one of a heading, a paragraph, a list, a grid or a chart.
type part struct {
	heading string
	text    string
	strong  bool // of the text
	items   []string
	head    []string
	rows    [][]cell
	bars    []bar // not in markdown, whose tables say the same
}

// cell is one place in a grid: as people read it, and for a spreadsheet the bare number and of how many people it is.
type cell struct{ text, value, people string }

// plainly is a cell that is the same for both.
func plainly(text string) cell { return cell{text: text, value: text} }

// bar is a score, before and after.
type bar struct {
	label         string
	before, after Average
}

// ends is where a bar goes from and to; the same when there is one score.
func (b bar) ends() (from, to int) {
	switch {
	case b.before.N == 0:
		return b.after.Mean, b.after.Mean
	case b.after.N == 0:
		return b.before.Mean, b.before.Mean
	}
	return b.before.Mean, b.after.Mean
}

// numbers are the two scores, in nine columns.
func (b bar) numbers() string {
	switch {
	case b.before.N == 0:
		return fmt.Sprintf("      %3d", b.after.Mean)
	case b.after.N == 0:
		return fmt.Sprintf("%3d      ", b.before.Mean)
	}
	return fmt.Sprintf("%3d → %3d", b.before.Mean, b.after.Mean)
}

const most = 300 // characters of one text

func (d *document) section(title string) { d.parts = append(d.parts, part{heading: title}) }

func (d *document) say(text string) { d.parts = append(d.parts, part{text: card.Line(text, 600)}) }

func (d *document) list(items []string) {
	for i := range items {
		items[i] = card.Line(items[i], most)
	}
	d.parts = append(d.parts, part{items: items})
}

func (d *document) grid(head []string, rows [][]cell) {
	for _, r := range rows {
		for i := range r {
			r[i].text, r[i].value = card.Line(r[i].text, most), card.Line(r[i].value, most)
		}
	}
	d.parts = append(d.parts, part{head: head, rows: rows})
}

func (o Overview) document(v View) document {
	w := v.Words.Team
	d := document{lang: v.Words.Lang, title: w.Title}
	if name := card.Line(v.Organisation, 80); name != "" {
		d.title = fmt.Sprintf(w.TitleF, name)
	}
	d.say(fmt.Sprintf(w.MadeF, v.Words.Common.Date(o.Made)))
	d.say(fmt.Sprintf(w.CountedF, o.Total.Cards, Smallest))
	d.parts = append(d.parts, part{text: w.NoAppraisal, strong: true})
	if o.Total.Cards == 0 {
		d.say(w.Nothing)
	}
	o.forerunners(&d, v)
	o.scores(&d, v)
	o.actions(&d, v)
	o.choices(&d, v)
	o.moods(&d, v)
	if len(o.Sentences) > 0 {
		d.section(w.Sentences)
		d.list(append([]string(nil), o.Sentences...))
	}
	d.section(w.Aside)
	if len(o.Aside) == 0 {
		d.say(w.AsideNone)
	} else {
		var rows []string
		for _, t := range o.Aside {
			amount := w.Few
			if t.Many {
				amount = w.Many
			}
			rows = append(rows, w.Reasons[string(t.Reason)]+": "+amount)
		}
		d.list(rows)
	}
	d.section(w.How)
	d.list([]string{w.HowWaves, w.HowWait, w.HowTables, w.HowHolder})
	return d
}

func (o Overview) forerunners(d *document, v View) {
	w := v.Words.Team
	d.section(w.Forerunners)
	people := slices.Clone(o.Forerunners)
	slices.SortStableFunc(people, func(a, b Forerunner) int { return byName(v, a.Department, b.Department) })
	var items []string
	for _, f := range people {
		name := f.Name
		if f.Department != "" {
			name = department(v, f.Department) + ": " + name
		}
		items = append(items, name)
	}
	if o.Unnamed > 0 {
		items = append(items, fmt.Sprintf(w.UnnamedF, o.Unnamed))
	}
	if len(items) == 0 {
		d.say(w.NoForerunners)
		return
	}
	d.list(items)
}

func (o Overview) scores(d *document, v View) {
	w := v.Words.Team
	if o.Total.Before.N+o.Total.After.N == 0 {
		return
	}
	d.section(w.Scores)
	d.say(w.ScoresText)
	var rows [][]cell
	var bars []bar
	o.each(v, func(label string, g Group) {
		rows = append(rows, []cell{plainly(label), plainly(strconv.Itoa(g.Cards)), average(w, g.Before), average(w, g.After), percent(w, g.Rated)})
		if g.Before.N+g.After.N > 0 {
			bars = append(bars, bar{label, g.Before, g.After})
		}
	})
	d.parts = append(d.parts, part{bars: bars})
	d.grid([]string{w.Department, w.Cards, w.Before, w.After, w.Rated}, rows)
}

func (o Overview) actions(d *document, v View) {
	w := v.Words.Team
	if o.Total.Planned.N == 0 {
		return
	}
	d.section(w.Actions)
	d.say(w.ActionsText)
	var rows [][]cell
	o.each(v, func(label string, g Group) {
		rows = append(rows, []cell{plainly(label), average(w, g.Planned), average(w, g.Done)})
	})
	d.grid([]string{w.Department, w.Planned, w.Done}, rows)
}

func (o Overview) choices(d *document, v View) {
	w := v.Words.Team
	for _, t := range []struct {
		title string
		Table
		names map[string]string
	}{{w.Role, o.Role, nil}, {w.Rhythm, o.Rhythm, v.Words.Common.Rhythms}} {
		if t.Of == 0 {
			continue
		}
		d.section(t.title)
		d.say(fmt.Sprintf(w.TableF, t.Of, v.day(t.Day)))
		of := strconv.Itoa(t.Of)
		count := func(n int) cell { return cell{strconv.Itoa(n), strconv.Itoa(n), of} }
		var rows [][]cell
		for _, c := range t.Cells {
			name := c.Name
			if known, ok := t.names[name]; ok {
				name = known
			}
			rows = append(rows, []cell{plainly(name), count(c.Count)})
		}
		if t.Rest > 0 {
			rows = append(rows, []cell{plainly(w.Rest), count(t.Rest)})
		}
		d.grid([]string{t.title, w.People}, rows)
	}
	if len(o.Gaps) == 0 {
		return
	}
	d.section(w.Gaps)
	d.say(w.GapsText)
	gaps := slices.Clone(o.Gaps) // what to teach next comes first
	slices.SortStableFunc(gaps, func(a, b Gap) int { return cmp.Compare(b.Count*a.Of, a.Count*b.Of) })
	var rows [][]cell
	for _, g := range gaps {
		title := v.Criteria[g.ID]
		if title == "" {
			title = g.ID
		}
		rows = append(rows, []cell{plainly(title), {fmt.Sprintf(w.OfF, g.Count, g.Of), strconv.Itoa(g.Count), strconv.Itoa(g.Of)}})
	}
	d.grid([]string{w.Gap, w.People}, rows)
}

func (o Overview) moods(d *document, v View) {
	w := v.Words.Team
	if o.Sessions == 0 {
		return
	}
	d.section(w.Sessions)
	d.say(fmt.Sprintf(w.SessionsF, o.Sessions))
	var rows [][]cell
	for _, m := range o.Moods {
		side := func(t Tenths) cell {
			mean := v.Words.Common.Decimal(float64(t.Mean) / 10)
			return cell{fmt.Sprintf(w.TenthsF, mean, t.N), mean, strconv.Itoa(t.N)}
		}
		rows = append(rows, []cell{plainly(fmt.Sprintf(w.ScaleF, m.Question, m.From, m.Steps, m.To)), side(m.Before), side(m.After)})
	}
	if len(rows) > 0 {
		d.grid([]string{w.Question, w.Earlier, w.Later}, rows)
	}
}

// each gives every group with its name, and the total when there are several.
func (o Overview) each(v View, row func(label string, g Group)) {
	groups := slices.Clone(o.Groups)
	slices.SortStableFunc(groups, func(a, b Group) int { return byName(v, a.Department, b.Department) })
	for _, g := range groups {
		label := v.Words.Team.Others
		if g.Department != "" {
			label = department(v, g.Department)
		}
		row(label, g)
	}
	if len(o.Groups) > 1 {
		row(v.Words.Team.Total, o.Total)
	}
}

// byName orders departments as they are called; who are in none, or together, come last.
func byName(v View, a, b string) int {
	if (a == "") != (b == "") {
		return cmp.Compare(b, a)
	}
	return cmp.Or(cmp.Compare(folded(department(v, a)), folded(department(v, b))), cmp.Compare(a, b))
}

func (v View) day(day string) string {
	t, err := parseDay(day)
	if err != nil {
		return day
	}
	return v.Words.Common.Date(t)
}

func department(v View, id string) string {
	if name := v.Words.Common.Departments[id]; name != "" {
		return card.Line(name, 60)
	}
	return id
}

func average(w i18n.Team, a Average) cell {
	if a.N == 0 {
		return cell{text: w.Dash}
	}
	return cell{fmt.Sprintf(w.AverageF, a.Mean, a.N), strconv.Itoa(a.Mean), strconv.Itoa(a.N)}
}

func percent(w i18n.Team, a Average) cell {
	if a.N == 0 {
		return cell{text: w.Dash}
	}
	return cell{strconv.Itoa(a.Mean) + " %", strconv.Itoa(a.Mean), strconv.Itoa(a.N)}
}

// folded is a name for sorting.
func folded(name string) string { return strings.ToLower(name) }
