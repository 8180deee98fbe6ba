package profile

import (
	"cmp"
	"slices"
)

// Order is how findings are put in order.
type Order int

// The orders.
const (
	ByGain    Order = iota // the most points for a minute of work first
	BySection              // as in the guidelines
)

// Finding is something that could be better.
type Finding struct {
	Result Result
	Gain   float64 // points, of 100, that the score rises when only this goes to its best level
}

// Findings returns what is known and not at its best, where getting there raises the score. An optional criterion
// is among them when it would.
func (r Rating) Findings(order Order) []Finding {
	now := mean(r.Results)
	after := slices.Clone(r.Results)
	var found []Finding
	for i, res := range r.Results {
		if !res.Known {
			continue
		}
		after[i].Level = res.Criterion.Best()
		if gain := 100 * (mean(after) - now); gain > leastGain {
			found = append(found, Finding{Result: res, Gain: gain})
		}
		after[i].Level = res.Level
	}
	if order == ByGain {
		slices.SortStableFunc(found, func(a, b Finding) int { return cmp.Compare(b.perMinute(), a.perMinute()) })
	}
	return found
}

// leastGain is less than any real gain, and more than what sums of fractions are off.
const leastGain = 1e-9

func (f Finding) perMinute() float64 {
	return f.Gain / float64(max(1, f.Result.Criterion.EffortMinutes))
}
