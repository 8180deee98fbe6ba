package answers

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"
)

// The names of everything that a store makes in its folder.
const (
	answersName = "answers.json"
	backupName  = "answers.json.bak"
	lockName    = "answers.lock"
	tempPattern = ".answers-*.tmp"
	linkName    = ".answers-link.tmp"
)

// The kinds of File.
const (
	KindBackup    = "backup"    // the answers of one save earlier, or the same ones after Close
	KindDamaged   = "damaged"   // bytes that were no answers, set aside
	KindChanged   = "changed"   // answers that something else wrote while the program was at work, set aside
	KindTemporary = "temporary" // of a run that was killed; gone at the next Open
	KindAnswers   = "answers"
	KindLock      = "lock"
)

// File is one file that a store keeps.
type File struct {
	Path     string
	Size     int64
	Modified time.Time
	Kind     string // one of the kinds above
}

// Files gives what is kept in a folder, in the order in which Wipe removes it; nothing when there is no folder.
func Files(dir string) ([]File, error) {
	entries, err := os.ReadDir(dir)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, fileError("open", dir, err)
	}
	var files []File
	for _, e := range entries {
		kind := kindOf(e.Name())
		info, err := e.Info()
		if kind == "" || err != nil || info.IsDir() { // not ours, or gone by now
			continue
		}
		files = append(files, File{filepath.Join(dir, e.Name()), info.Size(), info.ModTime(), kind})
	}
	// the backup goes before the answers, or what is left of a wipe cut short would bring them back
	order := []string{KindBackup, KindDamaged, KindChanged, KindTemporary, KindAnswers, KindLock}
	slices.SortStableFunc(files, func(a, b File) int {
		return slices.Index(order, a.Kind) - slices.Index(order, b.Kind)
	})
	return files, nil
}

// kindOf tells what a file is by its name; "" when a store did not make it.
func kindOf(name string) string {
	switch name {
	case answersName:
		return KindAnswers
	case backupName:
		return KindBackup
	case lockName:
		return KindLock
	}
	switch {
	case numbered(name, "answers.damaged-", ".json"):
		return KindDamaged
	case numbered(name, "answers.changed-", ".json"):
		return KindChanged
	case numbered(name, ".answers-", ".tmp"), name == linkName:
		return KindTemporary
	}
	return ""
}

// numbered reports whether a name is a number between these two.
func numbered(name, before, after string) bool {
	rest, ok := strings.CutPrefix(name, before)
	number, ended := strings.CutSuffix(rest, after)
	return ok && ended && number != "" && strings.Trim(number, "0123456789") == ""
}

// Wipe removes everything that the store made, the lock last, and the folder when that leaves it empty. It gives
// the paths that are gone, also when some could not be removed. The store is closed by it.
func (s *Store) Wipe() ([]string, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if err := s.usable(); err != nil {
		return nil, fileError("wipe", s.dir, err)
	}
	files, err := Files(s.dir)
	if err != nil {
		return nil, err
	}
	var gone []string
	var errs []error
	remove := func(path string) {
		if err := again(func() error { return os.Remove(path) }); err != nil {
			errs = append(errs, fileError("wipe", path, err))
			return
		}
		gone = append(gone, path)
	}
	for _, f := range files {
		if f.Kind == KindLock {
			continue
		}
		remove(f.Path)
	}
	s.wasSaved, s.closed = false, true
	if len(errs) == 0 {
		gone = append(gone, s.wipeLock()...)
	}
	if err := s.unlock(); err != nil {
		errs = append(errs, fileError("wipe", s.dir, err))
	}
	if len(errs) == 0 && os.Remove(s.dir) == nil { // fails when it is not empty, which is as well
		gone = append(gone, s.dir)
	}
	return gone, errors.Join(errs...)
}
