package table_test

import (
	"bytes"
	"errors"
	"slices"
	"strings"
	"testing"
	"testing/iotest"
	"time"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"ambassadeur/internal/table"
)

const notes = "Notes:\n\"When exporting your connection data, you may notice that some of the email addresses are missing.\"\n\n"

// What people and their programs do to tables.
func TestTraps(t *testing.T) {
	for name, c := range map[string]struct {
		text    string
		columns string
		want    string // rows, cells with | between
	}{
		"nameless connections count, notes and blank lines do not": {
			notes + "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n,,,,,,08 Feb 2026\n\nJan,,,,,,01 Feb 2026",
			"First Name;Connected On", "|08 Feb 2026\nJan|01 Feb 2026",
		},
		"rows that are all empty are none": {
			"First Name,Company,Connected On\n,,\n\"\",\" \",\nJan,,\n\u00a0,\ufeff,\u200b\n", "First Name;Connected On", "Jan|",
		},
		"a spreadsheet leaves empty cells at the end out": {
			"First Name,Company,Connected On\nJan,Acme,2020\nPiet\nKees,Acme\n", "First Name;Company", "Jan|Acme\nPiet|\nKees|Acme",
		},
		"a company with a comma and nothing behind it is no wrapped row": {
			"First Name,Company,Connected On\n\"Acme, Inc\",,\n\"Acme, Inc\"\n", "First Name;Company", "Acme, Inc|\nAcme, Inc|",
		},
		"of two columns with one name it is the first, and a nameless one has none": {
			"First Name,Company,Company,Connected On,\na,b,c,d,e\n", "Company;Connected On;", "b|d|",
		},
		"names are compared by letters and digits": {
			" first_name ,CONNECTED-ON,Ünïque 2\na,b,c\n", "FIRST NAME;ConnectedOn;ünïque2", "a|b|c",
		},
		"a quote within a cell costs nothing": {
			"First Name,Company,Connected On\nJan \"Bob\" Smit,a,1\nPiet,b,2\n", "First Name;Connected On", "Jan \"Bob\" Smit|1\nPiet|2",
		},
		"a quote that opens and is followed by more costs no other row": {
			"First Name,Company,Connected On\n\"Bob\" Smit,a,1\nPiet,\"Great\" Co,2\nKees,\"c, d\",3\n",
			"First Name;Company;Connected On", "\"Bob\" Smit|a|1\nPiet|\"Great\" Co|2\nKees|c, d|3",
		},
		"a quote that never closes costs no other row": {
			"First Name,Company,Connected On\nJan,\"Acme,1\n\nPiet,b,2\nKees,c,3\n",
			"First Name;Company;Connected On", "Jan|\"Acme|1\nPiet|b|2\nKees|c|3",
		},
		"quotes that were not doubled, all cells in quotes, a text of two lines": {
			"\"First Name\"\t\"Company\"\t\"Connected On\"\r\n\"Jan\"\t\"a \"b\" c\r\n\"d\" e\"\t\"1\"\r\n\"Piet\"\t\"f\"\t\"2\"\r\n",
			"First Name;Company;Connected On", "Jan|a \"b\" c/\"d\" e|1\nPiet|f|2",
		},
		"a line with an open quote is kept whole": {
			"First Name,Company,Connected On\nJan \"x\",a,1\n\"abc, d\nPiet,b,2\n", "First Name;Company", "Jan \"x\"|a\nabc, d|\nPiet|b",
		},
		"sep= tells the delimiter": {"sep=|\r\nFirst Name|Connected On\r\na, b; c|1\r\n", "First Name;Connected On", "a, b; c|1"},
		"a record wrapped and padded among records that are not": {
			"First Name,Company,Connected On;;;;\nJan,a,1;;;;\n\"Piet,\"\"b, c\"\",2\";;;;\nKees,d; e,3;;\n",
			"First Name;Company;Connected On", "Jan|a|1\nPiet|b, c|2\nKees|d; e|3",
		},
		"a header alone":                 {"First Name,Connected On", "First Name", ""},
		"NUL and two marks at the start": {"\ufeff\ufeffFirst\x00 Name,Connected On\x00\nJa\x00n,1\n", "First Name;Connected On", "Jan|1"},
		"blanks around cells":            {"First Name,Connected On\n  Jan\u00a0,\t1 \n", "First Name;Connected On", "Jan|1"},
		"entities stay":                  {"First Name,Connected On\nA &amp; B,1\n", "First Name", "A &amp; B"},
		"a line feed and two carriage returns": {
			"First Name,Connected On\r\r\nJan,1\r\r\nPiet,2\r\r\n", "First Name;Connected On", "Jan|1\nPiet|2",
		},
	} {
		t.Run(name, func(t *testing.T) {
			got, err := readWith([]byte(c.text), connections(), strings.Split(c.columns, ";")...)
			if err != nil {
				t.Fatal(err)
			}
			var lines []string
			for _, row := range got {
				lines = append(lines, strings.ReplaceAll(strings.Join(row, "|"), "\n", "/"))
			}
			if text := strings.Join(lines, "\n"); text != c.want {
				t.Errorf("got\n%s\nwant\n%s", text, c.want)
			}
		})
	}
}

