package plain

import (
	"fmt"
	"slices"
	"strings"

	"ambassadeur/internal/card"
	"ambassadeur/internal/handover"
)

// Card asks what a person hands over, shows the whole file, and returns the card when it may be written; false when
// nothing is handed over. titles names criteria of the profile by id, prize says who decides about it.
func (s *Session) Card(o handover.Offer, titles map[string]string, prize string) (card.Card, bool, error) {
	w := s.Words.Card
	s.gap()
	s.say(w.Intro)
	s.gap()
	s.say(w.Private)
	for {
		c, ok, err := s.chosenCard(o, titles, prize)
		if err != nil || !ok {
			if err == nil {
				s.gap()
				s.say(w.Nothing)
			}
			return card.Card{}, false, s.ended(err)
		}
		s.gap()
		s.say(w.Whole)
		s.gap()
		for line := range strings.Lines(c.Text(s.Words.Lang)) {
			s.write("  " + line)
		}
		s.gap()
		for i, text := range []string{w.Write, w.Again, w.Leave} {
			s.item(i+1, text)
		}
		got, r, err := s.ask(question{prompt: w.ChooseF, read: s.one(3, []string{w.Write, w.Again, w.Leave})})
		switch {
		case err != nil:
			return card.Card{}, false, s.ended(err)
		case r == given && got[0] == 1:
			return c, true, s.ended(nil)
		case r == given && got[0] == 2 || r == back:
			continue
		}
		s.say(w.NothingWritten)
		return card.Card{}, false, s.ended(nil)
	}
}

// chosenCard asks for the blocks, and for what some of them need.
func (s *Session) chosenCard(o handover.Offer, titles map[string]string, prize string) (card.Card, bool, error) {
	w := s.Words.Card
	s.gap()
	for i, b := range o.Blocks {
		s.item(i+1, s.blockText(o, b, titles, prize))
	}
	got, r, err := s.ask(question{prompt: w.ChooseBlocks, read: s.several(len(o.Blocks), len(o.Blocks))})
	if err != nil || r != given {
		return card.Card{}, false, err
	}
	slices.Sort(got)
	var ticked []handover.Block
	for _, n := range got {
		ticked = append(ticked, o.Blocks[n-1])
	}
	name := o.Whole().Name
	if slices.Contains(ticked, handover.Name) || slices.Contains(ticked, handover.Prize) {
		prompt := w.AskName
		if name != "" {
			prompt = fmt.Sprintf(w.AskNameF, name)
		}
		text, r, err := s.line(prompt, nil)
		if err != nil {
			return card.Card{}, false, err
		}
		if r == given {
			name = card.Line(text, card.MostName)
		}
		if name == "" && slices.Contains(ticked, handover.Prize) {
			s.say(w.NeedName)
		}
	}
	var sentences []int
	if slices.Contains(ticked, handover.Sentences) {
		s.gap()
		for i, text := range o.Sentences {
			s.item(i+1, text)
		}
		got, _, err := s.ask(question{prompt: w.WhichSentences, read: s.several(len(o.Sentences), card.MostSentences)})
		if err != nil {
			return card.Card{}, false, err
		}
		for _, n := range got {
			sentences = append(sentences, n-1)
		}
	}
	return o.Card(ticked, name, sentences), true, nil
}

// blockText is a block with what would be handed over.
func (s *Session) blockText(o handover.Offer, b handover.Block, titles map[string]string, prize string) string {
	label := s.Words.Card.Blocks[string(b)]
	if value := s.blockValue(o, b, titles, prize); value != "" {
		return label + ": " + value
	}
	return label
}

func (s *Session) blockValue(o handover.Offer, b handover.Block, titles map[string]string, prize string) string {
	w, c := s.Words.Card, o.Whole()
	switch b {
	case handover.Department:
		if own := s.Departments[c.Department]; own != "" {
			return own
		}
		return s.Words.Common.Departments[c.Department]
	case handover.Score:
		score := fmt.Sprintf(w.ScoreF, *c.Score.After)
		if c.Score.Before != nil {
			score = fmt.Sprintf(w.ScoresF, *c.Score.Before, *c.Score.After)
		}
		return score + fmt.Sprintf(w.RatedF, c.Score.Rated, c.Score.Of)
	case handover.Actions:
		return fmt.Sprintf(w.ActionsF, c.Actions.Planned, c.Actions.Done)
	case handover.Role:
		return c.Role
	case handover.Rhythm:
		return w.Rhythms[c.Rhythm]
	case handover.Gaps:
		var names []string
		for _, id := range c.Gaps {
			if t := titles[id]; t != "" {
				id = t
			}
			names = append(names, id)
		}
		return strings.Join(names, w.Gap)
	case handover.Sentences:
		return fmt.Sprintf(w.SentencesF, len(o.Sentences))
	case handover.Prize:
		return prize
	case handover.Name, handover.Forerunner:
	}
	return ""
}
