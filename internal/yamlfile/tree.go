package yamlfile

import (
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"
)

type itemKind int

const (
	scalarItem itemKind = iota
	mapItem
	listItem
)

// item is one value in the tree of a file.
type item struct {
	kind      itemKind
	value     string // of a single value, cleaned
	line, col int    // in the file
	row, at   int    // in work: line and column, from 1
	style     yaml.Style
	null      bool
	key       *item  // its key, when it is in a map
	meant     string // the name of a misspelt key
	up        *item
	index     int // in a list, from 0
	children  []*item
	shape     *Shape
	failed    bool // an error was reported here or below
	rest      int  // in a map: the pair where its first key comes back, 0 for none
	trapped   bool // an error was reported about this very value
	torn      bool // lines of it were left out
}

// build makes the tree of the file and reports what YAML has and we have not:
// anchors, tags, duplicate keys, too many levels.
func (r *reader) build(y *yaml.Node, up *item, depth int) *item {
	at := r.original(y.Line, y.Column)
	it := r.item()
	it.up, it.line, it.col, it.row, it.at, it.style = up, at.line, at.col, y.Line, y.Column, y.Style
	if r.trapped[at] && (y.Kind == yaml.ScalarNode || y.Kind == yaml.AliasNode) {
		it.trapped = true
		it.fail()
	}
	if depth > maxDepth || r.nodes > maxNodes {
		r.tooDeep(it, depth)
		return it
	}
	r.marks(y, it)
	switch y.Kind {
	case yaml.MappingNode:
		it.kind = mapItem
		r.pairs(y, it, depth, 0)
	case yaml.SequenceNode:
		it.kind = listItem
		it.children = make([]*item, 0, min(len(y.Content), maxNodes))
		for _, e := range y.Content {
			c := r.build(e, it, depth+1)
			c.index = len(it.children)
			it.children = append(it.children, c)
			for from := c.rest; from > 0 && r.nodes <= maxNodes; from = c.rest {
				c = r.again(e, it, c, from)
				it.children = append(it.children, c)
			}
			if r.nodes > maxNodes {
				break
			}
		}
	case yaml.DocumentNode, yaml.AliasNode:
	case yaml.ScalarNode:
		it.null = y.Style == 0 && y.Tag == "!!null"
		it.value = r.scalarText(y, it)
	}
	return it
}

// item returns a new item. They are made many at a time: a file has hundreds.
func (r *reader) item() *item {
	if len(r.spare) == 0 {
		r.spare = make([]item, min(16+r.nodes, 128))
	}
	it := &r.spare[0]
	r.spare = r.spare[1:]
	r.nodes++
	return it
}

// scalarText is the value of a scalar without what may not be in it.
func (r *reader) scalarText(y *yaml.Node, it *item) string {
	v := y.Value
	if y.Style&(yaml.LiteralStyle|yaml.FoldedStyle) != 0 {
		v = strings.TrimRight(v, "\n")
	}
	if i := strings.IndexFunc(v, forbidden); i >= 0 {
		it.trapped = true
		r.fail(it, "E006", unseen, []rune(v[i:])[0])
		v = clean(v)
	}
	return v
}

// again makes an item of its own of the pairs of a map from the one where its
// first key comes back: a dash was forgotten there.
func (r *reader) again(y *yaml.Node, up, before *item, from int) *item {
	k := y.Content[from]
	at := r.original(k.Line, k.Column)
	it := r.item()
	it.kind, it.up, it.index = mapItem, up, before.index+1
	it.line, it.col, it.row, it.at = at.line, at.col, k.Line, k.Column
	it.torn = true // it may lack what the item before it has
	r.pairs(y, it, 0, from)
	return it
}

// pairs reads the keys and values of a map from one on.
func (r *reader) pairs(y *yaml.Node, it *item, depth, from int) {
	it.children = make([]*item, 0, min(len(y.Content)/2, maxNodes))
	seen := finder(it, len(y.Content)/2)
	for i := from; i+1 < len(y.Content) && r.nodes <= maxNodes; i += 2 {
		k, v := y.Content[i], y.Content[i+1]
		if it.startsAgain(y, from, i) {
			at := r.original(k.Line, k.Column)
			it.rest = i
			it.fail()
			r.doc.report(Error, at, "E102", Text{
				"%q staat hier dubbel: de eerste staat op regel %d. Begint hier een nieuw item? Zet er dan een streepje voor: - %s: …",
				"%q is here twice: the first is on line %d. Does a new item start here? Then put a dash before it: - %s: …",
			}, clip(k.Value, 40), seen(k.Value).line, clip(k.Value, 40))
			return
		}
		c := r.build(v, it, depth+1)
		key := r.build(k, c, depth+1)
		c.key = key
		switch {
		case k.Kind != yaml.ScalarNode:
			r.fail(key, "E104", Text{
				"een sleutel moet één woord zijn. Begint hier tekst, zet die dan tussen aanhalingstekens",
				"a key must be one word. If text starts here, put it in quotes",
			})
			continue
		case k.Tag == "!!merge":
			r.fail(key, "E013", Text{
				"<< voegt in YAML iets anders in; dat kan hier niet. Schrijf de sleutels zelf uit",
				"<< merges something else into YAML, which is not allowed here. Write the keys themselves",
			})
			continue
		case seen(key.value) != nil:
			r.fail(key, "E102", Text{
				"%q staat hier dubbel: de eerste staat op regel %d. Haal er een weg",
				"%q is here twice: the first is on line %d. Remove one",
			}, clip(key.value, 40), seen(key.value).line)
			continue
		}
		it.children = append(it.children, c)
	}
}

