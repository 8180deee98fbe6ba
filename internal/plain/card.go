package plain

import (
	"fmt"
	"slices"
	"strings"

	"ambassadeur/internal/card"
	"ambassadeur/internal/handover"
)

// Card asks what a person hands over, shows the whole file, and returns the card when it may be written; false when
// nothing is handed over.
func (s *Session) Card(o handover.Offer, n handover.Names) (card.Card, bool, error) {
	w := s.Words.Card
	s.gap()
	s.say(w.Intro)
	s.gap()
	s.say(w.Private)
	for {
		c, ok, err := s.chosenCard(o, n)
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
func (s *Session) chosenCard(o handover.Offer, n handover.Names) (card.Card, bool, error) {
	w := s.Words.Card
	s.gap()
	for i, b := range o.Blocks {
		s.item(i+1, s.blockText(o, b, n))
	}
	got, r, err := s.ask(question{prompt: w.ChooseBlocks, read: s.several(len(o.Blocks), len(o.Blocks))})
	if err != nil || r != given {
		return card.Card{}, false, err
	}
	slices.Sort(got)
	var ticked []handover.Block
	for _, number := range got {
		ticked = append(ticked, o.Blocks[number-1])
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
		for _, number := range got {
			sentences = append(sentences, number-1)
		}
	}
	return o.Card(handover.Choice{Blocks: ticked, Name: name, Sentences: sentences}), true, nil
}

// blockText is a block with what would be handed over.
func (s *Session) blockText(o handover.Offer, b handover.Block, n handover.Names) string {
	label := s.Words.Card.Blocks[string(b)]
	if value := o.Value(b, n, s.Words); value != "" {
		return label + ": " + value
	}
	return label
}
