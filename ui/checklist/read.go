package checklist

import (
	"fmt"
	"strings"

	"github.com/charmbracelet/lipgloss"

	"ambassadeur/internal/measure"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// reading is what is measured in a text as it is being written.
type reading struct {
	length  int  // characters
	tooLong bool // LinkedIn refuses so many
	checks  []check
	level   *profile.Level // that it measures as; nil when that cannot be told
	change  int            // points of the score
}

// check is one thing that is measured.
type check struct {
	state state
	text  string
}

// state is how good something is.
type state int

const (
	inside state = iota
	halfway
	outside
	unclear
)

// read measures the text as it is now. Only what was saved counts in the rating.
func (s *Screen) read(ctx kit.Context, c profile.Criterion) reading {
	t := subjectOf(c)
	text := t.Clean(s.writing.area.Text())
	m := t.In(s.member, text, ctx.Now)
	most, _ := limit(c, profile.Hard, false)
	read := reading{length: profile.Count(text)}
	read.tooLong = most > 0 && read.length > most
	if read.length > 0 {
		read.checks = s.checks(ctx, c, text)
	}
	e := s.evidence
	if s.unsaved(c.ID, text) {
		e = s.measuredIn(m)
	}
	if r := measuredBy(c, e); r.Known {
		read.level = &r.Level
	}
	if after := profile.Rate(s.guidelines, e); read.level != nil && after.Rated() && s.rating.Rated() {
		read.change = after.Score - s.rating.Score
	}
	return read
}

// fine reports whether nothing is wrong with the text, as far as it was measured.
func (r reading) fine() bool {
	for _, k := range r.checks {
		if k.state != inside {
			return false
		}
	}
	return r.length > 0
}

func (s *Screen) checks(ctx kit.Context, c profile.Criterion, text string) []check {
	w := ctx.Strings.Checklist.Writing
	yes := func(ok bool, good string, state state, bad string) check {
		if ok {
			return check{inside, good}
		}
		return check{state, bad}
	}
	var checks []check
	switch subjectOf(c) {
	case measure.HeadlineText:
		f := measure.Headline(text, s.member.Positions.Value)
		checks = append(checks, yes(!f.Default, w.Own, outside, w.Default),
			yes(len(f.Buzzwords) == 0, w.NoBuzzwords, halfway, fmt.Sprintf(w.BuzzwordsF, kit.Clean(strings.Join(f.Buzzwords, ", ")))))
	case measure.AboutText:
		f := measure.About(text)
		person := yes(f.FirstPerson, w.FirstPerson, outside, w.ThirdPerson)
		contact := yes(f.Contact, w.Contact, halfway, w.NoContact)
		if !f.Known {
			person = check{unclear, w.UnknownPerson}
		}
		if checks = append(checks, person); f.Known || f.Contact {
			checks = append(checks, contact)
		}
	case measure.DescriptionText:
		checks = append(checks, yes(measure.Description(text).Described, w.Described, outside, w.NotDescribed))
	case measure.NoText:
	}
	return append(checks, lengthCheck(ctx, c, profile.Count(text)))
}

func lengthCheck(ctx kit.Context, c profile.Criterion, length int) check {
	w := ctx.Strings.Checklist.Writing
	most, _ := limit(c, profile.Hard, false)
	least, what := limit(c, profile.Advised, true)
	switch {
	case most > 0 && length > most:
		return check{outside, w.TooLong}
	case least > 0 && length < least:
		return check{halfway, fmt.Sprintf(w.ShortF, least, what)}
	case least > 0:
		return check{inside, w.LongEnough}
	}
	return check{inside, w.Fits}
}

// sign is the state as the overview shows it.
func (s state) sign(ctx kit.Context) (string, lipgloss.Style) {
	st := ctx.Styles
	switch s {
	case inside:
		return st.Signs.Done, st.Good
	case halfway:
		return st.Signs.Doing, st.Warn
	case outside:
		return st.Signs.Todo, st.Bad
	case unclear:
	}
	return "?", st.Accent
}
