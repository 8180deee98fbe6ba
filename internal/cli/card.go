package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/card"
	"ambassadeur/internal/handover"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/plain"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
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

// card makes a card of what the person ticks, and writes it.
func (a *app) card(o cardOptions) error {
	m, err := a.material()
	if err != nil {
		return err
	}
	m.path = lessons.Employee // a card is about oneself, also of who runs the programme
	store, set, notice, err := a.openStore()
	if err != nil {
		return err
	}
	defer func() { _ = store.Close() }() // saved already
	a.tell(notice)
	if o.withdraw {
		return a.withdrawCard(set, o)
	}
	if set.CardID == "" {
		set.CardID = fmt.Sprintf("%016x", a.env.Seed())
	}
	in, titles, err := a.handover(m, set)
	if err != nil {
		return err
	}
	offer := handover.Of(in, set.CardID, a.words.Lang)
	c, ok, err := a.chooseCard(m, offer, titles, o)
	if err != nil || !ok {
		if err == plain.ErrStopped || err == plain.ErrEnded { //nolint:errorlint // joined with another error it is one
			return nil
		}
		return err
	}
	if err := a.writeCard(set, c, o.out, a.words.Card.WrittenF); err != nil {
		return err
	}
	return a.spoken(a.saver(store)(set)) // the number of the card: the next one replaces this one
}

// chooseCard is the card as told by flags, else by the answers to questions.
func (a *app) chooseCard(m *material, offer handover.Offer, titles map[string]string, o cardOptions) (card.Card, bool, error) {
	w := a.words.Card
	if len(o.with) == 0 {
		s := &plain.Session{In: a.env.In, Out: a.env.Out, Words: a.words, Now: a.env.Now, Width: plain.DefaultWidth, Echo: a.env.Terminal == nil, Departments: m.company.Departments}
		return s.Card(offer, titles, a.prizeText(m))
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
	return offer.Card(ticked, name, nil), true, nil
}

// prizeText is what a prize is, and who decides about it.
func (a *app) prizeText(m *material) string {
	if r := m.company.Reward; r != nil {
		return kit.Clean(strings.TrimSpace(r.Prize + ", " + r.Contact))
	}
	return ""
}

// handover is what there is to hand over, and the titles of the profile's criteria by id.
func (a *app) handover(m *material, set answers.Set) (handover.Input, map[string]string, error) {
	lang := a.words.Lang
	in := handover.Input{Answers: set, Audience: m.audience(lang, set.Person.Department, lessons.Self), Prize: m.company.Reward != nil, Today: a.env.Now()}
	existing, err := readPlan(a.planFile(set, false))
	if err != nil {
		return in, nil, a.planError(a.planFile(set, false), err)
	}
	input, err := a.planInput(m, set, lang, existing)
	if err != nil {
		return in, nil, err
	}
	in.Lessons = input.Lessons
	t := set.Ticks
	if existing != "" {
		t = a.ticks(existing)
	} else if t.Planned == 0 {
		t.Planned, t.Done = plan.Build(input).Counts()
	}
	in.Planned, in.Done = t.Planned, t.Done
	titles := map[string]string{}
	if n := len(set.Measurements); n > 0 {
		g, err := m.guidelines(lang)
		if err != nil {
			return in, nil, err
		}
		g = g.For(set.Person.Department)
		last := set.Measurements[n-1]
		in.Last = &last
		if first, ok := overview.Baseline(set.Measurements, last.Edition); ok {
			in.First = &first
		}
		for _, f := range profile.Rate(g, overview.Evidence(set)).Findings(profile.ByGain) {
			in.Gaps = append(in.Gaps, f.Result.Criterion.ID)
			titles[f.Result.Criterion.ID] = f.Result.Criterion.Title
		}
	}
	return in, titles, nil
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
	text := c.Text(a.words.Lang)
	if out == "-" {
		_, err := fmt.Fprint(a.env.Out, text)
		return err
	}
	if out == "" {
		out = filepath.Join(filepath.Dir(a.planFile(set, false)), fmt.Sprintf(w.FileF, c.ID[:6]))
	}
	old, err := readFile(out, card.MaxBytes)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err != nil:
		return a.planError(out, err)
	default:
		if mine, problems := card.Read(out, old); problems.Errors() > 0 || mine.ID != c.ID {
			return failed(fmt.Sprintf(w.TakenF, out), a.words.CLI.HintPlanWrite)
		}
	}
	if err := writeFile(out, text); err != nil {
		return a.planError(out, err)
	}
	a.tell(fmt.Sprintf(said, out))
	if !c.Withdrawn {
		a.tell(fmt.Sprintf(w.EndsF, a.words.Common.Date(c.Ends)) + " " + w.HandIn)
	}
	return nil
}
