package overview

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/profile"
)

// Evidence is what is known of a profile: facts that were measured, and what the person said.
func Evidence(set answers.Set, facts map[string]profile.Fact) profile.Evidence {
	said := make(map[string]profile.Statement, len(set.Profile))
	for id, r := range set.Profile {
		said[id] = profile.Statement{Level: r.Level, At: r.At, Reason: r.Reason}
	}
	return profile.Evidence{Facts: facts, Said: said}
}

// Measurement is a rating at one moment, as it is kept. The moment is before, after or now when a lesson asked.
func Measurement(r profile.Rating, moment string, now time.Time) answers.Measurement {
	m := answers.Measurement{
		At: now, Edition: r.Edition, Moment: moment, Score: r.Score, Known: r.Known, Total: r.Total,
		Sections: map[string]int{}, Levels: map[string]string{},
	}
	for _, s := range r.Sections {
		if s.Known > 0 {
			m.Sections[s.Section.ID] = s.Score
		}
	}
	for _, res := range r.Results {
		if res.Known {
			m.Levels[res.Criterion.ID] = res.Level.ID
		}
	}
	return m
}
