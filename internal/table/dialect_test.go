package table_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"pgregory.net/rapid"
)

var header = []string{"First Name", "Company", "Position", "Connected On"}

// A table says the same in whatever way it is written.
func TestEveryDialectGivesTheSameRows(t *testing.T) {
	rapid.Check(t, func(rt *rapid.T) {
		d := drawDialect(rt)
		rows := drawRows(rt, d)
		text, err := d.write(rows)
		if err != nil {
			rt.Fatalf("%v: %v", d, err)
		}
		got, err := read(text)
		if err != nil {
			rt.Fatalf("%v: %v\n%q", d, err, text)
		}
		if !slices.EqualFunc(got, rows, slices.Equal) {
			rt.Fatalf("%v\n%q\ngot  %q\nwant %q", d, text, got, rows)
		}
	})
}

type wrap int

const (
	unwrapped  wrap = iota
	whole           // every record in one quoted field
	where           // records in one quoted field where a spreadsheet found that needed, the header not
	semicolons      // a comma table, read and saved by a spreadsheet that expects semicolons
)

// written is a way to write a table.
type written struct {
	encoding  string
	delimiter string
	quoteAll  bool
	newline   string
	preamble  string
	wrap      wrap
	padding   int
	unended   bool // no line end after the last record
}

func drawDialect(t *rapid.T) written {
	d := written{
		encoding:  rapid.SampledFrom([]string{"utf-8", "utf-8 with mark", "windows-1252", "utf-16le", "utf-16be", "utf-16le without mark"}).Draw(t, "encoding"),
		delimiter: rapid.SampledFrom([]string{",", ";", "\t"}).Draw(t, "delimiter"),
		quoteAll:  rapid.Bool().Draw(t, "quote all"),
		newline:   rapid.SampledFrom([]string{"\n", "\r\n", "\r"}).Draw(t, "newline"),
		preamble: rapid.SampledFrom([]string{
			"", "", "Notes:\n\"When exporting your data, you may \"\"notice\"\" that some; are missing. Learn more, here\"\n\n",
			"Notes:\n\"You may notice that some are missing.\"\n", "Only one line\n\n\n", "sep=@\n",
		}).Draw(t, "preamble"),
		wrap:    wrap(rapid.IntRange(int(unwrapped), int(semicolons)).Draw(t, "wrap")),
		padding: rapid.SampledFrom([]int{0, 0, 1, 4}).Draw(t, "padding"),
		unended: rapid.Bool().Draw(t, "unended"),
	}
	if d.wrap == semicolons {
		d.delimiter, d.quoteAll = ",", false
	}
	return d
}

// drawRows are rows that can be written like that: Windows-1252 has no emoji, and a spreadsheet that expects other
// delimiters breaks a record off in the middle of a text with a line break, and forgets quotes at its start.
func drawRows(t *rapid.T, d written) [][]string {
	words := []string{"Café", "Zoë", "Jan", "B.V.", "5%", `"Piet"`, "O'Neill", "naïef", "São", "=1+1", "-", "&amp;", "01 Feb 2021", "`"}
	glue := []string{" ", ", ", "; ", ": ", " | "}
	if d.encoding != "windows-1252" {
		words = append(words, "😀👍🏽", "Łódź", "東京", "é", "a\u0300", "Ã©")
	}
	if d.newline != "\r" {
		words = append(words, "it’s", "€ 5", "– dash")
	}
	if d.wrap != semicolons && d.wrap != where {
		glue = append(glue, "\n", "\n\n", "\t")
	}
	cell := rapid.Custom(func(t *rapid.T) string {
		text := ""
		for i, w := range rapid.SliceOfN(rapid.SampledFrom(words), 0, 5).Draw(t, "words") {
			if i > 0 {
				text += rapid.SampledFrom(glue).Draw(t, "glue")
			}
			text += w
		}
		return text
	})
	row := rapid.Custom(func(t *rapid.T) []string {
		row := []string{cell.Draw(t, "a"), cell.Draw(t, "b"), cell.Draw(t, "c"), rapid.SampledFrom([]string{"01 Feb 2021", "29 Dec 2020"}).Draw(t, "d")}
		if d.wrap == semicolons {
			row[0] = "Zoë"
		}
		return row
	})
	return rapid.SliceOfN(row, 1, 8).Draw(t, "rows")
}

func (d written) write(rows [][]string) ([]byte, error) {
	var b strings.Builder
	b.WriteString(strings.ReplaceAll(d.preamble, "@", d.delimiter))
	for i, row := range append([][]string{header}, rows...) {
		var cells []string
		for _, c := range row {
			if d.quoteAll || strings.ContainsAny(c, "\"\n\r"+d.delimiter) {
				c = quoted(c)
			}
			cells = append(cells, c)
		}
		outer, record := d.delimiter, strings.Join(cells, d.delimiter)
		switch {
		case d.wrap == whole || d.wrap == where && i > 0 && strings.Contains(record, `"`):
			record = quoted(record)
		case d.wrap == semicolons:
			outer = ";"
			parts := strings.Split(record, ";")
			for i, p := range parts {
				if strings.Contains(p, `"`) {
					parts[i] = quoted(p)
				}
			}
			record = strings.Join(parts, ";")
		}
		b.WriteString(record + strings.Repeat(outer, d.padding) + "\n")
	}
	text := b.String()
	if d.unended {
		text = strings.TrimSuffix(text, "\n")
	}
	if d.newline == "\r" { // old spreadsheets have a line feed within a cell
		text = strings.NewReplacer("\n", "\r").Replace(text)
	} else {
		text = strings.ReplaceAll(text, "\n", d.newline)
	}
	e := map[string]encoding.Encoding{
		"utf-8": unicode.UTF8, "utf-8 with mark": unicode.UTF8BOM, "windows-1252": charmap.Windows1252,
		"utf-16le":              unicode.UTF16(unicode.LittleEndian, unicode.UseBOM),
		"utf-16be":              unicode.UTF16(unicode.BigEndian, unicode.UseBOM),
		"utf-16le without mark": unicode.UTF16(unicode.LittleEndian, unicode.IgnoreBOM),
	}[d.encoding]
	return e.NewEncoder().Bytes([]byte(text))
}

func (d written) String() string {
	type plain written
	return fmt.Sprintf("%+v", plain(d))
}

func quoted(text string) string { return `"` + strings.ReplaceAll(text, `"`, `""`) + `"` }
