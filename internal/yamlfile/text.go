package yamlfile

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// decode turns the bytes into lines, and says whether there is anything to parse.
func (r *reader) decode(data []byte) bool {
	d := r.doc
	if limit := r.format.limit(); len(data) > limit {
		d.report(Error, place{1, 1}, "E004", Text{
			"het bestand is te groot: hoogstens %d kB. Verdeel het over meer bestanden",
			"the file is too large: at most %d kB. Split it into several files",
		}, limit/1024) // not how large it is: whoever read it may have stopped halfway
		return false
	}
	if utf16(data) {
		d.report(Error, place{1, 1}, "E003", Text{
			"het bestand is opgeslagen als UTF-16. Sla het op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)",
			"the file is saved as UTF-16. Save it as UTF-8 (in Notepad: Save as, Encoding: UTF-8)",
		})
		return false
	}
	data = bytes.TrimPrefix(data, []byte("\ufeff"))
	if i := bytes.IndexByte(data, 0); i >= 0 {
		d.report(Error, place{1, 1}, "E001", Text{
			"dit is geen tekstbestand. Sla het op als gewone tekst, met een teksteditor en niet met Word",
			"this is not a text file. Save it as plain text, from a text editor and not from Word",
		})
		return false
	}
	text := string(data)
	if strings.Contains(text, "\r") {
		text = strings.ReplaceAll(strings.ReplaceAll(text, "\r\n", "\n"), "\r", "\n")
	}
	if !utf8.ValidString(text) {
		text = r.windows1252(text)
	}
	d.lines = strings.Split(strings.TrimSuffix(text, "\n"), "\n")
	if text == "" {
		d.lines = nil
	}
	if !r.head && !slicesAny(d.lines, content) {
		r.noContent()
		return false
	}
	r.work = append([]string(nil), d.lines...)
	r.controls()
	r.conflicts()
	return !r.full()
}

func (r *reader) noContent() {
	r.doc.report(Error, place{1, 1}, "E001", Text{
		"het bestand is leeg. Begin met: %s",
		"the file is empty. Start with: %s",
	}, r.format.first())
}

// content says whether a line has anything for YAML in it.
func content(line string) bool {
	line = strings.TrimSpace(line)
	return line != "" && line[0] != '#' && line != "---" && line != "..."
}

func slicesAny(lines []string, is func(string) bool) bool {
	for _, l := range lines {
		if is(l) {
			return true
		}
	}
	return false
}

// utf16 says whether this is UTF-16, with or without a byte order mark.
func utf16(data []byte) bool {
	if bytes.HasPrefix(data, []byte("\xff\xfe")) || bytes.HasPrefix(data, []byte("\xfe\xff")) {
		return true
	}
	if len(data) < 4 {
		return false
	}
	return data[0] == 0 && data[2] == 0 && data[1] != 0 && data[3] != 0 ||
		data[1] == 0 && data[3] == 0 && data[0] != 0 && data[2] != 0
}

// windows1252 reports that the text is not UTF-8 and reads it as what Windows
// programs write otherwise, so that the rest of the file can be checked too.
func (r *reader) windows1252(text string) string {
	var b strings.Builder
	first, others := place{}, 0
	var bad byte
	line, col := 1, 0
	for i := 0; i < len(text); {
		c, size := utf8.DecodeRuneInString(text[i:])
		col++
		if c == utf8.RuneError && size == 1 {
			if first.line == 0 {
				first, bad = place{line, col}, text[i]
			} else {
				others++
			}
			c = fromWindows(text[i])
		}
		if c == '\n' {
			line, col = line+1, 0
		}
		b.WriteRune(c)
		i += size
	}
	text = b.String()
	r.doc.lines = strings.Split(text, "\n")
	also := Text{}
	if others > 0 {
		also = Text{" (en nog " + itoa(others) + " plaatsen)", " (and " + itoa(others) + " more places)"}
	}
	r.doc.report(Error, first, "E003", Text{
		"hier staat byte 0x%02X (%q): dat is geen UTF-8, het lijkt op Windows-1252%s. Sla het bestand op als UTF-8 (in Kladblok: Opslaan als, Codering: UTF-8)",
		"here is byte 0x%02X (%q): that is not UTF-8, it looks like Windows-1252%s. Save the file as UTF-8 (in Notepad: Save as, Encoding: UTF-8)",
	}, bad, string(fromWindows(bad)), also)
	return text
}

// fromWindows is the character of a byte in Windows-1252.
func fromWindows(c byte) rune {
	const high = "€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ"
	if c < 0x80 || c >= 0xa0 {
		return rune(c)
	}
	return []rune(high)[c-0x80]
}

// forbidden says whether a character may not be in a text: it would steer the
// terminal, or is a line end that editors do not show as one.
func forbidden(c rune) bool {
	switch {
	case c == '\n' || c == '\t':
		return false
	case c < ' ' || c >= 0x7f && c <= 0x9f:
		return true
	case c >= 0x202a && c <= 0x202e || c >= 0x2066 && c <= 0x2069:
		return true
	}
	return c == 0x2028 || c == 0x2029 || c == 0xfeff || c == 0xfffe || c == 0xffff
}

// controls reports characters that may not be in a file and puts blanks in their place.
func (r *reader) controls() {
	for i, l := range r.work {
		at := strings.IndexFunc(l, forbidden)
		if at < 0 {
			continue
		}
		if r.full() {
			return
		}
		c, _ := utf8.DecodeRuneInString(l[at:])
		r.doc.report(Error, place{i + 1, column(l, at)}, "E006", unseen, c)
		r.work[i] = strings.Map(func(c rune) rune {
			if forbidden(c) {
				return ' '
			}
			return c
		}, l)
	}
}

// unseen is the message about a forbidden character.
var unseen = Text{
	"hier staat een onzichtbaar stuurteken (%U). Haal het weg: typ dit stuk tekst opnieuw",
	"here is an invisible control character (%U). Remove it: type this piece of text again",
}

// clean takes the forbidden characters out of a text.
func clean(s string) string {
	if strings.IndexFunc(s, forbidden) < 0 {
		return s
	}
	return strings.Map(func(c rune) rune {
		if forbidden(c) {
			return -1
		}
		return c
	}, s)
}

// column is the column, from 1, of a byte of a line.
func column(line string, at int) int {
	return utf8.RuneCountInString(line[:min(max(at, 0), len(line))]) + 1
}
