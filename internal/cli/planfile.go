package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"github.com/adrg/xdg"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/plan"
	"ambassadeur/lessons"
	"ambassadeur/profile"
	"ambassadeur/ui"
)

// planFile is where the plan goes: where it went before, else the person's documents folder.
func (a *app) planFile(set answers.Set, owner bool) string {
	if file := set.Plan(owner).File; file != "" {
		return file
	}
	folder := a.env.Getenv("AMBASSADEUR_DOCUMENTS")
	if folder == "" {
		folder = xdg.UserDirs.Documents
	}
	if info, err := os.Stat(folder); err != nil || !info.IsDir() {
		folder = xdg.Home
	}
	if owner {
		return filepath.Join(folder, a.words.CLI.OwnerFile)
	}
	return filepath.Join(folder, a.words.CLI.PlanFile)
}

// buildPlan makes the plan of what was said, in a language. existing is the document as it is now.
func (a *app) buildPlan(m *material, set answers.Set, lang, existing string) (plan.Plan, error) {
	in, err := a.planInput(m, m.path, set, lang, existing)
	if err != nil {
		return plan.Plan{}, err
	}
	return plan.Build(in), nil
}

// planInput is what a plan is made from.
func (a *app) planInput(m *material, track lessons.Track, set answers.Set, lang, existing string) (plan.Input, error) {
	words, owner := a.strings(lang), track == lessons.OwnerTrack
	in := plan.Input{
		Answers: set, Audience: m.audience(lang, set.Person.Department, lessons.Self),
		Track: track, Words: words, Today: a.env.Now(), Ticks: plan.ReadTicks(existing),
	}
	if existing == "" {
		for _, id := range set.Plan(owner).Ticks.IDs { // the file is gone: what was read back last still counts
			in.Ticks = append(in.Ticks, plan.Tick{ID: id, Done: true})
		}
	}
	for _, id := range a.answered(m, set, lang) {
		l, err := m.open(lang, id)
		if errors.Is(err, fs.ErrNotExist) {
			continue // a lesson from a file elsewhere, or of a workshop folder that is not here now
		}
		if err != nil {
			return plan.Input{}, a.badLesson(err, id)
		}
		in.Lessons = append(in.Lessons, l)
	}
	var err error
	if !owner {
		in.Profile, err = planProfile(m, set, lang, a.env.Now())
	}
	return in, err
}

// answered is the ids of the lessons with answers, shipped ones first, in their order.
func (a *app) answered(m *material, set answers.Set, lang string) []string {
	var ids []string
	seen := map[string]bool{}
	add := func(headers []lessons.Header) {
		for _, h := range headers {
			if len(set.Progress(h.ID).Answers) > 0 && !seen[h.ID] {
				seen[h.ID] = true
				ids = append(ids, h.ID)
			}
		}
	}
	add(m.headers(lang))
	own, _, _ := m.more(lang) // what cannot be read has no answers in the plan
	add(own)
	return ids
}

// planProfile is the rating as the plan shows it: first and latest measurement of one edition, and what to do next.
func planProfile(m *material, set answers.Set, lang string, now time.Time) (*plan.Profile, error) {
	n := len(set.Measurements)
	if n == 0 {
		return nil, nil
	}
	g, err := m.guidelines(lang)
	if err != nil {
		return nil, err
	}
	g = g.For(set.Person.Department)
	last := set.Measurements[n-1]
	p := &plan.Profile{Edition: last.Edition, After: point(g, last), Stale: g.Stale(now)}
	if first, ok := overview.Baseline(set.Measurements, last.Edition); ok {
		p.Before = point(g, first)
	}
	for _, f := range profile.Rate(g, overview.Evidence(set)).Findings(profile.ByGain) {
		c := f.Result.Criterion
		p.Gains = append(p.Gains, plan.Gain{
			ID: c.ID, Title: c.Title, Points: int(f.Gain + 0.5), Minutes: c.EffortMinutes, Do: goal(c),
		})
	}
	return p, nil
}

// goal is what a criterion is like at its best; empty where that is no more than "yes" or a number.
func goal(c profile.Criterion) string {
	const tooShort = 15 // characters: it says nothing without its question
	if text := c.Best().Text; profile.Count(text) >= tooShort {
		return text
	}
	return ""
}

func point(g profile.Guidelines, m answers.Measurement) *plan.Point {
	p := &plan.Point{At: m.At, Score: m.Score, Known: m.Known, Total: m.Total}
	for _, s := range g.Sections {
		if score, ok := m.Sections[s.ID]; ok {
			p.Sections = append(p.Sections, plan.SectionPoint{Title: s.Title, Score: score})
		}
	}
	return p
}

// readPlan is the document as it is now; empty when there is none.
func readPlan(file string) (string, error) {
	data, err := readFile(file, plan.MaxBytes)
	if errors.Is(err, fs.ErrNotExist) {
		return "", nil
	}
	return string(data), err
}

// preview is the plan as it would be written now.
func (a *app) preview(m *material, set answers.Set, lang string) (ui.PlanPreview, error) {
	file := a.planFile(set, m.owner())
	existing, err := readPlan(file)
	if err != nil {
		return ui.PlanPreview{}, a.planError(file, err)
	}
	p, err := a.buildPlan(m, set, lang, existing)
	if err != nil {
		return ui.PlanPreview{}, err
	}
	text, _, err := plan.Merge(existing, p)
	if err != nil {
		return ui.PlanPreview{}, a.planError(file, err)
	}
	out := ui.PlanPreview{Markdown: plan.Clean(text), File: file, Exists: existing != "", Empty: p.Empty()}
	if g, err := m.guidelines(lang); err == nil {
		g = g.For(set.Person.Department)
		out.Stale, out.Moves = len(set.Measurements) > 0 && g.Stale(a.env.Now()), overview.Moves(g, set.Measurements)
	}
	for _, t := range plan.ReadTicks(text) {
		out.Actions++
		if t.Done {
			out.Done++
		}
	}
	return out, nil
}

func (a *app) planError(file string, err error) error {
	w := a.words.CLI
	switch {
	case errors.Is(err, plan.NotOurs):
		return failed(fmt.Sprintf(w.PlanNotOursF, file), w.HintPlanNotOurs)
	case errors.Is(err, plan.Newer):
		return failed(fmt.Sprintf(w.PlanNewerF, file), w.HintNewer)
	case errors.Is(err, plan.TooBig):
		return failed(fmt.Sprintf(w.PlanTooBigF, file), w.HintPlanNotOurs)
	}
	return failed(fmt.Sprintf(w.PlanWriteF, file+": "+why(w, err)), w.HintPlanWrite)
}
