// Package measure turns what is known of a member into facts for the checklist, and texts into what can be counted in
// them. It is pure.
//
// What is read from words is done simply, and errs on the side of saying nothing. The language of About is the one with
// most function words, of six that are known; in any other, nothing is said of its person. Words are compared whole, in
// lower case and without accents.
package measure

import (
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/profile"
)

// Facts is every fact that a member gives; what is not known is not in it. A photo, a banner, a Page that is followed and
// a workplace that is verified are known only when they are there: that LinkedIn did not list them proves nothing.
func Facts(m member.Member) map[string]profile.Fact {
	f := facts{}
	f.name(m)
	f.texts(m)
	f.positions(m)
	f.lists(m)
	f.activity(m)
	return f
}

type facts map[string]profile.Fact

// put keeps a fact, unless where it comes from is not known.
func (f facts) put(id string, from member.Source, fact profile.Fact) {
	origin, ok := origin(from.Origin)
	if !ok {
		return
	}
	fact.Number = max(fact.Number, 0)
	fact.Origin, fact.At = origin, from.At
	f[id] = fact
}

func (f facts) yes(id string, from member.Source, yes bool) { f.put(id, from, profile.Fact{Yes: yes}) }

func (f facts) count(id string, from member.Source, n int) { f.put(id, from, profile.Fact{Number: n}) }

func origin(o member.Origin) (profile.Origin, bool) {
	switch o {
	case member.Export:
		return profile.Export, true
	case member.PDF:
		return profile.PDF, true
	case member.Pasted:
		return profile.Pasted, true
	}
	return "", false
}

func (f facts) name(m member.Member) {
	if m.Name.Value != "" {
		f.yes("name.clean", m.Name.Source, cleanName(m.Name.Value))
	}
	if own, known := ownAddress(m.URL.Value); known {
		f.yes("url.custom", m.URL.Source, own)
	}
	if m.Photo.Known() {
		f.yes("photo.present", m.Photo.Source, true)
		if !m.Photo.Value.IsZero() {
			f.count("photo.years", m.Photo.Source, years(m.Photo.Value, m.Photo.At))
		}
	}
	if m.Banner.Known() {
		f.yes("banner.present", m.Banner.Source, true)
	}
	f.yes("location.present", m.Location.Source, m.Location.Value != "")
	f.yes("industry.present", m.Industry.Source, m.Industry.Value != "")
}

func (f facts) texts(m member.Member) {
	text, from := m.Headline.Value, m.Headline.Source
	h := Headline(text, m.Positions.Value)
	f.put("headline.length", from, profile.Fact{Number: h.Length, Text: text})
	f.put("headline.default", from, profile.Fact{Yes: h.Default, Text: text})
	f.put("headline.buzzwords", from, profile.Fact{Number: len(h.Buzzwords), Text: text})

	text, from = m.About.Value, m.About.Source
	a := About(text)
	f.put("about.length", from, profile.Fact{Number: a.Length, Text: text})
	if a.Known {
		f.put("about.first_person", from, profile.Fact{Yes: a.FirstPerson, Text: text})
	}
	if a.Known || a.Contact {
		f.put("about.contact", from, profile.Fact{Yes: a.Contact, Text: text})
	}
}

// positions measures the positions. A description that was pasted after they were read is that of the current position,
// and says that there is one.
func (f facts) positions(m member.Member) {
	all, from := m.Positions.Value, m.Positions.Source
	current, is := m.Current()
	f.yes("position.current", from, is)

	pasted := m.Description.Known() && (!m.Positions.Known() || !m.Description.At.Before(m.Positions.At))
	text, of := current.Description, from
	if pasted {
		text, of = m.Description.Value, m.Description.Source
	}
	d := Description(text)
	switch {
	case pasted && d.Described && !is:
		f.yes("position.current", of, true)
	case !pasted && !is: // there is nothing to describe
		of = member.Source{}
	}
	f.put("position.described", of, profile.Fact{Yes: d.Described, Text: text})
	f.put("position.length", of, profile.Fact{Number: d.Length, Text: text})

	described, before := 0, true
	for _, p := range all {
		own := p.Description
		if before && p.Current && pasted {
			own = text
		}
		before = before && !p.Current
		if Description(own).Described {
			described++
		}
	}
	f.count("positions.count", from, len(all))
	f.count("positions.described", from, described)
}

func (f facts) lists(m member.Member) {
	f.count("education.count", m.Education.Source, len(m.Education.Value))
	f.count("skills.count", m.Skills.Source, len(m.Skills.Value))
	f.count("endorsements.received", m.Endorsements.Source, m.Endorsements.Value)
	f.count("recommendations.received", m.Received.Source, len(m.Received.Value))
	f.count("recommendations.given", m.Given.Source, m.Given.Value)
	f.count("certificates.count", m.Certificates.Source, len(m.Certificates.Value))
	f.count("languages.count", m.Languages.Source, len(m.Languages.Value))
	f.count("volunteering.count", m.Volunteering.Source, len(m.Volunteering.Value))
	f.count("connections.count", m.Connections.Source, m.Connections.Value)
	f.count("websites.count", m.Websites.Source, len(m.Websites.Value))
}

func (f facts) activity(m member.Member) {
	f.count("activity.posts30", m.Posts.Source, m.Posts.Value.In30)
	f.count("activity.posts90", m.Posts.Source, m.Posts.Value.In90)
	f.count("activity.comments30", m.Comments.Source, m.Comments.Value.In30)
	f.count("activity.comments90", m.Comments.Source, m.Comments.Value.In90)
	if m.Followed.Value {
		f.yes("company.followed", m.Followed.Source, true)
	}
	if m.Workplace.Value {
		f.yes("verification.workplace", m.Workplace.Source, true)
	}
}

// years is how many full years there are between two moments.
func years(from, to time.Time) int {
	n := to.Year() - from.Year()
	if from.AddDate(n, 0, 0).After(to) {
		n--
	}
	return n
}
