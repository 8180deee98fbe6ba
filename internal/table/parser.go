package table

import (
	"bufio"
	"encoding/csv"
	"errors"
	"strings"
)

// parser reads a text that is one record, every time in the same memory. What it returns is good until the next text.
type parser struct {
	text strings.Reader
	in   *bufio.Reader
	csv  *csv.Reader
}

// strict is the record that a text is; an error when it is anything else.
func (p *parser) strict(text string, comma rune) ([]string, error) {
	start := p.from(text, comma, false)
	cells, err := p.csv.Read()
	if err == nil && p.csv.InputOffset()-start != int64(len(text)) {
		err = errors.New("more than one record")
	}
	return cells, err
}

// lenient is a text that is no record by the rules, as well as it can be read.
func (p *parser) lenient(text string, comma rune, width int) []string {
	p.from(text, comma, true)
	cells, err := p.csv.Read()
	if err != nil || len(cells) != width {
		if plain := strings.Split(text, string(comma)); err != nil || len(plain) == width {
			return plain
		}
	}
	return cells
}

// from starts with a text, and returns the offset of that.
func (p *parser) from(text string, comma rune, lazy bool) int64 {
	p.text.Reset(text)
	if p.csv == nil {
		p.in = bufio.NewReader(&p.text)
		p.csv = csv.NewReader(p.in) // which reads from p.in as it is, and remembers nothing of a record before
		p.csv.FieldsPerRecord, p.csv.ReuseRecord = -1, true
	}
	p.in.Reset(&p.text)
	p.csv.Comma, p.csv.LazyQuotes = comma, lazy
	return p.csv.InputOffset()
}
