package convert

import (
	"regexp"
	"strings"
)

var ruled = regexp.MustCompile(`^\|?[ :-]*-+[ :|-]*\|[ :|-]*$`)

// tableAt is the rows of a table that begins here, its head first and without the rule below that; nothing when none does.
func tableAt(lines []string) [][]string {
	if len(lines) < 2 || !strings.Contains(lines[0], "|") || !ruled.MatchString(strings.TrimSpace(lines[1])) {
		return nil
	}
	rows := [][]string{cells(lines[0])}
	for _, l := range lines[2:] {
		if !strings.Contains(l, "|") {
			break
		}
		rows = append(rows, cells(l))
	}
	return rows
}

// cells is the cells of a row.
func cells(row string) []string {
	row = strings.ReplaceAll(strings.TrimSpace(row), `\|`, "\x00")
	row = strings.TrimSuffix(strings.TrimPrefix(row, "|"), "|")
	all := strings.Split(row, "|")
	for i, cell := range all {
		all[i] = strings.ReplaceAll(strings.TrimSpace(cell), "\x00", "|")
	}
	return all
}

// listed is a table as a list: a line for each row, its first cell in bold and the others with the name of their column.
func listed(rows [][]string) []string {
	head := rows[0]
	var lines, names []string
	for _, name := range head {
		if name != "" {
			names = append(names, strings.Trim(name, "*"))
		}
	}
	if len(names) > 0 {
		lines = append(lines, "", "**"+strings.Join(names, " · ")+"**", "")
	}
	for _, r := range rows[1:] {
		var others []string
		for i, cell := range r[1:] {
			if cell == "" {
				continue
			}
			if i+1 < len(head) && head[i+1] != "" && len(head) > 2 {
				cell = strings.Trim(head[i+1], "*") + ": " + cell
			}
			others = append(others, cell)
		}
		first := r[0]
		if first != "" && !strings.ContainsAny(first, "*_`[") {
			first = "**" + first + "**"
		}
		switch {
		case first == "":
			first = strings.Join(others, " · ")
		case len(others) > 0:
			first += ": " + strings.Join(others, " · ")
		}
		lines = append(lines, "- "+first)
	}
	return append(lines, "")
}
