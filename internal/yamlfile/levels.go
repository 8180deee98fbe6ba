package yamlfile

// levels reports lines that are indented wrongly, and indents them as was
// probably meant. Lines in a row with the same mistake are reported once.
func (r *reader) levels(es []entry) {
	var stack []tier
	last := struct{ entry, found, wanted int }{entry: -2}
	for n := range es {
		if r.full() {
			return
		}
		e := &es[n]
		found := e.indent
		var popped []tier // innermost first
		for len(stack) > 0 && stack[len(stack)-1].col > found {
			popped = append(popped, stack[len(stack)-1])
			stack = stack[:len(stack)-1]
		}
		if r.dashless(append(stack, reversed(popped)...), es[n:]) {
			e.dashes, e.dash, e.indent = 1, found-2, found-2
			for len(stack) > 0 && stack[len(stack)-1].col > e.indent {
				popped, stack = append([]tier{stack[len(stack)-1]}, popped...), stack[:len(stack)-1]
			}
			found = e.indent
		}
		if e.keyAt < 0 && e.dashes == 0 {
			stack = append(stack, reversed(popped)...)
			if n == 0 || len(stack) == 0 || !stack[len(stack)-1].open || stack[len(stack)-1].col >= found {
				r.homeless(es[:n], *e)
			}
			settle(stack)
			continue
		}
		wanted := r.column(stack, popped, es[n:])
		if wanted < 0 {
			stack = append(stack, reversed(popped)...)
			r.homeless(es[:n], *e)
			settle(stack)
			continue
		}
		if wanted != found {
			if last.entry != n-1 || last.found != found || last.wanted != wanted {
				r.shifted(*e, wanted)
			}
			last.entry, last.found, last.wanted = n, found, wanted
			r.shift(e, wanted-found)
			stack = append(stack, reversed(popped)...)
			for len(stack) > 0 && stack[len(stack)-1].col > wanted {
				stack = stack[:len(stack)-1]
			}
			if e.form == block {
				return // which lines are its text depends on its place: look again
			}
		}
		stack = r.descend(stack, *e)
	}
}

// column returns where the first entry should stand, given the levels that are
// still open at its column and those that it would close.
func (r *reader) column(stack, popped []tier, es []entry) int {
	e := es[0]
	list := e.dashes > 0
	if len(stack) == 0 && len(popped) == 0 {
		return e.indent
	}
	if r.tabbed[e.line] && r.spaced {
		return r.guess(append(stack[:len(stack):len(stack)], reversed(popped)...), es)
	}
	if len(stack) > 0 {
		top := stack[len(stack)-1]
		switch {
		case top.col == e.indent && top.list == list:
			return e.indent
		case top.col == e.indent && top.list && len(stack) > 1 && stack[len(stack)-2].col == e.indent && !list:
			return e.indent // back from items that stand right below their key
		case top.open && len(popped) == 0 && (top.col < e.indent || top.col == e.indent && list):
			return opening(top, es)
		}
	}
	if col, ok := r.followed(append(popped[:len(popped):len(popped)], stack...), es); ok {
		return col
	}
	return r.nearest(popped, stack, e)
}

// followed returns the column of the list that an item must be in for the key
// on the next line to be its second one.
func (r *reader) followed(tiers []tier, es []entry) (col int, ok bool) {
	e := es[0]
	if len(es) < 2 || e.dashes == 0 || e.keyAt < 0 || e.form == none || es[1].dashes > 0 || es[1].keyAt < 0 {
		return 0, false
	}
	col = es[1].indent - (e.keyAt - e.indent)
	for _, t := range tiers {
		if t.list && t.col == col && r.takes(t, e) {
			return col, true
		}
	}
	return 0, false
}

// guess returns the column of a line that a tab indented: that of the innermost
// level that has its key, or of a new one.
func (r *reader) guess(stack []tier, es []entry) int {
	e := es[0]
	top := stack[len(stack)-1]
	if top.open {
		under := tier{list: e.dashes > 0, shapes: forms(Map, top.next)}
		if under.list {
			under.shapes = forms(List, top.next)
		}
		if under.shapes != nil && r.takes(under, e) {
			return top.col + 2
		}
	}
	if col, ok := r.followed(stack, es); ok {
		return col
	}
	for _, t := range reversed(stack) {
		if t.list == (e.dashes > 0) && t.shapes != nil && r.takes(t, e) {
			return t.col
		}
	}
	return r.nearest(nil, stack, e)
}

// dashless reports an item of a list without its dash, and adds that.
func (r *reader) dashless(stack []tier, es []entry) bool {
	e := es[0]
	if len(stack) == 0 || e.dashes > 0 || e.indent < 2 || e.keyAt < 0 && e.form != flow {
		return false
	}
	top := stack[len(stack)-1]
	first := top.open && top.col < e.indent && forms(Map, top.next) == nil && forms(List, top.next) != nil
	if there, _ := sibling(top, es, -2); first && !there {
		return false
	}
	among := false
	for _, t := range stack {
		among = among || t.list && t.col == e.indent-2 && e.keyAt < 0
	}
	if !first && !among {
		return false
	}
	l := r.work[e.line]
	r.doc.report(Error, r.original(e.line+1, e.indent+1), "E018", Text{
		"hier ontbreekt het streepje van de lijst. Schrijf: - %s",
		"the dash of the list is missing here. Write: - %s",
	}, clip(l, 40))
	r.set(e.line, l[:e.indent-2]+"- "+l[e.indent:])
	return true
}

