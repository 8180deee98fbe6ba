// Package handout is a lesson on paper: goal, key points, what the room voted, its open questions and empty lines for
// plans, as markdown and as a page to print; and the cards to vote with. It is pure: text comes out.
package handout

import (
	"time"

	"ambassadeur/internal/i18n"
	"ambassadeur/internal/room"
	"ambassadeur/lessons"
)

// Input is what a handout is made of.
type Input struct {
	Lesson   lessons.Lesson
	Audience lessons.Audience
	Show     *room.Show // the session it is of; nil when there was none
	Answers  bool       // with the right answers and the explanations, for the trainer
	Now      time.Time
	Strings  i18n.Strings
}

// Markdown is the handout in GitHub-flavoured markdown.
func Markdown(Input) string { return "" }

// HTML is the handout as one page without anything from outside, made to be printed on A4.
func HTML(Input) (string, error) { return "", nil }

// Cards is a page with the voting cards A to D, one a sheet of A4 when printed.
func Cards(i18n.Strings) string { return "" }
