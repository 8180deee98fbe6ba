package lessons

import (
	"hash/fnv"
	"math/rand/v2"
)

// Order is the order in which the current step's options, items or right sides are shown: positions in the file,
// from 0. It is decided by the progress' seed, so it stays the same. What must be put in order never starts right.
func (w Walk) Order() []int {
	s, _ := w.Step()
	switch b := s.Body.(type) {
	case ChoiceBody:
		return w.shuffled(s.ID, len(b.Options), b.Shuffle, false)
	case OrderBody:
		return w.shuffled(s.ID, len(b.Items), true, true)
	case MatchBody:
		return w.shuffled(s.ID, len(b.Pairs), true, true)
	case PollBody:
		return w.shuffled(s.ID, len(b.Options), false, false)
	}
	return nil
}

func (w Walk) shuffled(id string, n int, shuffle, never bool) []int {
	order := make([]int, n)
	for i := range order {
		order[i] = i
	}
	if !shuffle || n < 2 {
		return order
	}
	h := fnv.New64a()
	_, _ = h.Write([]byte(id))                             // a hash does not fail
	r := rand.New(rand.NewPCG(w.progress.Seed, h.Sum64())) //nolint:gosec // a shuffle that can be repeated, no secret
	r.Shuffle(n, func(i, j int) { order[i], order[j] = order[j], order[i] })
	if never && sorted(order) {
		order = append(order[1:], order[0])
	}
	return order
}

func sorted(order []int) bool {
	for i, v := range order {
		if i != v {
			return false
		}
	}
	return true
}
