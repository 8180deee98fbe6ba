package lesson

import (
	"strconv"
	"strings"
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/kit"
)

// dayForm is how a day is kept in an answer.
const dayForm = time.DateOnly

// parseDay reads a day as people type it: 2026-12-31, 31-12-2026, 31/12 or 31. Without a year or month it is the
// next such day from now.
func parseDay(text string, now time.Time) (time.Time, bool) {
	parts := strings.FieldsFunc(text, func(r rune) bool { return strings.ContainsRune("-/. ", r) })
	var n []int
	for _, p := range parts {
		v, err := strconv.Atoi(p)
		if err != nil || v < 1 || v > 9999 {
			return time.Time{}, false
		}
		n = append(n, v)
	}
	y, m, d := now.Date()
	today := time.Date(y, m, d, 0, 0, 0, 0, now.Location())
	switch len(n) {
	case 3:
		if n[0] > 31 {
			return realDay(n[0], n[1], n[2], now)
		}
		return realDay(n[2], n[1], n[0], now)
	case 2:
		day, ok := realDay(y, n[1], n[0], now)
		if ok && day.Before(today) {
			return realDay(y+1, n[1], n[0], now)
		}
		return day, ok
	case 1:
		day, ok := realDay(y, int(m), n[0], now)
		if ok && day.Before(today) {
			next := time.Date(y, m+1, 1, 0, 0, 0, 0, now.Location())
			return realDay(next.Year(), int(next.Month()), n[0], now)
		}
		return day, ok
	}
	return time.Time{}, false
}

func realDay(y, m, d int, now time.Time) (time.Time, bool) {
	if y < 100 {
		y += 2000
	}
	day := time.Date(y, time.Month(m), d, 0, 0, 0, 0, now.Location())
	return day, day.Day() == d && int(day.Month()) == m && y >= 1900
}

// fullDay is a day with its weekday: "maandag 7 december 2026".
func fullDay(ctx kit.Context, day time.Time) string {
	c := ctx.Strings.Common
	return c.Weekdays[day.Weekday()] + " " + c.Date(day)
}

// timing is how often and when first: "elke week, de eerste keer uiterlijk maandag 7 december 2026".
func timing(ctx kit.Context, p answers.IfThen) string {
	text := ctx.Strings.Common.Rhythms[p.Rhythm]
	if day, err := time.Parse(dayForm, p.Due); err == nil {
		if text != "" {
			text += ", "
		}
		by := ctx.Strings.Lesson.FirstF
		if p.Rhythm == "once" {
			by = ctx.Strings.Lesson.OnceF
		}
		text += sprintf(by, fullDay(ctx, day))
	}
	return text
}

// sentence is a commitment in one sentence. The person may or may not have typed "if" and "then".
func sentence(ctx kit.Context, p answers.IfThen) string {
	w := ctx.Strings.Lesson
	when := led(strings.TrimRight(p.If, " ,."), w.If, w.IfWords)
	then := led(p.Then, w.Then, w.ThenWords)
	switch {
	case p.If == "":
		return p.Then
	case p.Then == "":
		return when + ", " + w.Then + " …"
	}
	return when + ", " + then
}

// led is a clause that begins with one of the words that may lead it; with the first when it does not.
func led(clause, first string, words []string) string {
	lower := strings.ToLower(clause)
	for _, w := range words {
		if strings.HasPrefix(lower, w+" ") {
			return clause
		}
	}
	return first + " " + clause
}
