package answers

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/gofrs/flock"
)

// takeLock makes the folder when needed and takes the lock. A wipe of another instance may take either away in
// between: then it tries again.
func (s *Store) takeLock() error {
	var err error
	for range 10 {
		if err = s.tryLock(); !errors.Is(err, fs.ErrNotExist) && !errors.Is(err, fs.ErrExist) {
			return err
		}
	}
	return err
}

// tryLock gives fs.ErrNotExist or fs.ErrExist when something was taken away while it was at work. A file system
// that has no locks is no reason not to keep answers: what another instance then writes is noticed at the next
// save, and set aside.
func (s *Store) tryLock() error {
	if err := os.MkdirAll(s.dir, 0o700); err != nil {
		return err
	}
	path := filepath.Join(s.dir, lockName)
	l := flock.New(path)
	ok, err := l.TryLock()
	switch {
	case errors.Is(err, errors.ErrUnsupported), errors.Is(err, syscall.ENOLCK):
		return nil
	case err != nil:
		return err
	case !ok:
		return ErrInUse
	case !isAt(l, path):
		_ = l.Unlock() // of a file that has lost its name
		return fs.ErrNotExist
	}
	s.lock = l
	return nil
}

// isAt reports whether a lock is on the file that has its name now.
func isAt(l *flock.Flock, path string) bool {
	held, err := l.Stat()
	if err != nil {
		return false
	}
	named, err := os.Stat(path)
	return err == nil && os.SameFile(held, named)
}

// unlock lets go of the lock.
func (s *Store) unlock() error {
	if s.lock == nil {
		return nil
	}
	return s.lock.Unlock()
}

// wipeLock removes the lock, while it is held where the system allows that.
func (s *Store) wipeLock() []string {
	path := filepath.Join(s.dir, lockName)
	if os.Remove(path) != nil {
		_ = s.unlock() // Windows removes no open file
		if os.Remove(path) != nil {
			return nil // another instance has it by now, or it never was
		}
	}
	return []string{path}
}

// sweep removes what killed runs left half written. Nobody else is writing: we have the lock.
func (s *Store) sweep() {
	files, _ := Files(s.dir) // Load says what is wrong with the folder
	for _, f := range files {
		if f.Kind == KindTemporary {
			_ = os.Remove(f.Path) // it does no harm, and the next Open tries again
		}
	}
}
