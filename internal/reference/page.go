package reference

import (
	"fmt"
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Page is the reference as markdown, in a language.
func Page(formats []yamlfile.Format, lang string) string {
	d := &document{lang: lang}
	d.printf("# %s\n\n%s\n", pageTitle.In(lang), pageIntro.In(lang))
	d.printf("\n%s %s\n", wordStar.In(lang), pageAnyKey.In(lang))
	for _, f := range formats {
		d.format(f)
	}
	d.codes()
	return d.out.String()
}

// document is a page in the making.
type document struct {
	lang string
	out  strings.Builder
}

func (d *document) printf(format string, args ...any) { fmt.Fprintf(&d.out, format, args...) }

func (d *document) format(f yamlfile.Format) {
	d.printf("\n## %s/%d\n\n%s.\n", f.Name, f.Version, capital(f.About.In(d.lang)))
	all := each(f)
	entries := distinct(all)
	for _, parent := range parents(entries, nil) {
		title := pageTop.In(d.lang)
		if parent != "" {
			title = pageInside.In(d.lang) + " `" + parent + "`"
		}
		d.printf("\n### %s\n\n", title)
		d.table(entries, parent, nil)
	}
	for _, c := range Cases(f) {
		d.printf("\n### %s `%s`\n\n%s.\n\n", pageCase.In(d.lang), c.Name, capital(c.Doc.In(d.lang)))
		own := caseOf(f.Name, c, all).Own
		for i, parent := range parents(own, []string{c.Name}) {
			if i > 0 {
				d.printf("\n%s `%s`:\n\n", pageInside.In(d.lang), parent)
			}
			d.table(own, parent, []string{c.Name})
		}
		d.fence(c.Example.In(d.lang))
	}
	d.printf("\n### %s\n", pageWhole.In(d.lang))
	d.fence(f.Example.In(d.lang))
}

// parents lists where there are keys, in the order of the table: those of a type, or those that are always there.
func parents(entries []Entry, of []string) []string {
	var all []string
	for _, e := range entries {
		if belongs(e, of) && !slices.Contains(all, e.Parent()) {
			all = append(all, e.Parent())
		}
	}
	return all
}

func belongs(e Entry, of []string) bool {
	return len(of) == 0 && len(e.Cases) == 0 || len(of) > 0 && slices.Contains(e.Cases, of[0])
}

func (d *document) table(entries []Entry, parent string, of []string) {
	d.printf("| %s | %s | %s |\n| --- | --- | --- |\n", wordKey.In(d.lang), wordMeaning.In(d.lang), wordValue.In(d.lang))
	for _, e := range entries {
		if e.Parent() != parent || !belongs(e, of) {
			continue
		}
		kind := e.Kind.In(d.lang)
		if e.Default != "" {
			kind += "; " + wordWithout.In(d.lang) + ": `" + e.Default + "`"
		}
		meaning := capital(e.Doc.In(d.lang)) + "."
		for _, c := range e.Choices {
			if c.Example.NL == "" { // a type has a section of its own
				meaning += fmt.Sprintf("<br>`%s`: %s", c.Name, c.Doc.In(d.lang))
			}
		}
		d.printf("| `%s`%s | %s | %s |\n", e.Name, strings.ReplaceAll(star(e.Required), "*", "\\*"), cell(meaning), cell(kind))
	}
}

// cell is text within a table; a bar would begin the next cell.
func cell(s string) string { return strings.ReplaceAll(s, "|", `\|`) }

func (d *document) fence(text string) { d.printf("\n```yaml\n%s```\n", text) }

func (d *document) codes() {
	d.printf("\n## %s\n\n| %s | %s | %s | %s |\n| --- | --- | --- | --- |\n", pageCodes.In(d.lang), pageCode.In(d.lang), wordMeaning.In(d.lang), wordWhy.In(d.lang), wordRepair.In(d.lang))
	for _, r := range Rules() {
		d.printf("| %s | %s. | %s. | %s. |\n", r.Code, cell(capital(r.Says.In(d.lang))), cell(capital(r.Why.In(d.lang))), cell(capital(r.Repair.In(d.lang))))
	}
}
