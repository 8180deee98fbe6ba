package convert

import (
	"strings"
	"unicode"
	"unicode/utf16"
	"unicode/utf8"
)

// decode makes text of bytes: UTF-8, UTF-16 with a mark, or else Latin-1, which is told. Line ends become \n.
func decode(data []byte) (string, []Loss) {
	c := converter{}
	if len(data) > MaxBytes {
		data = data[:MaxBytes]
		c.lose(1, "", "het bestand is groter dan 4 MB; wat daarachter staat, is niet gelezen", "the file is larger than 4 MB; what comes after that was not read")
	}
	var text string
	switch {
	case len(data) >= 2 && (data[0] == 0xff && data[1] == 0xfe || data[0] == 0xfe && data[1] == 0xff):
		units := make([]uint16, 0, len(data)/2)
		for i := 2; i+1 < len(data); i += 2 {
			lo, hi := data[i], data[i+1]
			if data[0] == 0xfe {
				lo, hi = hi, lo
			}
			units = append(units, uint16(hi)<<8|uint16(lo))
		}
		text = string(utf16.Decode(units))
	case utf8.Valid(data):
		text = strings.TrimPrefix(string(data), "\ufeff")
	default:
		runes := make([]rune, len(data))
		for i, b := range data {
			runes[i] = rune(b)
		}
		text = string(runes)
		c.lose(1, "", "het bestand is geen UTF-8; gelezen als Latin-1, kijk de letters met accenten na", "the file is not UTF-8; read as Latin-1, look at the letters with accents")
	}
	text = strings.NewReplacer("\r\n", "\n", "\r", "\n", "\u2028", "\n", "\u2029", "\n", "\u0085", "\n").Replace(text)
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n':
			return r
		case unicode.IsSpace(r):
			return ' '
		case r == unicode.ReplacementChar || unicode.In(r, unicode.Cc, unicode.Cf, unicode.Co, unicode.Noncharacter_Code_Point):
			return -1
		}
		return r
	}, text), c.losses
}
