package plan

import (
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
)

// rhythm is what a text says about when: minutes a week, a day of the week, an hour. It names what it knows.
type rhythm struct {
	minutes int // 0: not said
	day     time.Weekday
	hasDay  bool
	clock   int // minutes after midnight
	hasHour bool
}

// tokens is the words of a text in small letters, with a time such as 09:00 as one word.
func tokens(text string) []string {
	text = strings.ReplaceAll(strings.ToLower(text), "’", "'")
	words := strings.FieldsFunc(text, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r) && r != '\'' && r != ':'
	})
	var out []string
	for _, w := range words {
		w = strings.Trim(w, ":'")
		// 3pm and 20min are two words
		if letters := strings.TrimLeft(w, "0123456789"); letters != "" && len(letters) < len(w) && letters[0] != ':' {
			out = append(out, w[:len(w)-len(letters)])
			w = letters
		}
		if w != "" {
			out = append(out, w)
		}
	}
	return out
}

// among reports whether a word is in a list with bars.
func among(words, word string) bool {
	return word != "" && slices.Contains(strings.Split(strings.ToLower(words), "|"), word)
}

// timed reads minutes, a weekday and an hour from a text in the plan's language.
func (b *builder) timed(text string) rhythm {
	var r rhythm
	words := tokens(text)
	for i, word := range words {
		if n, err := strconv.Atoi(word); err == nil && r.minutes == 0 && n > 0 && n < 1000 && strings.HasPrefix(at(words, i+1), "min") {
			r.minutes = n
		}
		if day, ok := b.weekday(word, at(words, i+1)); ok && !r.hasDay {
			r.day, r.hasDay = day, true
		}
		if !r.hasHour {
			r.clock, r.hasHour = b.hour(words[i:])
		}
	}
	return r
}

func at(words []string, i int) string {
	if i >= len(words) {
		return ""
	}
	return words[i]
}

// weekday reads a day of the week. A short one counts only before a time: ma 09:00.
func (b *builder) weekday(word, next string) (time.Weekday, bool) {
	short := 3
	if b.in.Words.Lang == "nl" {
		short = 2
	}
	_, timeNext := clock(next)
	for day, name := range b.common.Weekdays {
		name = strings.ToLower(name)
		if word == name || (timeNext && word == name[:short]) {
			return time.Weekday(day), true
		}
	}
	return 0, false
}

// clock reads 09:00 as minutes after midnight.
func clock(word string) (int, bool) {
	h, m, found := strings.Cut(word, ":")
	hours, err := strconv.Atoi(h)
	minutes, bad := strconv.Atoi(m)
	ok := found && err == nil && bad == nil && len(m) == 2 && hours >= 0 && hours < 24 && minutes >= 0 && minutes < 60
	return hours*60 + minutes, ok
}

// hour reads the hour that words begin with: 09:00, "om vier uur", "vrijdag half tien", "at 3 pm".
func (b *builder) hour(words []string) (minutes int, ok bool) {
	if minutes, ok = clock(words[0]); ok {
		return minutes, true
	}
	w := b.words
	if _, day := b.weekday(words[0], ""); !day && !among(w.AtWords, words[0]) {
		return 0, false
	}
	rest := words[1:]
	half := false
	if n := len(strings.Fields(w.HalfWord)); len(rest) >= n && strings.Join(rest[:n], " ") == w.HalfWord {
		rest, half = rest[n:], true
	}
	n, err := strconv.Atoi(at(rest, 0))
	if err != nil {
		n = slices.Index(strings.Split(w.NumberWords, "|"), at(rest, 0)) + 1
	}
	said := at(rest, 1)
	if n < 1 || n > 23 || (!half && !among(w.Hours, said)) {
		return 0, false
	}
	minutes = n * 60
	switch {
	case half && b.in.Words.Lang == "nl":
		minutes -= 30 // half ten is half past nine
	case half:
		minutes += 30
	}
	// without am nobody means an hour before seven in the morning
	if n < 12 && (said == "pm" || (said != "am" && minutes < 7*60)) {
		minutes += 12 * 60
	}
	return minutes, true
}

// on is the day that a rhythm begins: the last time its weekday comes by the first date, but not before the start.
func (r rhythm) on(start, first time.Time) time.Time {
	if !r.hasDay {
		return first
	}
	back := (int(first.Weekday()) - int(r.day) + 7) % 7
	day := first.AddDate(0, 0, -back)
	if day.Before(start) {
		day = day.AddDate(0, 0, 7)
	}
	return day
}
