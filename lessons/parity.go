package lessons

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"

	"ambassadeur/internal/yamlfile"
)

// Parity compares a lesson with the same lesson in another language and reports, in the second file, what differs
// in anything but wording.
func Parity(first, second Lesson) yamlfile.Problems {
	p := &parity{doc: second.doc, first: first.Language}
	p.header(first, second)
	a, b := stepIDs(first), stepIDs(second)
	before := len(p.problems)
	for i, id := range b {
		if !slices.Contains(a, id) {
			p.report(second.Steps[i].node.Get("id"), "P202", `stap "%s" staat niet in de %s-versie`, `step "%s" is not in the %s version`, id, p.first)
		}
	}
	for i, id := range a {
		if !slices.Contains(b, id) {
			at := second.node.Key("steps")
			if i < len(second.Steps) {
				at = second.Steps[i].node.Get("id")
			}
			p.report(at, "P202", `stap "%s" uit de %s-versie ontbreekt hier`, `step "%s" of the %s version is missing here`, id, p.first)
		}
	}
	if len(p.problems) == before && !slices.Equal(a, b) {
		p.report(second.node.Key("steps"), "P203", `de stappen staan in een andere volgorde dan in de %s-versie`, `the steps are in another order than in the %s version`, p.first)
	}
	for _, s := range second.Steps {
		if other, ok := first.Step(s.ID); ok {
			p.compare(s, outline(other.node), outline(s.node))
			p.translated(s, other.node, s.node)
		}
	}
	return p.problems
}

type parity struct {
	doc      *yamlfile.Doc
	first    string // its language
	problems yamlfile.Problems
}

func (p *parity) report(at yamlfile.Node, rule, nl, en string, args ...any) {
	p.problems = append(p.problems, p.doc.Problem(at, yamlfile.Error, rule, tx(nl, en), args...))
}

func (p *parity) header(a, b Lesson) {
	if a.Revision != b.Revision {
		p.report(b.node.Get("revision"), "P204", `verouderd: de %s-versie is revisie %d, deze is %d`, `stale: the %s version is revision %d, this is %d`, p.first, a.Revision, b.Revision)
	}
	for _, key := range []string{"id", "track", "departments", "minutes", "after"} {
		if x, y := value(a.node.Get(key)), value(b.node.Get(key)); x != y {
			at := b.node.Get(key)
			if !at.Exists() {
				at = b.node.Key("id")
			}
			p.report(at, "P201", `%s is "%s", in de %s-versie "%s"`, `%s is "%s", in the %s version "%s"`, key, y, p.first, x)
		}
	}
}

// compare reports where two outlines differ: at the part itself, or at the step when the part is missing.
func (p *parity) compare(s Step, a, b map[string]part) {
	var paths []string
	for path := range a {
		paths = append(paths, path)
	}
	for path := range b {
		if _, ok := a[path]; !ok {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	for _, path := range paths {
		x, inA := a[path]
		y, inB := b[path]
		switch {
		case inA && !inB:
			p.report(s.node.Get("id"), "P205", `%s: "%s" ontbreekt hier, maar staat in de %s-versie`, `%s: "%s" is missing here, but is in the %s version`, s.node.Where(), path, p.first)
		case !inA && inB:
			p.report(y.at, "P205", `%s: "%s" staat hier, maar niet in de %s-versie`, `%s: "%s" is here, but not in the %s version`, s.node.Where(), path, p.first)
		case x.value != y.value:
			p.report(y.at, "P206", `%s: %s is "%s", in de %s-versie "%s"`, `%s: %s is "%s", in the %s version "%s"`, s.node.Where(), path, y.value, p.first, x.value)
		}
	}
}

// wording are the keys whose values are texts: only that they are there counts.
var wording = []string{
	"title", "text", "question", "explanation", "fallback", "notes", "hint", "feedback", "placeholder", "alt", "art",
	"label", "left", "right", "from", "to", "if", "then", "items", "key_points", "url",
}

// part is one value of a step, or "text" for wording.
type part struct {
	value string
	at    yamlfile.Node
}

// outline is everything of a step that must be equal in every language, by its path.
func outline(n yamlfile.Node) map[string]part {
	out := map[string]part{}
	var walk func(n yamlfile.Node, path, key string)
	walk = func(n yamlfile.Node, path, key string) {
		switch {
		case n.IsMap():
			for _, p := range n.Pairs() {
				walk(p.Value, join(path, p.Key.Str()), p.Key.Str())
			}
		case n.IsList():
			for i, item := range n.Items() {
				walk(item, fmt.Sprintf("%s %d", path, i+1), key)
			}
		case slices.Contains(wording, key) || key == "options":
			out[path] = part{"text", n}
		default:
			out[path] = part{n.Str(), n}
		}
	}
	walk(n, "", "")
	for path, p := range out { // an option is a map with a text, or just its text
		if short, ok := strings.CutSuffix(path, " text"); ok && strings.HasPrefix(path, "options ") {
			out[short] = p
			delete(out, path)
		}
	}
	return out
}

func join(path, key string) string {
	if path == "" {
		return key
	}
	return path + " " + key
}

// translated warns about long texts that are the same in both languages.
func (p *parity) translated(s Step, a, b yamlfile.Node) {
	for _, key := range []string{"title", "text", "question", "explanation", "fallback"} {
		if x, y := a.Get(key).Str(), b.Get(key).Str(); x == y && utf8.RuneCountInString(y) > 25 {
			p.problems = append(p.problems, p.doc.Problem(b.Get(key), yamlfile.Warning, "P207",
				tx(`%s: %s is gelijk aan de %s-versie; niet vertaald?`, `%s: %s equals the %s version; not translated?`), s.node.Where(), key, p.first))
		}
	}
}

func value(n yamlfile.Node) string {
	if n.IsList() {
		return strings.Join(n.Strs(), ", ")
	}
	return n.Str()
}

func stepIDs(l Lesson) []string {
	var ids []string
	for _, s := range l.Steps {
		ids = append(ids, s.ID)
	}
	return ids
}
