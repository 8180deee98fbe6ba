package plain

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/answers"
	"ambassadeur/lessons"
)

// example shows a case from practice; answering the question about it is free.
func (g *going) example(s lessons.Step, b lessons.ExampleBody) (reply, error) {
	g.gap()
	g.sayMarkdown(b.Fallback)
	g.gap()
	g.say(s.Question)
	empty := g.now(s)
	text, r, err := g.line(prompted(g.Words.Plain.OneLine, empty), nil)
	return g.wrote(s, []string{text}, r, err)
}

// wrote submits what was written, or leaves things as they are when nothing was. What the lesson does not take yet
// is kept as a draft.
func (g *going) wrote(s lessons.Step, text []string, r reply, err error) (reply, error) {
	text = slices.DeleteFunc(text, func(t string) bool { return t == "" })
	switch {
	case len(text) > 0:
		a := answers.Answer{Lines: g.fitting(text)}
		if w, refused := g.w.Submit(a, g.Now()); refused == nil {
			g.w = w
			g.store()
		} else {
			g.draft(s, a)
		}
	case err == nil && r == skipped:
		g.skip()
	}
	return r, err
}

// fitting is text cut to the longest that an answer may be, which is said.
func (g *going) fitting(text []string) []string {
	const most = lessons.MaxWriting
	var out []string
	left := most
	for _, t := range text {
		if n := utf8.RuneCountInString(t); n > left {
			g.sayF(g.Words.Plain.TextCutF, most)
			if left > 0 {
				out = append(out, strings.TrimSpace(string([]rune(t)[:left])))
			}
			return out
		}
		out = append(out, t)
		left -= utf8.RuneCountInString(t) + 1 // the line end counts
	}
	return out
}

// poll asks for a view, and sets it beside an earlier one.
func (g *going) poll(s lessons.Step, b lessons.PollBody) (reply, error) {
	w := g.Words.Plain
	g.say(s.Question)
	n := len(b.Options)
	var what string
	ids := make([]string, n)
	for i, o := range b.Options {
		ids[i] = o.ID
	}
	if b.Scale != nil {
		n, ids = b.Scale.Steps, upTo(b.Scale.Steps)
		what = fmt.Sprintf(w.ScaleF, n, b.Scale.From, n, b.Scale.To)
	} else {
		g.options(s)
		what = g.oneOf(n)
	}
	read := g.one(n, optionTexts(b.Options))
	if b.Max > 1 {
		what, read = fmt.Sprintf(w.AtMostF, b.Max, n), g.several(n, b.Max)
	}
	empty := g.now(s)
	got, r, err := g.ask(question{prompt: prompted(what, empty), read: read})
	switch {
	case err != nil || r == back:
		return r, err
	case r == skipped:
		g.skip()
		return r, nil
	}
	var a answers.Answer
	for _, i := range got {
		a.Choice = append(a.Choice, ids[i-1])
	}
	if g.submit(a) {
		g.compare(s, b)
	}
	return given, nil
}

// compare sets a poll beside the earlier one that it names.
func (g *going) compare(s lessons.Step, b lessons.PollBody) {
	earlier, ok := g.w.Earlier()
	if !ok {
		return
	}
	was := ""
	for _, o := range g.w.Steps() {
		if o.ID == b.Compare {
			was = g.saidAt(o, earlier)
		}
	}
	a, _ := g.w.Answer()
	if was != "" {
		g.sayF(g.Words.Plain.ThenNowF, was, g.saidAt(s, a))
	}
}

// onScale is a choice on a scale: "3 van 5".
func (g *going) onScale(b lessons.PollBody, a answers.Answer) string {
	if len(a.Choice) == 0 {
		return ""
	}
	return fmt.Sprintf(g.Words.Plain.OnScaleF, strings.Join(a.Choice, ", "), b.Scale.Steps)
}

// reflection asks for own words. Too few of them are kept all the same.
func (g *going) reflection(s lessons.Step, b lessons.ReflectionBody) (reply, error) {
	w := g.Words.Plain
	g.say(s.Question)
	if b.Placeholder != "" {
		g.say(b.Placeholder)
	}
	empty := g.now(s)
	before, _ := g.w.Answer()
	if b.Required && len(before.Lines) == 0 {
		empty = ""
	}
	var text []string
	for asked := 0; ; asked++ {
		got, r, err := g.written(b, empty)
		text = append(text, got...)
		if err != nil || r == back || r == skipped && (len(text) > 0 || len(before.Lines) > 0 || !b.Required || asked > 0) {
			return g.wrote(s, arranged(b, text), r, err)
		}
		if len(text) > 0 && g.submit(answers.Answer{Lines: g.fitting(arranged(b, text))}) {
			return given, nil
		}
		if len(text) == 0 {
			g.say(w.Required)
			empty = w.EmptySkip
			continue
		}
		empty = w.EmptyLeave
	}
}

// written asks for text once, in the form that the step asks for.
func (g *going) written(b lessons.ReflectionBody, empty string) ([]string, reply, error) {
	w := g.Words.Plain
	switch b.Input {
	case "line":
		text, r, err := g.line(prompted(w.OneLine, empty), nil)
		if text == "" {
			return nil, r, err
		}
		return []string{text}, r, err
	case "list":
		return g.lines(prompted(w.Entries, empty), prompted(w.NextEntry, w.EmptyDone), mostEntries, nil)
	}
	return g.lines(prompted(w.Paragraph, empty), prompted(w.NextLine, w.EmptyDone), mostLines, nil)
}

// arranged is typed lines as an answer holds them: a list line by line, anything else as one text.
func arranged(b lessons.ReflectionBody, text []string) []string {
	switch {
	case b.Input == "list" || len(text) == 0:
		return text
	case b.Input == "line":
		return []string{strings.Join(text, " ")}
	}
	return []string{strings.Join(text, "\n")}
}
