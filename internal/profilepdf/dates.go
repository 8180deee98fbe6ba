package profilepdf

import (
	"fmt"
	"strconv"
	"strings"
	"time"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// months are their names in the languages of LinkedIn that have Latin letters, without accents; a name may also be
// cut to three letters or more.
var months = [12]string{
	"january januari janeiro enero janvier januar gennaio styczen stycznia ianuarie leden ledna ocak tammikuu",
	"february februari fevereiro febrero fevrier februar febbraio luty lutego februarie unor unora subat helmikuu",
	"march maart mrt marco marzo mars marz maerz mrz marts marzec marca martie brezen brezna mart maaliskuu",
	"april abril avril aprile kwiecien kwietnia aprilie duben dubna nisan huhtikuu",
	"may mei maio mayo mai maggio maj maja kveten kvetna mayis toukokuu",
	"june juni junho junio juin giugno czerwiec czerwca iunie cerven cervna haziran kesakuu",
	"july juli julho julio juillet luglio lipiec lipca iulie cervenec cervence temmuz heinakuu",
	"august augustus agosto aout augusti sierpien sierpnia srpen srpna agustos elokuu",
	"september setembro septiembre septembre settembre wrzesien wrzesnia septembrie zari eylul syyskuu",
	"october oktober outubro octubre octobre ottobre pazdziernik pazdziernika octombrie rijen rijna ekim lokakuu",
	"november novembro noviembre novembre listopad listopada noiembrie listopadu kasim marraskuu",
	"december dezembro diciembre decembre dezember dicembre grudzien grudnia decembrie prosinec prosince desember aralik joulukuu",
}

var (
	duration = pattern(`\s*\([^()]*\)$`)
	spaced   = pattern(`\s[-–—]\s`)
	years    = pattern(`^(\d{4})\s?[-–—]\s?(\d{4})?$`)
	yearOnly = pattern(`\b(?:19|20)\d\d\b`)
	numeric  = pattern(`\b(\d{1,2})[./-]((?:19|20)\d\d)\b`)
	eastern  = pattern(`((?:19|20)\d\d)\s?[年년]\s?(\d{1,2})\s?[月월]`)
)

// span is from when to when. Dates are "YYYY-MM" or "YYYY", empty when not given.
type span struct {
	start, end string
	current    bool
}

// spanOf reads "January 2020 - Present (2 years 3 months)" in any language: an end without a number is now.
func spanOf(text string) (span, bool) {
	text = duration().ReplaceAllString(text, "")
	if m := years().FindStringSubmatch(text); m != nil {
		return span{start: m[1], end: m[2], current: m[2] == ""}, true
	}
	at := spaced().FindStringIndex(text)
	if at == nil {
		only, ok := dateOf(text)
		return span{start: only, end: only}, ok
	}
	start, ok := dateOf(text[:at[0]])
	if !ok {
		return span{}, false
	}
	if end, ok := dateOf(text[at[1]:]); ok {
		return span{start: start, end: end}, true
	}
	return span{start: start, current: true}, !strings.ContainsFunc(text[at[1]:], unicode.IsDigit)
}

// dateOf reads "January 2020", "janeiro de 2020", "01/2020" or "2020".
func dateOf(text string) (string, bool) {
	if len(text) > 40 {
		return "", false
	}
	if m := eastern().FindStringSubmatch(text); m != nil {
		return monthly(m[1], m[2])
	}
	if m := numeric().FindStringSubmatch(text); m != nil {
		return monthly(m[2], m[1])
	}
	year := yearOnly().FindString(text)
	if year == "" {
		return "", false
	}
	for _, word := range strings.Fields(folded(text)) {
		if month := monthOf(word); month > 0 {
			return monthly(year, strconv.Itoa(month))
		}
	}
	return year, true
}

func monthly(year, month string) (string, bool) {
	n, err := strconv.Atoi(month)
	if err != nil || n < 1 || n > 12 {
		return year, true
	}
	return fmt.Sprintf("%s-%02d", year, n), true
}

// monthOf is the month with this name or abbreviation; 0 when there is none, or more than one.
func monthOf(word string) int {
	if len(word) < 3 {
		return 0
	}
	found := 0
	for i, names := range months {
		for _, name := range strings.Fields(names) {
			if name == word {
				return i + 1
			}
			if strings.HasPrefix(name, word) {
				if found > 0 && found != i+1 {
					found = 13
				} else {
					found = i + 1
				}
			}
		}
	}
	if found > 12 {
		return 0
	}
	return found
}

// folded is a text in small letters without accents and punctuation, single blanks between words.
func folded(text string) string {
	var b strings.Builder
	for _, r := range norm.NFD.String(strings.ToLower(text)) {
		switch {
		case unicode.Is(unicode.Mn, r):
		case r == 'ı':
			b.WriteByte('i')
		case r == 'ł':
			b.WriteByte('l')
		case r == 'ø':
			b.WriteByte('o')
		case unicode.IsLetter(r), unicode.IsDigit(r):
			b.WriteRune(r)
		default:
			b.WriteByte(' ')
		}
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

var stamp = pattern(`^D:(\d{4})(\d\d)?(\d\d)?(\d\d)?(\d\d)?(\d\d)?(?:Z|([-+])(\d\d)'?(\d\d)?)?`)

// stampOf reads a date as a PDF has it: D:20250619222311+02'00'. Without a zone it is UTC.
func stampOf(text string) (time.Time, bool) {
	m := stamp().FindStringSubmatch(text)
	if m == nil {
		return time.Time{}, false
	}
	number := func(i, other int) int {
		if n, err := strconv.Atoi(m[i]); err == nil {
			return n
		}
		return other
	}
	zone := time.UTC
	if m[7] != "" {
		seconds := number(8, 0)*3600 + number(9, 0)*60
		if m[7] == "-" {
			seconds = -seconds
		}
		zone = time.FixedZone("", seconds)
	}
	month, day := number(2, 1), number(3, 1)
	t := time.Date(number(1, 0), time.Month(month), day, number(4, 0), number(5, 0), number(6, 0), 0, zone)
	return t.UTC(), int(t.Month()) == month && t.Day() == day && t.Year() > 1990
}
