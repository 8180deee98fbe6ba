package dropped

import "strings"

// words splits a text as a shell does: at blanks outside quotes. With escapes, a backslash outside quotes takes the
// character behind it as it is; without, a backslash is a part of the path, as on Windows.
func words(text string, escapes bool) []string {
	var out []string
	var word strings.Builder
	begun, quote := false, rune(0)
	runes := []rune(text)
	for i := 0; i < len(runes); i++ {
		r := runes[i]
		switch {
		case quote != 0 && r == quote:
			quote = 0
		case quote != 0:
			if escapes && quote == '"' && r == '\\' && i+1 < len(runes) && strings.ContainsRune("\"\\$`", runes[i+1]) {
				i++
				r = runes[i]
			}
			word.WriteRune(r)
		case r == '"' || r == '\'':
			quote, begun = r, true
		case escapes && r == '\\' && i+1 < len(runes):
			i++
			word.WriteRune(runes[i])
			begun = true
		case r == ' ' || r == '\t' || r == '\n' || r == '\r':
			if begun {
				out = append(out, word.String())
				word.Reset()
				begun = false
			}
		default:
			word.WriteRune(r)
			begun = true
		}
	}
	if begun {
		out = append(out, word.String())
	}
	return out
}

// lines is each line as a path, without quotes.
func lines(text string) []string {
	var out []string
	for l := range strings.Lines(text) {
		if l = unquoted(strings.TrimSpace(l)); l != "" {
			out = append(out, l)
		}
	}
	return out
}

// unquoted is a text without the quotes around it.
func unquoted(text string) string {
	for _, q := range []string{`"`, `'`, "`"} {
		if len(text) > 1 && strings.HasPrefix(text, q) && strings.HasSuffix(text, q) && !strings.Contains(text[1:len(text)-1], q) {
			return text[1 : len(text)-1]
		}
	}
	for _, q := range [][2]string{{"“", "”"}, {"‘", "’"}, {"<", ">"}} {
		if strings.HasPrefix(text, q[0]) && strings.HasSuffix(text, q[1]) {
			return strings.TrimSuffix(strings.TrimPrefix(text, q[0]), q[1])
		}
	}
	return text
}

// unescaped is a whole text with the backslashes taken out that a shell would take out.
func unescaped(text string) string {
	var out strings.Builder
	escaped := false
	for _, r := range text {
		if r == '\\' && !escaped {
			escaped = true
			continue
		}
		escaped = false
		out.WriteRune(r)
	}
	return out.String()
}
