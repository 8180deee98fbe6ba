package profile

// Change is how one section moved between two ratings.
type Change struct {
	Before, After SectionRating
	Points        int // After's score less Before's; 0 when one of them has none
}

// Comparable reports whether two ratings measure by the same yardstick: both have a score, by the same edition of
// the same guidelines.
func Comparable(before, after Rating) bool {
	return before.Rated() && after.Rated() && before.Guidelines == after.Guidelines && before.Edition == after.Edition
}

// Compare returns how each section moved, in the order of after; none when the two are not Comparable. A section
// that is new in after has a zero Before.
func Compare(before, after Rating) []Change {
	if !Comparable(before, after) {
		return nil
	}
	was := map[string]SectionRating{}
	for _, s := range before.Sections {
		was[s.Section.ID] = s
	}
	var changes []Change
	for _, s := range after.Sections {
		c := Change{Before: was[s.Section.ID], After: s}
		if c.Before.Known > 0 && s.Known > 0 {
			c.Points = s.Score - c.Before.Score
		}
		changes = append(changes, c)
	}
	return changes
}
