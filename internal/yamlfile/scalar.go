package yamlfile

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// fault is what is wrong with a single value.
type fault struct {
	rule string
	msg  Text
	args []any
}

// checkScalar holds a single value against the forms that it may have.
func (r *reader) checkScalar(it *item, fits []*Shape, required bool) {
	f := r.fault(it, fits[0], required)
	for i := 1; f != nil && i < len(fits); i++ {
		if r.fault(it, fits[i], required) == nil {
			it.shape, f = fits[i], nil
		}
	}
	if f != nil {
		r.fail(it, f.rule, f.msg, f.args...)
		return
	}
	if k := it.shape.Kind; k == String || k == Scalar {
		r.lost(it)
	}
}

func (r *reader) fault(it *item, s *Shape, required bool) *fault {
	f := r.typed1(it, s, required)
	if f == nil && s.Check != nil {
		if msg, wrong := s.Check(it.value); wrong {
			f = &fault{"E105", Text{"%s", "%s"}, []any{msg}}
		}
	}
	return f
}

func (r *reader) typed1(it *item, s *Shape, required bool) *fault {
	v := it.value
	switch s.Kind {
	case String:
		return textFault(it, s, required)
	case Slug:
		if !isSlug(v) {
			return &fault{"E109", slugText(v), slugArgs(v)}
		}
	case Int:
		return intFault(it, s)
	case Number:
		return numberFault(it, s)
	case Bool:
		return boolFault(it)
	case OneOf:
		return r.choiceFault(it, s)
	case Date:
		return dateFault(it)
	case Scalar:
		if required && strings.TrimSpace(v) == "" {
			return textFault(it, &Shape{}, required)
		}
	case List, Map, Table:
	}
	return nil
}

func textFault(it *item, s *Shape, required bool) *fault {
	n := utf8.RuneCountInString(it.value)
	switch {
	case strings.TrimSpace(it.value) == "" && (required || s.Min > 0):
		return &fault{"E108", Text{
			"%s is leeg. Vul iets in, bijvoorbeeld %s",
			"%s is empty. Fill it in, for example %s",
		}, []any{it.what(), keyed(it, "\"…\"")}}
	case s.Max > 0 && n > s.Max:
		return &fault{"E106", Text{
			"%s is %d tekens lang, hoogstens %d. Haal er %d weg",
			"%s is %d characters long, at most %d. Remove %d",
		}, []any{it.what(), n, s.Max, n - s.Max}}
	case n < s.Min:
		return &fault{"E106", Text{
			"%s is %d tekens lang, minstens %d. Voeg er %d toe",
			"%s is %d characters long, at least %d. Add %d",
		}, []any{it.what(), n, s.Min, s.Min - n}}
	}
	return nil
}

func slugText(v string) Text {
	if slugify(v) == "" {
		return Text{
			"%q kan geen naam zijn. Gebruik kleine letters, cijfers en streepjes",
			"%q cannot be a name. Use small letters, digits and hyphens",
		}
	}
	if utf8.RuneCountInString(v) > 40 {
		return Text{
			"%q is te lang, hoogstens 40 tekens. Schrijf bijvoorbeeld: %s",
			"%q is too long, at most 40 characters. Write for example: %s",
		}
	}
	return Text{
		"%q kan geen naam zijn: alleen kleine letters, cijfers en losse streepjes. Schrijf: %s",
		"%q cannot be a name: only small letters, digits and single hyphens. Write: %s",
	}
}

func slugArgs(v string) []any {
	if s := slugify(v); s != "" {
		return []any{clip(v, 48), s}
	}
	return []any{clip(v, 48)}
}

var digits = regexp.MustCompile(`-?[0-9]+`)

