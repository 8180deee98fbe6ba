package team

import (
	"fmt"
	"html"
	"strings"
)

// head begins a page without anything from outside; nothing in it runs.
const head = `<!DOCTYPE html>
<html lang="%s">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>%s</title>
<style>
@page { size: A4; margin: 20mm 18mm }
body { font: 11pt/1.5 Georgia, 'Times New Roman', serif; color: #111; background: #fff; max-width: 44em; margin: 2em auto; padding: 0 1em; overflow-wrap: anywhere }
h1, h2, th { font-family: 'Segoe UI', Helvetica, Arial, sans-serif; line-height: 1.2 }
h1 { font-size: 22pt; margin: 0 0 .3em } h2 { font-size: 13pt; margin: 1.8em 0 .5em; border-bottom: 1px solid #888; padding-bottom: .2em }
h1, h2 { break-after: avoid } tr, li { break-inside: avoid }
table { border-collapse: collapse; width: 100%%; margin: .4em 0 1.2em } th, td { border-bottom: 1px solid #bbb; padding: .3em .6em; vertical-align: top; text-align: left }
th { font-size: 9.5pt } td:not(:first-child), th:not(:first-child) { text-align: right; min-width: 4em } li { margin: .3em 0 }
.bars td { border: 0; padding: .15em .6em } .bars td:nth-child(2) { white-space: nowrap; width: 6em } .bars td:last-child { width: 50%% }
.bar { display: flex; height: .9em; margin-top: .3em; border: 1px solid #666; print-color-adjust: exact; -webkit-print-color-adjust: exact }
.bar i { background: #1f4e79 } .bar b { background: repeating-linear-gradient(135deg, #1f4e79 0 1px, #cfe0ef 1px 4px) }
@media print { body { margin: 0; padding: 0; max-width: none } }
</style>
</head>
<body>
`

// HTML is the overview as one page to print, without anything from outside.
func (o Overview) HTML(v View) string { return o.document(v).html() }

// HTML is the prize as one page to print.
func (p Prize) HTML(v View) string { return p.document(v).html() }

func (d document) html() string {
	var b strings.Builder
	fmt.Fprintf(&b, head, d.lang, safe(d.title))
	tag := func(name, text string) { b.WriteString("<" + name + ">" + text + "</" + name + ">\n") }
	tag("h1", own(d.title))
	for _, p := range d.parts {
		switch {
		case p.heading != "":
			tag("h2", own(p.heading))
		case p.text != "" && p.strong:
			tag("p", "<strong>"+own(p.text)+"</strong>")
		case p.text != "":
			tag("p", own(p.text))
		case len(p.bars) > 0:
			b.WriteString("<table class=\"bars\">\n")
			for _, line := range p.bars {
				b.WriteString("<tr><td>" + own(line.label) + "</td><td>" + line.numbers() + "</td><td>" + line.html() + "</td></tr>\n")
			}
			b.WriteString("</table>\n")
		case len(p.items) > 0:
			tag("ul", "\n<li>"+strings.Join(each(p.items, own), "</li>\n<li>")+"</li>\n")
		case len(p.rows) > 0:
			b.WriteString("<table>\n<tr><th>" + strings.Join(each(p.head, own), "</th><th>") + "</th></tr>\n")
			for _, r := range p.rows {
				b.WriteString("<tr><td>" + strings.Join(each(texts(r), own), "</td><td>") + "</td></tr>\n")
			}
			b.WriteString("</table>\n")
		}
	}
	return b.String() + "</body>\n</html>\n"
}

// html draws a bar: as far as the lower of the two scores, and hatched from there to the higher.
func (b bar) html() string {
	from, to := b.ends()
	return fmt.Sprintf(`<div class="bar"><i style="width:%d%%"></i><b style="width:%d%%"></b></div>`, min(from, to), max(from, to)-min(from, to))
}

func safe(text string) string { return html.EscapeString(oneLine(text)) }

// own is a text whose direction of writing does not reach beyond it.
func own(text string) string { return "<bdi>" + safe(text) + "</bdi>" }
