package reference

import (
	"maps"
	"slices"
	"strings"

	"ambassadeur/internal/yamlfile"
)

// Found is what a word means: a code, types of item, or keys.
type Found struct {
	Rules   []Rule
	Cases   []Case
	Entries []Entry
}

// Case is a type of item in a format, with its own keys and those that every item has.
type Case struct {
	Format   string
	About    yamlfile.Choice
	Own, All []Entry
}

// Book is formats with all that there is to tell of them, to look words up in.
type Book struct {
	formats []yamlfile.Format
	entries map[string][]Entry // by the name of the format
	each    map[string][]Entry // those of types once for each type
}

// Open makes a book of formats.
func Open(formats []yamlfile.Format) Book {
	b := Book{formats, map[string][]Entry{}, map[string][]Entry{}}
	for _, f := range formats {
		b.each[f.Name] = each(f)
		b.entries[f.Name] = distinct(b.each[f.Name])
	}
	return b
}

// Find looks a word up: a code (E110), a type of step (poll), a key (feedback), a key in its place (steps.feedback,
// poll.options), a word that a key can have as its value (weekly), or a Dutch synonym of one of these.
func (b Book) Find(word string) Found {
	word = strings.ToLower(strings.Trim(strings.NewReplacer("[]", "", ".*", "").Replace(word), " .:"))
	if f := b.find(b.formats, word); f.any() || word == "" {
		return f
	}
	var all Found
	for _, f := range b.formats {
		at := strings.LastIndex(word, ".") + 1
		if meant, ok := f.Synonyms[word[at:]]; ok {
			found := b.find([]yamlfile.Format{f}, word[:at]+meant)
			all.Cases, all.Entries = append(all.Cases, found.Cases...), append(all.Entries, found.Entries...)
		}
	}
	return all
}

// Nearest is the word that was probably meant.
func (b Book) Nearest(word string) (string, bool) {
	var known []string
	for _, f := range b.formats {
		for _, c := range Cases(f) {
			known = append(known, c.Name)
		}
		for _, e := range b.entries[f.Name] {
			known = append(known, e.Name)
		}
	}
	for _, r := range Rules() {
		known = append(known, r.Code)
	}
	for _, f := range b.formats {
		known = slices.AppendSeq(known, maps.Keys(f.Synonyms))
	}
	slices.Sort(known)
	return yamlfile.Nearest(word, known)
}

func (f Found) any() bool { return len(f.Rules)+len(f.Cases)+len(f.Entries) > 0 }

func (b Book) find(formats []yamlfile.Format, word string) Found {
	var found Found
	for _, r := range Rules() {
		if strings.EqualFold(r.Code, word) {
			found.Rules = append(found.Rules, r)
		}
	}
	var values []Entry
	for _, f := range formats {
		entries := b.entries[f.Name]
		for _, c := range Cases(f) {
			if c.Name == word {
				found.Cases = append(found.Cases, caseOf(f.Name, c, b.each[f.Name]))
			}
		}
		exact := slices.IndexFunc(entries, func(e Entry) bool { return strings.HasPrefix(word, f.Name+".") && e.Typed() == word })
		for _, e := range entries {
			if exact >= 0 && e.Typed() == word || exact < 0 && e.fits(word) {
				found.Entries = append(found.Entries, e)
			}
			if slices.Contains(e.words, word) {
				values = append(values, e)
			}
		}
	}
	if !found.any() {
		found.Entries = values
	}
	return found
}

func caseOf(format string, about yamlfile.Choice, each []Entry) Case {
	c := Case{Format: format, About: about}
	for _, e := range each {
		if slices.Contains(e.Cases, about.Name) && !slices.ContainsFunc(c.Own, func(o Entry) bool { return o.Path == e.Path }) {
			c.Own = append(c.Own, e)
		}
	}
	for _, e := range each {
		if len(c.Own) > 0 && e.Parent() == c.Own[0].Parent() && len(e.Cases) == 0 {
			c.All = append(c.All, e)
		}
	}
	return c
}

// Parent is the path without its last key.
func (e Entry) Parent() string {
	at := strings.LastIndex(e.Path, ".")
	return e.Path[:max(at, 0)]
}

// Typed is the path as it is typed behind explain.
func (e Entry) Typed() string {
	return e.Format + "." + strings.NewReplacer("[]", "", ".*", "").Replace(e.Path)
}

// fits says whether the parts of a word are in the path in that order, the last being the key itself. A part may also
// be a type.
func (e Entry) fits(word string) bool {
	parts := strings.Split(word, ".")
	if parts[len(parts)-1] != strings.ToLower(e.Name) {
		return false
	}
	path := strings.Split(e.Typed(), ".")
	for _, p := range parts {
		if slices.Contains(e.Cases, p) && p != parts[len(parts)-1] {
			continue
		}
		at := slices.Index(path, p)
		if at < 0 {
			return false
		}
		path = path[at+1:]
	}
	return true
}
