package cli

import (
	"errors"
	"io/fs"
	"os"
	"path/filepath"
)

// writeFile writes a file whole or not at all, readable by its owner only. A file that is read-only stays as it is,
// and so does a link to nothing.
func writeFile(file, text string) (err error) {
	defer func() {
		if bare, ok := errors.AsType[*fs.PathError](err); ok {
			err = bare.Err // its path is that of our own temporary file
		}
	}()
	if file, err = writable(file); err != nil {
		return err
	}
	tmp, err := os.CreateTemp(filepath.Dir(file), ".ambassadeur-*")
	if err != nil {
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.Remove(tmp.Name()))
		}
	}()
	_, err = tmp.WriteString(text)
	if e := tmp.Sync(); err == nil {
		err = e
	}
	if e := tmp.Close(); err == nil {
		err = e
	}
	if err != nil {
		return err
	}
	return os.Rename(tmp.Name(), file)
}

// writable is the file behind a name, a link being followed, unless it may not be replaced.
func writable(file string) (string, error) {
	if _, err := os.Lstat(file); errors.Is(err, fs.ErrNotExist) {
		return file, nil
	}
	real, err := filepath.EvalSymlinks(file)
	if err != nil {
		return "", err
	}
	info, err := os.Stat(real)
	switch {
	case err != nil:
		return "", err
	case !info.Mode().IsRegular():
		return "", errNoFile
	case info.Mode().Perm()&0o200 == 0:
		return "", fs.ErrPermission
	}
	return real, nil
}
