package ui_test

import (
	"testing"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/ui"
)

// From nothing to the first frame of home: headers, home's data, drawing.
func BenchmarkFirstFrameHome(b *testing.B) {
	set := known("nl")
	for b.Loop() {
		d := &desk{}
		cfg := d.config(set, ui.StartHome)
		_ = ui.NewApp(cfg).View()
	}
}

// From nothing to the first frame of a lesson, which is read as well.
func BenchmarkFirstFrameLesson(b *testing.B) {
	set := known("nl")
	for b.Loop() {
		d := &desk{}
		cfg := d.config(set, ui.StartLesson)
		l, err := cfg.Open("nl", "your-network")
		if err != nil {
			b.Fatal(err)
		}
		cfg.Lesson = &l
		_ = ui.NewApp(cfg).View()
	}
}

// A cursor key in a question: update and frame.
func BenchmarkKeyInLesson(b *testing.B) {
	d := sit(known("nl"), ui.StartLesson, "your-network")
	d.keys("enter", "2", "enter", "enter")
	keys := []tea.KeyMsg{keyNamed("down"), keyNamed("up")}
	i := 0
	for b.Loop() {
		d.app.Update(keys[i%2])
		_ = d.app.View()
		i++
	}
}

// A cursor key in the checklist's overview: update and frame.
func BenchmarkKeyInChecklist(b *testing.B) {
	d := sit(known("nl"), ui.StartHome, "")
	d.keys("p", "o")
	keys := []tea.KeyMsg{keyNamed("down"), keyNamed("up")}
	i := 0
	for b.Loop() {
		d.app.Update(keys[i%2])
		_ = d.app.View()
		i++
	}
}
