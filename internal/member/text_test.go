package member_test

import (
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"pgregory.net/rapid"

	"ambassadeur/internal/member"
)

// A line and a text are cleaned of what is not text, and keep what is.
func TestCleaning(t *testing.T) {
	for name, c := range map[string]struct{ in, line, text string }{
		"nothing":              {"", "", ""},
		"blanks":               {" \t\n ", "", ""},
		"several blanks":       {"  a  b\tc ", "a b c", "a  b c"},
		"lines":                {"a\nb", "a b", "a\nb"},
		"lines of Windows":     {"a\r\nb\r\n", "a b", "a\nb"},
		"lines of an old Mac":  {"a\rb", "a b", "a\nb"},
		"paragraphs":           {"a\n\nb", "a b", "a\n\nb"},
		"too many empty lines": {"\n\na\n \n\t\n\n\nb\n\n", "a b", "a\n\nb"},
		"indented":             {"a\n  b", "a b", "a\n  b"},
		"blanks at line ends":  {"a  \nb", "a b", "a\nb"},
		"no-break spaces":      {"a\u00a0b\u202fc\u2007d", "a b c d", "a b c d"},
		"escape sequences":     {"\x1b[31mrood\x1b[0m\x07", "[31mrood[0m", "[31mrood[0m"},
		"a C1 control":         {"a\u009b31mb", "a31mb", "a31mb"},
		"NUL and DEL":          {"a\x00b\x7fc", "abc", "abc"},
		"direction":            {"a\u202eb\u2066c\u200fd\u061ce", "abcde", "abcde"},
		"invisible":            {"\ufeffa\u200bb\u00adc\u2060d\U000e0041e", "abcde", "abcde"},
		"private use":          {"a\ue000b\U000f0000c", "abc", "abc"},
		"joined emoji":         {"👩‍🔧 ❤️ 🇳🇱", "👩‍🔧 ❤️ 🇳🇱", "👩‍🔧 ❤️ 🇳🇱"},
		"joined letters":       {"می\u200cخواهم", "می\u200cخواهم", "می\u200cخواهم"},
		"accents":              {"één e\u0301", "één e\u0301", "één e\u0301"},
		"no UTF-8":             {"a\xff\xfeb", "a\ufffdb", "a\ufffdb"},
		"an entity":            {"Bakker &amp; Co &lt;b&gt; &quot;x&quot; &#39;y&#39;", `Bakker & Co <b> "x" 'y'`, `Bakker & Co <b> "x" 'y'`},
		"escaped twice":        {"Bakker &amp;amp; Co", "Bakker & Co", "Bakker & Co"},
		"an escaped escape":    {"a&#27;[31mb&#x202e;c&amp;#27;d", "a[31mbcd", "a[31mbcd"},
		"an escaped blank":     {"a&nbsp;b", "a b", "a b"},
		"no entity":            {"R&D AT&T a & b", "R&D AT&T a & b", "R&D AT&T a & b"},
	} {
		if got := member.Line(c.in); got != c.line {
			t.Errorf("%s: the line is %q, want %q", name, got, c.line)
		}
		if got := member.Text(c.in); got != c.text {
			t.Errorf("%s: the text is %q, want %q", name, got, c.text)
		}
	}
}

// What is too long is cut between characters.
func TestLimits(t *testing.T) {
	for _, one := range []string{"a", "é", "👩", "a "} {
		long := strings.Repeat(one, 30_000)
		if got := member.Line(long); !strings.HasPrefix(long, got) || length(got) > member.MaxLine || length(got) < member.MaxLine-1 {
			t.Errorf("a line of %q has %d characters", one, length(got))
		}
		if got := member.Text(long); !strings.HasPrefix(long, got) || length(got) > member.MaxText || length(got) < member.MaxText-1 {
			t.Errorf("a text of %q has %d characters", one, length(got))
		}
	}
	if whole := strings.Repeat("é", member.MaxLine); member.Line(whole) != whole {
		t.Error("a line of just the limit is cut")
	}
}

func length(s string) int { return utf8.RuneCountInString(s) }

