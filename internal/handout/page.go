package handout

import (
	"bytes"
	"fmt"
	"html/template"
	"strings"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"

	"ambassadeur/internal/i18n"
)

// page is a document without anything from outside; nothing in it runs.
const page = `<!DOCTYPE html>
<html lang="{{.Lang}}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>{{.Title}}</title>
<style>{{.Style}}</style>
</head>
<body>
{{.Body}}
</body>
</html>
`

const paper = `
@page { size: A4; margin: 20mm 18mm }
body { font: 11pt/1.5 Georgia, 'Times New Roman', serif; color: #111; background: #fff; max-width: 42em; margin: 2em auto; padding: 0 1em }
h1, h2, h3, th { font-family: 'Segoe UI', Helvetica, Arial, sans-serif; line-height: 1.2 }
h1 { font-size: 24pt; margin: 0 0 .3em } h2 { font-size: 14pt; margin: 1.8em 0 .5em; border-bottom: 1px solid #888; padding-bottom: .2em } h3 { font-size: 12pt; margin: 1.4em 0 .4em }
h1, h2, h3 { break-after: avoid } table, blockquote, li { break-inside: avoid }
table { border-collapse: collapse; width: 100%; margin: .4em 0 1.2em } th, td { border-bottom: 1px solid #bbb; padding: .3em .6em; vertical-align: top } th { text-align: left; font-size: 9.5pt } td:not(:first-child), th:not(:first-child) { text-align: right; white-space: nowrap }
blockquote { margin: .8em 0; padding: .1em 1em; border-left: 3px solid #888 } li { margin: .3em 0 } code { font-size: 10pt }
@media print { body { margin: 0; padding: 0; max-width: none } }
`

const sheets = `
@page { size: A4 landscape; margin: 0 }
body { margin: 0; font-family: 'Segoe UI', Helvetica, Arial, sans-serif; color: #000; background: #fff }
header { padding: 1em 2em; max-width: 50em }
section { box-sizing: border-box; width: 297mm; height: 209mm; display: flex; align-items: center; justify-content: center; gap: 20mm; break-after: page; border: 6mm solid #000 }
section b { font-size: 150mm; line-height: 1 } section i { font-size: 90mm; line-height: 1; font-style: normal }
section:nth-of-type(2) { border-style: double } section:nth-of-type(3) { border-style: dashed } section:nth-of-type(4) { border-style: dotted }
@media print { header { display: none } }
`

// HTML is the handout as one page without anything from outside, made to be printed on A4.
func HTML(in Input) (string, error) {
	var body bytes.Buffer
	md := goldmark.New(goldmark.WithExtensions(extension.Table, extension.TaskList))
	if err := md.Convert([]byte(Markdown(in)), &body); err != nil {
		return "", fmt.Errorf("render handout: %w", err)
	}
	text := strings.ReplaceAll(body.String(), `<input disabled="" type="checkbox"> `, "☐ ") // to be ticked with a pen
	return fill(in.Strings.Lang, in.Lesson.Title, paper, template.HTML(text))               //nolint:gosec // goldmark leaves no HTML of texts in it
}

// Cards is a page with the voting cards A to D, one a sheet of A4 when printed. Each has a shape and a border of its own,
// so that no colour is needed.
func Cards(words i18n.Strings) string {
	w := words.Handout
	body := "<header><h1>" + template.HTMLEscapeString(w.CardsTitle) + "</h1><p>" + template.HTMLEscapeString(w.CardsHow) + "</p></header>\n"
	for _, c := range [][2]string{{"A", "●"}, {"B", "▲"}, {"C", "■"}, {"D", "◆"}} {
		body += "<section><b>" + c[0] + "</b><i>" + c[1] + "</i></section>\n"
	}
	text, err := fill(words.Lang, w.CardsTitle, sheets, template.HTML(body)) //nolint:gosec // our own words, escaped
	if err != nil {
		panic(fmt.Sprintf("handout: the page of the cards cannot be made: %v", err)) // it is the same every time
	}
	return text
}

func fill(lang, title, style string, body template.HTML) (string, error) {
	t, err := template.New("page").Parse(page)
	if err != nil {
		return "", fmt.Errorf("parse page: %w", err)
	}
	var out strings.Builder
	err = t.Execute(&out, map[string]any{"Lang": lang, "Title": title, "Style": template.CSS(style), "Body": body}) //nolint:gosec // our own style
	return out.String(), err
}
