// Package lesson is the screen that takes one person through one lesson: a title page, the steps one by one, and an
// end page. It drives a lessons.Walk and draws it; what is right, what comes next and what is remembered is decided
// there. The screen knows no store and no plan: it says what happened and the app does the rest.
package lesson

import (
	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// What this screen asks of the app.
type (
	// Progressed says that something was answered, skipped or looked at; Progress is what to keep.
	Progressed struct {
		Lesson   string
		Progress answers.Progress
	}
	// Finished says that the person went on from the end page.
	Finished struct {
		Lesson   string
		Progress answers.Progress
	}
	// Left says that the person went away before the end. When something was half filled in, a Progressed comes
	// before it.
	Left struct {
		Lesson   string
		Progress answers.Progress
	}
	// MeasureProfile asks for the LinkedIn checklist; the app tells the outcome with Rated.
	MeasureProfile struct{ Moment string }
	// OpenedLink asks to open an address outside the program.
	OpenedLink struct{ URL string }
)

// Options is how a lesson is gone through.
type Options struct {
	Refresher bool          // these are questions of a lesson that was finished earlier
	Score     *ProfileScore // the latest measurement of the profile, if there is one
	Opens     Opens
}

// Opens is what a lesson is opened at.
type Opens int

// A lesson opens with its title page when nothing was said yet; who looks at it from outside decides themselves.
const (
	OpensAsEver Opens = iota
	OpensAtTitle
	OpensAtStep
)

// ProfileScore is a measurement of the profile as a profile step shows it.
type ProfileScore struct {
	Score        int // 0 to 100, over what was rated
	Known, Total int // criteria rated, and how many there are
	Before       *ProfileScore
}

// Screen is a lesson on its way.
type Screen struct {
	walk    lessons.Walk
	options Options
	at      moment
	task    task
	taskOf  string // the step that task was made for
	opening bool   // the title page is shown
	rated   string // the profile step that was measured on this visit
	problem error  // why the last key could not be followed
	hinted  bool   // the last key asked for a hint
}

var _ kit.Screen = (*Screen)(nil)

// New opens a lesson where the walk is, with its title page before it when nothing was said yet.
func New(w lessons.Walk, o Options) *Screen {
	s := &Screen{options: o}
	s.follow(w)
	p := w.Progress()
	switch o.Opens {
	case OpensAtTitle:
		s.opening = true
	case OpensAtStep:
	case OpensAsEver:
		s.opening = !o.Refresher && p.Finished.IsZero() && len(p.Answers) == 0 && s.at.n == 1 && !s.at.done
	}
	return s
}

// AtTitle reports whether the title page is on screen.
func (s *Screen) AtTitle() bool { return s.opening }

// In goes on in another language, at the same place, with what is typed.
func (s *Screen) In(l lessons.Lesson) {
	s.follow(s.walk.In(l))
	if t, ok := s.task.(worded); ok && !s.at.done {
		t.reword(s.at, i18n.For(l.Language))
	}
}

// Rated tells what the profile scored when the checklist was left: a score of 0 to 100 over known of total criteria.
func (s *Screen) Rated(score, known, total int) {
	if s.at.done || s.at.step.Type != lessons.TypeProfile || known == 0 {
		return
	}
	now := &ProfileScore{Score: score, Known: known, Total: total}
	if old := s.options.Score; old != nil {
		now.Before = old
		if old.Before != nil {
			now.Before = old.Before
		}
	}
	s.options.Score, s.rated = now, s.at.step.ID
	s.follow(s.walk)
}

// Keep takes over what is half filled in, for when the program ends without warning. It asks nothing when all is
// kept already.
func (s *Screen) Keep(ctx kit.Context) kit.Action {
	if s.hold(ctx.Now) {
		return s.progressed()
	}
	return nil
}

// Typing reports whether letters go into a text field.
func (s *Screen) Typing() bool {
	return !s.opening && !s.at.done && s.at.state != lessons.Settled && s.task.typing()
}

// follow goes on with a newer walk. A step that was not on screen yet gets a task of its own.
func (s *Screen) follow(w lessons.Walk) {
	s.walk = w
	s.at = look(w, s.options, s.rated)
	if !s.at.done && s.at.step.ID != s.taskOf {
		s.task, s.taskOf = newTask(s.at), s.at.step.ID
	}
}

func (s *Screen) progressed() kit.Action {
	return Progressed{s.walk.Lesson().ID, s.walk.Progress()}
}
