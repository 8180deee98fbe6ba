package table

import (
	"bufio"
	"encoding/csv"
	"errors"
	"strings"
)

// records reads records by the rules of CSV. One that breaks them, by a stray quote, costs itself at most: the lines
// behind it, which csv.Reader with LazyQuotes would take for a text up to the next quote, are read again.
type records struct {
	tape  *tape
	comma rune
	width int // cells in the header, 0 before it
	in    *bufio.Reader
	csv   *csv.Reader
	base  int64 // where csv thinks it started
	again parser
	tries int // how often a broken record may still be tried as more lines
}

func newRecords(t *tape, comma rune) records {
	t.comma = []byte(string(comma))
	r := records{tape: t, comma: comma, in: bufio.NewReader(t), tries: 10}
	r.csv = csv.NewReader(r.in) // which reads from r.in as it is, so that this can be put back
	r.csv.Comma, r.csv.FieldsPerRecord, r.csv.ReuseRecord = comma, -1, true
	return r
}

// next is a record, and whether it was by the rules.
func (r *records) next() ([]string, bool, error) {
	start := r.base + r.csv.InputOffset()
	r.tape.mark(start)
	cells, err := r.csv.Read()
	if _, broken := errors.AsType[*csv.ParseError](err); broken {
		return r.repaired(start)
	}
	return cells, true, err
}

// repaired reads a record that is not by the rules. When all its cells are in quotes, those within its texts were not
// doubled, and a text may go over lines; else it is one line.
func (r *records) repaired(start int64) ([]string, bool, error) {
	line, next := r.tape.line(start)
	text := string(line)
	if r.tries > 0 && r.width > 1 && strings.HasPrefix(text, `"`) && strings.Contains(text, `"`+string(r.comma)+`"`) {
		r.from(start, true)
		cells, err := r.csv.Read()
		r.csv.LazyQuotes = false
		if err == nil && len(cells) == r.width {
			return cells, false, nil
		}
		r.tries--
	}
	if r.base+r.csv.InputOffset() != next {
		r.from(next, false)
	}
	return r.again.lenient(text, r.comma, r.width), false, nil
}

// from reads on at an offset at or behind the start of the record.
func (r *records) from(offset int64, lazy bool) {
	r.tape.rewind(offset)
	r.in.Reset(r.tape)
	r.base = offset - r.csv.InputOffset()
	r.csv.LazyQuotes = lazy
}
