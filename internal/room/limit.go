package room

import (
	"maps"
	"slices"
	"strings"
	"unicode"
)

// limited is the session with every count and text within its limits.
func (s Session) limited() Session {
	s.ID, s.Lesson, s.Title = line(s.ID, 80), line(s.Lesson, 80), line(s.Title, MaxText)
	s.Language, s.Department = line(s.Language, 40), line(s.Department, 40)
	s.File = strings.Map(func(r rune) rune {
		if unicode.IsControl(r) {
			return -1
		}
		return r
	}, s.File)
	if len(s.File) > 4096 {
		s.File = "" // a path cut short is another path
	}
	if s.At != AtEnd && !isName(s.At) {
		s.At = AtStart
	}
	switch s.Stage {
	case Closed, Result, Answer:
	default:
		s.Stage = Closed
	}
	if s.Seq > 1<<60 {
		s.Seq = 1 << 53 // so that one more is more
	}
	s.Phase, s.Number, s.Revision = max(0, s.Phase), max(0, s.Number), max(0, s.Revision)
	s.Clock.Left = max(-mostLeft, min(mostLeft, s.Clock.Left))
	s.Pace.Held = max(0, min(mostHeld, s.Pace.Held))
	s.Votes, s.Turns = firsts(s.Votes, maxBallots), firsts(s.Turns, maxSteps)
	for key, b := range s.Votes {
		b.First, b.Second = limitedCounts(b.First), limitedCounts(b.Second)
		s.Votes[key] = b
	}
	for key, turns := range s.Turns {
		wrong := slices.IndexFunc(turns, func(i int) bool { return i < 0 || i > 99 })
		if wrong >= 0 {
			turns = turns[:wrong]
		}
		s.Turns[key] = turns[:min(maxTurns, len(turns))]
	}
	s.Dropped = slices.DeleteFunc(s.Dropped, func(id string) bool { return !isName(id) })
	s.Dropped = s.Dropped[:min(maxSteps, len(s.Dropped))]
	parked := s.Parked
	s.Parked = nil
	for _, text := range parked[:min(MaxParked, len(parked))] {
		s = Park(text)(Show{Session: s})
	}
	return s
}

func limitedCounts(counts map[string]int) map[string]int {
	counts = firsts(counts, maxChoices)
	for id, n := range counts {
		counts[id] = max(0, min(MaxVotes, n))
	}
	return counts
}

// firsts is the first so many entries of a map, by name, of those with a name that the program gives.
func firsts[V any](m map[string]V, most int) map[string]V {
	maps.DeleteFunc(m, func(key string, _ V) bool { return !isName(key) })
	for _, key := range slices.Sorted(maps.Keys(m))[min(most, len(m)):] {
		delete(m, key)
	}
	return m
}

// isName reports whether a text is the id of a step or a choice, or STEP/SCENE.
func isName(text string) bool {
	const longest = 2*40 + 1
	return text != "" && len(text) <= longest && strings.Trim(text, "abcdefghijklmnopqrstuvwxyz0123456789-/") == ""
}

// line is a text on one line, without what cannot be seen, of a number of characters at most.
func line(text string, most int) string {
	text = strings.Join(strings.Fields(strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) && !unicode.IsSpace(r) {
			return ' '
		}
		return r
	}, strings.ToValidUTF8(text, ""))), " ")
	if runes := []rune(text); len(runes) > most {
		text = strings.TrimSpace(string(runes[:most]))
	}
	return text
}
