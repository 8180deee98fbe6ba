package ui_test

import (
	"errors"
	"reflect"
	"testing"

	"ambassadeur/internal/handover"
	"ambassadeur/ui"
)

// A card is made from home, keeps its number for the next one, and is taken back; what was ticked goes along to the other
// language.
func TestCardFromHome(t *testing.T) {
	d := sit(known("nl"), ui.StartHome, "")
	d.keys("d")
	d.see(t, "Wat geef je door?")
	d.keys("space", "ctrl+l")
	d.see(t, "1 of 3 ticked")
	d.keys("ctrl+l", "enter")
	d.see(t, "department: legal")
	d.keys("enter")
	d.see(t, "Je kaart is klaar")
	want := []*handover.Choice{{Blocks: []handover.Block{handover.Department}, Name: "Noor"}}
	if !reflect.DeepEqual(d.cards, want) {
		t.Errorf("wrote %+v", d.cards)
	}
	if id := d.saved[len(d.saved)-1].CardID; id != "c7f3c9a2b41d0e55" {
		t.Errorf("kept the number %q", id)
	}
	d.keys("t", "enter")
	d.see(t, "Je kaart is teruggenomen")
	if len(d.cards) != 2 || d.cards[1] != nil {
		t.Errorf("wrote %+v", d.cards)
	}
	d.keys("enter")
	d.see(t, "Jouw pad")
}

// The program can begin with the card, and says why there is none.
func TestCardAtOnce(t *testing.T) {
	d := &desk{fail: errors.New("het plan is niet te lezen")}
	cfg := d.config(known("nl"), ui.StartCard)
	d.app = ui.NewApp(cfg)
	d.carryOut(d.app.Init())
	d.see(t, "het plan is niet te lezen")
	d.keys("enter")
	d.see(t, "Jouw pad")
}

// Right after the plan is written, a card is one key away.
func TestCardAfterPlan(t *testing.T) {
	d := sit(known("nl"), ui.StartHome, "")
	d.keys("a", "enter")
	d.see(t, "Je plan is geschreven")
	d.keys("d")
	d.see(t, "Wat geef je door?")
	d.keys("esc")
	d.see(t, "Je plan is geschreven")
}
