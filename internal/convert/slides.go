package convert

import (
	"regexp"
	"strings"
)

var (
	heading   = regexp.MustCompile(`^#{1,6}\s+(.*?)\s*#*$`)
	pictureMD = regexp.MustCompile(`!\[([^\]]*)\]\(([^)\s]+)[^)]*\)`)
	task      = regexp.MustCompile(`^\s*[-*+]\s+\[([ xX])\]\s+(.*)$`)
	bullet    = regexp.MustCompile(`^\s*(?:[-*+]|[0-9]+[.)])\s+(.*)$`)
	remark    = regexp.MustCompile(`(?s)<!--(.*?)-->`)
	directive = regexp.MustCompile(`^\s*(_?[a-z][A-Za-z_]*)\s*:\s*\S.*$`)
	ruled     = regexp.MustCompile(`^\|?[ :-]*-+[ :|-]*\|[ :|-]*$`)
	noteLine  = regexp.MustCompile(`(?i)^(notes?:|\?\?\?)`)
)

// slides reads a deck and returns its title, if it has one.
func (c *converter) slides(text string) string {
	lines := strings.Split(text, "\n")
	title, at := "", 0
	if len(lines) > 0 && strings.TrimSpace(lines[0]) == "---" {
		for end := 1; end < len(lines); end++ {
			if strings.TrimSpace(lines[end]) != "---" {
				continue
			}
			if frontMatter(lines[1:end]) {
				title, at = c.front(lines[1:end]), end+1
			}
			break
		}
	}
	var slide []string
	start, fence := at+1, ""
	flush := func(next int) {
		c.slide(start, slide)
		slide, start = nil, next
	}
	for i := at; i < len(lines); i++ {
		bare := strings.TrimSpace(lines[i])
		if mark := fenceOf(bare); mark != "" && (fence == "" || strings.HasPrefix(bare, fence)) {
			if fence == "" {
				fence = mark
			} else {
				fence = ""
			}
		}
		if fence == "" && (bare == "---" || bare == "<!-- end_slide -->") {
			flush(i + 2)
			continue
		}
		slide = append(slide, lines[i])
	}
	flush(0)
	return title
}

func fenceOf(line string) string {
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

// frontMatter reports whether lines are settings, and not the first slide.
func frontMatter(lines []string) bool {
	for _, l := range lines {
		if strings.TrimSpace(l) == "" || strings.HasPrefix(l, "#") || strings.HasPrefix(l, " ") || strings.HasPrefix(l, "-") {
			continue
		}
		if !directive.MatchString(l) && !strings.HasSuffix(strings.TrimSpace(l), ":") {
			return false
		}
	}
	return len(lines) > 0
}

// front keeps the title of the settings, and names the others.
func (c *converter) front(lines []string) string {
	title := ""
	for i, l := range lines {
		key, value, _ := strings.Cut(l, ":")
		if strings.TrimSpace(key) == "title" {
			title = strings.Trim(strings.TrimSpace(value), `"'`)
			continue
		}
		if strings.TrimSpace(l) != "" {
			c.lose(i+2, l, "instelling van de presentatie, staat niet in de les", "setting of the slides, not in the lesson")
		}
	}
	return title
}

// slide makes a step of one slide.
func (c *converter) slide(line int, lines []string) {
	s := step{line: line, kind: "text"}
	body := c.braceless(line, c.remarks(&s, strings.Join(lines, "\n")))
	var kept []string
	var items []option
	tasks, marked, other, inNotes := 0, 0, 0, false
	for l := range strings.Lines(body) {
		l = strings.TrimRight(l, "\n ")
		bare := strings.TrimSpace(l)
		if noteLine.MatchString(bare) {
			inNotes = true
			bare = strings.TrimSpace(noteLine.ReplaceAllString(bare, ""))
		}
		if inNotes {
			s.notes = strings.TrimSpace(s.notes + "\n" + bare)
			continue
		}
		if m := heading.FindStringSubmatch(bare); m != nil && s.title == "" {
			s.title = m[1]
			continue
		} else if m != nil {
			bare, l = "**"+m[1]+"**", "**"+m[1]+"**"
		}
		l = c.picture(&s, line, l)
		if m := task.FindStringSubmatch(l); m != nil {
			tasks++
			done := m[1] != " "
			if done {
				marked++
			}
			items = append(items, option{text: m[2], correct: done})
		} else if m := bullet.FindStringSubmatch(l); m != nil {
			items = append(items, option{text: m[1]})
		} else if bare != "" {
			other++
			if ruled.MatchString(bare) {
				c.lose(line, "", "een tabel staat in de les als gewone regels", "a table is in the lesson as plain lines")
			}
		}
		kept = append(kept, l)
	}
	s.text = strings.TrimSpace(blanks.ReplaceAllString(strings.Join(kept, "\n"), "\n\n"))
	asks := strings.HasSuffix(s.title, "?")
	plain := other == 0 && len(items) > 1
	switch {
	case plain && asks && marked == 1 && tasks == len(items) && len(items) <= mostOptions:
		s.kind, s.question, s.options = "single", s.title, items
	case plain && asks && tasks == 0 && len(items) <= mostOptions+2:
		s.kind, s.question, s.options = "poll", s.title, items
	case plain && tasks == len(items) && len(items) <= 12:
		s.kind, s.question = "checklist", s.title
		for _, i := range items {
			s.items = append(s.items, i.text)
		}
	}
	if s.kind != "text" {
		s.title, s.text = "", ""
	}
	if s.title == "" && s.text == "" && s.question == "" && s.notes == "" && s.image == "" && len(s.items) == 0 {
		return
	}
	c.steps = append(c.steps, s)
}

// remarks takes the hidden remarks out of a slide: those of its author are notes, settings are named.
func (c *converter) remarks(s *step, body string) string {
	return remark.ReplaceAllStringFunc(body, func(m string) string {
		text := strings.TrimSpace(remark.FindStringSubmatch(m)[1])
		if directive.MatchString(text) || text == "pause" || text == "fit" {
			c.lose(s.line, text, "instelling van de presentatie, staat niet in de les", "setting of the slides, not in the lesson")
			return ""
		}
		s.notes = strings.TrimSpace(s.notes + "\n" + text)
		return ""
	})
}

// picture keeps the first picture of a slide when it lies in the folder, and names the others.
func (c *converter) picture(s *step, line int, text string) string {
	return pictureMD.ReplaceAllStringFunc(text, func(m string) string {
		p := pictureMD.FindStringSubmatch(m)
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
