package exporttest

import (
	"bytes"
	"strings"
)

// Table is a table to write in one of the ways in which people have them.
type Table struct {
	Columns []string
	Rows    [][]string
	Comma   rune // comma when zero
	Quoted  bool // every field, not just those that need it
	CRLF    bool
	Wrapped bool // every row in one quoted field, as Excel leaves it
	BOM     bool
}

// Bytes is the table as UTF-8.
func (t Table) Bytes() []byte {
	var out bytes.Buffer
	if t.BOM {
		out.WriteString("\ufeff")
	}
	t.row(&out, t.Columns, false)
	for _, r := range t.Rows {
		t.row(&out, r, t.Wrapped)
	}
	return out.Bytes()
}

func (t Table) row(out *bytes.Buffer, cells []string, wrapped bool) {
	comma := string(t.Comma)
	if t.Comma == 0 {
		comma = ","
	}
	end := "\n"
	if t.CRLF {
		end = "\r\n"
	}
	var fields []string
	for _, c := range cells {
		if t.Quoted || strings.ContainsAny(c, comma+"\"\r\n") || c != strings.TrimSpace(c) {
			c = `"` + strings.ReplaceAll(c, `"`, `""`) + `"`
		}
		fields = append(fields, c)
	}
	text := strings.Join(fields, comma)
	if wrapped {
		text = `"` + strings.ReplaceAll(text, `"`, `""`) + `"`
	}
	out.WriteString(text + end)
}
