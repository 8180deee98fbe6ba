package team

import "ambassadeur/internal/card"

// block is a part of a card that has numbers. No two blocks have a number in common: else sums of one could be weighed
// against sums of the other, which are of other people.
type block struct {
	name   string
	tops   []int // the highest that one person's number can be, for each sum; 0 for one that says nothing of a person
	values func(card.Card) ([]int, bool)
	// says reports whether sums over n people say nothing certain of one of them: that nobody did anything, or that all
	// have nearly the highest score.
	says func(n int, sums []int) bool
}

// slack is how many points at least one person's score may differ from what an average would make certain.
const slack = 50

func blocks() []block {
	score := func(of func(card.Score) *int) func(card.Card) ([]int, bool) {
		return func(c card.Card) ([]int, bool) {
			if c.Score == nil || of(*c.Score) == nil {
				return nil, false
			}
			return []int{*of(*c.Score)}, true
		}
	}
	average := func(n int, sums []int) bool { return sums[0] >= slack && 100*n-sums[0] >= slack }
	part := func(some, all int) bool { return some >= Smallest && all-some >= Smallest }
	return []block{
		{"before", []int{100}, score(func(s card.Score) *int { return s.Before }), average},
		{"after", []int{100}, score(func(s card.Score) *int { return s.After }), average},
		{"rated", []int{card.MostCriteria, 0}, func(c card.Card) ([]int, bool) {
			if c.Score == nil {
				return nil, false
			}
			return []int{c.Score.Rated, c.Score.Of}, true
		}, func(_ int, sums []int) bool { return part(sums[0], sums[1]) }},
		{"actions", []int{card.MostActions, card.MostActions}, func(c card.Card) ([]int, bool) {
			if c.Actions == nil {
				return nil, false
			}
			return []int{c.Actions.Planned, c.Actions.Done}, true
		}, func(_ int, sums []int) bool { return part(sums[1], sums[0]) }},
	}
}

func blockOf(name string) (block, bool) {
	for _, b := range blocks() {
		if b.name == name {
			return b, true
		}
	}
	return block{}, false
}

// blocksOf is which blocks a card has, as a number.
func blocksOf(c card.Card) int {
	mask := 0
	for _, b := range blocks() {
		mask *= 2
		if _, ok := b.values(c); ok {
			mask++
		}
	}
	return mask
}
