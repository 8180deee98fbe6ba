package lessons_test

import (
	"fmt"
	"testing"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

func BenchmarkRead(b *testing.B) {
	for _, id := range []string{"your-network", "share-safely", "profile-update"} {
		data := shippedBytes(b, "nl", id)
		b.Run(fmt.Sprintf("%s-%dkB", id, len(data)/1000), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				_, _ = lessons.Read("f.yaml", data, lessons.Options{})
			}
		})
	}
}

func BenchmarkReadHeader(b *testing.B) {
	data := shippedBytes(b, "nl", "profile-update")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = lessons.ReadHeader("f.yaml", data)
	}
}

// What a screen looks up after every key.
func BenchmarkWalkPage(b *testing.B) {
	l := shippedLesson(b, "nl", "share-safely")
	w := lessons.Begin(l, alone("it"), answers.Progress{}, monday(), 1)
	for n := 0; n < 6; n++ {
		w = w.Skip(monday()).Next(monday())
	}
	b.ReportAllocs()
	for b.Loop() {
		_, _ = w.Step()
		_ = w.Steps()
		_, _ = w.Position()
		_ = w.Order()
	}
}

func BenchmarkSubmit(b *testing.B) {
	w := at(b, begun(allTypes(b, "nl")), "first")
	b.ReportAllocs()
	for b.Loop() {
		_, _ = w.Submit(choice("vacancy"), monday())
	}
}

// A trainer's folder of a thousand lessons, checked from first to last.
func BenchmarkCheckThousand(b *testing.B) {
	files := make([][]byte, 1000)
	size := 0
	for i := range files {
		d := &dice{make([]byte, 500)}
		for j := range d.data {
			d.data[j] = byte((i + 7) * (j + 13) * 2654435761 >> 9)
		}
		files[i] = []byte(made(d, fmt.Sprint("lesson-", i)))
		size += len(files[i])
	}
	b.SetBytes(int64(size))
	for b.Loop() {
		for _, data := range files {
			if _, problems := lessons.Read("f.yaml", data, lessons.Options{}); problems.Errors() > 0 {
				b.Fatal(problems)
			}
		}
	}
}

func BenchmarkParity(b *testing.B) {
	nl, en := shippedLesson(b, "nl", "share-safely"), shippedLesson(b, "en", "share-safely")
	for b.Loop() {
		_ = lessons.Parity(nl, en)
	}
}
