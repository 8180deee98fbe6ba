package yamlfile

import (
	"cmp"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// table is what a map may have: its own keys, and those of its case.
type table struct {
	keys   []*Key
	others map[string]string // keys of other cases, and the case
	lax    bool              // which case is unknown: all keys are fine, and none is missing
}

// checkMap holds a map against its keys; whole is the shape with all its forms.
func (r *reader) checkMap(it *item, s, whole *Shape) {
	t := r.table(it, s)
	found := func(name string) bool {
		for _, c := range it.children {
			if c.key.value == name || c.meant == name {
				return true
			}
		}
		return false
	}
	if r.textWithColon(it, t, whole) {
		return
	}
	for _, c := range it.children {
		if r.full() {
			return
		}
		k := t.key(c.key.value)
		if k == nil {
			if c.key.trapped {
				continue
			}
			meant := r.unknown(it, c, t)
			if k = t.key(meant); k == nil || found(meant) {
				continue
			}
			c.meant = meant
		}
		if k.Name == "format" && it.up == nil && r.format.Name != "" {
			continue // checked before everything else
		}
		r.check(c, &k.Shape, k.Required)
	}
	if r.head || it.torn {
		return
	}
	for _, k := range t.keys {
		if k.Required && !found(k.Name) && (!t.lax || s.has(k)) {
			r.missing(it, k)
		}
	}
}

// table returns the keys that a map may have.
func (r *reader) table(it *item, s *Shape) *table {
	chosen := ""
	for _, c := range it.children {
		if s.By == "" {
			break
		}
		if k := c.key.value; k == s.By || r.format.Synonyms[strings.ToLower(k)] == s.By {
			chosen = c.value
		}
	}
	which := choice{s, chosen}
	t := r.tables[which]
	if t == nil {
		t = r.newTable(s, chosen)
		r.tables[which] = t
	}
	return t
}

// choice is a map and the value of the key that chooses among its cases.
type choice struct {
	shape *Shape
	by    string
}

func (r *reader) newTable(s *Shape, chosen string) *table {
	t := &table{}
	for i := range s.Keys {
		t.keys = append(t.keys, &s.Keys[i])
	}
	if s.By == "" {
		return t
	}
	own, ok := s.Cases[chosen]
	names := make([]string, 0, len(s.Cases))
	for name := range s.Cases {
		names = append(names, name)
	}
	slices.Sort(names)
	if !ok {
		meant, _ := r.suggest(chosen, names)
		t.lax = true
		slices.SortFunc(names, func(a, b string) int { // the case that was probably meant comes first
			return cmp.Or(-cmp.Compare(btoi(a == meant), btoi(b == meant)), cmp.Compare(a, b))
		})
	}
	for i := range own {
		t.keys = append(t.keys, &own[i])
	}
	t.others = map[string]string{}
	for _, name := range names {
		for i := range s.Cases[name] {
			k := &s.Cases[name][i]
			if t.key(k.Name) != nil {
				continue
			}
			if t.lax {
				t.keys = append(t.keys, k)
			} else if t.others[k.Name] == "" {
				t.others[k.Name] = name
			}
		}
	}
	return t
}

func btoi(b bool) int {
	if b {
		return 1
	}
	return 0
}

func (t *table) key(name string) *Key {
	for _, k := range t.keys {
		if k.Name == name {
			return k
		}
	}
	return nil
}

func (t *table) names() []string {
	names := make([]string, len(t.keys))
	for i, k := range t.keys {
		names[i] = k.Name
	}
	return names
}

// has says whether a key is the map's own, whatever its case.
func (s *Shape) has(k *Key) bool {
	for i := range s.Keys {
		if &s.Keys[i] == k {
			return true
		}
	}
	return false
}

// unknown reports a key that is not in the table, and returns the one that was meant.
func (r *reader) unknown(it, c *item, t *table) string {
	key := c.key.value
	in := Node{it}.Where()
	if in.NL != "" {
		in = Text{" in " + in.NL, " in " + in.EN}
	}
	shown := clip(key, 40)
	if _, inner := straight(key); inner != "" && t.key(inner) != nil {
		r.doc.Errorf(Node{c.key}, "E017", curlyText, inner+": …")
		return inner
	}
	if c.null && it.style&yaml.FlowStyle != 0 && r.char(c) != ':' {
		r.doc.Errorf(Node{c.key}, "E101", Text{
			"%q is hier een losse sleutel%s. Hoort het bij de tekst ervoor? Zet die met de komma tussen aanhalingstekens: %s",
			"%q is a key of its own here%s. Does it belong to the text before it? Put that with the comma in quotes: %s",
		}, shown, in, commaText(it, c))
		return ""
	}
	if meant, ok := r.suggest(key, t.names()); ok {
		r.doc.Errorf(Node{c.key}, "E101", Text{
			"onbekende sleutel %q%s. Bedoelde je %q?",
			"unknown key %q%s. Did you mean %q?",
		}, shown, in, meant)
		return meant
	}
	if other := t.others[key]; other != "" {
		by := it.shape.By
		r.doc.Errorf(Node{c.key}, "E101", Text{
			"sleutel %q hoort niet%s, wel bij %s %s. Haal hem weg of verander %s",
			"key %q does not belong%s, but to %s %s. Remove it or change the %s",
		}, shown, in, by, other, by)
		return ""
	}
	if r.known(key) {
		r.doc.Errorf(Node{c.key}, "E101", Text{
			"sleutel %q hoort niet%s. Springt de regel goed in? Hier kan: %s",
			"key %q does not belong%s. Is the line indented as it should be? Possible here: %s",
		}, shown, orHere(in), strings.Join(t.names(), ", "))
		return ""
	}
	r.doc.Errorf(Node{c.key}, "E101", Text{
		"onbekende sleutel %q%s. Kies uit: %s. Staat de sleutel wel in de handleiding? Dan is dit programma te oud",
		"unknown key %q%s. Choose from: %s. Is the key in the manual? Then this program is too old",
	}, shown, in, strings.Join(t.names(), ", "))
	return ""
}

// commaText is the text that a comma within { } cut in two.
func commaText(it, c *item) string {
	text := c.key.value
	for i, other := range it.children {
		if other == c && i > 0 {
			text = it.children[i-1].value + ", " + text
		}
	}
	return quote(text)
}

func orHere(in Text) Text {
	if in.NL == "" {
		return Text{" bovenaan het bestand", " at the top of the file"}
	}
	return in
}

// textWithColon reports "- Yes: I join" where an item may be a map or a text.
func (r *reader) textWithColon(it *item, t *table, whole *Shape) bool {
	if len(it.children) != 1 || !wantsText(whole) {
		return false
	}
	c := it.children[0]
	if c.kind != scalarItem || t.key(c.key.value) != nil {
		return false
	}
	if _, ok := r.suggest(c.key.value, t.names()); ok {
		return false
	}
	r.textAsMap(it, true)
	return true
}

// missing reports a key that must be there.
func (r *reader) missing(it *item, k *Key) {
	if line := r.swallowed(it, k.Name); line > 0 {
		r.doc.Errorf(Node{it}, "E103", Text{
			"%s: de sleutel %q ontbreekt. Op regel %d staat hij in de tekst: die regel springt te ver in",
			"%s: the key %q is missing. On line %d it is part of a text: that line is indented too far",
		}, it.where(), k.Name, line)
		return
	}
	probe := &item{up: it, key: &item{value: k.Name}}
	example := r.example(probe, &k.Shape)
	if k.Shape.Kind == Slug {
		for _, from := range []string{"title", "question", "text"} {
			if s := slugify(clip(Node{it}.Get(from).Str(), 24)); s != "" {
				example = k.Name + ": " + s
				break
			}
		}
	}
	r.doc.Errorf(Node{it}, "E103", Text{
		"%s: de sleutel %q ontbreekt. Voeg toe: %s",
		"%s: the key %q is missing. Add: %s",
	}, it.where(), k.Name, example)
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
