package plain

import (
	"errors"
	"fmt"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
)

// Menu is all that home shows.
type Menu struct {
	overview.Overview
	Stale  bool   // the guidelines of the profile are older than they should be
	Notice string // something the person should know once
}

// Choice is what somebody chose at home.
type Choice struct {
	Kind   Kind
	Lesson string // for ChoseLesson and ChoseRefresher
}

// Kind is a kind of choice.
type Kind int

// The kinds of choice. The zero Kind is ChoseStop, so that whatever goes wrong ends the loop.
const (
	ChoseStop Kind = iota
	ChoseLesson
	ChoseRefresher
	ChoseProfile
	ChosePlan
	ChoseLanguage // see Language
	ChoseSettings // see Welcome
)

// Home shows the menu and returns what was chosen; an empty line chooses the next thing to do. At the end of input,
// at stop and after three answers that make no sense it is ChoseStop with a nil error.
func (s *Session) Home(set answers.Set, m Menu) (Choice, error) {
	w, h := s.Words.Plain, s.Words.Home
	s.gap()
	if m.Notice != "" {
		s.say(m.Notice)
	}
	hello := h.Greetings[partOfDay(s.Now().Hour())]
	if set.Person.Name != "" {
		hello += " " + set.Person.Name
	}
	s.say(hello + ".")
	s.gap()
	var choices []Choice
	add := func(c Choice, text string) {
		choices = append(choices, c)
		s.item(len(choices), text)
	}
	for _, l := range m.Lessons {
		add(Choice{ChoseLesson, l.ID}, fmt.Sprintf(w.MenuLessonF, l.Title, s.stateText(l), l.Minutes))
	}
	add(Choice{Kind: ChoseProfile}, labelled(h.Profile, s.profileText(m.Profile, m.Stale)))
	add(Choice{Kind: ChosePlan}, labelled(h.Plan, s.planLine(m.Plan)))
	if r := m.Refresh; r != nil {
		add(Choice{ChoseRefresher, r.Lesson}, labelled(h.Refresh, fmt.Sprintf(h.RefreshDueF, r.Questions, r.Title)))
	}
	add(Choice{Kind: ChoseLanguage}, w.OtherLanguage)
	add(Choice{Kind: ChoseSettings}, s.Words.Welcome.Settings)
	add(Choice{Kind: ChoseStop}, w.StopLine)
	s.explain()
	next, wrong := m.Next(), 0
	read := func(text string) ([]int, string) {
		got, no := s.one(len(choices), nil)(text)
		if no != "" {
			wrong++
		}
		return got, no
	}
	prompt := prompted(s.oneOf(len(choices)), fmt.Sprintf(w.EmptyDefaultF, fmt.Sprint(next+1)))
	for {
		got, r, err := s.ask(question{prompt: prompt, read: read})
		switch {
		case errors.Is(err, ErrStopped):
			s.say(w.Bye)
			return Choice{}, s.broken
		case err != nil:
			return Choice{}, err
		case r == given:
			return choices[got[0]-1], s.broken
		case r == back:
			s.say(w.HomeIsFirst)
		case wrong == maxWrong:
			return Choice{}, s.broken
		default:
			return choices[next], s.broken
		}
	}
}

// stateText is how far a lesson is, in words.
func (s *Session) stateText(l overview.Lesson) string {
	switch l.State {
	case overview.Done:
		return s.Words.Plain.StateDone
	case overview.Doing:
		return fmt.Sprintf(s.Words.Home.StepOfF, l.Step, l.Steps)
	case overview.Todo:
	}
	return s.Words.Plain.StateTodo
}

// profileText is the latest score with its coverage, and the first when both are by one edition.
func (s *Session) profileText(p overview.Profile, stale bool) string {
	w := s.Words
	if !p.Rated {
		return w.Home.NotRated
	}
	text := fmt.Sprintf(w.Plain.MenuScoreF, p.Score, p.Known, p.Total, w.Common.Day(p.At, s.Now()))
	if p.MeasuredTwice {
		text += ", " + fmt.Sprintf(w.Plain.MenuFirstF, p.First)
	}
	if stale {
		text += ", " + w.Home.Stale
	}
	return text
}

// planLine is how the action plan stands.
func (s *Session) planLine(p overview.Plan) string {
	switch h := s.Words.Home; {
	case p.Written && p.Actions == 1:
		return fmt.Sprintf(h.PlanOneF, p.Done)
	case p.Written:
		return fmt.Sprintf(h.PlanF, p.Actions, p.Done)
	case p.Sources == 1:
		return h.PlanReadyOne
	case p.Sources > 1:
		return fmt.Sprintf(h.PlanReadyF, p.Sources)
	}
	return s.Words.Home.PlanEmpty
}

// partOfDay is night, morning, afternoon or evening.
func partOfDay(hour int) int {
	switch {
	case hour < 6:
		return 0
	case hour < 12:
		return 1
	case hour < 18:
		return 2
	}
	return 3
}
