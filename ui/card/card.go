// Package card is the screen on which somebody chooses, piece by piece and everything off, what to hand over to who runs
// the programme. It shows the whole file before anything is written, and knows nothing of where it is written.
package card

import (
	"time"

	"ambassadeur/internal/handover"
	"ambassadeur/ui/kit"
)

// Options is what there is to hand over.
type Options struct {
	Offer handover.Offer
	Names handover.Names
	File  string // where a card will be written
	Made  bool   // there is an earlier card, which can be taken back
}

// What the screen asks for.
type (
	// Wrote asks to write a card; ShowWritten or Failed answers it.
	Wrote struct{ Choice handover.Choice }
	// TookBack asks to write the card that takes an earlier one back; ShowWritten or Failed answers it.
	TookBack struct{}
	// Left asks to go back.
	Left struct{}
)

// phase is what the screen is at.
type phase int

const (
	loading     phase = iota // what there is to hand over is being gathered
	choosing                 // the list to tick
	whole                    // the whole file, before it is written
	withdrawing              // the whole file that takes an earlier card back
	writing                  // one of the two files is still on screen while it is written
	written
	failed
)

// Screen is one card in the making.
type Screen struct {
	phase   phase
	options Options
	ticked  map[handover.Block]bool
	picked  map[int]bool // sentences
	name    kit.Line
	at      int    // the row
	warning string // what is still missing, until the next key

	shown   phase // whole or withdrawing: which of the two files is written, or went wrong
	file    string
	ends    time.Time
	problem string
}

var _ kit.Screen = (*Screen)(nil)

// New waits for what there is to hand over: the app calls Show or Failed.
func New() *Screen {
	return &Screen{ticked: map[handover.Block]bool{}, picked: map[int]bool{}, name: kit.NewLine("", "", handover.MostName)}
}

// Show shows what there is to hand over. What was ticked stays ticked: it may come again, in another language.
func (s *Screen) Show(o Options) {
	first := s.phase == loading || s.phase == failed && len(s.options.Offer.Blocks) == 0
	s.options = o
	if first {
		s.name = kit.NewLine(o.Offer.Whole().Name, "", handover.MostName)
		s.phase = choosing
	}
	s.goTo(s.at)
}

// ShowWritten confirms what was written; ends is the last day on which it counts.
func (s *Screen) ShowWritten(file string, ends time.Time) {
	s.phase, s.file, s.ends, s.options.Made = written, kit.Clean(file), ends, true
}

// Failed says why what there is could not be gathered, or why the card was not written.
func (s *Screen) Failed(text string) { s.phase, s.problem = failed, kit.Clean(text) }

// choice is what is ticked.
func (s *Screen) choice() handover.Choice {
	c := handover.Choice{Name: s.name.Text()}
	for _, b := range s.options.Offer.Blocks {
		if s.ticked[b] {
			c.Blocks = append(c.Blocks, b)
		}
	}
	for i := range s.options.Offer.Sentences {
		if s.picked[i] {
			c.Sentences = append(c.Sentences, i)
		}
	}
	return c
}
