package yamlfile

import "strings"

// Where says in words which item of which list this is: "step 3 (angry-client)",
// "step 4 (sc), scene 2 (gone)", and of a map of several types which one it is.
// It is empty at the top of the file; a message that starts with an empty
// Where and ": " starts without them.
func (n Node) Where() Text {
	w := n.it.where()
	if n.it == nil || n.it.shape == nil || n.it.kind != mapItem || n.it.shape.By == "" || w.NL == "" {
		return w
	}
	by := n.Get(n.it.shape.By)
	if _, ok := n.it.shape.Cases[by.Str()]; !ok {
		return w
	}
	suffix := ", " + n.it.shape.By + " " + by.Str()
	return Text{w.NL + suffix, w.EN + suffix}
}

// where is the place in the lists that have a name, from the outside in.
func (it *item) where() Text {
	var nl, en []string
	for ; it != nil; it = it.up {
		name := it.name()
		if name.NL == "" {
			continue
		}
		tail := " " + itoa(it.index+1)
		if id := (Node{it}).Get("id"); id.IsScalar() && id.Str() != "" {
			tail += " (" + clip(id.Str(), 40) + ")"
		}
		nl = append([]string{name.NL + tail}, nl...)
		en = append([]string{name.EN + tail}, en...)
	}
	return Text{strings.Join(nl, ", "), strings.Join(en, ", ")}
}

// name is what an item of a list is called, empty for everything else.
func (it *item) name() Text {
	if it.up == nil || it.up.key == it || it.up.kind != listItem || it.up.shape == nil {
		return Text{}
	}
	if s := it.up.shape; s.Name.NL != "" {
		return s.Name
	} else if s.Elem != nil {
		return s.Elem.Name
	}
	return Text{}
}

// what names a value in a message: its key, or which item it is.
func (it *item) what() Text {
	switch {
	case it.key != nil:
		k := clip(it.key.value, 40)
		return Text{k, k}
	case it.up == nil:
		return Text{"het bestand", "the file"}
	}
	n := itoa(it.index + 1)
	if name := it.name(); name.NL != "" {
		return Text{name.NL + " " + n, name.EN + " " + n}
	}
	list := it.up.what()
	return Text{list.NL + ", nummer " + n, list.EN + ", number " + n}
}

// fail reports an error at a value; the message starts with where that is.
func (r *reader) fail(it *item, rule string, msg Text, args ...any) {
	r.say(Error, it, rule, msg, args)
}

// warn reports a warning at a value.
func (r *reader) warn(it *item, rule string, msg Text, args ...any) {
	r.say(Warning, it, rule, msg, args)
}

func (r *reader) say(s Severity, it *item, rule string, msg Text, args []any) {
	if s == Error {
		it.fail()
	}
	w := it.up.where()
	if it.up != nil && it.up.key == it {
		w = it.where()
	}
	r.doc.report(s, place{it.line, it.col}, rule, Text{"%s: " + msg.NL, "%s: " + msg.EN}, append([]any{w}, args...)...)
}
