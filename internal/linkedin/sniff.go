package linkedin

import (
	"bytes"
	"errors"
	"io"
	"unicode/utf8"
)

// zipAt reports whether a zip starts here.
func zipAt(start []byte) bool {
	for _, magic := range []string{"PK\x03\x04", "PK\x05\x06", "PK\x07\x08"} {
		if bytes.HasPrefix(start, []byte(magic)) {
			return true
		}
	}
	return false
}

// zipEnds reports whether a zip ends here: one can have other bytes before it.
func zipEnds(r io.ReaderAt, size int64) bool {
	const most = 1<<16 + 22 // a comment, and the record before it
	end := make([]byte, min(size, most))
	n, err := r.ReadAt(end, size-int64(len(end)))
	if err != nil && !errors.Is(err, io.EOF) {
		return false
	}
	i := bytes.LastIndex(end[:n], []byte("PK\x05\x06"))
	return i >= 0 && n-i >= 22
}

// readable reports whether a file can be text: no picture, program or page of the web.
func readable(start []byte) bool {
	if bytes.HasPrefix(start, []byte{0xff, 0xfe}) || bytes.HasPrefix(start, []byte{0xfe, 0xff}) {
		return true
	}
	for _, magic := range []string{"\x89PNG", "\xff\xd8\xff", "GIF8", "RIFF", "{\\rtf", "\xd0\xcf\x11\xe0", "Rar!", "7z\xbc\xaf", "\x1f\x8b", "\x7fELF", "MZ\x90"} {
		if bytes.HasPrefix(start, []byte(magic)) {
			return false
		}
	}
	text := bytes.ToLower(bytes.TrimSpace(bytes.TrimPrefix(start, []byte("\ufeff"))))
	for _, tag := range []string{"<!doctype", "<html", "<?xml", "<svg"} {
		if bytes.HasPrefix(text, []byte(tag)) {
			return false
		}
	}
	return !strange(start)
}

// strange reports whether there are more control characters than a damaged text has. Every other byte is zero in UTF-16.
func strange(start []byte) bool {
	zeros, others := 0, 0
	for i, b := range start {
		switch {
		case b == 0 && i%2 == 1:
			zeros++
		case b < 0x20 && b != '\n' && b != '\r' && b != '\t' && b != 0:
			others++
		}
	}
	return others*20 > len(start) || zeros*3 > len(start) && !utf8.Valid(start)
}
