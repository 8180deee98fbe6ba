package convert

import (
	"regexp"
	"slices"
	"strings"
)

var (
	pictureMD = regexp.MustCompile(`!\[([^\]]*)\]\(([^)\s]+)[^)]*\)`)
	size      = regexp.MustCompile(`^(bg|fit|contain|cover|auto|(left|right)(:\d+%)?|(w|h|width|height|blur|opacity|brightness|contrast|grayscale|invert|sepia|drop-shadow)(:\S+)?|#[a-z]+|\d+%)$`) // Marp
	task      = regexp.MustCompile(`^\s*[-*+]\s+\[([ xX])\]\s+(.*)$`)
	bullet    = regexp.MustCompile(`^\s*(?:[-*+]|[0-9]+[.)])\s+(.*)$`)
	remark    = regexp.MustCompile("(?s)<!--(.*?)-->|```.*?```|~~~.*?~~~|`[^`\n]*`") // or code, in which nothing is one
	noteLine  = regexp.MustCompile(`(?i)^(notes?:|\?\?\?)`)
	slot      = regexp.MustCompile(`^(::[a-z]+::|:{3,}.*|\. \. \.)$`) // where Slidev and Pandoc put what follows, and when
)

// slide makes a step of one slide.
func (c *converter) slide(line int, lines []string) {
	s := step{line: line, kind: "text"}
	var settings []string
	body := c.remarks(&s, strings.Join(lines, "\n"), &settings)
	d := &drawn{step: &s}
	for rest := strings.Split(c.braceless(line, c.markup(line, body)), "\n"); len(rest) > 0; {
		bare := strings.TrimSpace(rest[0])
		if slot.MatchString(bare) && d.fence == "" {
			settings, rest = append(settings, bare), rest[1:]
			continue
		}
		if rows := tableAt(rest); len(rows) > 0 && d.fence == "" && !d.notes {
			c.lose(line, "", "een tabel staat in de les als lijst", "a table is in the lesson as a list")
			d.kept, d.other = append(d.kept, listed(rows)...), d.other+1
			rest = rest[len(rows)+1:]
			continue
		}
		c.draw(d, strings.TrimRight(rest[0], " "))
		rest = rest[1:]
	}
	c.set(line, settings)
	s.text = strings.TrimSpace(blanks.ReplaceAllString(strings.Join(d.kept, "\n"), "\n\n"))
	d.ask()
	if s.title == "" && s.text == "" && s.question == "" && s.notes == "" && s.image == "" && len(s.items) == 0 {
		return
	}
	c.steps = append(c.steps, s)
}

// drawn is a slide as far as it was read.
type drawn struct {
	step                 *step
	kept                 []string
	items                []option
	tasks, marked, other int // boxes, those that are ticked, and lines that are no item
	notes                bool
	fence                string
}

// draw reads one line.
func (c *converter) draw(d *drawn, l string) {
	s, bare := d.step, strings.TrimSpace(l)
	if f := fenceOf(bare); f != "" && !d.notes && (d.fence == "" || strings.HasPrefix(bare, d.fence)) {
		if d.fence == "" {
			d.fence = f
		} else {
			d.fence = ""
		}
		d.kept, d.other = append(d.kept, l), d.other+1
		return
	}
	if d.fence != "" {
		d.kept = append(d.kept, l)
		return
	}
	if noteLine.MatchString(bare) {
		d.notes = true
		bare = strings.TrimSpace(noteLine.ReplaceAllString(bare, ""))
	}
	if d.notes {
		s.notes = strings.TrimSpace(s.notes + "\n" + bare)
		return
	}
	if m := heading.FindStringSubmatch(bare); m != nil && s.title == "" {
		s.title = m[2]
		return
	} else if m != nil {
		bare, l = "**"+m[2]+"**", "**"+m[2]+"**"
	}
	l = c.picture(s, s.line, l)
	if m := task.FindStringSubmatch(l); m != nil {
		d.tasks++
		if m[1] != " " {
			d.marked++
		}
		d.items = append(d.items, option{text: m[2], correct: m[1] != " "})
	} else if m := bullet.FindStringSubmatch(l); m != nil {
		d.items = append(d.items, option{text: m[1]})
	} else if bare != "" {
		d.other++
	}
	d.kept = append(d.kept, l)
}

// ask makes a question of a slide that is nothing but a title and a list of the right kind.
func (d *drawn) ask() {
	s := d.step
	asks := strings.HasSuffix(s.title, "?")
	plain := d.other == 0 && len(d.items) > 1
	switch {
	case plain && asks && d.marked == 1 && d.tasks == len(d.items) && len(d.items) <= mostOptions:
		s.kind, s.question, s.options = "single", s.title, d.items
	case plain && asks && d.tasks == 0 && len(d.items) <= mostOptions+2:
		s.kind, s.question, s.options = "poll", s.title, d.items
	case plain && d.tasks == len(d.items) && len(d.items) <= 12:
		s.kind, s.question = "checklist", s.title
		for _, i := range d.items {
			s.items = append(s.items, i.text)
		}
	default:
		return
	}
	s.title, s.text = "", ""
}

// remarks takes the hidden remarks out of a slide: those of its author are notes, the others are settings.
func (c *converter) remarks(s *step, body string, settings *[]string) string {
	return remark.ReplaceAllStringFunc(body, func(m string) string {
		text := strings.TrimSpace(remark.FindStringSubmatch(m)[1])
		switch {
		case !strings.HasPrefix(m, "<!--"):
			return m
		case text == "pause" || text == "fit" || text == "stop" || strings.HasPrefix(text, ".slide:") || strings.HasPrefix(text, ".element:") || onlySettings(text):
			*settings = append(*settings, strings.Join(strings.Fields(text), " "))
		default:
			s.notes = strings.TrimSpace(s.notes + "\n" + text)
		}
		return ""
	})
}

// onlySettings reports whether every line of a remark is a setting.
func onlySettings(text string) bool {
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" && !directive.MatchString(line) {
			return false
		}
	}
	return text != ""
}

// picture keeps the first picture of a slide when it lies in the folder, and names the others.
func (c *converter) picture(s *step, line int, text string) string {
	return pictureMD.ReplaceAllStringFunc(text, func(m string) string {
		p := pictureMD.FindStringSubmatch(m)
		p[1] = strings.Join(slices.DeleteFunc(strings.Fields(p[1]), size.MatchString), " ")
		if s.image == "" && c.o.Exists != nil && p[1] != "" && c.o.Exists(p[2]) {
			s.image, s.alt = p[2], oneLine(p[1])
			try := step{kind: "text", text: "x", image: s.image, alt: s.alt}
			if c.valid(try) {
				return ""
			}
			s.image, s.alt = "", ""
		}
		c.lose(line, p[1]+" "+p[2], "plaatje, staat niet in de les: zet het in de map, als png of jpg en met een beschrijving", "picture, not in the lesson: put it in the folder, as a png or jpg and with a description")
		return ""
	})
}
