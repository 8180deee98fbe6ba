package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/card"
	"ambassadeur/internal/team"
	"ambassadeur/internal/yamlfile"
	"ambassadeur/ui/kit"
)

func (a *app) teamCmd() *cobra.Command {
	out, seed := "", ""
	w := a.words.Team
	cmd := &cobra.Command{
		Use: "team " + w.PathArg, Short: w.Team,
		Example: "  ambassadeur team cards\n  ambassadeur team cards -o " + w.OverviewFile + "\n  ambassadeur team prize cards",
		RunE:    func(_ *cobra.Command, args []string) error { return a.team(args, out) },
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", w.FlagOut)
	prize := &cobra.Command{
		Use: "prize " + w.PathArg, Short: w.Prize,
		RunE: func(_ *cobra.Command, args []string) error { return a.teamPrize(args, out, seed) },
	}
	prize.Flags().StringVarP(&out, "output", "o", "", w.FlagOut)
	prize.Flags().StringVar(&seed, "seed", "", w.FlagSeed)
	withdraw := &cobra.Command{
		Use: "withdraw " + w.CardArg, Short: w.Withdraw,
		RunE: func(_ *cobra.Command, args []string) error { return a.teamWithdraw(args) },
	}
	cmd.AddCommand(prize, withdraw)
	return cmd
}

// team makes the overview.
func (a *app) team(paths []string, out string) error {
	m, err := a.material()
	if err != nil {
		return err
	}
	if err := a.knownForm(out); err != nil {
		return err
	}
	_, overview, err := a.counted(m, paths)
	if err != nil {
		return err
	}
	return a.writeForm(overview, a.view(m), out)
}

// teamPrize applies the organisation's rules of a prize to who entered for it.
func (a *app) teamPrize(paths []string, out, seed string) error {
	w := a.words.Team
	m, err := a.material()
	if err != nil {
		return err
	}
	r := m.company.Reward
	if r == nil || r.Prize == "" || len(r.Criteria) == 0 || r.From.IsZero() || r.To.IsZero() || len(r.Jury) == 0 || r.Contact == "" {
		return failed(w.NoRules, w.HintRules)
	}
	if err := a.knownForm(out); err != nil {
		return err
	}
	sorted, overview, err := a.counted(m, paths)
	if err != nil {
		return err
	}
	if seed == "" {
		seed = fmt.Sprintf("%016x", a.env.Seed())
	}
	rules := team.Rules{Prize: r.Prize, By: r.By, Criteria: r.Criteria, From: r.From, To: r.To, Jury: r.Jury, Contact: r.Contact, Council: r.Council}
	return a.writeForm(team.MakePrize(sorted, overview, rules, a.env.Now(), seed), a.view(m), out)
}

// counted is what the cards at some paths tell together. The ledger is kept before anything is told: what was shown once
// must be known the next time.
func (a *app) counted(m *material, paths []string) (team.Sorted, team.Overview, error) {
	w := a.words.Team
	files, err := a.cardFiles(paths)
	if err != nil {
		return team.Sorted{}, team.Overview{}, err
	}
	ledger, file, err := a.ledger()
	if err != nil {
		return team.Sorted{}, team.Overview{}, err
	}
	in := team.Input{Cards: team.Sort(files, a.env.Now()), Sessions: a.playedHere(m), Now: a.env.Now()}
	if g, err := m.guidelines(a.words.Lang); err == nil {
		for _, c := range g.Criteria {
			in.Criteria = append(in.Criteria, c.ID)
		}
	}
	overview, next, state := team.Make(in, ledger)
	data, err := next.Encode()
	if err == nil {
		err = os.MkdirAll(a.dataDir(), 0o700)
	}
	if err == nil {
		err = writeFile(file, string(data))
	}
	if err != nil {
		return in.Cards, overview, failed(fmt.Sprintf(w.WriteF, file, why(a.words.CLI, err)), "")
	}
	if len(ledger.People) == 0 && len(next.People) > 0 {
		a.tell(fmt.Sprintf(w.LedgerNewF, file))
	}
	a.tellAside(in.Cards.Aside)
	if state.Waiting > 0 {
		a.tell(fmt.Sprintf(w.WaitingF, state.Waiting))
	}
	if state.Resting > 0 {
		a.tell(fmt.Sprintf(w.RestingF, state.Resting))
	}
	return in.Cards, overview, nil
}

// ledger is what was counted so far, and its file.
func (a *app) ledger() (team.Ledger, string, error) {
	w := a.words.Team
	file := filepath.Join(a.dataDir(), "team.json")
	data, err := readFile(file, team.MaxLedger)
	if errors.Is(err, fs.ErrNotExist) {
		return team.NewLedger(fmt.Sprintf("%016x%016x", a.env.Seed(), a.env.Seed())), file, nil
	}
	if err != nil {
		return team.Ledger{}, file, failed(fmt.Sprintf(w.LedgerF, file, why(a.words.CLI, err)), w.HintLedger)
	}
	l, err := team.ReadLedger(data)
	switch {
	case errors.Is(err, team.ErrNewer):
		return l, file, failed(fmt.Sprintf(w.LedgerNewerF, file), a.words.CLI.HintNewer)
	case err != nil:
		return l, file, failed(fmt.Sprintf(w.LedgerDamagedF, file), w.HintLedger)
	}
	return l, file, nil
}

// mostAside is how many files that do not count are named one by one.
const mostAside = 40

// tellAside names every file that does not count, to who holds the cards: not in the overview, for a file may be called
// after a person.
func (a *app) tellAside(aside []team.Aside) {
	w := a.words.Team
	for i, s := range aside {
		if i == mostAside {
			a.tell(fmt.Sprintf(w.AsideMoreF, len(aside)-i))
			return
		}
		if s.Reason == team.Broken {
			a.tell(fmt.Sprintf(w.AsideBrokenF, s.File, s.Problem.Line, s.Problem.Col, s.Problem.Message(a.words.Lang)))
			continue
		}
		a.tell(fmt.Sprintf(w.AsideF, s.File, w.Reasons[string(s.Reason)]))
	}
}

// teamWithdraw puts a card that takes another one back beside it, for somebody who asked for that.
func (a *app) teamWithdraw(files []string) error {
	w := a.words.Team
	if len(files) == 0 {
		return usage(w.NeedPath, w.HintPath)
	}
	for _, file := range files {
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
		beside := strings.TrimSuffix(file, filepath.Ext(file)) + "-" + w.WithdrawnExt + ".yaml"
		err = create(beside, c.Withdrawal(a.env.Now()).Text(a.words.Lang))
		switch {
		case errors.Is(err, fs.ErrExist):
			return failed(fmt.Sprintf(w.WithdrawnExistsF, beside), "")
		case err != nil:
			return failed(fmt.Sprintf(w.WriteF, beside, why(a.words.CLI, err)), "")
		}
		a.tell(fmt.Sprintf(w.WithdrawnF, file, beside))
	}
	return nil
}

// view is how this run writes an overview.
func (a *app) view(m *material) team.View {
	v := team.View{Words: a.words, Criteria: map[string]string{}, Organisation: kit.Clean(m.company.Name), ASCII: a.ascii()}
	if g, err := m.guidelines(a.words.Lang); err == nil {
		for _, c := range g.Criteria {
			v.Criteria[c.ID] = c.Title
		}
	}
	return v
}

// form is what can be written in every way.
type form interface {
	Text(v team.View) string
	Markdown(v team.View) string
	HTML(v team.View) string
	CSV(v team.View) (string, error)
}

func (a *app) knownForm(out string) error {
	switch strings.ToLower(filepath.Ext(out)) {
	case "", ".md", ".markdown", ".txt", ".csv", ".html", ".htm":
		return nil
	}
	return usage(fmt.Sprintf(a.words.Team.UnknownFormatF, out), a.words.Team.HintFormat)
}

// writeForm writes as the name of the file asks, or on the terminal.
func (a *app) writeForm(f form, v team.View, out string) error {
	w := a.words.Team
	if out == "" || out == "-" {
		_, err := fmt.Fprint(a.env.Out, f.Text(v))
		return err
	}
	text := f.Markdown(v)
	switch strings.ToLower(filepath.Ext(out)) {
	case ".csv":
		cells, err := f.CSV(v)
		if err != nil {
			return fmt.Errorf("write as csv: %w", err)
		}
		text = cells
	case ".html", ".htm":
		text = f.HTML(v)
	}
	if err := writeFile(out, text); err != nil {
		return failed(fmt.Sprintf(w.WriteF, out, why(a.words.CLI, err)), "")
	}
	a.tell(fmt.Sprintf(w.WrittenF, out))
	return nil
}

// playedHere is the sessions on this computer, with their lessons when they are there.
func (a *app) playedHere(m *material) []team.Played {
	found, err := a.sessions().List()
	if err != nil {
		return nil // an overview without sessions
	}
	var all []team.Played
	for _, f := range found {
		if f.Err != nil || f.Session.Untouched() {
			continue
		}
		p := team.Played{Session: f.Session}
		if l, err := m.open(f.Session.Language, f.Session.Lesson); err == nil {
			p.Lesson = &l
		}
		all = append(all, p)
	}
	return all
}
