package answers

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"

	"github.com/gofrs/flock"
)

// Store keeps one person's answers in a folder, for one instance of the program at a time. A save is on the disk
// whole or not at all, and what cannot be read is never overwritten.
type Store struct {
	dir      string
	create   func(dir string) (tempFile, error)
	link     func(from, to string) error
	most     int        // bytes in a file
	mu       sync.Mutex // guards all below: Close may come while a save is at work
	lock     *flock.Flock
	inUse    bool // another instance has the lock: we only read
	closed   bool
	loaded   bool // data and info are what the folder holds
	failed   error
	wasSaved bool
	more     *extras     // of data; nil before the first save
	data     []byte      // of the answers as they were read or written last
	info     fs.FileInfo // of the same; nil when there is no file
}

// Open opens the folder, and makes it (0700) when needed, and takes the lock. When another instance has the lock
// it gives ErrInUse with a store that can Load, but not Save or Wipe; with any other error there is no store.
func Open(dir string) (*Store, error) {
	s := &Store{dir: dir, create: createTemp, link: os.Link, most: maxSize}
	err := s.takeLock()
	if errors.Is(err, ErrInUse) {
		s.inUse = true
		return s, fileError("open", dir, err)
	}
	if err != nil {
		return nil, fileError("open", dir, err)
	}
	if s.lock != nil {
		s.sweep()
	}
	return s, nil
}

// Load gives the answers. Damaged ones are set aside, and the backup is loaded instead when it is good: the
// Notice says so. A file of a newer version (*NewerError), or one that cannot be read now (*FileError), is left
// alone; Save then refuses until a Load succeeds.
func (s *Store) Load() (Set, Notice, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return Set{}, Notice{}, fileError("load", s.dir, ErrClosed)
	}
	f, err := look(s.dir)
	if s.inUse {
		return f.set, f.notice, err
	}
	if err == nil {
		err = s.rescue(&f)
	}
	s.loaded, s.failed = err == nil, err
	if err != nil {
		return Set{}, Notice{}, err
	}
	s.more, s.data, s.info = nil, f.data, f.info
	return f.set, f.notice, nil
}

// Save keeps these answers. When it returns nil they are on the disk; on an error the answers of before are still
// there, and nothing else is. Only a *FileError or a *NewerError comes out.
func (s *Store) Save(set Set) error {
	s.mu.Lock()
	defer s.mu.Unlock()
	path := filepath.Join(s.dir, answersName)
	return fileError("save", path, s.save(path, set))
}

func (s *Store) save(path string, set Set) error {
	if err := s.usable(); err != nil {
		return err
	}
	if err := s.known(); err != nil {
		return err
	}
	if s.more == nil { // not at Load: the first screen need not wait for it
		more, err := extrasIn(s.data)
		if err != nil {
			return err
		}
		s.more = &more
	}
	data, err := encode(set, *s.more)
	if err != nil {
		return err
	}
	if len(data) > s.most { // it would not be read again
		return fmt.Errorf("%d kB is more than answers can be", len(data)>>10)
	}
	good, err := s.untouched(path)
	if err != nil {
		return err
	}
	temp, err := s.writeTemp(data)
	if err != nil {
		return err
	}
	if good {
		s.turnBackup()
	}
	if err := s.moveOver(temp, path); err != nil {
		return err
	}
	s.wasSaved, s.data = true, data
	s.info, err = os.Lstat(path)
	return err
}

// Close lets go of the lock, so that another instance can have the answers. After it the backup is as new as the
// answers: files are edited by hand and disks fail between sessions.
func (s *Store) Close() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.closed {
		return nil
	}
	if s.wasSaved {
		_ = s.replace(filepath.Join(s.dir, backupName), s.data) // the answers are safe, and so is the backup of before
	}
	s.closed = true
	return fileError("open", s.dir, s.unlock())
}

// usable says why nothing may be written.
func (s *Store) usable() error {
	switch {
	case s.closed:
		return ErrClosed
	case s.inUse:
		return ErrInUse
	}
	return nil
}

// known says why the answers on disk may not be replaced: nobody has seen them.
func (s *Store) known() error {
	if s.loaded || s.failed != nil {
		return s.failed
	}
	f, err := look(s.dir)
	if err == nil && !f.notice.Fresh {
		err = ErrNotLoaded
	}
	s.loaded = err == nil
	return err
}
