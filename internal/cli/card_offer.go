package cli

import (
	"fmt"
	"path/filepath"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/handover"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui"
	"ambassadeur/ui/kit"
)

// prizeText is what a prize is, and who decides about it.
func (a *app) prizeText(m *material) string {
	if r := m.company.Reward; r != nil {
		return kit.Clean(strings.TrimSpace(r.Prize + ", " + r.Contact))
	}
	return ""
}

// offer is what there is to hand over in a language. It is about oneself, also for who runs the programme.
func (a *app) offer(m *material, set answers.Set, lang string) (ui.CardOffer, error) {
	file := a.planFile(set, false)
	in := handover.Input{Answers: set, Audience: m.audience(lang, set.Person.Department, lessons.Self), Prize: m.company.Reward != nil, Today: a.env.Now()}
	existing, err := readPlan(file)
	if err != nil {
		return ui.CardOffer{}, a.planError(file, err)
	}
	input, err := a.planInput(m, lessons.Employee, set, lang, existing)
	if err != nil {
		return ui.CardOffer{}, err
	}
	in.Lessons = input.Lessons
	t := set.Ticks
	if existing != "" {
		t = a.ticks(existing)
	} else if t.Planned == 0 {
		t.Planned, t.Done = plan.Build(input).Counts()
	}
	in.Planned, in.Done = t.Planned, t.Done
	n := handover.Names{Departments: m.company.Departments, Criteria: map[string]string{}, Prize: a.prizeText(m)}
	if len(set.Measurements) > 0 {
		if err := a.measured(m, set, lang, &in, n.Criteria); err != nil {
			return ui.CardOffer{}, err
		}
	}
	id := set.CardID
	if id == "" {
		id = fmt.Sprintf("%016x", a.env.Seed())
	}
	return ui.CardOffer{Offer: handover.Of(in, id, lang), Names: n, File: a.cardFile(set, id), ID: id}, nil
}

// measured adds the scores of the profile and where it still wins, with what those points are called.
func (a *app) measured(m *material, set answers.Set, lang string, in *handover.Input, titles map[string]string) error {
	g, err := m.guidelines(lang)
	if err != nil {
		return err
	}
	g = g.For(set.Person.Department)
	last := set.Measurements[len(set.Measurements)-1]
	in.Last = &last
	if first, ok := overview.Baseline(set.Measurements, last.Edition); ok {
		in.First = &first
	}
	for _, f := range profile.Rate(g, overview.Evidence(set)).Findings(profile.ByGain) {
		in.Gaps = append(in.Gaps, f.Result.Criterion.ID)
		titles[f.Result.Criterion.ID] = f.Result.Criterion.Title
	}
	return nil
}

// cardFile is where a card goes when nobody says where: beside the plan.
func (a *app) cardFile(set answers.Set, id string) string {
	return filepath.Join(filepath.Dir(a.planFile(set, false)), fmt.Sprintf(a.words.Card.FileF, id[:6]))
}

// cardFromScreen writes what was chosen on the screen, or with nil the card that takes the earlier one back.
func (a *app) cardFromScreen(o ui.CardOffer, chosen *handover.Choice) (ui.CardWritten, error) {
	c := o.Withdrawal()
	if chosen != nil {
		c = o.Card(*chosen)
	}
	return ui.CardWritten{File: o.File, Ends: c.Ends}, a.putCard(c, o.File)
}
