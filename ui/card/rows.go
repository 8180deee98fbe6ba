package card

import (
	"slices"

	"ambassadeur/internal/handover"
	"ambassadeur/ui/kit"
)

// row is a line of the list: a block, the field for a name below it, or one of the sentences.
type row struct {
	block    handover.Block
	naming   bool
	sentence int // -1: none
}

// rows is the list as it is now: what a block needs further unfolds below it.
func (s *Screen) rows() []row {
	var all []row
	named := false
	for _, b := range s.options.Offer.Blocks {
		all = append(all, row{block: b, sentence: -1})
		if (b == handover.Name || b == handover.Prize) && s.ticked[b] && !named {
			named = true
			all = append(all, row{block: b, naming: true, sentence: -1})
		}
		if b == handover.Sentences && s.ticked[b] {
			for i := range s.options.Offer.Sentences {
				all = append(all, row{block: b, sentence: i})
			}
		}
	}
	return all
}

// now is the row that is selected.
func (s *Screen) now() row {
	if all := s.rows(); s.at < len(all) {
		return all[s.at]
	}
	return row{sentence: -1}
}

// goTo selects a row, as far as there are rows; the field for a name has the cursor when it is selected.
func (s *Screen) goTo(at int) {
	s.at = max(0, min(at, len(s.rows())-1))
	s.name = s.name.Focus(s.phase == choosing && s.now().naming)
}

// toggle ticks the selected row, or takes its tick away. It returns a warning when that cannot be.
func (s *Screen) toggle(ctx kit.Context) string {
	r := s.now()
	switch {
	case r.naming || r.block == "":
	case r.sentence < 0:
		s.ticked[r.block] = !s.ticked[r.block]
		s.goTo(s.at)
	case s.picked[r.sentence]:
		delete(s.picked, r.sentence)
	case len(s.picked) == handover.MostSentences:
		return ctx.Strings.Card.MostSentences
	default:
		s.picked[r.sentence] = true
	}
	return ""
}

// missing says what must be done before there is a file to see, and selects where.
func (s *Screen) missing(ctx kit.Context) string {
	w, c := ctx.Strings.Card, s.choice()
	if len(c.Blocks) == 0 {
		return w.TickFirst
	}
	if c.Name == "" && (s.ticked[handover.Prize] || s.ticked[handover.Name]) {
		s.goTo(slices.IndexFunc(s.rows(), func(r row) bool { return r.naming }))
		return w.NameFirst
	}
	if s.ticked[handover.Sentences] && len(c.Sentences) == 0 {
		s.goTo(slices.IndexFunc(s.rows(), func(r row) bool { return r.sentence == 0 }))
		return w.PickFirst
	}
	return ""
}
