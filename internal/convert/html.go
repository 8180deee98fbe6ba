package convert

import (
	"html"
	"regexp"
	"slices"
	"strings"
)

var (
	tag     = regexp.MustCompile(`(?s)<(/?)([a-zA-Z][a-zA-Z0-9]*)([^<>]*)>|<!--(.*?)-->`)
	address = regexp.MustCompile(`(?i)\b(?:src|href|alt|title)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>]+))`)
	blanks  = regexp.MustCompile(`\n{3,}`)
	// what may follow the name of a tag: the rest of a name as Word and others make them, and what is set in it
	within = regexp.MustCompile(`^([:-][a-zA-Z][a-zA-Z-]*)?(\s+[a-zA-Z@:_][\w:@.-]*\s*=\s*("[^"]*"|'[^']*'|[^\s"'=<>]+)|\s+(controls|autoplay|loop|muted|open|hidden|disabled|checked|allowfullscreen|async|defer))*\s*/?$`)
)

// known are the names of tags that say how something looks. Anything else between < and > is text.
func known() []string {
	return strings.Fields(`a abbr address article aside audio b blockquote br button caption center cite code col colgroup dd del details dfn div dl dt
		em embed figcaption figure font footer h1 h2 h3 h4 h5 h6 header hr i iframe img ins kbd li main mark nav o ol p picture pre q s samp section
		small source span strike strong sub summary sup svg table tbody td tfoot th thead tr tt u ul v var video w wbr transform arrow tweet youtube`)
}

// isTag reports whether what stands between < and > is a tag; m is its parts.
func isTag(m []string) bool {
	return m[2] == "" || slices.Contains(known(), strings.ToLower(m[2])) && within.MatchString(m[3])
}

// untagged turns the few tags that a lesson can show into Markdown. Others go; what they pointed at is named.
func (c *converter) untagged(line int, text string) string {
	text = tag.ReplaceAllStringFunc(text, func(t string) string {
		m := tag.FindStringSubmatch(t)
		if !isTag(m) {
			return t
		}
		return c.untag(line, m)
	})
	text = strings.NewReplacer("\u00a0", " ").Replace(html.UnescapeString(text))
	clean, _ := decode([]byte(text)) // what an entity stood for may not show
	var lines []string
	for l := range strings.Lines(clean) {
		lines = append(lines, strings.TrimSpace(l))
	}
	return strings.TrimSpace(blanks.ReplaceAllString(strings.Join(lines, "\n"), "\n\n"))
}

// untag is what stands in the place of one tag, of which m is the parts.
func (c *converter) untag(line int, m []string) string {
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
	}
	return ""
}

// braceless is text without braces, which a lesson keeps for its placeholders.
func (c *converter) braceless(line int, text string) string {
	if !strings.ContainsAny(text, "{}") {
		return text
	}
	c.lose(line, "", "accolades zijn haakjes geworden: een les bewaart { } voor plaatshouders", "braces became brackets: a lesson keeps { } for placeholders")
	return strings.NewReplacer("{", "(", "}", ")").Replace(text)
}
