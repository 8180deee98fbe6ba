package team

import (
	"bytes"
	"encoding/csv"
	"html"
	"strings"
	"unicode/utf8"
)

// Markdown is the page as markdown. Nothing in a cell or a line can be markup, a link or a new row.
func (p Page) Markdown() string {
	var b strings.Builder
	b.WriteString("# " + escaped(p.Title) + "\n")
	for _, l := range p.Lead {
		b.WriteString("\n" + escaped(l) + "\n")
	}
	for _, part := range p.Parts {
		b.WriteString("\n## " + escaped(part.Title) + "\n")
		if len(part.Rows) > 0 {
			b.WriteString("\n| " + strings.Join(mapped(part.Head, escaped), " | ") + " |\n|" + strings.Repeat(" --- |", len(part.Head)) + "\n")
			for _, r := range part.Rows {
				b.WriteString("| " + strings.Join(mapped(r, escaped), " | ") + " |\n")
			}
		}
		for _, l := range part.Lines {
			b.WriteString("\n" + escaped(l) + "\n")
		}
		if len(part.List) > 0 {
			b.WriteString("\n")
		}
		for _, l := range part.List {
			b.WriteString("- " + escaped(l) + "\n")
		}
	}
	return b.String()
}

// escaped is a text in markdown as it is.
func escaped(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch {
		case strings.ContainsRune("\\`*_[]<>|~&#!{}^$@", r),
			strings.ContainsRune("+-=", r) && i == 0,
			(r == '.' || r == ')') && i < 10 && strings.Trim(s[:i], "0123456789") == "" && i > 0,
			r == ':' && strings.HasPrefix(s[i:], "://"),
			r == '.' && strings.HasSuffix(strings.ToLower(s[:i]), "www"):
			b.WriteByte('\\')
		}
		b.WriteRune(r)
	}
	return b.String()
}

func mapped(all []string, f func(string) string) []string {
	out := make([]string, len(all))
	for i, s := range all {
		out[i] = f(s)
	}
	return out
}

// CSV is the page as comma-separated values (RFC 4180), with its part in the first column. No cell is a formula.
func (p Page) CSV() (string, error) {
	var b bytes.Buffer
	w := csv.NewWriter(&b)
	w.UseCRLF = true
	row := func(cells ...string) error { return w.Write(mapped(cells, unformulated)) }
	for _, l := range append([]string{p.Title}, p.Lead...) {
		if err := row("", l); err != nil {
			return "", err
		}
	}
	for _, part := range p.Parts {
		if len(part.Head) > 0 {
			if err := row(append([]string{part.Title}, part.Head...)...); err != nil {
				return "", err
			}
		}
		for _, r := range part.Rows {
			if err := row(append([]string{part.Title}, r...)...); err != nil {
				return "", err
			}
		}
		for _, l := range append(append([]string(nil), part.Lines...), part.List...) {
			if err := row(part.Title, l); err != nil {
				return "", err
			}
		}
	}
	w.Flush()
	return b.String(), w.Error()
}

// unformulated is a cell that no spreadsheet reads as a formula (OWASP, "CSV Injection").
func unformulated(cell string) string {
	if cell != "" && strings.ContainsRune("=+-@\t\r", rune(cell[0])) || strings.HasPrefix(cell, "＝") || strings.HasPrefix(cell, "＋") || strings.HasPrefix(cell, "－") || strings.HasPrefix(cell, "＠") {
		return "'" + cell
	}
	return cell
}

const style = `body{font:16px/1.5 system-ui,sans-serif;max-width:44em;margin:2em auto;padding:0 1em;color:#1b1b1b}
table{border-collapse:collapse;width:100%}td,th{text-align:left;padding:.3em .6em;border-bottom:1px solid #ccc}
h2{margin-top:2em}.lead{color:#444}.bar{height:.7em;background:#0a66c2;display:inline-block}@media print{body{margin:0}h2{break-after:avoid}}`

