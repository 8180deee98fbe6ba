package table

import "strings"

// lines are the records of a table in one dialect, without what spreadsheets put around them.
type lines struct {
	records
	dialect
	once parser // of a record in a record; not that of records, in whose memory the record may be
}

// dialect is how cells are delimited. With an inner delimiter every record was written with that, then read by a
// spreadsheet that expected the outer one, and saved again: its cells put together are the record as it was.
type dialect struct{ outer, within rune }

// inner is the delimiter of the cells that come out.
func (d dialect) inner() rune {
	if d.within != 0 {
		return d.within
	}
	return d.outer
}

func open(t *tape, d dialect) *lines {
	return &lines{records: newRecords(t, d.outer), dialect: d}
}

// next is the next record, good until the call after it, and whether it is as a table in this dialect has them. A
// record that was wrapped as a whole in one quoted field is unwrapped.
func (l *lines) next() (cells []string, fits bool, err error) {
	cells, fits, err = l.records.next()
	if err != nil {
		return nil, false, err
	}
	if l.within != 0 {
		text := strings.Join(filled(cells), string(l.outer))
		if strings.Count(text, string(l.within)) > recordCells {
			return nil, false, ErrTooWide
		}
		if cells, err = l.once.strict(text, l.within); err != nil {
			cells = l.once.lenient(text, l.within, l.width)
		}
		return cells, err == nil && l.sized(cells), nil
	}
	if l.width > 1 {
		if inner := l.unwrap(cells); len(inner) >= l.width {
			return inner, fits, nil
		}
	}
	return cells, fits && l.sized(cells), nil
}

// unwrap is the record in a record's only cell, nil when there is none.
func (l *lines) unwrap(cells []string) []string {
	if len(filled(cells)) != 1 || (l.width == 2 && len(cells) == 2) || !strings.ContainsRune(cells[0], l.outer) {
		return nil // of two cells, the second is just empty
	}
	inner, err := l.once.strict(cells[0], l.outer)
	if err != nil {
		return nil
	}
	return inner
}

// sized reports whether a record has as many cells as the header, and no other delimiter left at its end.
func (l *lines) sized(cells []string) bool {
	some := filled(cells)
	if len(some) > l.width || len(cells) < l.width {
		return false
	}
	return len(some) == 0 || !strings.HasSuffix(some[len(some)-1], ";") && !strings.ContainsRune(some[len(some)-1], '\t')
}
