package resume

import (
	"net/url"
	"strings"
	"unicode"
)

// line is a text on one line, and text one of more lines, without control and direction characters. HTML entities stay as
// they are: whoever read the member has read them, and reading them again would change what was meant.
func line(s string) string { return strings.Join(strings.Fields(text(s)), " ") }

func text(s string) string {
	s = strings.ReplaceAll(strings.ReplaceAll(strings.ToValidUTF8(s, "\ufffd"), "\r\n", "\n"), "\r", "\n")
	return strings.TrimSpace(strings.Map(func(r rune) rune {
		switch {
		case r == '\n', r == '\u200d', r == '\u200c': // the last two join emoji and letters
			return r
		case r == '\u2028', r == '\u2029', r == '\u0085':
			return '\n'
		case unicode.IsSpace(r):
			return ' '
		case unicode.IsControl(r), unicode.Is(unicode.Cf, r), unicode.Is(unicode.Co, r):
			return -1
		}
		return r
	}, s))
}

// date is a date as the schema has it: YYYY, YYYY-MM or YYYY-MM-DD. Empty when s is none of these.
func date(s string) string {
	for i := range len(s) {
		if hyphen := i == 4 || i == 7; hyphen != (s[i] == '-') || !hyphen && (s[i] < '0' || s[i] > '9') {
			return ""
		}
	}
	ok := s != "" && (s[0] == '1' || s[0] == '2')
	if len(s) >= 7 {
		ok = ok && s[5:7] >= "01" && s[5:7] <= "12"
	}
	if len(s) == 10 {
		ok = ok && s[8:] >= "01" && s[8:] <= "31"
	}
	if !ok || len(s) != 4 && len(s) != 7 && len(s) != 10 {
		return ""
	}
	return s
}

// address is a web address in plain ASCII, with https when it has no scheme. Empty when s is none.
func address(s string) string {
	s = line(s)
	if s != "" && !strings.Contains(s, "://") {
		s = "https://" + s
	}
	u, err := url.Parse(s)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || !strings.Contains(strings.Trim(u.Host, "."), ".") || u.User != nil || strings.Contains(s, " ") {
		return ""
	}
	u.RawQuery = escaped(u.RawQuery)
	full := u.String()
	if _, err := url.Parse(full); err != nil || strings.ContainsFunc(full, func(r rune) bool { return r <= ' ' || r > '~' || strings.ContainsRune("\"<>\\^`{|}", r) }) {
		return ""
	}
	return full
}

// escaped is a query with everything escaped that cannot be in an address.
func escaped(query string) string {
	var b strings.Builder
	for i := range len(query) {
		if c := query[i]; c <= ' ' || c > '~' || strings.IndexByte("\"<>\\^`{|}", c) >= 0 {
			b.WriteString("%" + string("0123456789ABCDEF"[c>>4]) + string("0123456789ABCDEF"[c&15]))
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// username is the last part of the address of a profile.
func username(profile string) string {
	u, err := url.Parse(profile)
	if err != nil {
		return ""
	}
	name := strings.Trim(u.Path, "/")
	return line(name[strings.LastIndexByte(name, '/')+1:])
}

// mail is a mail address, empty when s is none.
func mail(s string) string {
	s = line(s)
	name, domain, ok := strings.Cut(s, "@")
	if !ok || name == "" || len(name) > 64 || len(s) > 254 || strings.HasPrefix(name, ".") || strings.HasSuffix(name, ".") || strings.Contains(name, "..") ||
		strings.ContainsFunc(name, func(r rune) bool { return !plain(r) && !strings.ContainsRune(".!#$%&'*+/=?^_`{|}~-", r) }) {
		return ""
	}
	for label := range strings.SplitSeq(domain, ".") {
		if label == "" || len(label) > 63 || strings.HasPrefix(label, "-") || strings.HasSuffix(label, "-") ||
			strings.ContainsFunc(label, func(r rune) bool { return !plain(r) && r != '-' }) {
			return ""
		}
	}
	return s
}

func plain(r rune) bool { return 'a' <= r && r <= 'z' || 'A' <= r && r <= 'Z' || '0' <= r && r <= '9' }

// tag is a language tag, empty when s is none.
func tag(s string) string {
	if len(s) > 35 || strings.ContainsFunc(s, func(r rune) bool { return !plain(r) && r != '-' }) {
		return ""
	}
	return s
}

// degree splits a degree as LinkedIn shows it: Bachelor of Science, Chemistry.
func degree(s string) (kind, area string) {
	kind, area, _ = strings.Cut(s, ", ")
	return kind, area
}
