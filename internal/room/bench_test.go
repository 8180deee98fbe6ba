package room_test

import (
	"fmt"
	"strings"
	"testing"

	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// forty is a session with votes in the longest lesson there can be.
func forty(b *testing.B) room.Show {
	b.Helper()
	var text strings.Builder
	text.WriteString(strings.SplitAfter(small, "steps:\n")[0])
	for i := range 40 {
		fmt.Fprintf(&text, "  - {id: s%d, type: single, question: \"Wat?\", shuffle: true, options: [{text: \"A\", correct: true}, \"B\", \"C\", \"D\"], notes: \"Vraag {webcare}.\"}\n", i)
	}
	s := opened(read(b, text.String()))
	for i := range 40 {
		s = voting(s.Do(room.GoTo(i, nine())), 3, 4, 5)
	}
	return s.Do(room.GoTo(20, nine()))
}

func BenchmarkOpen(b *testing.B) {
	s := forty(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = room.Open(s.Lesson, lessons.Audience{}, s.Session)
	}
}

func BenchmarkVote(b *testing.B) {
	s := forty(b)
	change := room.Vote("s20", "a", 1)
	b.ReportAllocs()
	for b.Loop() {
		_ = s.Do(change)
	}
}

// What a window looks up to draw once.
func BenchmarkDrawn(b *testing.B) {
	s := forty(b)
	b.ReportAllocs()
	for b.Loop() {
		_, _ = s.Step()
		_, _, _, _ = s.Choices(), s.Tally(1), s.Tally(2), s.Advice()
		_ = s.Time(at(3))
	}
}

func BenchmarkOutcomes(b *testing.B) {
	s := forty(b)
	b.ReportAllocs()
	for b.Loop() {
		_ = s.Outcomes()
	}
}

func BenchmarkFile(b *testing.B) {
	s := forty(b)
	b.ReportAllocs()
	for b.Loop() {
		data, _ := room.Encode(s.Session)
		_, _ = room.Decode(data)
	}
}
