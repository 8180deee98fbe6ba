package checklist

import (
	"slices"

	"ambassadeur/profile"
)

// groupKind is what the criteria of a group have in common.
type groupKind int

const (
	bySection groupKind = iota
	mostGain
	notRated
	inOrder
	extra // the optional ones
)

// group is some criteria of the overview under one heading.
type group struct {
	kind    groupKind
	section profile.SectionRating // of bySection
	results []profile.Result
}

// groups is the overview from top to bottom. No group is empty.
func (s *Screen) groups() []group {
	var groups []group
	if s.order == profile.ByGain {
		groups = s.byGain()
	} else {
		groups = s.bySection()
	}
	var optional []profile.Result
	for _, r := range s.rating.Results {
		if r.Criterion.Optional {
			optional = append(optional, r)
		}
	}
	groups = append(groups, group{kind: extra, results: optional})
	return slices.DeleteFunc(groups, func(g group) bool { return len(g.results) == 0 })
}

func (s *Screen) bySection() []group {
	var groups []group
	for _, part := range s.rating.Sections {
		g := group{kind: bySection, section: part}
		for _, r := range s.rating.Results {
			if r.Criterion.Section == part.Section.ID && !r.Criterion.Optional {
				g.results = append(g.results, r)
			}
		}
		groups = append(groups, g)
	}
	return groups
}

func (s *Screen) byGain() []group {
	gain, open, fine := group{kind: mostGain}, group{kind: notRated}, group{kind: inOrder}
	gains := map[string]bool{}
	for _, f := range s.rating.Findings(profile.ByGain) {
		if !f.Result.Criterion.Optional {
			gain.results = append(gain.results, f.Result)
			gains[f.Result.Criterion.ID] = true
		}
	}
	for _, r := range s.questions() {
		switch {
		case !r.Known:
			open.results = append(open.results, r)
		case !gains[r.Criterion.ID]:
			fine.results = append(fine.results, r)
		}
	}
	return []group{gain, open, fine}
}

// questions is the criteria that count, section by section.
func (s *Screen) questions() []profile.Result {
	var all []profile.Result
	for _, g := range s.bySection() {
		all = append(all, g.results...)
	}
	return all
}

// listed is the ids of the overview from top to bottom.
func (s *Screen) listed() []string {
	var ids []string
	for _, g := range s.groups() {
		for _, r := range g.results {
			ids = append(ids, r.Criterion.ID)
		}
	}
	return ids
}

// walked is every criterion in the order in which one goes from question to question.
func (s *Screen) walked() []string {
	var ids []string
	for _, r := range s.questions() {
		ids = append(ids, r.Criterion.ID)
	}
	for _, r := range s.rating.Results {
		if r.Criterion.Optional {
			ids = append(ids, r.Criterion.ID)
		}
	}
	return ids
}

// first is what to select: the first open question, else what gains most, else the first of all.
func (s *Screen) first() string {
	if id, ok := s.next(""); ok {
		return id
	}
	if found := s.rating.Findings(profile.ByGain); len(found) > 0 {
		return found[0].Result.Criterion.ID
	}
	if ids := s.listed(); len(ids) > 0 {
		return ids[0]
	}
	return ""
}

// next is the first open question behind a criterion, then from the first one on, without those that were skipped.
func (s *Screen) next(behind string) (string, bool) {
	all := s.questions()
	at := slices.IndexFunc(all, func(r profile.Result) bool { return r.Criterion.ID == behind })
	for i := range all {
		if r := all[(at+1+i)%len(all)]; !r.Known && !s.passed[r.Criterion.ID] {
			return r.Criterion.ID, true
		}
	}
	return "", false
}

// result is what is known of the criterion with this id.
func (s *Screen) result(id string) (profile.Result, bool) {
	i := slices.IndexFunc(s.rating.Results, func(r profile.Result) bool { return r.Criterion.ID == id })
	if i < 0 {
		return profile.Result{}, false
	}
	return s.rating.Results[i], true
}

// gains is what each criterion would add to the score.
func (s *Screen) gains() map[string]float64 {
	gains := map[string]float64{}
	for _, f := range s.rating.Findings(profile.BySection) {
		gains[f.Result.Criterion.ID] = f.Gain
	}
	return gains
}
