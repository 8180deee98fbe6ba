package yamlfile

import (
	"strings"

	"gopkg.in/yaml.v3"
)

// missing reports a key that must be there.
func (r *reader) missing(it *item, k *Key, t *table) {
	if line := r.swallowed(it, k.Name); line > 0 {
		r.doc.Errorf(Node{it}, "E103", Text{
			"%s: de sleutel %q ontbreekt. Op regel %d staat hij in de tekst: die regel springt te ver in",
			"%s: the key %q is missing. On line %d it is part of a text: that line is indented too far",
		}, it.where(), k.Name, line)
		return
	}
	if next := it.next(); next != nil && it.lends(next, k.Name, t) {
		return // the item below has it, and lacks what this one has: that is reported
	}
	probe := &item{up: it, key: &item{value: k.Name}}
	example := r.example(probe, &k.Shape)
	if k.Shape.Kind == Slug && k.Name == "id" {
		for _, from := range []string{"title", "question", "text"} {
			if s := slugify(Node{it}.Get(from).Str(), 24); s != "" {
				example = k.Name + ": " + s
				break
			}
		}
	}
	if prev := it.prev(); prev != nil && it.name().NL != "" && it.disjoint(prev) {
		r.doc.Errorf(Node{it}, "E103", Text{
			"%s: de sleutel %q ontbreekt. Voeg toe: %s. Hoort dit nog bij %s? Haal dan het streepje weg",
			"%s: the key %q is missing. Add: %s. Does this still belong to %s? Then remove the dash",
		}, it.where(), k.Name, example, prev.where())
		return
	}
	r.doc.Errorf(Node{it}, "E103", Text{
		"%s: de sleutel %q ontbreekt. Voeg toe: %s",
		"%s: the key %q is missing. Add: %s",
	}, it.where(), k.Name, example)
}

// prev and next return the maps beside this one in its list, nil when there are none.
func (it *item) prev() *item { return it.beside(-1) }

func (it *item) next() *item { return it.beside(1) }

func (it *item) beside(step int) *item {
	if it.up == nil || it.up.kind != listItem {
		return nil
	}
	i := it.index + step
	if i < 0 || i >= len(it.up.children) || it.up.children[i].kind != mapItem {
		return nil
	}
	return it.up.children[i]
}

// disjoint says whether no key of one map is in the other.
func (it *item) disjoint(other *item) bool {
	for _, c := range it.children {
		if (Node{other}).Get(c.key.value).Exists() {
			return false
		}
	}
	return true
}

// lends says whether a key that is missing here is in the next item, which
// lacks what is here: somebody typed a dash too many.
func (it *item) lends(next *item, key string, t *table) bool {
	if !(Node{next}).Get(key).Exists() || !it.disjoint(next) {
		return false
	}
	for _, k := range t.keys {
		if k.Required { // the one that every item starts with
			return k.Name != key && Node{it}.Get(k.Name).Exists()
		}
	}
	return false
}

// swallowed returns the line of block text in a map that starts with a key; 0 when there is none.
func (r *reader) swallowed(it *item, key string) int {
	for _, c := range it.children {
		if c.style&(yaml.LiteralStyle|yaml.FoldedStyle) == 0 || c.kind != scalarItem {
			continue
		}
		for i, l := range strings.Split(c.value, "\n") {
			if strings.HasPrefix(strings.TrimLeft(l, " "), key+": ") {
				return c.line + 1 + i
			}
		}
	}
	return 0
}