// A table of one column has no delimiter to find: the one that cuts no text is right.
func TestOneColumn(t *testing.T) {
	for text, want := range map[string][]string{
		"Name\nGo\n\"Budget, planning\"\nC; D\n": {"Go", "Budget, planning", "C; D"},
		"Name\r\nGo\r\nBudget, planning\r\n":     {"Go", "Budget, planning"},
		"Name;;\nGo;;\nBudget, planning;;\n":     {"Go", "Budget, planning"},
		"Name,,\nGo,,\n":                         {"Go"},
	} {
		o := table.Options{Header: func(cells []string) bool { return slices.Equal(cells, []string{"name"}) }}
		rows, err := readWith([]byte(text), o, "Name")
		if got := slices.Concat(rows...); err != nil || !slices.Equal(got, want) {
			t.Errorf("%q: %q, %v", text, got, err)
		}
	}
}

// A record that is no row of its own goes on with the text of the row before it.
func TestTextOverLinesIsOneRow(t *testing.T) {
	o := table.Options{
		Header: func(cells []string) bool { return slices.Contains(cells, "date") },
		Starts: func(r table.Row) bool { _, err := time.Parse(time.DateTime, r.Get("Date")); return err == nil },
	}
	text := "Date,Link,Message\r\n" +
		"2024-03-01 10:00:00,https://a,One\r\n\"Two\" words, and, more\r\n\r\n\"four\", five\r\n" +
		"2024-02-01 10:00:00,https://b,\"quoted\r\nlines, here\"\r\n" +
		"2024-01-01 10:00:00,https://c,\r\nlate\r\n"
	rows, err := readWith([]byte(text), o, "Date", "Message")
	want := [][]string{
		{"2024-03-01 10:00:00", "One\n\"Two\" words, and, more\nfour, five"},
		{"2024-02-01 10:00:00", "quoted\nlines, here"},
		{"2024-01-01 10:00:00", "late"},
	}
	if err != nil || !slices.EqualFunc(rows, want, slices.Equal) {
		t.Errorf("got %q, %v", rows, err)
	}
	text = "Date,Text,Link\n2024-03-01 10:00:00,One\ntwo\nthree,https://a\n2024-02-01 10:00:00,b,https://b\n"
	rows, err = readWith([]byte(text), o, "Text", "Link")
	if want = [][]string{{"One\ntwo\nthree", "https://a"}, {"b", "https://b"}}; err != nil || !slices.EqualFunc(rows, want, slices.Equal) {
		t.Errorf("a text in the middle: got %q, %v", rows, err)
	}
}

