package convert

import (
	"html"
	"regexp"
	"strings"
)

var (
	tag     = regexp.MustCompile(`(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--(.*?)-->`)
	address = regexp.MustCompile(`(?i)\b(?:src|href|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`)
	blanks  = regexp.MustCompile(`\n{3,}`)
)

// untagged turns the few tags that a lesson can show into Markdown. Others go; what they pointed at is named.
func (c *converter) untagged(line int, text string) string {
	text = tag.ReplaceAllStringFunc(text, func(t string) string {
		m := tag.FindStringSubmatch(t)
		if m[2] == "" {
			c.lose(line, m[4], "verborgen opmerking, staat niet in de les", "hidden remark, not in the lesson")
			return ""
		}
		for _, a := range address.FindAllStringSubmatch(m[3], -1) {
			if kept := a[1] + a[2] + a[3]; kept != "" {
				c.lose(line, kept, "verwijzing of plaatje, staat niet in de les", "link or picture, not in the lesson")
			}
		}
		switch strings.ToLower(m[2]) {
		case "b", "strong":
			return "**"
		case "i", "em":
			return "*"
		case "br", "div", "tr", "h1", "h2", "h3", "h4":
			return "\n"
		case "p", "ul", "ol", "table":
			return "\n\n"
		case "li":
			if m[1] == "" {
				return "\n- "
			}
			return ""
		}
		return ""
	})
	text = strings.NewReplacer("\u00a0", " ").Replace(html.UnescapeString(text))
	clean, _ := decode([]byte(text)) // what an entity stood for may not show
	var lines []string
	for l := range strings.Lines(clean) {
		lines = append(lines, strings.TrimSpace(l))
	}
	return strings.TrimSpace(blanks.ReplaceAllString(strings.Join(lines, "\n"), "\n\n"))
}

// braceless is text without braces, which a lesson keeps for its placeholders.
func (c *converter) braceless(line int, text string) string {
	if !strings.ContainsAny(text, "{}") {
		return text
	}
	c.lose(line, "", "accolades zijn haakjes geworden: een les bewaart { } voor plaatshouders", "braces became brackets: a lesson keeps { } for placeholders")
	return strings.NewReplacer("{", "(", "}", ")").Replace(text)
}
