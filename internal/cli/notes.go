package cli

import (
	"github.com/spf13/cobra"
)

func (a *app) notesCmd() *cobra.Command {
	return &cobra.Command{
		Use: "notes", Short: a.words.Rooms.Notes, Args: a.most(0),
		Example: "  ambassadeur notes",
		RunE:    func(*cobra.Command, []string) error { return a.notes() },
	}
}

// notes opens the facilitator's window. It follows the room that is open, and waits for one when none is.
func (a *app) notes() error {
	w := a.words.Rooms
	if a.env.Terminal == nil {
		return failed(w.NeedTerminal, w.HintTerminal)
	}
	m, err := a.material()
	if err != nil {
		return err
	}
	s := &stage{app: a, m: m, store: a.sessions()}
	cfg := a.presenter(m, s)
	cfg.Notes = true
	return a.runPresenter(cfg, s)
}
