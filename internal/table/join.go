package table

import "fmt"

// joiner hands on rows, each with the records that go on with it. It holds one row at a time.
type joiner struct {
	table *Table
	do    func(Row) error
	held  []string
	last  []byte // of the last held cell, as it grows
	grown bool
	any   bool
}

func (j *joiner) add(cells []string) error {
	row := Row{j.table, cells}
	if j.table.starts == nil {
		return j.do(row)
	}
	if j.any && !j.table.starts(row) {
		return j.goOn(filled(cells))
	}
	if err := j.flush(); err != nil {
		return err
	}
	j.held, j.any = append(j.held, cells...), true
	return nil
}

// goOn puts a record where the held row broke off: its first cell is the rest of a text, the others are the columns
// after it. What is too much for the header was a text with delimiters in it.
func (j *joiner) goOn(cells []string) error {
	if !j.grown {
		j.last, j.grown = append(j.last[:0], j.held[len(j.held)-1]...), true
	}
	for i, c := range cells {
		switch {
		case i == 0:
			j.last = append(j.last, '\n')
		case len(j.held) < j.table.lines.width:
			j.held[len(j.held)-1] = string(j.last)
			j.held, j.last = append(j.held, ""), j.last[:0]
		default:
			j.last = append(j.last, string(j.table.lines.inner())...)
		}
		j.last = append(j.last, c...)
	}
	if len(j.last) > MaxField {
		return fmt.Errorf("%w: a text of more than %d bytes", ErrTooBig, MaxField)
	}
	return nil
}

func (j *joiner) flush() error {
	if len(j.held) == 0 {
		return nil
	}
	if j.grown {
		j.held[len(j.held)-1], j.grown = string(j.last), false
	}
	err := j.do(Row{j.table, j.held})
	clear(j.held)
	j.held = j.held[:0]
	return err
}
