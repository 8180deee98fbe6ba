package reference

import (
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Whole is the example of a format as one file: with its cases, so that every key is in it.
func Whole(f yamlfile.Format, lang string) string {
	var text strings.Builder
	text.WriteString(f.Example.In(lang))
	for _, c := range Cases(f) {
		text.WriteString(c.Example.In(lang))
	}
	return text.String()
}

// mostLines is how long an example of a list may be before one item has to do.
const mostLines = 8

// fragments are the lines of the examples that show a key, by its path: the shortest of each.
func fragments(f yamlfile.Format) map[string]yamlfile.Text {
	nl, en := cut(f, "nl"), cut(f, "en")
	all := map[string]yamlfile.Text{}
	for path := range nl {
		all[path] = yamlfile.Text{NL: nl[path], EN: en[path]}
	}
	return all
}

func cut(f yamlfile.Format, lang string) map[string]string {
	text := Whole(f, lang)
	c := &cutter{lines: strings.Split(text, "\n"), found: map[string]string{}}
	c.node(yamlfile.Read(f.Name+".yaml", []byte(text), f).Root, &f.Root, "")
	return c.found
}

// cutter cuts the lines of keys from a file.
type cutter struct {
	lines []string
	found map[string]string
}

func (c *cutter) node(n yamlfile.Node, s *yamlfile.Shape, path string) {
	free := false
	for ; s != nil && n.IsMap(); s = s.Or {
		free = free || s.Kind == yamlfile.Table
		if s.Kind == yamlfile.Table || s.Kind == yamlfile.Map {
			break
		}
	}
	for _, p := range n.Pairs() {
		at := path + ".*"
		if !free {
			at = strings.TrimPrefix(path+"."+p.Key.Str(), ".")
			c.keep(at, c.fragment(p))
		}
		c.node(p.Value, shapeOf(n, s, p.Key.Str()), at)
	}
	for _, item := range n.Items() {
		c.node(item, elemOf(s), path+"[]")
	}
}

// keep remembers the shortest.
func (c *cutter) keep(path, lines string) {
	if old := c.found[path]; old == "" || len(lines) < len(old) {
		c.found[path] = lines
	}
}

// fragment is the lines of a key and its value, without the indentation that they share.
func (c *cutter) fragment(p yamlfile.Pair) string {
	line, col := p.Key.Pos()
	indent := strings.Repeat(" ", col-1)
	out := []string{c.lines[line-1][col-1:]}
	second := ""
	for _, l := range c.lines[line:] {
		rest, inside := strings.CutPrefix(l, indent+"  ")
		if !inside {
			break
		}
		if strings.HasPrefix(rest, "- ") {
			if second != "" && len(out) > mostLines {
				break
			}
			second = rest
		}
		out = append(out, "  "+rest)
	}
	if len(out) > mostLines && p.Value.IsList() {
		for i := 2; i < len(out); i++ {
			if strings.HasPrefix(out[i], "  - ") {
				out = out[:i]
				break
			}
		}
	}
	return strings.Join(out, "\n") + "\n"
}

// shapeOf is what a key of a map may be, in the case that the map is of.
func shapeOf(n yamlfile.Node, s *yamlfile.Shape, key string) *yamlfile.Shape {
	for ; s != nil; s = s.Or {
		if s.Kind == yamlfile.Table {
			return s.Elem
		}
		for _, keys := range [][]yamlfile.Key{s.Keys, s.Cases[n.Get(s.By).Str()]} {
			for i := range keys {
				if keys[i].Name == key {
					return &keys[i].Shape
				}
			}
		}
	}
	return nil
}

func elemOf(s *yamlfile.Shape) *yamlfile.Shape {
	for ; s != nil; s = s.Or {
		if s.Kind == yamlfile.List {
			return s.Elem
		}
	}
	return nil
}
