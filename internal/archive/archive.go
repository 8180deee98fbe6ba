// Package archive is a zip or a folder as a list of files to open one by one. It unpacks nothing to disk, follows no
// link out of a folder, and gives up early on what is built to take memory or time.
package archive

import (
	"cmp"
	"errors"
	"fmt"
	"io"
	"math"
	"path"
	"slices"
	"strings"
	"time"

	"ambassadeur/internal/member"
)

// Limits of an archive.
const (
	MaxEntries = 20_000   // in a zip, whatever they are
	MaxLooked  = 5_000    // in a folder and the folders in it, whatever they are
	MaxDepth   = 4        // of folders in a folder; what is in deeper ones is left out
	MaxNested  = 64 << 20 // bytes of a zip in a zip that has to be unpacked
)

// What can be wrong with an archive or with one file in it. What its reader or folder says comes back wrapped.
var (
	ErrNotZip    = errors.New("not a zip")
	ErrDamaged   = errors.New("damaged, or not all of it is there")
	ErrTooMany   = errors.New("too many files")
	ErrTooBig    = errors.New("too large")
	ErrEncrypted = errors.New("locked with a password")
	ErrMethod    = errors.New("packed in an unknown way")
	ErrNested    = errors.New("a zip in a zip that cannot be opened")
)

// Entry is one file in an archive.
type Entry struct {
	Path     string    // as it is in there, with / between folders; for showing only
	Size     int64     // bytes it says to be when unpacked
	Modified time.Time // zero when the archive does not say, or says what cannot be
	base     string
}

// Base is the name of the file without its folders.
func (e Entry) Base() string {
	if e.base == "" {
		return path.Base(e.Path)
	}
	return e.base
}

// Archive is the files of a zip or folder by path. Folders, links and devices are left out, and so is what macOS and
// Windows put beside files, such as .DS_Store.
type Archive struct {
	Entries   []Entry
	Modified  time.Time // the newest of the entries
	Encrypted bool      // one of them cannot be opened without a password
	open      []func(most int64) (io.ReadCloser, error)
}

// Open opens entry i of Entries. When it says to be more than most bytes, or is, that is ErrTooBig: at once, or while
// reading. Close it.
func (a *Archive) Open(i int, most int64) (io.ReadCloser, error) {
	if i < 0 || i >= len(a.open) {
		return nil, fmt.Errorf("open entry %d of %d: there is no such entry", i, len(a.open))
	}
	e := a.Entries[i]
	if e.Size > most {
		return nil, fmt.Errorf("open %s: %w: %d bytes", e.Path, ErrTooBig, e.Size)
	}
	rc, err := a.open[i](max(0, min(most, math.MaxInt64-1)))
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", e.Path, err)
	}
	return rc, nil
}

// add puts a file in the list, under its name as it is in there.
func (a *Archive) add(name string, size int64, modified time.Time, open func(most int64) (io.ReadCloser, error)) {
	if modified.Year() < 1995 || modified.Year() > 2100 {
		modified = time.Time{}
	}
	a.Entries = append(a.Entries, Entry{member.Line(name), size, modified, member.Line(path.Base(name))})
	a.open = append(a.open, open)
	if modified.After(a.Modified) {
		a.Modified = modified
	}
}

// sorted is the archive by path; files of one path stay in the order they had.
func (a *Archive) sorted() *Archive {
	order := make([]int, len(a.Entries))
	for i := range order {
		order[i] = i
	}
	slices.SortStableFunc(order, func(i, j int) int { return cmp.Compare(a.Entries[i].Path, a.Entries[j].Path) })
	s := &Archive{Modified: a.Modified, Encrypted: a.Encrypted}
	for _, i := range order {
		s.Entries, s.open = append(s.Entries, a.Entries[i]), append(s.open, a.open[i])
	}
	return s
}

// junk reports whether a file is one that a computer puts beside those of a person.
func junk(name string) bool {
	name = strings.ToLower(name)
	base := path.Base(name)
	switch base {
	case ".ds_store", "thumbs.db", "desktop.ini":
		return true
	}
	return strings.HasPrefix(base, "._") || slices.Contains(strings.Split(name, "/"), "__macosx")
}
