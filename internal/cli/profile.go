package cli

import (
	"fmt"
	"io"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/report"
	"ambassadeur/internal/resume"
	"ambassadeur/profile"
	"ambassadeur/ui"
	"ambassadeur/ui/importing"
)

type profileOptions struct {
	report, json bool
	resume       string
}

func (o profileOptions) prints() bool { return o.report || o.json || o.resume != "" }

func (a *app) profileCmd() *cobra.Command {
	var o profileOptions
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: "profile", Short: w.Profile, Args: a.noPaths,
		Example: "  ambassadeur profile\n  ambassadeur profile --import Complete_LinkedInDataExport_11-12-2026.zip\n" +
			"  ambassadeur profile --import Profile.pdf --report\n  ambassadeur profile --json",
		RunE: func(c *cobra.Command, _ []string) error {
			if c.Flags().Changed("resume") && o.resume != "json" {
				return usage(fmt.Sprintf(w.BadResumeF, o.resume), "")
			}
			switch {
			case len(a.imports) > 0 && (o.prints() || a.env.Terminal == nil && !a.plain):
				return a.importAndPrint(o)
			case o.prints():
				set, err := a.read()
				if err != nil {
					return err
				}
				return a.printProfile(o, set, nil)
			case a.isPlain():
				return a.plainProfile()
			case len(a.imports) > 0:
				return a.onScreen(ui.StartImport, "")
			}
			return a.onScreen(ui.StartProfile, "")
		},
	}
	cmd.Flags().StringArrayVar(&a.imports, "import", nil, w.FlagImport)
	cmd.Flags().BoolVar(&o.report, "report", false, w.FlagReport)
	cmd.Flags().BoolVar(&o.json, "json", false, w.FlagJSON)
	cmd.Flags().StringVar(&o.resume, "resume", "", w.FlagResume)
	cmd.PreRunE = a.oneOf("report", "json", "resume")
	return cmd
}

// noPaths sends who forgot --import on the right way.
func (a *app) noPaths(c *cobra.Command, args []string) error {
	if len(args) > 0 {
		hint := fmt.Sprintf(a.words.CLI.DidYouMeanF, fmt.Sprintf("%s --import %q", c.CommandPath(), args[0]))
		return usage(fmt.Sprintf(a.words.CLI.TooManyArgsF, args[0]), hint)
	}
	return nil
}

// importAndPrint reads what was given, keeps it, and prints what was asked for. When nothing could be read, what was
// known stays as it was.
func (a *app) importAndPrint(o profileOptions) error {
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	a.tell(notice)
	read, problems := a.readLinkedIn(a.imports, nil)
	if len(read) > 0 {
		in := report.ImportInput{Imports: read, Words: a.words, Today: a.env.Now()}
		g, err := a.guidelines(set)
		if err != nil {
			return err
		}
		set, in.Before, in.After = overview.Import(set, g, linkedin.Members(read), "", a.env.Now())
		if err := a.saver(store)(set); err != nil {
			return a.spoken(err)
		}
		if !o.json && o.resume == "" {
			if _, err := io.WriteString(a.env.Out, report.ImportMarkdown(in)); err != nil {
				return err
			}
		}
		if o.prints() {
			if err := a.printProfile(o, set, read); err != nil {
				return err
			}
		}
	}
	return a.importProblems(reasons(problems), len(read) > 0)
}

// reasons is why each path could not be read.
func reasons(problems []importing.Problem) []error {
	out := make([]error, len(problems))
	for i, p := range problems {
		out[i] = p.Err
	}
	return out
}

// importProblems says why paths could not be read.
func (a *app) importProblems(problems []error, some bool) error {
	for i, err := range problems {
		what, hint := report.ImportProblem(a.words, err)
		if last := i == len(problems)-1; last && !some {
			return failed(what, hint)
		}
		say(a.env.Err, a.words, failed(what, hint))
	}
	if len(problems) > 0 {
		return errFound
	}
	return nil
}

// guidelines are those of the person's department, with the organisation's own laid over them.
func (a *app) guidelines(set answers.Set) (profile.Guidelines, error) {
	m, err := a.material()
	if err != nil {
		return profile.Guidelines{}, err
	}
	g, err := m.guidelines(a.words.Lang)
	return g.For(set.Person.Department), err
}

// printProfile prints the rating as it is now, or the resume. read is what was just imported.
func (a *app) printProfile(o profileOptions, set answers.Set, read []linkedin.Import) error {
	out, err := a.profileText(o, set, read)
	if err != nil {
		return err
	}
	_, err = a.env.Out.Write(out)
	return err
}

func (a *app) profileText(o profileOptions, set answers.Set, read []linkedin.Import) ([]byte, error) {
	if o.resume != "" {
		if set.Member.Empty() {
			return nil, failed(a.words.CLI.NoMember, a.words.CLI.HintNoMember)
		}
		return resume.JSON(set.Member, "")
	}
	g, err := a.guidelines(set)
	if err != nil {
		return nil, err
	}
	evidence := overview.Evidence(set)
	in := report.Input{
		Guidelines: g, Rating: profile.Rate(g, evidence), Facts: evidence.Facts, Imports: read, Words: a.words, Today: a.env.Now(),
		Before: firstPoint(set, g.Edition),
	}
	if o.json {
		return report.JSON(in)
	}
	if !in.Rating.Rated() {
		return nil, failed(a.words.CLI.NotRated, a.words.CLI.HintNotRated)
	}
	text := report.Markdown(in)
	if len(read) > 0 {
		text = "\n" + text // below the report of the import
	}
	return []byte(text), nil
}

// firstPoint is the measurement to compare with under an edition; nil when there is only one.
func firstPoint(set answers.Set, edition string) *report.Point {
	m, ok := overview.Baseline(set.Measurements, edition)
	if !ok || m.At.Equal(set.Measurements[len(set.Measurements)-1].At) {
		return nil
	}
	return &report.Point{At: m.At, Score: m.Score, Known: m.Known, Total: m.Total}
}
