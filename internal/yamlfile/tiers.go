package yamlfile

// tier is an open map or list of block structure.
type tier struct {
	col    int
	list   bool
	open   bool     // its last key or dash has no value yet
	shapes []*Shape // what it may be; none: unknown
	next   []*Shape // what the value of its last key may be
}

func reversed(tiers []tier) []tier {
	var turned []tier
	for i := len(tiers) - 1; i >= 0; i-- {
		turned = append(turned, tiers[i])
	}
	return turned
}

// settle notes that the last key or dash has its value now.
func settle(stack []tier) {
	if len(stack) > 0 {
		stack[len(stack)-1].open = false
	}
}

// takes says whether a level can have this entry, as far as the format knows.
func (r *reader) takes(t tier, e entry) bool {
	key := e.key
	if e.keyAt < 0 {
		if l := r.work[e.line]; e.form == flow && l[e.at] == '{' {
			key, _ = splitKey(l[skip(l, e.at+1):])
		}
	}
	switch {
	case t.shapes == nil:
		return true
	case t.list && e.keyAt < 0 && (e.form == plain || e.form == quoted):
		return texts(t.shapes)
	case key == "":
		return true
	}
	maps := t.shapes
	if t.list {
		maps = forms(Map, elems(t.shapes))
	}
	return len(r.values(maps, key)) > 0
}

// texts says whether the items of these lists may be single values.
func texts(lists []*Shape) bool {
	for _, s := range elems(lists) {
		if wantsText(s) {
			return true
		}
	}
	return false
}

// values returns the shapes that a key may have in one of these maps.
func (r *reader) values(maps []*Shape, key string) []*Shape {
	var found []*Shape
	pick := func(keys []Key) {
		for i := range keys {
			if k := &keys[i]; k.Name == key || k.Name == r.format.Synonyms[key] {
				found = append(found, &k.Shape)
			}
		}
	}
	for _, s := range maps {
		if s.Kind == Table {
			found = append(found, s.Elem)
			continue
		}
		pick(s.Keys)
		for _, keys := range s.Cases {
			pick(keys)
		}
	}
	return found
}

// forms returns the forms of some shapes that are of a kind; a table is a map too.
func forms(kind Kind, shapes []*Shape) []*Shape {
	var found []*Shape
	for _, s := range shapes {
		for n := 0; s != nil && n < 8; s, n = s.Or, n+1 {
			if s.Kind == kind || kind == Map && s.Kind == Table {
				found = append(found, s)
			}
		}
	}
	return found
}

// elems returns what the items of some lists may be.
func elems(lists []*Shape) []*Shape {
	found := make([]*Shape, len(lists))
	for i, s := range lists {
		found[i] = s.Elem
	}
	return found
}

// descend opens the levels that an entry has.
func (r *reader) descend(stack []tier, e entry) []tier {
	next := []*Shape{&r.format.Root}
	if len(stack) > 0 {
		next = stack[len(stack)-1].next
	}
	push := func(t tier) {
		for n := len(stack); n > 0 && (stack[n-1].col > t.col || stack[n-1].col == t.col && (stack[n-1].list || !t.list)); n-- {
			if stack[n-1].col == t.col && stack[n-1].list == t.list {
				t.shapes = stack[n-1].shapes
			}
			stack = stack[:n-1]
		}
		stack = append(stack, t)
	}
	settle(stack)
	open := e.form == none
	if e.dashes > 0 {
		push(tier{col: e.indent, list: true, open: e.keyAt < 0 && open, shapes: forms(List, next)})
		if e.dashes > 1 {
			push(tier{col: e.dash, list: true, open: e.keyAt < 0 && open})
		}
		top := &stack[len(stack)-1]
		top.next = elems(top.shapes)
		next = top.next
	}
	if e.keyAt >= 0 {
		push(tier{col: e.keyAt, open: open, shapes: forms(Map, next)})
		top := &stack[len(stack)-1]
		top.next = r.values(top.shapes, e.key)
	}
	return stack
}
