package linkedin

import "time"

// Span, Day, KeyOf, DayIn, Slug and Websites are for tables of cases.
func Span(text string) string       { return span(text) }
func Day(text string) string        { return day(text) }
func KeyOf(name string) string      { return keyOf(name) }
func DayIn(name string) time.Time   { return dayIn(name) }
func Slug(address string) string    { return slug(address) }
func Websites(text string) []string { return websites(text) }

// StampOf is the moment in a text, and whether day and month could be the other way round.
func StampOf(text string) (at time.Time, unsure, ok bool) {
	s, ok := stampOf(text)
	return s.at, s.order == either, ok
}
