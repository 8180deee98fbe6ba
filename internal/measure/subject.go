package measure

import (
	"strings"
	"time"

	"ambassadeur/internal/member"
)

// Subject is a text of a profile that a person can give by hand.
type Subject int

// The subjects.
const (
	NoText Subject = iota
	HeadlineText
	AboutText
	DescriptionText // of the current position
)

// SubjectOf tells which text is measured by these facts; NoText when none is.
func SubjectOf(facts []string) Subject {
	for _, id := range facts {
		switch {
		case strings.HasPrefix(id, "headline."):
			return HeadlineText
		case strings.HasPrefix(id, "about."):
			return AboutText
		case id == "position.length" || id == "position.described":
			return DescriptionText
		}
	}
	return NoText
}

// Clean is a text as it is kept and counted. A headline is one line.
func (s Subject) Clean(text string) string {
	if s == HeadlineText {
		text = strings.Join(strings.Fields(text), " ")
	}
	return member.Text(text)
}

// Of is the text as far as it is known of a member.
func (s Subject) Of(m member.Member) member.Part[string] {
	switch s {
	case HeadlineText:
		return m.Headline
	case AboutText:
		return m.About
	case DescriptionText:
		return m.CurrentDescription()
	case NoText:
	}
	return member.Part[string]{}
}

// In is a member with this text, as the person gave it at a moment. A text that was not known does not become known
// by being empty.
func (s Subject) In(m member.Member, text string, at time.Time) member.Member {
	was := s.Of(m)
	text = s.Clean(text)
	if text == was.Value {
		return m
	}
	if !at.After(was.At) { // a clock that was set back must not undo it
		at = was.At.Add(time.Second)
	}
	from := member.Source{Origin: member.Pasted, At: at}
	switch s {
	case HeadlineText:
		m.Headline = member.Of(member.Line(text), from)
	case AboutText:
		m.About = member.Of(text, from)
	case DescriptionText:
		m.Description = member.Of(text, from)
	case NoText:
	}
	return m
}
