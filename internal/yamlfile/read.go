package yamlfile

import (
	"bytes"
	"strings"
	"unicode/utf8"
)

// Doc is a file that was read: its values and its problems.
type Doc struct {
	Root Node

	file     string
	lines    []string // as they are in the file, without line ends
	problems Problems
	found    [2]int // how many, by severity
}

const (
	maxBytes  = 256 << 10 // when the format sets no limit
	maxDepth  = 20
	maxNodes  = 50_000
	maxErrors = 20

	maxProblems = 500 // found in one file; then the search ends
	maxUnclosed = 50  // quotes and brackets for whose end the whole file is searched
)

// Read reads data as a file of a format and finds everything that is wrong
// with it. It never panics, whatever the bytes.
func Read(file string, data []byte, f Format) *Doc {
	return read(file, data, f, false)
}

// Head reads only the top-level keys before the key stop, without looking at
// the rest of the file: for menus. It reports the problems of those keys, and
// never that a key is missing: it may stand further down.
func Head(file string, data []byte, f Format, stop string) *Doc {
	if len(data) > f.limit() {
		return read(file, data, f, true)
	}
	return read(file, before(data, stop), f, true)
}

// before returns the lines above the line that starts with a key.
func before(data []byte, key string) []byte {
	mark := []byte(key + ":")
	if bytes.HasPrefix(data, mark) {
		return nil
	}
	mark = append([]byte("\n"), mark...)
	if i := bytes.Index(data, mark); i >= 0 {
		return data[:i+1]
	}
	return data
}

// reader is the state of reading one file. It parses work, a copy of the lines
// in which traps are repaired, so that one mistake does not hide the others.
type reader struct {
	doc     *Doc
	format  Format
	head    bool
	work    []string
	dirty   bool           // work differs from what was parsed last
	edits   map[int][]edit // by line, from 0: how columns in work differ from the file's
	words   map[string]bool
	trapped map[place]bool // values (in the file) about which an error was reported before the tree was there
	torn    []int          // lines, from 0, that could not be repaired and were left out
	tabbed  map[int]bool   // lines, from 0, that a tab indented: how far is a guess
	spaced  bool           // other lines are indented with blanks
	nodes   int
	spare   []item
	deep    bool

	unclosed int
	parsed   int // bytes, in all attempts
	cursor   cursor
	tables   map[choice]*table
}

// place is a line and a column, from 1.
type place struct{ line, col int }

// cursor is the byte of a column of work, so that the next one on a long line is near.
type cursor struct{ row, col, off int }

// edit says that columns after from were moved to the right by delta.
type edit struct{ from, delta int }

func read(file string, data []byte, f Format, head bool) *Doc {
	d := &Doc{file: file}
	r := &reader{doc: d, format: f, head: head, trapped: map[place]bool{}, tabbed: map[int]bool{}, edits: map[int][]edit{}, tables: map[choice]*table{}}
	if !head {
		r.checkName()
	}
	if !r.decode(data) || !r.checkFormat() {
		return d
	}
	root := r.parse()
	if root == nil {
		if !head && d.OK() {
			r.noContent()
		}
		return d
	}
	d.Root = Node{r.build(root, nil, 0)}
	r.tear()
	if !r.checkFormatNode() {
		return d
	}
	if d.Root.IsMap() {
		r.check(d.Root.it, &r.format.Root, true)
	} else if d.OK() {
		d.report(Error, place{d.Root.it.line, d.Root.it.col}, "E104", Text{
			"het bestand moet uit regels \"sleutel: waarde\" bestaan, en begint met: %s",
			"the file must consist of lines \"key: value\", and starts with: %s",
		}, r.format.first())
	}
	return d
}

// checkName warns about a name that only half of the tools know as YAML.
func (r *reader) checkName() {
	stem, ok := strings.CutSuffix(r.doc.file, ".yml")
	if !ok {
		return
	}
	r.doc.report(Warning, place{1, 1}, "W002", Text{
		"noem het bestand %s.yaml: zo heten ze hier allemaal",
		"call the file %s.yaml: all of them are named that way here",
	}, stem)
}

// OK says that there are no errors; there may be warnings.
func (d *Doc) OK() bool { return d.found[Error] == 0 }

// Lines returns the number of lines of the file.
func (d *Doc) Lines() int { return len(d.lines) }

// limit is the size above which a file is refused.
func (f Format) limit() int {
	if f.MaxBytes > 0 {
		return f.MaxBytes
	}
	return maxBytes
}

// first is what the file begins with: "format: lesson/1".
func (f Format) first() string {
	if f.Name == "" {
		for _, k := range f.Root.Keys {
			return k.Name + ": …"
		}
	}
	return "format: " + f.version(f.Version)
}

// known says whether a word is a key, or a synonym of one, anywhere in the format.
func (r *reader) known(word string) bool {
	if r.words == nil {
		r.words = map[string]bool{}
		seen := map[*Shape]bool{}
		r.format.Root.collect(r.words, seen)
		for w := range r.format.Synonyms {
			r.words[w] = true
		}
	}
	return r.words[word] || r.words[strings.ToLower(word)]
}

func (s *Shape) collect(words map[string]bool, seen map[*Shape]bool) {
	if s == nil || seen[s] {
		return
	}
	seen[s] = true
	collectKeys(s.Keys, words, seen)
	for _, keys := range s.Cases {
		collectKeys(keys, words, seen)
	}
	s.Elem.collect(words, seen)
	s.Or.collect(words, seen)
}

func collectKeys(keys []Key, words map[string]bool, seen map[*Shape]bool) {
	for i := range keys {
		words[keys[i].Name] = true
		keys[i].Shape.collect(words, seen)
	}
}

// original turns a place in work into the place in the file.
func (r *reader) original(line, col int) place {
	if n := len(r.work); line > n && n > 0 { // an empty value at the very end
		line, col = n, utf8.RuneCountInString(r.work[n-1])+1
	}
	edits := r.edits[line-1]
	for i := len(edits) - 1; i >= 0; i-- {
		if col > edits[i].from {
			col = max(col-edits[i].delta, edits[i].from+1, 1)
		}
	}
	return place{line, col}
}
