package yamlfile

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

const (
	maxRounds = 20      // repairs of one file
	maxParsed = 4 << 20 // bytes that are parsed for one file, with all its repairs
)

// parse returns the tree of the file, nil when there is none. What cannot be
// parsed is reported, repaired in work and tried again.
func (r *reader) parse() *yaml.Node {
	es := r.scan()
	r.traps(es, true)
	if len(r.tabbed) > 0 && r.spaced {
		r.levels(r.scan())
	}
	for round := 0; ; round++ {
		r.dirty = false
		root, err := r.tree(len(r.work))
		if err == nil {
			return root
		}
		if round == maxRounds || r.parsed > maxParsed || r.full() {
			if r.doc.OK() {
				r.broken(err)
			}
			return nil
		}
		if round == 0 {
			r.colons(r.scan())
			r.traps(r.scan(), false)
		}
		if !r.dirty {
			r.levels(r.scan())
		}
		if !r.dirty && !r.broken(err) {
			return nil
		}
	}
}

// full says that so much is wrong that it is no use to look on.
func (r *reader) full() bool { return r.doc.found[Error] >= maxProblems }

// tree parses the first lines of work; nil, nil when there is nothing in them.
func (r *reader) tree(lines int) (root *yaml.Node, err error) {
	text := strings.Join(r.work[:lines], "\n")
	r.parsed += len(text)
	defer func() {
		if p := recover(); p != nil { // the parser has internal errors that it does not catch
			root, err = nil, fmt.Errorf("yaml: %v", p)
		}
	}()
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(text), &doc); err != nil {
		return nil, err
	}
	if len(doc.Content) == 0 {
		return nil, nil
	}
	return doc.Content[0], nil
}

var lineOf = regexp.MustCompile(`^yaml: (?:line (\d+): )?(.*)`)

// broken reports what the parser could not read and takes those lines out; it
// returns false when there is nothing left to take out.
func (r *reader) broken(err error) bool {
	m := lineOf.FindStringSubmatch(err.Error())
	if m == nil {
		m = []string{"", "", err.Error()}
	}
	hint, _ := strconv.Atoi(m[1])
	i := r.locate(max(hint-1, 0))
	if i < 0 {
		r.doc.report(Error, place{max(hint, 1), 1}, "E018", syntaxText(m[2]), "")
		return false
	}
	l := r.work[i]
	r.doc.report(Error, r.original(i+1, spaces(l)+1), syntaxRule(m[2]), syntaxText(m[2]), clip(l, 40))
	r.torn = append(r.torn, i)
	n := spaces(l)
	for r.set(i, ""); i+1 < len(r.work) && (blank(r.work[i+1]) || spaces(r.work[i+1]) > n); i++ {
		r.set(i+1, "")
	}
	return true
}

// locate finds the first line that does not parse: the parser often names the
// start of the map or list instead. -1 when all lines are blank.
func (r *reader) locate(hint int) int {
	ok, bad := -1, len(r.work)-1 // the lines up to ok parse, those up to bad do not
	if hint > 0 && hint < len(r.work) && r.parses(hint-1) {
		ok = hint - 1
	}
	for bad-ok > 1 && r.parsed < maxParsed {
		if mid := (ok + bad) / 2; r.parses(mid) {
			ok = mid
		} else {
			bad = mid
		}
	}
	for ; bad >= 0; bad-- {
		if l := r.work[bad]; !blank(l) {
			return bad
		}
	}
	return -1
}

// parses says whether the lines up to and including i can be parsed.
func (r *reader) parses(i int) bool {
	_, err := r.tree(i + 1)
	return err == nil
}

// syntaxRule is the rule that goes with a message of the parser.
func syntaxRule(msg string) string {
	switch {
	case strings.Contains(msg, "cannot start any token"):
		return "E011"
	case strings.Contains(msg, "end of stream"), strings.Contains(msg, "expected ','"):
		return "E015"
	case strings.Contains(msg, "anchor"), strings.Contains(msg, "alphabetic or numeric"):
		return "E013"
	case strings.Contains(msg, "tag"):
		return "E014"
	case strings.Contains(msg, "escape"), strings.Contains(msg, "hexdecimal"):
		return "E020"
	case strings.Contains(msg, "depth"):
		return "E005"
	case strings.Contains(msg, "tab "):
		return "E002"
	}
	return "E018"
}

// syntaxText is a message of the parser in words for authors.
func syntaxText(msg string) Text {
	switch syntaxRule(msg) {
	case "E011":
		return Text{
			"deze regel begint met een teken dat voor YAML geen tekst is: %q. Zet de tekst tussen aanhalingstekens",
			"this line has a character that is no text to YAML: %q. Put the text in quotes",
		}
	case "E015":
		return Text{
			"hier wordt een aanhalingsteken, [ of { niet gesloten: %q. Sluit het aan het eind van de tekst",
			"a quote, [ or { is not closed here: %q. Close it at the end of the text",
		}
	case "E013":
		return Text{
			"verwijzingen met & en * kunnen hier niet: %q. Schrijf de tekst voluit, tussen aanhalingstekens",
			"references with & and * are not allowed here: %q. Write the text in full, in quotes",
		}
	case "E014":
		return Text{
			"wat met ! begint, is voor YAML geen tekst: %q. Zet de tekst tussen aanhalingstekens",
			"what starts with ! is no text to YAML: %q. Put the text in quotes",
		}
	case "E020":
		return Text{
			"een \\ heeft tussen dubbele aanhalingstekens een eigen betekenis: %q. Gebruik enkele aanhalingstekens",
			"a \\ has a meaning of its own in double quotes: %q. Use single quotes",
		}
	case "E005":
		return Text{
			"te veel niveaus in elkaar: %q. Gebruik er hoogstens 20",
			"too many levels inside each other: %q. Use at most 20",
		}
	case "E002":
		return Text{
			"inspringen met een tab kan niet in YAML: %q. Gebruik twee spaties per niveau",
			"YAML cannot be indented with tabs: %q. Use two spaces per level",
		}
	}
	return Text{
		"deze regel past niet op deze plaats: %q. Kijk of hij even ver inspringt als zijn buren, en zet tekst tussen aanhalingstekens",
		"this line does not fit here: %q. See that it is indented like its neighbours, and put text in quotes",
	}
}
