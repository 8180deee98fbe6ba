package linkedin

import (
	"errors"
	"io"
	"io/fs"

	"ambassadeur/internal/archive"
	"ambassadeur/internal/table"
)

// The most bytes that are unpacked: of a table of which rows are kept, and of all those together, for cleaning their
// texts takes time; of a table of which rows are counted, and of one archive. Real ones have 100 kB, 1 MB, 4 MB for
// thirty thousand connections, and 10 MB.
const (
	maxTable  = 4 << 20
	maxTables = 8 << 20
	maxLong   = 16 << 20
	maxAll    = 24 << 20
)

// result is what one table gave. rows is nil when it could not be read.
type result struct {
	file File
	rows rows
	err  error
}

// ok reports whether the table was read, with rows or without.
func (r result) ok() bool { return r.rows != nil }

// read reads one table, of most bytes.
func (s source) read(r io.Reader, name string, most int64) result {
	got := result{file: File{Name: name, Topic: s.topic}}
	rows, seen, understood := s.rows(), 0, 0
	err := table.Each(r, table.Options{Header: s.header, Starts: s.starts, MaxBytes: most}, func(row table.Row) error {
		seen++
		if rows.take(row) {
			understood++
		}
		return nil
	})
	switch {
	case err != nil:
		return got.failed(reason(err), err)
	case understood == 0 && (seen > 0 && !s.shy() || s.bare):
		return got.failed(NoRows, nil)
	case rows.entries() == 0:
		got.file.Status = Empty
	default:
		got.file.Status, got.file.Rows = Read, rows.entries()
	}
	got.rows = rows
	return got
}

// shy tables have a row without anything in it.
func (s source) shy() bool { return s.file == summary().file }

func (r result) failed(why Why, err error) result {
	r.file.Status, r.file.Why, r.err = Failed, why, err
	return r
}

// reason says what an error means to a person.
func reason(err error) Why {
	var onDisk *fs.PathError
	switch {
	case errors.Is(err, table.ErrEmpty):
		return Nothing
	case errors.Is(err, table.ErrNoHeader):
		return NoRows
	case errors.Is(err, table.ErrTooBig), errors.Is(err, archive.ErrTooBig), errors.Is(err, archive.ErrTooMany):
		return TooBig
	case errors.Is(err, archive.ErrEncrypted):
		return Encrypted
	case errors.Is(err, archive.ErrNested):
		return NestedTooBig
	case errors.Is(err, archive.ErrDamaged), errors.Is(err, table.ErrTooWide), errors.Is(err, archive.ErrMethod):
		return Damaged
	case errors.As(err, &onDisk), errors.Is(err, fs.ErrPermission), errors.Is(err, fs.ErrNotExist):
		return Unreadable
	}
	return Damaged
}
