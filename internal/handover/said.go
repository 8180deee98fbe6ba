package handover

import (
	"slices"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/card"
	"ambassadeur/lessons"
)

// eachAnswer goes through the answers that a plan may hold, in the order of the lessons.
func eachAnswer(in Input, see func(s lessons.Step, a answers.Answer)) {
	for _, l := range in.Lessons {
		if l.Track == lessons.OwnerTrack {
			continue
		}
		for _, s := range l.Steps {
			if a, ok := in.Answers.Answer(l.ID, s.ID); ok && !a.Skipped && !a.Open {
				see(in.Audience.Worded(s, l.Language), a)
			}
		}
	}
}

// role is the role that was chosen: what stands before the colon of the option.
func role(in Input) string {
	chosen := ""
	eachAnswer(in, func(s lessons.Step, a answers.Answer) {
		poll, ok := s.Body.(lessons.PollBody)
		if !ok || s.Plan == nil || s.Plan.Section != "role" {
			return
		}
		for _, o := range poll.Options {
			if slices.Contains(a.Choice, o.ID) {
				name, _, _ := strings.Cut(o.Text, ":")
				chosen = card.Line(name, card.MostRole)
			}
		}
	})
	return chosen
}

// rhythm is how often most of what was agreed comes back; of two that are as common the more frequent one.
func rhythm(in Input) string {
	count := map[string]int{}
	eachAnswer(in, func(_ lessons.Step, a answers.Answer) {
		for _, p := range a.Plans {
			count[p.Rhythm]++
		}
	})
	best := ""
	for _, r := range []string{"daily", "weekly", "biweekly", "monthly"} {
		if count[r] > count[best] && count[r] > 0 {
			best = r
		}
	}
	return best
}

// sentences is what the person wrote or agreed, a sentence each, none twice.
func sentences(in Input) []string {
	var all []string
	add := func(text string) {
		if text = card.Line(text, card.MostSentence); text != "" && !slices.Contains(all, text) {
			all = append(all, text)
		}
	}
	eachAnswer(in, func(s lessons.Step, a answers.Answer) {
		if s.Type == lessons.TypeReflection {
			for _, l := range a.Lines {
				add(l)
			}
		}
		for _, p := range a.Plans {
			add(strings.TrimSpace(p.If + ": " + p.Then))
		}
	})
	return all
}