func intFault(it *item, s *Shape) *fault {
	n, err := strconv.Atoi(it.value)
	if err != nil || it.style != 0 || it.value[0] == '+' {
		want := digits.FindString(it.value)
		if want == "" {
			want = numeral(it.value, max(1, s.Min))
		}
		return &fault{"E104", Text{
			"%s is een heel getal, niet %s. Schrijf: %s",
			"%s is a whole number, not %s. Write: %s",
		}, []any{it.what(), shown(it), keyed(it, want)}}
	}
	return limitFault(it, float64(n), s)
}

func numberFault(it *item, s *Shape) *fault {
	n, err := strconv.ParseFloat(it.value, 64)
	if err != nil || it.style != 0 || strings.Trim(it.value, "0123456789.-") != "" {
		want := strings.ReplaceAll(it.value, ",", ".")
		if _, err := strconv.ParseFloat(want, 64); err != nil || strings.Trim(want, "0123456789.-") != "" {
			want = numeral(it.value, max(1, s.Min))
		}
		return &fault{"E104", Text{
			"%s is een getal, niet %s. Schrijf: %s",
			"%s is a number, not %s. Write: %s",
		}, []any{it.what(), shown(it), keyed(it, want)}}
	}
	return limitFault(it, n, s)
}

func limitFault(it *item, n float64, s *Shape) *fault {
	switch {
	case s.Max > 0 && n > float64(s.Max):
		return &fault{"E106", Text{
			"%s is %s, hoogstens %d",
			"%s is %s, at most %d",
		}, []any{it.what(), clip(it.value, 24), s.Max}}
	case n < float64(s.Min):
		return &fault{"E106", Text{
			"%s is %s, minstens %d",
			"%s is %s, at least %d",
		}, []any{it.what(), clip(it.value, 24), s.Min}}
	}
	return nil
}

// shown is a value as it was typed, for in a message.
func shown(it *item) string { return "\"" + clip(it.value, 40) + "\"" }

// numeral is the number that a word stands for, else a number to show.
func numeral(word string, or int) string {
	nl := []string{"nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien"}
	en := []string{"zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"}
	word = strings.ToLower(strings.ReplaceAll(word, "é", "e"))
	for i := range nl {
		if word == nl[i] || word == en[i] {
			return itoa(i)
		}
	}
	return itoa(or)
}

func boolFault(it *item) *fault {
	if it.style == 0 && (it.value == "true" || it.value == "false") {
		return nil
	}
	want := "true"
	switch strings.ToLower(it.value) {
	case "false", "no", "nee", "n", "off", "uit", "0", "onwaar", "niet", "fout":
		want = "false"
	}
	return &fault{"E107", Text{
		"%s kan alleen true of false zijn, niet %s. Schrijf: %s",
		"%s can only be true or false, not %s. Write: %s",
	}, []any{it.what(), shown(it), keyed(it, want)}}
}

func (r *reader) choiceFault(it *item, s *Shape) *fault {
	for _, c := range s.Choices {
		if it.value == c {
			return nil
		}
	}
	unknown := Text{
		"%s kan niet %q zijn. ",
		"%s cannot be %q. ",
	}
	if up := it.up; it.key != nil && up != nil && up.shape != nil && up.shape.By == it.key.value {
		unknown = Text{"onbekend %s %q. ", "unknown %s %q. "}
	}
	args := []any{it.what(), clip(it.value, 40)}
	if meant, ok := r.suggest(it.value, s.Choices); ok {
		return &fault{"E105", Text{unknown.NL + "Bedoelde je %q?", unknown.EN + "Did you mean %q?"}, append(args, meant)}
	}
	list := strings.Join(s.Choices, ", ")
	return &fault{"E105", Text{unknown.NL + "Kies uit: %s", unknown.EN + "Choose from: %s"}, append(args, list)}
}

func dateFault(it *item) *fault {
	if _, err := time.Parse(time.DateOnly, it.value); err == nil {
		return nil
	}
	want := "2026-01-31"
	for _, layout := range []string{"2-1-2006", "2/1/2006", "2.1.2006", "2006/1/2", "2006-1-2", "20060102"} {
		if t, err := time.Parse(layout, it.value); err == nil {
			want = t.Format(time.DateOnly)
			break
		}
	}
	return &fault{"E104", Text{
		"%s is een datum: jaar-maand-dag, niet %s. Schrijf: %s",
		"%s is a date: year-month-day, not %s. Write: %s",
	}, []any{it.what(), shown(it), keyed(it, want)}}
}

