package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/card"
	"ambassadeur/internal/handover"
	"ambassadeur/internal/plain"
	"ambassadeur/ui"
)

type cardOptions struct {
	out, name string
	with      []string
	withdraw  bool
}

func (a *app) cardCmd() *cobra.Command {
	var o cardOptions
	w := a.words.Card
	cmd := &cobra.Command{
		Use: "card", Short: w.Short, Args: a.most(0),
		Example: "  ambassadeur card\n  ambassadeur card --with department,score -o -\n  ambassadeur card --withdraw",
		RunE:    func(*cobra.Command, []string) error { return a.card(o) },
	}
	cmd.Flags().StringVarP(&o.out, "output", "o", "", w.FlagOut)
	cmd.Flags().StringSliceVar(&o.with, "with", nil, w.FlagWith)
	cmd.Flags().StringVar(&o.name, "name", "", w.FlagName)
	cmd.Flags().BoolVar(&o.withdraw, "withdraw", false, w.FlagWithdraw)
	return cmd
}

// card makes a card of what the person ticks, and writes it: on the screen, in lines, or as told by flags.
func (a *app) card(o cardOptions) error {
	if !o.withdraw && len(o.with) == 0 && o.out == "" && o.name == "" && !a.isPlain() {
		return a.onScreen(ui.StartCard, "")
	}
	m, err := a.material()
	if err != nil {
		return err
	}
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	a.tell(notice)
	if o.withdraw {
		return a.withdrawCard(set, o)
	}
	offer, err := a.offer(m, set, a.words.Lang)
	if err != nil {
		return err
	}
	c, ok, err := a.chooseCard(offer, o)
	if err != nil || !ok {
		if err == plain.ErrStopped || err == plain.ErrEnded { //nolint:errorlint // joined with another error it is one
			return nil
		}
		return err
	}
	if err := a.writeCard(set, c, o.out, a.words.Card.WrittenF); err != nil {
		return err
	}
	set.CardID = offer.ID // the next one replaces this one
	return a.spoken(a.saver(store)(set))
}

// chooseCard is the card as told by flags, else by the answers to questions.
func (a *app) chooseCard(offer ui.CardOffer, o cardOptions) (card.Card, bool, error) {
	w := a.words.Card
	if len(o.with) == 0 {
		s := &plain.Session{In: a.env.In, Out: a.env.Out, Words: a.words, Now: a.env.Now, Width: plain.DefaultWidth, Echo: a.env.Terminal == nil}
		return s.Card(offer.Offer, offer.Names)
	}
	known := []string{"department", "name", "score", "actions", "role", "rhythm", "forerunner", "gaps", "prize"}
	var ticked []handover.Block
	for _, name := range o.with {
		name = strings.TrimSpace(name)
		switch {
		case !slices.Contains(known, name):
			return card.Card{}, false, usage(fmt.Sprintf(w.NoBlockF, name), fmt.Sprintf(w.HintBlocksF, strings.Join(known, " ")))
		case !slices.Contains(offer.Blocks, handover.Block(name)):
			return card.Card{}, false, failed(fmt.Sprintf(w.NotThereF, name), "")
		}
		ticked = append(ticked, handover.Block(name))
	}
	name := card.Line(o.name, card.MostName)
	if name == "" {
		name = offer.Whole().Name
	}
	return offer.Card(handover.Choice{Blocks: ticked, Name: name}), true, nil
}

// withdrawCard writes the card that takes the earlier one back.
func (a *app) withdrawCard(set answers.Set, o cardOptions) error {
	w := a.words.Card
	if set.CardID == "" {
		return failed(w.NoCard, w.HintNoCard)
	}
	c := card.Card{ID: set.CardID, Language: a.words.Lang}.Withdrawal(a.env.Now())
	return a.writeCard(set, c, o.out, w.WithdrawnF)
}

// writeCard writes a card where it was asked for, else beside the plan. Only a card of one's own is replaced.
func (a *app) writeCard(set answers.Set, c card.Card, out, said string) error {
	w := a.words.Card
	if out == "-" {
		_, err := fmt.Fprint(a.env.Out, c.Text(c.Language))
		return err
	}
	if out == "" {
		out = a.cardFile(set, c.ID)
	}
	if err := a.putCard(c, out); err != nil {
		return err
	}
	a.tell(fmt.Sprintf(said, out))
	if !c.Withdrawn {
		a.tell(fmt.Sprintf(w.EndsF, a.words.Common.Date(c.Ends)) + " " + w.HandIn)
	}
	return nil
}

// putCard writes a card to a file. Only a card of one's own is replaced.
func (a *app) putCard(c card.Card, file string) error {
	broke := func(err error) error {
		return failed(fmt.Sprintf(a.words.Team.WriteF, file, why(a.words.CLI, err)), "")
	}
	old, err := readFile(file, card.MaxBytes)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return broke(err)
	default:
		if mine, problems := card.Read(file, old); problems.Errors() > 0 || mine.ID != c.ID {
			return failed(fmt.Sprintf(a.words.Card.TakenF, file), a.words.CLI.HintPlanWrite)
		}
	}
	if err := writeFile(file, c.Text(c.Language)); err != nil {
		return broke(err)
	}
	return nil
}
