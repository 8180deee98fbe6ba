// Package table reads tables of text as people have them: comma, semicolon or tab, UTF-8, UTF-16 or Windows-1252,
// straight from a program or saved again by a spreadsheet. Columns are found by the names in their header. It reads
// as it goes, in memory that does not grow with the file.
package table

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"unicode"
)

// Limits of a table. A file beyond them is an error, never a lot of memory.
const (
	MaxColumns = 200
	MaxField   = 1 << 20 // bytes in one field
	MaxRows    = 1_000_000
)

// What can be wrong with a table. What its reader says comes back too, wrapped.
var (
	ErrEmpty    = errors.New("no text in the file")
	ErrNoHeader = errors.New("no known header in the file")
	ErrTooWide  = errors.New("too many columns")
	ErrTooBig   = errors.New("larger than a table can be")
)

// Options is how to read a table.
type Options struct {
	// Header reports whether these cells, folded as Fold folds them and without empty ones at the end, are the header.
	// It is looked for in the first 20 records, so that notes above it are passed over; the delimiter is the one with
	// which it is found. It is asked more than once; the last time is about the header that is taken.
	Header func(cells []string) bool
	// Starts reports whether a record is a row of its own. One that is not goes on with the row before it: it comes from
	// a line break in a text that was written without quotes, and is put behind a line break where that row broke off.
	// The first record is always a row. Without Starts every record is one, also when it has fewer cells than the
	// header: a spreadsheet leaves out what is empty at the end.
	Starts func(Row) bool
	// MaxBytes is how much of the file is read, in bytes, at most; more is ErrTooBig. 0 is no such limit.
	MaxBytes int64
}

// Table is a table of which the header was read.
type Table struct {
	lines   *lines
	starts  func(Row) bool
	columns []string
	index   map[string]int // by folded name
	asked   map[string]int // by name as it was asked for; -1 is no such column
	rows    int
}

// Row is one record under the header, its cells by column name. It is good until do returns.
type Row struct {
	table *Table
	cells []string
}

// Open reads up to the header.
func Open(r io.Reader, o Options) (*Table, error) {
	t, err := newTape(r, o.MaxBytes)
	if err != nil {
		return nil, err
	}
	l, header, err := find(t, o.Header)
	if err != nil {
		return nil, err
	}
	table := &Table{lines: l, starts: o.Starts, index: map[string]int{}, asked: map[string]int{}}
	for i, name := range header {
		table.columns = append(table.columns, trim(name))
		name = Fold(name)
		if _, twice := table.index[name]; name != "" && !twice {
			table.index[name] = i
		}
	}
	return table, nil
}

// Each reads the table and calls do for every row that has a cell with text in it. It keeps no row: what do needs
// later it copies. It stops at the first error, and gives that of do as it is.
func Each(r io.Reader, o Options, do func(Row) error) error {
	t, err := Open(r, o)
	if err != nil {
		return err
	}
	return t.Each(do)
}

// Each calls do for every row, as the function Each does. It can be done once.
func (t *Table) Each(do func(Row) error) error {
	j := joiner{table: t, do: t.counted(do)}
	for {
		cells, _, err := t.lines.next()
		if err == nil {
			err = tooLarge(cells)
		}
		if err != nil {
			if failed := j.flush(); failed != nil || errors.Is(err, io.EOF) {
				return failed
			}
			return err
		}
		if blank(cells) {
			continue
		}
		if err := j.add(cells); err != nil {
			return err
		}
	}
}

// Columns are the names in the header as they are written, in their order.
func (t *Table) Columns() []string { return slices.Clone(t.columns) }

// Has reports whether there is a column with one of these names. Names are compared as Fold folds them.
func (t *Table) Has(names ...string) bool {
	return slices.ContainsFunc(names, func(n string) bool { return t.column(n) >= 0 })
}

// Rows is how many rows were read so far.
func (t *Table) Rows() int { return t.rows }

// Get is the cell in the first column with one of these names, in the order of the names, without blanks around it;
// empty when there is none. Of columns with one name it is the first. A cell is valid UTF-8 and otherwise as it was.
func (r Row) Get(names ...string) string {
	for _, name := range names {
		if i := r.table.column(name); i >= 0 {
			if i < len(r.cells) {
				return trim(r.cells[i])
			}
			return ""
		}
	}
	return ""
}

// Has reports whether the table has a column with one of these names, whatever is in this row.
func (r Row) Has(names ...string) bool { return r.table != nil && r.table.Has(names...) }

// Fold is a column name for comparing: lower case, and only its letters and digits.
func Fold(name string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsLetter(r) || unicode.IsDigit(r) {
			return unicode.ToLower(r)
		}
		return -1
	}, name)
}

func (t *Table) column(name string) int {
	i, known := t.asked[name]
	if !known {
		var found bool
		if i, found = t.index[Fold(name)]; !found {
			i = -1
		}
		t.asked[name] = i
	}
	return i
}

func (t *Table) counted(do func(Row) error) func(Row) error {
	return func(r Row) error {
		if t.rows == MaxRows {
			return fmt.Errorf("%w: more than %d rows", ErrTooBig, MaxRows)
		}
		t.rows++
		return do(r)
	}
}

func tooLarge(cells []string) error {
	if len(filled(cells)) > MaxColumns {
		return fmt.Errorf("%w: more than %d", ErrTooWide, MaxColumns)
	}
	for _, c := range cells {
		if len(c) > MaxField {
			return fmt.Errorf("%w: a field of more than %d bytes", ErrTooBig, MaxField)
		}
	}
	return nil
}

// filled is a record without the empty cells at its end.
func filled(cells []string) []string {
	for len(cells) > 0 && trim(cells[len(cells)-1]) == "" {
		cells = cells[:len(cells)-1]
	}
	return cells
}

func blank(cells []string) bool { return len(filled(cells)) == 0 }

func trim(cell string) string {
	return strings.TrimFunc(cell, func(r rune) bool { return unicode.IsSpace(r) || r == '\ufeff' || r == '\u200b' })
}
