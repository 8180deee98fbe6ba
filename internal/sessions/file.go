package sessions

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"time"

	"github.com/gofrs/flock"

	"ambassadeur/internal/room"
)

const (
	patience = 2 * time.Second // to wait for the other window's change
	retry    = time.Millisecond
)

// File is one session's file, as one window sees it. Use it from one goroutine at a time.
type File struct {
	dir, id string
	seen    fs.FileInfo // of the file as it was last read or written
	seat    *flock.Flock
}

// ID is the name of the session.
func (f *File) ID() string { return f.id }

// Path is where the session is kept.
func (f *File) Path() string { return f.path(".json") }

func (f *File) path(ext string) string { return filepath.Join(f.dir, f.id+ext) }

// Read is the session as it is kept now. When its file is damaged or gone the safe copy is read.
func (f *File) Read() (room.Session, error) {
	s, err := f.read(".json")
	if err == nil || errors.Is(err, room.ErrNewer) {
		return s, err
	}
	if safe, e := f.read(".safe"); e == nil {
		return safe, nil
	}
	return room.Session{}, err
}

func (f *File) read(ext string) (room.Session, error) {
	file, err := os.Open(f.path(ext))
	if err != nil {
		return room.Session{}, err
	}
	defer func() { _ = file.Close() }() // only read
	info, err := file.Stat()
	if err != nil {
		return room.Session{}, err
	}
	data, err := io.ReadAll(io.LimitReader(file, room.MaxBytes+1))
	if err != nil {
		return room.Session{}, err
	}
	s, err := room.Decode(data)
	if err == nil && s.ID != f.id {
		err = fmt.Errorf("%w: it is session %q", room.ErrDamaged, s.ID)
	}
	if err == nil && ext == ".json" {
		f.seen = info
	}
	return s, err
}

// Changed reports whether the file is another one than was last read or written here. It costs one look.
func (f *File) Changed() bool {
	info, err := os.Stat(f.Path())
	if err != nil || f.seen == nil {
		return err == nil
	}
	same := info.Size() == f.seen.Size() && info.ModTime().Equal(f.seen.ModTime())
	return !same || runtime.GOOS != "windows" && !os.SameFile(info, f.seen)
}

// Do makes a change to the session as it is kept, and keeps that. Last is the session as this window knows it: it is
// changed instead when the file is gone, damaged or older than it. When the change cannot be kept, the error says why, and
// the changed session is good all the same.
func (f *File) Do(last room.Session, change func(room.Session) room.Session) (room.Session, error) {
	if err := os.MkdirAll(f.dir, 0o700); err != nil {
		return change(last), err
	}
	unlock, err := f.lock()
	if err != nil {
		return change(last), err
	}
	defer unlock()
	now, err := f.read(".json")
	switch {
	case errors.Is(err, room.ErrNewer):
		return change(last), err
	case err != nil && !errors.Is(err, fs.ErrNotExist):
		_ = os.Rename(f.Path(), f.path(".damaged")) // kept aside; else it is replaced
		now = last
	case err != nil || now.Seq < last.Seq:
		now = last
	}
	next := change(now)
	if err == nil && next.Seq == now.Seq && now.Seq >= last.Seq {
		return next, nil // nothing to keep
	}
	return next, f.write(".json", next, false)
}

func (f *File) lock() (unlock func(), err error) {
	l := flock.New(f.path(".lock"), flock.SetPermissions(0o600))
	ctx, cancel := context.WithTimeout(context.Background(), patience)
	defer cancel()
	if ok, err := l.TryLockContext(ctx, retry); !ok {
		return nil, errors.Join(err, l.Close())
	}
	return func() { _ = l.Close() }, nil // closing gives the lock back
}

// write replaces a file of the session whole. Waiting until it is on the disk is for the safe copy: the other file only
// has to outlive its process, and the other window looks at it many times a second.
func (f *File) write(ext string, s room.Session, wait bool) (err error) {
	data, err := room.Encode(s)
	if err != nil {
		return err
	}
	tmp, err := os.CreateTemp(f.dir, "."+f.id+"-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			_ = os.Remove(tmp.Name()) // the error before says what went wrong
		}
	}()
	_, err = tmp.Write(data)
	if e := tmp.Chmod(0o600); err == nil && runtime.GOOS != "windows" {
		err = e
	}
	if wait {
		err = errors.Join(err, tmp.Sync())
	}
	if err = errors.Join(err, tmp.Close()); err != nil {
		return err
	}
	if err = os.Rename(tmp.Name(), f.path(ext)); err != nil {
		return err
	}
	if ext == ".json" {
		f.seen, _ = os.Stat(f.Path()) // unknown is read again
	}
	return nil
}

// Keep makes the safe copy of the session as it is kept now, and waits until it is on the disk.
func (f *File) Keep() error {
	s, err := f.read(".json")
	if err != nil {
		return err
	}
	return f.write(".safe", s, true)
}

// Remove wipes the session and all that stands beside it.
func (f *File) Remove() error {
	var errs []error
	for _, ext := range kinds() {
		if err := os.Remove(f.path(ext)); err != nil && !errors.Is(err, fs.ErrNotExist) {
			errs = append(errs, err)
		}
	}
	return errors.Join(errs...)
}
