package yamlfile

import (
	"slices"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

// check holds a value against a shape. Required says that it may not be empty.
func (r *reader) check(it *item, s *Shape, required bool) {
	it.shape = s
	switch {
	case it.trapped || r.full():
		return
	case it.kind == scalarItem && it.value == "" && slices.Contains(r.torn, it.row): // what stood below it was reported
		it.fail()
		return
	case it.null:
		if r.lostAtOnce(it, s) {
			return
		}
		r.empty(it, s)
		return
	}
	fits := fitting(it, s)
	if len(fits) == 0 {
		r.wrongKind(it, s)
		return
	}
	it.shape = fits[0]
	switch it.kind {
	case mapItem:
		if fits[0].Kind == Table {
			r.checkTable(it, fits[0])
			return
		}
		r.checkMap(it, fits[0], s)
	case listItem:
		r.checkList(it, fits[0])
	case scalarItem:
		r.checkScalar(it, fits, required)
	}
}

// fitting returns the forms of a shape that a value of this kind may have.
func fitting(it *item, s *Shape) []*Shape {
	var fits []*Shape
	for n := 0; s != nil && n < 8; s, n = s.Or, n+1 {
		kind := scalarItem
		switch s.Kind {
		case List:
			kind = listItem
		case Map, Table:
			kind = mapItem
		case String, Slug, Int, Number, Bool, OneOf, Date, Scalar:
		}
		if kind == it.kind {
			fits = append(fits, s)
		}
	}
	return fits
}

// freely says whether a shape has a form that is running text.
func freely(s *Shape) bool {
	for _, f := range fitting(&item{}, s) {
		if f.Kind == String {
			return true
		}
	}
	return false
}

// wantsText says whether a shape has a form that is a single value.
func wantsText(s *Shape) bool { return len(fitting(&item{}, s)) > 0 }

func (r *reader) checkList(it *item, s *Shape) {
	n := len(it.children)
	switch {
	case s.Max > 0 && n > s.Max:
		r.fail(it.children[s.Max], "E106", Text{
			"%s heeft er %d, hoogstens %d. Haal er %d weg",
			"%s has %d, at most %d. Remove %d",
		}, it.what(), n, s.Max, n-s.Max)
	case n < s.Min:
		r.fail(it, "E106", Text{
			"%s heeft er %d, minstens %d. Voeg er %d toe",
			"%s has %d, at least %d. Add %d",
		}, it.what(), n, s.Min, s.Min-n)
	}
	if s.Elem == nil {
		return
	}
	seen := map[string]*item{}
	for _, c := range it.children {
		r.check(c, s.Elem, true)
		if !s.Unique || c.kind != scalarItem || c.trapped || c.null {
			continue
		}
		if first := seen[c.value]; first != nil {
			r.fail(c, "E109", Text{
				"%q staat dubbel in %s: de eerste staat op regel %d. Haal er een weg",
				"%q is in %s twice: the first is on line %d. Remove one",
			}, clip(c.value, 40), it.what(), first.line)
			continue
		}
		seen[c.value] = c
	}
}

func (r *reader) checkTable(it *item, s *Shape) {
	if n := len(it.children); s.Max > 0 && n > s.Max || n < s.Min {
		r.fail(it, "E106", Text{
			"%s heeft %d sleutels; minstens %d, hoogstens %d",
			"%s has %d keys; at least %d, at most %d",
		}, it.what(), n, s.Min, max(s.Min, s.Max))
	}
	for _, c := range it.children {
		key := c.key.value
		if !isSlug(key) {
			r.fail(c.key, "E109", slugText(key), slugArgs(key)...)
		} else if s.KeyCheck != nil {
			if msg, wrong := s.KeyCheck(key); wrong {
				r.fail(c.key, "E105", Text{"%s", "%s"}, msg)
			}
		}
		if s.Elem != nil {
			r.check(c, s.Elem, true)
		}
	}
}

// wrongKind reports a map, list or single value where another was due.
func (r *reader) wrongKind(it *item, s *Shape) {
	switch {
	case it.kind == mapItem && wantsText(s):
		r.textAsMap(it, freely(s))
	case it.kind == listItem && wantsText(s):
		if freely(s) && r.textAsList(it) {
			return
		}
		want := r.example(it, s)
		if len(it.children) > 0 && it.children[0].kind == scalarItem {
			want = labelled(it, it.children[0].value)
		}
		r.fail(it, "E104", Text{
			"%s is één waarde, geen lijst. Schrijf: %s",
			"%s is one value, not a list. Write: %s",
		}, it.what(), want)
	case s.Kind == List && it.kind == scalarItem && s.Elem != nil && !wantsText(s.Elem):
		r.fail(it, "E104", Text{
			"%s is een lijst. Schrijf: %s",
			"%s is a list. Write: %s",
		}, it.what(), r.example(it, s))
	case s.Kind == List && it.kind == scalarItem:
		r.fail(it, "E104", Text{
			"%s is een lijst. Schrijf: %s",
			"%s is a list. Write: %s",
		}, it.what(), keyed(it, "["+listed(it.value, s.Elem)+"]"))
	case s.Kind == List:
		r.fail(it, "E104", Text{
			"%s is een lijst. Zet voor elk item een streepje: %s",
			"%s is a list. Put a dash before each item: %s",
		}, it.what(), "- "+firstKey(it)+": …")
	case it.kind == listItem:
		r.fail(it, "E104", Text{
			"%s is geen lijst. Haal de streepjes weg en schrijf sleutels, zoals %s",
			"%s is not a list. Remove the dashes and write keys, such as %s",
		}, it.what(), keysOf(s))
	case it.kind == scalarItem && r.colonless(it.value) != "" && it.style == 0:
		word := r.colonless(it.value)
		r.fail(it, "E019", noColonText, word, clip(it.value[len(word):], 60))
	default:
		r.fail(it, "E104", Text{
			"%s moet uit sleutels bestaan, zoals %s; hier staat tekst: %q",
			"%s must consist of keys, such as %s; here is text: %q",
		}, it.what(), keysOf(s), clip(it.value, 40))
	}
}

// textAsMap reports a text that YAML read as a map: "- Yes: I join", "{name} …".
func (r *reader) textAsMap(it *item, freely bool) {
	rest := r.rest(it)
	switch {
	case !freely:
		r.fail(it, "E104", Text{
			"%s is één waarde; hier staan sleutels. Schrijf: %s",
			"%s is one value; here are keys. Write: %s",
		}, it.what(), r.example(it, it.shape))
	case rest != "" && rest[0] == '{':
		r.fail(it, "E011", startText, "{", r.sample(it, rest))
	case rest != "" && rest[0] == '?' && gap(rest, 1):
		r.fail(it, "E011", startText, "?", r.sample(it, rest))
	case len(it.children) > 0 && it.children[0].kind == scalarItem:
		c := it.children[0]
		text := strings.TrimSpace(c.key.value + ": " + c.value)
		it.fail()
		r.doc.report(Error, place{c.key.line, c.key.col + utf8.RuneCountInString(c.key.value)}, "E010",
			Text{"%s: " + colonText.NL, "%s: " + colonText.EN}, it.up.where(), labelled(it, quote(text)))
	default:
		r.fail(it, "E104", Text{
			"%s is één tekst; hier staan sleutels, zoals %q. Springen die te ver in? Zet tekst anders tussen aanhalingstekens",
			"%s is one text; here are keys, such as %q. Are they indented too far? Otherwise put text in quotes",
		}, it.what(), firstKey(it)+":")
	}
}

// textAsList reports a text that YAML read as a list: "[x] done", "- - dash".
func (r *reader) textAsList(it *item) bool {
	rest := r.rest(it)
	same := it.up != nil && (it.up.row == it.row || it.key != nil && it.key.row == it.row || it.up.kind == listItem)
	if rest == "" || !same {
		return false
	}
	switch {
	case it.style&yaml.FlowStyle != 0 && len(it.children) < 2:
		r.fail(it, "E011", startText, "[", r.sample(it, rest))
	case rest[0] == '-' && it.up.kind == listItem:
		r.fail(it, "E011", startText, "-", r.sample(it, rest))
	default:
		return false
	}
	return true
}

// labelled is text as it is typed behind its key or dash.
func labelled(it *item, text string) string {
	if it.key == nil && it.up != nil && it.up.style&yaml.FlowStyle == 0 {
		return "- " + text
	}
	return keyed(it, text)
}

// keyed is text behind the key of a value.
func keyed(it *item, text string) string {
	switch {
	case it.key == nil:
		return text
	case it.meant != "":
		return it.meant + ": " + text
	}
	return clip(it.key.value, 40) + ": " + text
}

func firstKey(it *item) string {
	if len(it.children) == 0 {
		return "…"
	}
	return clip(it.children[0].key.value, 40)
}

// empty reports a value that is not there.
func (r *reader) empty(it *item, s *Shape) {
	if it.value != "" && wantsText(s) {
		r.fail(it, "E108", Text{
			"%s betekent in YAML \"niets\". Bedoel je het woord? Schrijf: %s",
			"%s means \"nothing\" in YAML. Do you mean the word? Write: %s",
		}, clip(it.value, 8), labelled(it, quote(it.value)))
		return
	}
	if !wantsText(s) && it.key != nil && it.row < len(r.work) {
		r.fail(it, "E108", Text{
			"%s is leeg. Hoort wat eronder staat erbij, laat dat dan inspringen. Anders: vul iets in (%s) of haal de regel weg",
			"%s is empty. If what is below it belongs to it, indent that. Else fill it in (%s) or remove the line",
		}, it.what(), r.example(it, s))
		return
	}
	r.fail(it, "E108", Text{
		"%s is leeg. Vul iets in, bijvoorbeeld %s, of haal de regel weg",
		"%s is empty. Fill it in, for example %s, or remove the line",
	}, it.what(), r.example(it, s))
}
