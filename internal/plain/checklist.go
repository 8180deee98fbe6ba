package plain

import (
	"fmt"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/internal/overview"
	"ambassadeur/profile"
)

// Checklist asks every criterion of the guidelines, which are those of For(department), and saves after each
// answer. At the end, or at "done", the rating is kept as a measurement of a moment (before, after, now or empty).
// The rating returned is of all that is known, also with an error. Errors are as in Lesson.
func (s *Session) Checklist(set answers.Set, g profile.Guidelines, moment string) (answers.Set, profile.Rating, error) {
	c := &rating{Session: s, set: set, guidelines: g, moment: moment, before: set.Measurements}
	w := s.Words.Plain
	if len(g.Criteria) == 0 {
		s.say(w.NoCriteria)
		return set, c.rate(), s.ended(nil)
	}
	c.opening()
	at, err := c.questions()
	if err != nil {
		s.farewell(err, fmt.Sprintf(w.StoppedChecklistF, at+1, len(g.Criteria)))
		return c.set, c.rate(), s.ended(err)
	}
	r := c.rate()
	if r.Rated() {
		c.result(r)
		c.set = c.set.WithMeasurement(overview.Measurement(r, c.set.Member, moment, s.Now()))
		s.save(c.set)
	} else {
		s.gap()
		s.say(w.NothingRated)
	}
	return c.set, r, s.ended(nil)
}

// rating is one going through of the checklist.
type rating struct {
	*Session
	set        answers.Set
	guidelines profile.Guidelines
	moment     string
	before     []answers.Measurement
	read       bool // a file was dropped at the last prompt
}

// rate is the rating of all that is known now.
func (c *rating) rate() profile.Rating {
	return profile.Rate(c.guidelines, overview.Evidence(c.set))
}

func (c *rating) opening() {
	w, g := c.Words.Plain, c.guidelines
	c.gap()
	c.say(g.Title)
	r := c.rate()
	if !r.Rated() {
		c.say(w.ChecklistIntro)
	}
	c.sayF(w.ChecklistLengthF, len(g.Criteria), g.Edition, c.Words.Common.Date(g.Checked))
	c.stale()
	if r.Rated() {
		c.sayF(w.ScoreF, r.Score, r.Known, r.Total)
	}
	c.say(w.ChecklistHow)
	c.given()
	c.explain()
}

// stale warns of guidelines that were checked too long ago.
func (c *rating) stale() {
	if c.guidelines.Stale(c.Now()) {
		c.sayF(c.Words.Plain.StaleF, c.Words.Common.Date(c.guidelines.Checked))
	}
}

// questions asks every criterion, section by section, and returns the last one's place, from 0.
func (c *rating) questions() (int, error) {
	order := c.inOrder()
	for i := 0; i < len(order); {
		first := i == 0 || order[i-1].Section != order[i].Section
		if first {
			c.gap()
			c.say(c.section(order[i].Section))
		}
		r, err := c.criterion(order[i], i, len(order))
		switch {
		case err != nil:
			return i, err
		case c.broken != nil:
			return i, c.broken
		case r == finished:
			return i, nil
		case r == back && i == 0:
			c.say(c.Words.Plain.FirstQuestion)
		case r == back:
			i--
		default:
			if i+1 == len(order) || order[i+1].Section != order[i].Section {
				c.soFar(order[i].Section)
			}
			i++
		}
	}
	return len(order), nil
}

// inOrder is the criteria by section, in the order of the sections.
func (c *rating) inOrder() []profile.Criterion {
	var order []profile.Criterion
	for _, s := range c.guidelines.Sections {
		for _, one := range c.guidelines.Criteria {
			if one.Section == s.ID {
				order = append(order, one)
			}
		}
	}
	return order
}

func (c *rating) section(id string) string {
	for _, s := range c.guidelines.Sections {
		if s.ID == id {
			return s.Title
		}
	}
	return id
}

