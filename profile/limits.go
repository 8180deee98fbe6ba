package profile

import (
	"strings"
	"unicode/utf8"
)

// Count returns the number of characters of a text, without blanks around it. LinkedIn does not say how it counts;
// this counts code points, so that an emoji of several parts counts as several.
func Count(text string) int { return utf8.RuneCountInString(strings.TrimSpace(text)) }

// HardMax returns the number of characters above which LinkedIn refuses the text that the criterion is about, and
// whether there is such a limit: the first hard one that counts "tekens" or "characters".
func (c Criterion) HardMax() (int, bool) {
	for _, l := range c.Limits {
		if l.Kind == Hard && l.Max > 0 && (strings.HasPrefix(l.What, "tekens") || strings.HasPrefix(l.What, "characters")) {
			return l.Max, true
		}
	}
	return 0, false
}