// opening returns the column of the first entry of a new level: its own, unless
// what follows shows that it is the odd one out.
func opening(parent tier, es []entry) int {
	e := es[0]
	if len(es) < 2 || e.dashes == 0 {
		return e.indent
	}
	usual := e.indent == parent.col || e.indent == parent.col+2
	next, again := es[1], len(es) > 2 && es[2].indent == es[1].indent
	delta := 0
	switch {
	case e.keyAt < 0 && next.dashes > 0:
		if delta = next.indent - e.indent; !again && (usual || next.indent != parent.col+2) {
			return e.indent
		}
	case e.keyAt >= 0 && next.dashes == 0 && next.keyAt >= 0 && (e.form != none || next.indent < e.keyAt):
		delta = next.indent - e.keyAt
		if there, known := sibling(parent, es, delta); !there && (known || usual || !again) {
			return e.indent
		}
	}
	if e.indent+delta < parent.col {
		return e.indent
	}
	return e.indent + delta
}

// sibling says whether the next item of the list that starts here stands delta
// to the right of the first one; known is false when there is none.
func sibling(parent tier, es []entry, delta int) (there, known bool) {
	for _, e := range es[1:] {
		switch {
		case e.dashes > 0 && e.indent == es[0].indent+delta:
			return true, true
		case e.dashes > 0 && e.indent == es[0].indent:
			return false, true
		case e.indent <= parent.col:
			return false, false
		}
	}
	return false, false
}

// nearest returns the column of the nearest level that an entry can be in: one
// that has its key, if possible. -1 when it is text, and no list has texts.
func (r *reader) nearest(popped, stack []tier, e entry) int {
	for _, strict := range []bool{true, false} {
		if !strict && e.keyAt < 0 && e.form != flow && e.form != none {
			return -1
		}
		best, found := 1<<30, -1
		for _, t := range append(append([]tier(nil), popped...), reversed(stack)...) {
			d := max(t.col-e.indent, e.indent-t.col)
			if t.list == (e.dashes > 0) && d < best && (!strict || r.takes(t, e)) {
				best, found = d, t.col
			}
		}
		if found >= 0 {
			return found
		}
	}
	return e.indent
}

// shift moves an entry and what belongs to it.
func (r *reader) shift(e *entry, delta int) {
	for j := e.line; j <= e.line+e.more; j++ {
		if l := r.work[j]; !blank(l) {
			r.indent(j, max(0, spaces(l)+delta))
		}
	}
	e.indent, e.dash = e.indent+delta, e.dash+delta
	if e.keyAt >= 0 {
		e.keyAt += delta
	}
}

// shifted reports a line that should stand in another column.
func (r *reader) shifted(e entry, wanted int) {
	if len(r.edits[e.line]) > 0 {
		return // its indentation was reported already
	}
	what := e.label()
	if e.dashes > 0 {
		what = "-"
	}
	r.doc.report(Error, r.original(e.line+1, e.indent+1), "E018", Text{
		"%q springt verkeerd in: er staan %d spaties voor, dat moeten er %d zijn",
		"%q is indented wrongly: it has %d spaces before it, that should be %d",
	}, what, e.indent, wanted)
}

// undashed reports an item of a list of texts without its dash, or without the blank after that, and puts it right.
func (r *reader) undashed(above []entry, e entry) bool {
	line := r.work[e.line]
	text := line[min(e.indent, len(line)):]
	among := len(above) > 0 && above[len(above)-1].dashes > 0 && above[len(above)-1].keyAt < 0 && above[len(above)-1].indent == e.indent
	glued := len(text) > 1 && text[0] == '-' && text[1] != ' ' && text[1] != '-'
	msg := Text{
		"hier ontbreekt het streepje van de lijst. Schrijf: - %s",
		"the dash of the list is missing here. Write: - %s",
	}
	switch {
	case glued:
		text = text[1:]
		msg = Text{
			"achter het streepje van een lijst hoort een spatie. Schrijf: - %s",
			"the dash of a list needs a space after it. Write: - %s",
		}
	case !among || e.more > 0:
		return false
	}
	r.doc.report(Error, r.original(e.line+1, e.indent+1), "E018", msg, clip(text, 40))
	r.set(e.line, line[:e.indent]+"- "+text)
	return true
}

// homeless reports text that belongs to no key, and takes it out.
func (r *reader) homeless(above []entry, e entry) {
	if r.undashed(above, e) {
		return
	}
	msg := Text{
		"deze tekst hoort bij geen enkele sleutel: %q. Schrijf er een sleutel voor, of haal de regel weg",
		"this text belongs to no key: %q. Write a key before it, or remove the line",
	}
	args := []any{clip(r.text(e), 40)}
	if len(above) > 0 && above[len(above)-1].keyAt >= 0 {
		prev := above[len(above)-1]
		msg = Text{
			"deze tekst hoort bij geen enkele sleutel: %q. Hoort hij bij %s erboven, laat hem dan %d spaties inspringen (na %s |)",
			"this text belongs to no key: %q. If it belongs to %s above, indent it by %d spaces (after %s |)",
		}
		args = append(args, prev.label(), prev.keyAt+2, prev.label())
	}
	r.doc.report(Error, r.original(e.line+1, e.indent+1), "E018", msg, args...)
	r.torn = append(r.torn, e.line)
	for j := e.line; j <= e.line+e.more; j++ {
		r.set(j, "")
	}
}
