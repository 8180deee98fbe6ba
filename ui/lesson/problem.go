package lesson

import (
	"errors"
	"fmt"

	"ambassadeur/lessons"
	"ambassadeur/ui/kit"
)

// problem is why a key could not be followed.
type problem int

const (
	saidBefore  problem = iota // the same answer as the try before
	chooseFirst                // nothing is selected
	moveFirst                  // nothing was put in order yet
	matchAll                   // a left side has no right side
	finishPlan                 // a commitment does not say what happens then
	shorterPlan
	noSuchDay
)

// tooMany says how many ticks a poll takes.
type tooMany int

func (problem) Error() string { return "this cannot be given yet" }

func (n tooMany) Error() string { return fmt.Sprintf("at most %d can be chosen", int(n)) }

// problemLines says what went wrong, calmly and in the person's language.
func problemLines(ctx kit.Context, err error, lang string) []string {
	if err == nil {
		return nil
	}
	w := ctx.Strings.Lesson
	text := err.Error()
	var (
		known   problem
		many    tooMany
		refused lessons.Refusal
	)
	switch {
	case errors.As(err, &refused):
		text = refused.In(lang)
	case errors.As(err, &many):
		text = sprintf(w.TooManyF, int(many))
	case errors.As(err, &known):
		text = map[problem]string{
			saidBefore: w.SaidBefore, chooseFirst: w.ChooseFirst, moveFirst: w.MoveFirst, matchAll: w.MatchAll,
			finishPlan: w.FinishPlan, shorterPlan: w.ShorterPlan, noSuchDay: w.NoSuchDay,
		}[known]
	}
	return kit.Paint(ctx.Styles.Warn, hung(ctx.Styles.Signs.To+" ", text, ctx.Column()))
}
