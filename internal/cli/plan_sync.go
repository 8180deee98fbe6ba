package cli

import (
	"fmt"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
)

// syncPlan reads back what was ticked in the plan. The file is only read; when it was moved, its new place is kept.
func (a *app) syncPlan(m *material, store *answers.Store, set answers.Set, file string) error {
	w := a.words.CLI
	text, err := readPlan(file)
	if err != nil {
		return a.planError(file, err)
	}
	if text == "" {
		return failed(fmt.Sprintf(w.NoSyncF, file), w.HintSync)
	}
	p, err := a.buildPlan(m, set, a.words.Lang, text)
	if err != nil {
		return err
	}
	if _, _, err := plan.Merge(text, p); err != nil {
		return a.planError(file, err) // it is not a plan of ours, or a newer one
	}
	written := set.Plan(m.owner())
	written.File, written.Ticks = file, a.ticks(text)
	if written.At.IsZero() {
		written.At = a.env.Now()
	}
	if err := a.spoken(a.saver(store)(set.WithPlan(m.owner(), written))); err != nil {
		return err
	}
	said := fmt.Sprintf(w.SyncedF, written.Ticks.Done, written.Ticks.Planned, file)
	if written.Ticks.Planned == 1 {
		said = fmt.Sprintf(w.SyncedOneF, written.Ticks.Done, file)
	}
	_, err = fmt.Fprintln(a.env.Out, said)
	return err
}
