package reference_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"
	"pgregory.net/rapid"

	"ambassadeur/internal/reference"
	"ambassadeur/internal/workshop"
	"ambassadeur/internal/yamlfile"
)

// place is a value of a file, with what the table says of it.
type place struct {
	path  string
	node  *yaml.Node
	shape *yamlfile.Shape
}

// places lists the values of a file; the same path comes once.
func places(f yamlfile.Format, root *yaml.Node) []place {
	var all []place
	seen := map[string]bool{}
	var visit func(n *yaml.Node, s *yamlfile.Shape, path string)
	visit = func(n *yaml.Node, s *yamlfile.Shape, path string) {
		s = formOf(n, s)
		if s == nil {
			return
		}
		if !seen[path] {
			seen[path] = true
			all = append(all, place{path, n, s})
		}
		switch n.Kind {
		case yaml.SequenceNode:
			for _, c := range n.Content {
				visit(c, s.Elem, path+"[]")
			}
		case yaml.MappingNode:
			kind := ""
			for i := 0; i < len(n.Content); i += 2 {
				if n.Content[i].Value == s.By && s.By != "" {
					kind = n.Content[i+1].Value
				}
			}
			for i := 0; i < len(n.Content); i += 2 {
				key := n.Content[i].Value
				if s.Kind == yamlfile.Table {
					visit(n.Content[i+1], s.Elem, path+".*")
					continue
				}
				for _, keys := range [][]yamlfile.Key{s.Keys, s.Cases[kind]} {
					for j := range keys {
						if keys[j].Name == key {
							visit(n.Content[i+1], &keys[j].Shape, path+"."+kind+"."+key)
						}
					}
				}
			}
		default:
		}
	}
	visit(root, &f.Root, "")
	return all
}

// formOf is the form of a shape that a value has.
func formOf(n *yaml.Node, s *yamlfile.Shape) *yamlfile.Shape {
	for ; s != nil; s = s.Or {
		kind := yaml.ScalarNode
		switch s.Kind {
		case yamlfile.List:
			kind = yaml.SequenceNode
		case yamlfile.Map, yamlfile.Table:
			kind = yaml.MappingNode
		default:
		}
		if kind == n.Kind {
			return s
		}
	}
	return nil
}

// change is another value in a place, and whether it fits.
type change struct {
	what string
	fits bool
	to   *yaml.Node
}

func scalar(value string) *yaml.Node { return &yaml.Node{Kind: yaml.ScalarNode, Value: value} }

func text(value string) *yaml.Node {
	return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Style: yaml.DoubleQuotedStyle, Value: value}
}

// changes are values at the limits of a shape and just past them.
func changes(p place) []change {
	s := p.shape
	switch s.Kind {
	case yamlfile.String:
		if s.Check != nil { // other letters are no link and no colour
			return []change{{"nothing", false, text("")}, {"too long", false, text(p.node.Value + strings.Repeat("x", s.Max))}}
		}
		return []change{
			{"shortest", true, text(strings.Repeat("é", max(1, s.Min)))},
			{"longest", true, text(strings.Repeat("é", s.Max))},
			{"too long", false, text(strings.Repeat("é", s.Max+1))},
			{"nothing", false, text("")},
			{"number", true, scalar("7")},
			{"map", false, mapOf("x", scalar("y"))},
		}
	case yamlfile.Slug:
		return []change{
			{"shortest", true, scalar("x")},
			{"longest", true, scalar(strings.Repeat("x", 40))},
			{"too long", false, scalar(strings.Repeat("x", 41))},
			{"capital", false, scalar("Xyz")},
			{"two hyphens", false, scalar("x--y")},
			{"hyphen behind", false, scalar("x-")},
			{"nothing", false, text("")},
		}
	case yamlfile.Int:
		return []change{
			{"least", true, scalar(fmt.Sprint(s.Min))},
			{"most", true, scalar(fmt.Sprint(s.Max))},
			{"too little", false, scalar(fmt.Sprint(s.Min - 1))},
			{"too much", false, scalar(fmt.Sprint(s.Max + 1))},
			{"word", false, scalar("veel")},
			{"part", false, scalar("2.5")},
			{"quoted", false, text(fmt.Sprint(s.Min))},
		}
	case yamlfile.Number:
		return []change{
			{"least", true, scalar(fmt.Sprint(s.Min))},
			{"most", true, scalar(fmt.Sprint(s.Max))},
			{"between", true, scalar("0.25")},
			{"too much", false, scalar(fmt.Sprint(s.Max) + ".01")},
			{"word", false, scalar("veel")},
		}
	case yamlfile.Bool:
		return []change{{"true", true, scalar("true")}, {"false", true, scalar("false")}, {"ja", false, scalar("ja")}, {"quoted", false, text("true")}}
	case yamlfile.OneOf:
		all := []change{{"other", false, scalar("iets-anders")}, {"capital", false, scalar(strings.ToUpper(s.Choices[0]) + "X")}}
		if !strings.HasSuffix(p.path, "type") && !strings.HasSuffix(p.path, "[]") { // another type has other keys, and in a list it may be there
			for _, c := range s.Choices {
				all = append(all, change{c, true, scalar(c)})
			}
		}
		return all
	case yamlfile.Date:
		return []change{{"day", true, scalar("2027-02-28")}, {"month", false, scalar("2027-02")}, {"order", false, scalar("28-02-2027")}}
	case yamlfile.Scalar:
		return []change{{"text", true, text("x")}, {"number", true, scalar("3")}, {"map", false, mapOf("x", scalar("y"))}}
	case yamlfile.List:
		return listChanges(p)
	case yamlfile.Map, yamlfile.Table:
		return mapChanges(p)
	}
	return nil
}

