package plain

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"time"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// saidAt is an answer in words; empty when there is nothing to say of it.
func (g *going) saidAt(s lessons.Step, a answers.Answer) string {
	if a.Skipped {
		return ""
	}
	switch b := s.Body.(type) {
	case lessons.ChoiceBody:
		return strings.Join(chosen(b.Options, a), "; ")
	case lessons.TrueFalseBody:
		return g.truth(strings.Join(a.Choice, ""))
	case lessons.OrderBody:
		return strings.Join(picked(b.Items, a.Choice), "; ")
	case lessons.PollBody:
		if b.Scale != nil {
			return g.onScale(b, a)
		}
		return strings.Join(chosen(b.Options, a), "; ")
	case lessons.ChecklistBody:
		if len(a.Choice) == 0 && !a.At.IsZero() {
			return g.Words.Plain.NoneWord
		}
		return strings.Join(picked(b.Items, a.Choice), "; ")
	case lessons.CommitmentBody:
		var all []string
		for _, p := range a.Plans {
			all = append(all, g.planText(p))
		}
		return strings.Join(all, "; ")
	case lessons.ReflectionBody:
		if b.Input == "list" {
			return strings.Join(a.Lines, "; ")
		}
	}
	return strings.Join(strings.Fields(strings.Join(a.Lines, " ")), " ")
}

// now says what was answered before, if anything, and what an empty line does.
func (g *going) now(s lessons.Step) (empty string) {
	a, _ := g.w.Answer()
	said := g.saidAt(s, a)
	if said == "" {
		return g.Words.Plain.EmptySkip
	}
	g.sayF(g.Words.Plain.NowF, said)
	return g.Words.Plain.EmptyKeep
}

// label is what a step is called when its answer is told.
func label(s lessons.Step) string {
	switch {
	case s.Plan != nil && s.Plan.Label != "":
		return s.Plan.Label
	case s.Title != "":
		return s.Title
	}
	return s.Question
}

// labelled is a label and what belongs to it, with one sign between them.
func labelled(label, text string) string {
	return strings.TrimRight(label, ":") + separator(label) + text
}

func separator(label string) string {
	if strings.HasSuffix(label, "?") || strings.HasSuffix(label, "!") || strings.HasSuffix(label, ".") {
		return " "
	}
	return ": "
}

// planned is what of this lesson lands in the action plan.
func (g *going) planned() []string {
	var out []string
	for _, s := range g.w.Steps() {
		a, ok := g.w.AnswerTo(s.ID)
		if _, graded := s.Body.(lessons.Graded); !ok || graded || a.Skipped {
			continue
		}
		switch b := s.Body.(type) {
		case lessons.CommitmentBody:
			for _, p := range a.Plans {
				out = append(out, g.planText(p))
			}
		case lessons.ChecklistBody:
			for _, open := range unticked(b, a) {
				out = append(out, fmt.Sprintf(g.Words.Plain.OpenActionF, open))
			}
		case lessons.ProfileBody:
			if n := len(g.set.Measurements); n > 0 {
				m := g.set.Measurements[n-1]
				out = append(out, fmt.Sprintf(g.Words.Plain.ProfileF, m.Score, m.Known, m.Total))
			}
		default:
			if text := g.saidAt(s, a); s.Plan != nil && text != "" {
				out = append(out, labelled(label(s), text))
			}
		}
	}
	return out
}

// planText is a commitment as one sentence.
func (g *going) planText(p answers.IfThen) string {
	w := g.Words.Plain
	text := p.Then
	if p.If != "" {
		text = capital(opened(p.If, w.If)) + ", " + opened(p.Then, w.Then)
	}
	var when []string
	if r := g.Words.Common.Rhythms[p.Rhythm]; r != "" {
		when = append(when, r)
	}
	if day, err := time.Parse(time.DateOnly, p.Due); err == nil {
		when = append(when, fmt.Sprintf(w.FirstOnF, g.Words.Common.Date(day)))
	}
	if len(when) > 0 {
		text = strings.TrimRight(text, ".") + " (" + strings.Join(when, ", ") + ")"
	}
	return text
}

// opened is a clause that begins with a word, which the person may have typed already.
func opened(clause, word string) string {
	clause = strings.TrimRight(strings.TrimSpace(clause), ",")
	if len(clause) > len(word) && strings.EqualFold(clause[:len(word)], word) && clause[len(word)] == ' ' {
		return clause
	}
	return word + " " + clause
}

// capital is a text with a capital first letter.
func capital(text string) string {
	first, size := utf8.DecodeRuneInString(text)
	return string(unicode.ToUpper(first)) + text[size:]
}

// number is a number of points as people write it, with at most two decimals.
func (g *going) number(n float64) string {
	text := strings.TrimSuffix(strings.TrimRight(strconv.FormatFloat(n, 'f', 2, 64), "0"), ".")
	if g.Words.Lang == "nl" {
		text = strings.ReplaceAll(text, ".", ",")
	}
	return text
}

// chosen is the texts of the options that an answer names, in the order of the lesson.
func chosen(options []lessons.Option, a answers.Answer) []string {
	var out []string
	for _, o := range options {
		if slices.Contains(a.Choice, o.ID) {
			out = append(out, o.Text)
		}
	}
	return out
}

// picked is the items with these numbers, in the order of the numbers.
func picked(items, numbers []string) []string {
	var out []string
	for _, id := range numbers {
		if n, err := strconv.Atoi(id); err == nil && n >= 1 && n <= len(items) {
			out = append(out, items[n-1])
		}
	}
	return out
}
