// Package checklist is the screen on which a person rates a LinkedIn profile: question by question, with the score
// as it becomes, and an overview of what gains most.
//
// It is shown guidelines and evidence, and asks the app to keep what is answered. It reads no profile itself.
package checklist

import (
	"time"

	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/member"
	"ambassadeur/profile"
	"ambassadeur/ui/kit"
)

// Options is how the checklist was opened.
type Options struct {
	Moment string        // before, after or now, when a lesson opened it
	Member member.Member // whose texts can be written here
}

// What the screen asks for.
type (
	// Rated asks to keep what was said about a criterion; an empty level takes it back.
	Rated struct {
		Criterion string
		Rated     answers.Rated
	}
	// Left asks to close the checklist, and to keep its rating when that is Measured: when it has a score that the
	// latest measurement does not hold yet.
	Left struct {
		Rating          profile.Rating
		Edition, Moment string // of the measurement
		Measured        bool
	}
	// Wrote asks to keep a member of whom one or more texts were written or pasted; all else is as it was given.
	Wrote struct{ Member member.Member }
	// OpenedImport asks for the screen on which a person imports what LinkedIn gave; Renew brings its outcome.
	OpenedImport struct{}
	// OpenedLink asks to show a source.
	OpenedLink struct{ URL string }
)

// view is which of its pages the screen shows.
type view int

const (
	intro view = iota // nothing is known yet
	overview
	question
	result  // the last question was answered
	written // a text of the profile, being written
)

// Screen is the checklist.
type Screen struct {
	guidelines profile.Guidelines
	evidence   profile.Evidence
	member     member.Member
	history    []answers.Measurement
	moment     string

	rating profile.Rating // of the evidence as it is now; set by rate alone
	view   view
	order  profile.Order
	chosen string          // the id of the criterion that is asked, or selected in the overview
	flow   bool            // an answer leads to the next open question, not back to the overview
	passed map[string]bool // criteria that were skipped this time round
	begin  bool            // in the intro, the questions are selected rather than an import

	writing *writing          // the text being written, when view is written
	drafts  map[string]string // criterion id -> a text that was written and not saved
	entered time.Time         // when enter last saved a text

	pointed int       // the level pointed at; -1 for none
	armed   bool      // it was pointed at by its number: the same number again answers
	why     *kit.Line // the reason being written to overrule a measurement with the level pointed at
	hint    hint
	sources bool // every source is shown
	source  int  // the one to open
	looking bool // at the sources, rather than at the levels
}

// hint is what is said when a key could not do what it does.
type hint int

const (
	noHint hint = iota
	chooseFirst
	reasonNeeded
	askLevel // a text was saved, and no level measured
	tooLong  // LinkedIn refuses the text
)

// New returns the checklist over guidelines for the person's department, what is known of the profile, and earlier
// measurements, the oldest first.
func New(g profile.Guidelines, e profile.Evidence, history []answers.Measurement, o Options) *Screen {
	s := &Screen{
		guidelines: g, evidence: e, member: o.Member, history: history, moment: o.Moment, order: profile.BySection, pointed: -1,
	}
	s.rate()
	s.chosen = s.first()
	if s.known() {
		s.view = overview
	}
	return s
}

// Moment is the one that a lesson asked a measurement of; empty when none did.
func (s *Screen) Moment() string { return s.moment }

// In shows the same place by the same guidelines in another language; what was typed stays.
func (s *Screen) In(g profile.Guidelines) {
	s.guidelines = g
	s.rate()
	if _, ok := s.result(s.chosen); !ok {
		s.putAside()
		s.writing = nil
		s.chosen, s.why, s.pointed = s.first(), nil, -1
		s.view = min(s.view, overview)
	}
	r, _ := s.result(s.chosen)
	if s.pointed >= len(r.Criterion.Levels) {
		s.pointed, s.why = -1, nil
	}
}

// Renew takes over what an import brought: the member, the evidence and the measurements as they are now. It shows
// the overview, with the same criterion selected; a text that was being written stays to go on with.
func (s *Screen) Renew(m member.Member, e profile.Evidence, history []answers.Measurement) {
	s.putAside()
	s.member, s.evidence, s.history = m, e, history
	s.rate()
	s.writing, s.why, s.hint, s.flow, s.passed = nil, nil, noHint, false, nil
	s.view = intro
	if s.known() {
		s.view = overview
	}
}

// Typing reports whether a reason or a text is being written.
func (s *Screen) Typing() bool { return s.why != nil || s.view == written }

// Update handles a key.
func (s *Screen) Update(ctx kit.Context, msg tea.Msg) (kit.Action, tea.Cmd) {
	if _, ok := msg.(tea.KeyMsg); !ok || s.trails(ctx) {
		return nil, nil
	}
	switch s.view {
	case intro:
		return s.inIntro(ctx, msg), nil
	case overview:
		return s.inOverview(ctx, msg), nil
	case question:
		return s.inQuestion(ctx, msg), nil
	case result:
		return s.inResult(ctx, msg), nil
	case written:
		return s.inWriting(ctx, msg), nil
	}
	return nil, nil
}

func (s *Screen) rate() { s.rating = profile.Rate(s.guidelines, s.evidence) }

// known reports whether anything is, an optional criterion too.
func (s *Screen) known() bool { return len(s.rating.Unknown()) < len(s.rating.Results) }
