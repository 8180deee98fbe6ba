package linkedin

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// span is a month or a year as member keeps it, "YYYY-MM" or "YYYY": what the tables write as "Jan 2020", "2020" or
// (2016) "1/2020", and what spreadsheets make of that, such as "jan-20" or "1-1-2020". Empty when it is none of those,
// and only the year when day and month could be the other way round.
func span(text string) string {
	year, month, _ := parts(text, true)
	return written(year, month, 0)
}

// day is as span, for tables that can tell the day too: "YYYY-MM-DD".
func day(text string) string { return written(parts(text, false)) }

// still reports whether an end says that it has not come.
func still(text string) bool {
	switch strings.ToLower(strings.Trim(text, " .-–")) {
	case "", "present", "current", "now", "heden", "nu", "aujourd'hui", "présent", "heute", "actualidad", "presente", "atual", "o momento":
		return true
	}
	return false
}

func written(year, month, day int) string {
	switch {
	case year == 0:
		return ""
	case month == 0:
		return fmt.Sprintf("%04d", year)
	case day == 0:
		return fmt.Sprintf("%04d-%02d", year, month)
	}
	return fmt.Sprintf("%04d-%02d-%02d", year, month, day)
}

// parts is the year, month and day in a text, 0 for what it does not tell. In a table that has months only, a spreadsheet
// made them into their first day.
func parts(text string, months bool) (year, month, day int) {
	words := words(text)
	for i, w := range words { // a spreadsheet adds midnight
		if strings.Contains(w, ":") {
			words = words[:i]
			break
		}
	}
	var numbers []string
	named := 0
	for _, w := range words {
		if m := monthOf(w); m != 0 && named == 0 {
			named = int(m)
			continue
		}
		if n, err := strconv.Atoi(w); err != nil || n < 0 || len(w) > 4 {
			return 0, 0, 0
		}
		numbers = append(numbers, w)
	}
	if named != 0 {
		return withName(numbers, named)
	}
	return withoutName(numbers, strings.Contains(text, "/"), months)
}

func withName(numbers []string, month int) (y, m, d int) {
	switch len(numbers) {
	case 1: // Jan 2020, jan-20
		if y = yearOf(numbers[0]); y != 0 {
			return y, month, 0
		}
	case 2: // Jan 5, 2020 and 5-Jan-20
		y, d = yearOf(numbers[1]), number(numbers[0])
		if y != 0 && exists(y, month, d) {
			return y, month, d
		}
	}
	return 0, 0, 0
}

func withoutName(numbers []string, slashes, months bool) (y, m, d int) {
	switch len(numbers) {
	case 1: // 2020
		if len(numbers[0]) == 4 {
			return yearOf(numbers[0]), 0, 0
		}
	case 2: // 9/2016, 2016-09
		a, b := numbers[0], numbers[1]
		if len(a) == 4 {
			a, b = b, a
		}
		if len(b) == 4 && yearOf(b) != 0 && exists(yearOf(b), number(a), 1) {
			return yearOf(b), number(a), 0
		}
	case 3:
		if len(numbers[0]) == 4 { // 2016-09-01
			y, m, d = yearOf(numbers[0]), number(numbers[1]), number(numbers[2])
			if y != 0 && exists(y, m, d) {
				return y, m, d
			}
			return 0, 0, 0
		}
		return threeNumbers(yearOf(numbers[2]), number(numbers[0]), number(numbers[1]), slashes, months)
	}
	return 0, 0, 0
}

// threeNumbers is a day of which a spreadsheet chose the order. Slashes are written in both orders, dashes and dots
// are not.
func threeNumbers(year, a, b int, slashes, months bool) (y, m, d int) {
	dayFirst, monthFirst := year != 0 && exists(year, b, a), year != 0 && exists(year, a, b)
	switch {
	case dayFirst && (!monthFirst || !slashes || a == b):
		return year, b, a
	case monthFirst && !dayFirst:
		return year, a, b
	case monthFirst && months && b == 1:
		return year, a, 0
	case dayFirst && months && a == 1:
		return year, b, 0
	case dayFirst:
		return year, 0, 0
	}
	return 0, 0, 0
}

// words is the numbers and names in a date, without what only joins them.
func words(text string) []string {
	all := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune(" ,/-–.'’\u00a0\u202f\t", r) })
	kept := all[:0]
	for _, w := range all {
		switch strings.ToLower(w) {
		case "de", "del", "of":
		default:
			kept = append(kept, w)
		}
	}
	return kept
}

func number(text string) int {
	n, err := strconv.Atoi(text)
	if err != nil || len(text) > 2 {
		return 0
	}
	return n
}

// yearOf reads two digits as spreadsheets do.
func yearOf(text string) int {
	n, err := strconv.Atoi(text)
	switch {
	case err != nil:
		return 0
	case len(text) == 4 && n >= 1900 && n <= 2100:
		return n
	case len(text) == 2 && n < 30:
		return 2000 + n
	case len(text) == 2:
		return 1900 + n
	}
	return 0
}

func exists(year, month, day int) bool {
	if month < 1 || month > 12 || day < 1 {
		return false
	}
	return day <= time.Date(year, time.Month(month)+1, 0, 0, 0, 0, 0, time.UTC).Day()
}
