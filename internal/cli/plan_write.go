package cli

import (
	"os"
	"path/filepath"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
	"ambassadeur/ui"
)

// planTarget is where a plan goes.
type planTarget struct {
	file, calendar string // calendar is empty for none
	papers         string // folder of the owner's documents; empty for one beside the plan
}

// writePlan writes or renews the plan, with the version before beside it as .bak, and the owner's documents.
func (a *app) writePlan(m *material, set answers.Set, lang string, to planTarget) (ui.PlanWritten, error) {
	existing, err := readPlan(to.file)
	if err != nil {
		return ui.PlanWritten{}, a.planError(to.file, err)
	}
	in, err := a.planInput(m, m.path, set, lang, existing)
	if err != nil {
		return ui.PlanWritten{}, err
	}
	if to.calendar != "" {
		if err := calendarFree(to.calendar); err != nil {
			return ui.PlanWritten{}, a.calendarError(to.calendar, err)
		}
	}
	p := plan.Build(in)
	text, backup, err := a.renew(to.file, existing, p)
	if err != nil {
		return ui.PlanWritten{}, err
	}
	w := ui.PlanWritten{File: to.file, Backup: backup, Ticks: a.ticks(text)}
	if m.owner() {
		if w.Beside, err = a.writePapers(m, in, to); err != nil {
			return w, err
		}
	}
	if to.calendar != "" {
		w.Calendar = to.calendar
		events, err := p.Calendar()
		if err == nil {
			err = writeCalendar(to.calendar, events)
		}
		if err != nil {
			return w, a.calendarError(to.calendar, err)
		}
	}
	return w, nil
}

// renew writes a plan into its file, with the version before beside it as .bak when it changes.
func (a *app) renew(file, existing string, p plan.Plan) (text, backup string, err error) {
	text, _, err = plan.Merge(existing, p)
	if err != nil {
		return "", "", a.planError(file, err)
	}
	if existing == text {
		return text, "", nil
	}
	if existing != "" {
		backup = file + ".bak"
		if err := writeFile(backup, existing); err != nil {
			return "", "", a.planError(backup, err)
		}
	}
	if err := writeFile(file, text); err != nil {
		return "", "", a.planError(file, err)
	}
	return text, backup, nil
}

// writePapers writes the owner's documents and cases, and returns their files.
func (a *app) writePapers(m *material, in plan.Input, to planTarget) ([]string, error) {
	folder := to.papers
	if folder == "" {
		folder = filepath.Join(filepath.Dir(to.file), a.words.CLI.PapersDir)
	}
	var files []string
	for _, p := range plan.Papers(in) {
		if err := os.MkdirAll(folder, 0o700); err != nil {
			return files, a.planError(folder, err)
		}
		file := filepath.Join(folder, in.Words.Plan.Papers[p.ID].File)
		existing, err := readPlan(file)
		if err != nil {
			return files, a.planError(file, err)
		}
		if _, _, err := a.renew(file, existing, p.Plan); err != nil {
			return files, err
		}
		files = append(files, file)
	}
	if m.folder != "" {
		folder = m.folder // where present finds them
	}
	file, err := a.writeCases(in, folder)
	if file != "" {
		files = append(files, file)
	}
	return files, err
}

// ticks is what is ticked in a plan now.
func (a *app) ticks(text string) answers.Ticks {
	t := answers.Ticks{At: a.env.Now()}
	for _, tick := range plan.ReadTicks(text) {
		t.Planned++
		if !tick.Done {
			continue
		}
		t.Done++
		if tick.ID != "" {
			t.IDs = append(t.IDs, tick.ID)
		}
	}
	return t
}
