package overview

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// Import adds what was read to what is known, and keeps the rating as a measurement. It returns the new answers with
// the rating before and after; guidelines are those of the person's department.
func Import(set answers.Set, g profile.Guidelines, read []member.Member, moment string, now time.Time) (out answers.Set, before, after profile.Rating) {
	before = profile.Rate(g, Evidence(set))
	m := set.Member
	for _, one := range read {
		m = member.Merge(m, one)
	}
	set = set.WithMember(m)
	after = profile.Rate(g, Evidence(set))
	if after.Rated() {
		set = set.WithMeasurement(Measurement(after, m, moment, now))
	}
	return set, before, after
}