// criterion asks for the level of one criterion.
func (c *rating) criterion(one profile.Criterion, i, n int) (reply, error) {
	w := c.Words.Plain
	c.gap()
	c.sayF(w.CriterionF, i+1, n, one.Title)
	if one.Optional {
		c.say(w.Optional)
	}
	c.say(one.Question)
	texts := make([]string, len(one.Levels))
	for k, l := range one.Levels {
		texts[k] = l.Text
		c.item(k+1, l.Text)
	}
	known := c.known(one)
	empty := w.EmptySkip
	if known.Known {
		empty = w.EmptyKeep
		c.sayKnown(one, known)
	}
	var confirm []int
	if l := known.Likely; l != nil {
		empty, confirm = w.EmptyConfirm, []int{place(one, l.ID)}
		c.sayF(w.LikelyF, w.Origins[string(known.Origin)], c.Words.Common.Day(known.At, c.Now()), place(one, l.ID), l.Text)
		c.sayFact(known)
	}
	text := ""
	if c.writes(one) {
		text = w.TextKey
	}
	got, r, err := c.ask(question{
		prompt: prompted(c.oneOf(len(texts)), text, empty), read: c.one(len(texts), texts),
		help: func() { c.more(one) }, canDone: true, canText: text != "", empty: confirm, file: c.dropped(),
	})
	if err == nil && r == bringing {
		if err := c.offer(); err != nil {
			return skipped, err
		}
		return c.criterion(one, i, n)
	}
	if err == nil && r == writing {
		if err := c.write(one); err != nil {
			return skipped, err
		}
		return c.criterion(one, i, n)
	}
	if err != nil || r != given {
		return r, err
	}
	r, err = c.chosen(one, one.Levels[got[0]-1], known)
	if err == nil && r == back {
		return c.criterion(one, i, n)
	}
	return given, err
}

// known is what is known of a criterion now.
func (c *rating) known(one profile.Criterion) profile.Result {
	for _, r := range c.rate().Results {
		if r.Criterion.ID == one.ID {
			return r
		}
	}
	return profile.Result{Criterion: one}
}

// sayKnown says the level there is, and whether it was said or measured.
func (c *rating) sayKnown(one profile.Criterion, r profile.Result) {
	w := c.Words.Plain
	n := place(one, r.Level.ID)
	if r.Origin == profile.Said {
		c.sayF(w.NowLevelF, n, r.Level.Text)
		if r.Measured != nil {
			c.sayF(w.OverruledF, place(one, r.Measured.ID), r.Reason)
		}
		return
	}
	c.sayF(w.MeasuredF, w.Origins[string(r.Origin)], c.Words.Common.Day(r.At, c.Now()), n, r.Level.Text)
	c.sayFact(r)
}

// sayFact says the text that a level was measured in.
func (c *rating) sayFact(r profile.Result) {
	if f := overview.Evidence(c.set).Facts[r.Fact]; f.Text != "" {
		c.sayF(c.Words.Plain.FactF, strings.Join(strings.Fields(clean(f.Text)), " "))
	}
}

// chosen keeps a level. One that goes against what was measured needs a reason; without one nothing changes.
func (c *rating) chosen(one profile.Criterion, l profile.Level, known profile.Result) (reply, error) {
	w := c.Words.Plain
	said := answers.Rated{Level: l.ID, At: c.Now()}
	overruled := known.Measured != nil
	switch {
	case overruled && l.ID == known.Level.ID:
		return given, nil
	case overruled && l.ID == known.Measured.ID:
		said.Level = "" // the measurement says it already
	case overruled || known.Known && known.Origin != profile.Said:
		if !overruled && l.ID == known.Level.ID {
			return given, nil
		}
		empty := w.EmptyMeasured
		if overruled {
			empty = w.EmptyKeep
		}
		why, r, err := c.line(prompted(w.WhyPrompt, empty), nil)
		if err != nil || r == back {
			return r, err
		}
		if r == skipped {
			if !overruled {
				c.say(w.MeasurementStays)
			}
			return r, nil
		}
		said.Reason = why
	}
	c.set = c.set.WithRated(one.ID, said)
	c.save(c.set)
	return given, nil
}

// place is the number of a level, from 1.
func place(one profile.Criterion, level string) int {
	for i, l := range one.Levels {
		if l.ID == level {
			return i + 1
		}
	}
	return 0
}

// soFar says the score of a section and of all, each with its coverage.
func (c *rating) soFar(section string) {
	w := c.Words.Plain
	r := c.rate()
	c.gap()
	for _, s := range r.Sections {
		if s.Section.ID == section {
			c.say(c.sectionScore(s))
		}
	}
	if r.Rated() {
		c.sayF(w.ScoreF, r.Score, r.Known, r.Total)
	}
}