func listOf(items ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.SequenceNode, Content: items}
}

func mapOf(pairs ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode}
	for i := 0; i < len(pairs); i += 2 {
		n.Content = append(n.Content, scalar(pairs[i].(string)), pairs[i+1].(*yaml.Node))
	}
	return n
}

func listChanges(p place) []change {
	s := p.shape
	many := func(n int) *yaml.Node {
		list := listOf()
		for i := range n {
			item := p.node.Content[i%len(p.node.Content)]
			if item.Kind == yaml.ScalarNode && s.Unique && len(s.Elem.Choices) == 0 {
				item = scalar(fmt.Sprintf("x%d", i))
			}
			list.Content = append(list.Content, item)
		}
		return list
	}
	all := []change{{"word", s.Or != nil, scalar("iets")}}
	if s.Unique && p.node.Content[0].Kind == yaml.ScalarNode {
		all = append(all, change{"twice", false, listOf(scalar("x"), scalar("x"))})
	}
	if s.Elem.Kind == yamlfile.OneOf {
		return all // as many as there are choices
	}
	if s.Min > 0 {
		all = append(all, change{"least", true, many(s.Min)}, change{"too few", false, many(s.Min - 1)})
	}
	if s.Max > 0 {
		all = append(all, change{"most", true, many(s.Max)}, change{"too many", false, many(s.Max + 1)})
	}
	return all
}

func mapChanges(p place) []change {
	s, n := p.shape, p.node
	with := &yaml.Node{Kind: yaml.MappingNode, Content: append(append([]*yaml.Node{}, n.Content...), scalar("iets-anders"), mapOf("x", scalar("y")))}
	all := []change{{"unknown key", false, with}, {"list", false, listOf(scalar("x"))}}
	for _, k := range s.Keys {
		if !k.Required {
			continue
		}
		less := &yaml.Node{Kind: yaml.MappingNode}
		for i := 0; i < len(n.Content); i += 2 {
			if n.Content[i].Value != k.Name {
				less.Content = append(less.Content, n.Content[i], n.Content[i+1])
			}
		}
		all = append(all, change{"without " + k.Name, false, less})
	}
	return all
}

// tree is a file as nodes.
func tree(t *testing.T, source string) *yaml.Node {
	t.Helper()
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(source), &doc); err != nil {
		t.Fatal(err)
	}
	return doc.Content[0]
}

// both is what the table's checker and the schema think of a file.
func both(t interface{ Fatal(...any) }, f yamlfile.Format, s *jsonschema.Schema, root *yaml.Node) (file string, checker, schema error) {
	data, err := yaml.Marshal(root)
	if err != nil {
		t.Fatal(err)
	}
	if problems := yamlfile.Read("a.yaml", data, f).Problems(); problems.Errors() > 0 {
		checker = problems
	}
	return string(data), checker, s.Validate(parsed(t, string(data)))
}

// At the limits of every key, and one past them, the checker and the schema say the same.
func TestCheckerAndSchemaAgreeAtTheLimits(t *testing.T) {
	tried := 0
	for _, f := range workshop.Formats() {
		s := compiled(t, f, "nl")
		root := tree(t, reference.Whole(f, "nl"))
		for _, p := range places(f, root) {
			if p.path == "..format" {
				continue
			}
			for _, c := range changes(p) {
				old := *p.node
				*p.node = *c.to
				_, checker, schema := both(t, f, s, root)
				*p.node = old
				tried++
				if (checker == nil) != c.fits || (schema == nil) != c.fits {
					t.Errorf("%s %s, %s: fits %v, checker %v, schema %v", f.Name, p.path, c.what, c.fits, checker, schema)
				}
			}
		}
	}
	if tried < 800 {
		t.Errorf("only %d values were tried", tried)
	}
}

