package plain

import (
	"fmt"
	"strconv"

	"ambassadeur/internal/dropped"
	"ambassadeur/internal/linkedin"
	"ambassadeur/internal/overview"
	"ambassadeur/internal/report"
)

// LinkedIn is how a session comes by what LinkedIn gives a member.
type LinkedIn struct {
	// Read reads the paths that a text names: typed, pasted or dropped.
	Read func(text string) (read []linkedin.Import, problems []error)
	// Given are paths to read before anything is asked.
	Given []string
	// Found are paths of files that look like LinkedIn's, the newest first.
	Found []Download
}

// MaxFound is how many files are offered: one digit each.
const MaxFound = 9

// Download is a file that can be read.
type Download struct{ Path, Name, Day string }

// given reads the paths that were given, before anything is asked.
func (c *rating) given() {
	if c.LinkedIn == nil {
		return
	}
	paths := c.LinkedIn.Given
	c.LinkedIn.Given = nil
	for _, path := range paths {
		c.bring(c.LinkedIn.Read(path))
	}
	if len(paths) == 0 {
		c.say(c.Words.Plain.OfferImport)
	}
}

// dropped reads what may be a path; nil when nothing can be read. What asks again is told that a file was read.
func (c *rating) dropped() func(text string) bool {
	if c.LinkedIn == nil {
		return nil
	}
	return func(text string) bool {
		if !dropped.Looks(text) {
			return false
		}
		c.bring(c.LinkedIn.Read(text))
		c.read = true
		return true
	}
}

// offer asks for files to read, until there are no more; not when one was dropped just now.
func (c *rating) offer() error {
	if c.read {
		c.read = false
		return nil
	}
	w := c.Words.Plain
	c.gap()
	for i, d := range c.LinkedIn.Found {
		c.item(i+1, d.Name+", "+d.Day)
	}
	prompt := w.PathPrompt
	if len(c.LinkedIn.Found) > 0 {
		prompt = w.PathOrNumber
	}
	for {
		text, r, err := c.line(prompted(prompt, w.EmptyNone), func() { c.say(w.OfferHelp) })
		if err != nil || r != given {
			return err
		}
		if n, e := strconv.Atoi(text); e == nil && n >= 1 && n <= len(c.LinkedIn.Found) {
			text = c.LinkedIn.Found[n-1].Path
		}
		c.bring(c.LinkedIn.Read(text))
		prompt = w.AnotherPath
	}
}

// bring adds what was read, and says what it was.
func (c *rating) bring(read []linkedin.Import, problems []error) {
	for _, err := range problems {
		what, hint := report.ImportProblem(c.Words, err)
		c.say(clean(what))
		c.say(clean(hint))
	}
	if len(read) == 0 {
		return
	}
	for _, one := range read {
		c.gap()
		title, old := report.ImportTitle(c.Words, one, c.Now())
		c.say(clean(title))
		if old != "" {
			c.say(old)
		}
		for _, l := range report.ImportLines(c.Words, one) {
			c.say(clean(l.Label + ": " + l.Said()))
		}
		for _, note := range report.ImportNotes(c.Words, one) {
			c.say(clean(note))
		}
	}
	set, before, after := overview.Import(c.set, c.guidelines, linkedin.Members(read), c.moment, c.Now())
	c.set = set
	c.save(set)
	c.gap()
	if before.Rated() {
		c.say(fmt.Sprintf(c.Words.Importing.BeforeF, before.Score, before.Known, before.Total))
	}
	if after.Rated() {
		c.sayF(c.Words.Plain.ScoreF, after.Score, after.Known, after.Total)
	}
}
