package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/plan"
	"ambassadeur/ui/kit"
)

type planOptions struct {
	out, calendar, papers string
	print, sync           bool
}

func (a *app) planCmd() *cobra.Command {
	var o planOptions
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: "plan", Short: w.Plan, Args: a.most(0),
		Example: "  ambassadeur plan\n  ambassadeur plan -o " + w.PlanFile + " --ics " + w.CalendarFile + "\n  ambassadeur plan --print\n  ambassadeur plan --sync\n  ambassadeur plan --track owner",
		RunE:    func(*cobra.Command, []string) error { return a.plan(o) },
	}
	cmd.Flags().StringVarP(&o.out, "output", "o", "", w.FlagOut)
	cmd.Flags().StringVar(&o.calendar, "ics", "", w.FlagICS)
	cmd.Flags().StringVar(&o.papers, "documents", "", w.FlagPapers)
	cmd.Flags().BoolVar(&o.sync, "sync", false, w.FlagSync)
	cmd.Flags().BoolVar(&o.print, "print", false, w.FlagPrint)
	return cmd
}

// plan writes or prints the plan. Printing changes nothing on disk.
func (a *app) plan(o planOptions) error {
	m, err := a.material()
	if err != nil {
		return err
	}
	if o.print || o.out == "-" {
		return a.printPlan(m, o)
	}
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	a.tell(notice)
	w := a.words.CLI
	file := a.planFile(set, m.owner())
	if o.out != "" {
		if file, err = filepath.Abs(o.out); err != nil {
			return a.planError(o.out, err)
		}
	}
	if o.sync {
		return a.syncPlan(m, store, set, file)
	}
	existing, err := readPlan(file)
	if err != nil {
		return a.planError(file, err)
	}
	p, err := a.buildPlan(m, set, a.words.Lang, existing)
	if err != nil {
		return err
	}
	if p.Empty() {
		return failed(w.PlanEmpty, w.HintPlanEmpty)
	}
	written, err := a.writePlan(m, set, a.words.Lang, planTarget{file: file, calendar: o.calendar, papers: o.papers})
	if err != nil {
		return err
	}
	said := w.PlanWrittenF
	if existing != "" {
		said = w.PlanRenewedF
	}
	a.tell(fmt.Sprintf(said, written.File))
	for _, f := range written.Beside {
		a.tell(fmt.Sprintf(w.PaperF, f))
	}
	if written.Backup != "" {
		a.tell(fmt.Sprintf(w.PlanBackupF, written.Backup))
	}
	if written.Calendar != "" {
		a.tell(fmt.Sprintf(w.PlanCalendarF, written.Calendar))
	}
	return a.spoken(a.saver(store)(set.WithPlan(m.owner(), answers.Written{File: file, At: a.env.Now(), Ticks: written.Ticks})))
}

// printPlan prints the plan as it would be written: to read with --print, with its marks when it goes to a file
// through -o -.
func (a *app) printPlan(m *material, o planOptions) error {
	set, err := a.read()
	if err != nil {
		return err
	}
	existing := ""
	file := set.Plan(m.owner()).File
	if file != "" {
		if existing, err = readPlan(file); err != nil {
			return a.planError(file, err)
		}
	}
	p, err := a.buildPlan(m, set, a.words.Lang, existing)
	if err != nil {
		return err
	}
	if p.Empty() {
		return failed(a.words.CLI.PlanEmpty, a.words.CLI.HintPlanEmpty)
	}
	text, _, err := plan.Merge(existing, p)
	if err != nil {
		return a.planError(file, err)
	}
	if o.print {
		text = plan.Clean(text)
	}
	if o.calendar != "" {
		events, err := p.Calendar()
		if err != nil {
			return err
		}
		if err := writeCalendar(o.calendar, events); err != nil {
			return a.calendarError(o.calendar, err)
		}
		a.tell(fmt.Sprintf(a.words.CLI.PlanCalendarF, o.calendar))
	}
	_, err = fmt.Fprintln(a.env.Out, strings.TrimRight(text, "\n"))
	return err
}

// tell says something to the person beside the result.
func (a *app) tell(text string) {
	if text != "" {
		_, _ = fmt.Fprintln(a.env.Err, kit.Clean(text)) // nothing else to tell it to
	}
}
