package table

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"math"
)

const (
	headSize    = 64 << 10     // bytes in which the header must be
	recordSize  = 2 * MaxField // bytes of one record at most
	recordCells = 1 << 17      // delimiters in it at most, those within its texts too
)

// tape is the text of a table as UTF-8. It remembers the record that is being read, so that this can be read again in
// another way, and ends with an error when that record becomes too large.
type tape struct {
	src     io.Reader
	returns bool   // lines end in a lone carriage return
	buf     []byte // what is remembered
	base    int64  // where buf starts in the text
	start   int    // where the record starts in buf
	pos     int    // what is handed out next
	comma   []byte
	commas  int // handed out since the start of the record
	err     error
}

func newTape(r io.Reader, most int64) (*tape, error) {
	src, err := decoded(newSource(r, most))
	if err != nil {
		return nil, err
	}
	t := &tape{src: src}
	for len(t.buf) < headSize && t.err == nil {
		t.fill()
	}
	t.returns = returns(t.buf)
	t.buf = t.lines(t.buf)
	if len(bytes.Trim(t.buf, " \t\r\n,;\"\ufeff")) == 0 && t.err != nil {
		if !errors.Is(t.err, io.EOF) {
			return nil, t.err
		}
		return nil, ErrEmpty
	}
	return t, nil
}

// head is a tape with only what is in memory of this one.
func (t *tape) head() *tape {
	n := min(len(t.buf), headSize)
	return &tape{buf: t.buf[:n:n], err: io.EOF}
}

func (t *tape) Read(p []byte) (int, error) {
	if t.pos == len(t.buf) {
		if t.err != nil {
			return 0, t.err
		}
		t.fill()
		t.buf = append(t.buf[:t.pos], t.lines(t.buf[t.pos:])...)
		if t.pos == len(t.buf) {
			return 0, t.err
		}
	}
	n := copy(p, t.buf[t.pos:])
	t.commas += bytes.Count(t.buf[t.pos:t.pos+n], t.comma)
	t.pos += n
	if t.pos-t.start > recordSize || t.commas > recordCells {
		if t.commas > recordCells && bytes.IndexByte(bytes.TrimLeft(t.buf[t.start:t.pos], "\r\n"), '\n') < 0 {
			return 0, ErrTooWide
		}
		return 0, fmt.Errorf("%w: a record of more than %d bytes", ErrTooBig, recordSize)
	}
	return n, nil
}

// mark is that a record starts at this offset, and what was before it is done.
func (t *tape) mark(offset int64) {
	t.start, t.commas = int(offset-t.base), 0
	if t.start >= headSize {
		n := copy(t.buf, t.buf[t.start:])
		t.buf, t.pos, t.base, t.start = t.buf[:n], t.pos-t.start, offset, 0
	}
}

// rewind goes back to an offset at or behind the last mark.
func (t *tape) rewind(offset int64) { t.pos, t.commas = int(offset-t.base), 0 }

// line is the line that starts at an offset, without its end, and the offset behind it; blank lines are passed over.
func (t *tape) line(offset int64) (line []byte, next int64) {
	rest := t.buf[offset-t.base : t.pos]
	blank := len(rest) - len(bytes.TrimLeft(rest, "\r\n"))
	rest = rest[blank:]
	line, _, found := bytes.Cut(rest, []byte{'\n'})
	next = offset + int64(blank+len(line))
	if found {
		next++
	}
	return bytes.TrimRight(line, "\r"), next
}

func (t *tape) fill() {
	at := len(t.buf)
	t.buf = append(t.buf, make([]byte, 4096)...)
	n, err := t.src.Read(t.buf[at:])
	t.buf, t.err = t.buf[:at+n], err
	if err != nil && err != io.EOF {
		t.err = fmt.Errorf("read table: %w", err)
	}
}

// lines makes every line end with a line feed, and leaves NUL out.
func (t *tape) lines(text []byte) []byte {
	if bytes.IndexByte(text, 0) >= 0 {
		text = bytes.ReplaceAll(text, []byte{0}, nil)
	}
	if t.returns { // \r\n too: that is a blank line more, which is no record
		for i, b := range text {
			if b == '\r' {
				text[i] = '\n'
			}
		}
	}
	return text
}

// returns reports whether the first line ends in a carriage return alone, as an old spreadsheet of Apple's has it.
func returns(text []byte) bool {
	quoted := false
	for i, b := range text {
		switch {
		case b == '"':
			quoted = !quoted
		case b == '\n' && !quoted:
			return false
		case b == '\r' && !quoted:
			return i+1 < len(text) && text[i+1] != '\n'
		}
	}
	return bytes.IndexByte(text, '\r') >= 0 && bytes.IndexByte(text, '\n') < 0
}

// source is a file up to its limit. Behind that is an error, where io.LimitReader makes a table just end, and that or
// any other error stays.
type source struct {
	r    io.Reader
	left int64
	err  error
}

func newSource(r io.Reader, most int64) *source {
	if most <= 0 {
		most = math.MaxInt64 - 1
	}
	return &source{r: r, left: most}
}

func (s *source) Read(p []byte) (int, error) {
	if s.err != nil {
		return 0, s.err
	}
	if int64(len(p)) > s.left+1 {
		p = p[:s.left+1]
	}
	n, err := s.r.Read(p)
	if int64(n) > s.left {
		n, err = int(s.left), ErrTooBig
	}
	s.left, s.err = s.left-int64(n), err
	return n, err
}
