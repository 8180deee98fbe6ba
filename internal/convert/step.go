package convert

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/scaffold"
	"ambassadeur/lessons"
)

// step is a step on its way to a lesson.
type step struct {
	line                  int
	kind                  string // text single multiple truefalse match reflection checklist poll
	title, text, question string
	options               []option
	answer                bool
	pairs                 [][2]string
	items                 []string
	explanation, feedback string
	notes                 string
	image, alt            string
}

type option struct {
	text, feedback string
	correct        bool
}

// The most characters, as the table of lesson/1 has them; a test compares.
const (
	mostText        = 900
	mostQuestion    = 200
	mostOption      = 120
	mostFeedback    = 300
	mostExplanation = 600
	mostNotes       = 1500
	mostLeft        = 60
	mostRight       = 80
	mostOptions     = 6
)

// fitting is a step within the limits of a lesson: with text steps before it for what is too long, or as text when it
// is no question that a lesson can ask.
func (c *converter) fitting(s step) []step {
	before := c.shortened(&s)
	if s.kind != "text" {
		if c.valid(s) {
			return append(before, s)
		}
		s = step{line: s.line, kind: "text", title: s.title, text: c.asText(s), notes: s.notes}
		c.lose(s.line, "", "deze vraag kan een les zo niet stellen; zij staat er als tekst", "a lesson cannot ask this question like this; it is there as text")
	}
	return append(before, c.texts(s)...)
}

// shortened brings the parts of a step within their limits, and returns steps for what stood in them.
func (c *converter) shortened(s *step) []step {
	var before []step
	over := func(text *string, limit int, nl, en string) {
		if utf8.RuneCountInString(*text) > limit {
			c.lose(s.line, *text, nl, en)
			*text = cut(*text, limit)
		}
	}
	s.title = strings.Join(strings.Fields(s.title), " ")
	over(&s.title, scaffold.MostTitle, "de titel is ingekort", "the title was shortened")
	over(&s.notes, mostNotes, "de notities zijn ingekort", "the notes were shortened")
	over(&s.explanation, mostExplanation, "de uitleg is ingekort", "the explanation was shortened")
	over(&s.feedback, mostFeedback, "de reactie is ingekort", "the reply was shortened")
	switch s.kind {
	case "reflection", "poll", "checklist": // nobody is told whether it was right
		s.notes = strings.TrimSpace(s.notes + "\n" + strings.TrimSpace(s.feedback+"\n"+s.explanation))
		s.feedback, s.explanation = "", ""
		for _, o := range s.options {
			s.notes = strings.TrimSpace(s.notes + "\n" + o.feedback)
		}
		over(&s.notes, mostNotes, "de notities zijn ingekort", "the notes were shortened")
	case "text":
		return nil
	}
	if strings.Contains(s.question, "\n") || utf8.RuneCountInString(s.question) > mostQuestion {
		before = c.texts(step{line: s.line, kind: "text", title: s.title, text: s.question})
		s.question, s.title = c.say("Wat is jouw antwoord?", "What is your answer?"), ""
	}
	if s.question == "" {
		s.question = c.say("Wat is jouw antwoord?", "What is your answer?")
	}
	var options []option
	for _, o := range s.options {
		o.text, o.feedback = oneLine(o.text), oneLine(o.feedback)
		over(&o.text, mostOption, "de optie is ingekort", "the option was shortened")
		over(&o.feedback, mostFeedback, "de reactie is ingekort", "the reply was shortened")
		same := slices.ContainsFunc(options, func(p option) bool { return strings.EqualFold(p.text, o.text) })
		if o.text == "" || same {
			c.lose(s.line, o.text+" "+o.feedback, "een optie die leeg of dubbel is, staat niet in de les", "an option that is empty or there twice is not in the lesson")
			continue
		}
		options = append(options, o)
	}
	limit := mostOptions
	if s.kind != "single" {
		limit = mostOptions + 2
	}
	for len(options) > limit {
		at := len(options) - 1
		for at > 0 && options[at].correct {
			at--
		}
		c.lose(s.line, options[at].text+" "+options[at].feedback, "te veel opties: deze staat niet in de les", "too many options: this one is not in the lesson")
		options = slices.Delete(options, at, at+1)
	}
	s.options = options
	for i := range s.pairs {
		for side, limit := range []int{mostLeft, mostRight} {
			s.pairs[i][side] = oneLine(s.pairs[i][side])
			over(&s.pairs[i][side], limit, "een kant van een paar is ingekort", "one side of a pair was shortened")
		}
	}
	var items []string
	for _, item := range s.items {
		item = oneLine(item)
		over(&item, mostOption, "een punt is ingekort", "an item was shortened")
		if item != "" && !slices.Contains(items, item) {
			items = append(items, item)
		}
	}
	s.items = items
	return before
}

