package overview

import (
	"ambassadeur/internal/answers"
	"ambassadeur/profile"
)

// Move is how the score of a section changed.
type Move struct {
	Title         string
	Before, After int // 0 to 100
}

// Moves is how the sections moved from the first measurement to the latest of its edition, over what was known both
// times: only that compares like with like. A section that stayed as it was is not in it.
func Moves(g profile.Guidelines, measurements []answers.Measurement) []Move {
	n := len(measurements)
	if n == 0 || measurements[n-1].Edition != g.Edition {
		return nil
	}
	last := measurements[n-1]
	first, ok := Baseline(measurements, g.Edition)
	if !ok || first.At.Equal(last.At) {
		return nil
	}
	then, now := map[string]profile.Statement{}, map[string]profile.Statement{}
	for id, level := range first.Levels {
		if later, both := last.Levels[id]; both {
			then[id], now[id] = profile.Statement{Level: level}, profile.Statement{Level: later}
		}
	}
	var moves []Move
	before, after := profile.Rate(g, profile.Evidence{Said: then}), profile.Rate(g, profile.Evidence{Said: now})
	for _, c := range profile.Compare(before, after) {
		if c.Points != 0 {
			moves = append(moves, Move{c.After.Section.Title, c.Before.Score, c.After.Score})
		}
	}
	return moves
}
