package reference

import (
	"fmt"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// columns is how wide what is shown may be.
const columns = 80

// mostWhole is how many keys are told whole; of more there is a list.
const mostWhole = 3

// Overview is all formats and the keys that they begin with.
func Overview(formats []yamlfile.Format, lang string) string {
	p := &page{lang: lang}
	for i, f := range formats {
		if i > 0 {
			p.line("")
		}
		p.fill(fmt.Sprintf("%s/%d: %s", f.Name, f.Version, f.About.In(lang)))
		var top []string
		for _, k := range f.Root.Keys {
			top = append(top, k.Name+star(k.Required))
		}
		p.row(wordKeys, strings.Join(top, " "))
		if cases := Cases(f); len(cases) > 0 {
			p.row(wordTypes, strings.Join(caseNames(cases), " "))
		}
	}
	p.line("")
	p.fill(wordStar.In(lang))
	return p.out.String()
}

// Text is what was found, to be read in a terminal or a file.
func (f Found) Text(lang string) string {
	p := &page{lang: lang}
	for _, r := range f.Rules {
		p.rule(r)
	}
	for _, c := range f.Cases {
		p.gap()
		p.ofCase(c)
	}
	switch {
	case len(f.Cases) > 0 && len(f.Entries) > 0:
		p.gap()
		p.fill(wordAlso.In(lang))
		p.list(f.Entries)
	case len(f.Entries) > mostWhole:
		p.list(f.Entries)
	default:
		for _, e := range f.Entries {
			p.gap()
			p.entry(e)
		}
	}
	return p.out.String()
}

// Listed says whether the text is a list, of which each has more to tell.
func (f Found) Listed() bool {
	return len(f.Entries) > mostWhole || len(f.Cases) > 0 && len(f.Entries) > 0
}

// page is a text in the making.
type page struct {
	lang string
	out  strings.Builder
}

func (p *page) line(s string) { p.out.WriteString(strings.TrimRight(s, " ") + "\n") }

// gap is an empty line, unless this is the beginning.
func (p *page) gap() {
	if p.out.Len() > 0 {
		p.line("")
	}
}

// fill writes words within the columns.
func (p *page) fill(words string) { p.hang("", "", words) }

// hang writes words of which the first line begins otherwise than the others.
func (p *page) hang(first, indent, words string) {
	line, empty := first, true
	for w := range strings.FieldsSeq(words) {
		if !empty && utf8.RuneCountInString(line)+1+utf8.RuneCountInString(w) > columns {
			p.line(line)
			line, empty = indent, true
		}
		if !empty {
			line += " "
		}
		line, empty = line+w, false
	}
	p.line(line)
}

// label is how wide the words before values are.
const label = 14

func (p *page) row(word yamlfile.Text, value string) {
	w := word.In(p.lang)
	p.hang("  "+w+strings.Repeat(" ", max(1, label-2-utf8.RuneCountInString(w))), strings.Repeat(" ", label), value)
}

func (p *page) block(text string) {
	for l := range strings.SplitSeq(strings.TrimRight(text, "\n"), "\n") {
		p.line("    " + l)
	}
}

func (p *page) entry(e Entry) {
	p.line(e.Format + ": " + e.Path)
	p.fill(capital(e.Doc.In(p.lang)) + ".")
	p.row(wordValue, e.Kind.In(p.lang))
	for _, c := range e.Choices {
		p.hang(strings.Repeat(" ", label)+c.Name+": ", strings.Repeat(" ", label+2), c.Doc.In(p.lang))
	}
	switch {
	case e.Required:
		p.row(wordRequired, wordYes.In(p.lang))
	case e.Default != "":
		p.row(wordWithout, e.Default)
	}
	if len(e.Cases) > 0 {
		p.row(wordTypes, strings.Join(e.Cases, ", "))
	}
	p.row(wordExample, "")
	p.block(e.Example.In(p.lang))
}

// list is a line for each key.
func (p *page) list(entries []Entry) {
	wide := 0
	for _, e := range entries {
		wide = max(wide, len(e.Typed()))
	}
	for _, e := range entries {
		doc := e.Doc.In(p.lang)
		if len(e.Cases) > 0 && len(e.Cases) < 5 {
			doc += " (" + strings.Join(e.Cases, ", ") + ")"
		}
		p.hang("  "+e.Typed()+strings.Repeat(" ", wide-len(e.Typed())+2), strings.Repeat(" ", min(wide+4, 40)), doc)
	}
}

func (p *page) ofCase(c Case) {
	p.fill(c.Format + ": " + wordType.In(p.lang) + " " + c.About.Name)
	p.fill(capital(c.About.Doc.In(p.lang)) + ".")
	p.line("")
	top := 0
	for i, e := range c.Own {
		if i == 0 || e.Depth < top {
			top = e.Depth
		}
	}
	wide := 0
	for _, e := range c.Own {
		wide = max(wide, len(e.Name)+2*(e.Depth-top))
	}
	for _, e := range c.Own {
		name := strings.Repeat("  ", e.Depth-top) + e.Name + star(e.Required)
		text := e.Doc.In(p.lang) + "; " + e.Kind.In(p.lang)
		if e.Default != "" {
			text += "; " + wordWithout.In(p.lang) + ": " + e.Default
		}
		p.hang("  "+name+strings.Repeat(" ", wide+3-len(name)), strings.Repeat(" ", wide+5), text)
	}
	p.line("")
	var others []string
	for _, e := range c.All {
		others = append(others, e.Name+star(e.Required))
	}
	p.fill(wordEvery.In(p.lang) + " " + strings.Join(others, " "))
	p.fill(wordStar.In(p.lang))
	p.line("")
	p.row(wordExample, "")
	for l := range strings.SplitSeq(strings.TrimRight(c.About.Example.In(p.lang), "\n"), "\n") {
		p.line("  " + l)
	}
}

func (p *page) rule(r Rule) {
	kind := map[byte]yamlfile.Text{'E': wordError, 'W': wordWarning, 'P': wordDifference}[r.Code[0]]
	p.line(r.Code + " (" + kind.In(p.lang) + ")")
	p.fill(capital(r.Says.In(p.lang)) + ".")
	p.line("")
	p.row(wordWhy, capital(r.Why.In(p.lang))+".")
	p.row(wordRepair, capital(r.Repair.In(p.lang))+".")
	if r.Shown.Wrong.NL == "" {
		return
	}
	p.line("")
	p.row(wordWrong, "")
	p.block(r.Shown.Wrong.In(p.lang))
	p.row(wordRight, "")
	p.block(r.Shown.Right.In(p.lang))
}

func star(required bool) string {
	if required {
		return "*"
	}
	return ""
}

func caseNames(cases []yamlfile.Choice) []string {
	var all []string
	for _, c := range cases {
		all = append(all, c.Name)
	}
	return all
}
