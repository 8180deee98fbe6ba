package overview

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// Evidence is what is known of a profile: facts measured in what was imported and pasted, and what the person said.
func Evidence(set answers.Set) profile.Evidence {
	said := make(map[string]profile.Statement, len(set.Profile))
	for id, r := range set.Profile {
		said[id] = profile.Statement{Level: r.Level, At: r.At, Reason: r.Reason}
	}
	return profile.Evidence{Facts: measure.Facts(set.Member), Said: said}
}

// Measurement is the rating of a member at one moment, as it is kept. The moment is before, after or now when a
// lesson asked.
func Measurement(r profile.Rating, m member.Member, moment string, now time.Time) answers.Measurement {
	kept := answers.Measurement{
		At: now, Edition: r.Edition, Moment: moment, Import: importOf(m), Score: r.Score, Known: r.Known, Total: r.Total,
		Sections: map[string]int{}, Levels: map[string]string{},
	}
	for _, s := range r.Sections {
		if s.Known > 0 {
			kept.Sections[s.Section.ID] = s.Score
		}
	}
	for _, res := range r.Results {
		if res.Known {
			kept.Levels[res.Criterion.ID] = res.Level.ID
		}
	}
	return kept
}

// importOf names the newest import, so that measurements of one import are told from those of the next.
func importOf(m member.Member) string {
	latest := m.Latest()
	if latest.Origin == "" {
		return ""
	}
	return string(latest.Origin) + " " + latest.At.UTC().Format(time.RFC3339)
}