// A file that is made at random from the table is accepted by both; with one change past a limit both refuse it.
func TestCheckerAndSchemaAgreeOnAnyFile(t *testing.T) {
	for _, f := range workshop.Formats() {
		s := compiled(t, f, "en")
		rapid.Check(t, func(t *rapid.T) {
			root := random(t, f, &f.Root, "")
			file, checker, schema := both(t, f, s, root)
			if checker != nil || schema != nil {
				t.Fatalf("checker %v, schema %v\n%s", checker, schema, file)
			}
			all := places(f, root)
			p := all[rapid.IntRange(0, len(all)-1).Draw(t, "place")]
			if p.path == "..format" {
				return
			}
			of := changes(p)
			c := of[rapid.IntRange(0, len(of)-1).Draw(t, "change")]
			*p.node = *c.to
			file, checker, schema = both(t, f, s, root)
			if (checker == nil) != c.fits || (schema == nil) != c.fits {
				t.Fatalf("%s, %s: fits %v, checker %v, schema %v\n%s", p.path, c.what, c.fits, checker, schema, file)
			}
		})
	}
}

// random is a value that fits a shape.
func random(t *rapid.T, f yamlfile.Format, s *yamlfile.Shape, path string) *yaml.Node {
	if path == ".format" {
		return scalar(f.Name + "/1")
	}
	for s.Or != nil && rapid.Bool().Draw(t, "second form") {
		s = s.Or
	}
	switch s.Kind {
	case yamlfile.String:
		return text(stringFor(t, s, path))
	case yamlfile.Slug:
		return scalar(rapid.StringMatching(`[a-z][a-z0-9]{0,8}(-[a-z0-9]{1,8}){0,2}`).Draw(t, path))
	case yamlfile.Int:
		return scalar(fmt.Sprint(rapid.IntRange(s.Min, s.Max).Draw(t, path)))
	case yamlfile.Number:
		return scalar(fmt.Sprintf("0.%d", rapid.IntRange(0, 99).Draw(t, path)))
	case yamlfile.Bool:
		return scalar(fmt.Sprint(rapid.Bool().Draw(t, path)))
	case yamlfile.OneOf:
		return scalar(rapid.SampledFrom(s.Choices).Draw(t, path))
	case yamlfile.Date:
		return scalar(fmt.Sprintf("20%02d-%02d-%02d", rapid.IntRange(10, 99).Draw(t, "y"), rapid.IntRange(1, 12).Draw(t, "m"), rapid.IntRange(1, 28).Draw(t, "d")))
	case yamlfile.Scalar:
		return text(rapid.StringMatching(`[a-z]{1,9}`).Draw(t, path))
	case yamlfile.List:
		list := listOf()
		seen := map[string]bool{}
		for range rapid.IntRange(max(1, s.Min), min(s.Max, max(1, s.Min)+2)).Draw(t, path+" items") {
			item := random(t, f, s.Elem, path+"[]")
			for n := 0; s.Unique && seen[item.Value] && len(s.Elem.Choices) == 0; n++ {
				item.Value = fmt.Sprintf("x%d", n)
			}
			if s.Unique && seen[item.Value] {
				continue
			}
			seen[item.Value] = true
			list.Content = append(list.Content, item)
		}
		return list
	case yamlfile.Table:
		m := mapOf()
		for i := range rapid.IntRange(1, 2).Draw(t, path+" names") {
			m.Content = append(m.Content, scalar(fmt.Sprintf("naam-%d", i)), random(t, f, s.Elem, path+".*"))
		}
		return m
	case yamlfile.Map:
		m, kind := mapOf(), ""
		add := func(keys []yamlfile.Key) {
			for i := range keys {
				k := &keys[i]
				if (!k.Required && rapid.IntRange(0, 2).Draw(t, k.Name) > 0 && (s.Min == 0 || len(m.Content) > 0)) || has(m, k.Name) {
					continue
				}
				v := random(t, f, &k.Shape, path+"."+k.Name)
				m.Content = append(m.Content, scalar(k.Name), v)
				if k.Name == s.By {
					kind = v.Value
				}
			}
		}
		add(s.Keys)
		add(s.Cases[kind])
		return m
	}
	return nil
}

func has(m *yaml.Node, key string) bool {
	for i := 0; i < len(m.Content); i += 2 {
		if m.Content[i].Value == key {
			return true
		}
	}
	return false
}

func stringFor(t *rapid.T, s *yamlfile.Shape, path string) string {
	if s.Check == nil {
		return rapid.StringMatching(`[A-Za-zé][A-Za-zé 0-9,.?:#'"]{0,15}[a-z]`).Draw(t, path)
	}
	for _, right := range []string{"https://voorbeeld.nl/x", "+14d", "180d", "2026-11-23", "#0a66c2", "x"} {
		if _, wrong := s.Check(right); !wrong {
			return right
		}
	}
	return "x"
}
