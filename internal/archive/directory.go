package archive

import (
	"bytes"
	"encoding/binary"
	"fmt"
	"io"
)

const (
	endSize       = 22      // bytes of the record at the end of a zip, without its comment
	directorySize = 8 << 20 // bytes of the list of files in a zip that are read at most
)

// checkEnd looks at what the end of a zip says of its list of files, for archive/zip makes room for as many as that
// says before it reads them.
func checkEnd(r io.ReaderAt, size int64) error {
	tail := make([]byte, min(size, 65<<10))
	if _, err := r.ReadAt(tail, size-int64(len(tail))); err != nil && err != io.EOF {
		return fmt.Errorf("read zip: %w", err)
	}
	at := bytes.LastIndex(tail[:max(len(tail)-endSize+4, 0)], []byte("PK\x05\x06"))
	if at < 0 {
		if start := make([]byte, 4); readAt(r, start, 0) && bytes.Equal(start, []byte("PK\x03\x04")) {
			return fmt.Errorf("%w: it has no end", ErrDamaged)
		}
		return ErrNotZip
	}
	files, length := uint64(binary.LittleEndian.Uint16(tail[at+10:])), uint64(binary.LittleEndian.Uint32(tail[at+12:]))
	if end64 := zip64End(r, size-int64(len(tail)-at)); end64 != nil {
		if files == 0xffff { // it is in the larger record
			files = 0
		}
		files, length = max(files, binary.LittleEndian.Uint64(end64[32:])), binary.LittleEndian.Uint64(end64[40:])
	}
	switch {
	case files > MaxEntries:
		return fmt.Errorf("%w: %d", ErrTooMany, files)
	case length > uint64(size): //nolint:gosec // a size is not negative
		return fmt.Errorf("%w: its list of files is larger than it is", ErrDamaged)
	case length > directorySize:
		return fmt.Errorf("%w: a list of files of %d bytes", ErrTooMany, length)
	}
	return nil
}

// zip64End is the larger record that a large zip has before its end, nil when it has none.
func zip64End(r io.ReaderAt, end int64) []byte {
	locator, record := make([]byte, 20), make([]byte, 56)
	if !readAt(r, locator, end-20) || !bytes.HasPrefix(locator, []byte("PK\x06\x07")) {
		return nil
	}
	at := int64(binary.LittleEndian.Uint64(locator[8:])) //nolint:gosec // no place before the start is read
	if !readAt(r, record, at) || !bytes.HasPrefix(record, []byte("PK\x06\x06")) {
		return nil
	}
	return record
}

func readAt(r io.ReaderAt, p []byte, at int64) bool {
	if at < 0 {
		return false
	}
	n, _ := r.ReadAt(p, at)
	return n == len(p)
}

// metered is a zip that can be read so far and no further, until it is let go.
type metered struct {
	io.ReaderAt
	left int
	free bool
}

func (m *metered) ReadAt(p []byte, at int64) (int, error) {
	if m.left -= len(p); m.left < 0 && !m.free {
		return 0, fmt.Errorf("%w: a list of files of more than %d bytes", ErrTooMany, directorySize)
	}
	return m.ReaderAt.ReadAt(p, at)
}
