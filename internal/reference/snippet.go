package reference

import (
	"strconv"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// snippets are whole items that an editor can put in a list: one for each case.
func (b *builder) snippets(s *yamlfile.Shape) []object {
	if s.Kind != yamlfile.List || s.Elem == nil || s.Elem.By == "" {
		return nil
	}
	f, about := b.format, chooser(s.Elem).Shape.About
	items := itemsOf(yamlfile.Read(f.Name+".yaml", []byte(Whole(f, b.lang)), f).Root) // those of the cases are the last
	var all []object
	for i, c := range about {
		body := value(items[len(items)-len(about)+i], s.Elem)
		all = append(all, object{
			{"label", wordStep.In(b.lang) + ": " + c.Name}, {"description", capital(c.Doc.In(b.lang)) + "."}, {"body", body},
		})
	}
	return all
}

// itemsOf are the items of the last key of a file: the list that has cases.
func itemsOf(root yamlfile.Node) []yamlfile.Node {
	pairs := root.Pairs()
	if len(pairs) == 0 {
		return nil
	}
	return pairs[len(pairs)-1].Value.Items()
}

// value is a node as an editor puts it in a file: the language server writes words as they are, so text has its quotes
// with it.
func value(n yamlfile.Node, s *yamlfile.Shape) any {
	switch {
	case n.IsMap():
		o := object{}
		for _, p := range n.Pairs() {
			o = append(o, field{p.Key.Str(), value(p.Value, shapeOf(n, s, p.Key.Str()))})
		}
		return o
	case n.IsList():
		all := []any{}
		for _, item := range n.Items() {
			all = append(all, value(item, elemOf(s)))
		}
		return all
	}
	for ; s != nil; s = s.Or {
		switch s.Kind {
		case yamlfile.Int:
			if i, err := strconv.Atoi(n.Str()); err == nil {
				return i
			}
		case yamlfile.Bool:
			return n.Bool()
		case yamlfile.Slug, yamlfile.OneOf:
			return n.Str()
		default:
		}
	}
	return quoted(n.Str())
}

// quoted is text in quotes, as an editor puts it in a file: on one line, and with $ as itself.
func quoted(text string) string {
	text = strings.Join(strings.Fields(text), " ")
	if strings.Contains(text, `"`) {
		return strings.NewReplacer(`\`, `\\`, "$", `\$`).Replace("'" + strings.ReplaceAll(text, "'", "''") + "'")
	}
	return strings.NewReplacer(`\`, `\\`, "$", `\$`).Replace(`"` + text + `"`)
}
