package ui

import (
	tea "github.com/charmbracelet/bubbletea"

	"ambassadeur/internal/handover"
	"ambassadeur/ui/card"
)

// What was read and written of cards in the background.
type (
	offerMsg struct {
		lang  string
		offer CardOffer
		err   error
	}
	cardMsg struct {
		id      string
		written CardWritten
		err     error
	}
)

// openCard goes to the screen on which somebody chooses what to hand over.
func (a *App) openCard() tea.Cmd {
	a.push(card.New())
	return a.offer()
}

// card is the screen of a card, when it is open.
func (a *App) card() *card.Screen {
	for _, s := range a.screens {
		if c, ok := s.(*card.Screen); ok {
			return c
		}
	}
	return nil
}

// offer gathers what there is to hand over, in the language as it is now; nil when nobody looks at it.
func (a *App) offer() tea.Cmd {
	if a.card() == nil {
		return nil
	}
	gather, set, lang := a.cfg.Offer, a.set, a.lang
	return func() tea.Msg {
		o, err := gather(set, lang)
		return offerMsg{lang, o, err}
	}
}

func (a *App) offered(m offerMsg) {
	c := a.card()
	if c == nil || m.lang != a.lang {
		return
	}
	if m.err != nil {
		c.Failed(a.told(m.err))
		return
	}
	a.cards = m.offer
	c.Show(card.Options{Offer: m.offer.Offer, Names: m.offer.Names, File: m.offer.File, Made: a.set.CardID != ""})
}

func (a *App) writeCard(chosen *handover.Choice) tea.Cmd {
	write, offer := a.cfg.WriteCard, a.cards
	return func() tea.Msg {
		w, err := write(offer, chosen)
		return cardMsg{offer.ID, w, err}
	}
}

// cardWritten tells the screen, and keeps the number of the card: the next one replaces this one.
func (a *App) cardWritten(m cardMsg) tea.Cmd {
	c := a.card()
	if m.err != nil {
		if c != nil {
			c.Failed(a.told(m.err))
		}
		return nil
	}
	if c != nil {
		c.ShowWritten(m.written.File, m.written.Ends)
	}
	set := a.set
	set.CardID = m.id
	return a.keep(set)
}
