// Package convert turns what trainers already have, question banks in Moodle's GIFT and slides in Markdown, into lessons. It
// is pure: bytes in, text of lesson files out. Every file that comes out is valid, whatever went in, and what did not
// fit is named as a Loss with its words: nothing disappears in silence.
package convert

import (
	"fmt"
	"path"
	"strings"

	"ambassadeur/internal/scaffold"
	"ambassadeur/internal/yamlfile"
)

// MaxBytes is the largest file that is read.
const MaxBytes = 4 << 20

// Kind is what a file is.
type Kind int

// The kinds of file. Other is what cannot be read.
const (
	Other Kind = iota
	GIFTFile
	SlidesFile
)

// Options say what becomes of it.
type Options struct {
	Lang   string // of the lesson: nl or en
	ID     string // of the lesson; empty: from the name of the file
	Track  string // employee, session or owner; empty: employee for questions, session for slides
	Header string // lines above the lesson, such as an editor's modeline; may be empty
	Exists func(name string) bool
}

// Result is the lessons and what is not in them.
type Result struct {
	Files  []File
	Losses []Loss
	Steps  int
}

// File is a lesson file: its name, and its text, which lessons.Read finds no error in.
type File struct{ Name, Text string }

// Loss is something that is not in a lesson, or not as it was.
type Loss struct {
	Line int // in the file that was read
	What yamlfile.Text
	Kept string // the words, as they were
}

// Message is a loss in a language, on one line.
func (l Loss) Message(lang string) string {
	what := l.What.EN
	if lang == "nl" {
		what = l.What.NL
	}
	if l.Kept == "" {
		return what
	}
	return what + ": " + strings.Join(strings.Fields(l.Kept), " ")
}

// KindOf says what a file is, by its name and, for a .txt, by what is in it.
func KindOf(file string, data []byte) Kind {
	switch strings.ToLower(path.Ext(file)) {
	case ".gift":
		return GIFTFile
	case ".md", ".markdown":
		return SlidesFile
	case ".txt":
		text, _ := decode(data)
		for _, q := range blocks(text) {
			if at := unescaped(q.text, '{', 0); at >= 0 && unescaped(q.text, '}', at) > at {
				return GIFTFile
			}
		}
		for line := range strings.Lines(text) {
			if strings.TrimSpace(line) == "---" {
				return SlidesFile
			}
		}
	}
	return Other
}

// Convert reads a file of a kind.
func Convert(kind Kind, file string, data []byte, o Options) Result {
	text, losses := decode(data)
	c := &converter{o: o, losses: losses}
	var title string
	if kind == SlidesFile {
		title = c.slides(text)
		c.track("session")
	} else {
		title = c.gift(text)
		c.track("employee")
	}
	base := strings.TrimSuffix(path.Base(strings.ReplaceAll(file, `\`, "/")), path.Ext(file))
	if title == "" {
		title = strings.NewReplacer("_", " ", "-", " ").Replace(base)
	}
	if c.o.ID == "" {
		c.o.ID = scaffold.Slug(base)
	}
	if c.o.ID = scaffold.Slug(c.o.ID); c.o.ID == "" {
		c.o.ID = "lesson"
	}
	return c.result(scaffold.Line(title, scaffold.MostTitle))
}

type converter struct {
	o      Options
	steps  []step
	losses []Loss
}

func (c *converter) track(usual string) {
	if c.o.Track == "" {
		c.o.Track = usual
	}
}

func (c *converter) say(nl, en string) string {
	if c.o.Lang == "nl" {
		return nl
	}
	return en
}

// lose names something that is not in the lesson.
func (c *converter) lose(line int, kept, nl, en string) {
	c.losses = append(c.losses, Loss{Line: line, What: yamlfile.Text{NL: nl, EN: en}, Kept: strings.TrimSpace(kept)})
}

// most is the most steps of one lesson.
const most = 40

// result writes the lessons: as many as it takes.
func (c *converter) result(title string) Result {
	r := Result{}
	var kept []step
	for _, s := range c.steps {
		kept = append(kept, c.fitting(s)...)
	}
	c.steps = kept
	r.Steps = len(kept)
	parts := (len(kept) + most - 1) / most
	for n := range parts {
		id, name := c.o.ID, title
		if parts > 1 {
			tail := fmt.Sprintf("-%d", n+1)
			id = strings.Trim(id[:min(len(id), 40-len(tail))], "-") + tail
			name = scaffold.Line(title, scaffold.MostTitle-len(tail)) + " " + fmt.Sprint(n+1)
		}
		r.Files = append(r.Files, File{Name: id + ".yaml", Text: c.lesson(id, name, kept[n*most:min(len(kept), (n+1)*most)])})
	}
	r.Losses = c.losses
	return r
}
