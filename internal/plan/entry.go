package plan

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// entry is one answer on its way to the plan.
type entry struct {
	source, step   string
	section, label string
	texts          []string // clean, one line each, none empty
	picked         bool     // from options
	as, usual      string   // text list quote checkbox: as the lesson wants it, or as its type usually comes
}

func sprintf(format string, args ...any) string { return fmt.Sprintf(format, args...) }

// texts is an answer in words, and how it usually appears.
func (b *builder) texts(walk lessons.Walk, s lessons.Step, a answers.Answer) (texts []string, usual string) {
	switch body := s.Body.(type) {
	case lessons.ReflectionBody:
		if body.Input == "list" {
			return eachLine(a.Lines), "list"
		}
		return eachLine(a.Lines), "text"
	case lessons.PollBody:
		if body.Scale != nil {
			return b.onScale(walk, body, a), "text"
		}
		return oneOrMore(b.chosen(walk, body, a))
	case lessons.ChoiceBody:
		return oneOrMore(options(body.Options, a.Choice))
	case lessons.OrderBody:
		return items(body.Items, a.Choice), "list"
	case lessons.MatchBody:
		return pairs(body.Pairs, a.Choice), "list"
	case lessons.TrueFalseBody:
		verdict := b.words.False
		if slices.Contains(a.Choice, "true") {
			verdict = b.words.True
		}
		return []string{ending(cleanLine(s.Question)) + " — " + verdict}, "text"
	case lessons.ChecklistBody:
		var open []string
		for i, item := range body.Items {
			if !slices.Contains(a.Choice, strconv.Itoa(i+1)) {
				open = append(open, item)
			}
		}
		return eachLine(open), "checkbox"
	case lessons.ScenarioBody:
		return eachLine([]string{b.words.Endings[body.Ending(a)]}), "text"
	}
	return eachLine(a.Lines), "text"
}

func oneOrMore(texts []string) ([]string, string) {
	if len(texts) > 1 {
		return texts, "list"
	}
	return texts, "text"
}

// eachLine is the lines of texts, clean and without empty ones.
func eachLine(texts []string) []string {
	var lines []string
	for _, t := range texts {
		for _, l := range cleanLines(t) {
			if l != "" {
				lines = append(lines, l)
			}
		}
	}
	return lines
}

func (b *builder) onScale(walk lessons.Walk, body lessons.PollBody, a answers.Answer) []string {
	value := number(a.Choice)
	if value == 0 {
		return nil
	}
	if earlier, ok := walk.AnswerTo(body.Compare); ok && !earlier.Skipped && number(earlier.Choice) > 0 {
		return []string{sprintf(b.words.ScalesF, number(earlier.Choice), value, body.Scale.Steps)}
	}
	return []string{sprintf(b.words.ScaleF, value, body.Scale.Steps)}
}

func number(choice []string) int {
	if len(choice) == 0 {
		return 0
	}
	n, _ := strconv.Atoi(choice[0]) // 0 when it is none
	return n
}

func (b *builder) chosen(walk lessons.Walk, body lessons.PollBody, a answers.Answer) []string {
	now := options(body.Options, a.Choice)
	earlier, ok := walk.AnswerTo(body.Compare)
	if body.Compare == "" || !ok || earlier.Skipped || len(now) == 0 {
		return now
	}
	if step, found := walk.Lesson().Step(body.Compare); found {
		if was, isPoll := walk.Audience().Worded(step, walk.Lesson().Language).Body.(lessons.PollBody); isPoll {
			if before := options(was.Options, earlier.Choice); len(before) > 0 {
				return []string{sprintf(b.words.ChangeF, strings.Join(before, ", "), strings.Join(now, ", "))}
			}
		}
	}
	return now
}

func options(all []lessons.Option, chosen []string) []string {
	var texts []string
	for _, o := range all {
		if slices.Contains(chosen, o.ID) {
			texts = append(texts, o.Text)
		}
	}
	return eachLine(texts)
}

func items(all, chosen []string) []string {
	var texts []string
	for _, c := range chosen {
		if n, err := strconv.Atoi(c); err == nil && n > 0 && n <= len(all) {
			texts = append(texts, all[n-1])
		}
	}
	return eachLine(texts)
}

func pairs(all []lessons.Pair, chosen []string) []string {
	var texts []string
	for i, c := range chosen {
		if n, err := strconv.Atoi(c); err == nil && n > 0 && n <= len(all) && i < len(all) {
			texts = append(texts, all[i].Left+": "+all[n-1].Right)
		}
	}
	return eachLine(texts)
}

// enter gives an entry its blocks.
func (b *builder) enter(e entry) {
	if len(e.texts) == 0 {
		return
	}
	b.own++
	if e.section == "support" {
		if b.goesWrong(e) {
			b.cope(e)
			return
		}
		b.buddy = b.buddy || e.step == "buddy" || strings.Contains(strings.ToLower(e.label), b.words.Buddy)
	}
	if e.section == "rhythm" && b.minutes.minutes == 0 {
		b.minutes = b.timed(strings.Join(e.texts, " "))
	}
	if strings.EqualFold(e.label, b.words.Sections[e.section]) {
		e.label = "" // the heading says it already
	}
	group := ""
	if e.section == "actions" {
		group = "30"
	}
	if e.as == "" {
		e.as = e.usual
	}
	if len(e.texts) > 1 && e.as == "text" {
		e.as = "quote"
	}
	if b.paper != nil && b.tabled(e) {
		return
	}
	switch e.as {
	case "list":
		b.label(e, group)
		for i, t := range e.texts {
			b.add(e.section, e.source+"/"+strconv.Itoa(i+1), Bullet, group, "- "+opening(t))
		}
	case "checkbox":
		b.label(e, group)
		for i, t := range e.texts {
			b.box(e.section, e.source+"/"+strconv.Itoa(i+1), group, opening(t), Action{Then: t})
		}
	case "quote":
		b.label(e, group)
		b.add(e.section, e.source, Quote, group, quoted(e.texts)...)
	default:
		b.add(e.section, e.source, Text, group, e.line())
	}
}

func (b *builder) label(e entry, group string) {
	if e.label != "" {
		b.add(e.section, e.source+"/label", Text, group, "**"+inline(e.label)+"**")
	}
}

// line is a one-line answer with its label, or with what it says first in bold when it has none.
func (e entry) line() string {
	text := e.texts[0]
	if e.label != "" {
		return "**" + inline(e.label) + colon(e.label) + "** " + inline(text)
	}
	if !e.picked {
		return opening(text)
	}
	name, rest, found := strings.Cut(text, ": ")
	if !found {
		return "**" + inline(text) + "**"
	}
	return "**" + inline(name) + ":** " + inline(rest)
}

// colon ends a label, unless it has its own ending.
func colon(label string) string {
	if strings.ContainsAny(label[len(label)-1:], ".?!:") {
		return ""
	}
	return ":"
}

// quoted is own words, line by line: an empty line of the quote between them keeps them apart in every viewer.
func quoted(texts []string) []string {
	var lines []string
	for i, t := range texts {
		if i > 0 {
			lines = append(lines, ">")
		}
		lines = append(lines, "> "+opening(t))
	}
	return lines
}

// box adds a check box and the action it stands for.
func (b *builder) box(section, source, group, text string, a Action) {
	block := b.add(section, source, Box, group, "- [ ] "+text)
	a.ID, a.Done = block.ID, block.Done
	a.Days, _ = strconv.Atoi(group) // none outside the parts
	if a.Days == 0 {
		a.Days = 30
	}
	b.actions[block.ID] = a
}