// One bad byte is one bad character, and no letter is ever broken in two, wherever the file is cut while reading.
func TestEncodingsBeyondTheFirstBlock(t *testing.T) {
	head := "First Name,Connected On\n"
	line := "Zoë de Łódź 😀,1\n"
	for _, at := range []int{0, 1, 4000, 4200} {
		text := head + strings.Repeat(line, at) + "Jo\xe9l,1\n" + strings.Repeat(line, 300)
		rows, err := readWith([]byte(text), connections(), "First Name")
		if err != nil || len(rows) != at+301 || rows[at][0] != "Jo\ufffdl" || rows[len(rows)-1][0] != "Zoë de Łódź 😀" {
			t.Errorf("a bad byte in row %d: %d rows, %v", at, len(rows), err)
		}
	}
	old, _ := charmap.Windows1252.NewEncoder().String(strings.Repeat("Zoë it’s É”,1\n", 9000))
	for _, lead := range []int{0, 1, 9000} {
		rows, err := readWith([]byte(head+strings.Repeat("Jan,1\n", lead)+old), connections(), "First Name")
		if err != nil || len(rows) != lead+9000 || rows[lead][0] != "Zoë it’s É”" || rows[len(rows)-1][0] != "Zoë it’s É”" {
			t.Errorf("Windows-1252 from row %d: %d rows, %q, %v", lead, len(rows), rows[lead], err)
		}
	}
	apple, _ := charmap.Macintosh.NewEncoder().String("First Name,Connected On\rZoë Dürr Café,1\r")
	if rows, err := readWith([]byte(apple), connections(), "First Name"); err != nil || rows[0][0] != "Zoë Dürr Café" {
		t.Errorf("old Mac: %q, %v", rows, err)
	}
	wide, _ := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(head + strings.Repeat(line, 9))
	for name, text := range map[string]string{"UTF-8": head + strings.Repeat(line, 9), "UTF-16": wide, "odd UTF-16": wide + "\x00", "Windows-1252": head + old[:130]} {
		n, r := 0, iotest.OneByteReader(strings.NewReader(text))
		if err := table.Each(r, connections(), func(table.Row) error { n++; return nil }); err != nil || n < 9 {
			t.Errorf("%s byte by byte: %d rows, %v", name, n, err)
		}
	}
}

// A column that is not there is something else than an empty cell, also when there is no row.
func TestColumnsAreKnown(t *testing.T) {
	tab, err := table.Open(strings.NewReader("First Name,E-mail,,Connected On\nJan,,,1\n"), connections())
	if err != nil {
		t.Fatal(err)
	}
	if got := tab.Columns(); !slices.Equal(got, []string{"First Name", "E-mail", "", "Connected On"}) {
		t.Errorf("columns %q", got)
	}
	if !tab.Has("Mail", "Email") || tab.Has("URL") || tab.Has("") || tab.Has() {
		t.Error("has is wrong")
	}
	err = tab.Each(func(r table.Row) error {
		if !r.Has("email") || r.Has("url", "link") || r.Get("email") != "" || r.Get("url", "first name") != "Jan" {
			t.Error("a row is wrong about its columns")
		}
		return nil
	})
	if err != nil || tab.Rows() != 1 || (table.Row{}).Has("x") {
		t.Errorf("%d rows, %v", tab.Rows(), err)
	}
}

// Errors are told apart, and those of others come back.
func TestErrors(t *testing.T) {
	own := errors.New("own")
	nothing := func(table.Row) error { return nil }
	for _, c := range []struct {
		text string
		want error
	}{
		{"", table.ErrEmpty},
		{"\ufeff", table.ErrEmpty},
		{"\xff\xfe", table.ErrEmpty},
		{"\r\n \r\n;;;\n", table.ErrEmpty},
		{"No conversations found", table.ErrNoHeader},
		{"First Name,Connected\nConnected On\n", table.ErrNoHeader},
		{strings.Repeat("x\n", 30) + "First Name,Connected On\n", table.ErrNoHeader},
		{"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR\x00\xff\xfe", table.ErrNoHeader},
	} {
		if err := table.Each(strings.NewReader(c.text), connections(), nothing); !errors.Is(err, c.want) {
			t.Errorf("%q: %v", c.text, err)
		}
	}
	text := []byte("First Name,Connected On\n" + strings.Repeat("Jan,1\n", 40_000))
	if err := table.Each(bytes.NewReader(text), connections(), func(table.Row) error { return own }); err != own { //nolint:errorlint // as it is
		t.Errorf("of do: %v", err)
	}
	for _, n := range []int{0, 5, 100, 100_000} {
		rows := 0
		err := table.Each(&failing{text[:n], own}, connections(), func(table.Row) error { rows++; return nil })
		if !errors.Is(err, own) || n == 100_000 && rows < 16_000 {
			t.Errorf("of the reader after %d bytes: %v, %d rows", n, err, rows)
		}
	}
}

type failing struct {
	text []byte
	err  error
}

func (f *failing) Read(p []byte) (int, error) {
	n := copy(p, f.text)
	if f.text = f.text[n:]; n == 0 {
		return 0, f.err
	}
	return n, nil
}