// startsAgain says whether a map, an item of a list, has its first or second
// key again at i: then a next item starts there, and its dash was forgotten.
func (it *item) startsAgain(y *yaml.Node, from, i int) bool {
	if i <= from+4 || it.style&yaml.FlowStyle != 0 || it.up == nil || it.up.kind != listItem {
		return false
	}
	return y.Content[i].Value == y.Content[from].Value || y.Content[i].Value == y.Content[from+2].Value
}

// finder returns a function that finds the key of a map among those read so far.
func finder(it *item, n int) func(string) *item {
	if n <= 16 {
		return func(key string) *item {
			for _, c := range it.children {
				if c.key.value == key {
					return c.key
				}
			}
			return nil
		}
	}
	seen, done := make(map[string]*item, n), 0
	return func(key string) *item {
		for ; done < len(it.children); done++ {
			k := it.children[done].key
			seen[k.value] = k
		}
		return seen[key]
	}
}

// tooDeep reports once that there is more than anybody writes by hand.
func (r *reader) tooDeep(it *item, depth int) {
	if r.deep {
		return
	}
	r.deep = true
	if depth > maxDepth {
		r.fail(it, "E005", Text{
			"te veel niveaus in elkaar: hoogstens %d",
			"too many levels inside each other: at most %d",
		}, maxDepth)
		return
	}
	r.fail(it, "E005", Text{
		"te veel waarden in één bestand: hoogstens %d",
		"too many values in one file: at most %d",
	}, maxNodes)
}

// marks reports anchors, aliases and tags.
func (r *reader) marks(y *yaml.Node, it *item) {
	rule := ""
	switch {
	case y.Kind == yaml.AliasNode || y.Anchor != "":
		rule = "E013"
	case y.Style&yaml.TaggedStyle != 0 || r.char(it) == '!':
		rule = "E014"
	}
	if rule == "" || it.trapped {
		return
	}
	it.trapped = true
	r.fail(it, rule, lossText(rule), r.sample(it, r.rest(it)))
}

// char is the character that a value starts with.
func (r *reader) char(it *item) byte {
	if s := r.rest(it); s != "" {
		return s[0]
	}
	return 0
}

// rest is the line from the place of a value.
func (r *reader) rest(it *item) string {
	if it.row < 1 || it.row > len(r.work) {
		return ""
	}
	l := r.work[it.row-1]
	c := cursor{row: it.row, col: 1}
	if r.cursor.row == it.row && r.cursor.col <= it.at && r.cursor.off <= len(l) {
		c = r.cursor
	}
	for c.col < it.at && c.off < len(l) {
		_, n := utf8.DecodeRuneInString(l[c.off:])
		c.col, c.off = c.col+1, c.off+n
	}
	r.cursor = c
	return l[c.off:]
}

// sample is the value as it should be typed: its key, and the text in quotes.
func (r *reader) sample(it *item, text string) string {
	switch {
	case it.up != nil && it.up.style&yaml.FlowStyle != 0:
		return quote(text[:element(text)])
	case it.up != nil && it.up.kind == listItem:
		return "- " + quote(text)
	}
	for _, c := range r.work[it.row-1 : it.row] {
		if key, end := splitKey(strings.TrimLeft(c, " -")); end > 0 {
			return key + ": " + quote(text)
		}
	}
	return quote(text)
}

// tear marks the maps and lists that lines were left out of: it is not known
// what they lack.
func (r *reader) tear() {
	for _, line := range r.torn {
		near := r.doc.Root.it
		for near != nil {
			near.torn = true
			near.fail()
			var next *item
			for _, c := range near.children {
				if c.line <= line+1 {
					next = c
				}
			}
			near = next
		}
	}
}
