package cli

import (
	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/report"
	"ambassadeur/profile"
	"ambassadeur/ui"
)

type profileOptions struct{ report, json bool }

func (a *app) profileCmd() *cobra.Command {
	var o profileOptions
	w := a.words.CLI
	cmd := &cobra.Command{
		Use: "profile", Short: w.Profile, Args: a.most(0),
		Example: "  ambassadeur profile\n  ambassadeur profile --report",
		RunE: func(*cobra.Command, []string) error {
			switch {
			case o.report || o.json:
				return a.profileReport(o)
			case a.isPlain():
				return a.plainProfile()
			}
			return a.onScreen(ui.StartProfile, "")
		},
	}
	cmd.Flags().BoolVar(&o.report, "report", false, w.FlagReport)
	cmd.Flags().BoolVar(&o.json, "json", false, w.FlagJSON)
	cmd.MarkFlagsMutuallyExclusive("report", "json")
	return cmd
}

// profileReport prints the rating as it is now and changes nothing.
func (a *app) profileReport(o profileOptions) error {
	set, err := a.read()
	if err != nil {
		return err
	}
	g, err := profile.Load(a.words.Lang)
	if err != nil {
		return err
	}
	g = g.For(set.Person.Department)
	in := report.Input{Guidelines: g, Rating: profile.Rate(g, overview.Evidence(set, nil)), Words: a.words, Today: a.env.Now()}
	in.Before = firstPoint(set, g.Edition)
	if !in.Rating.Rated() && !o.json {
		return failed(a.words.CLI.NotRated, a.words.CLI.HintNotRated)
	}
	out := []byte(report.Markdown(in))
	if o.json {
		if out, err = report.JSON(in); err != nil {
			return err
		}
	}
	_, err = a.env.Out.Write(out)
	return err
}

// firstPoint is the measurement to compare with under an edition; nil when there is only one.
func firstPoint(set answers.Set, edition string) *report.Point {
	m, ok := overview.Baseline(set.Measurements, edition)
	if !ok || m.At.Equal(set.Measurements[len(set.Measurements)-1].At) {
		return nil
	}
	return &report.Point{At: m.At, Score: m.Score, Known: m.Known, Total: m.Total}
}
