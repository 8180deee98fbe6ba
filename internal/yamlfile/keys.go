package yamlfile

import (
	"cmp"
	"slices"
	"strings"
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
			r.missing(it, k, t)
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
