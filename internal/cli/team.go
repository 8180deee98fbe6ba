package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"github.com/charmbracelet/x/term"
	"github.com/spf13/cobra"

	"ambassadeur/internal/card"
	"ambassadeur/internal/plain"
	"ambassadeur/internal/team"
	"ambassadeur/internal/yamlfile"
)

func (a *app) teamCmd() *cobra.Command {
	out, seed := "", ""
	w := a.words.Team
	cmd := &cobra.Command{
		Use: "team " + w.Arg, Short: w.Short,
		Example: "  ambassadeur team cards\n  ambassadeur team cards -o overview.html\n  ambassadeur team prize cards",
		RunE:    func(_ *cobra.Command, args []string) error { return a.team(args, out) },
	}
	cmd.Flags().StringVarP(&out, "output", "o", "", w.FlagOut)
	prize := &cobra.Command{
		Use: "prize " + w.Arg, Short: w.ShortPrize,
		RunE: func(_ *cobra.Command, args []string) error { return a.teamPrize(args, out, seed) },
	}
	prize.Flags().StringVarP(&out, "output", "o", "", w.FlagOut)
	prize.Flags().StringVar(&seed, "seed", "", w.PrizeTitle)
	withdraw := &cobra.Command{
		Use: "withdraw " + w.Arg, Short: w.ShortWithdraw,
		RunE: func(_ *cobra.Command, args []string) error { return a.teamWithdraw(args) },
	}
	cmd.AddCommand(prize, withdraw)
	return cmd
}

// counted is what the cards at some paths tell together. The ledger is kept before anything is told: what was shown once
// must be known the next time.
func (a *app) counted(paths []string) (team.Sorted, team.Overview, error) {
	w := a.words.Team
	files, err := a.cardFiles(paths)
	if err != nil {
		return team.Sorted{}, team.Overview{}, err
	}
	if len(files) == 0 {
		return team.Sorted{}, team.Overview{}, failed(w.NoCards, w.NoCardsHint)
	}
	file := filepath.Join(a.dataDir(), "team.json")
	ledger := team.NewLedger(fmt.Sprintf("%016x%016x", a.env.Seed(), a.env.Seed()))
	data, err := readFile(file, team.MaxLedger)
	if err == nil {
		ledger, err = team.ReadLedger(data)
	}
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return team.Sorted{}, team.Overview{}, failed(fmt.Sprintf(w.LedgerF, file+": "+why(a.words.CLI, err)), w.HintLedger)
	}
	sorted := team.Sort(files, a.env.Now())
	overview, next := team.Count(sorted, ledger, a.env.Now())
	text, err := next.Encode()
	if err == nil {
		err = os.MkdirAll(a.dataDir(), 0o700)
	}
	if err == nil {
		err = writeFile(file, string(text))
	}
	if err != nil {
		return sorted, overview, a.planError(file, err)
	}
	return sorted, overview, nil
}

// cardFiles reads the YAML files at some paths, of a folder those in it and below it. Of a large file the beginning is
// enough.
func (a *app) cardFiles(paths []string) ([]team.File, error) {
	if len(paths) == 0 {
		return nil, usage(a.words.Team.NoCards, a.words.Team.NoCardsHint)
	}
	var files []team.File
	for _, path := range paths {
		names, err := yamlFiles(path)
		if err != nil {
			return nil, failed(fmt.Sprintf(a.words.CLI.CheckReadF, path, why(a.words.CLI, err)), "")
		}
		for _, n := range names {
			data, err := readFile(n, card.MaxBytes)
			if err != nil {
				data = nil // told as no card
			}
			f := team.File{Name: n, Data: data}
			if info, err := os.Stat(n); err == nil {
				f.Modified = info.ModTime()
			}
			files = append(files, f)
		}
	}
	return files, nil
}

// names say what departments and criteria are called.
func (a *app) names(m *material) team.Names {
	n := team.Names{Departments: a.words.Common.Departments, Criteria: map[string]string{}}
	if g, err := m.guidelines(a.words.Lang); err == nil {
		for _, c := range g.Criteria {
			n.Criteria[c.ID] = c.Title
		}
	}
	return n
}

func (a *app) team(paths []string, out string) error {
	m, err := a.material()
	if err != nil {
		return err
	}
	_, overview, err := a.counted(paths)
	if err != nil {
		return err
	}
	return a.writePage(overview.Page(a.words, a.names(m), a.moods(m)), out)
}

func (a *app) teamPrize(paths []string, out, seed string) error {
	w := a.words.Team
	m, err := a.material()
	if err != nil {
		return err
	}
	r := m.company.Reward
	if r == nil || r.Prize == "" || len(r.Criteria) == 0 || r.From.IsZero() || r.To.IsZero() || len(r.Jury) == 0 || r.Contact == "" {
		return failed(w.PrizeNone, w.PrizeNoneHint)
	}
	sorted, overview, err := a.counted(paths)
	if err != nil {
		return err
	}
	if seed == "" {
		seed = fmt.Sprintf("%016x", a.env.Seed())
	}
	rules := team.Rules{Prize: r.Prize, By: r.By, Criteria: r.Criteria, From: r.From, To: r.To, Jury: r.Jury, Contact: r.Contact}
	return a.writePage(team.Prize(sorted, overview, rules, a.env.Now(), seed, a.words, a.names(m)), out)
}

// teamWithdraw puts a card that takes another one back beside it, for somebody who asked for that.
func (a *app) teamWithdraw(files []string) error {
	w := a.words.Team
	if len(files) == 0 {
		return usage(w.NoCards, "")
	}
	for _, file := range files {
		data, err := readFile(file, card.MaxBytes)
		if err != nil {
			return failed(fmt.Sprintf(a.words.CLI.CheckReadF, file, why(a.words.CLI, err)), "")
		}
		c, problems := card.Read(file, data)
		if problems.Errors() > 0 {
			for _, p := range problems {
				if p.Severity == yamlfile.Error {
					return failed(fmt.Sprintf(w.NotACardF, file)+": "+p.Message(a.words.Lang), "")
				}
			}
		}
		beside := strings.TrimSuffix(file, filepath.Ext(file)) + "-withdrawn.yaml"
		if err := writeFile(beside, c.Withdrawal(a.env.Now()).Text(a.words.Lang)); err != nil {
			return a.planError(beside, err)
		}
		a.tell(fmt.Sprintf(w.WithdrawnF, beside))
	}
	return nil
}

// writePage writes a page as its file's name asks, or on the terminal.
func (a *app) writePage(p team.Page, out string) error {
	var text string
	switch ext := strings.ToLower(filepath.Ext(out)); {
	case out == "":
		width := plain.DefaultWidth
		if a.env.Terminal != nil {
			if columns, _, err := term.GetSize(a.env.Terminal.Out.Fd()); err == nil {
				width = min(columns, 100)
			}
		}
		_, err := fmt.Fprintln(a.env.Out, strings.Join(p.Lines(width, a.ascii()), "\n"))
		return err
	case ext == ".csv":
		cells, err := p.CSV()
		if err != nil {
			return err
		}
		text = "\ufeff" + cells // so that Excel reads its letters
	case ext == ".html" || ext == ".htm":
		text = p.HTML(a.words.Lang)
	default:
		text = p.Markdown()
	}
	if out == "-" {
		_, err := fmt.Fprint(a.env.Out, text)
		return err
	}
	if err := writeFile(out, text); err != nil {
		return a.planError(out, err)
	}
	a.tell(fmt.Sprintf(a.words.Team.WrittenF, out))
	return nil
}
