package lesson

import (
	"slices"
	"strings"

	"github.com/charmbracelet/x/ansi"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// ownLines is what the person said, each answer under what it answers.
func ownLines(ctx kit.Context, said []lessons.Said) []string {
	var lines []string
	for _, one := range said {
		texts := saidTexts(ctx, one)
		if len(texts) == 0 {
			continue
		}
		label := ansi.Truncate(labelOf(one.Step), ctx.Column()-4, "…")
		lines = append(lines, "  "+ctx.Styles.Quiet.Render(label))
		for _, t := range texts {
			lines = append(lines, kit.Indent("    ", shortened(t, ctx.Column()-4))...)
		}
	}
	return lines
}

// shortened is a text in two lines at most: it is there in full at its own step and in the plan.
func shortened(text string, width int) []string {
	lines := kit.Wrap(strings.Join(strings.Fields(text), " "), width)
	if len(lines) > 2 {
		lines = []string{lines[0], ansi.Truncate(lines[1], width-2, "") + " …"}
	}
	return lines
}

func labelOf(s lessons.Step) string {
	switch {
	case s.Plan != nil && s.Plan.Label != "":
		return s.Plan.Label
	case s.Title != "":
		return s.Title
	}
	return s.Question
}

// saidTexts is an answer in words.
func saidTexts(ctx kit.Context, one lessons.Said) []string {
	w := ctx.Strings.Lesson
	a := one.Answer
	switch b := one.Step.Body.(type) {
	case lessons.PollBody:
		return pollTexts(ctx, b, a)
	case lessons.ChecklistBody:
		return []string{sprintf(w.TickedF, len(a.Choice), len(b.Items))}
	case lessons.CommitmentBody:
		var texts []string
		for _, p := range a.Plans {
			texts = append(texts, sentence(ctx, p))
		}
		return texts
	}
	return a.Lines
}

func pollTexts(ctx kit.Context, b lessons.PollBody, a answers.Answer) []string {
	if b.Scale != nil {
		return []string{sprintf(ctx.Strings.Lesson.OnScaleF, strings.Join(a.Choice, ""), b.Scale.Steps)}
	}
	var texts []string
	for _, id := range a.Choice {
		if i := slices.IndexFunc(b.Options, func(o lessons.Option) bool { return o.ID == id }); i >= 0 {
			texts = append(texts, b.Options[i].Text)
		}
	}
	return texts
}
