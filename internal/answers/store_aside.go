package answers

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
)

// rescue sets damaged files aside, and puts the backup in the place of the answers.
func (s *Store) rescue(f *found) error {
	for _, path := range f.damaged {
		aside, err := setAside(path, KindDamaged)
		if err != nil {
			return fileError("load", path, err)
		}
		if path == f.notice.Recovered.Damaged {
			f.notice.Recovered.Aside = aside
		}
	}
	if !f.notice.Recovered.FromBackup {
		return nil
	}
	path := filepath.Join(s.dir, answersName)
	if s.replace(path, f.data) == nil { // on a full disk the backup stays, and is found again
		f.info, _ = os.Lstat(path) // without it the next save only looks more closely
	}
	return nil
}

// untouched reports whether the answers are as this store left them, so that they can become the backup. What
// something else wrote there is set aside first, unless it must not be replaced at all.
func (s *Store) untouched(path string) (bool, error) {
	info, err := os.Lstat(path)
	if errors.Is(err, fs.ErrNotExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	if info.Mode().IsRegular() && info.Mode().Perm()&0o200 == 0 { // somebody wants it to stay as it is
		return false, &fs.PathError{Op: "write", Path: path, Err: fs.ErrPermission}
	}
	if s.info != nil && os.SameFile(info, s.info) && info.Size() == s.info.Size() && info.ModTime().Equal(s.info.ModTime()) {
		return true, nil
	}
	f, err := readAnswers(path)
	if _, damaged := errors.AsType[*damagedError](err); err != nil && !damaged {
		return false, err
	}
	if err == nil && s.data != nil && bytes.Equal(f.data, s.data) {
		return true, nil
	}
	return false, s.copyAside(path)
}

// setAside gives a file a new name of its own, so that nothing is lost when the answers are written.
func setAside(path, kind string) (string, error) {
	aside, err := freeName(filepath.Dir(path), kind)
	if err != nil {
		return "", err
	}
	return aside, again(func() error { return os.Rename(path, aside) })
}

// copyAside gives a file a second name, so that the first can be given to other bytes. The first is never
// without a file.
func (s *Store) copyAside(path string) error {
	aside, err := freeName(s.dir, KindChanged)
	if err != nil {
		return err
	}
	if s.link(path, aside) == nil {
		return nil
	}
	data, _, err := readBounded(path)
	if err != nil {
		return err
	}
	return s.replace(aside, data)
}

// freeName is a name that nothing has yet, for a file to be set aside.
func freeName(dir, kind string) (string, error) {
	for n := 1; ; n++ {
		name := filepath.Join(dir, fmt.Sprintf("answers.%s-%d.json", kind, n))
		if _, err := os.Lstat(name); errors.Is(err, fs.ErrNotExist) {
			return name, nil
		} else if err != nil {
			return "", err
		}
	}
}
