package profile

import (
	"slices"
	"strconv"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// Parity compares guidelines with the same in another language, both made by Read, and reports, in the second file,
// what differs in anything but wording. A long text that is the same in both is a warning.
func Parity(first, second Guidelines) yamlfile.Problems {
	p := &parity{doc: second.doc, first: first.Language}
	a, b := first.doc.Root, second.doc.Root
	for _, key := range []string{"id", "edition", "checked", "stale_after"} {
		if x, y := a.Get(key).Str(), b.Get(key).Str(); x != y {
			at := b.Get(key)
			if !at.Exists() {
				at = b.Key("id")
			}
			p.report(at, "P201", `%s is "%s", in de %s-versie "%s"`, `%s is "%s", in the %s version "%s"`, key, y, p.first, x)
		}
	}
	p.lists(a, b, "sections", tx("onderdeel", "section"))
	p.lists(a, b, "criteria", tx("criterium", "criterion"))
	return p.problems
}

type parity struct {
	doc      *yamlfile.Doc
	first    string // language
	problems yamlfile.Problems
}

func (p *parity) report(at yamlfile.Node, rule, nl, en string, args ...any) {
	p.problems = append(p.problems, p.doc.Problem(at, yamlfile.Error, rule, tx(nl, en), args...))
}

// lists compares two lists of items that have ids: which there are, their order, and each with its equal.
func (p *parity) lists(first, second yamlfile.Node, key string, what yamlfile.Text) {
	a, b := first.Get(key).Items(), second.Get(key).Items()
	before, after := ids(a), ids(b)
	same := true
	for i, id := range after {
		if !slices.Contains(before, id) {
			same = false
			p.report(b[i].Get("id"), "P202", `%s "%s" staat niet in de %s-versie`, `%s "%s" is not in the %s version`, what, id, p.first)
		}
	}
	for i, id := range before {
		if !slices.Contains(after, id) {
			same = false
			at := second.Key(key)
			if i < len(b) {
				at = b[i].Get("id")
			}
			p.report(at, "P202", `%s "%s" uit de %s-versie ontbreekt hier`, `%s "%s" of the %s version is missing here`, what, id, p.first)
		}
	}
	if same && !slices.Equal(before, after) {
		p.report(second.Key(key), "P203", `%s: andere volgorde dan in de %s-versie`, `%s: another order than in the %s version`, key, p.first)
	}
	for _, item := range b {
		if i := slices.Index(before, item.Get("id").Str()); i >= 0 {
			p.items(a[i], item)
		}
	}
}

// items reports where two items differ, and which of their texts do not.
func (p *parity) items(first, second yamlfile.Node) {
	a, b := outline(first), outline(second)
	var paths []string
	for path := range a {
		paths = append(paths, path)
	}
	for path := range b {
		if _, ok := a[path]; !ok {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	lone := "" // there in one language only, and so is what is in it
	for _, path := range paths {
		if lone != "" && strings.HasPrefix(path, lone+" ") {
			continue
		}
		x, inA := a[path]
		y, inB := b[path]
		if inA != inB {
			lone = path
		}
		switch {
		case !inB:
			p.report(second.Get("id"), "P205", `%s: "%s" ontbreekt hier, maar staat in de %s-versie`, `%s: "%s" is missing here, but is in the %s version`, second.Where(), path, p.first)
		case !inA:
			p.report(y.at, "P205", `%s: "%s" staat hier, maar niet in de %s-versie`, `%s: "%s" is here, but not in the %s version`, second.Where(), path, p.first)
		case !x.words && x.value != y.value:
			p.report(y.at, "P206", `%s: %s is "%s", in de %s-versie "%s"`, `%s: %s is "%s", in the %s version "%s"`, second.Where(), path, y.value, p.first, x.value)
		case x.words && x.value == y.value && utf8.RuneCountInString(y.value) > longTitle && !strings.HasPrefix(path, "sources "):
			p.problems = append(p.problems, p.doc.Problem(y.at, yamlfile.Warning, "P207",
				tx(`%s: %s is gelijk aan de %s-versie; niet vertaald?`, `%s: %s equals the %s version; not translated?`), second.Where(), path, p.first))
		}
	}
}

const longTitle = 25 // characters; shorter texts may well be the same word

// part is something of an item that both languages must have; of words only that they are there counts.
type part struct {
	at    yamlfile.Node
	value string
	words bool
}

var wording = []string{"title", "question", "text", "advice", "before", "after", "what", "name"}

// outline is every value of an item by its path, "levels good score"; of a list, the order of its items.
func outline(n yamlfile.Node) map[string]part {
	out := map[string]part{}
	var walk func(n yamlfile.Node, path, key string)
	walk = func(n yamlfile.Node, path, key string) {
		switch {
		case n.IsMap():
			out[path] = part{at: n}
			for _, p := range n.Pairs() {
				walk(p.Value, strings.TrimSpace(path+" "+p.Key.Str()), p.Key.Str())
			}
		case n.IsList():
			var order []string
			for i, item := range n.Items() {
				name := item.Get("id").Str()
				if name == "" {
					name = strconv.Itoa(i + 1)
				}
				order = append(order, name)
				walk(item, path+" "+name, key)
			}
			out[path] = part{at: n, value: strings.Join(order, " ")}
		default:
			out[path] = part{n, n.Str(), slices.Contains(wording, key)}
		}
	}
	walk(n, "", "")
	return out
}

func ids(items []yamlfile.Node) []string {
	var all []string
	for _, item := range items {
		all = append(all, item.Get("id").Str())
	}
	return all
}
