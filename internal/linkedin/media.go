package linkedin

import (
	"strings"
	"time"

	"ambassadeur/internal/member"
	"ambassadeur/internal/table"
)

// media is Rich_Media.csv. That there is no photo in it proves nothing: older uploads are kept in part.
type media struct {
	n             int
	photo, banner time.Time
}

func (m *media) take(r table.Row) bool {
	if !r.Has("datetime") {
		return true // before late 2024: two links to a help page
	}
	kind, at, ok := upload(r.Get("datetime"))
	if !ok {
		return false
	}
	m.n++
	link := strings.ToLower(r.Get("medialink"))
	switch {
	case kind == "profile background photo" || strings.Contains(link, "profile-displaybackgroundimage"):
		m.banner = later(m.banner, at)
	case kind == "profile photo" || strings.Contains(link, "profile-displayphoto"):
		m.photo = later(m.photo, at)
	}
	return true
}

func (m *media) entries() int { return m.n }

func (m *media) fill(d *draft) {
	if t := before(m.photo, d.now); !t.IsZero() {
		d.member.Photo = member.Of(t, d.from)
	}
	if t := before(m.banner, d.now); !t.IsZero() {
		d.member.Banner = member.Of(t, d.from)
	}
}

// upload reads "You uploaded a profile photo on March 5, 2024 at 2:22 PM (GMT)".
func upload(sentence string) (kind string, at time.Time, ok bool) {
	sentence = member.Line(sentence)
	kind, when, ok := lastCut(sentence, " on ")
	if !ok {
		return "", time.Time{}, false
	}
	kind = strings.ToLower(kind)
	for _, before := range []string{"you ", "uploaded ", "a ", "an "} {
		kind = strings.TrimPrefix(kind, before)
	}
	date, clock, _ := strings.Cut(when, " at ")
	y, m, day := parts(date, false)
	if day == 0 {
		return "", time.Time{}, false
	}
	clock, _, _ = strings.Cut(clock, " (")
	since, _ := timeOfDay(clock)
	return kind, time.Date(y, time.Month(m), day, 0, 0, 0, 0, time.UTC).Add(since), true
}

func lastCut(text, sep string) (before, after string, ok bool) {
	i := strings.LastIndex(text, sep)
	if i < 0 {
		return text, "", false
	}
	return text[:i], text[i+len(sep):], true
}

func later(a, b time.Time) time.Time {
	if b.After(a) {
		return b
	}
	return a
}
