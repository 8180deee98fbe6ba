package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// options lists what can be chosen, in the order in which this person sees it.
func (g *going) options(s lessons.Step) {
	var texts []string
	switch b := s.Body.(type) {
	case lessons.ChoiceBody:
		texts = optionTexts(b.Options)
	case lessons.OrderBody:
		texts = b.Items
	case lessons.MatchBody:
		for _, p := range b.Pairs {
			texts = append(texts, p.Right)
		}
	case lessons.TrueFalseBody:
		g.item(1, g.truth("true"))
		g.item(2, g.truth("false"))
		return
	case lessons.PollBody:
		texts = optionTexts(b.Options)
	}
	for i, at := range g.w.Order() {
		if at < len(texts) {
			g.item(i+1, texts[at])
		}
	}
}

// choice asks for one option, or for several.
func (g *going) choice(b lessons.ChoiceBody) (answers.Answer, reply, error) {
	n := len(b.Options)
	order := g.w.Order()
	shown := make([]string, n)
	for i, at := range order {
		shown[i] = b.Options[at].Text
	}
	q := g.question(g.oneOf(n), g.one(n, shown))
	if !b.Single {
		q = g.question(fmt.Sprintf(g.Words.Plain.ManyF, n), g.several(n, n))
	}
	got, r, err := g.ask(q)
	var a answers.Answer
	for _, i := range got {
		a.Choice = append(a.Choice, b.Options[order[i-1]].ID)
	}
	return a, r, err
}

func (g *going) trueFalse() (answers.Answer, reply, error) {
	got, r, err := g.ask(g.question(g.oneOf(2), g.one(2, []string{g.truth("true"), g.truth("false")})))
	if r != given || err != nil {
		return answers.Answer{}, r, err
	}
	return answers.Answer{Choice: []string{[]string{"true", "false"}[got[0]-1]}}, r, nil
}

func (g *going) truth(id string) string {
	if id == "true" {
		return g.Words.Plain.True
	}
	return g.Words.Plain.False
}

// order asks for all items in one line. The example is the order on screen, which never is the right one.
func (g *going) order(b lessons.OrderBody) (answers.Answer, reply, error) {
	n := len(b.Items)
	order := g.w.Order()
	prompt := fmt.Sprintf(g.Words.Plain.OrderF, n, strings.Join(upTo(n), " "))
	got, r, err := g.ask(g.question(prompt, g.ordered(n)))
	var a answers.Answer
	for _, i := range got {
		a.Choice = append(a.Choice, strconv.Itoa(order[i-1]+1))
	}
	return a, r, err
}

// match asks for each left side which right side belongs to it. Back goes to the left side before.
func (g *going) match(b lessons.MatchBody) (answers.Answer, reply, error) {
	w := g.Words.Plain
	n := len(b.Pairs)
	order := g.w.Order()
	var taken []int
	for len(taken) < n {
		q := g.question(g.oneOf(n), func(text string) ([]int, string) {
			got, no := g.one(n, nil)(text)
			if no == "" && slices.Contains(taken, got[0]) {
				return nil, fmt.Sprintf(w.TakenF, got[0])
			}
			return got, no
		})
		q.prompt = fmt.Sprintf(w.BelongsF, b.Pairs[len(taken)].Left) + " " + q.prompt
		got, r, err := g.ask(q)
		switch {
		case err == nil && r == back && len(taken) > 0:
			taken = taken[:len(taken)-1]
			continue
		case err != nil || r != given:
			return answers.Answer{}, r, err
		}
		taken = append(taken, got[0])
	}
	var a answers.Answer
	for _, i := range taken {
		a.Choice = append(a.Choice, strconv.Itoa(order[i-1]+1))
	}
	return a, given, nil
}

// solution says what is right.
func (g *going) solution(graded lessons.Graded) {
	w := g.Words.Plain
	switch b := graded.(type) {
	case lessons.ChoiceBody:
		var right []string
		for i, at := range g.w.Order() {
			if o := b.Options[at]; o.Correct {
				right = append(right, fmt.Sprintf("%d. %s", i+1, o.Text))
			}
		}
		if len(right) == 1 {
			g.sayF(w.AnswerF, right[0])
			return
		}
		g.say(w.Answers)
		for _, r := range right {
			g.hang("", r)
		}
	case lessons.TrueFalseBody:
		g.sayF(w.AnswerF, g.truth(strconv.FormatBool(b.Answer)))
	case lessons.OrderBody:
		g.say(w.RightOrder)
		for i, item := range b.Items {
			g.item(i+1, item)
		}
	case lessons.MatchBody:
		g.say(w.RightPairs)
		for _, p := range b.Pairs {
			g.hang("- ", labelled(p.Left, p.Right))
		}
	case lessons.ScenarioBody:
		g.bestPath(b)
	}
}

func optionTexts(options []lessons.Option) []string {
	out := make([]string, len(options))
	for i, o := range options {
		out[i] = o.Text
	}
	return out
}

// counts is how many right and wrong options were chosen, and how many right ones there are.
func counts(b lessons.ChoiceBody, a answers.Answer) (right, wrong, all int) {
	for _, o := range b.Options {
		picked := has(a.Choice, o.ID)
		switch {
		case o.Correct && picked:
			right++
		case picked:
			wrong++
		}
		if o.Correct {
			all++
		}
	}
	return right, wrong, all
}

// inPlace is how many numbers are in their own place.
func inPlace(a answers.Answer) int {
	n := 0
	for i, id := range a.Choice {
		if id == strconv.Itoa(i+1) {
			n++
		}
	}
	return n
}

func upTo(n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = strconv.Itoa(i + 1)
	}
	return out
}

func has(list []string, one string) bool { return slices.Contains(list, one) }
