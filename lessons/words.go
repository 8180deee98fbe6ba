package lessons

import (
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// neutral is what a placeholder reads as when the organisation has not filled it in.
func neutral() map[string]yamlfile.Text {
	return map[string]yamlfile.Text{
		"organisation":  tx("je organisatie", "your organisation"),
		"webcare":       tx("het webcareteam", "the webcare team"),
		"privacy":       tx("de privacycontactpersoon", "the privacy contact"),
		"communication": tx("de afdeling communicatie", "the communications department"),
		"forerunner":    tx("de voorloper van je afdeling", "your department's forerunner"),
		"policy":        tx("de richtlijn van je organisatie", "your organisation's guideline"),
	}
}

// Placeholders lists the words in braces that texts may use.
func Placeholders() []string {
	return []string{"organisation", "webcare", "privacy", "communication", "forerunner", "policy"}
}

var placeholder = regexp.MustCompile(`\{([^{}\n]{1,40})\}`)

// fill puts the organisation's words, or neutral ones, in the place of placeholders. A word that begins a
// sentence gets a capital.
func fill(text, lang string, words map[string]string) string {
	if !strings.Contains(text, "{") {
		return text
	}
	known := neutral()
	var out strings.Builder
	rest := 0
	for _, m := range placeholder.FindAllStringSubmatchIndex(text, -1) {
		name := text[m[2]:m[3]]
		word := words[name]
		if word == "" {
			word = known[name].In(lang)
		}
		if word == "" {
			continue
		}
		out.WriteString(text[rest:m[0]])
		if beginsSentence(out.String()) {
			first, size := utf8.DecodeRuneInString(word)
			word = string(unicode.ToUpper(first)) + word[size:]
		}
		out.WriteString(word)
		rest = m[1]
	}
	out.WriteString(text[rest:])
	return out.String()
}

func beginsSentence(before string) bool {
	t := strings.TrimRight(before, " \n*_\"“‘'>-")
	gap := before[len(t):]
	return t == "" || strings.ContainsAny(t[len(t)-1:], ".!?") || strings.Contains(gap, "\n\n") ||
		strings.Contains(gap, "\n-") || strings.Contains(gap, "\n>")
}

// placeholders reports words in braces that nobody knows, anywhere in the file.
func (c *checker) placeholders(n yamlfile.Node) {
	if n.IsMap() {
		for _, p := range n.Pairs() {
			c.placeholders(p.Value)
		}
		return
	}
	for _, item := range n.Items() {
		c.placeholders(item)
	}
	known := append(Placeholders(), c.known.Words...)
	for _, m := range placeholder.FindAllStringSubmatch(n.Str(), -1) {
		if slices.Contains(known, m[1]) {
			continue
		}
		if near, ok := yamlfile.Nearest(m[1], known); ok {
			c.doc.Errorf(n, "E142", tx(`onbekend invulwoord {%s}. Bedoelde je {%s}?`, `unknown placeholder {%s}. Did you mean {%s}?`), m[1], near)
		} else {
			c.doc.Errorf(n, "E142", tx(`onbekend invulwoord {%s}. Bekend zijn: {%s}`, `unknown placeholder {%s}. Known are: {%s}`), m[1], strings.Join(known, "} {"))
		}
	}
}