// HTML is the page to print: one file, without scripts and without anything from elsewhere.
func (p Page) HTML(lang string) string {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="` + html.EscapeString(lang) + `"><head><meta charset="utf-8">` +
		`<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">` +
		"<title>" + html.EscapeString(p.Title) + "</title><style>" + style + "</style></head><body>\n<h1>" + html.EscapeString(p.Title) + "</h1>\n")
	for _, l := range p.Lead {
		b.WriteString(`<p class="lead">` + html.EscapeString(l) + "</p>\n")
	}
	for _, part := range p.Parts {
		b.WriteString("<h2>" + html.EscapeString(part.Title) + "</h2>\n")
		if len(part.Rows) > 0 {
			b.WriteString("<table><tr>")
			for _, h := range part.Head {
				b.WriteString("<th>" + html.EscapeString(h) + "</th>")
			}
			b.WriteString("</tr>\n")
			for _, r := range part.Rows {
				b.WriteString("<tr><td>" + strings.Join(mapped(r, html.EscapeString), "</td><td>") + "</td></tr>\n")
			}
			b.WriteString("</table>\n")
		}
		for _, l := range part.Lines {
			b.WriteString("<p>" + html.EscapeString(l) + "</p>\n")
		}
		if len(part.List) > 0 {
			b.WriteString("<ul><li>" + strings.Join(mapped(part.List, html.EscapeString), "</li>\n<li>") + "</li></ul>\n")
		}
	}
	b.WriteString("</body></html>\n")
	return b.String()
}

// Lines is the page for a terminal of a width in columns: tables lined up, with bars.
func (p Page) Lines(width int, ascii bool) []string {
	full, empty := "█", "░"
	if ascii {
		full, empty = "#", "."
	}
	out := []string{p.Title, ""}
	for _, l := range p.Lead {
		out = append(append(out, wrap(l, "", width)...), "")
	}
	for _, part := range p.Parts {
		out = append(out, part.Title)
		widths := make([]int, len(part.Head))
		for _, r := range append([][]string{part.Head}, part.Rows...) {
			for i, c := range r {
				widths[i] = max(widths[i], utf8.RuneCountInString(c))
			}
		}
		for n, r := range append([][]string{part.Head}, part.Rows...) {
			if len(part.Rows) == 0 {
				break
			}
			line, used := "  ", 2
			for i, c := range r {
				if i == len(r)-1 && used+widths[i] > width {
					for k, l := range wrap(c, "", max(20, width-used)) {
						if k > 0 {
							out = append(out, line)
							line = strings.Repeat(" ", used)
						}
						line += l
					}
					continue
				}
				line += c + strings.Repeat(" ", widths[i]-utf8.RuneCountInString(c)+2)
				used += widths[i] + 2
			}
			if n > 0 && len(part.Bars) == len(part.Rows) && part.Bars[n-1] >= 0 && width-used >= 12 {
				size := min(20, width-used)
				on := min(size, (part.Bars[n-1]*size+50)/100)
				line += strings.Repeat(full, on) + strings.Repeat(empty, size-on)
			}
			out = append(out, strings.TrimRight(line, " "))
		}
		for _, l := range part.Lines {
			out = append(out, wrap("  "+l, "  ", width)...)
		}
		for _, l := range part.List {
			out = append(out, wrap("  - "+l, "    ", width)...)
		}
		out = append(out, "")
	}
	return out
}

// wrap is a text on lines of a width, those after the first indented.
func wrap(text, indent string, width int) []string {
	lead := text[:len(text)-len(strings.TrimLeft(text, " "))]
	var lines []string
	line := lead
	for _, word := range strings.Fields(text) {
		if utf8.RuneCountInString(line)+1+utf8.RuneCountInString(word) > width && strings.TrimSpace(line) != "" {
			lines = append(lines, line)
			line = indent
		}
		if strings.TrimSpace(line) != "" {
			line += " "
		}
		line += word
	}
	return append(lines, line)
}
