package scaffold

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

// The most characters of a title, of a goal, and of a contact or a prize.
const (
	MostTitle   = 60
	MostGoal    = 200
	MostContact = 80
)

// mostID is the most characters of an id.
const mostID = 40

// Name is what an author calls something: a title, and the id and file name that follow from it.
type Name struct {
	Title, ID string
	Shortened bool // the title was longer than fits
}

// NewName makes a name of what was typed: a title ("Veilig op social") or the name of a file ("veilig-op-social.yaml").
// When nothing is left for an id, or Windows keeps that name to itself, it gets the noun: "lesson", "con-lesson".
func NewName(typed, noun string) Name {
	base := strings.TrimSpace(typed)
	for _, ext := range []string{".yaml", ".yml"} {
		if cut := len(base) - len(ext); cut >= 0 && strings.EqualFold(base[cut:], ext) {
			base = base[:cut]
		}
	}
	id := Slug(base)
	if base != strings.TrimSpace(typed) || base == id && strings.Contains(id, "-") {
		base = capital(strings.NewReplacer("-", " ", "_", " ").Replace(base))
	}
	n := Name{Title: Line(base, MostTitle), ID: id}
	n.Shortened = n.Title != Line(base, 0)
	if !strings.ContainsFunc(n.Title, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
		n.Title = strings.TrimSpace(Line(n.Title, MostTitle-len(noun)-1) + " " + capital(noun))
	}
	switch {
	case n.ID == "":
		n.ID = noun
	case slices.Contains(devices, n.ID):
		n.ID += "-" + noun
	}
	return n
}

// devices are the names that no file may have on Windows, whatever the ending.
var devices = []string{
	"con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
	"lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9",
}

// Slug is a text as small letters, digits and single hyphens, at most 40, cut between words; empty when nothing is left.
func Slug(text string) string {
	var b strings.Builder
	gap := false
	plain := strings.NewReplacer("ß", "ss", "æ", "ae", "œ", "oe", "ø", "o", "ł", "l", "đ", "d", "ı", "i")
	for _, r := range norm.NFKD.String(plain.Replace(strings.ToLower(text))) {
		switch {
		case r >= 'a' && r <= 'z' || r >= '0' && r <= '9':
			if gap && b.Len() > 0 {
				b.WriteByte('-')
			}
			gap = false
			b.WriteRune(r)
		case r != '\'' && r != '’' && !unicode.Is(unicode.Mn, r):
			gap = true
		}
	}
	slug := b.String()
	for len(slug) > mostID {
		cut := strings.LastIndexByte(slug[:mostID+1], '-')
		if cut < 0 {
			cut = mostID
		}
		slug = slug[:cut]
	}
	return slug
}

// Line is a text on one line, without what steers a terminal and without placeholders that nobody knows, cut between
// words at so many characters; 0 is uncut.
func Line(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == '\u200d' || unicode.IsPrint(r): // the joiner holds an emoji together
			return r
		case unicode.IsSpace(r):
			return ' '
		}
		return -1
	}, strings.ToValidUTF8(text, ""))
	text = known(strings.Join(strings.Fields(text), " "))
	if most == 0 || utf8.RuneCountInString(text) <= most {
		return text
	}
	text = string([]rune(text)[:most+1])
	if cut := strings.LastIndexByte(text, ' '); cut > most/2 {
		return strings.TrimRight(text[:cut], " ,;:-")
	}
	return strings.TrimSpace(string([]rune(text)[:most]))
}

// known leaves braces only around the placeholders that lessons know.
func known(text string) string {
	round := strings.NewReplacer("{", "(", "}", ")")
	var out strings.Builder
	from := 0
	for _, m := range braces.FindAllStringIndex(text, -1) {
		if slices.Contains(lessons.Placeholders(), text[m[0]+1:m[1]-1]) {
			out.WriteString(round.Replace(text[from:m[0]]) + text[m[0]:m[1]])
			from = m[1]
		}
	}
	return out.String() + round.Replace(text[from:])
}

var braces = regexp.MustCompile(`\{[^{}]*\}`)

func capital(text string) string {
	r, size := utf8.DecodeRuneInString(text)
	if size == 0 {
		return text
	}
	return string(unicode.ToUpper(r)) + text[size:]
}

// Word is an id as a value of a file: in quotes when it would be read as a number, a date or yes and no.
func Word(id string) string {
	if id[0] >= '0' && id[0] <= '9' || slices.Contains([]string{"null", "true", "false", "yes", "no", "on", "off", "y", "n", "inf", "nan"}, id) {
		return yamlfile.Quoted(id)
	}
	return id
}

// markdown is a line of text that cannot be anything but text in markdown.
func markdown(line string) string {
	var b strings.Builder
	for _, r := range line {
		if strings.ContainsRune("\\`*_[]<>#|!", r) {
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}
