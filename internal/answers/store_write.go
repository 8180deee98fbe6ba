package answers

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"runtime"
	"syscall"
	"time"
)

// tempFile is what a save writes to; a test puts a full disk in its place.
type tempFile interface {
	Name() string
	Write(p []byte) (int, error)
	Sync() error
	Close() error
}

func createTemp(dir string) (tempFile, error) {
	f, err := os.CreateTemp(dir, tempPattern) // 0600
	if err != nil {
		return nil, err // not a nil *os.File in an interface
	}
	return f, nil
}

// writeTemp writes the bytes to a new file beside the answers and has them on the disk; on an error nothing is
// left behind.
func (s *Store) writeTemp(data []byte) (name string, err error) {
	f, err := s.create(s.dir)
	if errors.Is(err, fs.ErrNotExist) { // somebody removed the folder while we were at work
		if err = os.MkdirAll(s.dir, 0o700); err == nil {
			f, err = s.create(s.dir)
		}
	}
	if err != nil {
		return "", err
	}
	_, err = f.Write(data)
	if err == nil {
		err = synced(f.Sync())
	}
	if err = errors.Join(err, f.Close()); err != nil {
		_ = os.Remove(f.Name()) // the error that counts is why it was not written
		return "", err
	}
	return f.Name(), nil
}

// replace writes a file whole or not at all, through a crash of the machine too.
func (s *Store) replace(path string, data []byte) error {
	temp, err := s.writeTemp(data)
	if err != nil {
		return err
	}
	return s.moveOver(temp, path)
}

// moveOver puts a temporary file in the place of a file.
func (s *Store) moveOver(temp, path string) error {
	if err := again(func() error { return os.Rename(temp, path) }); err != nil {
		_ = os.Remove(temp) // the error that counts is why it was not moved
		return err
	}
	return syncDir(s.dir)
}

// turnBackup makes the answers as they are, known to be good, the backup. It is a second name for the same
// bytes, which costs no writing: the next save gives the first name to other bytes.
func (s *Store) turnBackup() {
	path, backup := filepath.Join(s.dir, answersName), filepath.Join(s.dir, backupName)
	temp := filepath.Join(s.dir, linkName)
	_ = os.Remove(temp) // of a killed run
	err := s.link(path, temp)
	if err == nil {
		err = again(func() error { return os.Rename(temp, backup) })
		_ = os.Remove(temp) // renaming leaves it when both are one file already
	}
	if err != nil { // not every file system has links
		_ = s.replace(backup, s.data) // an old backup must not keep new answers from being saved
	}
}

// again tries a few times on Windows, where a file that a virus scanner or another reader holds open cannot be
// replaced or opened for a moment.
func again(try func() error) error {
	err := try()
	if runtime.GOOS != "windows" {
		return err
	}
	const sharingViolation = syscall.Errno(32)
	for wait := 5 * time.Millisecond; wait < time.Second; wait *= 2 {
		if !errors.Is(err, fs.ErrPermission) && !errors.Is(err, sharingViolation) {
			return err
		}
		time.Sleep(wait)
		err = try()
	}
	return err
}

// syncDir has the names in a folder on the disk, where the system can.
func syncDir(dir string) error {
	if runtime.GOOS == "windows" {
		return nil
	}
	d, err := os.Open(dir)
	if err != nil {
		return err
	}
	defer func() { _ = d.Close() }() // only read
	return synced(d.Sync())
}

// synced lets a file system that cannot sync have its way.
func synced(err error) error {
	if errors.Is(err, errors.ErrUnsupported) || errors.Is(err, syscall.EINVAL) {
		return nil
	}
	return err
}
