package linkedin

import (
	"path"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/archive"
)

// tables at most of one kind are opened in one archive: there can be a copy, not a hundred.
const maxCopies = 4

// export is the files in one archive that belong together.
type export struct {
	folder string
	keys   map[string]bool
	byKey  map[string][]int // entries by key
	newest time.Time
	named  time.Time
}

// exports finds LinkedIn's files. Folders with the same file are exports of their own: somebody kept last year's in
// the folder of this year's. Else what is in several folders is one.
func exports(a *archive.Archive, name string) []export {
	byFolder := map[string]*export{}
	var order []string
	for i, e := range a.Entries {
		key := keyOf(e.Base())
		if _, known := signOf(key); !known {
			continue
		}
		folder := home(e.Path)
		x := byFolder[folder]
		if x == nil {
			x = &export{folder: folder, keys: map[string]bool{}, byKey: map[string][]int{}, named: dayOfPath(folder, name)}
			byFolder[folder] = x
			order = append(order, folder)
		}
		x.keys[key] = true
		x.byKey[key] = append(x.byKey[key], i)
		if e.Modified.After(x.newest) {
			x.newest = e.Modified
		}
	}
	all := make([]export, 0, len(order))
	for _, folder := range order {
		x := byFolder[folder]
		if i := slices.IndexFunc(all, func(o export) bool { return len(order) < 50 && o.apart(x) }); i >= 0 {
			all[i] = all[i].with(x)
			continue
		}
		all = append(all, *x)
	}
	return all
}

// best is the export to read: a whole one before a part, then the newest, then the one with most files.
func best(all []export) export {
	return slices.MaxFunc(all, func(a, b export) int {
		if aw, bw := a.whole(), b.whole(); aw != bw {
			if aw {
				return 1
			}
			return -1
		}
		if c := a.day().Compare(b.day()); c != 0 {
			return c
		}
		return len(a.keys) - len(b.keys)
	})
}

func (x export) whole() bool {
	kind, _ := extent(x.keys)
	return kind != Partial
}

func (x export) day() time.Time {
	if !x.named.IsZero() {
		return x.named
	}
	return x.newest
}

// apart reports that two folders have no table in common, and are not of two days by their names.
func (x export) apart(o *export) bool {
	if !x.named.Equal(o.named) && !x.named.IsZero() && !o.named.IsZero() {
		return false
	}
	for key := range o.keys {
		if x.keys[key] {
			return false
		}
	}
	return true
}

func (x export) with(o *export) export {
	for key := range o.keys {
		x.keys[key] = true
		x.byKey[key] = append(x.byKey[key], o.byKey[key]...)
	}
	if o.newest.After(x.newest) {
		x.newest = o.newest
	}
	if x.named.IsZero() {
		x.named = o.named
	}
	return x
}

// home is the folder of the export that a file is in. LinkedIn puts some in folders of their own.
func home(file string) string {
	folder := path.Dir(file)
	switch strings.ToLower(path.Base(folder)) {
	case "jobs", "verifications", "services marketplace", "services_marketplace", "articles":
		return path.Dir(folder)
	}
	return folder
}

// dayOfPath is the day in the name of a folder, the innermost first, else in the name of the archive.
func dayOfPath(folder, name string) time.Time {
	parts := strings.Split(folder, "/")
	for _, part := range slices.Backward(parts) {
		if t := dayIn(part); !t.IsZero() {
			return t
		}
	}
	return dayIn(name)
}
