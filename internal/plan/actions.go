package plan

import (
	"slices"
	"strconv"
	"time"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// commitment is an if-then of a lesson as the plan uses it.
type commitment struct {
	source string
	said   ifThen
	rhythm string
	first  time.Time
}

// plenty is how many actions in one part are enough, and tooLong how many characters make an action hard to keep.
const (
	plenty  = 3
	tooLong = 120
)

// commit gives the commitments of one step their boxes.
func (b *builder) commit(source string, body lessons.CommitmentBody, a answers.Answer) {
	for i, p := range a.Plans {
		c := commitment{source: source + "/" + strconv.Itoa(i+1), said: b.ifThen(p.If, p.Then), rhythm: p.Rhythm}
		if c.said.then == "" {
			continue
		}
		if !slices.Contains(lessons.Rhythms(), c.rhythm) {
			c.rhythm = body.Rhythm
		}
		due := p.Due
		if due == "" && body.Due != "" {
			due = lessons.DueDate(body.Due, midnight(a.At.In(b.start.Location()))).Format(time.DateOnly)
		}
		if day, err := time.ParseInLocation(time.DateOnly, due, b.start.Location()); err == nil {
			c.first = day
		}
		b.own++
		group := strconv.Itoa(b.part(c.first))
		text := c.said.markdown()
		if when := b.when(c); when != "" {
			text += " — " + when
		}
		b.box("actions", c.source, group, text, Action{
			If: c.said.moment(), Then: c.said.then, Rhythm: c.rhythm, First: c.first,
			moment: b.timed(c.said.cond), sentence: c.said.sentence(),
		})
		b.first[b.ids.of(c.source)] = true
		b.plans = append(b.plans, c)
		b.wish(group, c)
	}
}

// part is the part of the plan that a day falls in: 30, 60 or 90. Later days are in the last one.
func (b *builder) part(day time.Time) int {
	for _, days := range parts() {
		if !day.After(b.start.AddDate(0, 0, days)) {
			return days
		}
	}
	return 90
}

// when is how often, and the first date.
func (b *builder) when(c commitment) string {
	often := b.common.Rhythms[c.rhythm]
	switch {
	case c.first.IsZero():
		return often
	case c.rhythm == "once" || often == "":
		return sprintf(b.words.OnceF, b.common.Date(c.first))
	}
	return sprintf(b.words.EachF, often, b.common.Date(c.first))
}

// The wishes for an action, the one to mention last.
const (
	noWish = iota
	wishCount
	wishMoment
	wishShorter
)

// wish notes what would make an action easier to do.
func (b *builder) wish(group string, c commitment) {
	wish := noWish
	switch {
	case utf8.RuneCountInString(c.said.cond+c.said.then) > tooLong:
		wish = wishShorter
	case c.said.cond == "" && c.first.IsZero():
		wish = wishMoment
	case c.rhythm == "" && !b.counted(c.said.cond+" "+c.said.then):
		wish = wishCount
	}
	b.wishes[group] = max(b.wishes[group], wish)
}

func (b *builder) counted(text string) bool {
	return slices.ContainsFunc(tokens(text), func(word string) bool {
		return unicode.IsDigit(rune(word[0])) || among(b.words.NumberWords, word)
	})
}

// parted puts the blocks of the actions under the headings of the three parts: first what was agreed, then lists and texts.
func (b *builder) parted(blocks []Block) []Block {
	var out []Block
	formats := []string{b.words.FirstF, b.words.SecondF, b.words.ThirdF}
	for i, days := range parts() {
		group := strconv.Itoa(days)
		var boxes, others []Block
		for _, block := range blocks {
			switch {
			case block.group != group:
			case b.first[block.ID]:
				boxes = append(boxes, block)
			default:
				others = append(others, block)
			}
		}
		if len(boxes)+len(others) == 0 {
			continue
		}
		title := sprintf(formats[i], b.common.Date(b.start.AddDate(0, 0, days)))
		out = append(out, Block{ID: b.ids.of("part/" + group), Kind: Heading, Lines: []string{"### " + title}, group: group})
		out = append(out, boxes...)
		if hint := b.hint(group, blocks); hint != "" {
			out = append(out, Block{ID: b.ids.of("hint/" + group), Kind: Hint, Lines: []string{"*" + hint + "*"}, group: group})
		}
		out = append(out, others...)
	}
	if len(out) == 0 {
		out = append(out, Block{ID: b.ids.of("none"), Kind: Hint, Lines: []string{"*" + b.words.NoActions + "*"}})
	}
	return out
}

// hint is the one line under the actions of a part, or nothing when they are fine as they are.
func (b *builder) hint(group string, blocks []Block) string {
	n := 0
	for _, block := range blocks {
		if block.Kind == Box && block.group == group {
			n++
		}
	}
	switch {
	case n > plenty:
		return b.words.Enough
	case b.wishes[group] == wishShorter:
		return b.words.Long
	case b.wishes[group] == wishMoment:
		return b.words.NoMoment
	case b.wishes[group] == wishCount:
		return b.words.NoCount
	}
	return ""
}
