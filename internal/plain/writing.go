package plain

import (
	"strings"

	"ambassadeur/internal/measure"
	"ambassadeur/profile"
)

// endOfText is the line that ends a pasted text; empty lines belong to it.
const endOfText = "."

// mostTextLines is how many lines of a pasted text are read.
const mostTextLines = 400

// writes reports whether a criterion is about a text that can be given here.
func (c *rating) writes(one profile.Criterion) bool {
	return measure.SubjectOf(one.Facts()) != measure.NoText
}

// write asks for the text that a criterion is about, keeps it and says what is measured in it.
func (c *rating) write(one profile.Criterion) error {
	w := c.Words.Plain
	subject := measure.SubjectOf(one.Facts())
	if now := subject.Of(c.set.Member); now.Value != "" {
		c.sayF(w.FactF, strings.Join(strings.Fields(clean(now.Value)), " "))
	}
	text, err := c.text(subject)
	if err != nil || strings.TrimSpace(text) == "" {
		return err
	}
	text = subject.Clean(text)
	if most, ok := one.HardMax(); ok && profile.Count(text) > most {
		c.sayF(w.TextTooLongF, profile.Count(text), most)
		return nil
	}
	c.set = c.set.WithMember(subject.In(c.set.Member, text, c.Now()))
	c.save(c.set)
	c.sayF(w.TextMeasuredF, profile.Count(text))
	return nil
}

// text reads one line, or lines until one with only a full stop.
func (c *rating) text(subject measure.Subject) (string, error) {
	w := c.Words.Plain
	if subject == measure.HeadlineText {
		text, r, err := c.line(prompted(w.TextLine, w.EmptyKeep), nil)
		if r != given {
			return "", err
		}
		return text, err
	}
	var lines []string
	for len(lines) < mostTextLines {
		prompt := w.TextLines
		if len(lines) > 0 {
			prompt = ""
		}
		line, err := c.prompt(prompt)
		if err != nil {
			return "", err
		}
		if strings.TrimSpace(line) == endOfText || line == "" && len(lines) == 0 {
			break
		}
		lines = append(lines, line)
	}
	return strings.Join(lines, "\n"), nil
}