// lost reports what YAML left out behind a text: a comment that may have been part of it.
func (r *reader) lost(it *item) {
	if it.style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		return
	}
	row, rest := r.after(it)
	text := strings.TrimLeft(rest, " \t")
	if len(text) == len(rest) || text == "" || text[0] != '#' {
		r.curly(it)
		return
	}
	l := r.work[row]
	at := r.original(row+1, column(l, len(l)-len(text)))
	word := len(text) > 1 && text[1] != ' ' && text[1] != '\t' && text[1] != '#' && text[1] != '!'
	switch {
	case word && it.style == 0:
		it.fail()
		r.doc.report(Error, at, "E016", Text{"%s: " + hashText.NL, "%s: " + hashText.EN},
			it.up.where(), clip(text, 40), labelled(it, quote(it.value+" "+text)))
	case word || it.style == 0:
		r.doc.report(Warning, at, "W001", Text{
			"%s: %q wordt niet gelezen. Hoort het bij de tekst? Schrijf: %s",
			"%s: %q is not read. Does it belong to the text? Write: %s",
		}, it.up.where(), clip(text, 40), labelled(it, quote(it.value+" "+text)))
	}
}

// lostAtOnce reports an empty value that is all comment: "title: #tag".
func (r *reader) lostAtOnce(it *item, s *Shape) bool {
	rest := strings.TrimLeft(strings.TrimPrefix(r.rest(it), ":"), " \t")
	if it.key != nil && it.key.row == it.row && it.value == "" {
		rest = r.rest(it.key)
		_, end := splitKey(rest)
		rest = strings.TrimLeft(rest[end:], " \t")
	}
	if it.value != "" || !wantsText(s) || len(rest) < 2 || rest[0] != '#' || rest[1] == ' ' || rest[1] == '#' {
		return false
	}
	it.fail()
	l := r.work[it.row-1]
	r.doc.report(Error, r.original(it.row, column(l, len(l)-len(rest))), "E016",
		Text{"%s: " + hashText.NL, "%s: " + hashText.EN}, it.up.where(), clip(rest, 40), labelled(it, quote(rest)))
	return true
}

// curly warns about a text that is wholly in curly quotes: they show on screen.
func (r *reader) curly(it *item) {
	if it.style != 0 {
		return
	}
	if _, inner := straight(it.value); inner != "" && !strings.ContainsAny(inner, "“”„«»") {
		r.warn(it, "W003", Text{
			"de gekrulde aanhalingstekens horen nu bij de tekst. Bedoel je gewone? Schrijf: %s",
			"the curly quotes are now part of the text. Did you mean plain ones? Write: %s",
		}, labelled(it, quote(inner)))
	}
}

// after returns the rest of the line behind a text, and which line of work that is.
func (r *reader) after(it *item) (row int, rest string) {
	row = it.row - 1
	l := r.rest(it)
	if it.style != 0 {
		if l == "" || l[0] != '"' && l[0] != '\'' {
			return row, ""
		}
		more, end := r.closeQuote(row, len(r.work[row])-len(l), -1)
		if end < 0 {
			return row, ""
		}
		return row + more, r.work[row+more][end:]
	}
	for _, c := range it.value {
		if c == ' ' || c == '\t' || c == '\n' {
			continue
		}
		for l = strings.TrimLeft(l, " \t"); l == "" && row+1 < len(r.work); l = strings.TrimLeft(l, " \t") {
			row++
			l = r.work[row]
		}
		rest, ok := strings.CutPrefix(l, string(c))
		if !ok {
			return row, ""
		}
		l = rest
	}
	return row, l
}
