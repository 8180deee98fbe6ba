package convert

import (
	"regexp"
	"strings"
)

var (
	hidden  = regexp.MustCompile(`(?is)<style\b[^>]*>.*?</style\s*>|<script\b[^>]*>.*?</script\s*>`)
	code    = regexp.MustCompile("(?s)```.*?```|~~~.*?~~~|`[^`\n]*`")
	source  = regexp.MustCompile(`(?i)\bsrc\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`)
	altText = regexp.MustCompile(`(?i)\balt\s*=\s*(?:"([^"]*)"|'([^']*)')`)
)

// markup turns the HTML of a slide into Markdown, but not within code; what is only about looks goes.
func (c *converter) markup(line int, text string) string {
	var b strings.Builder
	at := 0
	for _, m := range code.FindAllStringIndex(text, -1) {
		b.WriteString(c.tags(line, text[at:m[0]]))
		b.WriteString(text[m[0]:m[1]])
		at = m[1]
	}
	b.WriteString(c.tags(line, text[at:]))
	return b.String()
}

func (c *converter) tags(line int, text string) string {
	if !strings.Contains(text, "<") {
		return text
	}
	text = hidden.ReplaceAllStringFunc(text, func(m string) string {
		c.lose(line, m, "opmaak of programma in de dia, staat niet in de les", "style or program in the slide, not in the lesson")
		return ""
	})
	return tag.ReplaceAllStringFunc(text, func(t string) string {
		m := tag.FindStringSubmatch(t)
		if !isTag(m) {
			return t
		}
		switch strings.ToLower(m[2]) {
		case "img":
			return picturedIn(t)
		case "br":
			return " "
		}
		return c.untag(line, m)
	})
}

// picturedIn is a picture of HTML as one of Markdown.
func picturedIn(t string) string {
	one := func(m []string) string {
		if m == nil {
			return ""
		}
		return strings.Join(m[1:], "")
	}
	return "![" + strings.NewReplacer("[", "(", "]", ")").Replace(one(altText.FindStringSubmatch(t))) + "](" + strings.ReplaceAll(one(source.FindStringSubmatch(t)), " ", "%20") + ")"
}
