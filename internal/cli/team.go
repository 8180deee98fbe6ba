package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
	"ambassadeur/internal/yamlfile"
)

type teamOptions struct{ out, seed string }

func (a *app) teamCmd() *cobra.Command {
	var o teamOptions
	w := a.words.Team
	cmd := &cobra.Command{
		Use: "team " + w.PathArg, Short: w.Team, Args: cobra.ArbitraryArgs,
		Example: "  ambassadeur team " + w.CardFile + "\n  ambassadeur team . -o " + w.OverviewFile,
		RunE:    func(_ *cobra.Command, args []string) error { return a.team(args, o) },
	}
	cmd.Flags().StringVarP(&o.out, "output", "o", "", w.FlagOut)
	var p teamOptions
	prize := &cobra.Command{
		Use: "prize " + w.PathArg, Short: w.Prize, Args: cobra.ArbitraryArgs,
		RunE: func(_ *cobra.Command, args []string) error { return a.prize(args, p) },
	}
	prize.Flags().StringVarP(&p.out, "output", "o", "", w.FlagOut)
	prize.Flags().StringVar(&p.seed, "seed", "", w.FlagSeed)
	cmd.AddCommand(prize, &cobra.Command{
		Use: "withdraw " + w.CardArg, Short: w.Withdraw, Args: a.most(1),
		RunE: func(_ *cobra.Command, args []string) error { return a.withdraw(append(args, "")[0]) },
	})
	return cmd
}

// written is what an overview and a prize can be written as.
type written interface {
	Markdown(v team.View) string
	CSV(v team.View) (string, error)
	HTML(v team.View) string
	Text(v team.View) string
}

// team makes the overview of the cards in folders and files.
func (a *app) team(paths []string, o teamOptions) error {
	if err := a.kind(o.out); err != nil {
		return err
	}
	m, err := a.material()
	if err != nil {
		return err
	}
	_, overview, v, err := a.counted(m, paths)
	if err != nil {
		return err
	}
	return a.writeTeam(o.out, overview, v)
}

// prize applies the organisation's rules to who entered.
func (a *app) prize(paths []string, o teamOptions) error {
	w := a.words.Team
	if err := a.kind(o.out); err != nil {
		return err
	}
	m, err := a.material()
	if err != nil {
		return err
	}
	rules, ok := a.rules(m)
	if !ok {
		return failed(w.NoRules, w.HintRules)
	}
	sorted, overview, v, err := a.counted(m, paths)
	if err != nil {
		return err
	}
	if o.seed == "" {
		o.seed = fmt.Sprint(a.env.Seed())
	}
	return a.writeTeam(o.out, team.MakePrize(sorted, overview, rules, a.env.Now(), o.seed), v)
}

// rules are the organisation's rules of a prize; without them there is no prize.
func (a *app) rules(m *material) (team.Rules, bool) {
	r := m.company.Reward
	if r == nil {
		return team.Rules{}, false
	}
	return team.Rules{Prize: r.Prize, By: r.By, Criteria: r.Criteria, From: r.From, To: r.To, Jury: r.Jury, Contact: r.Contact, Council: r.Council}, true
}

// kind refuses a file that is none of the kinds that can be written.
func (a *app) kind(out string) error {
	switch strings.ToLower(filepath.Ext(out)) {
	case ".md", ".csv", ".html", ".htm":
		return nil
	}
	if out == "" || out == "-" {
		return nil
	}
	return usage(fmt.Sprintf(a.words.Team.UnknownFormatF, out), a.words.Team.HintFormat)
}

// writeTeam writes to a file in the form that its name asks for, else to the screen.
func (a *app) writeTeam(out string, o written, v team.View) error {
	w := a.words.Team
	var text string
	switch strings.ToLower(filepath.Ext(out)) {
	case ".md":
		text = o.Markdown(v)
	case ".html", ".htm":
		text = o.HTML(v)
	case ".csv":
		var err error
		if text, err = o.CSV(v); err != nil {
			return failed(fmt.Sprintf(w.WriteF, out, err), "")
		}
	default:
		_, err := fmt.Fprint(a.env.Out, o.Text(v))
		return err
	}
	if err := writeFile(out, text); err != nil {
		return failed(fmt.Sprintf(w.WriteF, out, why(a.words.CLI, err)), "")
	}
	a.tell(fmt.Sprintf(w.WrittenF, out))
	return nil
}

// withdraw takes a card back: beside it a card is written that says so.
func (a *app) withdraw(file string) error {
	w := a.words.Team
	if file == "" {
		return usage(w.NeedPath, "ambassadeur team withdraw "+w.CardFile)
	}
	data, err := readFile(file, card.MaxBytes)
	if err != nil {
		return failed(fmt.Sprintf(w.NoPathF, file, why(a.words.CLI, err)), "")
	}
	c, problems := card.Read(file, data)
	for _, p := range problems {
		if p.Severity == yamlfile.Error {
			return failed(fmt.Sprintf(w.NotACardF, file, p.Message(a.words.Lang)), "")
		}
	}
	if c.Withdrawn {
		return failed(fmt.Sprintf(w.IsWithdrawnF, file), "")
	}
	today := a.env.Now()
	if c.Made.After(today) {
		today = c.Made // the clock was ahead where it was made
	}
	next := strings.TrimSuffix(strings.TrimSuffix(file, ".yaml"), ".yml") + "." + w.WithdrawnExt + ".yaml"
	if _, err := readFile(next, 0); !errors.Is(err, fs.ErrNotExist) {
		return failed(fmt.Sprintf(w.WithdrawnExistsF, next), "")
	}
	if err := writeFile(next, c.Withdrawal(today).Text(a.words.Lang)); err != nil {
		return failed(fmt.Sprintf(w.WriteF, next, why(a.words.CLI, err)), "")
	}
	a.tell(fmt.Sprintf(w.WithdrawnF, file, next))
	return nil
}
