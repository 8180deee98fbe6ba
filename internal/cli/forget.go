package cli

import (
	"bufio"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/ui/kit"
)

func (a *app) forgetCmd() *cobra.Command {
	var yes bool
	cmd := &cobra.Command{
		Use: "forget", Short: a.words.CLI.Forget, Args: a.most(0),
		RunE: func(*cobra.Command, []string) error { return a.forget(yes) },
	}
	cmd.Flags().BoolVar(&yes, "yes", false, a.words.CLI.FlagYes)
	return cmd
}

// forget shows what is kept, and wipes it when the person says so. The plan is the person's own and stays.
func (a *app) forget(yes bool) error {
	w := a.words.CLI
	files, err := answers.Files(a.dataDir())
	if err != nil {
		return failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore)
	}
	played, err := a.sessions().Files()
	if err != nil {
		return failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore)
	}
	ledger := a.ledgerFiles()
	if len(files)+len(played)+len(ledger) == 0 {
		_, err := fmt.Fprintln(a.env.Out, w.ForgetNothing)
		return err
	}
	_, _ = fmt.Fprintln(a.env.Out, w.ForgetTitle)
	for _, f := range files {
		if _, err := fmt.Fprintf(a.env.Out, "  %s  %d bytes  %s\n", kit.Clean(f.Path), f.Size, f.Modified.Format("2006-01-02 15:04")); err != nil {
			return err
		}
	}
	for _, f := range played {
		path := filepath.Join(a.sessions().Dir, f.Name())
		if _, err := fmt.Fprintf(a.env.Out, "  %s  %d bytes  %s\n", kit.Clean(path), f.Size(), f.ModTime().Format("2006-01-02 15:04")); err != nil {
			return err
		}
	}
	for _, file := range ledger {
		if _, err := fmt.Fprintf(a.env.Out, "  %s\n", kit.Clean(file)); err != nil {
			return err
		}
	}
	if len(ledger) > 0 {
		a.tell(a.words.Team.LedgerKeepWarning)
	}
	set, _, _ := answers.Read(a.dataDir()) // only to name the plan; what cannot be read can still be wiped
	for _, owner := range []bool{false, true} {
		if file := set.Plan(owner).File; file != "" {
			_, _ = fmt.Fprintf(a.env.Out, w.ForgetPlanF+"\n", kit.Clean(file))
		}
	}
	if !yes {
		_, _ = fmt.Fprintf(a.env.Err, w.ForgetAskF, w.ForgetYes)
		line, _ := bufio.NewReader(a.env.In).ReadString('\n') // no input is no consent
		if !strings.EqualFold(strings.TrimSpace(line), w.ForgetYes) {
			a.tell(w.ForgetKept)
			return nil
		}
	}
	store, err := answers.Open(a.dataDir())
	if err != nil {
		return a.storeError(err)
	}
	sessions, err := a.sessions().Wipe() // before the answers, whose folder goes when it is empty
	if err != nil {
		return errors.Join(failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore), store.Close())
	}
	for _, file := range ledger {
		if err := os.Remove(file); err != nil {
			return errors.Join(failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore), store.Close())
		}
		sessions++
	}
	gone, err := store.Wipe()
	if err != nil {
		return failed(fmt.Sprintf(w.StoreF, whyStore(w, err)), w.HintStore)
	}
	_, err = fmt.Fprintf(a.env.Out, w.ForgetDoneF+"\n", len(gone)+sessions)
	return err
}
