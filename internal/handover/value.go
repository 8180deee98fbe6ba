package handover

import (
	"fmt"
	"strings"

	"ambassadeur/internal/card"
	"ambassadeur/internal/i18n"
)

// Limits of what is typed and picked.
const (
	MostName      = card.MostName      // characters
	MostSentences = card.MostSentences // of those that can be picked
)

// Names is what things are called beside what the program itself calls them.
type Names struct {
	Departments map[string]string // of the organisation's own, by id
	Criteria    map[string]string // titles of the profile's criteria, by id
	Prize       string            // the prize and who decides about it
}

// Value says in words what a block hands over; empty when its name says it all.
func (o Offer) Value(b Block, n Names, words i18n.Strings) string {
	w, c := words.Card, o.whole
	switch b {
	case Department:
		if own := n.Departments[c.Department]; own != "" {
			return own
		}
		return words.Common.Departments[c.Department]
	case Score:
		score := fmt.Sprintf(w.ScoreF, *c.Score.After)
		if c.Score.Before != nil {
			score = fmt.Sprintf(w.ScoresF, *c.Score.Before, *c.Score.After)
		}
		return score + fmt.Sprintf(w.RatedF, c.Score.Rated, c.Score.Of)
	case Actions:
		return fmt.Sprintf(w.ActionsF, c.Actions.Planned, c.Actions.Done)
	case Role:
		return c.Role
	case Rhythm:
		return w.Rhythms[c.Rhythm]
	case Gaps:
		var titles []string
		for _, id := range c.Gaps {
			if t := n.Criteria[id]; t != "" {
				id = t
			}
			titles = append(titles, id)
		}
		return strings.Join(titles, w.Gap)
	case Sentences:
		return fmt.Sprintf(w.SentencesF, len(o.Sentences))
	case Prize:
		return n.Prize
	case Forerunner:
		return w.NoteForerunner
	case Name:
	}
	return ""
}
