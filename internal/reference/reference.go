// Package reference tells what can be in the files that people write: for a page, for the terminal, and as a JSON
// Schema for editors. All of it is made from the tables that the checker reads, so none of it can say anything else.
package reference

import (
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Entry is one key, at one place in a format.
type Entry struct {
	Format   string   // "lesson"
	Path     string   // "steps[].options[].text"; a name of one's own is *
	Cases    []string // the types for which the key is there, in the order of the table; empty is always
	Name     string
	Kind     yamlfile.Text // what the value may be: "text, at most 60 characters"
	Required bool
	Default  string // as it would be typed; empty when there is none
	Doc      yamlfile.Text
	Example  yamlfile.Text // a few lines from a file that is right
	Choices  []yamlfile.Choice
	Depth    int // keys above it
	// words are the choices of the value, for who looks one up.
	words []string
}

// Entries lists every key of a format, in the order of its table; a key of several types that is the same for all of
// them comes once.
func Entries(f yamlfile.Format) []Entry { return distinct(each(f)) }

func distinct(all []Entry) []Entry {
	var entries []Entry
	for _, e := range all {
		if !merged(entries, e) {
			entries = append(entries, e)
		}
	}
	return entries
}

// each lists every key of a format, those of types once for each type.
func each(f yamlfile.Format) []Entry {
	w := &walker{format: f.Name, example: fragments(f)}
	w.shape(&f.Root, "", nil, 0)
	return w.entries
}

// Cases lists the types of a format's items, such as those of a lesson's steps, with an example of each.
func Cases(f yamlfile.Format) []yamlfile.Choice {
	if s := parted(&f.Root); s != nil {
		return chooser(s).Shape.About
	}
	return nil
}

// parted is the map in a shape that has cases; a format has one at most.
func parted(s *yamlfile.Shape) *yamlfile.Shape {
	if s == nil || s.By != "" {
		return s
	}
	for i := range s.Keys {
		if found := parted(&s.Keys[i].Shape); found != nil {
			return found
		}
	}
	return parted(s.Elem)
}

// chooser is the key that chooses among the cases of a map.
func chooser(s *yamlfile.Shape) *yamlfile.Key {
	return &s.Keys[slices.IndexFunc(s.Keys, func(k yamlfile.Key) bool { return k.Name == s.By })]
}

// walker goes through a table.
type walker struct {
	format  string
	example map[string]yamlfile.Text
	entries []Entry
}

func (w *walker) shape(s *yamlfile.Shape, path string, cases []string, depth int) {
	for ; s != nil; s = s.Or {
		switch s.Kind {
		case yamlfile.Map:
			w.keys(s.Keys, path, cases, depth)
			if s.By != "" {
				for _, name := range chooser(s).Shape.Choices {
					w.keys(s.Cases[name], path, []string{name}, depth)
				}
			}
		case yamlfile.List:
			w.shape(s.Elem, path+"[]", cases, depth)
		case yamlfile.Table:
			w.shape(s.Elem, path+".*", cases, depth)
		default:
		}
	}
}

func (w *walker) keys(keys []yamlfile.Key, path string, cases []string, depth int) {
	for i := range keys {
		k := &keys[i]
		e := Entry{
			Format: w.format, Path: strings.TrimPrefix(path+"."+k.Name, "."), Cases: cases, Name: k.Name, Kind: Kind(&k.Shape),
			Required: k.Required, Default: k.Default, Doc: k.Doc, Choices: choices(&k.Shape), Depth: depth, words: words(&k.Shape),
		}
		e.Example = w.example[e.Path]
		w.entries = append(w.entries, e)
		w.shape(&k.Shape, e.Path, cases, depth+1)
	}
}

// merged adds the cases of a key to an entry that says the same of it.
func merged(entries []Entry, e Entry) bool {
	if len(e.Cases) == 0 {
		return false
	}
	for i := range entries {
		o := &entries[i]
		if len(o.Cases) == 0 || o.Path != e.Path || o.Kind != e.Kind || o.Doc != e.Doc || o.Required != e.Required || o.Default != e.Default {
			continue
		}
		if !slices.Contains(o.Cases, e.Cases[0]) {
			o.Cases = append(slices.Clone(o.Cases), e.Cases[0])
		}
		return true
	}
	return false
}

// choices tells of the words that a value may be, also those of a list's items.
func choices(s *yamlfile.Shape) []yamlfile.Choice {
	for ; s != nil; s = s.Or {
		if len(s.About) > 0 {
			return s.About
		}
	}
	return nil
}

func words(s *yamlfile.Shape) []string {
	var all []string
	for ; s != nil; s = s.Or {
		all = append(all, s.Choices...)
		if s.Elem != nil {
			all = append(all, s.Elem.Choices...)
		}
	}
	return all
}
