package ui

import (
	"slices"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/present"
	"ambassadeur/ui/preview"
)

func (p *Previewer) audience(mode lessons.Mode) lessons.Audience {
	a := p.good.Audience
	a.Department, a.Mode = p.department, mode
	return a
}

// walk is the employee's way through the lesson as it is now.
func (p *Previewer) walk() lessons.Walk {
	return lessons.Begin(p.good.Lesson, p.audience(lessons.Self), p.progress, p.cfg.Now(), p.cfg.Seed)
}

// path is the ids of what is shown one after the other to who looks now, without the title page and the end.
func (p *Previewer) path() []string {
	steps := p.show.Steps
	if p.way != preview.Room {
		steps = p.walk().Steps
	}
	var ids []string
	for _, st := range steps() {
		ids = append(ids, st.ID)
	}
	return ids
}

// at is where the picture is: a step's id, room.AtStart or room.AtEnd.
func (p *Previewer) at() string {
	switch {
	case p.good.Lesson.ID == "":
		return room.AtStart
	case p.way == preview.Room && p.room != nil:
		return p.show.Session.At
	case p.self == nil || p.self.AtTitle():
		return room.AtStart
	case p.progress.Step == "" && !p.progress.Finished.IsZero():
		return room.AtEnd
	}
	return p.progress.Step
}

// enter shows a place in the way and for the department that are chosen now.
func (p *Previewer) enter(at string) {
	p.room = present.New(present.Options{Departments: p.good.Departments})
	if p.way == preview.Room {
		p.openRoom(p.show.Session)
	}
	p.place(at)
}

// openRoom lays a session over the lesson as it is now: the one there is, else one that has not begun.
func (p *Previewer) openRoom(s room.Session) {
	l := p.good.Lesson
	if s.ID == "" || s.Lesson != l.ID {
		s = room.New("preview", l.ID, l.Title, l.Language, p.department, p.cfg.Now(), p.cfg.Seed)
	}
	s.Department, s.Language = p.department, l.Language
	p.show = room.Open(l, p.audience(lessons.Room), s)
}

// place goes to a step, or the nearest one before it that is shown to who looks now; that is said.
func (p *Previewer) place(at string) {
	path := p.path()
	if near := p.nearest(at, path); near != at {
		if _, ok := p.good.Lesson.Step(at); ok {
			p.notice = p.cfg.Strings.Preview.NotShownHere
		}
		at = near
	}
	p.line = 0
	if p.way == preview.Room {
		place := slices.Index(path, at)
		if at == room.AtEnd {
			place = len(path)
		}
		p.show = p.show.Do(room.GoTo(place, p.cfg.Now()))
		return
	}
	w, opens := p.walk(), lesson.OpensAtStep
	switch at {
	case room.AtStart:
		opens = lesson.OpensAtTitle
		if len(path) > 0 {
			w = w.GoTo(path[0])
		}
	case room.AtEnd:
		now := w.Progress()
		now.Step = ""
		if now.Finished.IsZero() {
			now.Finished = p.cfg.Now()
		}
		w = lessons.Begin(p.good.Lesson, p.audience(lessons.Self), now, now.Started, now.Seed)
	default:
		w = w.GoTo(at)
	}
	p.progress = w.Progress()
	p.self = lesson.New(w, lesson.Options{Opens: opens})
}

// nearest is a place itself when it is on the path, else what comes before it in the file.
func (p *Previewer) nearest(at string, path []string) string {
	if at == room.AtStart || at == room.AtEnd || slices.Contains(path, at) {
		return at
	}
	at, _, _ = strings.Cut(at, "/") // a question that a recap asks again is only asked there
	steps := p.good.Lesson.Steps
	for i := slices.IndexFunc(steps, func(s lessons.Step) bool { return s.ID == at }); i >= 0; i-- {
		if slices.Contains(path, steps[i].ID) {
			return steps[i].ID
		}
	}
	return room.AtStart
}

// move goes some steps on or back, over the title page and the end too.
func (p *Previewer) move(by int) {
	if p.good.Lesson.ID == "" {
		return
	}
	p.keep()
	all := append(append([]string{room.AtStart}, p.path()...), room.AtEnd)
	p.place(all[max(0, min(slices.Index(all, p.at())+by, len(all)-1))])
}

// goTo goes to a step of the file; when the picture does not have it, to the one in its place.
func (p *Previewer) goTo(to preview.Go) {
	l := p.good.Lesson
	if l.ID == "" {
		return
	}
	p.keep()
	if _, ok := l.Step(to.ID); !ok && to.ID != room.AtStart && to.ID != room.AtEnd && len(l.Steps) > 0 {
		to.ID = l.Steps[max(0, min(to.Place, len(l.Steps)-1))].ID
	}
	p.place(to.ID)
}

// again begins the step anew; for a room it shows one thing more, and hides all when there is no more.
func (p *Previewer) again() {
	at := p.at()
	switch {
	case p.good.Lesson.ID == "":
	case p.way == preview.Room:
		stage, place := p.show.Session.Stage, p.show.Place()
		p.show = p.show.Do(room.Reveal(place, stage))
		if p.show.Session.Stage == stage && p.show.Place() == place {
			p.show = p.show.Do(room.Hide())
		}
	default:
		left := map[string]answers.Answer{}
		for id, a := range p.progress.Answers {
			if id != at {
				left[id] = a
			}
		}
		p.progress.Answers = left
		p.place(at)
	}
}

// saved shows the file as it is now, at the same step. One that cannot be shown leaves the picture as it was.
func (p *Previewer) saved(r preview.Reading) {
	if r.Language != p.lang {
		return // the language was switched meanwhile
	}
	p.reading = r
	switch {
	case !r.Good:
		p.bar = p.bar || p.good.Lesson.ID == ""
		return
	case p.good.Lesson.ID == "":
		p.begin(r)
		p.bar = false
		return
	}
	p.keep()
	at, old := p.at(), p.good.Lesson
	p.good = r
	if r.Language == "" || r.Translation {
		p.speaks = r.Lesson.Language
	} else {
		p.notice = p.cfg.Strings.Preview.NoTranslation
	}
	renamed := p.rename(old, r.Lesson)
	if to, ok := renamed[at]; ok {
		at = to
	}
	scroll, line := p.scroll, p.line
	p.openAnew(at)
	p.scroll, p.line = scroll, line
}

// openAnew shows a place of a lesson that changed, with what the room or the employee did as far as it still fits.
func (p *Previewer) openAnew(at string) {
	if p.way != preview.Room {
		p.place(at)
		return
	}
	p.openRoom(p.show.Session)
	if p.show.Session.At != at {
		p.place(at)
	}
}

// rename follows steps that got another id, or are gone: the one in their place has what was said there.
func (p *Previewer) rename(old, now lessons.Lesson) map[string]string {
	moved := map[string]string{}
	for i, st := range old.Steps {
		if _, still := now.Step(st.ID); still || len(now.Steps) == 0 {
			continue
		}
		to := now.Steps[min(i, len(now.Steps)-1)]
		moved[st.ID] = to.ID
		a, said := p.progress.Answers[st.ID]
		if _, known := old.Step(to.ID); said && !known && to.Type == st.Type {
			answers := map[string]answers.Answer{to.ID: a}
			for id, a := range p.progress.Answers {
				if id != st.ID {
					answers[id] = a
				}
			}
			p.progress.Answers = answers
		}
	}
	return moved
}
