package table

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"unicode/utf8"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

// decoded is a text as UTF-8, whatever it was, without the mark that tells its encoding.
func decoded(r io.Reader) (io.Reader, error) {
	in := bufio.NewReaderSize(r, headSize)
	head, err := in.Peek(headSize)
	if err != nil && err != io.EOF && len(head) == 0 {
		return nil, fmt.Errorf("read table: %w", err)
	}
	utf16 := func(e unicode.Endianness) io.Reader {
		return transform.NewReader(in, unicode.UTF16(e, unicode.IgnoreBOM).NewDecoder())
	}
	little, big := wide(head)
	switch {
	case bytes.HasPrefix(head, []byte("\xff\xfe")):
		_, _ = in.Discard(2) // both were just seen
		return utf16(unicode.LittleEndian), nil
	case bytes.HasPrefix(head, []byte("\xfe\xff")):
		_, _ = in.Discard(2)
		return utf16(unicode.BigEndian), nil
	case little:
		return utf16(unicode.LittleEndian), nil
	case big:
		return utf16(unicode.BigEndian), nil
	case bytes.HasPrefix(head, []byte("\xef\xbb\xbf")):
		_, _ = in.Discard(3)
	}
	m := &mixed{old: charmap.Windows1252}
	if returns(head) && apple(head) {
		m.old = charmap.Macintosh
	}
	m.count(head)
	return transform.NewReader(in, m), nil
}

// wide reports whether a text without a mark is UTF-16: nearly every other byte is 0.
func wide(head []byte) (little, big bool) {
	head = head[:min(len(head), 256)/2*2]
	even, odd := 0, 0
	for i := 0; i < len(head); i += 2 {
		if head[i] == 0 && head[i+1] != 0 {
			even++
		}
		if head[i] != 0 && head[i+1] == 0 {
			odd++
		}
	}
	enough := max(len(head)/2*3/4, 4)
	return odd >= enough, even >= enough
}

// apple reports whether more bytes are small letters with an accent in Apple's old encoding than in Windows-1252.
func apple(head []byte) bool {
	ours, theirs := 0, 0
	for _, b := range head {
		switch {
		case b >= 0x80 && b < 0xa0:
			ours++
		case b >= 0xe0:
			theirs++
		}
	}
	return ours > theirs
}

// mixed reads bytes that are not valid UTF-8 as an old encoding. Which of the two a text is, is not known before its
// end, so it goes by what there is more of so far: in a text that is UTF-8 for the rest a bad byte becomes U+FFFD, and
// in one that is not, two bytes that by chance are a letter in UTF-8 are two of the old letters. A text is never
// taken for the wrong one as a whole because of one byte.
type mixed struct {
	transform.NopResetter
	old          *charmap.Charmap
	valid, wrong int
}

// count has a look ahead, so that the first letters are read right too. What it counts is counted again in passing,
// which changes nothing in which there is more of.
func (m *mixed) count(head []byte) {
	for len(head) > 0 {
		r, n := utf8.DecodeRune(head)
		switch {
		case n > 1:
			m.valid++
		case r == utf8.RuneError && utf8.FullRune(head):
			m.wrong++
		}
		head = head[n:]
	}
}

// Transform is for the package transform.
func (m *mixed) Transform(dst, src []byte, atEOF bool) (wrote, read int, err error) {
	for read < len(src) {
		if wrote+utf8.UTFMax > len(dst) {
			return wrote, read, transform.ErrShortDst
		}
		if src[read] < utf8.RuneSelf {
			dst[wrote] = src[read]
			wrote, read = wrote+1, read+1
			continue
		}
		if !atEOF && !utf8.FullRune(src[read:]) {
			return wrote, read, transform.ErrShortSrc
		}
		r, n := utf8.DecodeRune(src[read:])
		switch {
		case n == 1:
			m.wrong++
			r = m.letter(src[read])
		case n == 2 && m.wrong > m.valid:
			m.valid++
			r, n = m.old.DecodeByte(src[read]), 1
		default:
			m.valid++
		}
		wrote += utf8.EncodeRune(dst[wrote:], r)
		read += n
	}
	return wrote, read, nil
}

func (m *mixed) letter(b byte) rune {
	r := m.old.DecodeByte(b)
	if m.valid > m.wrong || r < 0xa0 {
		return utf8.RuneError
	}
	return r
}
