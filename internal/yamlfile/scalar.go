package yamlfile

import (
	"regexp"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
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
		r.unopened(it)
	}
}

func (r *reader) fault(it *item, s *Shape, required bool) *fault {
	f := r.kindFault(it, s, required)
	if f == nil && s.Check != nil {
		if msg, wrong := s.Check(it.value); wrong {
			f = &fault{"E105", Text{"%s", "%s"}, []any{msg}}
		}
	}
	return f
}

func (r *reader) kindFault(it *item, s *Shape, required bool) *fault {
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
	if slugify(v, 40) == "" {
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
	if s := slugify(v, 40); s != "" {
		return []any{clip(v, 48), s}
	}
	return []any{clip(v, 48)}
}

var digits = regexp.MustCompile(`-?[0-9]+`)

func intFault(it *item, s *Shape) *fault {
	n, err := strconv.Atoi(it.value)
	if err != nil || it.style != 0 || it.value[0] == '+' {
		want := digits.FindString(it.value)
		if got, err := strconv.Atoi(want); err != nil || got < s.Min || s.Max > 0 && got > s.Max {
			want = numeral(it.value, max(1, s.Min)) // never a number that is wrong again
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
