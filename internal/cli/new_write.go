package cli

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"

	"ambassadeur/internal/scaffold"
)

// writeNew writes a file that is not there yet, with what goes beside it, and gives its name to a script.
func (m *maker) writeNew(dir string, file scaffold.File, beside []scaffold.File) error {
	path := filepath.Join(dir, file.Name)
	if err := create(path, file.Text); err != nil {
		return m.notMade(path, err)
	}
	for _, b := range beside {
		other := filepath.Join(dir, filepath.FromSlash(b.Name))
		err := os.MkdirAll(filepath.Dir(other), 0o755) //nolint:gosec // meant for colleagues
		if err == nil {
			err = create(other, b.Text)
		}
		if err != nil && !errors.Is(err, fs.ErrExist) { // of an earlier lesson
			return errors.Join(m.notMade(other, err), os.Remove(path))
		}
	}
	if m.env.Terminal != nil {
		return nil // next says it
	}
	_, err := fmt.Fprintln(m.env.Out, path)
	return err
}

// next says what to do with a file.
func (m *maker) next(path, openF, checkF, lastF string) {
	w := m.words.Scaffold
	m.tell(fmt.Sprintf(w.MadeF, path))
	m.tell(w.Next)
	m.tell(fmt.Sprintf(openF, path))
	m.tell(fmt.Sprintf(checkF, typable(path)))
	m.tell(fmt.Sprintf(lastF, typable(path)))
}

// typable is a path as it is typed behind a command.
func typable(path string) string {
	if strings.ContainsAny(path, " &()'$;|<>`") {
		return `"` + path + `"`
	}
	return path
}

// writeFolder writes a folder that is not there yet: whole, or not at all.
func writeFolder(folder string, files []scaffold.File) (err error) {
	if err := os.Mkdir(folder, 0o755); err != nil { //nolint:gosec // meant for colleagues
		return err
	}
	defer func() {
		if err != nil {
			err = errors.Join(err, os.RemoveAll(folder)) // all of it is ours, of a moment ago
		}
	}()
	for _, f := range files {
		path := filepath.Join(folder, filepath.FromSlash(f.Name))
		if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // meant for colleagues
			return err
		}
		if err := create(path, f.Text); err != nil {
			return err
		}
	}
	return nil
}

// create writes a file that is not there yet; one that is there is fs.ErrExist and stays as it is.
func create(path, text string) (err error) {
	file, err := os.OpenFile(path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644) //nolint:gosec // meant for colleagues
	if err != nil {
		return err
	}
	defer func() {
		if e := file.Close(); err == nil {
			err = e
		}
		if err != nil {
			err = errors.Join(err, os.Remove(path))
		}
	}()
	_, err = file.WriteString(text)
	return err
}
