package plain

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"
)

const (
	maxLine = 64 << 10 // bytes kept of one line
	maxJunk = 16 << 20 // bytes of one line after which this is no conversation
)

var errEndless = errors.New("a line without end")

// lineReader reads lines of bounded length.
type lineReader struct {
	r     *bufio.Reader
	ended bool
}

// line is one line that was read.
type line struct {
	text string
	cut  bool // it was longer than maxLine
	open bool // the input ended in it
}

// read returns the next line, cleaned. A last line without a line end counts; after it comes ErrEnded.
func (l *lineReader) read() (line, error) {
	if l.ended {
		return line{}, ErrEnded
	}
	var got line
	var kept []byte
	for size := 0; ; {
		part, err := l.r.ReadSlice('\n')
		size += len(part)
		kept = append(kept, part[:min(len(part), maxLine+2-len(kept))]...)
		if errors.Is(err, bufio.ErrBufferFull) && size <= maxJunk {
			continue
		}
		switch {
		case err == nil:
		case errors.Is(err, bufio.ErrBufferFull):
			return line{}, fmt.Errorf("read input: %w", errEndless)
		case errors.Is(err, io.EOF):
			l.ended, got.open = true, true
			if size == 0 {
				return line{}, ErrEnded
			}
		default:
			return line{}, fmt.Errorf("read input: %w", err)
		}
		break
	}
	text := strings.TrimSuffix(strings.TrimSuffix(string(kept), "\n"), "\r")
	if len(text) > maxLine {
		text, got.cut = text[:maxLine], true
	}
	got.text = strings.TrimSpace(clean(text))
	return got, nil
}

// escapes are what arrow keys and the like put into a line, and other sequences that steer a terminal.
var escapes = regexp.MustCompile(`\x1b(\[[0-?]*[ -/]*[@-~]|O[ -~])`)

// clean takes out of one line what could steer a terminal or cannot be shown; bytes that are no UTF-8 become "�".
func clean(text string) string {
	text = strings.ToValidUTF8(text, "\ufffd")
	if strings.IndexFunc(text, func(r rune) bool { return r == '\t' || steers(r) }) < 0 {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\t':
			return ' '
		case steers(r):
			return -1
		}
		return r
	}, escapes.ReplaceAllString(text, ""))
}

// steers reports whether a character controls a terminal or turns text around.
func steers(r rune) bool {
	switch {
	case r < ' ', r >= 0x7f && r <= 0x9f:
		return true
	case r >= 0x202a && r <= 0x202e, r >= 0x2066 && r <= 0x2069:
		return true
	}
	return r == 0x2028 || r == 0x2029 || r == 0xfeff || r == 0xfffe || r == 0xffff
}