// Whatever comes in, what comes out is clean. Cleaning it again changes nothing, but for what still looks like an entity: a text
// that was escaped three times loses two of them at a time.
func TestAlwaysClean(t *testing.T) {
	piece := rapid.OneOf(rapid.String(), rapid.SampledFrom([]string{
		"&", "&amp;", "&#27;", "&#x202e", ";", "\x1b[2J", "\u202e", "\u200d", "\r", "\n", "\n\n\n", "\u2028", " ", "\u00a0", "\xff", "\ufeff", "👩", "\u0301", "é", "\u2003",
	}))
	rapid.Check(t, func(t *rapid.T) {
		clean(t, strings.Join(rapid.SliceOfN(piece, 0, 12).Draw(t, "pieces"), ""))
	})
}

func FuzzClean(f *testing.F) {
	for _, s := range []string{"", "a\r\nb", "&amp;#27;[31m", "\u202e\xff", "\n \n\t\n", "&\u200bamp;", strings.Repeat("a ", 300)} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) { clean(t, s) })
}

func clean(t interface {
	Errorf(format string, args ...any)
}, in string,
) {
	line, text := member.Line(in), member.Text(in)
	for got, most := range map[string]int{line: member.MaxLine, text: member.MaxText} {
		if !utf8.ValidString(got) || length(got) > most && line != text || strings.TrimSpace(got) != got {
			t.Errorf("%q is %q", in, got)
		}
		for _, r := range got {
			if r != '\n' && unicode.IsControl(r) || unicode.Is(unicode.Cf, r) && r != '\u200d' && r != '\u200c' || unicode.Is(unicode.Co, r) {
				t.Errorf("%q has %U", got, r)
			}
		}
	}
	if strings.Contains(line, "\n") || strings.Contains(line, "  ") || strings.Contains(text, "\n\n\n") || strings.Contains(text, " \n") {
		t.Errorf("%q is the line %q, the text %q", in, line, text)
	}
	if length(line) > member.MaxLine || length(text) > member.MaxText {
		t.Errorf("%d and %d characters", length(line), length(text))
	}
	if again := member.Line(line); again != line {
		t.Errorf("%q is cleaned to %q", line, again)
	}
	if again := member.Text(text); again != text {
		t.Errorf("%q is cleaned to %q", text, again)
	}
}

// Names are of one organisation apart from capitals, punctuation and legal form; a word more makes another one.
func TestSameOrganisation(t *testing.T) {
	for _, pair := range [][2]string{
		{"Lindeman Techniek", "lindeman techniek"},
		{"Lindeman Techniek B.V.", "Lindeman Techniek"},
		{"Lindeman Techniek bv", "Lindeman Techniek B.V."},
		{"Example Ltd.", "Example, Limited"},
		{"Muster GmbH", "Muster AG"},
		{"Exemple S.A.R.L.", "Exemple"},
		{"Bakker & Co", "Bakker and Co."},
		{"Havenlogistiek-Noord", "Havenlogistiek Noord"},
		{" De  Wilg ", "De Wilg"},
		{"AB", "AB"},
		{"N.V.", "NV"},
		{"Één", "één"},
		{"陳氏", "陳氏"},
		{"Acme Inc. Ltd", "Acme"},
	} {
		if !member.SameOrganisation(pair[0], pair[1]) || !member.SameOrganisation(pair[1], pair[0]) {
			t.Errorf("%q and %q are two", pair[0], pair[1])
		}
	}
	for _, pair := range [][2]string{
		{"", ""}, {"-", "-"}, {"👍", "👍"}, {"Lindeman Techniek", "Lindeman"}, {"Lindeman", "Lindeman Installatie"}, {"Noord", "Zuid"}, {"AB", "AG"}, {"", "Lindeman"}, {"B.V.", "Lindeman B.V."},
	} {
		if member.SameOrganisation(pair[0], pair[1]) || member.SameOrganisation(pair[1], pair[0]) {
			t.Errorf("%q and %q are one", pair[0], pair[1])
		}
	}
}

// A name is the same as itself when it has a letter or a digit, and the order of two does not matter.
func TestSameOrganisationIsSymmetric(t *testing.T) {
	name := rapid.OneOf(rapid.String(), rapid.StringMatching(`(Lin|lin)(deman)?( ?[&.,-] ?)?(B\.?V\.?|Ltd)?`))
	rapid.Check(t, func(t *rapid.T) {
		a, b := name.Draw(t, "a"), name.Draw(t, "b")
		if member.SameOrganisation(a, b) != member.SameOrganisation(b, a) {
			t.Errorf("%q and %q", a, b)
		}
		if strings.ContainsFunc(a, unicode.IsLetter) && !member.SameOrganisation(a, a) {
			t.Errorf("%q is not itself", a)
		}
	})
}
