package plan

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// best is how many gains the plan shows.
const best = 3

// goal is the score to aim for, 0 when nothing was measured.
func (b *builder) goal() int {
	p := b.in.Profile
	switch {
	case p == nil || p.After == nil:
		return 0
	case p.Goal > 0:
		return min(100, p.Goal)
	}
	return min(100, max(85, p.After.Score+10))
}

// profile adds the scores, what would raise them most, and measuring again to the profile's section, before the
// person's own texts.
func (b *builder) profile() {
	p := b.in.Profile
	if p == nil || p.After == nil {
		return
	}
	b.own++
	said := b.blocks["profile"]
	b.blocks["profile"] = nil
	b.add("profile", "score", Table, "", b.table(*p)...)
	if p.Stale {
		b.add("profile", "stale", Hint, "", "*"+b.words.Stale+"*")
	}
	gains := p.Gains[:min(best, len(p.Gains))]
	if len(gains) > 0 {
		b.add("profile", "gains", Text, "", "**"+b.words.Gains+"**")
	}
	for _, g := range gains {
		name := g.ID
		if name == "" {
			name = g.Title
		}
		b.box("profile", "gain/"+name, "", b.gain(g), Action{Then: cleanLine(g.Title + ": " + g.Do)})
	}
	b.blocks["profile"] = append(b.blocks["profile"], said...)
	b.first[b.ids.of("remeasure")] = true
	b.box("actions", "remeasure", "90", sprintf(b.words.RemeasureF, b.goal()), Action{Then: sprintf(b.words.RemeasureF, b.goal())})
}

// gain is one thing that raises the score: what, by how much, in how many minutes, and what to do.
func (b *builder) gain(g Gain) string {
	var worth []string
	if g.Points > 0 {
		worth = append(worth, sprintf(b.words.GainF, g.Points))
	}
	if g.Minutes > 0 {
		worth = append(worth, sprintf(b.common.MinutesF, g.Minutes))
	}
	title, do := cleanLine(g.Title), ending(cleanLine(g.Do))
	text := "**" + inline(title) + "**"
	if do != "" {
		text = "**" + inline(title) + ":** " + inline(do)
	}
	if len(worth) > 0 {
		text += " (" + strings.Join(worth, ", ") + ")"
	}
	return text
}

// table is the scores: first, now and the goal. A score never stands without how much of the profile was rated.
func (b *builder) table(p Profile) []string {
	w, day := b.words, func(pt Point) string { return b.common.Day(pt.At, b.in.Today) }
	measured := []Point{*p.After}
	head := []string{b.edition(p), sprintf(w.ColumnF, w.Measured, day(*p.After))}
	if p.Before != nil && !p.Before.At.Equal(p.After.At) {
		measured = []Point{*p.Before, *p.After}
		head = []string{b.edition(p), sprintf(w.ColumnF, w.Before, day(*p.Before)), sprintf(w.ColumnF, w.After, day(*p.After))}
	}
	rows := [][]string{append(head, w.Goal)}
	row := func(title string, last string, value func(Point) string) {
		cells := []string{title}
		for _, pt := range measured {
			cells = append(cells, value(pt))
		}
		rows = append(rows, append(cells, last))
	}
	row("**"+w.Score+"**", strconv.Itoa(b.goal()), func(pt Point) string { return "**" + strconv.Itoa(pt.Score) + "**" })
	row(w.Known, "", func(pt Point) string { return sprintf(w.KnownF, pt.Known, pt.Total) })
	for _, s := range p.After.Sections {
		row(cell(cleanLine(s.Title)), "", func(pt Point) string {
			for _, other := range pt.Sections {
				if other.Title == s.Title {
					return strconv.Itoa(other.Score)
				}
			}
			return ""
		})
	}
	return aligned(rows)
}

func (b *builder) edition(p Profile) string {
	if p.Edition == "" {
		return ""
	}
	return cell(sprintf(b.words.EditionF, cleanLine(p.Edition)))
}

// aligned is a table whose columns line up in plain text too, numbers to the right.
func aligned(rows [][]string) []string {
	widths := make([]int, len(rows[0]))
	for _, r := range rows {
		for i, c := range r {
			widths[i] = max(widths[i], utf8.RuneCountInString(c), 3)
		}
	}
	var lines []string
	for n, r := range rows {
		var line strings.Builder
		for i, c := range r {
			pad := strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c))
			if i > 0 {
				c, pad = pad+c, ""
			}
			line.WriteString("| " + c + pad + " ")
		}
		lines = append(lines, line.String()+"|")
		if n > 0 {
			continue
		}
		rule := "| " + strings.Repeat("-", widths[0]) + " "
		for _, w := range widths[1:] {
			rule += "| " + strings.Repeat("-", w-1) + ": "
		}
		lines = append(lines, rule+"|")
	}
	return lines
}
