package checklist

import (
	"strings"

	"ambassadeur/internal/measure"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// subjectOf tells which text is measured for a criterion.
func subjectOf(c profile.Criterion) measure.Subject { return measure.SubjectOf(c.Facts()) }

// writable reports whether the criterion is about a text that can be written here.
func writable(c profile.Criterion) bool { return subjectOf(c) != measure.NoText }

// measuredIn is the evidence that there is with a member as this one.
func (s *Screen) measuredIn(m member.Member) profile.Evidence {
	return profile.Evidence{Facts: measure.Facts(m), Said: s.evidence.Said}
}

// limit is a bound on the number of characters of a text, and what it counts: the first of its kind.
func limit(c profile.Criterion, kind profile.LimitKind, least bool) (number int, what string) {
	for _, l := range c.Limits {
		n := l.Max
		if least {
			n = l.Min
		}
		if l.Kind == kind && n > 0 && (strings.HasPrefix(l.What, "tekens") || strings.HasPrefix(l.What, "characters")) {
			return n, l.What
		}
	}
	return 0, ""
}
