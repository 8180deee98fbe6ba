package team

import (
	"fmt"
	"strings"
	"time"
)

func (p Prize) document(v View) document {
	w := v.Words.Team
	d := document{lang: v.Words.Lang, title: fmt.Sprintf(w.PrizeF, oneLine(p.Prize))}
	d.say(fmt.Sprintf(w.MadeF, v.Words.Common.Date(p.Made)))
	d.parts = append(d.parts, part{text: w.NoAppraisal, strong: true})
	d.section(w.PrizeRules)
	rules := []string{w.By[p.By]}
	if !p.From.IsZero() || !p.To.IsZero() {
		rules = append(rules, fmt.Sprintf(w.PeriodF, dated(v, p.From, w.Open), dated(v, p.To, w.Open)))
	}
	for _, r := range []struct{ label, text string }{
		{w.Jury, strings.Join(p.Jury, ", ")}, {w.Contact, p.Contact}, {w.Council, p.Council},
	} {
		if r.text != "" {
			rules = append(rules, r.label+": "+r.text)
		}
	}
	d.list(append(rules, w.NeverPosts))
	if p.Stage == Before {
		d.say(w.NotYet)
		return d
	}
	if p.Stage == Running {
		d.say(w.StillRunning)
	}
	if p.By == "team" {
		p.byTeam(&d, v)
		return d
	}
	d.section(w.Entrants)
	if len(p.Entrants) == 0 {
		d.say(w.NoEntrants)
	} else {
		d.list(append([]string(nil), p.Entrants...))
	}
	if p.Outside > 0 {
		d.say(w.OutsidePeriod)
	}
	switch {
	case p.By == "draw" && p.Winner != "":
		d.section(w.Drawn)
		d.parts = append(d.parts, part{text: oneLine(p.Winner), strong: true})
		d.say(fmt.Sprintf(w.SeedF, p.Seed))
	case p.By == "jury" && len(p.Entrants) > 0:
		d.section(w.Form)
		d.say(w.FormText)
		rows := [][]cell{{plainly(w.Nominee), {}}}
		for _, c := range p.Criteria {
			rows = append(rows, []cell{plainly(c), {}})
		}
		d.grid([]string{w.Criterion, w.Why}, rows)
	}
	return d
}

func (p Prize) byTeam(d *document, v View) {
	w := v.Words.Team
	d.section(w.Winner)
	if len(p.Teams) == 0 {
		d.say(w.NoTeam)
		return
	}
	var names []string
	for _, g := range p.Teams {
		names = append(names, fmt.Sprintf(w.TeamGainF, department(v, g.Department), p.Gain, g.Gain.N))
	}
	d.list(names)
	if len(names) > 1 {
		d.say(w.Tie)
	}
}

func dated(v View, day time.Time, open string) string {
	if day.IsZero() {
		return open
	}
	return v.Words.Common.Date(day)
}

func parseDay(day string) (time.Time, error) { return time.Parse(time.DateOnly, day) }
