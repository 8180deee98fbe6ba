package linkedin

import (
	"bytes"
	"errors"
	"io"
	"io/fs"
	"time"

	"ambassadeur/internal/archive"
	"ambassadeur/internal/member"
)

// Open reads a file: it looks at the content, not at the name, to see what it is. name is its base name, modified the
// file's own date. Messages are not read, not even to see what they are. Every error is an *Error.
func Open(name string, r io.ReaderAt, size int64, modified time.Time, o Options) (Import, error) {
	name = member.Line(name)
	if private(keyOf(name)) {
		return Import{}, &Error{Name: name, Why: NothingUsed}
	}
	if size <= 0 {
		return Import{}, &Error{Name: name, Why: Nothing}
	}
	start := make([]byte, min(size, 4096))
	if n, err := r.ReadAt(start, 0); err != nil && (!errors.Is(err, io.EOF) || n == 0) {
		return Import{}, &Error{Name: name, Why: Unreadable, Err: err}
	}
	switch {
	case zipAt(start):
		return openZip(name, r, size, modified, o)
	case bytes.Contains(start[:min(len(start), 1024)], []byte("%PDF-")):
		return openPDF(name, r, size, modified, o)
	case zipEnds(r, size):
		return openZip(name, r, size, modified, o)
	case !readable(start):
		return Import{}, &Error{Name: name, Why: Unknown}
	}
	return openTable(name, r, size, modified, o)
}

// Folder reads an archive that was unzipped. name is the folder's base name. Every error is an *Error.
func Folder(name string, fsys fs.FS, o Options) (Import, error) {
	name = member.Line(name)
	a, err := archive.Folder(fsys)
	if err != nil {
		return Import{}, &Error{Name: name, Why: reason(err), Err: err}
	}
	return readArchive(name, a, a.Modified, false, o)
}

func openZip(name string, r io.ReaderAt, size int64, modified time.Time, o Options) (Import, error) {
	a, err := archive.Zip(r, size)
	if err != nil {
		return Import{}, &Error{Name: name, Why: reason(err), Err: err}
	}
	return readArchive(name, a, modified, true, o)
}

// openTable reads one table: of the kind that its name tells, else of the kind that its columns tell.
func openTable(name string, r io.ReaderAt, size int64, modified time.Time, o Options) (Import, error) {
	if size > maxLong {
		return Import{}, &Error{Name: name, Why: TooBig}
	}
	s, err := tableKind(name, r, size)
	if err != nil {
		return Import{}, err
	}
	got := s.read(io.NewSectionReader(r, 0, size), name, s.most())
	if o.Progress != nil {
		o.Progress(1, 1)
	}
	c := clues{named: dayIn(name), disk: modified, now: o.Now}
	return finish(Import{Name: name, Kind: Table}, false, map[string]result{s.file: got}, c)
}
