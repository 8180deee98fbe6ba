package yamlfile

import (
	"strconv"
)

// Node is one value of a file, with its place. The zero Node is absent: it is
// safe for every method and gives nothing.
type Node struct{ it *item }

// Pair is a key of a map and its value.
type Pair struct{ Key, Value Node }

// Exists says whether the file has this value.
func (n Node) Exists() bool { return n.it != nil }

// Get returns the value of a key, absent when the map does not have it.
func (n Node) Get(key string) Node {
	if n.it == nil {
		return Node{}
	}
	for _, c := range n.it.children {
		if c.key != nil && c.key.value == key {
			return Node{c}
		}
	}
	return Node{}
}

// Key returns the node of the key itself, for placing a problem there; n when it is absent.
func (n Node) Key(key string) Node {
	if c := n.Get(key); c.it != nil {
		return Node{c.it.key}
	}
	return n
}

// Str returns a single value as it was typed, "" for maps and lists. Block
// text has no trailing newline; control characters are taken out.
func (n Node) Str() string {
	if n.it == nil {
		return ""
	}
	return n.it.value
}

// Int returns a whole number, 0 when it is none.
func (n Node) Int() int {
	i, err := strconv.Atoi(n.Str())
	if err != nil {
		return 0
	}
	return i
}

// Float returns a number, 0 when it is none.
func (n Node) Float() float64 {
	f, err := strconv.ParseFloat(n.Str(), 64)
	if err != nil {
		return 0
	}
	return f
}

// Bool says whether the value is true.
func (n Node) Bool() bool { return n.Str() == "true" }

// Items returns the items of a list.
func (n Node) Items() []Node {
	if !n.IsList() {
		return nil
	}
	items := make([]Node, len(n.it.children))
	for i, c := range n.it.children {
		items[i] = Node{c}
	}
	return items
}

// Strs returns the items of a list as they were typed; a single value counts as a list of one.
func (n Node) Strs() []string {
	if n.IsScalar() {
		return []string{n.Str()}
	}
	items := n.Items()
	if len(items) == 0 {
		return nil
	}
	strs := make([]string, len(items))
	for i, item := range items {
		strs[i] = item.Str()
	}
	return strs
}

// Pairs returns the keys and values of a map in the order of the file.
func (n Node) Pairs() []Pair {
	if !n.IsMap() {
		return nil
	}
	pairs := make([]Pair, len(n.it.children))
	for i, c := range n.it.children {
		pairs[i] = Pair{Node{c.key}, Node{c}}
	}
	return pairs
}

// IsMap says whether the value has keys.
func (n Node) IsMap() bool { return n.it != nil && n.it.kind == mapItem }

// IsList says whether the value has items.
func (n Node) IsList() bool { return n.it != nil && n.it.kind == listItem }

// IsScalar says whether this is a single value: text, a number, true or false.
func (n Node) IsScalar() bool { return n.it != nil && n.it.kind == scalarItem }

// Pos returns the line and the column, from 1; 1, 1 when the value is absent.
func (n Node) Pos() (line, col int) {
	if n.it == nil {
		return 1, 1
	}
	return n.it.line, n.it.col
}
