package cli

import (
	"fmt"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/plain"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// talk is one conversation in lines, with what it needs.
type talk struct {
	*app
	m       *material
	store   *answers.Store
	set     answers.Set
	session *plain.Session
}

// inLines opens everything, has a conversation, and says calmly when it stopped before its end.
func (a *app) inLines(arg string, have func(*talk) error) error {
	m, err := a.materialFor(arg)
	if err != nil {
		return err
	}
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	a.tell(notice)
	set.Person.Language = a.words.Lang
	t := &talk{app: a, m: m, store: store, set: set, session: &plain.Session{
		In: a.env.In, Out: a.env.Out, Words: a.words, Now: a.env.Now, Save: a.saver(store), Width: plain.DefaultWidth,
		Echo: a.env.Terminal == nil, Folder: a.dataDir(), LinkedIn: a.plainLinkedIn(), Departments: m.company.Departments,
	}}
	err = have(t)
	if err == plain.ErrStopped || err == plain.ErrEnded { //nolint:errorlint // joined with another error it is one
		return nil // the session has said so, and all is saved
	}
	return a.spoken(err)
}

// plainLinkedIn reads LinkedIn's files for a conversation in lines.
func (a *app) plainLinkedIn() *plain.LinkedIn {
	l := &plain.LinkedIn{Read: func(text string) ([]linkedin.Import, []error) {
		read, problems := a.readLinkedIn(droppedPaths(text), nil)
		return read, reasons(problems)
	}}
	found := a.findExports()
	for _, f := range found[:min(len(found), plain.MaxFound)] {
		l.Found = append(l.Found, plain.Download{Path: f.Path, Name: f.Name, Day: a.words.Common.Day(f.Modified, a.env.Now())})
	}
	return l
}

func (a *app) plainLesson(arg string) error {
	return a.inLines(arg, func(t *talk) error {
		l, err := a.lesson(t.m, arg, t.set)
		if err != nil {
			return err
		}
		t.m.follow(l)
		return t.lesson(l)
	})
}

// plainProfile is the checklist, with the paths that were given read first.
func (a *app) plainProfile() error {
	return a.inLines("", func(t *talk) error {
		t.session.LinkedIn.Given = a.imports
		return t.profile()
	})
}

// plainHome is the menu, until the person stops.
func (a *app) plainHome() error {
	return a.inLines("", func(t *talk) error {
		if !t.set.Person.Met {
			set, err := t.session.Welcome(t.set)
			if t.speak(set); err != nil {
				return err
			}
		}
		for {
			choice, err := t.session.Home(t.set, t.menu())
			if err != nil || choice.Kind == plain.ChoseStop {
				return err
			}
			if err := t.follow(choice); err != nil {
				return err
			}
		}
	})
}

func (t *talk) follow(c plain.Choice) error {
	var err error
	switch c.Kind {
	case plain.ChoseStop:
	case plain.ChoseLesson, plain.ChoseRefresher:
		l, e := t.m.open(t.words.Lang, c.Lesson)
		if e != nil {
			return t.badLesson(e, c.Lesson)
		}
		if c.Kind == plain.ChoseLesson {
			return t.lesson(l)
		}
		t.set, err = t.session.Refresher(t.set, l, t.audience(), t.env.Seed())
	case plain.ChoseProfile:
		return t.profile()
	case plain.ChosePlan:
		return t.plan()
	case plain.ChoseLanguage:
		set, e := t.session.Language(t.set)
		t.speak(set)
		err = e
	case plain.ChoseSettings:
		set, e := t.session.Welcome(t.set)
		t.speak(set)
		err = e
	}
	return err
}

// speak goes on in the language that was chosen.
func (t *talk) speak(set answers.Set) {
	t.set = set
	t.words = t.strings(set.Person.Language)
}

func (t *talk) audience() lessons.Audience {
	return t.m.audience(t.words.Lang, t.set.Person.Department, lessons.Self)
}

func (t *talk) lesson(l lessons.Lesson) error {
	hooks := plain.Hooks{Profile: func(set answers.Set, moment string) (answers.Set, error) {
		g, err := t.m.guidelines(t.words.Lang)
		if err != nil {
			return set, err
		}
		set, _, err = t.session.Checklist(set, g.For(set.Person.Department), moment)
		return set, err
	}}
	set, err := t.session.Lesson(t.set, l, t.audience(), t.env.Seed(), hooks)
	t.set = set
	return err
}

func (t *talk) profile() error {
	g, err := t.m.guidelines(t.words.Lang)
	if err != nil {
		return err
	}
	t.set, _, err = t.session.Checklist(t.set, g.For(t.set.Person.Department), "")
	return err
}

// plan writes the plan and says where.
func (t *talk) plan() error {
	file := t.planFile(t.set, t.m.owner())
	shown, err := t.preview(t.m, t.set, t.words.Lang)
	if err != nil || shown.Empty {
		if shown.Empty {
			err = failed(t.words.CLI.PlanEmpty, t.words.CLI.HintPlanEmpty)
		}
		say(t.env.Err, t.words, err) // the menu goes on
		return nil
	}
	written, err := t.writePlan(t.m, t.set, t.words.Lang, planTarget{file: file})
	if err != nil {
		say(t.env.Err, t.words, err)
		return nil
	}
	for _, f := range append([]string{written.File}, written.Beside...) {
		if _, err = fmt.Fprintf(t.env.Out, t.words.CLI.PlanWrittenF+"\n", kit.Clean(f)); err != nil {
			return err
		}
	}
	t.set = t.set.WithPlan(t.m.owner(), answers.Written{File: file, At: t.env.Now(), Ticks: written.Ticks})
	return t.saver(t.store)(t.set)
}

func (t *talk) menu() plain.Menu {
	headers := t.m.headers(t.words.Lang)
	if own, _, err := t.m.more(t.words.Lang); err == nil {
		headers = lessons.Merge(headers, own)
	}
	m := plain.Menu{Overview: overview.Of(t.set, headers, t.env.Now())}
	if p, err := t.preview(t.m, t.set, t.words.Lang); err == nil {
		m.Plan.Written, m.Plan.Actions, m.Plan.Done, m.Stale = p.Exists, p.Actions, p.Done, p.Stale
	}
	return m
}
