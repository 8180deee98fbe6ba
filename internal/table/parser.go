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
}

// strict is the record that a text is; an error when it is anything else.
func (p *parser) strict(text string, comma rune) ([]string, error) {
	r := p.reader(text, comma)
	cells, err := r.Read()
	if err == nil && r.InputOffset() != int64(len(text)) {
		err = errors.New("more than one record")
	}
	return cells, err
}

// lenient is a text that is no record by the rules, as well as it can be read.
func (p *parser) lenient(text string, comma rune, width int) []string {
	r := p.reader(text, comma)
	r.LazyQuotes = true
	cells, err := r.Read()
	if err != nil || len(cells) != width {
		if plain := strings.Split(text, string(comma)); err != nil || len(plain) == width {
			return plain
		}
	}
	return cells
}

func (p *parser) reader(text string, comma rune) *csv.Reader {
	p.text.Reset(text)
	if p.in == nil {
		p.in = bufio.NewReader(&p.text)
	}
	p.in.Reset(&p.text)
	r := csv.NewReader(p.in) // which reads from p.in as it is
	r.Comma, r.FieldsPerRecord = comma, -1
	return r
}
