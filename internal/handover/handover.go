// Package handover is what a person may choose to hand over to who runs the programme: block by block, all of them off. It
// knows no screen and no disk; a card.Card comes out.
package handover

import (
	"time"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/card"
	"ambassadeur/lessons"
)

// Block is one thing that can be ticked.
type Block string

// The blocks, in the order in which they are offered.
const (
	Department Block = "department"
	Name       Block = "name"
	Score      Block = "score"
	Actions    Block = "actions"
	Role       Block = "role"
	Rhythm     Block = "rhythm"
	Forerunner Block = "forerunner"
	Gaps       Block = "gaps"
	Sentences  Block = "sentences"
	Prize      Block = "prize"
)

// Input is what a person said and measured.
type Input struct {
	Answers  answers.Set
	Lessons  []lessons.Lesson // with answers, in the person's language
	Audience lessons.Audience
	Planned  int // actions in the plan as it is now
	Done     int
	First    *answers.Measurement // nil: never measured, or only once
	Last     *answers.Measurement
	Gaps     []string // ids of criteria, biggest gain first
	Prize    bool     // the organisation has rules for a prize
	Today    time.Time
}

// Offer is what there is to hand over. What a person has not done is not offered.
type Offer struct {
	Blocks    []Block
	Sentences []string // to choose from, the person's own
	whole     card.Card
}

// Of makes the offer of a person whose cards have an id.
func Of(in Input, id, lang string) Offer {
	c := card.Card{ID: id, Made: card.Day(in.Today), Ends: card.LastDay(in.Today), Language: lang, Forerunner: true, Prize: in.Prize}
	c.Department, c.Name = in.Answers.Person.Department, card.Line(in.Answers.Person.Name, card.MostName)
	if in.Last != nil {
		after := in.Last.Score
		c.Score = &card.Score{After: &after, Rated: in.Last.Known, Of: in.Last.Total, Edition: in.Last.Edition}
		if in.First != nil && !in.First.At.Equal(in.Last.At) {
			before := in.First.Score
			c.Score.Before = &before
		}
		c.Gaps = in.Gaps[:min(card.MostGaps, len(in.Gaps))]
	}
	if in.Planned > 0 {
		c.Actions = &card.Actions{Planned: min(in.Planned, card.MostActions), Done: min(in.Done, in.Planned, card.MostActions)}
	}
	c.Role, c.Rhythm = role(in), rhythm(in)
	o := Offer{Sentences: sentences(in), whole: c}
	for _, b := range []struct {
		block Block
		there bool
	}{
		{Department, c.Department != ""},
		{Name, true},
		{Score, c.Score != nil},
		{Actions, c.Actions != nil},
		{Role, c.Role != ""},
		{Rhythm, c.Rhythm != ""},
		{Forerunner, true},
		{Gaps, len(c.Gaps) > 0},
		{Sentences, len(o.Sentences) > 0},
		{Prize, in.Prize},
	} {
		if b.there {
			o.Blocks = append(o.Blocks, b.block)
		}
	}
	return o
}

// Whole is the card with everything on it, to show what each block says. It is never written.
func (o Offer) Whole() card.Card { return o.whole }

// Withdrawal is the card that takes an earlier one back, made on the day of the offer.
func (o Offer) Withdrawal() card.Card { return o.whole.Withdrawal(o.whole.Made) }

// Choice is what somebody ticked.
type Choice struct {
	Blocks    []Block
	Name      string // or an alias
	Sentences []int  // numbers in Offer.Sentences, from 0
}

// Card is the card of a choice: nothing that is not in it. A prize brings the name along.
func (o Offer) Card(chosen Choice) card.Card {
	w := o.whole
	name := card.Line(chosen.Name, card.MostName)
	c := card.Card{ID: w.ID, Made: w.Made, Ends: w.Ends, Language: w.Language}
	for _, b := range chosen.Blocks {
		switch b {
		case Department:
			c.Department = w.Department
		case Name:
			c.Name = name
		case Score:
			c.Score = w.Score
		case Actions:
			c.Actions = w.Actions
		case Role:
			c.Role = w.Role
		case Rhythm:
			c.Rhythm = w.Rhythm
		case Forerunner:
			c.Forerunner = true
		case Gaps:
			c.Gaps = w.Gaps
		case Prize:
			c.Prize, c.Name = name != "", name
		case Sentences:
			for _, n := range chosen.Sentences {
				if n >= 0 && n < len(o.Sentences) && len(c.Sentences) < card.MostSentences {
					c.Sentences = append(c.Sentences, o.Sentences[n])
				}
			}
		}
	}
	return c
}
