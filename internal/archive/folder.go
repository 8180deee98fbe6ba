package archive

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"path"
)

// Folder lists a folder and what is in it. No file is opened for that. A folder in it that cannot be read is passed
// over, as one is that is too deep.
func Folder(fsys fs.FS) (*Archive, error) {
	w := walk{fsys: fsys, archive: &Archive{}}
	if err := w.folder(".", 0); err != nil {
		return nil, err
	}
	return w.archive.sorted(), nil
}

type walk struct {
	fsys    fs.FS
	archive *Archive
	looked  int
}

func (w *walk) folder(dir string, depth int) error {
	entries, err := w.list(dir)
	if err != nil {
		return err
	}
	for _, e := range entries {
		name := path.Join(dir, e.Name())
		switch {
		case e.Type().IsDir() && depth < MaxDepth && !junk(name):
			if err := w.folder(name, depth+1); err != nil {
				return err
			}
		case e.Type().IsRegular() && !junk(name):
			info, err := e.Info()
			if err != nil || !info.Mode().IsRegular() {
				continue // gone since
			}
			w.archive.add(name, info.Size(), info.ModTime(), func(most int64) (io.ReadCloser, error) {
				return openFile(w.fsys, name, most)
			})
		}
	}
	return nil
}

// list is what is in one folder, and not more of it than may be looked at.
func (w *walk) list(dir string) ([]fs.DirEntry, error) {
	f, err := w.fsys.Open(dir)
	if err != nil {
		return nil, w.unreadable(dir, err)
	}
	defer f.Close()
	d, ok := f.(fs.ReadDirFile)
	if !ok {
		return nil, w.unreadable(dir, fmt.Errorf("%s is not a folder", dir))
	}
	entries, err := d.ReadDir(MaxLooked - w.looked + 1)
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, w.unreadable(dir, err)
	}
	if w.looked += len(entries); w.looked > MaxLooked {
		return nil, fmt.Errorf("%w: more than %d", ErrTooMany, MaxLooked)
	}
	return entries, nil
}

func (w *walk) unreadable(dir string, err error) error {
	if dir != "." {
		return nil
	}
	return fmt.Errorf("read folder: %w", err)
}

// openFile opens a file that is still a file: opening a link or a pipe instead would leave the folder, or wait.
func openFile(fsys fs.FS, name string, most int64) (io.ReadCloser, error) {
	info, err := fs.Lstat(fsys, name)
	if err == nil && !info.Mode().IsRegular() {
		err = fmt.Errorf("%s is no file any more", name)
	}
	if err != nil {
		return nil, err
	}
	f, err := fsys.Open(name)
	if err != nil {
		return nil, err
	}
	return &limited{f, most}, nil
}

// limited is a file that may have grown since it was listed.
type limited struct {
	fs.File
	left int64
}

func (l *limited) Read(p []byte) (int, error) {
	if int64(len(p)) > l.left+1 {
		p = p[:l.left+1]
	}
	n, err := l.File.Read(p)
	if int64(n) > l.left {
		n, err = int(l.left), ErrTooBig
	}
	l.left -= int64(n)
	return n, err
}
