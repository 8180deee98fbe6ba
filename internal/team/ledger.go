package team

import (
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// MaxLedger is how large a ledger may be, in bytes.
const MaxLedger = 64 << 20

const ledgerFormat = "ledger/1"

// What can be wrong with a ledger.
var (
	ErrDamaged = errors.New("not a whole ledger")
	ErrNewer   = errors.New("made by a newer version of the program")
)

// Ledger is what was counted so far, so that no later overview gives somebody away beside an earlier one. It holds no
// names and no values of one person, but sums of five and more and the ids of cards: keep it with the cards. Nothing is
// ever taken out of it.
type Ledger struct {
	Format  string   `json:"format"`
	Secret  string   `json:"secret"` // sets the order in which people and sentences are taken
	People  []string `json:"people"` // ids of their cards, in the order in which they were first counted
	Waves   []wave   `json:"waves"`
	Batches []batch  `json:"batches"`
	// Tried is who was there when no batch of a table could be made: it is tried again when five others are.
	Tried map[string][]int `json:"tried,omitempty"`
}

// wave is people who are counted together. People are places in Ledger.People.
type wave struct {
	Group    string           `json:"group"` // a department, or empty for the others together
	Day      string           `json:"day"`
	Who      []int            `json:"who"`
	Versions []string         `json:"versions"` // of their cards when the wave was formed
	Blocks   map[string]count `json:"blocks,omitempty"`
	// Tried is the versions of which a block said too much: it is tried again when five others are there.
	Tried map[string][]string `json:"tried,omitempty"`
}

// count is the sums of a block over those of a wave who ticked it.
type count struct {
	Day      string   `json:"day"`
	Who      []int    `json:"who"`
	Versions []string `json:"versions"`
	Past     []string `json:"past,omitempty"` // versions that were counted before
	Sums     []int    `json:"sums"`
}

// batch is people who are counted together in a table.
type batch struct {
	Table    string         `json:"table"`
	Day      string         `json:"day"`
	Who      []int          `json:"who"`
	Versions []string       `json:"versions"`
	Cells    map[string]int `json:"cells"` // those that are shown
	Rest     int            `json:"rest"`
}

// NewLedger is a ledger in which nothing was counted yet. The secret is random, and long enough not to be guessed.
func NewLedger(secret string) Ledger { return Ledger{Format: ledgerFormat, Secret: secret} }

// ReadLedger reads a ledger; ErrDamaged and ErrNewer say why it cannot.
func ReadLedger(data []byte) (Ledger, error) {
	var head struct{ Format string }
	if len(data) > MaxLedger {
		return Ledger{}, fmt.Errorf("%w: too large", ErrDamaged)
	}
	if err := json.Unmarshal(data, &head); err != nil {
		return Ledger{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	version, ok := strings.CutPrefix(head.Format, "ledger/")
	n, err := strconv.ParseUint(version, 10, 16)
	switch {
	case head.Format == ledgerFormat:
	case ok && err == nil && n > 1:
		return Ledger{}, fmt.Errorf("%w: %q", ErrNewer, head.Format)
	default:
		return Ledger{}, fmt.Errorf("%w: no %s", ErrDamaged, ledgerFormat)
	}
	var l Ledger
	if err := json.Unmarshal(data, &l); err != nil {
		return Ledger{}, fmt.Errorf("%w: %w", ErrDamaged, err)
	}
	if !l.whole() {
		return Ledger{}, fmt.Errorf("%w: its parts do not fit", ErrDamaged)
	}
	return l, nil
}

// Encode is the ledger as a file.
func (l Ledger) Encode() ([]byte, error) {
	data, err := json.Marshal(l) //nolint:gosec // the secret is no password, and it is kept here
	if err != nil {
		return nil, fmt.Errorf("encode ledger: %w", err)
	}
	return append(data, '\n'), nil
}

// whole reports whether the parts of a ledger fit each other and are what a ledger has.
func (l Ledger) whole() bool {
	if l.Secret == "" || twice(l.People) {
		return false
	}
	people := func(who []int, versions []string) bool {
		for _, p := range who {
			if p < 0 || p >= len(l.People) {
				return false
			}
		}
		return len(who) >= Smallest && len(who) == len(versions) && !twice(who)
	}
	for _, w := range l.Waves {
		if !people(w.Who, w.Versions) {
			return false
		}
		for name, c := range w.Blocks {
			b, known := blockOf(name)
			if !known || !people(c.Who, c.Versions) || len(c.Sums) != len(b.tops) || slices.Min(c.Sums) < 0 {
				return false
			}
			for _, p := range c.Who {
				if !slices.Contains(w.Who, p) {
					return false
				}
			}
		}
	}
	for _, b := range l.Batches {
		total := b.Rest
		for _, n := range b.Cells {
			total += n
			if n < Smallest {
				return false
			}
		}
		if !people(b.Who, b.Versions) || total != len(b.Who) || b.Rest != 0 && b.Rest < Smallest {
			return false
		}
	}
	return true
}

func twice[T int | string](all []T) bool {
	seen := make(map[T]bool, len(all))
	for _, a := range all {
		if seen[a] {
			return true
		}
		seen[a] = true
	}
	return false
}
