// Package card is what an employee chooses to hand over: one small file, card/1, in which every block is there because the
// employee ticked it. It is pure: a Card is a value, Read makes one of a file, Text makes a file of one.
package card

import (
	"slices"
	"strings"
	"time"
	"unicode"
)

// Limits of a card.
const (
	MostName      = 60 // characters
	MostRole      = 40
	MostSentence  = 300
	MostSentences = 5
	MostGaps      = 5
	MostActions   = 200
	MostCriteria  = 500
	MostMonths    = 6 // between made and ends
	MaxBytes      = 16 << 10
)

// Card is what one person hands over. What was not ticked is its zero value, and in no file.
type Card struct {
	ID       string    // 16 hexadecimal digits; a newer card with the same id replaces the older
	Made     time.Time // days, in UTC
	Ends     time.Time // the last day on which it counts
	Language string    // nl, en or empty

	Withdrawn bool // takes the earlier card back; then the rest is empty

	Department string // id
	Name       string // or an alias
	Score      *Score
	Actions    *Actions
	Role       string
	Rhythm     string // one of Rhythms
	Forerunner bool
	Gaps       []string // ids of criteria that still win most
	Sentences  []string
	Prize      bool // needs Name
}

// Score is a profile's score, 0-100, with how much of the profile was rated. Before or After may be nil, not both.
type Score struct {
	Before, After *int
	Rated, Of     int
	Edition       string // of the guidelines
}

// Actions is how many actions a plan has, and how many of them are ticked.
type Actions struct{ Planned, Done int }

// Rhythms lists the rhythms that a card may have.
func Rhythms() []string { return []string{"once", "daily", "weekly", "biweekly", "monthly"} }

// LastDay is the latest day on which a card that was made on a day may end: six months later, or the last day of that
// month when it is shorter.
func LastDay(made time.Time) time.Time {
	y, m, d := made.Date()
	last := time.Date(y, m+MostMonths+1, 0, 0, 0, 0, 0, time.UTC)
	if d < last.Day() {
		return time.Date(y, m+MostMonths, d, 0, 0, 0, 0, time.UTC)
	}
	return last
}

// Withdrawal is the card that takes a card back, made on a day. It counts for six months, so longer than the card that it
// takes back.
func (c Card) Withdrawal(today time.Time) Card {
	return Card{ID: c.ID, Made: Day(today), Ends: LastDay(Day(today)), Language: c.Language, Withdrawn: true}
}

// Day is the day of a moment where that moment was, as cards write it.
func Day(t time.Time) time.Time {
	y, m, d := t.Date()
	return time.Date(y, m, d, 0, 0, 0, 0, time.UTC)
}

// Line is a text on one line, without characters that nobody sees, cut at a number of characters.
func Line(text string, most int) string {
	text = strings.Map(func(r rune) rune {
		switch {
		case r == unicode.ReplacementChar:
			return -1
		case unicode.IsSpace(r) || r == '\u2028' || r == '\u2029':
			return ' '
		case r == '\u200c' || r == '\u200d': // within a word of some languages, and in signs made of several
			return r
		case unicode.In(r, unicode.C, unicode.Co, unicode.Noncharacter_Code_Point):
			return -1
		}
		return r
	}, strings.ToValidUTF8(text, ""))
	text = strings.Join(strings.Fields(text), " ")
	if runes := []rune(text); len(runes) > most {
		text = strings.TrimSpace(string(runes[:most-1])) + "…"
	}
	return text
}

// tidy is the card within its limits, as a file may have it.
func (c Card) tidy() Card {
	c.Made, c.Ends = Day(c.Made), Day(c.Ends)
	if c.Withdrawn {
		return Card{ID: c.ID, Made: c.Made, Ends: c.Ends, Language: c.Language, Withdrawn: true}
	}
	c.Name, c.Role = Line(c.Name, MostName), Line(c.Role, MostRole)
	c.Gaps = few(c.Gaps, MostGaps, func(s string) string { return s })
	c.Sentences = few(c.Sentences, MostSentences, func(s string) string { return Line(s, MostSentence) })
	c.Prize = c.Prize && c.Name != ""
	if s := c.Score; s != nil && s.Before == nil && s.After == nil {
		c.Score = nil
	}
	return c
}

// few is the first texts, each once, none empty.
func few(texts []string, most int, tidy func(string) string) []string {
	var kept []string
	for _, t := range texts {
		if t = tidy(t); t != "" && len(kept) < most && !slices.Contains(kept, t) {
			kept = append(kept, t)
		}
	}
	return kept
}
