package lesson

import (
	"slices"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// form is one commitment being written: the moment, what happens then, how often, and when first.
type form struct {
	at      int       // which commitment this is
	now     time.Time // when it was opened, to read a day without a year by
	layout  string    // how a day is written
	began   answers.IfThen
	fields  [3]kit.Line // moment, action, day
	rhythm  string
	sel     field
	refusal error
}

// field is a field of the form.
type field int

const (
	whenField field = iota
	thenField
	rhythmField
	dayField
	fieldCount
)

// formed is what a key did to a form.
type formed int

const (
	formPassed  formed = iota // the key is not for the form
	formTyped                 // the form stays open
	formSaved                 // it is done
	formClosed                // the person goes back to the list
	formRefused               // it is not done yet; refusal says why
)

func newForm(ctx kit.Context, p answers.IfThen, at int) *form {
	f := &form{at: at, now: ctx.Now, layout: ctx.Strings.Lesson.DayLayout, rhythm: p.Rhythm}
	if !slices.Contains(lessons.Rhythms(), f.rhythm) {
		f.rhythm = "once"
	}
	w := ctx.Strings.Lesson
	f.fields = [3]kit.Line{
		kit.NewLine(p.If, w.IfExample, maxTyped), kit.NewLine(p.Then, w.ThenExample, maxTyped), kit.NewLine("", w.DayExample, 40),
	}
	if day, ok := parseDay(p.Due, ctx.Now); ok {
		f.setDay(day)
	}
	f.began = answers.IfThen{Due: p.Due}
	f.began = f.plan()
	f.choose(whenField)
	return f
}

func (f *form) reword(w i18n.Lesson) {
	day, ok := parseDay(f.fields[2].Text(), f.now)
	if f.layout = w.DayLayout; ok {
		f.setDay(day)
	}
	f.fields[0] = kit.NewLine(f.fields[0].Text(), w.IfExample, maxTyped)
	f.fields[1] = kit.NewLine(f.fields[1].Text(), w.ThenExample, maxTyped)
	f.choose(f.sel)
}

// line is the text field that is selected, or nil.
func (f *form) line() *kit.Line {
	switch f.sel {
	case whenField:
		return &f.fields[0]
	case thenField:
		return &f.fields[1]
	case dayField:
		return &f.fields[2]
	case rhythmField, fieldCount:
	}
	return nil
}

func (f *form) choose(to field) {
	f.sel = min(max(0, to), fieldCount-1)
	for i, l := range f.fields {
		f.fields[i] = l.Focus(false)
	}
	if l := f.line(); l != nil {
		*l = l.Focus(true)
	}
}

func (f *form) update(msg tea.Msg) formed {
	switch {
	case kit.Pressed(msg, "esc"), f.sel == whenField && kit.Pressed(msg, "shift+tab"):
		return formClosed
	case kit.Pressed(msg, "ctrl+n", "ctrl+o"):
		return formPassed
	case kit.Pressed(msg, "up", "shift+tab"):
		f.choose(f.sel - 1)
	case kit.Pressed(msg, "down", "tab"):
		f.choose(f.sel + 1)
	case kit.Pressed(msg, "enter"):
		return f.done()
	case f.sel == rhythmField:
		f.turn(msg)
	case f.sel == dayField && kit.Pressed(msg, "left", "right"):
		f.shift(msg)
	default:
		*f.line() = f.line().Update(oneLine(msg))
	}
	return formTyped
}

// done saves the form when it says what happens; before that, enter goes to what is missing.
func (f *form) done() formed {
	f.refusal = nil
	_, known := parseDay(f.fields[2].Text(), f.now)
	switch {
	case f.fields[1].Text() == "" && f.sel == thenField:
		f.refusal = finishPlan
	case f.fields[1].Text() == "":
		f.choose(thenField)
		return formTyped
	case tooLong(f.fields[0]), tooLong(f.fields[1]):
		f.refusal = shorterPlan
	case !known && f.fields[2].Text() != "":
		f.choose(dayField)
		f.refusal = noSuchDay
	default:
		return formSaved
	}
	return formRefused
}

func tooLong(l kit.Line) bool { return len([]rune(l.Text())) > lessons.MaxClause }

// turn goes through the rhythms; a number picks one.
func (f *form) turn(msg tea.Msg) {
	all := lessons.Rhythms()
	i := slices.Index(all, f.rhythm)
	if n, ok := picked(msg, len(all)); ok {
		i = n
	}
	switch {
	case kit.Pressed(msg, "right", " "):
		i = (i + 1) % len(all)
	case kit.Pressed(msg, "left"):
		i = (i + len(all) - 1) % len(all)
	}
	f.rhythm = all[i]
}

// shift moves the day one day.
func (f *form) shift(msg tea.Msg) {
	by := 1
	if kit.Pressed(msg, "left") {
		by = -1
	}
	day, ok := parseDay(f.fields[2].Text(), f.now)
	if !ok {
		day, by = f.now, 0
	}
	f.setDay(day.AddDate(0, 0, by))
}

func (f *form) setDay(day time.Time) {
	f.fields[2] = kit.NewLine(day.Format(f.layout), "", 40).Focus(f.sel == dayField)
}

// plan is what is filled in. For a day that means nothing the one from before stands.
func (f *form) plan() answers.IfThen {
	p := answers.IfThen{If: f.fields[0].Text(), Then: f.fields[1].Text(), Rhythm: f.rhythm}
	if text := f.fields[2].Text(); text != "" {
		p.Due = f.began.Due
		if day, ok := parseDay(text, f.now); ok {
			p.Due = day.Format(dayForm)
		}
	}
	return p
}

// touched reports whether anything was changed since the form was opened.
func (f *form) touched() bool { return f.plan() != f.began }
