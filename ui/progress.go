package ui

import (
	"path/filepath"
	"reflect"
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/i18n"
	"ambassadeur/internal/overview"
	"ambassadeur/ui/checklist"
	"ambassadeur/ui/home"
	"ambassadeur/ui/lesson"
	"ambassadeur/ui/review"
)

// progressed keeps what was said in a lesson; in a refresher only how well the questions were recalled.
func (a *App) progressed(act lesson.Progressed) tea.Cmd {
	if a.inLes == nil || !a.inLes.refresher {
		if reflect.DeepEqual(a.set.Progress(act.Lesson).Answers, act.Progress.Answers) {
			a.set = a.set.WithProgress(act.Lesson, act.Progress)
			return a.save() // only the place is new, so nobody need wait for it
		}
		return a.keep(a.set.WithProgress(act.Lesson, act.Progress))
	}
	set := a.set
	for id, said := range act.Progress.Answers {
		if step, ok := a.inLes.lesson.Step(id); ok && !said.Open {
			set = set.WithRecall(a.inLes.id, step.ID[len(a.inLes.id)+1:], answers.Recall{At: said.At, Score: said.Score})
		}
	}
	return a.keep(set)
}

// finished closes a lesson that came to its end; a refresher counts as done.
func (a *App) finished() tea.Cmd {
	var cmd tea.Cmd
	if o := a.inLes; o != nil && o.refresher {
		p := a.set.Progress(o.id)
		p.Refreshed = append(append([]time.Time(nil), p.Refreshed...), a.cfg.Now())
		cmd = a.keep(a.set.WithProgress(o.id, p))
	}
	a.inLes = nil
	a.pop()
	a.home.Show(a.homeData())
	a.home.SelectNext()
	return tea.Batch(cmd, a.previewPlan())
}

func (a *App) leftLesson() tea.Cmd {
	a.inLes = nil
	a.pop()
	return a.previewPlan()
}

// leftChecklist keeps the rating as a measurement, and tells the lesson that asked for it.
func (a *App) leftChecklist(act checklist.Left) tea.Cmd {
	a.pop()
	r := act.Rating
	var cmd tea.Cmd
	if act.Measured && r.Known > 0 {
		cmd = a.keep(a.set.WithMeasurement(overview.Measurement(r, a.set.Member, act.Moment, a.cfg.Now())))
	}
	if a.inLes != nil && a.top() == a.inLes.screen {
		a.inLes.screen.Rated(r.Score, r.Known, r.Total)
	}
	a.home.Show(a.homeData())
	return tea.Batch(cmd, a.previewPlan())
}

func (a *App) previewPlan() tea.Cmd {
	make, set, lang := a.cfg.Plan, a.set, a.lang
	return func() tea.Msg {
		p, err := make(set, lang)
		return previewMsg{lang, p, err}
	}
}

func (a *App) previewed(m previewMsg) {
	if m.lang != a.lang {
		return
	}
	if m.err != nil {
		if r, ok := a.top().(*review.Screen); ok {
			r.Failed(m.err.Error())
		}
		return
	}
	a.plan = m.preview
	for _, s := range a.screens {
		if r, ok := s.(*review.Screen); ok {
			r.Show(review.Preview{
				Markdown: m.preview.Markdown, File: m.preview.File, Exists: m.preview.Exists, Actions: m.preview.Actions,
				Done: m.preview.Done, Empty: m.preview.Empty,
			})
		}
	}
	a.home.Show(a.homeData())
}

func (a *App) writePlan(calendar bool) tea.Cmd {
	write, set, lang := a.cfg.WritePlan, a.set, a.lang
	return func() tea.Msg {
		w, err := write(set, lang, calendar)
		return writtenMsg{w, err}
	}
}

func (a *App) planWritten(m writtenMsg) tea.Cmd {
	r, ok := a.top().(*review.Screen)
	if m.err != nil {
		a.say(m.err)
		if ok {
			r.Failed(a.notice)
			a.notice = "" // the screen says it
		}
		return nil
	}
	if ok {
		r.ShowWritten(review.Written{File: m.written.File, Backup: m.written.Backup, Calendar: m.written.Calendar, Beside: besideOf(m.written)})
	}
	return tea.Batch(a.keep(a.set.WithPlan(a.cfg.Owner, answers.Written{
		File: m.written.File, At: a.cfg.Now(), Ticks: m.written.Ticks,
	})), a.previewPlan())
}

// homeData is what the home screen shows of the answers as they are now.
func (a *App) homeData() home.Data {
	d := home.Data{
		Overview: overview.Of(a.set, a.headers, a.cfg.Now()), Name: a.set.Person.Name,
		Department: a.departmentName(i18n.For(a.lang)), Loading: a.loading, Notice: a.cfg.Notice,
	}
	d.Moves, d.Owner = a.plan.Moves, a.cfg.Owner
	d.Plan.Written, d.Plan.Actions, d.Plan.Done, d.Stale = a.plan.Exists, a.plan.Actions, a.plan.Done, a.plan.Stale
	return d
}

func (a *App) departmentName(s i18n.Strings) string {
	if n := a.cfg.Departments[a.set.Person.Department]; n != "" {
		return n
	}
	return s.Common.Departments[a.set.Person.Department]
}

// besideOf is the folder of the documents that were written beside the plan; empty when there are none.
func besideOf(w PlanWritten) string {
	if len(w.Beside) == 0 {
		return ""
	}
	return filepath.Dir(w.Beside[0])
}
