package team

import (
	"strings"

	"ambassadeur/internal/card"
)

// Markdown is the overview as GitHub-flavoured markdown. What people wrote is text in it and nothing else.
func (o Overview) Markdown(v View) string { return o.document(v).markdown() }

// Markdown is the prize as GitHub-flavoured markdown.
func (p Prize) Markdown(v View) string { return p.document(v).markdown() }

func (d document) markdown() string {
	var b strings.Builder
	b.WriteString("# " + escape(d.title) + "\n")
	for _, p := range d.parts {
		switch {
		case p.heading != "":
			b.WriteString("\n## " + escape(p.heading) + "\n")
		case p.text != "" && p.strong:
			b.WriteString("\n**" + escape(p.text) + "**\n")
		case p.text != "":
			b.WriteString("\n" + escape(p.text) + "\n")
		case len(p.items) > 0:
			b.WriteByte('\n')
			for _, item := range p.items {
				b.WriteString("- " + escape(item) + "\n")
			}
		case len(p.rows) > 0:
			b.WriteByte('\n')
			row := func(cells []string) { b.WriteString("| " + strings.Join(cells, " | ") + " |\n") }
			row(each(p.head, escape))
			rule := make([]string, len(p.head))
			for i := range rule {
				rule[i] = "---:"
			}
			rule[0] = "---"
			row(rule)
			for _, r := range p.rows {
				row(each(texts(r), escape))
			}
		}
	}
	return b.String()
}

// special are the characters that may mean something in markdown, wherever they stand.
const special = "\\`*_[]{}<>|~&@#$^"

// escape is a text as it is, whatever is in it, on one line.
func escape(text string) string {
	text = oneLine(text)
	var b strings.Builder
	for i, r := range text {
		rest := text[i:]
		switch {
		case strings.ContainsRune(special, r),
			strings.ContainsRune("+-=", r) && i == 0, // a list, a rule, a heading
			strings.ContainsRune(".)", r) && i < 12 && strings.Trim(text[:i], "0123456789") == "",
			r == '!' && strings.HasPrefix(rest, "!["),
			strings.HasPrefix(rest, "://"),
			r == '.' && i >= 3 && strings.EqualFold(text[i-3:i], "www"):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func each(texts []string, f func(string) string) []string {
	out := make([]string, len(texts))
	for i, t := range texts {
		out[i] = f(t)
	}
	return out
}

// texts is a row as people read it.
func texts(row []cell) []string {
	out := make([]string, len(row))
	for i, c := range row {
		out[i] = c.text
	}
	return out
}

func oneLine(text string) string { return card.Line(text, 1000) }
