package convert

import (
	"regexp"
	"slices"
	"strconv"
	"strings"
)

var (
	heading   = regexp.MustCompile(`^(#{1,6})\s+(.*?)\s*#*$`)
	directive = regexp.MustCompile(`^\s*(_?[a-z][A-Za-z_]*)\s*:\s*\S.*$`)
	number    = regexp.MustCompile(`[1-6]`)
)

// slides reads a deck and returns its title, if it has one. Slides are cut at lines of dashes, at the headings that the
// deck's settings name, and where it has neither at the headings that come back.
func (c *converter) slides(text string) string {
	lines := strings.Split(text, "\n")
	title, at, levels := "", 0, map[int]bool{}
	if strings.TrimSpace(lines[0]) == "---" {
		if end := slices.IndexFunc(lines[1:], func(l string) bool { return strings.TrimSpace(l) == "---" }) + 1; end > 0 && frontMatter(lines[1:end]) {
			title, levels = c.front(lines[1:end])
			at = end + 1
		}
	}
	marks := reading(lines[at:])
	if !slices.ContainsFunc(marks, func(m mark) bool { return m.rule }) && len(levels) == 0 {
		levels = usual(marks)
	}
	if i := slices.IndexFunc(marks, func(m mark) bool { return m.level == 1 }); title == "" && i >= 0 {
		title = plainTitle(heading.FindStringSubmatch(strings.TrimSpace(lines[at+i]))[2])
	}
	var slide []string
	start := at
	flush := func(next int) {
		c.slide(start+1, slide)
		slide, start = nil, next
	}
	for i := 0; i < len(marks); i++ {
		m := marks[i]
		switch {
		case m.rule:
			flush(at + i + 1)
			if n := own(marks[i+1:], lines[at+i+1:]); n > 0 { // Slidev: settings of the slide that follows
				c.set(at+i+2, lines[at+i+1:at+i+1+n])
				i += n + 1
				start = at + i + 1
			}
			continue
		case levels[m.level] && slices.ContainsFunc(slide, says):
			flush(at + i)
		}
		slide = append(slide, lines[at+i])
	}
	flush(0)
	if len(c.steps) == 0 && title != "" {
		c.set(2, []string{title})
	}
	return title
}

// plainTitle is a heading without what is only about looks.
func plainTitle(text string) string {
	text = tag.ReplaceAllString(text, "")
	return strings.Join(strings.Fields(strings.NewReplacer("**", "", "__", "", "`", "", "{", "(", "}", ")").Replace(text)), " ")
}

// mark is what a line of a deck is, outside code and hidden remarks.
type mark struct {
	rule  bool
	level int // of a heading
}

// reading marks the lines of a deck.
func reading(lines []string) []mark {
	marks := make([]mark, len(lines))
	fence, hidden := "", false
	for i, l := range lines {
		bare := strings.TrimSpace(l)
		if f := fenceOf(bare); f != "" && !hidden && (fence == "" || strings.HasPrefix(bare, fence)) {
			if fence == "" {
				fence = f
			} else {
				fence = ""
			}
		}
		if fence != "" {
			continue
		}
		if !hidden {
			m := heading.FindStringSubmatch(bare)
			marks[i].rule = bare == "---" || bare == "--" || bare == "<!-- end_slide -->"
			if m != nil {
				marks[i].level = len(m[1])
			}
		}
		if open := strings.LastIndex(l, "<!--"); open >= 0 || hidden {
			hidden = !strings.Contains(l[max(open, 0):], "-->")
		}
	}
	return marks
}

// usual is the levels of headings at which a text without lines of dashes is cut: down to the first that comes back.
func usual(marks []mark) map[int]bool {
	levels, count := map[int]bool{}, map[int]int{}
	for _, m := range marks {
		count[m.level]++
	}
	for n := 1; n <= 6; n++ {
		if count[n] > 0 {
			levels[n] = true
		}
		if count[n] > 1 {
			return levels
		}
	}
	return map[int]bool{}
}

func fenceOf(line string) string {
	for _, mark := range []string{"```", "~~~"} {
		if strings.HasPrefix(line, mark) {
			return mark
		}
	}
	return ""
}

// says reports whether a line is more than an empty one or a setting.
func says(line string) bool {
	line = strings.TrimSpace(line)
	return line != "" && (!strings.HasPrefix(line, "<!--") || !strings.HasSuffix(line, "-->"))
}

// own is how many lines after a line of dashes are settings of the slide that follows, up to the next one; 0 when there are
// none.
func own(marks []mark, lines []string) int {
	keys := []string{
		"layout", "class", "transition", "background", "backgroundSize", "image", "level", "clicks", "clicksStart", "hideInToc", "hide", "src", "routeAlias",
		"zoom", "disabled", "preload", "color", "url", "dragPos", "name", "section", "title", "subtitle",
	}
	for i, m := range marks {
		if m.rule {
			return i
		}
		key, _, ok := strings.Cut(lines[i], ":")
		if !ok || !slices.Contains(keys, strings.TrimSpace(key)) {
			return 0
		}
	}
	return 0
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

// front keeps the title of the settings and the levels of headings that begin a slide, and names the rest.
func (c *converter) front(lines []string) (title string, levels map[int]bool) {
	levels = map[int]bool{}
	var others []string
	for _, l := range lines {
		key, value, _ := strings.Cut(l, ":")
		value = strings.TrimSpace(value)
		switch strings.TrimSpace(key) {
		case "title":
			title = strings.Trim(value, `"'`)
			continue
		case "headingDivider":
			for _, n := range number.FindAllString(value, -1) {
				level, _ := strconv.Atoi(n) // one digit
				levels[level] = true
				for up := 1; up < level && !strings.HasPrefix(value, "["); up++ {
					levels[up] = true // a number alone is that level and those above
				}
			}
		}
		others = append(others, l)
	}
	c.set(2, others)
	return title, levels
}

// set names settings of the slides, all in one.
func (c *converter) set(line int, settings []string) {
	var all []string
	for _, s := range settings {
		if s = strings.TrimSpace(s); s != "" {
			all = append(all, s)
		}
	}
	if len(all) > 0 {
		c.lose(line, strings.Join(all, " · "), "instellingen van de presentatie, staan niet in de les", "settings of the slides, not in the lesson")
	}
}
