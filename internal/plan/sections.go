package plan

import (
	"strconv"
	"strings"

	"ambassadeur/internal/i18n"
	"ambassadeur/lessons"
)

// goesWrong reports whether an answer about support is the plan for when it goes wrong.
func (b *builder) goesWrong(e entry) bool {
	return e.step == "if-it-goes-wrong" || strings.EqualFold(e.label, b.words.Sections["coping"])
}

// cope puts the person's own line for when it goes wrong under its own heading.
func (b *builder) cope(e entry) {
	for i, t := range e.texts {
		source := e.source
		if i > 0 {
			source += "/" + strconv.Itoa(i+1)
		}
		text := opening(t)
		if s := b.ifThen("", t); s.cond != "" {
			text = s.markdown()
		}
		b.add("coping", source, Text, "", text)
	}
}

// coping adds a line for when it goes wrong to a plan that has commitments but no such line.
func (b *builder) coping() {
	if len(b.plans) == 0 || len(b.blocks["coping"]) > 0 {
		return
	}
	then := b.words.CopingThen
	if b.buddy {
		then = b.words.CopingBuddy
	}
	s := ifThen{join: b.words.If, cond: b.words.CopingIf, so: b.words.Then, then: then}
	b.add("coping", "coping", Text, "", s.markdown())
}

// moments mentions the commitments that come back in the section on rhythm: how often, and at what moment.
func (b *builder) moments() {
	for _, c := range b.plans {
		often := b.words.Rhythms[c.rhythm]
		if c.rhythm == "once" || often == "" {
			continue
		}
		moment := c.said.then
		if c.said.cond != "" {
			moment = strings.ToLower(c.said.join[:1]) + c.said.join[1:] + " " + c.said.cond
		}
		b.add("rhythm", c.source+"/rhythm", Bullet, "", "- "+often+": "+inline(moment))
	}
}

// rewards counts the points: never for how much somebody posts.
func (b *builder) rewards() {
	finished, profile, done := 0, 0, 0
	for _, p := range b.in.Answers.Lessons {
		if !p.Finished.IsZero() {
			finished++
		}
	}
	if pr := b.in.Profile; pr != nil && pr.After != nil {
		profile = 1
		if pr.Before != nil {
			profile += min(5, max(0, pr.After.Score-pr.Before.Score)/10)
		}
	}
	for _, t := range b.in.Ticks {
		if t.Done {
			done++
		}
	}
	if finished+profile+done == 0 {
		return
	}
	var from []string
	for _, part := range []struct {
		format string
		n      int
	}{{b.words.PointsLessonsF, finished}, {b.words.PointsProfileF, profile}, {b.words.PointsActionsF, done}} {
		if part.n > 0 {
			from = append(from, sprintf(part.format, part.n))
		}
	}
	said := b.blocks["rewards"]
	b.blocks["rewards"] = nil
	b.add("rewards", "points", Text, "", "**"+b.words.Points+":** "+sprintf(b.words.PointsF, finished+profile+done, strings.Join(from, ", ")))
	b.blocks["rewards"] = append(b.blocks["rewards"], said...)
}

// reviews adds the three days to look back on.
func (b *builder) reviews() {
	said, asks := b.blocks["review"], reviewAsks(b.words, b.in.Track)
	b.blocks["review"] = nil
	for _, days := range parts() {
		at := b.common.Date(b.start.AddDate(0, 0, days))
		id := strconv.Itoa(days)
		b.add("review", "review/"+id, Box, "", "- [ ] "+sprintf(b.words.ReviewF, days, at)+" "+asks[id])
	}
	b.blocks["review"] = append(b.blocks["review"], said...)
}

// reviewAsks is what to ask on the days to look back, by day.
func reviewAsks(w i18n.Plan, t lessons.Track) map[string]string {
	if t == lessons.OwnerTrack {
		return w.OwnerAsks
	}
	return w.ReviewAsks
}

// notes says that there is room, and that it stays.
func (b *builder) notes() {
	said := b.blocks["notes"]
	b.blocks["notes"] = nil
	b.add("notes", "notes", Hint, "", "*"+b.words.NotesHint+"*")
	b.blocks["notes"] = append(b.blocks["notes"], said...)
}
