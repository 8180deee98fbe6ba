package yamlfile

// tier is an open map or list of block structure.
type tier struct {
	col  int
	list bool
	open bool // its last key or dash has no value yet
}

// levels reports lines that are indented wrongly, and indents them as was
// probably meant. Lines in a row with the same mistake are reported once.
func (r *reader) levels(es []entry) {
	var stack []tier
	last := struct{ line, found, wanted int }{line: -1}
	for n, e := range es {
		if r.full() {
			return
		}
		found := e.indent
		var popped []tier
		for len(stack) > 0 && stack[len(stack)-1].col > found {
			popped = append(popped, stack[len(stack)-1])
			stack = stack[:len(stack)-1]
		}
		wanted := fit(stack, popped, e)
		if e.keyAt < 0 && e.dashes == 0 {
			if wanted < 0 {
				r.homeless(es[:n], e)
				continue
			}
			settle(stack)
			continue
		}
		if wanted < 0 {
			stack = descend(stack, found, e)
			continue
		}
		if wanted != found {
			if last.line != n-1 || last.found != found || last.wanted != wanted {
				r.shifted(e, wanted)
			}
			last.line, last.found, last.wanted = n, found, wanted
			delta := wanted - found
			for j := e.line; j <= e.line+e.more; j++ {
				if j == e.line || !blank(r.work[j]) {
					r.indent(j, max(0, spaces(r.work[j])+delta))
				}
			}
			e.indent, e.dash = e.indent+delta, e.dash+delta
			if e.keyAt >= 0 {
				e.keyAt += delta
			}
			for i := len(popped) - 1; i >= 0 && popped[i].col <= wanted; i-- {
				stack = append(stack, popped[i])
			}
			for len(stack) > 0 && stack[len(stack)-1].col > wanted {
				stack = stack[:len(stack)-1]
			}
		}
		stack = descend(stack, wanted, e)
	}
}

// settle notes that the last key or dash has its value now.
func settle(stack []tier) {
	if len(stack) > 0 {
		stack[len(stack)-1].open = false
	}
}

// fit returns the column where the entry should stand: found when it is right,
// -1 when it opens something new there.
func fit(stack, popped []tier, e entry) int {
	list := e.dashes > 0
	bare := !list && e.keyAt < 0
	if len(stack) == 0 {
		if len(popped) == 0 {
			return -1
		}
		return closest(popped, e.indent, list)
	}
	top := stack[len(stack)-1]
	switch {
	case bare && top.open && top.col < e.indent:
		return e.indent
	case bare:
		return -1
	case top.col == e.indent && top.list == list:
		return e.indent
	case top.col == e.indent && list && !top.list && top.open: // items under their key
		return -1
	case top.col == e.indent && top.list && !list: // "key:" where "- " is due
		if len(stack) > 1 && stack[len(stack)-2].col == e.indent { // back from such items
			return e.indent
		}
		if len(popped) > 0 {
			return closest(popped, e.indent, false)
		}
		return e.indent + 2
	case top.col < e.indent && len(popped) > 0:
		return closest(append(popped, top), e.indent, list)
	case top.col < e.indent && top.open:
		return -1
	case top.col < e.indent:
		return closest(stack, e.indent, list)
	}
	return e.indent
}

// closest returns the column of the nearest level of this kind, col itself when there is none.
func closest(tiers []tier, col int, list bool) int {
	best, found := 1<<30, col
	for _, t := range tiers {
		d := t.col - col
		if d < 0 {
			d = -d
		}
		if t.list == list && d < best {
			best, found = d, t.col
		}
	}
	return found
}

// descend opens the levels that an entry at col has.
func descend(stack []tier, col int, e entry) []tier {
	push := func(t tier) {
		for len(stack) > 0 && (stack[len(stack)-1].col > t.col ||
			stack[len(stack)-1].col == t.col && (stack[len(stack)-1].list == t.list || stack[len(stack)-1].list)) {
			stack = stack[:len(stack)-1]
		}
		stack = append(stack, t)
	}
	settle(stack)
	open := e.form == none
	if e.dashes > 0 {
		push(tier{col, true, e.keyAt < 0 && open})
		if e.dashes > 1 {
			push(tier{e.dash, true, e.keyAt < 0 && open})
		}
	}
	if e.keyAt >= 0 {
		push(tier{e.keyAt, false, open})
	}
	return stack
}

// shifted reports a line that should stand in another column.
func (r *reader) shifted(e entry, wanted int) {
	what := e.label()
	if e.dashes > 0 {
		what = "-"
	}
	r.doc.report(Error, r.original(e.line+1, e.indent+1), "E018", Text{
		"%q springt verkeerd in: er staan %d spaties voor, dat moeten er %d zijn",
		"%q is indented wrongly: it has %d spaces before it, that should be %d",
	}, what, r.original(e.line+1, e.indent+1).col-1, wanted)
}

// homeless reports text that belongs to no key, and takes it out.
func (r *reader) homeless(above []entry, e entry) {
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
