package yamlfile

import (
	"strings"

	"gopkg.in/yaml.v3"
)

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
	if word := r.colonless(key); word != "" && t.key(word) != nil {
		r.doc.Errorf(Node{c.key}, "E019", noColonText, word, clip(r.rest(c.key)[len(word):], 60))
		c.trapped = true
		return word
	}
	if c.null && it.style&yaml.FlowStyle != 0 && r.char(c) != ':' {
		r.doc.Errorf(Node{c.key}, "E101", Text{
			"%q is hier een losse sleutel%s. Hoort het bij de tekst ervoor? Zet die met de komma tussen aanhalingstekens: %s",
			"%q is a key of its own here%s. Does it belong to the text before it? Put that with the comma in quotes: %s",
		}, shown, in, commaText(it, c))
		return ""
	}
	if meant, ok := r.suggest(key, r.candidates(it, c, t)); ok {
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

// candidates returns the keys that may have been meant by an unknown one: those
// that can have its value, and are not there yet. A synonym always may: whoever
// types it means it.
func (r *reader) candidates(it, c *item, t *table) []string {
	var names []string
	for _, k := range t.keys {
		synonym := r.format.Synonyms[strings.ToLower(c.key.value)] == k.Name
		if synonym || (c.null || len(fitting(c, &k.Shape)) > 0) && !(Node{it}).Get(k.Name).Exists() {
			names = append(names, k.Name)
		}
	}
	return names
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
