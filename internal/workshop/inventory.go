package workshop

import (
	"io/fs"
	"maps"
	"slices"

	"ambassadeur/lessons"
)

// Inventory is what a folder holds, read from the heads of its files.
type Inventory struct {
	Lessons    map[string]lessons.Track
	After      map[string][]string
	Languages  map[string][]string // of a lesson, by its id
	Guidelines []string            // names of files
	Cases      []string            // ids
}

// Take takes stock of a folder; own are its departments beside the built-in ones.
func Take(files fs.FS, own []string) Inventory {
	inv := Inventory{Lessons: map[string]lessons.Track{}, After: map[string][]string{}, Languages: map[string][]string{}}
	for _, lang := range []string{"nl", "en"} {
		found, _, _ := Lessons(files, lang) // what cannot be read is not there
		for _, l := range found {
			if l.Language != lang {
				continue
			}
			inv.Lessons[l.ID], inv.After[l.ID] = l.Track, l.After
			inv.Languages[l.ID] = append(inv.Languages[l.ID], lang)
		}
		cases, _, _ := Cases(files, lang, own)
		for _, c := range cases {
			if !slices.Contains(inv.Cases, c.ID) {
				inv.Cases = append(inv.Cases, c.ID)
			}
		}
	}
	_ = eachFile(files, "guidelines/", func(name string, _ []byte) { inv.Guidelines = append(inv.Guidelines, name) })
	return inv
}

// With is the languages of every lesson, also of one that was read a moment ago.
func (inv Inventory) With(s Seen) map[string][]string {
	marks := maps.Clone(inv.Languages)
	if marks == nil {
		marks = map[string][]string{}
	}
	if !slices.Contains(marks[s.ID], s.Language) {
		marks[s.ID] = append(slices.Clone(marks[s.ID]), s.Language)
	}
	return marks
}

// Known is what files in a folder may refer to: what the folder holds, what is shipped, and what is read beside it.
func (inv Inventory) Known(shipped []lessons.Header, whole bool) Known {
	k := Known{Lessons: map[string]lessons.Track{}, After: map[string][]string{}, Whole: whole}
	for _, h := range shipped {
		k.Lessons[h.ID], k.After[h.ID] = h.Track, h.After
	}
	maps.Copy(k.Lessons, inv.Lessons)
	maps.Copy(k.After, inv.After)
	if whole {
		k.Cases = append([]string{}, inv.Cases...)
	}
	return k
}