func oneLine(text string) string { return strings.Join(strings.Fields(text), " ") }

// cut is a text of at most n characters, cut between words.
func cut(text string, n int) string {
	runes := []rune(text)
	if len(runes) <= n {
		return text
	}
	short := string(runes[:n])
	if at := strings.LastIndexFunc(short, unicode.IsSpace); at > len(short)/2 {
		short = short[:at]
	}
	return strings.TrimSpace(short)
}

// asText is everything that a step says, as text.
func (c *converter) asText(s step) string {
	parts := []string{s.text, s.question}
	for _, o := range s.options {
		sign := "- "
		if o.correct {
			sign = "- (" + c.say("goed", "right") + ") "
		}
		parts = append(parts, strings.TrimSpace(sign+o.text+" "+o.feedback))
	}
	for _, p := range s.pairs {
		parts = append(parts, "- "+p[0]+": "+p[1])
	}
	for _, i := range s.items {
		parts = append(parts, "- "+i)
	}
	if s.kind == "truefalse" {
		parts = append(parts, map[bool]string{true: c.say("Waar.", "True."), false: c.say("Niet waar.", "Not true.")}[s.answer])
	}
	parts = append(parts, s.feedback, s.explanation)
	return strings.TrimSpace(strings.Join(slices.DeleteFunc(parts, func(p string) bool { return p == "" }), "\n"))
}

// texts is a text step, as often as the text is too long for one. Text that a lesson cannot hold is named.
func (c *converter) texts(s step) []step {
	var all []step
	rest := strings.TrimSpace(s.text)
	for rest != "" {
		part := rest
		if utf8.RuneCountInString(rest) > mostText {
			part = string([]rune(rest)[:mostText])
			for _, sep := range []string{"\n\n", "\n", ". ", " "} {
				if at := strings.LastIndex(part, sep); at > len(part)/3 {
					part = part[:at+len(strings.TrimRight(sep, " \n"))]
					break
				}
			}
		}
		rest = strings.TrimSpace(rest[len(part):])
		one := s
		one.kind, one.text = "text", strings.TrimSpace(part)
		if len(all) > 0 {
			one.notes, one.image, one.alt = "", "", ""
		}
		if !c.valid(one) {
			one.text = tame(one.text)
		}
		if !c.valid(one) {
			c.lose(s.line, one.title+" "+one.text+" "+one.notes, "deze tekst past in geen les", "this text fits in no lesson")
			continue
		}
		all = append(all, one)
	}
	if len(all) == 0 && (s.title != "" || s.notes != "") && strings.TrimSpace(s.text) == "" {
		one := s
		one.kind, one.text, one.title = "text", s.title, ""
		if one.text == "" {
			one.text = c.say("Vertel hier het verhaal bij de notities.", "Tell the story in the notes here.")
		}
		if !c.valid(one) {
			c.lose(s.line, one.text+" "+one.notes, "deze tekst past in geen les", "this text fits in no lesson")
			return nil
		}
		all = append(all, one)
	}
	return all
}

// tame is text without anything that Markdown or placeholders could read into it.
func tame(text string) string {
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune("`*_[]{}<>#|!~\\", r) {
			return ' '
		}
		return r
	}, text)
}

// valid reports whether a lesson may have this step.
func (c *converter) valid(s step) bool {
	_, problems := lessons.Read("lesson.yaml", []byte(c.lesson("lesson", "Lesson", []step{s})), lessons.Options{})
	return problems.Errors() == 0
}
