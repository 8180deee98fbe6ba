package room

import (
	"slices"
	"strconv"

	"ambassadeur/lessons"
)

// smallest is the number of votes from which percentages are shown: below it, they would point at people.
const smallest = 5

// Choice is something that hands can be raised for.
type Choice struct {
	ID    string
	Text  string // empty for a number on a scale and for true and false
	Right bool   // of a graded step; never draw it before the stage is Answer
	Reply string // what is said to who chose this
}

// last is the counts of the last vote in which anything was counted.
func (b Ballot) last() map[string]int {
	if b.Again {
		for _, n := range b.Second {
			if n > 0 {
				return b.Second
			}
		}
	}
	return b.First
}

// Choices is what can be voted for at the current step, in the order in which it is shown; none when there is no vote.
func (s Show) Choices() []Choice {
	st, _ := s.Step()
	if _, story := st.Body.(lessons.ScenarioBody); story {
		scene, _ := s.Scene()
		return turnsOf(scene)
	}
	return choicesOf(st, s.order)
}

func turnsOf(scene lessons.Scene) []Choice {
	var all []Choice
	for i, o := range scene.Options {
		all = append(all, Choice{ID: strconv.Itoa(i), Text: o.Text, Reply: o.Feedback})
	}
	return all
}

// choicesOf is what can be voted for at a step that is no scenario, its options in an order.
func choicesOf(st lessons.Step, order []int) []Choice {
	switch b := st.Body.(type) {
	case lessons.ChoiceBody:
		var all []Choice
		for _, i := range order {
			o := b.Options[i]
			all = append(all, Choice{o.ID, o.Text, o.Correct, o.Feedback})
		}
		return all
	case lessons.TrueFalseBody:
		yes, no := Choice{ID: "true", Right: b.Answer}, Choice{ID: "false", Right: !b.Answer}
		if b.Answer {
			no.Reply = b.Feedback
		} else {
			yes.Reply = b.Feedback
		}
		return []Choice{yes, no}
	case lessons.PollBody:
		var all []Choice
		for _, o := range b.Options {
			all = append(all, Choice{ID: o.ID, Text: o.Text})
		}
		if b.Scale != nil {
			for i := range b.Scale.Steps {
				all = append(all, Choice{ID: strconv.Itoa(i + 1)})
			}
		}
		return all
	}
	return nil
}

// Many reports whether a person may raise a hand more than once, so that the votes are no parts of a whole.
func (s Show) Many() bool {
	st, _ := s.Step()
	return many(st)
}

func many(st lessons.Step) bool {
	switch b := st.Body.(type) {
	case lessons.ChoiceBody:
		return !b.Single
	case lessons.PollBody:
		return b.Max > 1
	}
	return false
}

// Graded reports whether the current step has a right answer.
func (s Show) Graded() bool {
	st, _ := s.Step()
	_, graded := st.Body.(lessons.Graded)
	return graded
}

// Ballot is the name of the current vote in the session, empty when there is none.
func (s Show) Ballot() string {
	st, ok := s.Step()
	if !ok || len(s.Choices()) == 0 {
		return ""
	}
	if _, story := st.Body.(lessons.ScenarioBody); story {
		scene, _ := s.Scene()
		return st.ID + "/" + scene.ID
	}
	return st.ID
}

// Tally is the counts of one vote, by place of the choices.
type Tally struct {
	Counts []int
	Total  int
	Whole  bool // each person counts once, so that there are percentages; see Percent
}

// Percent is the share of a choice in whole percents, and false when there is none to tell: fewer than five votes, or
// more than one vote a person.
func (t Tally) Percent(i int) (int, bool) {
	if !t.Whole || t.Total < smallest || i < 0 || i >= len(t.Counts) {
		return 0, false
	}
	return (200*t.Counts[i] + t.Total) / (2 * t.Total), true
}

// Most is the highest count.
func (t Tally) Most() int { return slices.Max(append([]int{0}, t.Counts...)) }

// Round is which vote is on: 1, or 2 after a discussion.
func (s Show) Round() int {
	if s.Session.Votes[s.Ballot()].Again {
		return 2
	}
	return 1
}

// Tally is the counts of round 1 or 2 at the current step.
func (s Show) Tally(round int) Tally {
	b := s.Session.Votes[s.Ballot()]
	counts := b.First
	if round == 2 {
		counts = b.Second
	}
	t := tallyOf(s.Choices(), counts)
	t.Whole = !s.Many()
	return t
}

func tallyOf(choices []Choice, counts map[string]int) Tally {
	t := Tally{Counts: make([]int, len(choices)), Whole: true}
	for i, c := range choices {
		t.Counts[i] = max(0, min(MaxVotes, counts[c.ID]))
		t.Total += t.Counts[i]
	}
	return t
}

// Voted reports whether anything was counted at the current step.
func (s Show) Voted() bool { return s.Tally(1).Total+s.Tally(2).Total > 0 }

// Earlier is the tally of the poll that the current one is set beside, and false when there is none or nothing in it.
func (s Show) Earlier() (Tally, bool) {
	st, _ := s.Step()
	b, ok := st.Body.(lessons.PollBody)
	if !ok || b.Compare == "" {
		return Tally{}, false
	}
	before, ok := s.Lesson.Step(b.Compare)
	old, poll := before.Body.(lessons.PollBody)
	if !ok || !poll {
		return Tally{}, false
	}
	choices := s.Choices()
	if old.Scale == nil { // other options have other ids: they are compared by place
		choices = slices.Clone(choices)
		for i := range choices[:min(len(choices), len(old.Options))] {
			choices[i].ID = old.Options[i].ID
		}
	}
	t := tallyOf(choices, s.Session.Votes[b.Compare].last())
	t.Whole = old.Max <= 1
	return t, t.Total > 0
}

// Mean is the average on a scale, from 1, in tenths: 34 is 3.4. False for fewer than five votes or no scale.
func (s Show) Mean(t Tally) (tenths int, ok bool) {
	st, _ := s.Step()
	b, poll := st.Body.(lessons.PollBody)
	if !poll || b.Scale == nil || t.Total < smallest {
		return 0, false
	}
	sum := 0
	for i, n := range t.Counts {
		sum += (i + 1) * n
	}
	return (20*sum + t.Total) / (2 * t.Total), true
}

// Advice is what to do with a vote, by the usual bands of peer instruction (Crouch & Mazur 2001): a rule of thumb.
type Advice int

// The advices.
const (
	NoAdvice Advice = iota
	Small           // fewer than five votes: talk it through
	Explain         // fewer than 30 % right: explain again, then vote again
	Discuss         // 30 to 70 % right: let them talk in pairs, then vote again
	GoOn            // more than 70 % right: show the answer
)

// Advice is for the vote that is on, at a question with one right answer, as long as the answer is not shown.
func (s Show) Advice() Advice {
	st, _ := s.Step()
	if b, choice := st.Body.(lessons.ChoiceBody); !choice || !b.Single {
		if _, statement := st.Body.(lessons.TrueFalseBody); !statement {
			return NoAdvice
		}
	}
	t := s.Tally(s.Round())
	if t.Total == 0 || s.Session.Stage == Answer {
		return NoAdvice
	}
	if t.Total < smallest {
		return Small
	}
	right := 0
	for i, c := range s.Choices() {
		if c.Right {
			right += t.Counts[i]
		}
	}
	switch {
	case s.Round() == 2 || 100*right > 70*t.Total:
		return GoOn
	case 100*right < 30*t.Total:
		return Explain
	}
	return Discuss
}
