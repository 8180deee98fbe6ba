package workshop

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
	"ambassadeur/lessons"
)

func tx(nl, en string) yamlfile.Text { return yamlfile.Text{NL: nl, EN: en} }

func text(limit int) yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.String, Min: 1, Max: limit} }

func keyed(keys ...yamlfile.Key) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Map, Keys: keys}
}

func need(name string, s yamlfile.Shape, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Required: true, Doc: tx(nl, en)}
}

func may(name string, s yamlfile.Shape, def, nl, en string) yamlfile.Key {
	return yamlfile.Key{Name: name, Shape: s, Default: def, Doc: tx(nl, en)}
}

func oneOf(words ...string) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.OneOf, Choices: words}
}

func slug() yamlfile.Shape { return yamlfile.Shape{Kind: yamlfile.Slug} }

func list(highest int, elem yamlfile.Shape) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.List, Min: 1, Max: highest, Elem: &elem}
}

func named(nl, en string, s yamlfile.Shape) yamlfile.Shape {
	s.Name = tx(nl, en)
	return s
}

func unique(s yamlfile.Shape) yamlfile.Shape {
	s.Unique = true
	return s
}

func table(elem yamlfile.Shape) yamlfile.Shape {
	return yamlfile.Shape{Kind: yamlfile.Table, Min: 1, Max: 40, Elem: &elem}
}

// department reports a department that is neither built in nor one of own.
func department(doc *yamlfile.Doc, at yamlfile.Node, name string, own []string) {
	known := append(lessons.Departments(), own...)
	if name == "" || slices.Contains(known, name) || doc.Failed(at) {
		return
	}
	if near, ok := yamlfile.Nearest(name, known); ok {
		doc.Errorf(at, "E140", tx(`onbekende afdeling "%s". Bedoelde je "%s"?`, `unknown department "%s". Did you mean "%s"?`), name, near)
		return
	}
	doc.Errorf(at, "E140", tx(`onbekende afdeling "%s"; kies uit: %s`, `unknown department "%s"; choose from: %s`), name, strings.Join(known, " "))
}
