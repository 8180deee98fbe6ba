package team

import (
	"encoding/csv"
	"fmt"
	"strings"
)

// mark says to a spreadsheet that a table is in UTF-8; without it Excel shows Ayşe as something else.
const mark = "\ufeff"

// CSV is the overview as a table of five columns: the section, what it is about, the measure, its value and of how many
// people that is (RFC 4180). Columns are parted as a spreadsheet in the view's language expects: by semicolons in Dutch,
// where the comma is in numbers, else by commas. No cell begins like a formula.
func (o Overview) CSV(v View) (string, error) { return o.document(v).csv(v) }

// CSV is the prize as a table like that of an overview.
func (p Prize) CSV(v View) (string, error) { return p.document(v).csv(v) }

func (d document) csv(v View) (string, error) {
	w := v.Words.Team
	rows := [][]string{{w.Section, w.About, w.Measure, w.Value, w.People}}
	section := d.title
	for _, p := range d.parts {
		if p.heading != "" {
			section = p.heading
		}
		if p.text != "" {
			rows = append(rows, []string{section, "", "", p.text, ""})
		}
		for _, item := range p.items {
			rows = append(rows, []string{section, "", "", item, ""})
		}
		for _, r := range p.rows {
			for i, c := range r[1:] {
				rows = append(rows, []string{section, r[0].text, p.head[i+1], c.value, c.people})
			}
		}
	}
	var b strings.Builder
	b.WriteString(mark)
	out := csv.NewWriter(&b)
	out.UseCRLF = true
	if v.Words.Lang == "nl" {
		out.Comma = ';'
	}
	for _, r := range rows {
		if err := out.Write(each(r, inert)); err != nil {
			return "", fmt.Errorf("write csv: %w", err)
		}
	}
	out.Flush()
	return b.String(), out.Error()
}

// inert is a cell that no spreadsheet takes for a formula.
func inert(cell string) string {
	cell = oneLine(cell)
	if strings.IndexAny(cell, "=+-@\t\r＝＋－＠") == 0 {
		return "'" + cell
	}
	return cell
}
